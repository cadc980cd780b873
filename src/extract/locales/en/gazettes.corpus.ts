import type { Corpus } from '../../corpus.ts';

/** Countries' own papers on their trade: times told by length, fronted partners, brackets, goods carried on. Figures are those that customs and statistics offices published. */
const corpus: Corpus = {
  lang: 'en',
  published: '2024-08-05',
  cases: [
    {
      name: 'money that only one country has, told behind a guess',
      published: '2018-10-22',
      text: 'Exports fell 5.2% in September as the US-China trade war weighed.\nThat resulted in a trade surplus of 16 billion baht in September.',
      claims: [
        {
          quote: 'fell 5.2%',
          reporter: 'THA',
          flow: 'export',
          period: ['2018-09-01', '2018-09-30'],
          confidence: 'low',
        },
        {
          quote: '16 billion baht',
          reporter: 'THA',
          unit: 'THB',
          flow: 'balance',
          period: ['2018-09-01', '2018-09-30'],
        },
      ],
    },
    {
      name: 'a conversion does not change whose trade it is',
      published: '2018-10-22',
      text: 'Thailand’s exports fell 5.2% in September.\nImports of parts from Japan came to 100 billion yen.',
      claims: [
        { quote: 'fell 5.2%', reporter: 'THA', flow: 'export' },
        { quote: '100 billion yen', reporter: 'THA', partner: 'JPN', flow: 'import' },
      ],
    },
    {
      name: 'compared to a month, a span of months is told of its last',
      published: '2020-12-28',
      text: 'For the first 11 months of 2020, Malaysia’s exports fell 2.6 per cent to RM885.02 billion.\nCompared to October 2020, exports decreased by 7.3 per cent.',
      claims: [
        { quote: 'fell 2.6 per cent', reporter: 'MYS', period: ['2020-01-01', '2020-11-30'] },
        { quote: 'RM885.02 billion', reporter: 'MYS', period: ['2020-01-01', '2020-11-30'] },
        { quote: 'decreased by 7.3 per cent', reporter: 'MYS', period: ['2020-11-01', '2020-11-30'] },
      ],
    },
    {
      name: 'a share in brackets behind the goods, and that month',
      published: '2020-12-28',
      text: 'For the first 11 months of 2020, Malaysia’s exports fell 2.6 per cent.\nExports of agriculture goods (6.7 per cent share) increased by six per cent to RM5.65 billion that month.',
      claims: [
        { quote: 'fell 2.6 per cent', reporter: 'MYS', period: ['2020-01-01', '2020-11-30'] },
        { quote: '6.7 per cent', measure: 'share', value: 6.7, reporter: 'MYS' },
        { quote: 'increased by six per cent', reporter: 'MYS', period: ['2020-11-01', '2020-11-30'] },
        { quote: 'RM5.65 billion', reporter: 'MYS', period: ['2020-11-01', '2020-11-30'] },
      ],
    },
    {
      name: 'a verb that compares has the time behind it to itself',
      published: '2018-08-16',
      text: 'Japan had a trade surplus no longer in July. The ¥231.2 billion deficit followed the ¥720.8 billion surplus logged in June. Exports grew 3.9 percent to ¥6.75 trillion.',
      claims: [
        { quote: '¥231.2 billion', value: -231200000000, reporter: 'JPN', period: ['2018-07-01', '2018-07-31'] },
        { quote: '¥720.8 billion', value: 720800000000, reporter: 'JPN', period: ['2018-06-01', '2018-06-30'] },
        { quote: 'grew 3.9 percent', reporter: 'JPN', flow: 'export', period: ['2018-07-01', '2018-07-31'] },
        { quote: '¥6.75 trillion', reporter: 'JPN', flow: 'export', period: ['2018-07-01', '2018-07-31'] },
      ],
    },
    {
      name: 'a partner told at the head of the sentence',
      published: '2018-08-16',
      text: 'Japan’s exports rose 3.9 percent in July. But with the Middle East, the trade deficit surged 53.5 percent to ¥703.8 billion. Against the United States, Japan posted a surplus of ¥502.7 billion.',
      claims: [
        { quote: 'rose 3.9 percent', reporter: 'JPN', partner: 'WLD', flow: 'export' },
        { quote: 'surged 53.5 percent', reporter: 'JPN', partner: 'MIDDLEEAST', flow: 'balance' },
        { quote: '¥703.8 billion', reporter: 'JPN', partner: 'MIDDLEEAST', flow: 'balance' },
        { quote: '¥502.7 billion', reporter: 'JPN', partner: 'USA', flow: 'balance' },
      ],
    },
    {
      name: 'a bracket that tells what the figure was before it was revised',
      published: '2013-08-06',
      text: 'Australia’s trade surplus of $602 million in June follows the $507 million surplus recorded in May (revised down from $670 million).',
      claims: [
        { quote: '$602 million', reporter: 'AUS', period: ['2013-06-01', '2013-06-30'] },
        { quote: '$507 million', reporter: 'AUS', period: ['2013-05-01', '2013-05-31'] },
        { quote: '$670 million', reporter: 'AUS', period: ['2013-05-01', '2013-05-31'] },
      ],
    },
    {
      name: 'goods left out, told between commas',
      published: '2022-11-11',
      text: 'The UK’s total imports of goods, excluding precious metals, decreased by £2.8 billion in September 2022, with imports from EU countries decreasing by £1.9 billion.',
      claims: [
        { quote: 'decreased by £2.8 billion', reporter: 'GBR', flow: 'import', commodity: 'excluding precious metals' },
        { quote: 'decreasing by £1.9 billion', partner: 'EU27_2020', flow: 'import', commodity: null },
      ],
    },
    {
      name: 'the highest ever, with its noun between',
      published: '2020-12-28',
      text: 'Malaysia’s trade surplus surged 151.6 per cent in November 2020, the highest surplus ever recorded for the month.',
      claims: [{ quote: 'surged 151.6 per cent', reporter: 'MYS', flow: 'balance' }],
      superlatives: [{ kind: 'record_high', reporter: 'MYS', flow: 'balance' }],
    },
    {
      name: 'those compared with are of the same goods, and of the fiscal year before',
      published: '2022-05-18',
      text: 'Bangladesh’s knitwear exports increased by 37.49 per cent to $19.242 billion in July-April 2021-22, compared to exports of $13.995 billion in the same period of the previous fiscal.\nIn the fiscal ending June 30, 2021, garment exports increased by 12.55 per cent to $31.456 billion compared to exports of $27.949 billion in the previous fiscal.',
      claims: [
        { quote: 'increased by 37.49 per cent', commodity: 'knitwear', period: ['2021-07-01', '2022-04-30'] },
        { quote: '$19.242 billion', commodity: 'knitwear', period: ['2021-07-01', '2022-04-30'] },
        { quote: '$13.995 billion', commodity: 'knitwear', period: ['2020-07-01', '2021-04-30'] },
        { quote: 'increased by 12.55 per cent', commodity: 'garment', period: ['2020-07-01', '2021-06-30'] },
        { quote: '$31.456 billion', commodity: 'garment', period: ['2020-07-01', '2021-06-30'] },
        { quote: '$27.949 billion', commodity: 'garment', period: ['2019-07-01', '2020-06-30'] },
      ],
    },
    {
      name: 'between two months grows the second',
      published: '2013-11-14',
      text: 'Canada’s merchandise exports increased 1.8% between August and September.',
      claims: [{ quote: 'increased 1.8%', reporter: 'CAN', period: ['2013-09-01', '2013-09-30'], basis: 'mom' }],
    },
    {
      name: 'between January and February are both',
      published: '2023-03-07',
      text: 'China’s exports fell 6.8% between January and February.',
      claims: [{ quote: 'fell 6.8%', reporter: 'CHN', period: ['2023-01-01', '2023-02-28'], basis: 'yoy' }],
    },
    {
      name: 'a level behind a growth in some goods is theirs; a rise of money in a deficit is a change',
      published: '2013-11-14',
      text: 'Canada’s imports grew to $41.1 billion in September, driven by a 7.3% increase in energy products to $3.9 billion.',
      claims: [
        { quote: '$41.1 billion', flow: 'import', commodity: null },
        { quote: '7.3%', flow: 'import', commodity: 'energy products' },
        { quote: '$3.9 billion', flow: 'import', commodity: 'energy products' },
      ],
    },
    {
      name: 'an unlisted fish that ends like an adjective',
      published: '2024-09-06',
      text: 'Vietnam earned $6.3 billion from exporting aquatic products in the first eight months of 2024. Haddockus exports to China decreased by 3%.',
      claims: [
        { quote: '$6.3 billion', reporter: 'VNM', flow: 'export', commodity: 'aquatic products' },
        { quote: 'decreased by 3%', reporter: 'VNM', partner: 'CHN', flow: 'export', commodity: 'Haddockus' },
      ],
    },
    {
      name: 'an office on a line of its own',
      published: '2019-08-07',
      text: 'HELLENIC STATISTICAL AUTHORITY\nThe total value of imports, in June 2019, amounted to 4,289.3 million euros in comparison with 5,016.1 million euros in June 2018, recording a drop, in euros, of 14.5%.',
      claims: [
        { quote: '4,289.3 million euros', reporter: 'GRC', flow: 'import', period: ['2019-06-01', '2019-06-30'] },
        { quote: '5,016.1 million euros', reporter: 'GRC', flow: 'import', period: ['2018-06-01', '2018-06-30'] },
        { quote: '14.5%', value: -14.5, reporter: 'GRC', flow: 'import', period: ['2019-06-01', '2019-06-30'] },
      ],
    },
    {
      name: 'months with their fiscal year in brackets, and goods of which',
      published: '2025-09-18',
      text: 'Textile exports from Pakistan were recorded at $3.203 billion during July-August (2025-26) against the exports of $2.915 billion during July-August (2024-25). Growth was seen in cotton yarn, the export of which increased by 7.78 percent to $119.196 million from $110.588 million.',
      claims: [
        { quote: '$3.203 billion', period: ['2025-07-01', '2025-08-31'] },
        { quote: '$2.915 billion', period: ['2024-07-01', '2024-08-31'] },
        { quote: 'increased by 7.78 percent', commodity: 'cotton yarn', period: ['2025-07-01', '2025-08-31'] },
        { quote: '$119.196 million', commodity: 'cotton yarn', period: ['2025-07-01', '2025-08-31'] },
        { quote: '$110.588 million', commodity: 'cotton yarn', period: ['2024-07-01', '2024-08-31'] },
      ],
    },
    {
      name: 'from day to day, and more than the amount of another year',
      published: '2022-10-31',
      text: 'South Africa’s year-to-date (01 January to 30 September 2022) trade surplus was R175.42 billion. September exports of R191.56 billion were 22.0% more than the R157.03 billion exports recorded in September 2021.',
      claims: [
        { quote: 'R175.42 billion', reporter: 'ZAF', flow: 'balance', period: ['2022-01-01', '2022-09-30'] },
        { quote: 'R191.56 billion', flow: 'export', period: ['2022-09-01', '2022-09-30'] },
        { quote: '22.0% more than', measure: 'growth', value: 22, period: ['2022-09-01', '2022-09-30'] },
        { quote: 'R157.03 billion', approx: null, period: ['2021-09-01', '2021-09-30'] },
      ],
    },
    {
      name: 'the second, told of quarters',
      published: '2025-10-14',
      text: 'China’s foreign trade in goods rose 1.3 percent in the first quarter and 4.5 percent in the second.',
      claims: [
        { quote: 'rose 1.3 percent', period: ['2025-01-01', '2025-03-31'] },
        { quote: '4.5 percent', period: ['2025-04-01', '2025-06-30'] },
      ],
    },
    {
      name: 'what is revised is the month before',
      published: '2017-10-05',
      text: 'The U.S. trade gap declined 2.7 percent to $42.4 billion. July’s trade deficit was revised slightly down to $43.6 billion.',
      claims: [
        { quote: 'declined 2.7 percent', period: ['2017-08-01', '2017-08-31'] },
        { quote: '$42.4 billion', period: ['2017-08-01', '2017-08-31'] },
        { quote: '$43.6 billion', period: ['2017-07-01', '2017-07-31'] },
      ],
    },
  ],
};

export default corpus;
