import type { Case, RowSpec } from './case.ts';

const BRAZIL: readonly RowSpec[] = [['CHN BRA exports ytd 2024-10', '¥432.08bn', '2024-11-18']];
const USA_2025: readonly RowSpec[] = [
  ['CHN USA exports 2025', '$420.05bn', '2026-01-14'],
  ['CHN USA imports 2025', '$139.69bn', '2026-01-14'],
];
const AUTUMN: readonly RowSpec[] = [
  ['CHN WLD exports 2025-10', '$305.35bn', '2025-11-07'],
  ['CHN WLD exports 2025-11', '$330.35bn', '2025-12-08'],
];

/** What stands beside a figure may say that it was misread: a share, a year, the next month, whose office it is. */
export const BESIDE: readonly Case[] = [
  {
    name: 'a part that the share beside it makes out of the record is no wrong whole',
    arithmetic: '216.86 / 432.08 = 0.502',
    rows: BRAZIL,
    claims: [
      ['CHN BRA exports ytd 2024-10', '50.2%', 'unverifiable', { measure: 'share', commodity: 'intermediate goods' }],
      ['CHN BRA exports ytd 2024-10', '¥216.86bn', 'unverifiable: reading_suspected'],
    ],
  },
  {
    name: 'the same number without the share is refuted',
    arithmetic: '216.86 / 432.08 = 0.502',
    rows: BRAZIL,
    claims: [['CHN BRA exports ytd 2024-10', '¥216.86bn', 'refuted: every_vintage_off']],
  },
  {
    name: '“over 400 billion every year” read of a month is true of the year',
    arithmetic: '420.05 / 400 = 1.05',
    rows: [...USA_2025, ['CHN USA exports 2025-10', '$34.87bn', '2025-11-07']],
    claims: [['CHN USA exports 2025-10', '$400bn', 'unverifiable: reading_suspected', { approx: 'over' }]],
  },
  {
    name: 'an amount of November read of the month named behind it',
    arithmetic: '330.35 / 305.35 = 1.082',
    rows: AUTUMN,
    claims: [
      ['CHN WLD exports 2025-10', '$330.3bn', 'unverifiable: reading_suspected', { doubts: ['reporter_carried'] }],
    ],
  },
  {
    name: 'the same amount with every slot said is refuted',
    arithmetic: '330.35 / 305.35 = 1.082',
    rows: AUTUMN,
    claims: [['CHN WLD exports 2025-10', '$330.3bn', 'refuted: every_vintage_off']],
  },
  {
    name: 'a surplus told by the partner’s office is its own',
    arithmetic: '420.05 - 139.69 = 280.36',
    rows: USA_2025,
    claims: [
      ['USA CHN balance 2025', '$280.36bn', 'unverifiable: reading_suspected', { source: '中国海关总署' }],
      ['CHN USA balance 2025', '$280.36bn', 'supported'],
    ],
  },
  {
    name: 'a rate known from one copy refutes nothing that the levels bear out',
    arithmetic: '48.02 / 42.06 = 1.1417',
    rows: [
      ['CHN DEU exports 2024-09', '$42.06bn', '2024-10-18'],
      ['CHN DEU exports 2025-09', '$48.02bn', '2025-10-18'],
      ['CHN DEU exports 2025-09', '10.4% USD', '2025-10-13', { status: 'single' }],
    ],
    claims: [
      ['CHN DEU exports 2025-09', '$48bn', 'supported'],
      ['CHN DEU exports 2025-09', '14.2%', 'close: derived_growth'],
      ['CHN DEU exports 2025-09', '24.2%', 'refuted: every_vintage_off, single_source'],
    ],
  },
  {
    name: 'a record right behind a rate is one of the rate',
    arithmetic: '305.35 < 330.35',
    rows: AUTUMN,
    claims: [['CHN WLD exports 2025-11', '5.9%', 'unverifiable', { at: 200 }]],
    superlatives: [
      ['CHN WLD exports 2025-11', 'record_low', 'unverifiable: reading_suspected', { since: '2025-09', at: 206 }],
      ['CHN WLD exports 2025-11', 'record_low', 'refuted: record_broken', { since: '2025-09', at: 400 }],
    ],
  },
  {
    name: 'an amount without its billion is a slip of the pen where the number is right',
    arithmetic: '536.307 / 536.269 = 1.00007',
    rows: [['USA CHN imports 2022', '$536.269bn', '2023-02-07']],
    claims: [
      [
        'USA CHN imports 2022',
        '$536.307',
        'refuted: every_vintage_off',
        { confidence: 'low', doubts: ['scale_open', 'reporter_sentence'] },
      ],
      ['USA CHN imports 2022', '$612.5', 'unverifiable', { confidence: 'low', doubts: ['scale_open'] }],
    ],
  },
];
