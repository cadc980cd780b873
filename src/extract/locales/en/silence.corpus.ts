import type { Corpus } from '../../corpus.ts';

/** Texts with numbers that are no trade: output, prices, tariffs, trains, visitors, investment, the current account. */
const corpus: Corpus = {
  lang: 'en',
  published: '2024-10-18',
  cases: [
    {
      published: '2023-10-13',
      text: 'GDP grew 5.2 percent in the first three quarters, while retail sales rose 6.8 percent.',
      claims: [],
    },
    {
      published: '2023-10-13',
      text: 'The United States imposed tariffs of 25 percent on $250 billion worth of Chinese goods.',
      claims: [],
    },
    {
      published: '2024-08-14',
      text: 'Some 8,000 freight trains ran between China and Europe in the first half, up 12 percent.',
      claims: [],
    },
    {
      published: '2023-04-13',
      text: 'Foreign direct investment in China fell 8 percent to $189 billion in 2023, while industrial output grew 4.6 percent.',
      claims: [],
    },
    {
      published: '2024-01-17',
      text: "China's economy grew 5.2 percent in 2023, and the population fell by 2.08 million.",
      claims: [],
    },
    {
      published: '2024-05-14',
      text: 'The White House raised tariffs on Chinese electric vehicles to 100 percent from 25 percent, affecting $18 billion of imports from China.',
      claims: [],
    },
    {
      published: '2024-11-12',
      text: 'Ports handled 13 billion tonnes of cargo, up 3.4 percent, and container throughput rose 7.6 percent to 249 million TEUs.',
      claims: [],
    },
    {
      published: '2024-10-02',
      text: 'More than 2 million Chinese tourists visited Russia, up 40 percent from a year earlier.',
      claims: [],
    },
    {
      published: '2024-05-17',
      text: 'Putin said 90 percent of payments between the two countries are made in rubles and yuan.',
      claims: [],
    },
    {
      published: '2023-04-20',
      text: 'The current account surplus narrowed to $81.5 billion in the first quarter.',
      claims: [],
    },
    { published: '2024-03-01', text: 'The price of Urals crude rose 5 percent to $70 a barrel.', claims: [] },
    {
      published: '2024-12-20',
      text: 'China Railway Express operated 19,000 freight trains carrying 2.07 million TEUs of goods, up 11 percent year on year.',
      claims: [],
    },
    { published: '2024-10-18', text: "China's GDP expanded 4.6 percent in the third quarter.", claims: [] },
    {
      published: '2024-10-18',
      text: 'Industrial output rose 5.4 percent and retail sales grew 3.2 percent in September.',
      claims: [],
    },
    {
      published: '2024-10-18',
      text: 'Investment in fixed assets increased 3.4 percent to 37.9 trillion yuan.',
      claims: [],
    },
    {
      published: '2024-10-18',
      text: 'Consumer prices rose 0.4 percent, while producer prices fell 2.8 percent.',
      claims: [],
    },
    {
      published: '2024-10-18',
      text: "The central bank's foreign exchange reserves rose by $28 billion to $3.316 trillion.",
      claims: [],
    },
    {
      published: '2024-10-18',
      text: 'Beijing slapped 15 percent tariffs on U.S. coal and a 10 percent duty on crude oil.',
      claims: [],
    },
    {
      published: '2024-10-18',
      text: 'The number of China-Europe freight trains rose 10 percent to 17,000.',
      claims: [],
    },
    { published: '2024-10-18', text: 'Some 5.2 million passengers crossed the border, up 60 percent.', claims: [] },
    { published: '2024-10-18', text: "The yuan's share of Moscow Exchange trading reached 54 percent.", claims: [] },
    {
      published: '2024-10-18',
      text: 'Chery sold 198,000 cars in Russia, and its market share rose to 18 percent.',
      claims: [],
    },
    { published: '2024-10-18', text: 'The two firms signed deals worth $4.5 billion at the trade fair.', claims: [] },
    { published: '2024-10-18', text: "Germany's budget deficit widened to 87.4 billion euros.", claims: [] },
    {
      published: '2024-10-18',
      text: 'The current account deficit narrowed to $19.7 billion in the quarter from $22.4 billion.',
      claims: [],
    },
    {
      published: '2024-10-18',
      text: 'Oil prices climbed 3 percent to $78 a barrel, and the dollar fell to 92 rubles.',
      claims: [],
    },
    {
      published: '2024-10-18',
      text: 'More than 150 countries took part in the trade expo, which drew 430,000 visitors.',
      claims: [],
    },
    { published: '2024-10-18', text: 'The trade war has cost American families $831 a year.', claims: [] },
    { published: '2024-10-18', text: "Apple's sales in China fell 6.5 percent.", claims: [] },
    { published: '2024-10-18', text: 'Chinese companies invested $1.2 billion in Uzbekistan.', claims: [] },
    {
      published: '2024-10-18',
      text: 'The trade ministry employs 3,000 people and its budget is $200 million.',
      claims: [],
    },
    { published: '2024-10-18', text: 'Exporters complained that freight rates had tripled.', claims: [] },
    {
      published: '2024-10-18',
      text: 'Wheat output is seen at 83 million tons, down 10 percent from last year.',
      claims: [],
    },
    { published: '2024-10-18', text: 'The share of renewables in power generation rose to 35 percent.', claims: [] },
    { published: '2024-10-18', text: 'He scored 26 points in 32 minutes.', claims: [] },
    {
      published: '2023-09-20',
      text: 'Cargo volume along the Northern Sea Route reached 36 million tonnes.',
      claims: [],
    },
    {
      published: '2023-09-20',
      text: 'Manzhouli handled 5,000 trains in the first nine months, and the rail port cleared 14 million tons of freight.',
      claims: [],
    },
    {
      published: '2023-09-20',
      text: 'The ruble has lost 20 percent of its value against the dollar this year.',
      claims: [],
    },
    {
      published: '2023-09-20',
      text: "Russia's budget revenues from oil and gas fell by 38 percent to 5.6 trillion rubles.",
      claims: [],
    },
    {
      published: '2023-09-20',
      text: "China's car output rose 7.3 percent to 21.1 million units, the industry group said.",
      claims: [],
    },
    {
      published: '2023-09-20',
      text: 'About 30 percent of the firms surveyed planned to expand in Russia.',
      claims: [],
    },
    {
      published: '2023-09-20',
      text: 'The unemployment rate fell by 0.2 percentage points to 5.2 percent.',
      claims: [],
    },
    {
      published: '2023-09-20',
      text: 'Washington imposed sanctions on 150 companies and raised duties to 50 percent.',
      claims: [],
    },
    { published: '2023-09-20', text: 'The pipeline will carry 50 billion cubic metres of gas a year.', claims: [] },
    { published: '2023-09-20', text: 'Boeing delivered 45 aircraft and reported a loss of $1.6 billion.', claims: [] },
    { published: '2023-09-20', text: 'The price cap of $60 a barrel was set in December.', claims: [] },
    { published: '2023-09-20', text: 'Hotel bookings by Russian tourists tripled in Sanya.', claims: [] },
    { published: '2023-09-20', text: 'The World Bank lent $3 billion to support reforms.', claims: [] },
    {
      published: '2023-09-20',
      text: 'House prices fell 5 percent, and new loans came to 1.36 trillion yuan.',
      claims: [],
    },
    {
      published: '2023-09-20',
      text: 'Retail e-commerce sales reached 9.2 trillion yuan, up 11.6 percent.',
      claims: [],
    },
    { published: '2023-09-20', text: 'Trade unions demanded a 10 percent pay rise.', claims: [] },
    { published: '2023-09-20', text: 'In the trade dispute, Brussels opened 12 probes.', claims: [] },
  ],
};

export default corpus;
