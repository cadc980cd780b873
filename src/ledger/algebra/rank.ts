import type { Period } from '../../model/period.ts';
import { countMonths, shiftMonths, yearBefore } from '../../model/period.ts';
import { find } from './derive.ts';
import type { Point } from './point.ts';
import { yearOnYear } from './ratio.ts';
import type { Series } from './series.ts';

/** What the record says of a statement of rank: `unknown` where a gap or a rounding leaves it open. */
export type Answer = 'yes' | 'no' | 'unknown';

export interface RecordAnswer {
  readonly answer: Answer;
  /** The point itself. */
  readonly point: Point | null;
  /** Where `no`: the one that is higher (or lower). */
  readonly beaten: Point | null;
  /** Where `unknown`: the first period looked for in vain, or the one that rounding cannot tell apart. */
  readonly open: Period | null;
}

/** A hundred years of months: no series is longer, and no question may go on for ever. */
const LONGEST = 1200;

/** The same kind of period one step earlier: months after months, years to date after years. */
export type Step = (period: Period) => Period;

/** Months, quarters and years follow one another; a year to date is compared with that of other years. */
export const stepOf = (period: Period): Step => {
  const length = countMonths(period);
  const follows = length === 1 || (length === 3 && Number(period[0].slice(5, 7)) % 3 === 1) || length === 12;
  return follows ? (p) => shiftMonths(p, -length) : yearBefore;
};

/**
 * Whether a period's number is the highest (or lowest) of all like periods from the one that holds `since`. `unknown` where
 * one of them is missing, unless another is known to be higher.
 */
export function record(
  series: Series,
  period: Period,
  kind: 'high' | 'low',
  since: string,
  step: Step = stepOf(period),
): RecordAnswer {
  const point = find(series, period);
  if (!point) return { answer: 'unknown', point, beaten: null, open: period };
  let open: Period | null = null;
  for (let at = step(period), n = 0; at[1] >= since && n < LONGEST; at = step(at), n++) {
    const other = find(series, at);
    const order = other && compare(other, point);
    if (order === (kind === 'high' ? 1 : -1)) return { answer: 'no', point, beaten: other, open: null };
    if (order === null || order === 0) open ??= at;
  }
  return { answer: open ? 'unknown' : 'yes', point, beaten: null, open };
}

/** 1 where `a` is surely more than `b`, -1 where surely less, 0 where rounding leaves it open. */
function compare(a: Point, b: Point): -1 | 0 | 1 {
  if (a.interval[0] > b.interval[1]) return 1;
  return a.interval[1] < b.interval[0] ? -1 : 0;
}

/** The sign of a change: 1 surely a rise, -1 surely a fall, 0 open; null where it is not known. */
export const signOf = (p: Point | null): -1 | 0 | 1 | null =>
  p === null ? null : p.interval[0] > 0 ? 1 : p.interval[1] < 0 ? -1 : 0;

export interface Streak {
  /** How many in a row, this one counted; at least that many where the record ends. */
  readonly length: number;
  /** True where the streak is known to begin there: the one before went the other way. */
  readonly complete: boolean;
  /** The first period of the streak; null where the period itself does not go that way. */
  readonly first: Period | null;
}

/** How many periods in a row rose (or fell) on the year, up to and with this one. */
export function streak(series: Series, period: Period, way: 'rise' | 'fall', step: Step = stepOf(period)): Streak {
  const wanted = way === 'rise' ? 1 : -1;
  let first: Period | null = null;
  let length = 0;
  for (let at = period; length < LONGEST; at = step(at)) {
    const sign = signOf(yearOnYear(series, at));
    if (sign !== wanted) return { length, complete: sign === -wanted, first };
    first = at;
    length++;
  }
  return { length, complete: false, first };
}

export interface FirstAnswer {
  readonly answer: Answer;
  /** The last period that went the same way before; null where none is known. */
  readonly last: Period | null;
  /** The first gap on the way back. */
  readonly open: Period | null;
}

/**
 * Whether a fall (or rise) on the year is the first since a day: nothing between went the same way. `unknown` where a period
 * between is missing.
 */
export function firstSince(
  series: Series,
  period: Period,
  way: 'rise' | 'fall',
  since: string,
  step: Step = stepOf(period),
): FirstAnswer {
  const wanted = way === 'rise' ? 1 : -1;
  const own = signOf(yearOnYear(series, period));
  if (own === -wanted) return { answer: 'no', last: null, open: null };
  let open: Period | null = own === wanted ? null : period;
  for (let at = step(period), n = 0; at[0] > since && n < LONGEST; at = step(at), n++) {
    const sign = signOf(yearOnYear(series, at));
    if (sign === wanted) return { answer: 'no', last: at, open: null };
    if (sign === null || sign === 0) open ??= at;
  }
  return { answer: open ? 'unknown' : 'yes', last: null, open };
}
