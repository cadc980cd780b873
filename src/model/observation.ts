import type { Flow, Scope } from './claim.ts';
import type { Period } from './period.ts';

/**
 * One official number. Values are in base units (dollars, yuan, tonnes, percent). Different values for one period
 * are different vintages: each is an observation of its own, none replaces another.
 */
export interface Observation {
  readonly reporter: string;
  readonly region: string | null;
  readonly partner: string;
  readonly flow: Flow;
  /** Null for all goods; else the plain English heading (`crude oil`). */
  readonly commodity: string | null;
  readonly hs: string | null;
  readonly scope: Scope;
  readonly period: Period;
  readonly measure: 'value' | 'growth' | 'quantity';
  readonly value: number;
  /** One unit of the last published place, in base units: 211.8亿 has 1e7. */
  readonly precision: number;
  /** ISO 4217 for a value, `percent` for a growth, `t`, … for a quantity. */
  readonly unit: string;
  /** For a growth: the currency whose growth it is; null where the source does not say. */
  readonly growthCurrency: string | null;
  /** The office whose figure it is: `gacc`, `census`, `eurostat`. */
  readonly source: string;
  /** Who relayed it, as a citation that a person can follow. */
  readonly citation: string;
  readonly url: string;
  /** The day it became public; null where the source does not say. */
  readonly released: string | null;
  /** `confirmed` by an independent copy, or a `single` one. */
  readonly status: 'confirmed' | 'single';
  readonly note: string | null;
}
