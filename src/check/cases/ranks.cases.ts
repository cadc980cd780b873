import type { Case, RowSpec } from './case.ts';
import { YEARS } from './russia-rows.ts';

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

/** Ranks among partners, targets and forecasts, each with its own table of proof. */
export const RANKS: readonly Case[] = [
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
