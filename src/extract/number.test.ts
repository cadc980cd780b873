import { describe, expect, it } from 'vitest';
import { compileLexicon } from './lexicon-build.ts';
import { intervalOf, readLiteral, scaled, type DecimalMark } from './number.ts';
import { scan } from './scanner.ts';

const NONE = compileLexicon([]);

function read(written: string, decimal: DecimalMark): number | null {
  const [mention] = scan(written, NONE);
  expect(mention!.end, written).toBe(written.length);
  return readLiteral(mention!.literal!, decimal)?.value ?? null;
}

describe('a literal of Arabic digits', () => {
  it.each([
    ['2023', '.', 2023],
    ['211.8', '.', 211.8],
    ['1,234', '.', 1234],
    ['1,234.5', '.', 1234.5],
    ['12,345,678', '.', 12_345_678],
    ['9,6', '.', 9.6],
    ['0,123', '.', 0.123],
    ['１，２３４．５', '.', 1234.5],
    ['46 920,7', ',', 46_920.7],
    ['1 234 567', ',', 1_234_567],
    ['240,1', ',', 240.1],
    ['1,234', ',', 1.234],
    ['1.234', ',', 1.234],
    ['1.234,5', ',', 1234.5],
    ["1'234.5", '.', 1234.5],
  ] as const)('%s with decimal %s is %d', (written, decimal, value) => expect(read(written, decimal)).toBe(value));

  it.each([
    ['18.11.2026', '.'],
    ['1,23,4', '.'],
    ['1,2345,678', '.'],
    ['1234,567,890', '.'],
  ] as const)('%s is no number', (written, decimal) => expect(read(written, decimal)).toBeNull());

  it('keeps the written precision through a scale', () => {
    const number = readLiteral({ digits: '96', separators: [] }, '.')!;
    expect(intervalOf(scaled(number, 1e8))).toEqual([9_550_000_000, 9_650_000_000]);
    const decimal = readLiteral({ digits: '2118', separators: [{ mark: '.', after: 3 }] }, '.')!;
    expect(intervalOf(scaled(decimal, 1e8))).toEqual([21_175_000_000, 21_185_000_000]);
  });

  it('gives no number that a double cannot hold', () => {
    expect(readLiteral({ digits: '9'.repeat(400), separators: [] }, '.')).toBeNull();
  });
});
