import type { Book } from '../ledger/book.ts';
import { countMonths, monthOf, months, shiftMonths, yearOf, type Period } from '../model/period.ts';

/** How far customs convert off the market's average, as a share. Source: SOURCES of the shipped ledger, implied rates. */
export const CONVERSION_TOLERANCE = 0.02;

/** Every currency at hand has a rate against this one. */
const PIVOT = 'USD';

const known = new WeakMap<Book, Map<string, number | null>>();

/** Units of `quote` for one of `base`, averaged over the months of the period; null where a month is missing. */
export function averageRate(book: Book, base: string, quote: string, period: Period): number | null {
  if (base === quote) return 1;
  const cache = known.get(book) ?? new Map<string, number | null>();
  const key = `${base}|${quote}|${period[0]}|${period[1]}`;
  const found = cache.get(key);
  if (found !== undefined) return found;
  const rate = direct(book, base, quote, period) ?? crossed(book, base, quote, period);
  known.set(book, cache.set(key, rate));
  return rate;
}

function direct(book: Book, base: string, quote: string, period: Period): number | null {
  const straight = mean(book, base, quote, period);
  if (straight !== null) return straight;
  const turned = mean(book, quote, base, period);
  return turned === null ? null : 1 / turned;
}

function crossed(book: Book, base: string, quote: string, period: Period): number | null {
  if (base === PIVOT || quote === PIVOT) return null;
  const first = direct(book, base, PIVOT, period);
  const second = first && direct(book, PIVOT, quote, period);
  return first && second ? first * second : null;
}

/** One rate a month, the first source's where several publish it. */
function mean(book: Book, base: string, quote: string, period: Period): number | null {
  const byMonth = new Map<string, number>();
  for (const r of book.rates(base, quote, period))
    if (r.rate > 0 && !byMonth.has(r.period[0])) byMonth.set(r.period[0], r.rate);
  if (byMonth.size === 0 || byMonth.size < countMonths(period)) return null;
  return [...byMonth.values()].reduce((sum, rate) => sum + rate, 0) / byMonth.size;
}

/** The month of the article and the one before it: the newest average may be that of the month before. */
export function daysOf(published: string | null): readonly Period[] {
  if (published === null) return [];
  const month = months(yearOf(published), monthOf(published));
  return [month, shiftMonths(month, -1)];
}
