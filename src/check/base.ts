import { divide, growthPercent, type Interval } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import { countMonths, shiftMonths, yearBefore, yearOf, years, type Period } from '../model/period.ts';

/** The base that a level and a growth imply: 240.11 with +26.3 % stands on 190.04 to 190.19. */
export function impliedBase(level: Interval, growth: Interval): Interval | null {
  if (growth[0] <= -100) return null;
  return divide(level, [1 + growth[0] / 100, 1 + growth[1] / 100]);
}

/** True for `yoy`, for no basis at all, and for one that names the period itself, which nobody can mean. */
export function isYearOnYear(period: Period, basis: string | null): boolean {
  return (
    basis === null ||
    basis === 'yoy' ||
    basis === `vs:${period[0].slice(0, 7)}` ||
    basis === `vs:${period[0].slice(0, 4)}`
  );
}

/** The two periods that a basis compares; null where the basis is not one that a ledger can follow. */
export interface Compared {
  readonly period: Period;
  readonly base: Period;
  /** Years between the two, where a growth over several may be told as their yearly average (年均). */
  readonly years: number;
}

/** `yoy` (also where none is told), `mom`, `qoq`, `since:2017`, `vs:2021-03` as a pair of periods. */
export function comparedPeriods(period: Period, basis: string | null): Compared | null {
  const long = countMonths(period) > 12;
  if (isYearOnYear(period, basis)) return long ? null : { period, base: yearBefore(period), years: 1 };
  if (basis === 'mom') return countMonths(period) === 1 ? { period, base: shiftMonths(period, -1), years: 1 } : null;
  if (basis === 'qoq') return countMonths(period) === 3 ? { period, base: shiftMonths(period, -3), years: 1 } : null;
  const year = basis === null ? null : /^(?:since|vs):(\d{4})(?:-(\d{2}))?$/.exec(basis);
  if (!year) return null;
  const last: Period = long ? years(yearOf(period[1])) : period;
  if (year[2] && countMonths(last) !== 1) return null;
  const month = year[2] ? Number(year[2]) - Number(last[0].slice(5, 7)) : 0;
  const shift = (Number(year[1]) - yearOf(last[0])) * 12 + month;
  return shift < 0 ? { period: last, base: shiftMonths(last, shift), years: Math.max(1, -shift / 12) } : null;
}

/** The average of so many years that comes to a growth over all of them: +110 % over 4 years is +20.4 % a year. */
export function yearlyAverage([low, high]: Interval, count: number): Interval {
  const root = (g: number): number => (Math.pow(Math.max(0, 1 + g / 100), 1 / count) - 1) * 100;
  return [root(low), root(high)];
}

/** A growth computed from one state of each of two periods. */
export interface Derived {
  readonly growth: Interval;
  readonly level: Observation;
  readonly base: Observation;
}

interface Measured {
  readonly interval: Interval;
  readonly rows: readonly Observation[];
}

/** The growth for every pair of states; the last is of the newest of both. */
export function derivedGrowths(levels: readonly Measured[], bases: readonly Measured[]): readonly Derived[] {
  const all: Derived[] = [];
  for (const base of bases) {
    for (const level of levels) {
      const growth = growthPercent(level.interval, base.interval);
      if (growth && base.interval[0] > 0)
        all.push({ growth, level: level.rows[0] as Observation, base: base.rows[0] as Observation });
    }
  }
  return all;
}
