import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../lexicon-build.ts';
import { scan } from '../../scanner.ts';
import { readFigure } from './figure.ts';
import { lexicon } from './lexicon.ts';
import { tokensOf } from './token.ts';

const compiled = compileLexicon(lexicon());

/** The first figure of a text: value, unit, kind and its quote. */
function figureOf(text: string): readonly [value: number, unit: string, quote: string] | null {
  const { tokens } = tokensOf(text, 0, text.length, scan(text, compiled, 0, text.length), 0);
  for (let i = 0; i < tokens.length; i++) {
    const fig = readFigure(text, tokens, i, null);
    if (fig)
      return [
        Number((fig.sign < 0 ? -fig.number.value : fig.number.value).toPrecision(12)),
        fig.unit,
        text.slice(fig.start, fig.end),
      ];
  }
  return null;
}

describe('figures with their units', () => {
  it.each([
    ['$240.1 billion', 240_100_000_000, 'USD', '$240.1 billion'],
    ['US$96bn', 96_000_000_000, 'USD', 'US$96bn'],
    ['USD 240.1bn', 240_100_000_000, 'USD', 'USD 240.1bn'],
    ['$9.6bn', 9_600_000_000, 'USD', '$9.6bn'],
    ['$40m', 40_000_000, 'USD', '$40m'],
    ['$992,000', 992_000, 'USD', '$992,000'],
    ['240.1 billion U.S. dollars', 240_100_000_000, 'USD', '240.1 billion U.S. dollars'],
    ['13.6 billion U.S. Dlrs', 13_600_000_000, 'USD', '13.6 billion U.S. Dlrs'],
    ['68 mln dlrs', 68_000_000, 'USD', '68 mln dlrs'],
    ['an 18.2-mln-dlr surplus', 18_200_000, 'USD', '18.2-mln-dlr'],
    ['eight billion dlr', 8_000_000_000, 'USD', 'eight billion dlr'],
    ['1.7 trillion yuan', 1_700_000_000_000, 'CNY', '1.7 trillion yuan'],
    ['RMB 41.76tn', 41_760_000_000_000, 'CNY', 'RMB 41.76tn'],
    ['41.76 trln yuan', 41_760_000_000_000, 'CNY', '41.76 trln yuan'],
    ['€18.7 bn', 18_700_000_000, 'EUR', '€18.7 bn'],
    ['-€8.9 billion', -8_900_000_000, 'EUR', '-€8.9 billion'],
    ['£28.6bn', 28_600_000_000, 'GBP', '£28.6bn'],
    ['2.6 billion stg', 2_600_000_000, 'GBP', '2.6 billion stg'],
    ['C$11.3 billion', 11_300_000_000, 'CAD', 'C$11.3 billion'],
    ['621.8 billion yen', 621_800_000_000, 'JPY', '621.8 billion yen'],
    ['70.7 billion baht', 70_700_000_000, 'THB', '70.7 billion baht'],
    ['2.2. Billion stg', 2_200_000_000, 'GBP', '2.2. Billion stg'],
    ['26.3%', 26.3, 'percent', '26.3%'],
    ['26.3 percent', 26.3, 'percent', '26.3 percent'],
    ['a 26.3-percent jump', 26.3, 'percent', '26.3-percent'],
    ['8.8 pct', 8.8, 'percent', '8.8 pct'],
    ['seven per cent', 7, 'percent', 'seven per cent'],
    ['12,8%', 12.8, 'percent', '12,8%'],
    ['minus 6.4%', -6.4, 'percent', 'minus 6.4%'],
    ['a third of', 33.3333333333, 'percent', 'a third'],
    ['two-thirds of', 66.6666666667, 'percent', 'two-thirds'],
    ['one-seventh of', 14.2857142857, 'percent', 'one-seventh'],
    ['0.3 percentage points', 0.3, 'percentage_point', '0.3 percentage points'],
    ['7.96 million tonnes', 7_960_000, 't', '7.96 million tonnes'],
    ['9.8 mln metric tons', 9_800_000, 't', '9.8 mln metric tons'],
    ['1,375,000 tonnes', 1_375_000, 't', '1,375,000 tonnes'],
    ['2.1 million bpd', 2_100_000, 'bbl', '2.1 million bpd'],
    ['16.1 mln barrels', 16_100_000, 'bbl', '16.1 mln barrels'],
    ['5.22 million vehicles', 5_220_000, 'vehicle', '5.22 million vehicles'],
    ['22.7 billion cubic metres', 22_700_000_000, 'm3', '22.7 billion cubic metres'],
    ['38 bcm', 38_000_000_000, 'm3', '38 bcm'],
    ['3.5 times', 3.5, 'times', '3.5 times'],
    ['2.7-fold', 2.7, 'times', '2.7-fold'],
  ] as const)('%s', (text, value, unit, quote) => {
    expect(figureOf(text)).toEqual([value, unit, quote]);
  });

  it.each(['no figures here', 'one of them', 'first'])('"%s" holds none', (text) => {
    expect(figureOf(text)).toBeNull();
  });
});
