import type { Corpus } from '../../corpus.ts';

/** What only older wires tell so: marketing years, quotas, sales, money of the time. The figures are those that offices told in 1987. */
const corpus: Corpus = {
  lang: 'en',
  published: '1987-04-08',
  cases: [
    {
      name: 'a marketing year has the months that the text gives it, also where it is told again without them',
      text: 'Indonesian soybean imports were 375,000 tonnes in 1985/86 (October/September).\nImports of soybean meal came to 295,000 tonnes in 1985/86.',
      claims: [
        { quote: '375,000 tonnes', value: 375000, reporter: 'IDN', period: ['1985-10-01', '1986-09-30'] },
        { quote: '295,000 tonnes', value: 295000, reporter: 'IDN', period: ['1985-10-01', '1986-09-30'] },
      ],
    },
    {
      name: 'the months may stand before the marketing year or with the word season',
      text: 'Thai sugar exports totalled 1.9 mln tonnes in October/September 1985/86. Thai rice exports were 4.5 mln tonnes in the 1985/86 November-October season.',
      claims: [
        { quote: '1.9 mln tonnes', period: ['1985-10-01', '1986-09-30'] },
        { quote: '4.5 mln tonnes', period: ['1985-11-01', '1986-10-31'] },
      ],
    },
    {
      name: 'a marketing year whose first month nobody tells has no days',
      text: 'Brazilian soybean exports fell to 1.2 mln tonnes in 1985/86.',
      claims: [{ quote: '1.2 mln tonnes', period: null, confidence: 'low' }],
    },
    {
      name: 'a span runs from a day of one month to a day of another',
      text: 'British grain exports for the period July 1/March 13 were 7.16 mln tonnes.',
      claims: [{ quote: '7.16 mln tonnes', reporter: 'GBR', period: ['1986-07-01', '1987-03-13'] }],
    },
    {
      name: 'the same January period is that of as many days',
      text: "Japan's customs-cleared trade surplus in the first 20 days of February was 3.58 billion dlrs, up from 965.04 mln dlrs in the same January period.",
      claims: [
        { quote: '3.58 billion dlrs', period: ['1987-02-01', '1987-02-20'] },
        { quote: '965.04 mln dlrs', period: ['1987-01-01', '1987-01-20'] },
      ],
    },
    {
      name: 'for the year is the year that the text tells of',
      text: "Malaysia's manufacturing exports rose by 24.5 pct to 15.1 billion ringgit in 1986.\nTotal gross exports for the year declined by 5.6 pct to 35.9 billion ringgit.",
      claims: [
        { quote: 'rose by 24.5 pct', commodity: 'manufacturing', period: ['1986-01-01', '1986-12-31'] },
        { quote: '15.1 billion ringgit', commodity: 'manufacturing', unit: 'MYR' },
        { quote: 'declined by 5.6 pct', commodity: null, period: ['1986-01-01', '1986-12-31'] },
        { quote: '35.9 billion ringgit', commodity: null, period: ['1986-01-01', '1986-12-31'] },
      ],
    },
    {
      name: 'Belgium and Luxembourg tell their trade as one, in francs of their own, also where the name stands with another figure',
      text: 'The Belgo-Luxembourg Economic Union had a January trade deficit of 9.45 billion francs after a December surplus of 15.32 billion. January imports fell to 228.86 billion francs from 240.24 billion in December and 281.65 billion a year earlier, while exports were 219.41 billion francs against 255.56 billion and 258.34 billion respectively.',
      claims: [
        { quote: '9.45 billion francs', value: -9450000000, unit: 'BEF', reporter: 'BLX' },
        { quote: '15.32 billion', value: 15320000000, unit: 'BEF', period: ['1986-12-01', '1986-12-31'] },
        { quote: '228.86 billion francs', unit: 'BEF', flow: 'import', period: ['1987-01-01', '1987-01-31'] },
        { quote: '240.24 billion', unit: 'BEF', flow: 'import', period: ['1986-12-01', '1986-12-31'] },
        { quote: '281.65 billion', unit: 'BEF', flow: 'import', period: ['1986-01-01', '1986-01-31'] },
        { quote: '219.41 billion francs', unit: 'BEF', flow: 'export', period: ['1987-01-01', '1987-01-31'] },
        { quote: '255.56 billion', unit: 'BEF', flow: 'export', period: ['1986-12-01', '1986-12-31'] },
        { quote: '258.34 billion', unit: 'BEF', flow: 'export', period: ['1986-01-01', '1986-01-31'] },
      ],
    },
    {
      name: 'French francs stay French',
      text: "France's trade deficit was 2.9 billion francs in January 1987.",
      claims: [{ quote: '2.9 billion francs', unit: 'FRF', reporter: 'FRA' }],
    },
    {
      name: 'an export quota is what may be exported, and for whom',
      text: 'Thailand set a tapioca export quota of 737,987 tonnes for the European Community.',
      claims: [
        {
          quote: '737,987 tonnes',
          measure: 'quantity',
          value: 737987,
          reporter: 'THA',
          partner: 'EEC',
          flow: 'export',
          modality: 'target',
        },
      ],
    },
    {
      name: 'an import quota is a rule of the importer and no trade',
      text: 'Washington cut its sugar import quota to 1.0 mln short tons.',
      claims: [],
    },
    {
      name: 'coffee is counted in bags',
      text: 'Ugandan coffee exports were 2.3 mln 60-kilo bags in 1986.',
      claims: [{ quote: '2.3 mln 60-kilo bags', value: 2300000, unit: 'bag', reporter: 'UGA' }],
    },
    {
      name: 'what is sold or bought at no time, or in a week, is a contract',
      text: 'A Spanish trader sold 18,000 tonnes of barley to Greece.\nTaiwan bought 32,000 tonnes of U.S. soybeans.\nU.S. corn sales to Japan of 80,300 tonnes in the week ended March 19 were the largest.',
      claims: [],
    },
    {
      name: 'what was bought in a year came in',
      text: 'Japan bought 2.1 mln tonnes of Australian wheat in 1986.',
      claims: [{ quote: '2.1 mln tonnes', reporter: 'JPN', flow: 'import', period: ['1986-01-01', '1986-12-31'] }],
    },
    {
      name: 'a licence to import is no import',
      text: 'Jakarta has issued licences to import 135,000 tonnes of palm oil and 20,000 tonnes of coconut oil.',
      claims: [],
    },
    {
      name: 'a figure without its unit has that of the one before it, whatever it is told in here',
      text: "India's tea exports fell to 203 mln kilos in 1986 from 214 mln in 1985.",
      claims: [
        { quote: '203 mln kilos', value: 203000, unit: 't' },
        { quote: '214 mln', value: 214000, unit: 't', period: ['1985-01-01', '1985-12-31'] },
      ],
    },
    {
      name: 'the last of a row may have neither verb nor unit',
      text: 'Australian exports of coal in January were 4.1 mln tonnes to Japan, 1.1 mln to South Korea and to Taiwan 600,000.',
      claims: [
        { quote: '4.1 mln tonnes', partner: 'JPN', commodity: 'coal' },
        { quote: '1.1 mln', value: 1100000, unit: 't', partner: 'KOR' },
        { quote: '600,000', value: 600000, unit: 't', partner: 'TWN' },
      ],
    },
    {
      name: 'goods keep the word that says which kind',
      text: 'French exports of soft wheat reached 9.8 mln tonnes in 1986.',
      claims: [{ quote: '9.8 mln tonnes', commodity: 'soft wheat', hs: ['1001'] }],
    },
    {
      name: 'a part of the surplus is with somebody',
      text: "Taiwan's trade surplus hit 15.6 billion dlrs in 1986. Some 95 pct of the surplus was with the U.S.",
      claims: [
        { quote: '15.6 billion dlrs', partner: 'WLD' },
        { quote: '95 pct', measure: 'share', partner: 'USA', flow: 'balance' },
      ],
    },
    {
      name: 'what is forecast against a year told is of the next one, and not sure',
      text: 'Indonesian palm oil exports are forecast to rise to 720,000 tonnes against 695,000 tonnes in 1986.',
      claims: [
        {
          quote: '720,000 tonnes',
          modality: 'forecast',
          period: ['1987-01-01', '1987-12-31'],
          confidence: 'low',
        },
        { quote: '695,000 tonnes', period: ['1986-01-01', '1986-12-31'] },
      ],
    },
    {
      name: 'money supply is supplied to nobody',
      text: "Taiwan's trade surplus was 2.73 billion dlrs in the first two months of 1987. Money supply grew by 48.22 pct.",
      claims: [{ quote: '2.73 billion dlrs', value: 2730000000 }],
    },
    {
      name: 'a country in the genitive behind an abbreviation begins a sentence',
      text: "Taiwan was urged to cut its 1986 trade surplus of 13.6 billion dlrs with the U.S. Taiwan's 1985 surplus with the U.S. was 10.2 billion dlrs.",
      claims: [
        { quote: '13.6 billion dlrs', period: ['1986-01-01', '1986-12-31'] },
        { quote: '10.2 billion dlrs', period: ['1985-01-01', '1985-12-31'], reporter: 'TWN', partner: 'USA' },
      ],
    },
  ],
};

export default corpus;
