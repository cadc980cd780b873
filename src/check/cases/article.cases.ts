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

/** The article against itself: relations found without being told, and the smallest change that mends them. */
export const ARTICLE: readonly Case[] = [
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
  {
    name: 'a growth between two levels, with room for a revised base',
    arithmetic: '240.1 / 190.3 - 1 = 0.262; 240.1 / (190.3 * 0.965) - 1 = 0.307',
    rows: [],
    claims: [
      ['JPN BRA total 2022', '$190.3bn', 'unverifiable'],
      ['JPN BRA total 2023', '$240.1bn', 'unverifiable'],
      ['JPN BRA total 2023', '29%', 'unverifiable'],
    ],
  },
  {
    name: 'a growth that does not lead from the one level to the other',
    arithmetic: '240.1 / 190.3 - 1 = 0.262; 240.1 / (190.3 * 1.035) - 1 = 0.219',
    rows: [],
    claims: [
      ['JPN BRA total 2022', '$190.3bn', 'inconsistent: growth_and_levels'],
      ['JPN BRA total 2023', '$240.1bn', 'inconsistent: growth_and_levels'],
      ['JPN BRA total 2023', '16.2%', 'inconsistent: growth_and_levels'],
    ],
  },
  {
    name: 'a growth of the wrong sign between two levels',
    arithmetic: '190.3 / 240.1 - 1 = -0.207',
    rows: [],
    claims: [
      ['JPN BRA total 2022', '$240.1bn', 'inconsistent: growth_and_levels'],
      ['JPN BRA total 2023', '$190.3bn', 'inconsistent: growth_and_levels'],
      ['JPN BRA total 2023', '20.7%', 'inconsistent: growth_and_levels, sign_flipped'],
    ],
  },
  {
    name: 'a change in money that leads from the one level to the other',
    arithmetic: '240.1 - 190.3 = 49.8',
    rows: [],
    claims: [
      ['JPN BRA total 2022', '$190.3bn', 'unverifiable'],
      ['JPN BRA total 2023', '$240.1bn', 'unverifiable'],
      ['JPN BRA total 2023', '$49.8bn', 'unverifiable', { measure: 'change', basis: 'yoy' }],
    ],
  },
  {
    name: 'a change in money that does not',
    arithmetic: '240.1 - 190.3 = 49.8; 190.3 * 0.035 = 6.66',
    rows: [],
    claims: [
      ['JPN BRA total 2022', '$190.3bn', 'inconsistent: change_and_levels'],
      ['JPN BRA total 2023', '$240.1bn', 'inconsistent: change_and_levels'],
      ['JPN BRA total 2023', '$69.8bn', 'inconsistent: change_and_levels', { measure: 'change', basis: 'yoy' }],
    ],
  },
  {
    name: 'a share of the nation’s trade says nothing on the region’s own whole',
    arithmetic: '662 / 1461 = 0.4531',
    rows: [],
    claims: [
      ['CHN ASEAN total 2023', '$662bn', 'unverifiable', { region: 'CN-JS' }],
      ['CHN WLD total 2023', '$1461bn', 'unverifiable', { region: 'CN-JS' }],
      [
        'CHN ASEAN total 2023',
        '43.5%',
        'unverifiable',
        { measure: 'share', basis: null, region: 'CN-JS', share_of: '全国进出口总值' },
      ],
    ],
  },
  {
    name: 'a share that is the part over the whole, and one that is not',
    arithmetic: '240.1 / 5936 = 0.0404',
    rows: [],
    claims: [
      ['JPN BRA total 2023', '$240.1bn', 'inconsistent: share_of_whole'],
      ['JPN WLD total 2023', '$5936bn', 'inconsistent: share_of_whole'],
      ['JPN BRA total 2023', '14%', 'inconsistent: share_of_whole', { measure: 'share', basis: null }],
    ],
  },
  {
    name: 'a share that fits',
    arithmetic: '240.1 / 5936 = 0.0404',
    rows: [],
    claims: [
      ['JPN BRA total 2023', '$240.1bn', 'unverifiable'],
      ['JPN WLD total 2023', '$5936bn', 'unverifiable'],
      ['JPN BRA total 2023', '4%', 'unverifiable', { measure: 'share', basis: null }],
    ],
  },
  {
    name: 'a partner larger than the world',
    arithmetic: '6936 > 5936',
    rows: [],
    claims: [
      ['JPN BRA total 2023', '$6936bn', 'inconsistent: part_exceeds_whole'],
      ['JPN WLD total 2023', '$5936bn', 'inconsistent: part_exceeds_whole'],
    ],
  },
  {
    name: 'a member larger than its group',
    arithmetic: '201.9 > 20.19',
    rows: [],
    claims: [
      ['JPN DEU exports 2023', '$201.9bn', 'inconsistent: part_exceeds_whole'],
      ['JPN EU27_2020 exports 2023', '$78.58bn', 'inconsistent: part_exceeds_whole'],
    ],
  },
  {
    name: 'an export larger than the total',
    arithmetic: '96 > 21.1',
    rows: [],
    claims: [
      ['JPN BRA exports 2023-09', '$96bn', 'inconsistent: part_exceeds_whole'],
      ['JPN BRA total 2023-09', '$21.1bn', 'inconsistent: part_exceeds_whole'],
    ],
  },
  {
    name: 'a commodity larger than all goods',
    arithmetic: '54.49 > 9.4',
    rows: [],
    claims: [
      ['JPN BRA imports 2022', '$54.49bn', 'inconsistent: part_exceeds_whole', { commodity: 'crude oil' }],
      ['JPN BRA imports 2022', '$9.4bn', 'inconsistent: part_exceeds_whole'],
    ],
  },
  {
    name: 'the growth of a total outside that of its parts',
    arithmetic: '32 > 21; 32 > 8',
    rows: [],
    claims: [
      ['JPN BRA total 2021-04', '32%', 'inconsistent: growth_outside_parts'],
      ['JPN BRA exports 2021-04', '21%', 'inconsistent: growth_outside_parts'],
      ['JPN BRA imports 2021-04', '8%', 'inconsistent: growth_outside_parts'],
    ],
  },
  {
    name: 'the growth of a total between that of its parts',
    arithmetic: '13.4 < 21; 8 < 13.4',
    rows: [],
    claims: [
      ['JPN BRA total 2021-04', '13.4%', 'unverifiable'],
      ['JPN BRA exports 2021-04', '21%', 'unverifiable'],
      ['JPN BRA imports 2021-04', '8%', 'unverifiable'],
    ],
  },
  {
    name: 'growth in two currencies mixed: the implied bases do not add up',
    arithmetic: '228.1 / 0.931 = 245.0; 103.3 / 0.901 = 114.65; 124.8 / 0.966 = 129.19; 114.65 + 129.19 = 243.84',
    rows: [],
    claims: [
      ['CHN RUS total 2025', '$228.1bn', 'inconsistent: implied_bases'],
      ['CHN RUS total 2025', '-6.9%', 'inconsistent: implied_bases'],
      ['CHN RUS exports 2025', '$103.3bn', 'inconsistent: implied_bases'],
      ['CHN RUS exports 2025', '-9.9%', 'inconsistent: implied_bases'],
      ['CHN RUS imports 2025', '$124.8bn', 'inconsistent: implied_bases'],
      ['CHN RUS imports 2025', '-3.4%', 'inconsistent: implied_bases'],
    ],
  },
  {
    name: 'growth in one currency: the implied bases add up',
    arithmetic: '103.3 / 0.896 = 115.29; 124.8 / 0.961 = 129.86; 115.29 + 129.86 = 245.15; 228.1 / 0.931 = 245.0',
    rows: [],
    claims: [
      ['CHN RUS total 2025', '$228.1bn', 'unverifiable'],
      ['CHN RUS total 2025', '-6.9%', 'unverifiable'],
      ['CHN RUS exports 2025', '$103.3bn', 'unverifiable'],
      ['CHN RUS exports 2025', '-10.4%', 'unverifiable'],
      ['CHN RUS imports 2025', '$124.8bn', 'unverifiable'],
      ['CHN RUS imports 2025', '-3.9%', 'unverifiable'],
    ],
  },
  {
    name: 'two states of one figure told side by side: one of them fits',
    arithmetic: '9.85 - 9.23 = 0.62',
    rows: [],
    claims: [
      ['CAN WLD balance 1987-01', '$623mn', 'unverifiable'],
      ['CAN WLD balance 1987-01', '$533mn', 'unverifiable'],
      ['CAN WLD exports 1987-01', '$9.85bn', 'unverifiable'],
      ['CAN WLD imports 1987-01', '$9.23bn', 'unverifiable'],
    ],
  },
  {
    name: 'a total that holds for either side, told from the partner’s',
    arithmetic: '9.6 + 11.5 = 21.1; 9.6 + 15.1 = 24.7',
    rows: [],
    claims: [
      ['CHN RUS exports 2021-04', '$9.6bn', 'inconsistent: parts_and_total'],
      ['CHN RUS imports 2021-04', '$15.1bn', 'inconsistent: parts_and_total'],
      ['RUS CHN total 2021-04', '$21.1bn', 'inconsistent: parts_and_total', { symmetric: true }],
    ],
  },
  {
    name: 'two customs offices in one article are not added up',
    arithmetic: '524.7 + 163.6 = 688.3; 163.6 + 438.7 = 602.3',
    rows: [],
    claims: [
      ['CHN USA imports 2021-04', '$13.6bn', 'unverifiable'],
      ['USA CHN imports 2021-04', '$36.5bn', 'unverifiable'],
      ['CHN USA total 2021-04', '$57.3bn', 'unverifiable', { symmetric: true }],
    ],
  },
  {
    name: 'forecasts and averages take no part',
    arithmetic: '9.6 + 11.5 = 21.1',
    rows: [],
    claims: [
      ['JPN BRA exports 2021-04', '$9.6bn', 'unverifiable'],
      ['JPN BRA imports 2021-04', '$11.5bn', 'unverifiable'],
      ['JPN BRA total 2021-04', '$50bn', 'not_checked: forecast', { modality: 'forecast' }],
      ['JPN BRA total 2021-04', '$0.7bn', 'unverifiable', { per: 'day' }],
    ],
  },
  {
    name: 'a figure that was only half understood takes no part',
    arithmetic: '9.6 + 11.5 = 21.1',
    rows: [],
    claims: [
      ['JPN BRA exports 2021-04', '$9.6bn', 'unverifiable'],
      ['JPN BRA imports 2021-04', '$11.5bn', 'unverifiable'],
      ['JPN BRA total 2021-04', '$50bn', 'unverifiable', { confidence: 'low' }],
    ],
  },
];
