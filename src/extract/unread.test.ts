import { describe, expect, it } from 'vitest';
import { extractClaims } from './index.ts';

const doubtsOf = (text: string, quote: string): readonly string[] =>
  extractClaims({ text, published: '2025-12-08' }).claims.find((c) => c.at === text.indexOf(quote))?.doubts ?? [
    'not read',
  ];

describe('words that nobody knows, in the clause of a figure', () => {
  it.each([
    ['China’s exports to Russia in 2024 were a quizzical $115.49 billion.', '$115.49 billion'],
    ['2024年，中国对俄罗斯懵懂出口1154.9亿美元。', '1154.9亿美元'],
    ['В 2024 году Китай эклектично экспортировал в Россию товаров на $115,49 млрд.', '$115,49 млрд'],
  ])('leave a doubt: %s', (text, quote) => expect(doubtsOf(text, quote)).toContain('words_unread'));

  it.each([
    ['Quizzically, China’s exports to Russia in 2024 were $115.49 billion.', '$115.49 billion'],
    ['2024年，中国对俄罗斯出口1154.9亿美元。', '1154.9亿美元'],
    ['В 2024 году Китай экспортировал в Россию товаров на $115,49 млрд.', '$115,49 млрд'],
  ])('leave none where the clause has none: %s', (text, quote) =>
    expect(doubtsOf(text, quote)).not.toContain('words_unread'),
  );
});

it('a billion behind a figure that was read without it is a doubt', () => {
  expect(doubtsOf('China’s exports to Russia in 2024 were 115.49 USD Billion.', '115.49 USD')).toContain(
    'scale_overlooked',
  );
  expect(doubtsOf('China’s exports to Russia in 2024 were $115.49 billion.', '$115.49 billion')).not.toContain(
    'scale_overlooked',
  );
});

it('an average over years that was read as a month is in doubt', () => {
  const text = '9月中国出口3286亿美元，同比增速为8.3%，过去十年出口增速同期均值为2.9%。';
  expect(doubtsOf(text, '2.9%')).toContain('average_overlooked');
  const yearly = 'China’s exports grew at an average annual rate of 5.4 percent from 2020 to 2024.';
  expect(doubtsOf(yearly, '5.4 percent')).not.toContain('average_overlooked');
});

it('a month called one by itself is no year to date', () => {
  const text =
    'From January to September 2025 China’s exports rose 7.1 percent. In September alone, China’s exports climbed 8 percent to 2.34 trillion yuan.';
  const claims = extractClaims({ text, published: '2025-10-14' }).claims.filter((c) => c.at > text.indexOf('alone'));
  expect(claims.length).toBeGreaterThan(0);
  for (const c of claims)
    expect([c.period?.[0] === '2025-09-01', c.doubts.includes('month_overlooked')]).toContain(true);
});
