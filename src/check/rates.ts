import type { Book } from '../ledger/book.ts';
import type { Period } from '../model/period.ts';
import { monthsOf } from './levels.ts';

/** A book that knows rates of exchange: units of `quote` for one of `base`, averaged over one month. */
interface WithRates {
  rate?(base: string, quote: string, month: Period): number | null;
}

/** How far customs convert off the market's average, as a share. Source: SOURCES of the shipped ledger, implied rates. */
export const CONVERSION_TOLERANCE = 0.02;

/** Units of `quote` for one of `base`, averaged over the months of the period; null where a month is missing. */
export function averageRate(book: Book, base: string, quote: string, period: Period): number | null {
  const rate = (book as WithRates).rate?.bind(book);
  if (!rate || base === quote) return base === quote ? 1 : null;
  let sum = 0;
  let count = 0;
  for (const month of monthsOf(period)) {
    const value = rate(base, quote, month);
    if (value === null || !(value > 0)) return null;
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : null;
}
