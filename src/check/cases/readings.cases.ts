import type { Case, RowSpec } from './case.ts';

const RUSSIA: readonly RowSpec[] = [
  ['CHN RUS total 2022', '$190.271bn', '2023-01-13'],
  ['CHN RUS exports 2023', '$110.97bn', '2024-01-12'],
  ['CHN RUS imports 2023', '$129.14bn', '2024-01-12'],
  ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
  ['CHN RUS total 2023-12', '$21.85bn', '2024-01-12'],
  ['CHN USA exports 2023', '$500.29bn', '2024-01-12'],
];

/** Nobody is told to be wrong on a reading that the article itself speaks against. */
export const READINGS: readonly Case[] = [
  {
    name: 'a number that every word beside it bears out is refuted, whatever other figure it is',
    arithmetic: '240.11 - 190.271 = 49.839',
    rows: RUSSIA,
    claims: [['CHN RUS total 2023', '$190.271bn', 'refuted: year_off, -reading_suspected']],
  },
  {
    name: 'a year carried from before is doubted where the number is that of another year told',
    arithmetic: '240.11 - 190.271 = 49.839',
    rows: RUSSIA,
    claims: [
      ['CHN RUS total 2023', '$240.11bn', 'supported'],
      ['CHN RUS total 2023', '$190.271bn', 'unverifiable: reading_suspected, year_off', { doubts: ['period_carried'] }],
    ],
  },
  {
    name: 'words beside the figure that the reading left out silence a refusal',
    arithmetic: '500.29 / 110.97 = 4.508',
    rows: RUSSIA,
    claims: [['CHN RUS exports 2023', '$60bn', 'unverifiable: reading_suspected', { doubts: ['goods_overlooked'] }]],
  },
  {
    name: 'digits in other places than the record has them bear out the reading, whatever words it left out',
    arithmetic: '119.07 - 110.97 = 8.1; 118.07 - 110.97 = 7.1',
    rows: RUSSIA,
    claims: [
      ['CHN RUS exports 2023', '$118.07bn', 'unverifiable: reading_suspected', { doubts: ['place_overlooked'] }],
      [
        'CHN RUS exports 2023',
        '$119.07bn',
        'refuted: digit_slip, -reading_suspected',
        { doubts: ['place_overlooked'] },
      ],
    ],
  },
  {
    name: 'a carried partner is doubted where the number is right of another partner that the article tells',
    arithmetic: '500.29 - 110.97 = 389.32',
    rows: RUSSIA,
    claims: [
      ['CHN USA exports 2023', '$500bn', 'supported'],
      ['CHN RUS exports 2023', '$500.29bn', 'unverifiable: reading_suspected', { doubts: ['reporter_carried'] }],
    ],
  },
  {
    name: 'a figure nearby that the record bears out vouches for what both carry on',
    arithmetic: '110.97 + 129.14 = 240.11; 155 / 129.14 = 1.2',
    rows: RUSSIA,
    claims: [
      ['CHN RUS exports 2023', '$110.97bn', 'supported', { doubts: ['period_carried'] }],
      [
        'CHN RUS imports 2023',
        '$155bn',
        'refuted: every_vintage_off, -reading_suspected',
        { doubts: ['period_carried'] },
      ],
    ],
  },
  {
    name: 'nothing nearby vouches for a figure that stands alone with what it carries',
    arithmetic: '155 / 129.14 = 1.2',
    rows: RUSSIA,
    claims: [['CHN RUS imports 2023', '$155bn', 'unverifiable: reading_suspected', { doubts: ['period_carried'] }]],
  },
  {
    name: 'an amount of exports that is right as the balance was misread',
    arithmetic: '500.29 - 164.16 = 336.13',
    rows: [...RUSSIA, ['CHN USA imports 2023', '$164.16bn', '2024-01-12']],
    claims: [['CHN USA exports 2023', '$336.13bn', 'unverifiable: reading_suspected']],
  },
  {
    name: 'the surplus of the year told beside a month was read of the month',
    arithmetic: '110.97 - 129.14 = -18.17',
    rows: [
      ...RUSSIA,
      ['CHN RUS exports 2023-12', '$11.8bn', '2024-01-12'],
      ['CHN RUS imports 2023-12', '$10.05bn', '2024-01-12'],
    ],
    claims: [['CHN RUS balance 2023-12', '$-18.17bn', 'unverifiable: reading_suspected']],
  },
  {
    name: 'the growth beside a misread amount is as doubtful as the amount',
    arithmetic: '60 / 110.97 = 0.541',
    rows: [...RUSSIA, ['CHN RUS exports 2023', '46.9% USD', '2024-01-12']],
    claims: [
      ['CHN RUS exports 2023', '$60bn', 'unverifiable: reading_suspected', { doubts: ['goods_overlooked'] }],
      ['CHN RUS exports 2023', '12%', 'unverifiable: reading_suspected'],
    ],
  },
  {
    name: 'an amount in brackets converts the one before it, and is no figure of the record',
    arithmetic: '1738.9 / 7.3317 = 237.2; 244.8 / 237.2 = 1.032',
    rows: [
      ['CHN RUS total 2024', '$244.8bn', '2025-01-13'],
      ['CHN RUS total 2024', '¥1.74tn', '2025-01-13'],
    ],
    rates: [
      ['2025-01', 'USD', 'CNY', 7.3],
      ['2024-12', 'USD', 'CNY', 7.28],
      ...Array.from({ length: 11 }, (_, i) => [`2024-${String(i + 1).padStart(2, '0')}`, 'USD', 'CNY', 7.11] as const),
    ],
    claims: [
      ['CHN RUS total 2024', '¥1.74tn', 'supported', { at: 100 }],
      ['CHN RUS total 2024', '$237bn', 'close: converted', { at: 120, converts: 100 }],
    ],
  },
  {
    name: 'a record of whose span the words leave doubt is not called broken',
    arithmetic: '240.11 > 190.271',
    rows: RUSSIA,
    superlatives: [
      ['CHN RUS total 2022', 'record_high', 'unverifiable: coverage_gap', { confidence: 'low' }],
      [
        'CHN RUS total 2023',
        'record_low',
        'unverifiable: reading_suspected, record_broken',
        { confidence: 'low', since: '2021' },
      ],
      ['CHN RUS total 2023', 'record_low', 'refuted: record_broken', { since: '2021' }],
    ],
  },
  {
    name: 'a row counted in months of a half-year is left open under a code of its own',
    arithmetic: '110.97 > 0',
    rows: RUSSIA,
    superlatives: [
      [
        'CHN RUS total 2023',
        'nth_consecutive',
        'unverifiable: other_steps, -coverage_gap',
        { n: 8, quote: 'eight months in a row' },
      ],
    ],
  },
];
