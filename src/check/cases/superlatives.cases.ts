import type { Case, RowSpec } from './case.ts';

const YEARS: readonly RowSpec[] = [
  ['CHN RUS total 2019', '$110.75bn', '2020-01-14'],
  ['CHN RUS total 2020', '$107.76bn', '2021-01-14'],
  ['CHN RUS total 2021', '$146.887bn', '2022-01-14'],
  ['CHN RUS total 2022', '$190.271bn', '2023-01-13'],
  ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
  ['CHN RUS total 2024', '$244.819bn', '2025-01-13'],
  ['CHN RUS total 2025', '$228.105bn', '2026-01-14'],
];
const GROWTHS: readonly RowSpec[] = [
  ['CHN USA total 2020', '8.3% USD', '2021-01-14'],
  ['CHN USA total 2021', '28.7% USD', '2022-01-14'],
  ['CHN USA total 2022', '0.6% USD', '2023-01-13'],
  ['CHN USA total 2023', '-11.6% USD', '2024-01-12'],
];
const months = (list: readonly string[]): readonly RowSpec[] =>
  list.map((value, i) => [`CHN RUS total 2023-${String(i + 4).padStart(2, '0')}`, value, '2024-01-12']);
const MONTHS = months(['$19.228bn', '$20.573bn', '$20.831bn', '$19.49bn', '$20.8bn', '$21.18bn']);
const STREAK: readonly RowSpec[] = ['-3%', '4%', '5%', '6%'].map((g, i) => [
  `CHN KOR total 2024-0${i + 4}`,
  `${g} USD`,
  '2024-12-01',
]);
const PARTNERS: readonly RowSpec[] = [
  ['CHN ASEAN total 2024', '$982.3bn', '2025-01-13'],
  ['CHN EU27_2020 total 2024', '$785.8bn', '2025-01-13'],
  ['CHN USA total 2024', '$688.3bn', '2025-01-13'],
  ['CHN KOR total 2024', '$328.1bn', '2025-01-13'],
  ['CHN HKG total 2024', '$310bn', '2025-01-13'],
  ['CHN JPN total 2024', '$308.3bn', '2025-01-13'],
  ['CHN TWN total 2024', '$292.9bn', '2025-01-13'],
  ['CHN VNM total 2024', '$260.7bn', '2025-01-13'],
  ['CHN RUS total 2024', '$244.8bn', '2025-01-13'],
  ['CHN DEU total 2024', '$201.9bn', '2025-01-13'],
];
const DOLLARS = ['CHN RUS total 2016', '$69.5bn', 'unverifiable'] as const;

/** Records, firsts, streaks, ranks and targets, each with its own table of proof. */
export const SUPERLATIVES: readonly Case[] = [
  {
    name: 'a record over every year at hand',
    arithmetic: '190.271 < 240.11',
    rows: YEARS,
    published: '2024-01-13',
    superlatives: [['CHN RUS total 2023', 'record_high', 'supported: record_holds, within_coverage']],
  },
  {
    name: 'a record since a year is held against the years after it',
    arithmetic: '146.887 < 190.271; 190.271 < 240.11',
    rows: YEARS,
    superlatives: [
      ['CHN RUS total 2023', 'record_high', 'supported: record_holds, -within_coverage', { since: '2020' }],
    ],
  },
  {
    name: 'no record: the year before was higher',
    arithmetic: '228.105 < 244.819',
    rows: YEARS,
    superlatives: [['CHN RUS total 2025', 'record_high', 'refuted: record_broken']],
  },
  {
    name: 'lowest since the year before the one that was lower',
    arithmetic: '228.105 < 240.11; 190.271 < 228.105',
    rows: YEARS,
    superlatives: [
      ['CHN RUS total 2025', 'record_low', 'supported: record_holds', { since: '2022' }],
      ['CHN RUS total 2025', 'record_low', 'refuted: record_broken', { since: '2020' }],
    ],
  },
  {
    name: 'a record since a year that the ledger does not reach',
    arithmetic: '2019 - 2010 = 9',
    rows: YEARS,
    superlatives: [['CHN RUS total 2023', 'record_high', 'unverifiable: coverage_gap', { since: '2010' }]],
  },
  {
    name: 'a gap in the middle leaves it open',
    arithmetic: '5 - 1 = 4',
    rows: YEARS.filter(([about]) => !about.endsWith('2021')),
    superlatives: [['CHN RUS total 2023', 'record_high', 'unverifiable: coverage_gap', { since: '2018' }]],
  },
  {
    name: 'a gap does not save what a known year breaks',
    arithmetic: '228.105 < 240.11',
    rows: YEARS.filter(([about]) => !about.endsWith('2024')),
    superlatives: [['CHN RUS total 2025', 'record_high', 'refuted: record_broken', { since: '2018' }]],
  },
  {
    name: 'a record of months, the highest of half a year',
    arithmetic: '20.831 < 21.18',
    rows: MONTHS,
    superlatives: [['CHN RUS total 2023-09', 'record_high', 'supported: record_holds', { since: '2023-03' }]],
  },
  {
    name: 'a month missing in the span is named',
    arithmetic: '20.831 < 21.18',
    rows: MONTHS,
    superlatives: [['CHN RUS total 2023-09', 'record_high', 'unverifiable: coverage_gap', { since: '2022-02' }]],
  },
  {
    name: 'a month that was no record',
    arithmetic: '19.49 < 20.831',
    rows: MONTHS,
    superlatives: [['CHN RUS total 2023-07', 'record_high', 'refuted: record_broken', { since: '2023-03' }]],
  },
  {
    name: 'January and February together are clearly no rivals',
    arithmetic: '33.69 * 0.6 = 20.214; 20.214 < 21.175',
    rows: [
      ['CHN RUS total ytd 2023-02', '$33.69bn', '2023-03-07'],
      ['CHN RUS total 2023-03', '$20.155bn', '2023-04-13'],
      ...MONTHS,
    ],
    superlatives: [['CHN RUS total 2023-09', 'record_high', 'supported: record_holds', { since: '2022-12' }]],
  },
  {
    name: 'January and February together might be rivals',
    arithmetic: '33.69 * 0.6 = 20.214; 20.155 < 20.214',
    rows: [
      ['CHN RUS total ytd 2023-02', '$33.69bn', '2023-03-07'],
      ['CHN RUS total 2023-03', '$20.155bn', '2023-04-13'],
    ],
    superlatives: [['CHN RUS total 2023-03', 'record_high', 'unverifiable: coverage_gap', { since: '2022-12' }]],
  },
  {
    name: 'two years to date fill a month where it is clearly lower',
    arithmetic: '134.1 - 114.547 = 19.553; 19.6035 * 1.05 = 20.58; 20.58 < 21.175',
    rows: [
      ['CHN RUS total ytd 2023-06', '$114.547bn', '2023-07-13'],
      ['CHN RUS total ytd 2023-07', '$134.1bn', '2023-08-08'],
      ['CHN RUS total 2023-08', '$20.8bn', '2023-09-07'],
      ['CHN RUS total 2023-09', '$21.18bn', '2023-10-13'],
    ],
    superlatives: [['CHN RUS total 2023-09', 'record_high', 'supported: record_holds', { since: '2023-06' }]],
  },
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
    name: 'a record told from Russia’s side, borne out by China’s record',
    arithmetic: '190.271 < 240.11',
    rows: YEARS,
    superlatives: [
      ['RUS CHN total 2023', 'record_high', 'close: mirror_match, record_holds', { since: '2019' }],
      ['RUS CHN total 2025', 'record_high', 'unverifiable: mirror_disagrees', { since: '2019' }],
      ['RUS CHN total 2023', 'record_high', 'supported: record_holds', { since: '2019', source: '中国海关总署' }],
    ],
  },
  {
    name: 'largest trading partner',
    arithmetic: '785.8 < 982.3',
    rows: PARTNERS,
    superlatives: [['CHN ASEAN total 2024', 'rank', 'supported: rank_holds', { n: 1 }]],
  },
  {
    name: 'not the largest',
    arithmetic: '785.8 < 982.3',
    rows: PARTNERS,
    superlatives: [['CHN EU27_2020 total 2024', 'rank', 'refuted: rank_broken', { n: 1 }]],
  },
  {
    name: 'third counting groups, first counting single economies: both are right',
    arithmetic: '688.3 < 785.8; 328.1 < 688.3',
    rows: PARTNERS,
    superlatives: [
      ['CHN USA total 2024', 'rank', 'supported: rank_holds', { n: 3 }],
      ['CHN USA total 2024', 'rank', 'supported: rank_holds', { n: 1 }],
      ['CHN RUS total 2024', 'rank', 'refuted: rank_broken', { n: 1 }],
    ],
  },
  {
    name: 'a rank among few partners is left open',
    arithmetic: '3 < 8',
    rows: PARTNERS.slice(0, 3),
    superlatives: [['CHN ASEAN total 2024', 'rank', 'unverifiable: coverage_gap', { n: 1 }]],
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
  {
    name: 'a record of growth is not a record of trade',
    arithmetic: '1 = 1',
    rows: YEARS,
    superlatives: [['CHN RUS total 2023', 'record_high', 'unverifiable: of_other_thing', { of: 'growth' }]],
  },
  {
    name: 'a target reached a year ahead',
    arithmetic: '2024 - 2023 = 1; 240.11 > 200; 190.271 < 200',
    rows: YEARS,
    claims: [
      ['CHN RUS total 2024', '$200bn', 'not_checked: target, ahead_of_time, target_met', { modality: 'target' }],
    ],
  },
  {
    name: 'a target missed',
    arithmetic: '228.105 < 300',
    rows: YEARS,
    claims: [['CHN RUS total 2025', '$300bn', 'not_checked: target, target_missed', { modality: 'target' }]],
  },
  {
    name: 'a target of a year not yet over',
    arithmetic: '2030 > 2026',
    rows: YEARS,
    claims: [['CHN RUS total 2030', '$300bn', 'not_checked: target, not_due', { modality: 'target' }]],
  },
  {
    name: 'a forecast that came true is a forecast all the same',
    arithmetic: '200 < 240.11',
    rows: YEARS,
    published: '2023-10-23',
    claims: [['CHN RUS total 2023', '$200bn', 'not_checked: forecast, target_met', { modality: 'forecast' }]],
  },
];
