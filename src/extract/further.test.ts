import { expect, it } from 'vitest';
import { extractClaims } from './index.ts';

const doubtsOf = (text: string): readonly (readonly string[])[] =>
  extractClaims({ text, published: '2024-12-20' }).claims.map(({ doubts }) => doubts);

it.each([
  "China's exports fell another 2.7% in November.",
  "China's exports fell a further 2.7% in November.",
  '11月中国出口再降2.7%。',
  '11月中国出口进一步下降2.7%。',
  'В ноябре экспорт Китая снизился ещё на 2,7%.',
])('“%s” leaves open what it is told against', (text) => {
  expect(doubtsOf(text)).toEqual([expect.arrayContaining(['base_overlooked'])]);
});

it.each([
  "China's exports rose 6.7% in November.",
  '11月中国出口增长6.7%。',
  'В ноябре экспорт Китая вырос на 6,7%.',
  '11月中国出口环比再降2.7%。',
])('“%s” does not', (text) => {
  expect(doubtsOf(text)).toEqual([expect.not.arrayContaining(['base_overlooked'])]);
});
