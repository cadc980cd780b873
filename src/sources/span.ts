import { SourceError } from './source.ts';

/** Years where both ends are years, else months, from one to the other: `2023-09`, `2023-10`, … */
export function monthsBetween(from: string | null, to: string | null): string[] {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null)
    throw new SourceError('no-period', 'Say which years or months: --from 2023-01 --to 2023-09.');
  for (const text of [first, last]) {
    if (!/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text))
      throw new SourceError('bad-period', `${text} is no year or month: give 2023 or 2023-09.`);
  }
  const yearly = first.length === 4 && last.length === 4;
  const start = yearly ? Number(first) : monthNumber(first, 0);
  const end = yearly ? Number(last) : monthNumber(last, 11);
  if (end < start) throw new SourceError('bad-period', `${first} is after ${last}.`);
  if (end - start > 1200)
    throw new SourceError('bad-period', 'That is more than a hundred years of months: ask for less.');
  const text = (n: number) => (yearly ? String(n) : `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
  return Array.from({ length: end - start + 1 }, (_, i) => text(start + i));
}

/** A year alone begins with its first month or ends with its last. */
const monthNumber = (text: string, otherwise: number): number =>
  Number(text.slice(0, 4)) * 12 + (text.length === 7 ? Number(text.slice(5)) - 1 : otherwise);
