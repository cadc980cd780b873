import type { Case } from './case.ts';

/** The article against itself: growth and levels, shares, parts and wholes, and what takes no part. */
export const RELATIONS: readonly Case[] = [
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
  {
    name: 'a multiple that is not the one level over the other',
    arithmetic: '240 / 100 = 2.4; 5 > 2.4',
    rows: [],
    claims: [
      ['JPN BRA total 2022', '$100.3bn', 'inconsistent: multiple_of_levels'],
      ['JPN BRA total 2023', '$240.1bn', 'inconsistent: multiple_of_levels'],
      ['JPN BRA total 2023', '5.2x', 'inconsistent: multiple_of_levels'],
    ],
  },
];
