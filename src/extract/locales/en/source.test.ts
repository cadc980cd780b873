import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../index.ts';

/** Who is said to have said the first figure of a sentence in the body of an article. */
function attributionOf(sentence: string): readonly string[] {
  const { claims } = extractClaims({ text: `News\n${sentence}`, published: '2024-01-13', lang: 'en' });
  return claims[0]!.attribution;
}

describe('who measured and who told', () => {
  it.each([
    ["China's exports rose 5 percent in May, customs data showed on Friday.", ['customs data']],
    ["According to the Bank of Finland, China's exports rose 5 percent in May.", ['the Bank of Finland']],
    ["China's exports rose 5 percent in May, said Lyu Daliang, a spokesman.", ['Lyu Daliang']],
    ["China's exports rose 5 percent in May, TASS reported, citing Chinese customs.", ['Chinese customs', 'TASS']],
    [
      "China's exports rose 5 percent in May, according to customs data, Reuters reported.",
      ['customs data', 'Reuters'],
    ],
    ["China's exports rose 5 percent in May, according to a report by the ministry.", ['a report by the ministry']],
    ["China's exports rose 5 percent in May.", []],
  ])('%s', (sentence, expected) => {
    expect(attributionOf(sentence)).toEqual(expected);
  });

  it('goes on to the sentences with the same figures', () => {
    const text = "News\nChina's exports rose 5 percent in May, customs said. Imports fell 3 percent.";
    const { claims } = extractClaims({ text, published: '2024-01-13', lang: 'en' });
    expect(claims.map((c) => c.source)).toEqual(['customs', 'customs']);
  });

  it('a headline has none', () => {
    const { claims } = extractClaims({
      text: "China's exports rose 5%, customs said",
      published: '2024-01-13',
      lang: 'en',
    });
    expect(claims[0]!.source).toBeNull();
  });
});
