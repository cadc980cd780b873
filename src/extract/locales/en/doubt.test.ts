import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../index.ts';

/** Confidence and doubts of the claim whose quote begins with a run of the text. */
function claimAt(text: string, quote: string, published = '2024-01-20') {
  const { claims } = extractClaims({ text, published, lang: 'en' });
  const found = claims.find((c) => c.quote.includes(quote));
  expect(found, text).toBeDefined();
  return { confidence: found!.confidence, doubts: found!.doubts };
}

describe('what stands beside a figure without a place in its reading lowers confidence', () => {
  it.each([
    [
      'somebody else is named more often than the one whose trade it is taken for',
      'China: trade of 2023\nVietnam ships to China. In Vietnam orders rose, Vietnam said.\nExports fell 4.6 percent in 2023.',
      'fell 4.6 percent',
      'owner_rivalled',
    ],
    [
      'a third economy in the sentence',
      "As Germany slowed, China's exports to Russia rose 46.9 percent in 2023, ahead of Japan.",
      'rose 46.9 percent',
      'economy_beside',
    ],
    [
      'a word right behind the noun that it is not read with',
      "China's imports supposedly dipped 0.3 percent in 2023.",
      'dipped 0.3 percent',
      'noun_unread',
    ],
    [
      'a quarter spoken of, a month read',
      "China's exports grew 2.3 percent in December, and imports over the quarter 0.2 percent.",
      'grew 2.3 percent',
      'period_unlike',
    ],
  ])('%s', (_, text, quote, doubt) => {
    const { confidence, doubts } = claimAt(text, quote);
    expect(doubts).toContain(doubt);
    expect(confidence).toBe('low');
  });

  it('a period that is not over by the day of publication', () => {
    const text = "Brazil's soybean exports came to 101.9 million tonnes in 2023, the ministry said.";
    expect(claimAt(text, '101.9', '2023-11-10')).toMatchObject({ confidence: 'low' });
    expect(claimAt(text, '101.9', '2024-01-10')).toMatchObject({ confidence: 'high' });
  });
});

describe('what is said beside the figure is sure', () => {
  it.each([
    ["China's exports to Russia rose 46.9 percent to $110.97 billion in 2023.", '$110.97 billion'],
    [
      "China's exports to Russia rose 46.9 percent in 2023. Imports from Russia grew 12.7 percent in 2023.",
      'grew 12.7 percent',
    ],
    ["China's trade surplus came to $823 billion in 2023, customs data showed.", '$823 billion'],
  ])('%s', (text, quote) => {
    expect(claimAt(text, quote).confidence).toBe('high');
  });
});
