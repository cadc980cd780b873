import type { Piece } from './newsroom.ts';

/** Whole pieces as newsrooms print them, in English: true figures of the shipped ledger, with and without their errors. */
export const ENGLISH: readonly Piece[] = [
  {
    kind: 'flows swapped between two partners’ sentences',
    published: '2025-01-14',
    text: 'China exported goods worth $129.32 billion to Russia in 2024 and imported goods worth $115.49 billion from it, Chinese customs data showed. Total trade reached $244.8 billion.',
    told: [
      ['$129.32 billion', 'refuted: flow_swapped'],
      ['$115.49 billion', 'refuted: flow_swapped'],
      ['$244.8 billion', 'supported'],
    ],
  },
  {
    kind: 'a billion that became a million',
    published: '2026-01-14',
    text: 'China’s trade with the United States fell to $559.7 million in 2025, the General Administration of Customs said on Wednesday.',
    told: [['$559.7 million', 'refuted: unit_slip']],
  },
  {
    kind: 'a billion that was lost between two that were not',
    published: '2025-01-14',
    text: 'In 2024, China exported goods worth $115.49 billion to Russia and imported $129.32 worth of goods from Russia, customs data showed.',
    told: [
      ['$115.49 billion', 'supported'],
      ['$129.32', 'refuted: unit_slip'],
    ],
  },
  {
    kind: 'last year’s total told of this year',
    published: '2026-01-14',
    text: 'China’s trade with Russia came to $244.8 billion in 2025, according to China’s General Administration of Customs.',
    told: [['$244.8 billion', 'refuted: year_off']],
  },
  {
    kind: 'a half-year told of its last month',
    published: '2025-07-14',
    text: 'China’s exports to the United States came to $215.55 billion in June 2025, Chinese customs said on Monday.',
    told: [['$215.55 billion', 'refuted: period_kind']],
  },
  {
    kind: 'a fall told as a rise',
    published: '2026-01-14',
    text: 'China’s exports to the United States rose 20 percent in 2025 to $420.05 billion, customs data showed.',
    told: [
      ['20 percent', 'refuted: sign_flipped'],
      ['$420.05 billion', 'supported'],
    ],
  },
  {
    kind: 'dollars told as yuan',
    published: '2025-01-14',
    text: 'Trade between China and Russia reached 244.8 billion yuan in 2024, Chinese customs data showed.',
    told: [['244.8 billion yuan', 'refuted: currency_swapped']],
  },
  {
    kind: 'one partner’s line read in the row of another',
    published: '2025-01-14',
    text: 'China’s trade with ASEAN totalled 5.59 trillion yuan in 2024, up 1.6 percent, according to customs data.',
    told: [
      ['5.59 trillion yuan', 'refuted'],
      ['1.6 percent', 'refuted'],
    ],
  },
  {
    kind: 'parts that do not make their total',
    published: '2024-02-10',
    text: 'Trade between Brazil and Chile totalled $12.5 billion in 2023. Brazil’s exports to Chile were $8.1 billion and its imports from Chile were $5.4 billion.',
    told: [
      ['$12.5 billion', 'inconsistent: parts_and_total'],
      ['$8.1 billion', 'inconsistent: parts_and_total'],
      ['$5.4 billion', 'inconsistent: parts_and_total'],
    ],
  },
  {
    kind: 'parts that make it but for their rounding',
    published: '2024-07-12',
    text: 'China’s trade with Russia rose to $116.9 billion in the first half of 2024. China’s exports to Russia were $51.7 billion and its imports from Russia were $65.2 billion.',
    told: [
      ['$116.9 billion', 'supported'],
      ['$51.7 billion', 'supported'],
      ['$65.2 billion', 'supported'],
    ],
  },
  {
    kind: 'a growth with one digit wrong between two right amounts',
    published: '2024-02-08',
    text: 'US imports from China fell to $427.2 billion in 2023 from $536.3 billion in 2022, a drop of 10.3 percent, Census Bureau data showed.',
    told: [
      ['$427.2 billion', 'supported'],
      ['$536.3 billion', 'supported'],
      ['10.3 percent', 'refuted'],
    ],
  },
  {
    kind: 'a share with one digit wrong',
    published: '2025-10-13',
    text: 'In the first three quarters of 2025, China’s trade with ASEAN reached 5.57 trillion yuan, accounting for 26.6 percent of China’s total foreign trade.',
    told: [
      ['5.57 trillion yuan', 'supported'],
      ['26.6 percent', 'refuted'],
    ],
  },
  {
    kind: 'a record that the year before had set',
    published: '2026-01-14',
    text: 'China’s trade with Russia hit a record high of $228.1 billion in 2025, Chinese customs data showed.',
    told: [
      ['$228.1 billion', 'supported'],
      ['record high', 'refuted: record_broken'],
    ],
  },
  {
    kind: 'growth over the month before told as growth over the year before',
    published: '2025-10-20',
    text: 'China’s imports from Russia rose 16.7 percent year on year to 78.09 billion yuan in September 2025, customs data showed.',
    told: [
      ['16.7 percent', 'refuted: month_on_month'],
      ['78.09 billion yuan', 'supported'],
    ],
  },
  {
    kind: 'a bound that was never reached',
    published: '2025-01-14',
    text: 'China’s trade with Russia exceeded $250 billion in 2024, Chinese customs data showed.',
    told: [['$250 billion', 'refuted: bound_broken']],
  },
  {
    kind: 'round numbers that are true',
    published: '2025-01-14',
    text: 'China’s trade with Russia came to nearly $245 billion in 2024, more than the $240 billion of 2023, Chinese customs data showed.',
    told: [['$245 billion', 'supported: approximately']],
  },
  {
    kind: 'dollar growth beside an amount of yuan',
    published: '2026-01-14',
    text: 'China’s trade with Russia fell 6.9 percent to 1.63 trillion yuan in 2025, customs data showed.',
    told: [
      ['6.9 percent', 'close: growth_of_other_currency'],
      ['1.63 trillion yuan', 'supported'],
    ],
  },
  {
    kind: 'Eurostat’s flows swapped',
    published: '2025-02-20',
    text: 'The EU imported goods worth €213.3 billion from China in 2024 and exported goods worth €517.8 billion to China, Eurostat said.',
    told: [
      ['€213.3 billion', 'refuted: flow_swapped'],
      ['€517.8 billion', 'refuted: flow_swapped'],
    ],
  },
  {
    kind: 'two digits that changed places',
    published: '2025-02-20',
    text: 'The EU’s trade deficit with China was €340.5 billion in 2024, Eurostat said.',
    told: [['€340.5 billion', 'refuted: digit_slip']],
  },
  {
    kind: 'a conversion that lost a digit',
    published: '2024-11-07',
    text: 'In the first ten months of 2024, China’s trade with ASEAN reached 5.67 trillion yuan (about $79 billion), customs data showed.',
    told: [
      ['5.67 trillion yuan', 'supported'],
      ['$79 billion', 'refuted'],
    ],
  },
  {
    kind: 'a total of three partners that is what they come to',
    published: '2025-01-20',
    text: 'China’s exports to Japan, South Korea and India in 2024 were 1.08 trillion yuan, 1.04 trillion yuan and 857 billion yuan, together 2.98 trillion yuan.',
    told: [
      ['1.04 trillion yuan', 'supported'],
      ['857 billion yuan', 'supported'],
      ['2.98 trillion yuan', 'supported: sum_of_list'],
    ],
  },
  {
    kind: 'a total of three partners that is not',
    published: '2025-01-20',
    text: 'Kenya’s exports to Uganda, Tanzania and Rwanda together came to $2.5 billion in 2024: $1.1 billion, $0.5 billion and $0.3 billion.',
    told: [
      ['$2.5 billion', 'inconsistent: list_and_total'],
      ['$1.1 billion', 'inconsistent: list_and_total'],
      ['$0.5 billion', 'inconsistent: list_and_total'],
      ['$0.3 billion', 'inconsistent: list_and_total'],
    ],
  },
];
