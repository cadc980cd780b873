import type { Case, RowSpec } from './case.ts';

const RUSSIA: readonly RowSpec[] = [
  ['CHN RUS exports 2023', '$110.97bn', '2024-01-12'],
  ['CHN RUS imports 2023', '$129.14bn', '2024-01-12'],
  ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
  ['CHN RUS total 2022', '$190.271bn', '2024-01-12'],
];
const WORLD: readonly RowSpec[] = [
  ['CHN WLD exports 2022', '$3590bn', '2023-01-13'],
  ['CHN WLD balance 2022', '$877.6bn', '2023-01-13'],
];
const US_IMPORTS: readonly RowSpec[] = [
  ['USA CHN imports 2023', '$427.23bn', '2024-02-07'],
  ['USA CHN exports 2023', '$147.78bn', '2024-02-07'],
];
const CARRIED = { doubts: ['period_carried'] };
const OVERLOOKING = { doubts: ['place_overlooked'] };

/** When a refusal stands: how the slots were come by, what explains the number, what the figures beside it bear out. */
export const REFUSALS: readonly Case[] = [
  {
    name: 'a lost unit bears out its reading, whatever was carried on',
    arithmetic: '240.11 / 1000 = 0.24011',
    rows: RUSSIA,
    claims: [['CHN RUS total 2023', '$240.11mn', 'refuted: unit_slip', CARRIED]],
  },
  {
    name: 'a lost unit of one figure may be anything',
    arithmetic: '129.14 / 100 = 1.2914',
    rows: [['CHN RUS imports 2023', '$100bn', '2024-01-12']],
    claims: [['CHN RUS imports 2023', '$100mn', 'unverifiable: reading_suspected, unit_slip', CARRIED]],
  },
  {
    name: 'digits in other places bear out even a reading that left words out',
    arithmetic: '3.95 - 3.59 = 0.36',
    rows: WORLD,
    claims: [['CHN WLD exports 2022', '$3.95tn', 'refuted: digit_slip', { doubts: ['year_overlooked'] }]],
  },
  {
    name: 'the figure of another year is the article’s slip where the year stands beside it, else a misreading',
    arithmetic: '240.11 - 190.271 = 49.839',
    rows: RUSSIA,
    claims: [['CHN RUS total 2023', '$190.271bn', 'refuted: year_off']],
  },
  {
    name: 'the same figure with its year carried on is a misreading',
    arithmetic: '240.11 - 190.271 = 49.839',
    rows: RUSSIA,
    claims: [['CHN RUS total 2023', '$190.271bn', 'unverifiable: reading_suspected, year_off', CARRIED]],
  },
  {
    name: 'a number right of the period of which the figure beside it is right was read of the wrong one',
    arithmetic: '240.11 - 190.271 = 49.839',
    rows: [...RUSSIA, ['CHN RUS exports 2022', '$76.12bn', '2024-01-12']],
    claims: [
      ['CHN RUS exports 2022', '$76.12bn', 'supported'],
      ['CHN RUS total 2023', '$190.271bn', 'unverifiable: reading_suspected, year_off'],
    ],
  },
  {
    name: 'a number of another size that nothing explains is about something else',
    arithmetic: '240.11 / 3.3 = 72.76',
    rows: RUSSIA,
    claims: [['CHN RUS total 2023', '$3.3bn', 'unverifiable: reading_suspected']],
  },
  {
    name: 'the same number beside a right one of the same pair and period is refuted',
    arithmetic: '240.11 / 3.3 = 72.76',
    rows: RUSSIA,
    claims: [
      ['CHN RUS exports 2023', '$110.97bn', 'supported'],
      ['CHN RUS total 2023', '$3.3bn', 'refuted: every_vintage_off'],
    ],
  },
  {
    name: 'a number that nothing explains and a reading that left words out say nothing together',
    arithmetic: '155 / 129.14 = 1.2',
    rows: RUSSIA,
    claims: [
      ['CHN RUS exports 2023', '$110.97bn', 'supported'],
      ['CHN RUS imports 2023', '$155bn', 'unverifiable: reading_suspected', OVERLOOKING],
    ],
  },
  {
    name: 'words only half understood accuse where digits and a right figure beside them bear them out',
    arithmetic: '240.11 / 1000 = 0.24011',
    rows: RUSSIA,
    claims: [
      ['CHN RUS exports 2023', '$110.97bn', 'supported'],
      ['CHN RUS total 2023', '$240.11mn', 'refuted: unit_slip', { confidence: 'low', doubts: ['reporter_guessed'] }],
    ],
  },
  {
    name: 'words only half understood accuse nobody by themselves',
    arithmetic: '240.11 / 1000 = 0.24011',
    rows: RUSSIA,
    claims: [
      [
        'CHN RUS total 2023',
        '$240.11mn',
        'unverifiable: unsure_reading, unit_slip',
        { confidence: 'low', doubts: ['reporter_guessed'] },
      ],
    ],
  },
  {
    name: 'a billion left behind a figure is the reading’s loss, not the article’s',
    arithmetic: '240.11 / 1000 = 0.24011',
    rows: RUSSIA,
    claims: [['CHN RUS total 2023', '$240.11', 'unverifiable: reading_suspected', { doubts: ['scale_overlooked'] }]],
  },
  {
    name: 'a row of rates read as one thing, one of them right, was read wrongly',
    arithmetic: '240.11 / 190.271 = 1.2619',
    rows: [
      ['CHN WLD total ytd 2025-03', '1.3% CNY', '2025-04-14'],
      ['CHN WLD total ytd 2025-03', '¥10.3tn', '2025-04-14'],
    ],
    claims: [
      ['CHN WLD total ytd 2025-03', '¥10.3tn', 'supported'],
      ['CHN WLD total ytd 2025-03', '1.3%', 'supported'],
      ['CHN WLD total ytd 2025-03', '4.5%', 'unverifiable: reading_suspected'],
      ['CHN WLD total ytd 2025-03', '6%', 'unverifiable: reading_suspected'],
    ],
  },
  {
    name: 'an amount of two months together that is right of each was told of each',
    arithmetic: '21.8 + 21.8 = 43.6',
    rows: [
      ['CHN RUS total 2024-09', '$21.8bn', '2024-10-14'],
      ['CHN RUS total 2024-10', '$21.8bn', '2024-11-07'],
    ],
    claims: [
      ['CHN RUS total 2024-10', '$21.8bn', 'unverifiable: reading_suspected', { period: ['2024-09-01', '2024-10-31'] }],
    ],
  },
  {
    name: 'US imports of a year told by nobody may count freight and insurance',
    arithmetic: '448.03 / 427.23 = 1.0487',
    rows: US_IMPORTS,
    claims: [
      ['USA CHN imports 2023', '$448.03bn', 'unverifiable: definition_differs, cif_fob'],
      ['USA CHN total 2023', '$595.83bn', 'unverifiable: definition_differs, cif_fob'],
    ],
  },
  {
    name: 'the same figure in the bureau’s name is refuted',
    arithmetic: '448.03 / 427.23 = 1.0487',
    rows: US_IMPORTS,
    claims: [['USA CHN imports 2023', '$448.03bn', 'refuted: every_vintage_off', { source: 'the Census Bureau' }]],
  },
  {
    name: 'a year’s balance with the world that no customs told may be one of goods and services',
    arithmetic: '577.85 / 877.6 = 0.658',
    rows: WORLD,
    claims: [['CHN WLD balance 2022', '$577.85bn', 'unverifiable: balance_of_payments']],
  },
  {
    name: 'the same balance in the name of customs is refuted',
    arithmetic: '577.85 / 877.6 = 0.658',
    rows: WORLD,
    claims: [['CHN WLD balance 2022', '$577.85bn', 'refuted: every_vintage_off', { source: '海关总署' }]],
  },
  {
    name: 'one office quoted for the other side’s trade leaves room for that side’s own count',
    arithmetic: '102.5 - 99.21 = 3.29',
    rows: [
      ['CHN IND exports 2024', '$120.48bn', '2025-01-13'],
      ['CHN IND imports 2024', '$17.98bn', '2025-01-13'],
    ],
    claims: [['IND CHN balance 2024', '$-99.21bn', 'unverifiable', { source: 'Chinese customs data' }]],
  },
  {
    name: 'amounts converted from rounded ones add up to nothing of their own',
    arithmetic: '130.42 + 83.21 = 213.63; 213.63 < 213.74',
    rows: [],
    claims: [
      ['DEU USA total 2025', '€184.7bn', 'unverifiable: -parts_and_total', { at: 0 }],
      ['DEU USA total 2025', '$213.74bn', 'unverifiable: -parts_and_total', { at: 20, converts: 0 }],
      ['DEU USA exports 2025', '€112.7bn', 'unverifiable: -parts_and_total', { at: 40 }],
      ['DEU USA exports 2025', '$130.42bn', 'unverifiable: -parts_and_total', { at: 60, converts: 40 }],
      ['DEU USA imports 2025', '€71.9bn', 'unverifiable: -parts_and_total', { at: 80 }],
      ['DEU USA imports 2025', '$83.21bn', 'unverifiable: -parts_and_total', { at: 100, converts: 80 }],
    ],
  },
  {
    name: 'a whole carried on from two paragraphs before is no whole of the parts',
    arithmetic: '172.78 + 109.31 = 282.09; 282.09 > 56.61',
    rows: [],
    claims: [
      ['CHN BRA exports 2023', '$172.78bn', 'unverifiable: -parts_and_total', { at: 0 }],
      ['CHN BRA imports 2023', '$109.31bn', 'unverifiable: -parts_and_total', { at: 40 }],
      ['CHN BRA total 2023', '$56.61bn', 'unverifiable: -parts_and_total', { at: 900, doubts: ['pair_carried'] }],
    ],
  },
  {
    name: '“the level of 200 billion” leaves room that 204.9 leaves not',
    arithmetic: '37.9 / 200 = 0.1895; 37.9 / 0.185 = 204.9; 37.9 / 214.9 = 0.1764',
    rows: [],
    claims: [
      ['MYS WLD total 2021-11', '$200bn', 'unverifiable: -share_of_whole'],
      ['MYS CHN total 2021-11', '$37.9bn', 'unverifiable: -share_of_whole'],
      ['MYS CHN total 2021-11', '18.5%', 'unverifiable: -share_of_whole', { measure: 'share' }],
    ],
  },
  {
    name: 'the same share of 214.9 contradicts it',
    arithmetic: '37.9 / 214.9 = 0.1764',
    rows: [],
    claims: [
      ['MYS WLD total 2021-11', '$214.9bn', 'inconsistent: share_of_whole'],
      ['MYS CHN total 2021-11', '$37.9bn', 'inconsistent: share_of_whole'],
      ['MYS CHN total 2021-11', '18.5%', 'inconsistent: share_of_whole', { measure: 'share' }],
    ],
  },
  {
    name: 'an amount that has a share of its own is no whole of another share',
    arithmetic: '93.94 / 304.23 = 0.3088; 304.23 / 0.561 = 542.3',
    rows: [],
    claims: [
      ['KOR WLD exports 2019', '$304.23bn', 'unverifiable: -share_of_whole', { at: 0 }],
      ['KOR WLD exports 2019', '56.1%', 'unverifiable', { at: 20, measure: 'share' }],
      ['KOR USA exports 2019', '$93.94bn', 'unverifiable: -share_of_whole', { at: 40 }],
      ['KOR USA exports 2019', '17.3%', 'unverifiable: -share_of_whole', { at: 60, measure: 'share' }],
    ],
  },
];
