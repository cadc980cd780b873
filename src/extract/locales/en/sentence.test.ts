import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentence.ts';

const split = (text: string): string[] =>
  sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it.each([
    ['Exports rose. Imports fell.', 2],
    ['Exports to the U.S. rose 5% in May.', 1],
    ['Exports to the U.S. The deficit narrowed.', 2],
    ['Exports fell to the U.S. In May, imports rose.', 2],
    ['The surplus with the U.S. Widened in the first two months.', 1],
    ['It came to 13.6 billion U.S. Dlrs last year.', 1],
    ['A 15 billion dlr U.S. Trade deficit in March.', 1],
    ['Trade grew 2.5 percent. It was 3.1 percent in May.', 2],
    ['The shortfall was 2.2. Billion stg.', 1],
    ['In Jan.-Sept. exports rose, Mr. Li said.', 1],
    ['"Exports will rise." He gave no figure.', 2],
    ['Trade rose 5 percent.Among them, exports fell.', 2],
    ['EXPORTS RISE IN MAY', 1],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('cuts a run without a full stop, and loses no character', () => {
    const text = 'exports rose '.repeat(2000);
    const spans = sentencesOf(text, 0, text.length);
    expect(spans.length).toBeGreaterThan(10);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
