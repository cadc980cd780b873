import type { Interval } from './interval.ts';
import type { Period } from './period.ts';

/** A period's average exchange rate: how much of `quote` one unit of `base` cost. */
export interface Rate {
  /** ISO 4217. */
  readonly base: string;
  readonly quote: string;
  readonly period: Period;
  readonly rate: number;
  /** One unit of the last published place. */
  readonly precision: number;
  /** `period average`, `mean of daily representative rates of 21 days`, … */
  readonly method: string;
  /** The office whose figure it is: `fred`, `ecb`, `imf`. */
  readonly source: string;
  readonly citation: string;
  readonly url: string;
  readonly status: 'confirmed' | 'single';
}

/** What the published places allow. */
export const rateInterval = (r: Rate): Interval => [r.rate - r.precision / 2, r.rate + r.precision / 2];
