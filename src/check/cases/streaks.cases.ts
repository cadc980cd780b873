import type { Case, RowSpec } from './case.ts';
import { YEARS } from './russia-rows.ts';

const GROWTHS: readonly RowSpec[] = [
  ['CHN USA total 2020', '8.3% USD', '2021-01-14'],
  ['CHN USA total 2021', '28.7% USD', '2022-01-14'],
  ['CHN USA total 2022', '0.6% USD', '2023-01-13'],
  ['CHN USA total 2023', '-11.6% USD', '2024-01-12'],
];
const STREAK: readonly RowSpec[] = ['-3%', '4%', '5%', '6%'].map((g, i) => [
  `CHN KOR total 2024-0${i + 4}`,
  `${g} USD`,
  '2024-12-01',
]);
const DOLLARS = ['CHN RUS total 2016', '$69.5bn', 'unverifiable'] as const;

/** First rises and falls, and rows of them, each with its own table of proof. */
export const STREAKS: readonly Case[] = [
  {
    name: 'first fall since 2019',
    arithmetic: '8.3 > 0; 28.7 > 0; 0.6 > 0; -11.6 < 0',
    rows: GROWTHS,
    superlatives: [['CHN USA total 2023', 'first_fall', 'supported: first_holds', { since: '2019' }]],
  },
  {
    name: 'no first fall: one between fell too',
    arithmetic: '-0.6 < 0',
    rows: GROWTHS.map((r): RowSpec => (r[1] === '0.6% USD' ? [r[0], '-0.6% USD', r[2] ?? null] : r)),
    superlatives: [['CHN USA total 2023', 'first_fall', 'refuted: first_broken', { since: '2019' }]],
  },
  {
    name: 'no first fall: the year rose',
    arithmetic: '0.6 > 0',
    rows: GROWTHS,
    superlatives: [['CHN USA total 2022', 'first_fall', 'refuted: not_a_fall', { since: '2019' }]],
  },
  {
    name: 'a first fall since a year beyond the ledger',
    arithmetic: '2020 - 2016 = 4',
    rows: GROWTHS,
    superlatives: [['CHN USA total 2023', 'first_fall', 'unverifiable: coverage_gap', { since: '2016' }]],
  },
  {
    name: 'a first fall without a start, after three rises at hand',
    arithmetic: '8.3 > 0; 28.7 > 0; 0.6 > 0',
    rows: GROWTHS,
    superlatives: [['CHN USA total 2023', 'first_fall', 'supported: first_holds, within_coverage']],
  },
  {
    name: 'a first rise after a fall',
    arithmetic: '-3 < 0; 4 > 0',
    rows: STREAK,
    superlatives: [
      ['CHN KOR total 2024-05', 'first_rise', 'supported: first_holds', { since: '2024-03' }],
      ['CHN KOR total 2024-06', 'first_rise', 'refuted: first_broken', { since: '2024-03' }],
    ],
  },
  {
    name: 'the direction follows from levels where they are clear',
    arithmetic: '107.76 / 110.75 - 1 = -0.027; 146.887 / 107.76 - 1 = 0.363',
    rows: YEARS,
    superlatives: [
      ['CHN RUS total 2025', 'first_fall', 'unverifiable: coverage_gap', { since: '2020' }],
      ['CHN RUS total 2022', 'first_fall', 'refuted: not_a_fall', { since: '2020' }],
    ],
  },
  {
    name: 'third month in a row',
    arithmetic: '3 + 1 = 4',
    rows: STREAK,
    superlatives: [['CHN KOR total 2024-07', 'nth_consecutive', 'supported: streak_holds', { n: 3 }]],
  },
  {
    name: 'a row longer than told is close',
    arithmetic: '2 < 3',
    rows: STREAK,
    superlatives: [['CHN KOR total 2024-07', 'nth_consecutive', 'close: streak_longer', { n: 2 }]],
  },
  {
    name: 'a row shorter than told is refuted',
    arithmetic: '4 > 3',
    rows: STREAK,
    superlatives: [['CHN KOR total 2024-07', 'nth_consecutive', 'refuted: streak_shorter', { n: 4 }]],
  },
  {
    name: 'a row that leaves the ledger is left open',
    arithmetic: '13 > 4',
    rows: STREAK.slice(1),
    superlatives: [['CHN KOR total 2024-07', 'nth_consecutive', 'unverifiable: coverage_gap', { n: 13 }]],
  },
  {
    name: 'a row of months runs through January and February as released, together',
    arithmetic: '5 - 1 = 4',
    rows: [
      ['CHN KOR total 2023-11', '-1% USD', '2024-04-12'],
      ['CHN KOR total 2023-12', '3% USD', '2024-04-12'],
      ['CHN KOR total ytd 2024-02', '4% USD', '2024-04-12'],
      ['CHN KOR total 2024-03', '5% USD', '2024-04-12'],
    ],
    superlatives: [['CHN KOR total 2024-03', 'nth_consecutive', 'supported: streak_holds', { n: 4 }]],
  },
  {
    name: 'the currency of the article decides a first fall',
    arithmetic: '-4.6 < 0; 0.6 > 0',
    rows: [['CHN WLD exports 2023', '0.6% CNY', '2024-01-12']],
    claims: [DOLLARS],
    superlatives: [['CHN WLD exports 2023', 'first_fall', 'unverifiable: other_currency_differs', { since: '2016' }]],
  },
  {
    name: 'a first fall in dollars that the yuan does not show',
    arithmetic: '-4.6 < 0; 0.6 > 0',
    rows: [
      ['CHN WLD exports 2023', '0.6% CNY', '2024-01-12'],
      ['CHN WLD exports 2023', '-4.6% USD', '2024-01-12'],
      ['CHN WLD exports 2022', '7% USD', '2023-01-13'],
    ],
    claims: [DOLLARS],
    superlatives: [['CHN WLD exports 2023', 'first_fall', 'supported: first_holds', { since: '2021' }]],
  },
  {
    name: 'two currencies that disagree leave it open where none is told',
    arithmetic: '-4.6 < 0; 0.6 > 0',
    rows: [
      ['CHN WLD exports 2023', '0.6% CNY', '2024-01-12'],
      ['CHN WLD exports 2023', '-4.6% USD', '2024-01-12'],
      ['CHN WLD exports 2022', '7% USD', '2023-01-13'],
    ],
    superlatives: [['CHN WLD exports 2023', 'first_fall', 'unverifiable: other_currency_differs', { since: '2021' }]],
  },
];
