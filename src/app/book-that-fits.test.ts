import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/ledger.ts';
import { BookTooLarge } from '../ledger/shelves.ts';
import { bookThatFits } from './book-that-fits.ts';

let ledger: Ledger;
beforeAll(async () => void (ledger = await openLedger()));
afterAll(() => ledger.close());

test('a record that fits in memory is judged by whole', async () => {
  const { book, limit } = await bookThatFits(ledger, {});
  expect(limit).toBeNull();
  expect(book.keys().some((key) => key.commodity !== null)).toBe(true);
});

test('of one that does not, the trade in all goods is there, and what is missing is said', async () => {
  const small: Pick<Ledger, 'book'> = {
    book: async (filter) => {
      if (filter?.commodities === undefined) throw new BookTooLarge(50_000_000);
      return ledger.book(filter);
    },
  };
  const { book, limit } = await bookThatFits(small, {});
  expect(book.keys().length).toBeGreaterThan(0);
  expect(book.keys().every((key) => key.commodity === null)).toBe(true);
  expect(limit).toMatchObject({ severity: 'warning', code: 'large-ledger' });
  expect(limit?.message).toContain('50,000,000 imported figures');
});

test('any other failure is not taken for a large record', async () => {
  const broken: Pick<Ledger, 'book'> = { book: () => Promise.reject(new Error('no such file')) };
  await expect(bookThatFits(broken, {})).rejects.toThrow('no such file');
});
