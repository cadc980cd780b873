import type { Case, RowSpec } from './case.ts';

const RUSSIA: readonly RowSpec[] = [
  ['CHN RUS total 2022', '$190.271bn', '2023-01-13'],
  ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
  ['CHN RUS total 2023', '26.3% USD', '2024-01-12'],
];
const AMERICA: readonly RowSpec[] = [
  ['CHN USA total 2022', '$759.427bn', '2023-01-13'],
  ['CHN USA total 2023', '$664.45bn', '2024-01-12'],
  ['CHN USA total 2023', '-11.6% USD', '2024-01-12'],
];
const SEPTEMBER: readonly RowSpec[] = [
  ['CHN RUS exports 2022-09', '$7.99bn', '2022-10-24'],
  ['CHN RUS exports 2023-09', '$9.6bn', '2023-10-13'],
  ['CHN RUS imports 2022-09', '$10.656bn', '2022-10-24'],
  ['CHN RUS imports 2023-09', '$11.53bn', '2023-10-13'],
];
const LEVEL = ['CHN RUS total 2023', '$240.11bn', 'supported'] as const;

/** The implied base: a level and a rounded growth leave room for few figures of the year before. */
export const BASE: readonly Case[] = [
  {
    name: '240.11 with +26.3 % stands on the revised base, not on the first print',
    arithmetic: '240.11 / 190.271 = 1.2619; 240.11 / 1.263 = 190.11; 240.115 / 1.2625 = 190.19; 190.19 < 190.271',
    rows: RUSSIA,
    claims: [LEVEL, ['CHN RUS total 2023', '26.3%', 'supported: agrees, growth_in_usd, revised_base']],
  },
  {
    name: '240.11 with +26.1 % fits no version of the year before',
    arithmetic: '240.105 / 1.2615 = 190.333; 240.115 / 1.2605 = 190.492; 190.271 < 190.333',
    rows: RUSSIA,
    claims: [LEVEL, ['CHN RUS total 2023', '26.1%', 'refuted: no_base_fits, growth_in_usd']],
  },
  {
    name: 'about 2401亿 with +26.1 % fits no version either',
    arithmetic: '240.11 / 190.271 = 1.2619; 26.15 < 26.19',
    rows: RUSSIA,
    claims: [
      ['CHN RUS total 2023', '$2401亿', 'supported', { approx: 'about' }],
      ['CHN RUS total 2023', '26.1%', 'refuted: no_base_fits'],
    ],
  },
  {
    name: '240.11 with +26.2 % stands on the first print, which the release did not use',
    arithmetic: '240.11 / 190.271 = 1.2619',
    rows: RUSSIA,
    claims: [LEVEL, ['CHN RUS total 2023', '26.2%', 'close: first_print_base']],
  },
  {
    name: 'without its level beside it +26.1 % is only close',
    arithmetic: '26.25 - 26.15 = 0.1',
    rows: RUSSIA,
    claims: [
      ['CHN RUS exports 2023', '$111bn', 'unverifiable: series_not_covered'],
      ['CHN RUS total 2023', '26.1%', 'close: within_tolerance'],
    ],
  },
  {
    name: 'with a wrong level beside it a near growth is not refuted by it',
    arithmetic: '250.11 / 240.11 = 1.042',
    rows: RUSSIA,
    claims: [
      ['CHN RUS total 2023', '$250.11bn', 'refuted: every_vintage_off'],
      ['CHN RUS total 2023', '26.1%', 'close: within_tolerance'],
    ],
  },
  {
    name: 'both prints of the base at hand: either growth has its base',
    arithmetic: '240.11 / 190.11 = 1.263; 240.11 / 190.271 = 1.2619',
    rows: [...RUSSIA, ['CHN RUS total 2022', '$190.11bn', '2024-01-18']],
    claims: [LEVEL, ['CHN RUS total 2023', '26.3%', 'supported: agrees, -revised_base']],
  },
  {
    name: '-11.6 % with the United States stands on a lower base than the first print',
    arithmetic: '664.45 / 759.427 = 0.8749; 664.45 / 0.884 = 751.6',
    rows: AMERICA,
    claims: [
      ['CHN USA total 2023', '$6644亿', 'supported'],
      ['CHN USA total 2023', '-11.6%', 'supported: revised_base'],
    ],
  },
  {
    name: '-12.5 % follows from the first print, more than a tolerance off the release',
    arithmetic: '664.45 / 759.427 - 1 = -0.125',
    rows: AMERICA,
    claims: [
      ['CHN USA total 2023', '$664.45bn', 'supported'],
      ['CHN USA total 2023', '-12.5%', 'close: first_print_base'],
    ],
  },
  {
    name: '-13.5 % follows from no print',
    arithmetic: '664.45 / 0.865 = 768.2',
    rows: AMERICA,
    claims: [
      ['CHN USA total 2023', '$664.45bn', 'supported'],
      ['CHN USA total 2023', '-13.5%', 'refuted'],
    ],
  },
  {
    name: 'the published growth wins over the levels, even with the other sign',
    arithmetic: '41.76 / 42.07 - 1 = -0.0074',
    rows: [
      ['CHN WLD total 2022', '¥42.07tn', '2023-01-13'],
      ['CHN WLD total 2023', '¥41.76tn', '2024-01-12'],
      ['CHN WLD total 2023', '0.2% CNY', '2024-01-12'],
    ],
    claims: [
      ['CHN WLD total 2023', '¥41.76tn', 'supported'],
      ['CHN WLD total 2023', '0.2%', 'supported: agrees, revised_base'],
    ],
  },
  {
    name: 'where only levels exist a growth can follow from them',
    arithmetic: '9.6 / 7.99 = 1.2015; 9.65 / 7.985 = 1.2085; 1.205 < 1.2085',
    rows: SEPTEMBER,
    claims: [
      ['CHN RUS exports 2023-09', '$9.6bn', 'supported'],
      ['CHN RUS exports 2023-09', '21%', 'supported: derived_growth'],
    ],
  },
  {
    name: 'the growth of imports follows from the levels too',
    arithmetic: '11.53 / 10.656 = 1.082',
    rows: SEPTEMBER,
    claims: [
      ['CHN RUS imports 2023-09', '$11.53bn', 'supported'],
      ['CHN RUS imports 2023-09', '8%', 'supported: derived_growth'],
      ['CHN RUS imports 2023-09', '9%', 'close: derived_growth'],
    ],
  },
  {
    name: 'a few points off the levels is left to the base that nobody has',
    arithmetic: '11.525 / 10.6565 = 1.0815; 11.9 - 8.25 = 3.65',
    rows: SEPTEMBER,
    claims: [
      ['CHN RUS imports 2023-09', '$11.53bn', 'supported'],
      ['CHN RUS imports 2023-09', '12%', 'unverifiable: growth_not_published'],
    ],
  },
  {
    name: 'far off the levels is refuted without a published rate',
    arithmetic: '11.53 / 10.656 = 1.082; 42 - 8.2 = 33.8',
    rows: SEPTEMBER,
    claims: [
      ['CHN RUS imports 2023-09', '$11.53bn', 'supported'],
      ['CHN RUS imports 2023-09', '42%', 'refuted: far_from_levels, derived_growth'],
    ],
  },
  {
    name: 'an amount of change follows from two levels',
    arithmetic: '240.11 - 190.271 = 49.839',
    rows: RUSSIA,
    claims: [
      ['CHN RUS total 2023', '$49.8bn', 'supported: derived_change', { measure: 'change', basis: 'yoy' }],
      ['CHN RUS total 2023', '$52bn', 'close: derived_change', { measure: 'change', basis: 'yoy' }],
      ['CHN RUS total 2023', '$5bn', 'refuted: far_from_derived', { measure: 'change', basis: 'yoy' }],
    ],
  },
  {
    name: 'a multiple follows from two levels',
    arithmetic: '240.11 / 107.76 = 2.228',
    rows: [
      ['CHN RUS total 2020', '$107.76bn', '2021-01-14'],
      ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
    ],
    claims: [
      ['CHN RUS total 2023', '2.2x', 'supported: derived_growth', { basis: 'vs:2020' }],
      ['CHN RUS total 2023', '2x', 'supported: derived_growth', { basis: 'vs:2020', approx: 'over' }],
      ['CHN RUS total 2023', '3.2x', 'refuted: far_from_derived', { basis: 'vs:2020' }],
    ],
  },
  {
    name: 'growth over several years is the whole, or a yearly average',
    arithmetic: '240.11 / 107.76 - 1 = 1.228; (240.11 / 107.76)^(1 / 3) - 1 = 0.306',
    rows: [
      ['CHN RUS total 2020', '$107.76bn', '2021-01-14'],
      ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
    ],
    claims: [
      [
        'CHN RUS total 2020/2023',
        '122.8%',
        'unverifiable',
        { period: ['2023-01-01', '2023-12-31'], basis: 'since:2021' },
      ],
      ['CHN RUS total 2023', '122.8%', 'supported: derived_growth', { basis: 'vs:2020' }],
      ['CHN RUS total 2023', '30.6%', 'supported: derived_growth', { basis: 'since:2020' }],
    ],
  },
  {
    name: 'a share follows from the part and the whole',
    arithmetic: '240.11 / 5935.9 = 0.0405',
    rows: [
      ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
      ['CHN WLD total 2023', '$5935.9bn', '2024-01-12'],
    ],
    claims: [
      ['CHN RUS total 2023', '4%', 'supported: derived_share', { measure: 'share', basis: null }],
      ['CHN RUS total 2023', '4.3%', 'close: derived_share', { measure: 'share', basis: null }],
      ['CHN RUS total 2023', '14%', 'refuted: far_from_derived', { measure: 'share', basis: null }],
    ],
  },
  {
    name: '“about a third” is true of 34.6 percent',
    arithmetic: '33.3 * 1.05 = 34.965; 1.5774 / 4.5589 = 0.346',
    rows: [
      ['CHN ASEAN total 2025', '¥1.5774tn', '2026-01-14'],
      ['CHN WLD total 2025', '¥4.5589tn', '2026-01-14'],
    ],
    claims: [
      ['CHN ASEAN total 2025', '33.3%', 'supported: derived_share', { measure: 'share', basis: null, approx: 'about' }],
    ],
  },
  {
    name: 'a balance follows from exports and imports',
    arithmetic: '420.05 - 139.697 = 280.353',
    rows: [
      ['CHN USA exports 2025', '$420.05bn', '2026-01-14'],
      ['CHN USA imports 2025', '$139.697bn', '2026-01-14'],
    ],
    claims: [
      ['CHN USA balance 2025', '$280.4bn', 'supported: derived_total'],
      ['CHN USA balance 2025', '$380.4bn', 'refuted: far_from_derived'],
    ],
  },
  {
    name: 'a total follows from exports and imports, and a flow from the total and the other',
    arithmetic: '115.49 + 129.32 = 244.81; 244.81 - 115.49 = 129.32',
    rows: [
      ['CHN RUS exports 2024', '$115.49bn', '2025-01-13'],
      ['CHN RUS imports 2024', '$129.32bn', '2025-01-13'],
    ],
    claims: [
      ['CHN RUS total 2024', '$244.8bn', 'supported: agrees, derived_total'],
      ['CHN RUS total 2024', '$246.0bn', 'close: within_tolerance, derived_total'],
      ['CHN RUS total 2024', '$298bn', 'refuted: far_from_derived'],
    ],
  },
  {
    name: 'points of growth are the difference of two published rates',
    arithmetic: '13.5 - 11 = 2.5',
    rows: [
      ['CHN RUS total 2023-09', '13.5% USD', '2023-10-13'],
      ['CHN RUS total 2023-08', '11% USD', '2023-09-07'],
    ],
    claims: [['CHN RUS total 2023-09', '2.5pp', 'supported: derived_growth', { of: 'growth' }]],
  },
  {
    name: 'a rate that more than doubled, held against the two rates',
    arithmetic: '8.2 / 3.1 = 2.6',
    rows: [
      ['CHN RUS imports 2023-09', '8.2% USD', '2023-10-13'],
      ['CHN RUS imports 2023-08', '3.1% USD', '2023-09-07'],
    ],
    claims: [
      ['CHN RUS imports 2023-09', '2x', 'supported', { of: 'growth', basis: 'mom', approx: 'over' }],
      ['CHN RUS imports 2023-09', '5x', 'unverifiable: undecided', { of: 'growth', basis: 'mom' }],
    ],
  },
];
