import type { Interval } from '../../model/interval.ts';
import type { Period } from '../../model/period.ts';
import { countMonths, months, monthOf, yearOf, yearToDate } from '../../model/period.ts';
import { find } from './derive.ts';
import type { Point } from './point.ts';
import { share } from './ratio.ts';
import type { Series } from './series.ts';

export interface Progress {
  /** `reached` and `missed` only where rounding leaves no doubt. */
  readonly state: 'reached' | 'missed' | 'under_way' | 'open';
  /** What there is of the target's period so far; null where nothing is. */
  readonly soFar: Point | null;
  /** Percent of the target. */
  readonly percent: Point | null;
  /** How much of the period has passed in the record, 0 to 1. */
  readonly elapsed: number;
  /** At the pace of the months so far: a comparison, no forecast. */
  readonly pace: number | null;
}

/** How far an amount to be reached within a period (a year) or by its end has come. */
export function progress(
  series: Series,
  target: { readonly value: number; readonly interval: Interval; readonly period: Period },
): Progress {
  const { period } = target;
  const soFar = find(series, period) ?? latest(series, period);
  if (!soFar) return { state: 'open', soFar: null, percent: null, elapsed: 0, pace: null };
  const elapsed = countMonths(soFar.period) / countMonths(period);
  const goal: Point = {
    period,
    value: target.value,
    interval: target.interval,
    unit: series.unit,
    derivation: 'published',
    rows: [],
  };
  const percent = share(soFar, goal);
  const pace = soFar.value / elapsed;
  return { state: stateOf(soFar, target.interval, elapsed >= 1), soFar, percent, elapsed, pace };
}

function stateOf(soFar: Point, [low, high]: Interval, over: boolean): Progress['state'] {
  if (soFar.interval[0] >= high) return 'reached';
  if (!over) return 'under_way';
  return soFar.interval[1] < low ? 'missed' : 'open';
}

/** The longest year to date of the period's year that can be found. */
function latest(series: Series, period: Period): Point | null {
  const year = yearOf(period[0]);
  for (let month = monthOf(period[1]); month >= monthOf(period[0]); month--) {
    const span = monthOf(period[0]) === 1 ? yearToDate(year, month) : months(year, monthOf(period[0]), year, month);
    const point = find(series, span);
    if (point) return point;
  }
  return null;
}
