import { add, subtract } from '../../model/interval.ts';
import type { Period } from '../../model/period.ts';
import { isWholeMonths, months, monthOf, yearOf, yearToDate } from '../../model/period.ts';
import type { Point } from './point.ts';
import { derived } from './point.ts';
import type { Series } from './series.ts';
import { published } from './series.ts';

/**
 * The number of a period of whole months: the published one; else the difference of two years to date; else the sum of
 * published periods that fill it; else a longer published period less the published rest. Null where nothing fills it.
 *
 * A difference of years to date holds what was restated in between: it is close to the published month, not equal to it.
 * January and February, which are released together, are one part like any other.
 */
export function find(series: Series, period: Period): Point | null {
  const told = published(series, period);
  if (told || !isWholeMonths(period)) return told;
  if (yearOf(period[0]) !== yearOf(period[1])) return overYears(series, period);
  const year = yearOf(period[0]);
  const [from, to] = [monthOf(period[0]), monthOf(period[1])];
  return difference(series, year, from, to) ?? sum(series, period) ?? rest(series, year, from, to);
}

/** Years one after another, each found by itself. */
function overYears(series: Series, period: Period): Point | null {
  const parts: Point[] = [];
  for (let year = yearOf(period[0]); year <= yearOf(period[1]); year++) {
    const from = year === yearOf(period[0]) ? monthOf(period[0]) : 1;
    const to = year === yearOf(period[1]) ? monthOf(period[1]) : 12;
    const part = find(series, months(year, from, year, to));
    if (!part) return null;
    parts.push(part);
  }
  return total(period, series.unit, parts);
}

function difference(series: Series, year: number, from: number, to: number): Point | null {
  if (from === 1) return null;
  const now = published(series, yearToDate(year, to));
  const before = published(series, yearToDate(year, from - 1));
  if (!now || !before) return null;
  const interval = subtract(now.interval, before.interval);
  return derived(
    'difference_of_years_to_date',
    months(year, from, year, to),
    series.unit,
    now.value - before.value,
    interval,
    [now, before],
  );
}

/** The fewest published periods that fill the period without a gap: by the month where each ends, at most twelve. */
function sum(series: Series, period: Period): Point | null {
  const parts = fill(series, yearOf(period[0]), monthOf(period[0]), monthOf(period[1]));
  return parts && total(period, series.unit, parts);
}

function fill(series: Series, year: number, from: number, to: number): Point[] | null {
  const best = new Map<number, Point[]>([[from - 1, []]]);
  for (let end = from; end <= to; end++) {
    for (let start = from; start <= end; start++) {
      const before = best.get(start - 1);
      const part = before && published(series, months(year, start, year, end));
      const known = best.get(end);
      if (before && part && (!known || known.length > before.length + 1)) best.set(end, [...before, part]);
    }
  }
  return best.get(to) ?? null;
}

/** A published year to date (or year) less all that is around the period in it. */
function rest(series: Series, year: number, from: number, to: number): Point | null {
  for (let last = to; last <= 12; last++) {
    const whole = published(series, yearToDate(year, last));
    if (!whole) continue;
    const before = from === 1 ? [] : fill(series, year, 1, from - 1);
    const after = to === last ? [] : fill(series, year, to + 1, last);
    if (!before || !after || before.length + after.length === 0) continue;
    const around = [...before, ...after];
    const interval = around.reduce((left, p) => subtract(left, p.interval), whole.interval);
    const value = around.reduce((left, p) => left - p.value, whole.value);
    return derived('rest_of_longer_period', months(year, from, year, to), series.unit, value, interval, [
      whole,
      ...around,
    ]);
  }
  return null;
}

/** Parts added up. */
export function total(period: Period, unit: string, parts: readonly Point[]): Point {
  const value = parts.reduce((s, p) => s + p.value, 0);
  const interval = parts.reduce((s, p) => add(s, p.interval), [0, 0] as readonly [number, number]);
  return derived('sum_of_periods', period, unit, value, interval, parts);
}

/** The twelve months that end with a month. */
export const rollingYear = (series: Series, year: number, month: number): Point | null =>
  find(series, month === 12 ? months(year, 1, year, 12) : months(year - 1, month + 1, year, month));
