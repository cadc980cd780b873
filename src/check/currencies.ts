import type { Book, SeriesKey } from '../ledger/book.ts';

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
  (PRINTED[row.source]?.includes(currency) ?? false) ||
  book.series(row).some((o) => o.source === row.source && (o.unit === currency || o.growthCurrency === currency));
