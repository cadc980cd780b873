import { findGroup, membersOf } from '../../model/codes/groups.ts';
import type { Interval } from '../../model/interval.ts';
import { multiply } from '../../model/interval.ts';
import type { Period } from '../../model/period.ts';
import { countMonths } from '../../model/period.ts';
import type { Rate } from '../../model/rate.ts';
import { rateInterval } from '../../model/rate.ts';
import { find, total } from './derive.ts';
import type { Point } from './point.ts';
import { derived } from './point.ts';
import type { Series } from './series.ts';

/** A sum over a group's members, or who is missing: an incomplete sum is no sum. */
export type GroupSum =
  | { readonly kind: 'sum'; readonly point: Point; readonly members: readonly string[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'open' };

/**
 * The sum over the members that a group has on the period's last day. A group whose membership changed within the period
 * counts as it stands at its end, as customs tables do.
 */
export function groupSum(group: string, period: Period, seriesOfMember: (economy: string) => Series | null): GroupSum {
  const members = membersOf(group, period[1]);
  if (members.length === 0 || findGroup(group) === undefined) return { kind: 'open' };
  const parts: Point[] = [];
  const missing: string[] = [];
  for (const economy of members) {
    const series = seriesOfMember(economy);
    const point = series && find(series, period);
    if (point) parts.push(point);
    else missing.push(economy);
  }
  const [first] = parts;
  if (missing.length > 0 || !first) return { kind: 'incomplete', missing };
  return { kind: 'sum', point: { ...total(period, first.unit, parts), derivation: 'group_sum' }, members };
}

/** A converted amount, with the rates it was converted at. */
export interface Converted {
  readonly point: Point;
  readonly rates: readonly Rate[];
}

/**
 * An amount in another currency at the average of the period's monthly rates. Null where a month has no rate. The offices
 * convert at rates of their own, up to 2 % off: a converted figure is never more than close.
 */
export function convert(point: Point, to: string, rates: readonly Rate[]): Converted | null {
  if (point.unit === to) return { point, rates: [] };
  const direct =
    meanRate(point.unit, to, point.period, rates, false) ?? meanRate(to, point.unit, point.period, rates, true);
  if (!direct) return null;
  const interval = multiply(point.interval, direct.interval);
  return {
    point: derived('conversion', point.period, to, point.value * direct.value, interval, [point]),
    rates: direct.rates,
  };
}

function meanRate(
  base: string,
  quote: string,
  period: Period,
  rates: readonly Rate[],
  inverse: boolean,
): { value: number; interval: Interval; rates: readonly Rate[] } | null {
  const byMonth = new Map<string, Rate>();
  for (const r of rates) {
    const within = r.base === base && r.quote === quote && r.period[0] >= period[0] && r.period[1] <= period[1];
    if (within && !byMonth.has(r.period[0])) byMonth.set(r.period[0], r);
  }
  const used = [...byMonth.values()];
  if (used.length !== countMonths(period)) return null;
  const mean = (of: (r: Rate) => number) => used.reduce((s, r) => s + of(r), 0) / used.length;
  const value = mean((r) => (inverse ? 1 / r.rate : r.rate));
  const low = mean((r) => (inverse ? 1 / rateInterval(r)[1] : rateInterval(r)[0]));
  const high = mean((r) => (inverse ? 1 / rateInterval(r)[0] : rateInterval(r)[1]));
  return { value, interval: [low, high], rates: used };
}

/** The average of the same months of earlier years: what is usual for the season. Null where a year is missing. */
export function seasonalMean(
  series: Series,
  period: Period,
  years: number,
  before: (p: Period) => Period,
): Point | null {
  const parts: Point[] = [];
  let at = period;
  for (let i = 0; i < years; i++) {
    at = before(at);
    const point = find(series, at);
    if (!point) return null;
    parts.push(point);
  }
  const sum = total(period, series.unit, parts);
  const interval: Interval = [sum.interval[0] / years, sum.interval[1] / years];
  return derived('mean', period, series.unit, sum.value / years, interval, parts);
}
