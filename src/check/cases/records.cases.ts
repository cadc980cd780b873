import type { Case } from './case.ts';
import { YEARS, months } from './russia-rows.ts';

const MONTHS = months(['$19.228bn', '$20.573bn', '$20.831bn', '$19.49bn', '$20.8bn', '$21.18bn']);

/** Records: the highest and lowest since a year, each with its own table of proof. */
export const RECORDS: readonly Case[] = [
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
    name: 'a record of growth is not a record of trade',
    arithmetic: '1 = 1',
    rows: YEARS,
    superlatives: [['CHN RUS total 2023', 'record_high', 'unverifiable: of_other_thing', { of: 'growth' }]],
  },
];
