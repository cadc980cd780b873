import type { Book } from '../ledger/book.ts';
import { isMoney } from './neighbours.ts';

/** What the offices are known to print, also where a book has rows in one currency only. Source: their own tables. */
const PRINTED: readonly (readonly [source: string, currency: string])[] = [
  ['gacc', 'CNY'],
  ['gacc', 'USD'],
  ['census', 'USD'],
  ['eurostat', 'EUR'],
];

const known = new WeakMap<Book, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * False where a figure in `currency` cannot be a print of this office: it is another office's count (Germany's, in
 * euros, of what China's customs count in yuan), or somebody's own conversion. What an office publishes in is what the
 * book has of it, so that a source which a user adds counts like any other.
 */
export function publishesIn(book: Book, source: string, currency: string): boolean {
  const offices = known.get(book) ?? currenciesOf(book);
  known.set(book, offices);
  return offices.get(source)?.has(currency) ?? false;
}

function currenciesOf(book: Book): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  const add = (source: string, currency: string): void =>
    void out.set(source, (out.get(source) ?? new Set<string>()).add(currency));
  for (const [source, currency] of PRINTED) add(source, currency);
  for (const key of book.keys()) for (const { source, unit } of book.series(key)) if (isMoney(unit)) add(source, unit);
  return out;
}
