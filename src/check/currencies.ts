import type { Book, SeriesKey } from '../ledger/book.ts';
import type { Observation } from '../model/observation.ts';

/** What the offices are known to print, also where a book has rows in one currency only. Source: their own tables. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  gacc: ['CNY', 'USD'],
  census: ['USD'],
  eurostat: ['EUR'],
};

/**
 * False where a figure of this series in `currency` cannot be a print of the office: it is another office's count
 * (Germany's, in euros, of what China's customs count in yuan), or somebody's own conversion. What an office prints is
 * what the book has of it, so that a source which a user adds counts like any other.
 */
export const publishesIn = (book: Book, row: SeriesKey & { readonly source: string }, currency: string): boolean =>
  (PRINTED[row.source]?.includes(currency) ?? false) || printsOf(book.series(row)).has(`${row.source}|${currency}`);

const known = new WeakMap<readonly Observation[], ReadonlySet<string>>();

/** Office and currency of all rows of a series. */
function printsOf(series: readonly Observation[]): ReadonlySet<string> {
  const found = known.get(series);
  if (found) return found;
  const prints = new Set(series.flatMap((o) => [`${o.source}|${o.unit}`, `${o.source}|${o.growthCurrency}`]));
  known.set(series, prints);
  return prints;
}
