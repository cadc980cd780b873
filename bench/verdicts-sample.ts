import type { Book, SeriesKey } from '../src/ledger/book.ts';
import type { Claim } from '../src/model/claim.ts';
import { tidy } from '../src/model/interval.ts';
import { publicBy, type Observation } from '../src/model/observation.ts';
import { claimOf } from '../test/support/report.ts';

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = () => number;

export const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** A small true article: one figure to be tried, and the amount beside it that tells its currency. */
export interface Sample {
  readonly claims: readonly Claim[];
  /** Which of the claims is tried. */
  readonly tried: number;
  readonly published: string | null;
}

/** Rows that an article could quote: all goods, whole economies, published as they stand. */
export function quotable(book: Book): readonly Observation[] {
  const keys = book.keys().filter((k: SeriesKey) => k.region === null && k.commodity === null);
  return keys
    .flatMap((key) => book.series(key))
    .filter((o) => o.measure !== 'quantity' && !o.adjustment && o.value !== 0);
}

/** A true claim as a newsroom would write it: rounded to three to six digits, never finer than the record. */
export function sampleOf(o: Observation, book: Book, random: Random): Sample {
  const claim = toldClaim(o, o.measure === 'growth' ? o.precision : writtenPlace(o, random));
  const released = publicBy(o);
  const published = released === null || random() < 0.1 ? null : laterDay(released, Math.floor(random() * 20));
  const beside = o.measure === 'growth' ? amountBeside(o, book) : null;
  return beside
    ? { claims: [{ ...beside, at: 10 }, claim], tried: 1, published }
    : { claims: [claim], tried: 0, published };
}

function writtenPlace(o: Observation, random: Random): number {
  const digits = 3 + Math.floor(random() * 4);
  const place = 10 ** (Math.floor(Math.log10(Math.abs(o.value))) - digits + 1);
  return Math.max(place, o.precision);
}

/** The amount of the same thing in the growth's currency, from the same release where there is one. */
function amountBeside(o: Observation, book: Book): Claim | null {
  const rows = book
    .at(o, o.period)
    .filter((r) => r.measure === 'value' && r.unit === o.growthCurrency && !r.adjustment);
  const row = rows.find((r) => r.citation === o.citation && r.released === o.released) ?? rows.at(-1);
  return row ? toldClaim(row, row.precision) : null;
}

/** An official row told as a claim, rounded to `place`. */
export function toldClaim(o: Observation, place: number): Claim {
  const value = tidy(Math.round(o.value / place) * place);
  return claimOf({
    quote: String(value),
    at: 40,
    value,
    unit: o.unit,
    interval: [tidy(value - place / 2), tidy(value + place / 2)],
    reporter: o.reporter,
    partner: o.partner,
    flow: o.flow,
    period: o.period,
    measure: o.measure === 'growth' ? 'growth' : 'value',
    basis: o.measure === 'growth' ? 'yoy' : null,
    symmetric: o.flow === 'total',
  });
}

function laterDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
