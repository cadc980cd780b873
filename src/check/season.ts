import type { Book, SeriesKey } from '../ledger/book.ts';
import { add, divide, subtract, type Interval } from '../model/interval.ts';
import { monthOf, months, yearOf, type Period } from '../model/period.ts';
import { levelNow, monthsOf } from './levels.ts';

/** Fewer years than this tell no season. */
const YEARS = 3;
/** The widest window of a measurement: factors drift, and a book may reach back for decades. */
const LATEST = 12;

/** How much of the usual month a calendar month is: the middle half of the years measured. */
type Factor = Interval;

const known = new WeakMap<Book, Map<string, readonly (Factor | null)[]>>();

/**
 * Where the seasonally adjusted count of a period must lie, judged by the unadjusted one that the book holds: each month
 * over its share of the twelve months around it (the ratio to a centred moving average, the first step of the census
 * bureaus' own X-11 method). Null where the book has too few years to measure it.
 * Measured on the shipped ledger, US imports from China 2018 to 2026: February is 0.84 of the usual month, October 1.14,
 * and half of the years lie within 4 % of that.
 */
export function adjustedSpan(book: Book, key: SeriesKey, period: Period, unit: string): Interval | null {
  if (key.flow === 'total' || key.flow === 'balance') {
    const x = adjustedSpan(book, { ...key, flow: 'export' }, period, unit);
    const m = adjustedSpan(book, { ...key, flow: 'import' }, period, unit);
    return x && m && (key.flow === 'total' ? add(x, m) : subtract(x, m));
  }
  let sum: Interval = [0, 0];
  for (const month of monthsOf(period)) {
    const level = levelNow(book, key, month, unit);
    const factor = level && factorsOf(book, key, unit)[monthOf(month[0]) - 1];
    const span = factor && divide(level.interval, factor);
    if (!span) return null;
    sum = add(sum, span);
  }
  return sum;
}

function factorsOf(book: Book, key: SeriesKey, unit: string): readonly (Factor | null)[] {
  const cache = known.get(book) ?? new Map<string, readonly (Factor | null)[]>();
  known.set(book, cache);
  const name = `${key.reporter}|${key.region}|${key.partner}|${key.flow}|${key.commodity}|${unit}`;
  const found = cache.get(name) ?? measured(book, key, unit);
  cache.set(name, found);
  return found;
}

function measured(book: Book, key: SeriesKey, unit: string): readonly (Factor | null)[] {
  const newest = book.series(key).reduce((last, o) => Math.max(last, yearOf(o.period[1])), 0);
  if (newest === 0) return Array.from({ length: 12 }, () => null);
  const start = newest - LATEST;
  const at = Array.from({ length: (LATEST + 1) * 12 }, (_, i) =>
    levelNow(book, key, months(start + Math.floor(i / 12), (i % 12) + 1), unit),
  ).map((level) => (level?.tier === 'published' ? level.value : null));
  return Array.from({ length: 12 }, (_, m) => middleHalf(ratios(at, m)));
}

/** One calendar month of each year over the twelve months around it. */
function ratios(values: readonly (number | null)[], month: number): readonly number[] {
  const out: number[] = [];
  for (let i = month; i < values.length; i += 12) {
    const around = values.slice(Math.max(0, i - 6), i + 7);
    const own = values[i];
    if (i < 6 || around.length < 13 || around.includes(null) || !own) continue;
    const ends = ((around[0] as number) + (around[12] as number)) / 2;
    const mean = (ends + around.slice(1, 12).reduce<number>((sum, v) => sum + (v as number), 0)) / 12;
    if (mean > 0) out.push(own / mean);
  }
  return out;
}

function middleHalf(list: readonly number[]): Factor | null {
  if (list.length < YEARS) return null;
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] as number;
  return [at(0.25), at(0.75)];
}
