import type { Case, RowSpec } from './case.ts';

const RUSSIA_2022: readonly RowSpec[] = [
  ['CHN RUS total 2022', '$190.271bn', '2023-01-13'],
  ['CHN RUS total 2022', '$190.11bn', '2024-01-18'],
];
const US_IMPORTS: readonly RowSpec[] = [
  ['USA CHN imports 2025-11', '$20950.7mn', '2026-01-29'],
  ['USA CHN imports 2025-11', '$20641.4mn', '2026-06-04'],
];
/** Five years of 20 billion a month, and 24 each November. */
const SEASON: readonly RowSpec[] = Array.from({ length: 60 }, (_, i): RowSpec => {
  const month = (i % 12) + 1;
  const when = `${2021 + Math.floor(i / 12)}-${String(month).padStart(2, '0')}`;
  return [`USA CHN imports ${when}`, month === 11 ? '$24000mn' : '$20000mn', '2026-01-29'];
});
const WORLD_Q1: readonly RowSpec[] = [
  ['CHN WLD total ytd 2023-03', '¥9.89tn', '2023-04-13'],
  ['CHN WLD total ytd 2023-03', '¥9.689tn', '2025-11-18'],
];

/** As of then, as of now: every state of the record that a newsroom could have seen, and the one of today. */
export const VINTAGES: readonly Case[] = [
  {
    name: 'the first print was right on its day and has been revised since',
    arithmetic: '20950.7 - 20641.4 = 309.3; 309.3 / 20641.4 = 0.015',
    rows: US_IMPORTS,
    published: '2026-02-10',
    claims: [['USA CHN imports 2025-11', '$20.95bn', 'supported: agrees, revised_since']],
  },
  {
    name: 'the revised figure is right after the revision',
    arithmetic: '20641.4 / 1000 = 20.64',
    rows: US_IMPORTS,
    published: '2026-06-10',
    claims: [['USA CHN imports 2025-11', '$20.64bn', 'supported: agrees, -revised_since, -right_only_now']],
  },
  {
    name: 'a figure that only today’s record bears out was not what was public then',
    arithmetic: '20.64 < 20.945',
    rows: US_IMPORTS,
    published: '2026-02-10',
    claims: [['USA CHN imports 2025-11', '$20.64bn', 'supported: right_only_now']],
  },
  {
    name: 'the first print stays right after it was superseded, with a word that it was',
    arithmetic: '20950.7 / 1000 = 20.95',
    rows: US_IMPORTS,
    published: '2026-07-01',
    claims: [['USA CHN imports 2025-11', '$20.95bn', 'supported: revised_since']],
  },
  {
    name: 'a figure far from both states is refuted as of then and as of now',
    arithmetic: '25.95 / 20.9507 = 1.239; 25.95 / 20.6414 = 1.257',
    rows: US_IMPORTS,
    published: '2026-02-10',
    claims: [['USA CHN imports 2025-11', '$25.95bn', 'refuted: every_vintage_off']],
  },
  {
    name: 'a nearer figure is refuted too where no season is measured that would explain it',
    arithmetic: '22.95 / 20.9507 = 1.095; 22.95 / 20.6414 = 1.112',
    rows: US_IMPORTS,
    published: '2026-02-10',
    claims: [['USA CHN imports 2025-11', '$22.95bn', 'refuted: every_vintage_off']],
  },
  {
    name: 'a month of the United States between its count and its count without the season is left open',
    arithmetic: '11 * 20 + 24 = 244; 244 / 12 = 20.333; 24 / 20.333 = 1.18; 24 / 1.18 = 20.34',
    rows: SEASON,
    published: '2026-02-10',
    claims: [
      ['USA CHN imports 2024-11', '$20.3bn', 'unverifiable: definition_differs, adjusted_count, -balance_of_payments'],
      ['USA CHN imports 2024-11', '$27bn', 'refuted: every_vintage_off, -adjusted_count'],
      ['USA CHN imports 2024-11', '$18bn', 'refuted: every_vintage_off, -adjusted_count'],
    ],
  },
  {
    name: 'growth over the month before is told of adjusted counts, growth over the year is not',
    arithmetic: '24 / 20 = 1.2; 100 * 0.2 = 20',
    rows: SEASON,
    published: '2026-02-10',
    claims: [
      ['USA CHN imports 2024-11', '1.5%', 'unverifiable: definition_differs, adjusted_count', { basis: 'mom' }],
      ['USA CHN imports 2024-11', '15%', 'refuted: far_from_levels'],
    ],
  },
  {
    name: 'where the words name the adjusted count, the unadjusted one refutes nothing',
    arithmetic: '25.95 / 20.9507 = 1.239',
    rows: US_IMPORTS,
    published: '2026-02-10',
    claims: [
      [
        'USA CHN imports 2025-11',
        '$25.95bn',
        'unverifiable: definition_differs, adjusted_count',
        { source: 'the Bureau of Economic Analysis' },
      ],
    ],
  },
  {
    name: 'a figure between two states is close to each',
    arithmetic: '20.8 / 20.9507 = 0.993; 20.8 / 20.6414 = 1.008',
    rows: US_IMPORTS,
    published: '2026-02-10',
    claims: [['USA CHN imports 2025-11', '$20.80bn', 'close: within_tolerance']],
  },
  {
    name: 'without a date every state of the record counts',
    arithmetic: '190.11 < 190.271',
    rows: RUSSIA_2022,
    published: null,
    claims: [
      ['CHN RUS total 2022', '$190.27bn', 'supported: agrees'],
      ['CHN RUS total 2022', '$190.11bn', 'supported: agrees'],
    ],
  },
  {
    name: 'a state that was neither public on the day nor is the latest makes close',
    arithmetic: '9.689 < 9.76; 9.76 < 9.89',
    rows: [...WORLD_Q1, ['CHN WLD total ytd 2023-03', '¥9.76tn', '2023-07-13']],
    published: '2023-05-01',
    claims: [['CHN WLD total ytd 2023-03', '¥9.76tn', 'close: other_vintage']],
  },
  {
    name: 'a quarter told by its first print while the record fell by two percent',
    arithmetic: '9.89 / 9.689 = 1.021',
    rows: WORLD_Q1,
    published: '2023-04-20',
    claims: [['CHN WLD total 2023-Q1', '¥9.89tn', 'supported: agrees, revised_since']],
  },
  {
    name: 'a coarser copy of a figure is no state of its own',
    arithmetic: '240.11 - 240.1 = 0.01',
    rows: [
      ['CHN RUS total 2023', '$240.1bn', '2024-01-12'],
      ['CHN RUS total 2023', '$240.11bn', '2025-08-29'],
    ],
    published: '2024-01-13',
    claims: [['CHN RUS total 2023', '$240.11bn', 'supported: agrees, -right_only_now']],
  },
  {
    name: 'a cut copy is no state of its own either',
    arithmetic: '559.747 - 559.74 = 0.007; 0.007 < 0.01',
    rows: [
      ['CHN USA total 2025', '$559.74bn', '2026-01-14'],
      ['CHN USA total 2025', '$559.747bn', '2026-01-20'],
    ],
    claims: [['CHN USA total 2025', '$559.75bn', 'supported: agrees']],
  },
  {
    name: 'an article older than the first release is held against it, and told so',
    arithmetic: '240.11 = 240.11',
    rows: [['CHN RUS total 2023', '$240.11bn', '2024-01-12']],
    published: '2024-01-05',
    claims: [['CHN RUS total 2023', '$240.1bn', 'supported: before_release']],
  },
  {
    name: 'a row without any date belongs to the record of today',
    arithmetic: '664.45 < 664.5',
    rows: [['CHN USA total 2023', '$664.45bn', null]],
    published: '2024-01-13',
    claims: [['CHN USA total 2023', '$664.45bn', 'supported: agrees, -before_release']],
  },
  {
    name: 'a row dated by rule counts as public from that day on',
    arithmetic: '41444.9 < 42019.9; 42019.9 / 41444.9 = 1.014',
    rows: [
      ['USA CHN imports 2024-10', '$41444.9mn', null, { releasedBy: '2024-12-05', releasedRule: 'vintage' }],
      ['USA CHN imports 2024-10', '$42019.9mn', '2026-06-04'],
    ],
    published: '2024-12-10',
    claims: [['USA CHN imports 2024-10', '$41.44bn', 'supported: revised_since']],
  },
  {
    name: 'an annual revision of three parts in a thousand is told where the digits show it',
    arithmetic: '440319.5 / 438742.0 = 1.0036',
    rows: [
      ['USA CHN imports 2024', '$438742.0mn', '2025-02-05'],
      ['USA CHN imports 2024', '$440319.5mn', '2026-06-04'],
    ],
    published: '2025-03-01',
    claims: [
      ['USA CHN imports 2024', '$438.7bn', 'supported: revised_since'],
      ['USA CHN imports 2024', '$440bn', 'supported: right_only_now'],
    ],
  },
  {
    name: 'a revision too small for the written digits is none',
    arithmetic: '3771873.3 - 3771842.4 = 30.9',
    rows: [
      ['CHN WLD exports 2025', '$3771873.3mn', '2026-01-14'],
      ['CHN WLD exports 2025', '$3771842.4mn', '2026-01-18'],
    ],
    published: '2026-01-15',
    claims: [['CHN WLD exports 2025', '$3.77tn', 'supported: agrees, -revised_since']],
  },
  {
    name: 'a revised growth is held against both of its states',
    arithmetic: '0.2 - -0.7 = 0.9',
    rows: [
      ['CHN WLD total 2023', '0.2% CNY', '2024-01-12'],
      ['CHN WLD total 2023', '-0.7% CNY', '2025-11-18'],
    ],
    published: '2024-01-13',
    claims: [
      ['CHN WLD total 2023', '0.2%', 'supported: revised_since'],
      ['CHN WLD total 2023', '-0.7%', 'supported: right_only_now'],
    ],
  },
  {
    name: 'one copy alone is named as such',
    arithmetic: '21.1 < 21.18; 21.18 < 21.2',
    rows: [['CHN RUS total 2023-09', '$21.1bn', '2023-11-10', { status: 'single' }]],
    claims: [['CHN RUS total 2023-09', '$21.1bn', 'supported: single_source']],
  },
  {
    name: 'a copy dated only by rule may have been public earlier',
    arithmetic: '438.742 < 440.3195',
    rows: [
      ['USA CHN imports 2024', '$438742.0mn', null, { releasedBy: '2026-02-17', releasedRule: 'copy' }],
      ['USA CHN imports 2024', '$440319.5mn', '2026-06-04'],
    ],
    published: '2025-12-12',
    claims: [['USA CHN imports 2024', '$438.7bn', 'supported: agrees, -other_vintage']],
  },
];
