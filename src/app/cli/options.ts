import { daysInMonth } from '../../model/period.ts';
import { RATINGS, type Rating } from '../../model/verdict.ts';
import type { Locale } from '../../publish/output.ts';
import { userError } from '../errors.ts';

/** A day as `2023-10-23`. Errors: `bad-day`. */
export function parseDay(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  const real = month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysInMonth(year!, month!);
  if (!real) throw userError('bad-day', null, JSON.stringify(text));
  return text;
}

/** Ratings as `refuted,inconsistent`. Errors: `bad-rating`, with those that there are. */
export function parseRatings(text: string): Rating[] {
  return text.split(',').map((word) => {
    const rating = RATINGS.find((known) => known === word.trim());
    if (!rating)
      throw userError(
        'bad-rating',
        null,
        `There is no verdict ${JSON.stringify(word)}; there are ${RATINGS.join(', ')}.`,
      );
    return rating;
  });
}

/** A language that can be read, as its tag. Errors: `bad-language`, with those that there are. */
export function parseLanguage(text: string, known: readonly string[]): string {
  const tag = text.toLowerCase().split(/[-_]/)[0]!;
  if (known.includes(tag)) return tag;
  throw userError('bad-language', null, `${JSON.stringify(text)} cannot be read; there are ${known.join(', ')}.`);
}

/** The interface's language: as asked for, else by the environment. Errors: `bad-language`. */
export function parseLocale(text: string | undefined, env: NodeJS.ProcessEnv = process.env): Locale {
  if (text === 'zh' || text === 'en') return text;
  if (text !== undefined)
    throw userError('bad-language', null, `The interface does not speak ${JSON.stringify(text)}; it speaks en, zh.`);
  const said = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return said.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
