import type { Rating } from '../../model/verdict.ts';
import { MARKS } from '../mark.ts';
import type { Locale } from '../output.ts';
import { WORDING } from '../wording/index.ts';

interface BadgeProps {
  readonly rating: Rating;
  readonly locale: Locale;
  /** How many of them, where it is about several. */
  readonly count?: number;
}

/** A verdict by sign, word and colour. */
export function Badge({ rating, locale, count }: BadgeProps) {
  return (
    <span class={`badge ${rating}`}>
      <span aria-hidden="true">{MARKS[rating]} </span>
      {count === undefined ? '' : `${count} `}
      {WORDING[locale].ratings[rating]}
    </span>
  );
}
