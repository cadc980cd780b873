import type { Interval } from '../../model/interval.ts';
import { around, tidy } from '../../model/interval.ts';
import type { Observation } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';

/** How a derived number came about: published as it stands, or worked out from others. */
export type Derivation =
  | 'published'
  | 'sum_of_periods'
  | 'difference_of_years_to_date'
  | 'rest_of_longer_period'
  | 'growth'
  | 'share'
  | 'balance'
  | 'contribution'
  | 'group_sum'
  | 'conversion'
  | 'mean';

/** A number of a series, with what its rounding allows, and the official rows it rests on. */
export interface Point {
  readonly period: Period;
  readonly value: number;
  /** What the published roundings of all rows together allow: the true number lies in it. */
  readonly interval: Interval;
  /** ISO 4217, `t`, `percent`, … */
  readonly unit: string;
  readonly derivation: Derivation;
  readonly rows: readonly Observation[];
}

/** The point of an official row. */
export const pointOf = (o: Observation): Point => ({
  period: o.period,
  value: o.value,
  interval: around(o.value, o.precision),
  unit: o.unit,
  derivation: 'published',
  rows: [o],
});

/** A derived point; its value is the middle of nothing but the given one. */
export function derived(
  derivation: Derivation,
  period: Period,
  unit: string,
  value: number,
  interval: Interval,
  from: readonly Point[],
): Point {
  return { period, value: tidy(value), interval, unit, derivation, rows: from.flatMap((p) => p.rows) };
}
