import type { Corpus } from '../../corpus.ts';

/**
 * Whose trade it is where no country stands with it: the office, the money, the place of writing. Figures are those that
 * the countries' customs and statistics offices published for the months named.
 */
const corpus: Corpus = {
  lang: 'en',
  published: '2024-08-05',
  defaults: { partner: 'WLD' },
  cases: [
    {
      name: 'an office that only one country has',
      published: '2023-08-02',
      text: 'The exports during the month of July 2023 were recorded at $2.068 billion against $2.250 billion in July 2022, according to the PBS.',
      claims: [
        { quote: '$2.068 billion', reporter: 'PAK', flow: 'export', period: ['2023-07-01', '2023-07-31'] },
        { quote: '$2.250 billion', reporter: 'PAK', flow: 'export', period: ['2022-07-01', '2022-07-31'] },
      ],
    },
    {
      name: 'letters that several offices share are a guess',
      published: '2023-09-08',
      text: 'Total exports stood at $15.2 billion in the second quarter of 2023, the NBS said.',
      claims: [
        {
          quote: '$15.2 billion',
          reporter: 'NGA',
          flow: 'export',
          period: ['2023-04-01', '2023-06-30'],
          confidence: 'low',
        },
      ],
    },
    {
      name: 'a country that is named overrules the letters',
      published: '2023-10-13',
      text: 'China’s exports rose 8.6% in 2023, the NBS said.',
      claims: [{ quote: 'rose 8.6%', reporter: 'CHN', flow: 'export' }],
    },
    {
      name: 'money that only one country has',
      published: '2023-09-08',
      text: 'Total exports stood at N7,015.72 billion in the second quarter of 2023 while imports amounted to N5,726.25 billion.',
      claims: [
        {
          quote: 'N7,015.72 billion',
          reporter: 'NGA',
          unit: 'NGN',
          flow: 'export',
          period: ['2023-04-01', '2023-06-30'],
        },
        {
          quote: 'N5,726.25 billion',
          reporter: 'NGA',
          unit: 'NGN',
          flow: 'import',
          period: ['2023-04-01', '2023-06-30'],
        },
      ],
    },
    {
      name: 'a city that the piece was written in is a guess',
      published: '2023-08-02',
      text: 'KARACHI: The trade deficit narrowed to $1.637 billion in July 2023.',
      claims: [{ quote: '$1.637 billion', reporter: 'PAK', flow: 'balance', value: -1637000000, confidence: 'low' }],
    },
    {
      name: 'a city in the sentence says nothing',
      published: '2023-08-02',
      text: 'Bangladesh exported garments worth $3.95 billion in July 2023 through ports near Mumbai: a new way.',
      claims: [{ quote: '$3.95 billion', reporter: 'BGD', flow: 'export' }],
    },
    {
      name: 'the same month behind a span of months',
      text: 'Turkey’s exports rose 2.4 percent to $148.8 billion in the first seven months of 2024.\nExports increased by 13.8 percent to $22.5 billion compared to the same month of the previous year.',
      claims: [
        { quote: 'rose 2.4 percent', reporter: 'TUR', flow: 'export', period: ['2024-01-01', '2024-07-31'] },
        { quote: '$148.8 billion', reporter: 'TUR', flow: 'export', period: ['2024-01-01', '2024-07-31'] },
        { quote: 'increased by 13.8 percent', reporter: 'TUR', flow: 'export', period: ['2024-07-01', '2024-07-31'] },
        { quote: '$22.5 billion', reporter: 'TUR', flow: 'export', period: ['2024-07-01', '2024-07-31'] },
      ],
    },
    {
      name: 'the same period behind a span of months is as long',
      text: 'Turkey’s exports rose 2.4 percent to $148.8 billion in the first seven months of 2024.\nImports fell 8.2 percent compared to the same period of the previous year.',
      claims: [
        { quote: 'rose 2.4 percent', reporter: 'TUR', flow: 'export', period: ['2024-01-01', '2024-07-31'] },
        { quote: '$148.8 billion', reporter: 'TUR', flow: 'export', period: ['2024-01-01', '2024-07-31'] },
        { quote: 'fell 8.2 percent', reporter: 'TUR', flow: 'import', period: ['2024-01-01', '2024-07-31'] },
      ],
    },
    {
      name: 'a fiscal year named in brackets',
      published: '2023-08-02',
      text: 'Pakistan’s exports during the last fiscal year (2022-23) fell 12.71 percent to $27.7 billion.',
      claims: [
        { quote: 'fell 12.71 percent', reporter: 'PAK', flow: 'export', period: ['2022-07-01', '2023-06-30'] },
        { quote: '$27.7 billion', reporter: 'PAK', flow: 'export', period: ['2022-07-01', '2023-06-30'] },
      ],
    },
    {
      name: 'partners in rank, the time behind the word, and a deficit from somebody',
      published: '2023-08-31',
      text: 'Germany was the leading export destination of Turkey in July with $1.677 billion, followed by Italy with $1.103 billion. In terms of imports, China led with $4.602 billion, followed by Russia with $3.736 billion.',
      claims: [
        {
          quote: '$1.677 billion',
          reporter: 'TUR',
          partner: 'DEU',
          flow: 'export',
          period: ['2023-07-01', '2023-07-31'],
        },
        { quote: '$1.103 billion', reporter: 'TUR', partner: 'ITA', flow: 'export' },
        { quote: '$4.602 billion', reporter: 'TUR', partner: 'CHN', flow: 'import' },
        { quote: '$3.736 billion', reporter: 'TUR', partner: 'RUS', flow: 'import' },
      ],
    },
    {
      name: 'a row that goes on, told of a gain',
      published: '2023-09-01',
      text: 'South Korea logged a trade surplus of $870 million in August, the third straight gain.',
      claims: [{ quote: '$870 million', reporter: 'KOR', flow: 'balance', period: ['2023-08-01', '2023-08-31'] }],
      superlatives: [{ quote: 'third straight gain', kind: 'nth_consecutive', n: 3, reporter: 'KOR', flow: 'balance' }],
    },
    {
      name: 'a range has one scale',
      published: '2024-07-25',
      text: 'Pakistan’s exports are projected to remain within $2.4-2.7 billion in July 2024.',
      claims: [
        { quote: '$2.4', value: 2400000000, reporter: 'PAK', modality: 'forecast', confidence: 'low' },
        { quote: '2.7 billion', value: 2700000000, reporter: 'PAK', modality: 'forecast', confidence: 'low' },
      ],
    },
  ],
};

export default corpus;
