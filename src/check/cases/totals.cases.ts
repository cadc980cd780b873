import type { Case } from './case.ts';

const APRIL = 'CHN RUS';
const three = (
  name: string,
  arithmetic: string,
  [x, m, total]: readonly [string, string, string],
  expected: string,
  more: readonly string[] = [],
): Case => ({
  name,
  arithmetic,
  rows: [],
  claims: [
    [`${APRIL} exports 2021-04`, x, more[0] ?? expected],
    [`${APRIL} imports 2021-04`, m, more[1] ?? expected],
    [`${APRIL} total 2021-04`, total, more[2] ?? expected],
  ],
});

/** The article against itself: exports, imports, totals and balances, and the smallest change that mends them. */
export const TOTALS: readonly Case[] = [
  three(
    '81.4 + 94.9 told with 176.4 agrees by rounding',
    '81.4 + 94.9 = 176.3; 81.45 + 94.95 = 176.4; 176.35 < 176.4',
    ['$81.4bn', '$94.9bn', '$176.4bn'],
    'unverifiable',
  ),
  three(
    '96亿 + 115.3亿 told with 211.8亿 agrees by rounding, just',
    '96.5 + 115.35 = 211.85; 211.75 < 211.85',
    ['$96亿', '$115.3亿', '$211.8亿'],
    'unverifiable',
  ),
  three(
    '18.656 told with 10.656 + 7.99 agrees where digits were cut',
    '10.656 + 7.99 = 18.646; 10.6565 + 8 = 18.6565; 18.6555 < 18.6565',
    ['$7.99bn', '$10.656bn', '$18.656bn'],
    'unverifiable',
  ),
  three(
    '115.6 told with 52.9 + 62.8 agrees by rounding',
    '52.9 + 62.8 = 115.7; 52.85 + 62.75 = 115.6',
    ['$52.9bn', '$62.8bn', '$115.6bn'],
    'unverifiable',
  ),
  three(
    '40.89 told with 16.95 + 23.95 agrees by rounding',
    '16.95 + 23.95 = 40.9; 16.945 + 23.945 = 40.89',
    ['$16.95bn', '$23.95bn', '$40.89bn'],
    'unverifiable',
  ),
  three(
    'a sum that is two billion off',
    '81.4 + 94.9 = 176.3; 178.4 - 176.3 = 2.1',
    ['$81.4bn', '$94.9bn', '$178.4bn'],
    'inconsistent: parts_and_total',
  ),
  three(
    '“imported 9.551” has lost its billion',
    '11.28 + 9.551 = 20.831',
    ['$11.28bn', '$9.551', '$20.831bn'],
    'inconsistent: parts_and_total',
    ['inconsistent', 'inconsistent: unit_slip', 'inconsistent'],
  ),
  three(
    'a million for 亿',
    '96 + 115.3 = 211.3; 115.3 / 100 = 1.153',
    ['$96亿', '$115.3mn', '$211.8亿'],
    'inconsistent',
    ['inconsistent', 'inconsistent: unit_slip', 'inconsistent'],
  ),
  three('a total in millions for billions', '96 + 115.3 = 211.3', ['$9.6bn', '$11.53bn', '$21.13mn'], 'inconsistent', [
    'inconsistent',
    'inconsistent',
    'inconsistent: unit_slip',
  ]),
  three(
    'two digits have changed places',
    '9.6 + 11.53 = 21.13; 9.6 + 15.13 = 24.73',
    ['$9.60bn', '$15.13bn', '$21.13bn'],
    'inconsistent',
    ['inconsistent', 'inconsistent: digit_slip', 'inconsistent'],
  ),
  three(
    'an about in the total leaves room',
    '81.4 + 94.9 = 176.3; 180 * 0.975 = 175.5',
    ['$81.4bn', '$94.9bn', '$176bn'],
    'unverifiable',
  ),
  {
    name: 'what the record bears out is not to blame',
    arithmetic: '94.9 + 81.4 = 176.3; 176.3 - 94.9 = 81.4',
    rows: [
      ['CHN RUS imports ytd 2023-09', '$94.9bn', '2023-10-13'],
      ['CHN RUS exports ytd 2023-09', '$81.4bn', '2023-10-13'],
    ],
    claims: [
      ['CHN RUS exports ytd 2023-09', '$81.4bn', 'supported'],
      ['CHN RUS imports ytd 2023-09', '$94.9bn', 'supported'],
      ['CHN RUS total ytd 2023-09', '$186.4bn', 'refuted: far_from_derived, parts_and_total'],
    ],
  },
  {
    name: 'what the record refutes takes the blame alone',
    arithmetic: '81.4 + 49.9 = 131.3',
    rows: [['CHN RUS imports ytd 2023-09', '$94.9bn', '2023-10-13']],
    claims: [
      ['CHN RUS exports ytd 2023-09', '$81.4bn', 'unverifiable'],
      ['CHN RUS imports ytd 2023-09', '$49.9bn', 'refuted: parts_and_total'],
      ['CHN RUS total ytd 2023-09', '$176.4bn', 'unverifiable'],
    ],
  },
  {
    name: 'exports and imports swapped are each refuted with the flow named',
    arithmetic: '9.551 + 11.28 = 20.831',
    rows: [
      ['CHN RUS exports 2023-06', '$9.55bn', '2023-07-13'],
      ['CHN RUS imports 2023-06', '$11.28bn', '2023-07-13'],
      ['CHN RUS total 2023-06', '$20.831bn', '2023-07-13'],
    ],
    claims: [
      ['CHN RUS exports 2023-06', '$11.28bn', 'refuted: flow_swapped'],
      ['CHN RUS imports 2023-06', '$9.551bn', 'refuted: flow_swapped'],
      ['CHN RUS total 2023-06', '$20.831bn', 'supported'],
    ],
  },
  {
    name: 'the smallest change of one figure among all the relations it stands in',
    arithmetic: '9.6 + 11.5 = 21.1; 21.1 + 155.1 = 176.2',
    rows: [],
    claims: [
      ['CHN RUS exports 2023-09', '$9.6bn', 'inconsistent: parts_and_total'],
      ['CHN RUS imports 2023-09', '$11.5mn', 'inconsistent: unit_slip'],
      ['CHN RUS total 2023-09', '$21.1bn', 'inconsistent: parts_and_total'],
      ['CHN RUS total ytd 2023-08', '$155.1bn', 'unverifiable'],
      ['CHN RUS total ytd 2023-09', '$176.2bn', 'unverifiable'],
    ],
  },
  {
    name: 'a balance of the wrong sign: exports and imports have changed places',
    arithmetic: '11.28 - 9.55 = 1.73; 9.55 - 11.28 = -1.73',
    rows: [],
    claims: [
      ['JPN BRA exports 2021-04', '$11.28bn', 'inconsistent: balance_of_flows, flow_swapped'],
      ['JPN BRA imports 2021-04', '$9.55bn', 'inconsistent: balance_of_flows'],
      ['JPN BRA balance 2021-04', '$-1.73bn', 'inconsistent: balance_of_flows'],
    ],
  },
  {
    name: 'a balance that is the difference',
    arithmetic: '11.28 - 9.55 = 1.73',
    rows: [],
    claims: [
      ['JPN BRA exports 2021-04', '$11.28bn', 'unverifiable'],
      ['JPN BRA imports 2021-04', '$9.55bn', 'unverifiable'],
      ['JPN BRA balance 2021-04', '$1.7bn', 'unverifiable'],
    ],
  },
];
