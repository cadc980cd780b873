import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

test.each([
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"\n`],
  ['+1+cmd|calc', "'+1+cmd|calc\n"],
  ['-2+3', "'-2+3\n"],
  ['@SUM(1)', "'@SUM(1)\n"],
  ['\t=1', "'\t=1\n"],
  ['\r=1', `"'\r=1"\n`],
  ['\n=1', `"'\n=1"\n`],
  ['＝1+1', "'＝1+1\n"],
])('a text that a spreadsheet would run is defused: %j', (text, line) => {
  expect(csvLine([text])).toBe(line);
});

test('negative numbers stay numbers, whether they come as numbers or as text', () => {
  expect(csvLine([-11.6, '-11.6', '+26.3', -240_110_000_000])).toBe('-11.6,-11.6,+26.3,-240110000000\n');
});

test('commas, quotes and line breaks stay within their cell', () => {
  expect(csvLine(['a,b', 'say "x"', 'two\nlines', null, true])).toBe('"a,b","say ""x""","two\nlines",,true\n');
});
