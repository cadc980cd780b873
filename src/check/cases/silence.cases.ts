import type { Case, RowSpec } from './case.ts';

const RUSSIA: readonly RowSpec[] = [
  ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
  ['CHN RUS exports 2023', '$110.97bn', '2024-01-12'],
];
const silent = (name: string, about: string, number: string, reason: string, more = {}): Case => ({
  name,
  arithmetic: '0 < 1',
  rows: RUSSIA,
  claims: [[about, number, `unverifiable: ${reason}`, more]],
});

/** Honest silence, and what the words of the trade mean. */
export const SILENCE: readonly Case[] = [
  silent('nobody said whose trade', 'CHN RUS total 2023', '$999bn', 'no_reporter', { reporter: null }),
  silent('nobody said with whom', 'CHN RUS total 2023', '$999bn', 'no_partner', { partner: null }),
  silent('nobody said which way', 'CHN RUS total 2023', '$999bn', 'no_flow', { flow: null }),
  silent('nobody said when', 'CHN RUS total 2023', '$999bn', 'no_period', { period: null }),
  silent('a region that the ledger has not', 'CHN RUS exports 2023', '$999bn', 'region_not_covered', {
    region: 'CN-LN',
  }),
  silent('a commodity that the ledger has not', 'CHN RUS exports 2023', '$999bn', 'commodity_not_covered', {
    commodity: '汽车',
  }),
  silent('private firms', 'CHN RUS exports 2023', '$999bn', 'actor_not_covered', { actor: '民营企业' }),
  silent('services', 'CHN RUS exports 2023', '$999bn', 'services_not_covered', { scope: 'services' }),
  silent('a pair that the ledger has not', 'CHN PER exports 2023', '$999bn', 'series_not_covered'),
  silent('a period that the ledger has not', 'CHN RUS exports 2019', '$49.7bn', 'period_not_covered'),
  silent('imports where only exports are at hand', 'CHN RUS imports 2019', '$49.7bn', 'series_not_covered'),
  silent('a growth without a base', 'CHN RUS exports 2023', '46.9%', 'base_not_covered'),
  silent('a growth of a quantity', 'CHN RUS exports 2023', '46.9%', 'of_other_thing', { of: 'quantity' }),
  silent('a growth in real terms', 'CHN RUS exports 2023', '46.9%', 'of_other_thing', { of: 'real' }),
  silent('a share of what is no trade total', 'CHN WLD exports 2023', '35.5%', 'of_other_thing', {
    measure: 'share',
    basis: null,
  }),
  silent('a basis that no ledger can follow', 'CHN RUS exports 2023', '46.9%', 'basis_not_covered', {
    basis: 'revision',
  }),
  silent('a quantity where only money is at hand', 'CHN RUS exports 2023', '999mn t', 'unit_not_covered'),
  silent('an average of a day', 'CHN RUS exports 2023', '$0.3bn', 'of_other_thing', { per: 'day' }),
  {
    name: 'a period that is not over is not yet published',
    arithmetic: '2026 < 2027',
    rows: RUSSIA,
    today: '2026-11-20',
    claims: [['CHN RUS total 2026', '$250bn', 'unverifiable: not_published']],
  },
  {
    name: 'a swapped reporter is looked up on the other side and never refuted from there',
    arithmetic: '300 / 110.97 = 2.7',
    rows: RUSSIA,
    claims: [['RUS CHN imports 2023', '$300bn', 'unverifiable: mirror_disagrees']],
  },
  {
    name: 'words only half understood are not refuted',
    arithmetic: '204.11 / 240.11 = 0.85',
    rows: RUSSIA,
    claims: [
      ['CHN RUS total 2023', '$204.11bn', 'unverifiable: unsure_reading', { confidence: 'low', doubts: ['partner'] }],
    ],
  },
  {
    name: 'words only half understood may be borne out',
    arithmetic: '240.11 = 240.11',
    rows: RUSSIA,
    claims: [['CHN RUS total 2023', '$240.1bn', 'supported', { confidence: 'low', doubts: ['partner'] }]],
  },
  {
    name: 'customs figures called goods and services: supported, with a note',
    arithmetic: '240.11 = 240.11',
    rows: RUSSIA,
    claims: [
      ['CHN RUS total 2023', '$2401亿', 'supported: goods_only', { scope: 'goods_and_services', source: '中国海关' }],
    ],
  },
  {
    name: 'goods and services by nobody’s customs are not refuted by goods',
    arithmetic: '260 / 240.11 = 1.083',
    rows: RUSSIA,
    claims: [
      ['CHN RUS total 2023', '$260bn', 'unverifiable: definition_differs, goods_only', { scope: 'goods_and_services' }],
    ],
  },
  {
    name: 'goods and services by customs are goods, and can be refuted',
    arithmetic: '260 / 240.11 = 1.083',
    rows: RUSSIA,
    claims: [
      ['CHN RUS total 2023', '$260bn', 'refuted: goods_only', { scope: 'goods_and_services', source: '中国海关' }],
    ],
  },
  {
    name: 'the balance of payments counts otherwise',
    arithmetic: '225 / 240.11 = 0.937',
    rows: RUSSIA,
    claims: [
      [
        'CHN RUS total 2023',
        '$225bn',
        'unverifiable: definition_differs, balance_of_payments',
        { source: '国家外汇管理局' },
      ],
    ],
  },
  {
    name: 'the EU of 27 for a year when it had 28',
    arithmetic: '2019 < 2020',
    rows: [['CHN EU27_2020 total 2019', '$620bn', '2021-01-14']],
    claims: [['CHN EU27_2020 total 2019', '$620bn', 'supported: eu27_basis']],
  },
  {
    name: 'the EU of 27 after 2020 needs no note',
    arithmetic: '2023 > 2020',
    rows: [['CHN EU27_2020 total 2023', '$783bn', '2024-01-12']],
    claims: [['CHN EU27_2020 total 2023', '$783bn', 'supported: -eu27_basis']],
  },
  {
    name: 'ASEAN with Timor-Leste from October 2025 on',
    arithmetic: '11 - 10 = 1',
    rows: [['CHN ASEAN total 2025', '¥7.55tn', '2026-01-14']],
    claims: [['CHN ASEAN total 2025', '¥7.55tn', 'supported: asean_timor_leste']],
  },
  {
    name: 'Hong Kong is a partner of its own',
    arithmetic: '310 = 310',
    rows: [['CHN HKG total 2024', '$310bn', '2025-01-13']],
    claims: [['CHN HKG total 2024', '$310bn', 'supported: hong_kong_apart']],
  },
  {
    name: 'Hong Kong’s figure told of the mainland',
    arithmetic: '438.7 / 6 = 73.1',
    rows: [
      ['USA CHN imports 2024', '$438.7bn', '2025-02-05'],
      ['USA HKG imports 2024', '$6.0bn', '2025-02-05'],
    ],
    claims: [['USA CHN imports 2024', '$6.0bn', 'refuted: partner_swapped']],
  },
  {
    name: 'mainland China and Hong Kong added up',
    arithmetic: '143.2 + 27.9 = 171.1',
    rows: [
      ['USA CHN exports 2024', '$143.2bn', '2025-02-05'],
      ['USA HKG exports 2024', '$27.9bn', '2025-02-05'],
    ],
    claims: [['USA CHN exports 2024', '$171.1bn', 'refuted: includes_hong_kong']],
  },
  {
    name: '“trade” told for exports alone',
    arithmetic: '110.97 / 240.11 = 0.462',
    rows: RUSSIA,
    claims: [['CHN RUS total 2023', '$111.0bn', 'refuted: flow_swapped']],
  },
  {
    name: 'points told as percent',
    arithmetic: '26.3 - 29.5 = -3.2',
    rows: [
      ['CHN RUS total 2023-09', '13.5% USD', '2023-10-13'],
      ['CHN RUS total 2023-08', '11% USD', '2023-09-07'],
    ],
    claims: [
      ['CHN RUS exports 2023-09', '$9.6bn', 'unverifiable'],
      ['CHN RUS total 2023-09', '2.5%', 'refuted: percent_or_points'],
    ],
  },
  {
    name: 'a figure adjusted for the season may be the one quoted, and never refutes',
    arithmetic: '18.9 = 18.9',
    rows: [['EU27_2020 CHN exports 2021-01', '€18.9bn', '2023-02-15', { adjustment: 'swda' }]],
    claims: [
      ['EU27_2020 CHN exports 2021-01', '€18.9bn', 'supported: seasonally_adjusted'],
      ['EU27_2020 CHN exports 2021-01', '€25.9bn', 'unverifiable'],
    ],
  },
  {
    name: 'what was not over when the article appeared is not refuted by what came of it',
    arithmetic: '220 / 240.11 = 0.916',
    rows: RUSSIA,
    published: '2023-10-23',
    claims: [['CHN RUS total 2023', '$220bn', 'unverifiable: not_published']],
  },
  {
    name: 'another year’s figure told of a year not yet over is refuted all the same',
    arithmetic: '190.271 / 240.11 = 0.792',
    rows: [...RUSSIA, ['CHN RUS total 2022', '$190.271bn', '2023-01-13']],
    published: '2023-10-23',
    claims: [['CHN RUS total 2023', '$190.27bn', 'refuted: year_off']],
  },
];
