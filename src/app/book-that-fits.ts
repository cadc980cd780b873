import type { Book } from '../ledger/book.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { BookFilter } from '../ledger/shelves.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

export interface FittingBook {
  readonly book: Book;
  /** What the book leaves out; null where it has everything. */
  readonly limit: Diagnostic | null;
}

/**
 * Everything; of a ledger that is larger than memory the trade in all goods together: claims about single goods are then
 * not covered, and the limit says so.
 *
 * Errors: `BookTooLarge` where even that is too much.
 */
export async function bookThatFits(ledger: Pick<Ledger, 'book'>, filter: BookFilter): Promise<FittingBook> {
  try {
    return { book: await ledger.book(filter), limit: null };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return { book: await ledger.book({ ...filter, commodities: [null] }), limit: limitOf(error.observations) };
  }
}

/** Told by its name: the class itself would bring the database with it. */
const isTooLarge = (error: unknown): error is Error & { readonly observations: number } =>
  error instanceof Error && error.name === 'BookTooLarge';

const limitOf = (observations: number): Diagnostic => ({
  severity: 'warning',
  code: 'large-ledger',
  message:
    `The ledger has ${observations.toLocaleString('en-US')} imported figures, more than fit in memory: claims about ` +
    'single goods stay unverifiable, those about all goods are judged.',
  file: null,
  line: null,
  field: null,
});
