import type { Corpus } from '../../corpus.ts';

/** Statistics offices' bulletins as dailies retell them: lists of goods and of partners, fiscal parts, what is compared with. Figures are those that the offices published. */
const corpus: Corpus = {
  lang: 'en',
  published: '2025-12-20',
  cases: [
    {
      name: 'goods in a list have each the amount in the bracket behind them',
      published: '2026-01-26',
      text: "Pakistan's exports were valued at Rs 635.97 billion in December 2025, down 6.41% from Rs 679.56 billion in November 2025.\nThe main exports in December included knitwear (Rs 104.27 billion), rice (Rs 37.30 billion) and cotton cloth at Rs 31.15 billion.",
      claims: [
        {
          quote: 'Rs 635.97 billion',
          unit: 'PKR',
          flow: 'export',
          period: ['2025-12-01', '2025-12-31'],
          commodity: null,
        },
        { quote: 'down 6.41%', measure: 'growth', value: -6.41, period: ['2025-12-01', '2025-12-31'] },
        { quote: 'Rs 679.56 billion', unit: 'PKR', period: ['2025-11-01', '2025-11-30'] },
        { quote: 'Rs 104.27 billion', commodity: 'knitwear', flow: 'export', period: ['2025-12-01', '2025-12-31'] },
        { quote: 'Rs 37.30 billion', commodity: 'rice', flow: 'export', period: ['2025-12-01', '2025-12-31'] },
        { quote: 'Rs 31.15 billion', commodity: 'cotton cloth', flow: 'export', period: ['2025-12-01', '2025-12-31'] },
      ],
    },
    {
      name: 'the goods of a list may be told by words that no lexicon has, and are then in doubt',
      published: '2025-05-06',
      text: "Kenya's top exports in 2024 were horticulture, contributing Ksh203.6 billion, followed by tea to the tune of Ksh189.1 billion.",
      claims: [
        { quote: 'Ksh203.6 billion', unit: 'KES', commodity: 'horticulture', flow: 'export', confidence: 'low' },
        { quote: 'Ksh189.1 billion', unit: 'KES', commodity: 'tea', period: ['2024-01-01', '2024-12-31'] },
      ],
    },
    {
      name: 'an amount with its sign behind a partner is what the flow rose by',
      published: '2024-12-18',
      text: "Malaysia's exports rose by 4.1% in November 2024, mainly to the US (+RM7.4 billion), followed by Taiwan (+RM2.5 billion) and Kenya (+RM645.2 million).",
      claims: [
        { quote: 'rose by 4.1%', partner: 'WLD', measure: 'growth' },
        { quote: '+RM7.4 billion', measure: 'change', value: 7.4e9, unit: 'MYR', partner: 'USA', flow: 'export' },
        { quote: '+RM2.5 billion', measure: 'change', value: 2.5e9, unit: 'MYR', partner: 'TWN', flow: 'export' },
        { quote: '+RM645.2 million', measure: 'change', value: 645.2e6, unit: 'MYR', partner: 'KEN', flow: 'export' },
      ],
    },
    {
      name: 'a quarter of a year told by two years is of the fiscal year, and so is the bare one after it',
      published: '2025-10-16',
      text: "Pakistan's trade deficit came to USD 9.4 billion in the first quarter of 2025-26.\nThe textile exports in the first quarter increased by 5.63 pc.",
      claims: [
        { quote: 'USD 9.4 billion', value: -9.4e9, flow: 'balance', period: ['2025-07-01', '2025-09-30'] },
        { quote: 'increased by 5.63 pc', flow: 'export', commodity: 'textile', period: ['2025-07-01', '2025-09-30'] },
      ],
    },
    {
      name: 'the verb directly before the deficit makes it what the figure is of',
      published: '2025-10-16',
      text: "A sharp decline in Pakistan's rice exports is seen as responsible for ballooning the trade deficit to USD 9.4 billion in July-September.",
      claims: [{ quote: 'USD 9.4 billion', value: -9.4e9, flow: 'balance', commodity: null, modality: 'actual' }],
    },
    {
      name: 'the value recorded in another period is what is compared with',
      published: '2024-12-07',
      text: "Nigeria's exports stood at N20,486.39 billion in the third quarter of 2024, an increase of 98.00% over the value recorded in the third quarter of 2023.",
      claims: [
        { quote: 'N20,486.39 billion', unit: 'NGN', value: 20486.39e9, period: ['2024-07-01', '2024-09-30'] },
        { quote: '98.00%', measure: 'growth', basis: 'yoy', period: ['2024-07-01', '2024-09-30'] },
      ],
    },
    {
      name: 'the amount behind a share is of the part, not of the whole',
      published: '2024-12-07',
      text: "In the third quarter of 2024 Nigeria's exports accounted for 58.27% of total trade with a value of N20,486.39 billion.",
      claims: [
        { quote: '58.27%', measure: 'share', flow: 'export' },
        { quote: 'N20,486.39 billion', measure: 'value', flow: 'export' },
      ],
    },
    {
      name: 'an amount beside amounts of billions that has lost its scale is in doubt',
      published: '2024-12-07',
      text: "Nigeria's exports reached N20,486.39 billion in the third quarter of 2024, compared with N10,346.60 in the third quarter of 2023.",
      claims: [
        { quote: 'N20,486.39 billion', unit: 'NGN', confidence: 'high' },
        { quote: 'N10,346.60', value: 10346.6, confidence: 'low' },
      ],
    },
    {
      name: 'goods named by a word that is no commodity by itself',
      published: '2024-05-15',
      text: "India's exports of engineering goods stood at $8.7 billion in April 2024, 3.2% lower than a year earlier. Exports of mining goods fell.",
      claims: [
        { quote: '$8.7 billion', reporter: 'IND', flow: 'export', commodity: 'engineering goods' },
        { quote: '3.2% lower', measure: 'growth', value: -3.2, commodity: 'engineering goods' },
      ],
    },
    {
      name: 'a deficit is cut by a percentage; a negative balance is a deficit',
      published: '2025-08-20',
      text: 'Japan reduced its deficit with Brazil by 28.3% from the previous year in July 2025, while the negative balance with Chile decreased by 8.8%.\nJapan recorded a negative balance of 117.5 billion yen with the world in July.',
      claims: [
        { quote: 'by 28.3%', flow: 'balance', partner: 'BRA', measure: 'growth', value: -28.3 },
        { quote: 'decreased by 8.8%', flow: 'balance', partner: 'CHL', measure: 'growth', value: -8.8 },
        { quote: '117.5 billion yen', flow: 'balance', value: -117.5e9 },
      ],
    },
    {
      name: 'a partner told by what it is was named before',
      published: '2025-08-20',
      text: "Japan recorded a trade surplus with the United States of 585.11 billion yen in July. Japanese exports to the world's largest economy stood at 1.73 trillion yen during the month.",
      claims: [
        { quote: '585.11 billion yen', reporter: 'JPN', partner: 'USA', flow: 'balance' },
        { quote: '1.73 trillion yen', reporter: 'JPN', partner: 'USA', flow: 'export' },
      ],
    },
    {
      name: 'the buyer told by what it is is the one spoken of',
      published: '2024-10-20',
      text: "China's soybean imports from the United States surged in September.\nThe world's largest soybean buyer imported 1.71 million metric tons of soybeans from the United States last month.",
      claims: [{ quote: '1.71 million metric tons', reporter: 'CHN', partner: 'USA', flow: 'import' }],
      superlatives: [{ kind: 'rank', reporter: 'CHN' }],
    },
    {
      name: 'who is called the biggest partner is with whom the flows behind are',
      published: '2025-03-24',
      text: "In 2024, China was the EU's biggest import partner, with €213.3 billion in exports and €517.8 billion in imports.\nChina accounted for 21.3% of the EU's total imports, followed by the United States (13.7%) and the United Kingdom (6.8%).",
      claims: [
        { quote: '€213.3 billion', reporter: 'EU27_2020', partner: 'CHN', flow: 'export' },
        { quote: '€517.8 billion', reporter: 'EU27_2020', partner: 'CHN', flow: 'import' },
        { quote: '21.3%', measure: 'share', partner: 'CHN', flow: 'import' },
        { quote: '13.7%', measure: 'share', partner: 'USA', flow: 'import' },
        { quote: '6.8%', measure: 'share', partner: 'GBR', flow: 'import' },
      ],
      superlatives: [{ kind: 'rank', partner: 'CHN' }],
    },
    {
      name: 'from one level to another, the second is the present one; the first is that of the year counted from',
      published: '2025-05-06',
      text: "Kenya's re-exports rose by 77.2 per cent in 2024.\nThey have more than doubled since 2020, soaring from Ksh76.34 billion to Ksh180.16 billion.",
      claims: [
        { quote: 'rose by 77.2 per cent', period: ['2024-01-01', '2024-12-31'] },
        { quote: 'more than doubled', measure: 'multiple', basis: 'since:2020' },
        { quote: 'Ksh76.34 billion', unit: 'KES', period: ['2020-01-01', '2020-12-31'] },
        { quote: 'Ksh180.16 billion', unit: 'KES', period: ['2024-01-01', '2024-12-31'] },
      ],
    },
    {
      name: 'what was expected is of the same time',
      published: '2024-03-08',
      text: 'China posted a trade surplus of $125.16 billion in January-February 2024, compared with the expected surplus of $103.7 billion.',
      claims: [
        { quote: '$125.16 billion', modality: 'actual', period: ['2024-01-01', '2024-02-29'] },
        { quote: '$103.7 billion', modality: 'forecast', period: ['2024-01-01', '2024-02-29'] },
      ],
    },
    {
      name: 'points added to economic growth are no trade',
      published: '2025-08-29',
      text: 'The U.S. goods trade gap soared 22.1% to $103.6 billion in July. It had narrowed in the second quarter, which added 4.95 percentage points to gross domestic product growth.',
      claims: [
        { quote: 'soared 22.1%', flow: 'balance', measure: 'growth' },
        { quote: '$103.6 billion', flow: 'balance', value: -103.6e9 },
      ],
    },
    {
      name: 'figures told before any time is named are of the first that the text tells',
      published: '2024-12-18',
      text: "Malaysia's exports rose by 4.1% to RM126.6 billion, the statistics office said.\nDomestic exports went up in November 2024 by 10.3% to RM105.4 billion.",
      claims: [
        { quote: 'rose by 4.1%', period: ['2024-11-01', '2024-11-30'], confidence: 'low' },
        { quote: 'RM126.6 billion', period: ['2024-11-01', '2024-11-30'], confidence: 'low' },
        { quote: 'by 10.3%', period: ['2024-11-01', '2024-11-30'] },
        { quote: 'RM105.4 billion', period: ['2024-11-01', '2024-11-30'] },
      ],
    },
    {
      name: 'a city that is the subject owns the trade; trade of two countries behind it is no longer the city’s',
      published: '2024-08-27',
      text: "China's financial hub, Shanghai, recorded a 9.4 per cent increase in foreign trade with African countries in the first seven months of 2024.\nChina and Africa are close. Bilateral trade increased by 5.5 per cent to 1.19 trillion yuan from January to July.",
      claims: [
        { quote: '9.4 per cent', region: 'CN-SH', partner: 'AFRICA', flow: 'total' },
        { quote: 'increased by 5.5 per cent', region: null, reporter: 'CHN', partner: 'AFRICA' },
        { quote: '1.19 trillion yuan', region: null, reporter: 'CHN', partner: 'AFRICA' },
      ],
    },
    {
      name: 'the office that is cited says whose trade it is, also where no country was named before',
      published: '2025-07-25',
      text: 'Exports surged by 15.5% in June, the ministry said.\nThe Trade Policy and Strategy Office (TPSO) said exports were valued at US$28.6 billion in June. The US market recorded growth of 41.9%, followed by China (23.1%) and the EU (11.9%).',
      claims: [
        { quote: 'surged by 15.5%', reporter: 'THA', confidence: 'low' },
        { quote: 'US$28.6 billion', reporter: 'THA', partner: 'WLD', flow: 'export' },
        { quote: '41.9%', reporter: 'THA', partner: 'USA', measure: 'growth', flow: 'export' },
        { quote: '23.1%', reporter: 'THA', partner: 'CHN', measure: 'growth', flow: 'export' },
        { quote: '11.9%', reporter: 'THA', partner: 'EU27_2020', measure: 'growth', flow: 'export' },
      ],
    },
    {
      name: 'an economy that is first named after trade was told of is a guess',
      published: '2025-07-25',
      text: 'Exports surged by 15.5% in June.\nChina is the largest economy of the region.\nExports rose by 15% to $166.8 billion in the first half.',
      claims: [
        { quote: 'surged by 15.5%', confidence: 'low' },
        { quote: 'rose by 15%', confidence: 'low' },
        { quote: '$166.8 billion', confidence: 'low' },
      ],
    },
    {
      name: 'partners ranked: who follows, who is the largest supplier with imports of so much',
      published: '2025-03-04',
      text: "Germany remained Türkiye's largest export market, importing $1.69 billion worth of goods in February. The United States ($1.2 billion) and the United Kingdom ($1.18 billion) followed.\nRussia was Türkiye's largest supplier, with imports amounting to $3.98 billion. China ($3.55 billion) also ranked among the top sources of imported goods.",
      claims: [
        { quote: '$1.69 billion', reporter: 'TUR', partner: 'DEU', flow: 'export' },
        { quote: '$1.2 billion', reporter: 'TUR', partner: 'USA', flow: 'export' },
        { quote: '$1.18 billion', reporter: 'TUR', partner: 'GBR', flow: 'export' },
        { quote: '$3.98 billion', reporter: 'TUR', partner: 'RUS', flow: 'import' },
        { quote: '$3.55 billion', reporter: 'TUR', partner: 'CHN', flow: 'import' },
      ],
      superlatives: [{ kind: 'rank' }, { kind: 'rank' }],
    },
    {
      name: 'the sector that is the subject has the exports behind with',
      published: '2025-03-04',
      text: "Türkiye's exports grew by 2.1 percent in the first two months of 2025. The jewelry sector grew most, with exports soaring 113.4 percent to $2.03 billion.",
      claims: [
        { quote: 'grew by 2.1 percent', commodity: null },
        { quote: 'soaring 113.4 percent', commodity: 'jewelry', flow: 'export' },
        { quote: '$2.03 billion', commodity: 'jewelry', flow: 'export' },
      ],
    },
    {
      name: 'what was expected of it, said behind the amount',
      published: '2025-01-09',
      text: "Australia's goods trade surplus increased to A$7.1bn in November. A slightly narrower surplus of A$5.6bn was expected by markets.",
      claims: [
        { quote: 'A$7.1bn', modality: 'actual', unit: 'AUD' },
        { quote: 'A$5.6bn', modality: 'forecast', unit: 'AUD', period: ['2024-11-01', '2024-11-30'] },
      ],
    },
    {
      name: 'amounts in the money of one country alone say whose trade it is',
      published: '2025-07-11',
      text: 'The value of goods imports increased by £0.6 billion (1.2%) in May 2025, with a rise in imports from both EU and non-EU countries.',
      claims: [
        { quote: 'increased by £0.6 billion', reporter: 'GBR', measure: 'change', value: 6e8 },
        { quote: '1.2%', reporter: 'GBR', measure: 'growth', value: 1.2 },
      ],
    },
    {
      name: 'a deficit that widens by so much, with the growth of its size in the bracket',
      published: '2025-11-13',
      text: "The UK's goods deficit widened by £3.0 billion (5.3%) to £59.6 billion in the third quarter of 2025.",
      claims: [
        { quote: 'widened by £3.0 billion', measure: 'change', value: -3e9 },
        { quote: '5.3%', measure: 'growth', value: 5.3 },
        { quote: '£59.6 billion', value: -59.6e9 },
      ],
    },
    {
      name: 'money of somebody who has no part in the trade leaves its reporter in doubt',
      published: '2025-07-11',
      text: "The EU's imports rose in May 2025. Exports increased to £28.3 billion.",
      claims: [{ quote: '£28.3 billion', confidence: 'low' }],
    },
    {
      name: 'the rate of a tariff is no growth of the imports under it; a price for each is no trade',
      published: '2025-07-11',
      text: 'UK imports from China rose 5% in May 2025. In April imports of steel became subject to a higher 25% tariff, and oil imports to a cap of USD 60 per barrel.',
      claims: [{ quote: 'rose 5%', measure: 'growth' }],
    },
    {
      name: 'imports and exports of so much and so much, each with its conversion',
      published: '2023-06-28',
      text: "Ghana's trade deficit stood at 4.5 billion Ghana cedis in 2022, with imports and exports of 148.6 billion cedis (13.9 billion dollars) and 144.1 billion cedis (12.79 billion dollars) respectively.",
      claims: [
        { quote: '4.5 billion Ghana cedis', unit: 'GHS', value: -4.5e9, flow: 'balance' },
        { quote: '148.6 billion cedis', unit: 'GHS', flow: 'import' },
        { quote: '13.9 billion dollars', unit: 'USD', flow: 'import' },
        { quote: '144.1 billion cedis', unit: 'GHS', flow: 'export' },
        { quote: '12.79 billion dollars', unit: 'USD', flow: 'export' },
      ],
    },
    {
      name: 'a country told by its part of a continent is the one spoken of',
      published: '2023-06-28',
      text: "The Ghana Statistical Service said that gold, cocoa and oil contributed 80 percent of the West African country's total exports in 2022.",
      claims: [{ quote: '80 percent', measure: 'share', reporter: 'GHA', partner: 'WLD', flow: 'export' }],
    },
    {
      name: 'several who were the top destinations, with exports of so much respectively',
      published: '2025-12-31',
      text: "Turkey's exports grew by 1.3% to USD 22.5 billion in November 2025. Germany, the UK, and the US were the top export destinations, with exports valued at USD 1.9 billion, USD 1.4 billion, and USD 1.3 billion, respectively.",
      claims: [
        { quote: 'grew by 1.3%', reporter: 'TUR' },
        { quote: 'USD 22.5 billion', reporter: 'TUR' },
        { quote: 'USD 1.9 billion', reporter: 'TUR', partner: 'DEU', flow: 'export' },
        { quote: 'USD 1.4 billion', reporter: 'TUR', partner: 'GBR', flow: 'export' },
        { quote: 'USD 1.3 billion', reporter: 'TUR', partner: 'USA', flow: 'export' },
      ],
      superlatives: [{ kind: 'rank' }],
    },
    {
      name: 'compared with another partner, the time is the same',
      published: '2023-01-15',
      text: 'India imported 36,255 barrels per day of crude oil from Russia in December 2021, compared to 1.05 million bpd from Iraq.',
      claims: [
        { quote: '36,255 barrels per day', partner: 'RUS', period: ['2021-12-01', '2021-12-31'] },
        { quote: '1.05 million bpd', partner: 'IRQ', flow: 'import', period: ['2021-12-01', '2021-12-31'] },
      ],
    },
    {
      name: 'behind the exports to one partner, others that grow are partners too, and in doubt',
      published: '2025-10-21',
      text: "China's rare earth magnet exports to Germany grew by 27.9% to 1,288 tons in September 2025, while Vietnam, ranking third, increased by 18.3% to 456 tons.",
      claims: [
        { quote: 'grew by 27.9%', partner: 'DEU' },
        { quote: '1,288 tons', partner: 'DEU' },
        { quote: 'increased by 18.3%', confidence: 'low' },
        { quote: '456 tons', confidence: 'low' },
      ],
    },
    {
      name: 'with whom is told in words that name no economy: in doubt',
      published: '2025-09-10',
      text: "China's exports to emerging markets rose 9 percent in the first eight months of 2025. China's trade with countries and regions involved in the Belt and Road Initiative rose 4.3 percent to 2.41 trillion yuan.",
      claims: [
        { quote: 'rose 9 percent', confidence: 'low' },
        { quote: 'rose 4.3 percent', partner: 'BRI', flow: 'total' },
        { quote: '2.41 trillion yuan', partner: 'BRI', flow: 'total' },
      ],
    },
    {
      name: 'two years joined are a fiscal year where one is known, else both years',
      published: '2025-08-21',
      text: "India's bilateral trade with Russia grew from $13 billion in 2021 to nearly $68 billion in 2024-25.",
      claims: [
        { quote: '$13 billion', period: ['2021-01-01', '2021-12-31'] },
        { quote: '$68 billion', period: ['2024-04-01', '2025-03-31'] },
      ],
    },
    {
      name: 'what is left out at the head of the sentence, in any words',
      published: '2026-02-20',
      text: "Canada's exports edged down 0.2 percent in 2025. Excluding exports of this product group, Canada's annual exports were down 3 percent.",
      claims: [
        { quote: 'edged down 0.2 percent', commodity: null },
        { quote: 'down 3 percent', commodity: 'Excluding exports of this product group' },
      ],
    },
    {
      name: 'the growth was driven by goods that grew by so much',
      published: '2026-02-20',
      text: "Canada's total imports rose 2.8 percent in 2025. The growth was driven by a 33.6 percent surge in metal ores and a 4.7 percent rise in consumer goods.",
      claims: [
        { quote: 'rose 2.8 percent', commodity: null },
        { quote: '33.6 percent', flow: 'import', commodity: 'metal ores', confidence: 'low' },
        { quote: '4.7 percent', flow: 'import', commodity: 'consumer goods', confidence: 'low' },
      ],
    },
    {
      name: 'the amount of the period compared with',
      published: '2023-10-17',
      text: "Indonesia's trade surplus from January to September 2023 reached US$27.75 billion. This figure is down 30.36% compared to January-September 2022, which amounted to US$39.85 billion.",
      claims: [
        { quote: 'US$27.75 billion', period: ['2023-01-01', '2023-09-30'] },
        { quote: 'down 30.36%', period: ['2023-01-01', '2023-09-30'] },
        { quote: 'US$39.85 billion', period: ['2022-01-01', '2022-09-30'] },
      ],
    },
    {
      name: 'partners told one after the other, each with its surplus or its deficit',
      published: '2023-10-17',
      text: "In September 2023 Indonesia's surplus with the United States amounted to US$1.15 billion, India reached US$1.14 billion, and the Philippines reached US$763 million.\nThe trading partners that contributed the deepest deficits were Australia at US$387 million and Thailand at US$341 million.",
      claims: [
        { quote: 'US$1.15 billion', partner: 'USA', flow: 'balance', value: 1.15e9 },
        { quote: 'US$1.14 billion', partner: 'IND', flow: 'balance', confidence: 'low' },
        { quote: 'US$763 million', partner: 'PHL', flow: 'balance', confidence: 'low' },
        { quote: 'US$387 million', partner: 'AUS', flow: 'balance', value: -387e6 },
        { quote: 'US$341 million', partner: 'THA', flow: 'balance', value: -341e6 },
      ],
    },
    {
      name: 'days of a month of last year; an amount with its conversion before its noun',
      published: '2025-09-17',
      text: "Ukraine's exports totalled $1.3 billion over Sept. 1-15 last year.\nGuangdong handled 6.21 trillion yuan ($871.97 billion) in imports and exports in the first eight months of 2025.",
      claims: [
        { quote: '$1.3 billion', reporter: 'UKR', period: ['2024-09-01', '2024-09-15'] },
        { quote: '6.21 trillion yuan', region: 'CN-GD', flow: 'total', period: ['2025-01-01', '2025-08-31'] },
        { quote: '$871.97 billion', region: 'CN-GD', flow: 'total', period: ['2025-01-01', '2025-08-31'] },
      ],
    },
    {
      name: 'an increase over the deficit of the month before',
      published: '2025-05-06',
      text: 'The U.S. trade deficit surged to $140.5 billion in March 2025. This marked a 14.0% increase over the revised February deficit of $123.2 billion.',
      claims: [
        { quote: '$140.5 billion', value: -140.5e9, period: ['2025-03-01', '2025-03-31'] },
        { quote: '14.0%', measure: 'growth', period: ['2025-03-01', '2025-03-31'] },
        { quote: '$123.2 billion', measure: 'value', value: -123.2e9 },
      ],
    },
    {
      name: 'a list in a sentence without a noun of trade goes on with the one before, and is in doubt',
      published: '2025-05-06',
      text: 'U.S. goods imports reached $346.8 billion in March 2025. High levels were also reported for capital goods ($93.1 billion) and consumer goods ($103.2 billion).',
      claims: [
        { quote: '$346.8 billion', commodity: null },
        { quote: '$93.1 billion', flow: 'import', commodity: 'capital goods', confidence: 'low' },
        { quote: '$103.2 billion', flow: 'import', commodity: 'consumer goods', confidence: 'low' },
      ],
    },
    {
      name: 'imports named by the partner: its own or those from it',
      published: '2025-09-04',
      text: "Canada's trade surplus with the U.S. widened to C$6.7 billion in July 2025, as U.S. imports dropped 2.2%.\nTotal exports reached C$80.6 billion.",
      claims: [
        { quote: 'C$6.7 billion', reporter: 'CAN', partner: 'USA' },
        { quote: 'dropped 2.2%', confidence: 'low' },
        { quote: 'C$80.6 billion', reporter: 'CAN', partner: 'WLD' },
      ],
    },
    {
      name: 'goods with an aside behind them; goods whose fall explains that of all',
      published: '2025-09-04',
      text: "Canada's exports climbed 0.9% to C$61.86 billion in July 2025. Energy products, particularly crude oil, rose 4.2%. Imports fell 0.7%, largely due to an 18.8% drop in industrial machinery.",
      claims: [
        { quote: 'climbed 0.9%', commodity: null },
        { quote: 'C$61.86 billion', commodity: null },
        { quote: 'rose 4.2%', commodity: 'Energy products', flow: 'export' },
        { quote: 'fell 0.7%', commodity: null, flow: 'import' },
        { quote: '18.8%', commodity: 'industrial machinery', flow: 'import', value: -18.8 },
      ],
    },
    {
      name: 'the decline of the sentence before',
      published: '2025-08-27',
      text: "Kenya's total exports fell to Sh554.08 billion in the first half of 2025. The 3.06 percent decline has broken a streak of growth.",
      claims: [
        { quote: 'Sh554.08 billion', reporter: 'KEN' },
        { quote: '3.06 percent', measure: 'growth', value: -3.06, flow: 'export', confidence: 'low' },
      ],
    },
    {
      name: 'a month in which something else was announced is not the time of the trade',
      published: '2025-07-17',
      text: "Switzerland's exports fell in the second quarter of 2025. Exports to the U.S. were down nearly 30%, ahead of the tariffs announced in April by the president.",
      claims: [{ quote: 'down nearly 30%', partner: 'USA', period: ['2025-04-01', '2025-06-30'] }],
    },
    {
      name: 'a four-month contraction lasted so long',
      published: '2025-06-18',
      text: "Thailand's exports jumped 18.4% in May 2025, while agricultural product shipments grew 6.8%, ending a four-month contraction.",
      claims: [
        { quote: 'jumped 18.4%', period: ['2025-05-01', '2025-05-31'] },
        { quote: 'grew 6.8%', period: ['2025-05-01', '2025-05-31'] },
      ],
    },
    {
      name: 'goods by the country that makes them are its exports',
      published: '2025-07-17',
      text: 'Exports of Swiss watches to the U.S. slumped 18% last month.',
      claims: [{ quote: 'slumped 18%', reporter: 'CHE', partner: 'USA', commodity: 'watches', flow: 'export' }],
    },
    {
      name: 'the sales of a firm are in doubt',
      published: '2025-07-17',
      text: 'Exports of Swiss watches to the U.S. slumped 18% last month. Watchmaker Swatch Group booked a 10% drop in sales over the first six months of the year.',
      claims: [
        { quote: 'slumped 18%', commodity: 'watches' },
        { quote: '10%', confidence: 'low' },
      ],
    },
    {
      name: 'growth over a year is compared with it',
      published: '2024-01-13',
      text: "China's 2023 exports to Russia rose 46.9 percent over 2022 to $111 billion.",
      claims: [
        { quote: 'rose 46.9 percent', partner: 'RUS', flow: 'export', period: ['2023-01-01', '2023-12-31'] },
        { quote: '$111 billion', partner: 'RUS', flow: 'export', period: ['2023-01-01', '2023-12-31'] },
      ],
    },
  ],
};

export default corpus;
