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
  /**
   * For a growth: the unit whose growth it is, a currency, or `t`, … for the growth of a quantity; null where the source
   * does not say.
   */
  readonly growthCurrency: string | null;
  /** The office whose figure it is: `gacc`, `census`, `eurostat`. */
  readonly source: string;
  /** Who relayed it, as a citation that a person can follow. */
  readonly citation: string;
  readonly url: string;
  /** The day it became public; null where the source does not say. */
  readonly released: string | null;
  /**
   * Where `released` is null: the day by which it was public, worked out by the rule that `releasedRule` names
   * (`gacc-bulletin`, `vintage`, `copy`, `relay`, see `data/README.md`). An estimate: never shown as the release date.
   */
  readonly releasedBy?: string | null;
  readonly releasedRule?: string | null;
  /** `sa` seasonally adjusted, `swda` by working days too; null or absent for the figure as recorded. */
  readonly adjustment?: 'sa' | 'swda' | null;
  /** `confirmed` by an independent copy, or a `single` one. */
  readonly status: 'confirmed' | 'single';
  readonly note: string | null;
}

/** The day from which a reader could know of it: stated, else by rule; null where nobody can say. */
export const publicBy = (o: Observation): string | null => o.released ?? o.releasedBy ?? null;

/**
 * True where it was surely public on a day. One without any date is never used to say so: such a row belongs to the
 * ledger of today only.
 */
export function wasPublic(o: Observation, day: string): boolean {
  const from = publicBy(o);
  return from !== null && from <= day;
}
