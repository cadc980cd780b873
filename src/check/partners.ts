import type { Book } from '../ledger/book.ts';

const known = new WeakMap<Book, Map<string, readonly string[]>>();

/** Every partner that the book has of this reporter, the world apart. */
export function partnersOf(book: Book, reporter: string): readonly string[] {
  const cache = known.get(book) ?? new Map<string, readonly string[]>();
  known.set(book, cache);
  const found = cache.get(reporter);
  if (found) return found;
  const keys = book.keys().filter((k) => k.reporter === reporter && k.region === null && k.partner !== 'WLD');
  const names = [...new Set(keys.map((k) => k.partner))];
  cache.set(reporter, names);
  return names;
}
