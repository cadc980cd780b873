import type { Interval } from '../../model/interval.ts';
import { divide, growthPercent, multiply, subtract, tidy } from '../../model/interval.ts';
import type { Period } from '../../model/period.ts';
import { countMonths, shiftMonths, yearBefore } from '../../model/period.ts';
import { find } from './derive.ts';
import type { Point } from './point.ts';
import { derived } from './point.ts';
import type { Series } from './series.ts';

/** Growth in percent from one point to another; null where the base may be zero or negative. */
export function growthBetween(level: Point, base: Point): Point | null {
  if (base.interval[0] <= 0) return null;
  const interval = growthPercent(level.interval, base.interval);
  const value = (level.value / base.value - 1) * 100;
  return interval && derived('growth', level.period, 'percent', value, interval, [level, base]);
}

/**
 * Growth on the same months of the year before, from levels. The rate that a release prints is over a restated base: where
 * there is one it is the record, this is evidence.
 */
export const yearOnYear = (series: Series, period: Period): Point | null =>
  between(find(series, period), find(series, yearBefore(period)));

/** Growth on the period before of the same length: month on month, quarter on quarter. */
export const periodOnPeriod = (series: Series, period: Period): Point | null =>
  between(find(series, period), find(series, shiftMonths(period, -countMonths(period))));

/** Average yearly growth in percent over so many years. */
export function averageGrowth(level: Point, base: Point, years: number): Point | null {
  const ratio = base.interval[0] <= 0 ? null : divide(level.interval, base.interval);
  if (!ratio || ratio[0] <= 0 || years <= 0) return null;
  const root = (n: number) => tidy((n ** (1 / years) - 1) * 100);
  return derived(
    'growth',
    level.period,
    'percent',
    root(level.value / base.value),
    [root(ratio[0]), root(ratio[1])],
    [level, base],
  );
}

/** The base that a level and a growth in percent imply: growth turned round. */
export function impliedBase(
  level: Point,
  growth: { readonly value: number; readonly interval: Interval },
): Point | null {
  const factor: Interval = [1 + growth.interval[0] / 100, 1 + growth.interval[1] / 100];
  const interval = factor[0] <= 0 ? null : divide(level.interval, factor);
  const value = level.value / (1 + growth.value / 100);
  return interval && derived('growth', yearBefore(level.period), level.unit, value, interval, [level]);
}

/** The part's share of the whole, in percent; null where the whole may be zero. */
export function share(part: Point, whole: Point): Point | null {
  const ratio = whole.interval[0] <= 0 ? null : divide(part.interval, whole.interval);
  return (
    ratio &&
    derived(
      'share',
      part.period,
      'percent',
      (100 * part.value) / whole.value,
      [tidy(ratio[0] * 100), tidy(ratio[1] * 100)],
      [part, whole],
    )
  );
}

/** Exports less imports. */
export const balance = (exports: Point, imports: Point): Point =>
  derived(
    'balance',
    exports.period,
    exports.unit,
    exports.value - imports.value,
    subtract(exports.interval, imports.interval),
    [exports, imports],
  );

/** How many percentage points of the whole's growth come from the part: its change over the whole's base. */
export function contribution(part: Point, partBefore: Point, wholeBefore: Point): Point | null {
  if (wholeBefore.interval[0] <= 0) return null;
  const ratio = divide(subtract(part.interval, partBefore.interval), wholeBefore.interval);
  const value = (100 * (part.value - partBefore.value)) / wholeBefore.value;
  return (
    ratio &&
    derived('contribution', part.period, 'percentage_point', value, multiply(ratio, [100, 100]), [
      part,
      partBefore,
      wholeBefore,
    ])
  );
}

const between = (level: Point | null, base: Point | null): Point | null => level && base && growthBetween(level, base);
