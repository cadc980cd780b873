import { type Period, countMonths, monthOf, shiftMonths } from '../../../model/period.ts';
import type { Day } from '../../calendar.ts';
import type { Discourse } from '../../locale.ts';
import type { Bound } from './bound.ts';
import { resolve } from './phrase.ts';
import { monthsBetween, type Place } from './place.ts';
import type { State } from './state.ts';

/** `over the same month in 2018`: amounts compared with later are of that time too. */
export function keepShift(main: Period, places: readonly Place[], { memory }: Discourse, today: Day | null): void {
  const phrase = places.find(
    (p) => p.base && (p.phrase.shift?.op === 'year' || p.phrase.shift?.op === 'inyear'),
  )?.phrase;
  const base = phrase ? resolve(phrase, main, [], today) : null;
  if (base !== null && !memory.has('en:shift')) memory.set('en:shift', monthsBetween(base, main));
}

/** A growth over the month before is of the last month of the span in hand. */
export const lastMonth = ([, last]: Period): Period => [`${last.slice(0, 7)}-01`, last];

/** `compared to the same month last year` behind a carried span of months: its last month is meant, or the last period told that is so long. */
export function fitLength(period: Period, places: readonly Place[], discourse: Discourse): Period {
  const length = places.find((p) => p.phrase.length !== undefined)?.phrase.length;
  if (countMonths(period) > 1 && places.some((p) => isMonthBefore(p, period))) return lastMonth(period);
  if (length === undefined || countMonths(period) <= length || period[0].slice(8) !== '01') return period;
  const known = (discourse.memory.get('en:periods') as readonly Period[] | undefined) ?? [];
  return (
    known.findLast((p) => countMonths(p) === length && p[1] === period[1]) ??
    (length === 1 ? lastMonth(period) : period)
  );
}

/** `Compared to October 2020`: the month before the last one of the span told, or a year before it. */
function isMonthBefore({ base, phrase }: Place, period: Period): boolean {
  if (!base || phrase.fixed === null || countMonths(phrase.fixed) > 1 || phrase.date) return false;
  const months = monthsBetween(phrase.fixed, period);
  return months === 1 || months === 12;
}

const PARTS: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4 };

/** `1.3 percent in the first quarter and 4.5 percent in the second`: as long a part of the same year as the one before. */
export function nextPart({ items, bounds }: State, bound: Bound): Period | null {
  const told = bounds[bounds.indexOf(bound) - 1]?.period ?? null;
  const word = items[bound.item + 2];
  const stop = items[bound.item + 3];
  const n = word?.k === 'word' ? PARTS[word.m ?? ''] : undefined;
  if (told === null || n === undefined || items[bound.item + 1]?.m !== 'in') return null;
  if (stop !== undefined && stop.m !== ',' && stop.m !== '.' && stop.m !== 'and') return null;
  const size = countMonths(told);
  return (size === 3 || size === 6) && (n - 1) * size < 12 && monthOf(told[0]) < (n - 1) * size + 1
    ? shiftMonths(told, (n - 1) * size + 1 - monthOf(told[0]))
    : null;
}

/** `grew 1.8% between August and September`: of the second month over the first. January and February are told together. */
export function betweenMonths({ items, text }: State, bound: Bound, { item, phrase }: Place): void {
  const { period } = bound;
  const grows = bound.measure === 'growth' || bound.measure === 'change';
  if (!grows || period === null || !phrase.range || phrase.dash || countMonths(period) !== 2) return;
  if (
    monthOf(period[0]) === 1 ||
    !/between $/i.test(text.slice(Math.max(0, items[item]!.start - 8), items[item]!.start))
  )
    return;
  bound.period = lastMonth(period);
  bound.basis = 'mom';
}
