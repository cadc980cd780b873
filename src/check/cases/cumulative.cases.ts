import type { Case, RowSpec } from './case.ts';

const YTD: readonly RowSpec[] = [
  ['CHN RUS total ytd 2023-06', '$114.547bn', '2023-07-13'],
  ['CHN RUS total ytd 2023-07', '$134.1bn', '2023-08-08'],
  ['CHN RUS total ytd 2023-08', '$155.1bn', '2023-09-07'],
  ['CHN RUS total ytd 2023-09', '$176.4bn', '2023-10-13'],
];
const MONTHS: readonly RowSpec[] = [
  ['CHN RUS total 2023-04', '$19.228bn', '2023-05-09'],
  ['CHN RUS total 2023-05', '$20.573bn', '2023-06-07'],
  ['CHN RUS total 2023-06', '$20.831bn', '2023-07-13'],
];

/** Cumulative algebra: the same months under other names, sums, differences, and the merged start of the year. */
export const CUMULATIVE: readonly Case[] = [
  {
    name: 'January to September, the first three quarters and nine months are one object',
    arithmetic: '176.35 < 176.4; 176.4 < 176.45',
    rows: YTD,
    claims: [
      ['CHN RUS total 2023-01/2023-09', '$176.4bn', 'supported: agrees'],
      ['CHN RUS total ytd 2023-09', '$1764亿', 'supported: agrees'],
    ],
  },
  {
    name: 'the first half is the year to date of June',
    arithmetic: '114.547 < 114.55',
    rows: YTD,
    claims: [['CHN RUS total 2023-01/2023-06', '$114.5bn', 'supported: agrees, -months_summed']],
  },
  {
    name: 'the first quarter is the year to date of March',
    arithmetic: '53.845 < 53.85',
    rows: [['CHN RUS total ytd 2023-03', '$53.845bn', '2023-04-13']],
    claims: [['CHN RUS total 2023-Q1', '$53.8bn', 'supported: agrees']],
  },
  {
    name: 'the second quarter has no release: its months are summed',
    arithmetic: '19.228 + 20.573 + 20.831 = 60.632',
    rows: MONTHS,
    claims: [['CHN RUS total 2023-Q2', '$60.6bn', 'supported: agrees, months_summed']],
  },
  {
    name: 'a sum of months is close within what revisions explain',
    arithmetic: '61.4 / 60.632 = 1.0127',
    rows: MONTHS,
    claims: [['CHN RUS total 2023-Q2', '$61.4bn', 'close: within_tolerance, months_summed']],
  },
  {
    name: 'a sum of months leaves open what is three percent off',
    arithmetic: '62.5 / 60.632 = 1.031',
    rows: MONTHS,
    claims: [['CHN RUS total 2023-Q2', '$62.5bn', 'unverifiable: undecided, months_summed']],
  },
  {
    name: 'a sum of months refutes what is a quarter off',
    arithmetic: '75.6 / 60.632 = 1.247',
    rows: MONTHS,
    claims: [['CHN RUS total 2023-Q2', '$75.6bn', 'refuted: far_from_derived, months_summed']],
  },
  {
    name: 'the third quarter is the difference of two years to date, and never more than close',
    arithmetic: '176.4 - 114.547 = 61.853',
    rows: YTD,
    claims: [['CHN RUS total 2023-Q3', '$61.9bn', 'close: agrees, from_years_to_date']],
  },
  {
    name: 'a month is the difference of two years to date',
    arithmetic: '155.1 - 134.1 = 21',
    rows: YTD,
    claims: [['CHN RUS total 2023-08', '$20.8bn', 'close: from_years_to_date']],
  },
  {
    name: 'a month published by itself is not had from two years to date',
    arithmetic: '20.8 < 21',
    rows: [...YTD, ['CHN RUS total 2023-08', '$20.8bn', '2023-09-07']],
    claims: [['CHN RUS total 2023-08', '$20.8bn', 'supported: agrees, -from_years_to_date']],
  },
  {
    name: 'a month a third too large for two years to date is refuted',
    arithmetic: '155.1 - 134.1 = 21; 50.1 - 21 = 29.1',
    rows: YTD,
    claims: [['CHN RUS total 2023-08', '$50.1bn', 'refuted: from_years_to_date']],
  },
  {
    name: 'a month a tenth too large is left open: years to date restate earlier months',
    arithmetic: '25 - 21 = 4; 155.1 * 0.5 * 0.3 = 23.265',
    rows: YTD,
    claims: [['CHN RUS total 2023-08', '$25.0bn', 'unverifiable: undecided']],
  },
  {
    name: 'January and February are released together',
    arithmetic: '15.04 + 18.65 = 33.69',
    rows: [['CHN RUS total ytd 2023-02', '$33.69bn', '2023-03-07']],
    claims: [
      ['CHN RUS total 2023-01/2023-02', '$33.7bn', 'supported: agrees'],
      ['CHN RUS total 2023-02', '$15.7bn', 'unverifiable: january_february_merged'],
      ['CHN RUS total 2023-01', '$18.0bn', 'unverifiable: january_february_merged'],
    ],
  },
  {
    name: 'the merged months count once in a sum',
    arithmetic: '33.69 + 20.155 = 53.845',
    rows: [
      ['CHN RUS total ytd 2023-02', '$33.69bn', '2023-03-07'],
      ['CHN RUS total 2023-03', '$20.155bn', '2023-04-13'],
    ],
    claims: [['CHN RUS total 2023-Q1', '$53.8bn', 'supported: months_summed']],
  },
  {
    name: 'a year to date told as the year is refuted, and the slip named',
    arithmetic: '130.428 / 146.887 = 0.888',
    rows: [
      ['CHN RUS total ytd 2021-11', '$130.428bn', '2021-12-07'],
      ['CHN RUS total 2021', '$146.887bn', '2022-01-14'],
    ],
    claims: [['CHN RUS total 2021', '$130.428bn', 'refuted: every_vintage_off, period_kind']],
  },
  {
    name: 'a year told for the wrong year is refuted, and the year named',
    arithmetic: '244.819 / 240.11 = 1.0196',
    rows: [
      ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
      ['CHN RUS total 2024', '$244.819bn', '2025-01-13'],
    ],
    claims: [['CHN RUS total 2024', '$240.11bn', 'refuted: every_vintage_off, year_off']],
  },
  {
    name: 'the published year to date of growth is not that of the month',
    arithmetic: '29.5 - 13.5 = 16',
    rows: [
      ['CHN RUS total 2023-09', '$21.18bn', '2023-10-13'],
      ['CHN RUS total 2023-09', '13.5% USD', '2023-10-13'],
      ['CHN RUS total ytd 2023-09', '29.5% USD', '2023-10-13'],
    ],
    claims: [
      ['CHN RUS total 2023-09', '$21.18bn', 'supported'],
      ['CHN RUS total 2023-09', '29.5%', 'refuted: period_kind'],
    ],
  },
  {
    name: 'a month-on-month growth told as year-on-year is named as such',
    arithmetic: '18.1 / 17.7 = 1.0226; 18.1 / 21.5 = 0.842',
    rows: [
      ['CHN RUS total 2024-06', '$21.5bn', '2024-07-12'],
      ['CHN RUS total 2025-05', '$17.7bn', '2025-06-09'],
      ['CHN RUS total 2025-06', '$18.1bn', '2025-07-14'],
    ],
    claims: [
      ['CHN RUS total 2025-06', '$18.1bn', 'supported'],
      ['CHN RUS total 2025-06', '2.2%', 'refuted: far_from_levels, month_on_month'],
      ['CHN RUS total 2025-06', '2.2%', 'supported: derived_growth', { basis: 'mom' }],
    ],
  },
  {
    name: 'the quarter against the quarter before',
    arithmetic: '60.63 / 53.85 = 1.126',
    rows: [
      ['CHN RUS total 2023-Q1', '$53.85bn', '2023-04-13'],
      ['CHN RUS total 2023-Q2', '$60.63bn', '2023-07-13'],
    ],
    claims: [['CHN RUS total 2023-Q2', '12.6%', 'supported: derived_growth', { basis: 'qoq' }]],
  },
  {
    name: 'the article’s months and years to date add up with the rounding carried along',
    arithmetic: '155.1 + 21.2 = 176.3; 155.15 + 21.25 = 176.4',
    rows: [],
    claims: [
      ['CHN RUS total ytd 2023-08', '$155.1bn', 'unverifiable'],
      ['CHN RUS total 2023-09', '$21.2bn', 'unverifiable'],
      ['CHN RUS total ytd 2023-09', '$176.4bn', 'unverifiable'],
    ],
  },
  {
    name: 'the article’s months and years to date do not add up',
    arithmetic: '155.1 + 31.2 = 186.3; 186.3 / 176.4 = 1.056',
    rows: [],
    claims: [
      ['CHN RUS total ytd 2023-08', '$155.1bn', 'inconsistent: cumulative'],
      ['CHN RUS total 2023-09', '$31.2bn', 'inconsistent: cumulative'],
      ['CHN RUS total ytd 2023-09', '$176.4bn', 'inconsistent: cumulative'],
    ],
  },
  {
    name: 'a month is no larger than its year',
    arithmetic: '318 > 240',
    rows: [],
    claims: [
      ['CHN RUS total 2023-09', '$318bn', 'inconsistent: part_exceeds_whole'],
      ['CHN RUS total 2023', '$240bn', 'inconsistent: part_exceeds_whole'],
    ],
  },
];
