import { describe, expect, it } from 'vitest';
import { rowsOf } from './delimited.ts';

const cells = (text: string, delimiter: ',' | ';' = ',') => [...rowsOf(text, delimiter)].map((row) => row.cells);

const count = (text: string): number => [...rowsOf(text)].length;

describe('delimited text', () => {
  it('is cut at separators, with quotes, doubled quotes and line breaks in quotes as RFC 4180 has them', () => {
    expect(cells('a,"b ""x""\nc"\r\n\r\nd,\n"e"')).toEqual([['a', 'b "x"\nc'], ['d', ''], ['e']]);
    expect(cells('\uFEFF1;2,5\r\n3;4', ';')).toEqual([
      ['1', '2,5'],
      ['3', '4'],
    ]);
  });

  it('keeps a mark that does not open a cell, and what follows a closed one', () => {
    expect(cells('5" pipe,x\n"a"b,c')).toEqual([
      ['5" pipe', 'x'],
      ['ab', 'c'],
    ]);
  });

  it('tells the line on which each row begins', () => {
    expect([...rowsOf('a\n"b\n\nc",d\n\ne\n')].map((row) => row.line)).toEqual([1, 2, 6]);
    expect([...rowsOf('a,"b\nc"\r\n\r\nd,\n"e"')].map((row) => row.line)).toEqual([1, 4, 5]);
  });

  it('takes what is left where a mark is never closed', () => {
    expect(cells('a,"b\nc')).toEqual([['a', 'b\nc']]);
  });

  it('of hostile shape is gone through once', () => {
    // More than linear time ends by the runner's limit.
    expect(count(`"${'","'.repeat(300_000)}`)).toBe(1);
    expect(count('"x"\n'.repeat(300_000))).toBe(300_000);
    expect(count(`${'"" '.repeat(400_000)}`)).toBe(1);
  });
});
