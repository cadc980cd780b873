import type { Case, ClaimSpec, RowSpec } from './case.ts';

const goods = (commodity: string, number: string, expected: string): ClaimSpec => [
  'CHN WLD exports 2023',
  number,
  expected,
  { commodity },
];
const OPEN = 'unverifiable: -list_and_total';
const BROKEN = 'inconsistent: list_and_total';

const ASIA: readonly RowSpec[] = [
  ['CHN JPN exports 2024', '¥1081.6bn', '2025-01-18'],
  ['CHN KOR exports 2024', '¥1041.5bn', '2025-01-18'],
  ['CHN IND exports 2024', '¥857.4bn', '2025-01-18'],
];

/** Lists told with their total: complete by name, or only too long. */
export const LISTS: readonly Case[] = [
  {
    name: 'goods told one by one come to the total that names them all, with the rounding carried along',
    arithmetic: '5.1 + 4.2 + 3 = 12.3; 5.15 + 4.25 + 3.05 = 12.45; 12.35 < 12.45',
    rows: [],
    claims: [
      goods('steel, aluminium and copper', '$12.4bn', OPEN),
      goods('steel', '$5.1bn', OPEN),
      goods('aluminium', '$4.2bn', OPEN),
      goods('copper', '$3.0bn', OPEN),
    ],
  },
  {
    name: 'goods told one by one do not come to the total that names them all',
    arithmetic: '51 + 42 + 30 = 123; 132 - 123 = 9',
    rows: [],
    claims: [
      goods('钢材、铝材和铜材', '$132亿', BROKEN),
      goods('钢材', '$51亿', BROKEN),
      goods('铝材', '$42亿', BROKEN),
      goods('铜材', '$30亿', BROKEN),
    ],
  },
  {
    name: 'the same in Russian, whose names of goods change their endings',
    arithmetic: '81 + 42 = 123; 132 - 123 = 9',
    rows: [],
    claims: [
      ['RUS WLD exports 2023', '$132bn', BROKEN, { commodity: 'нефть и газ' }],
      ['RUS WLD exports 2023', '$81bn', BROKEN, { commodity: 'нефти' }],
      ['RUS WLD exports 2023', '$42bn', BROKEN, { commodity: 'газа' }],
    ],
  },
  {
    name: 'a list that leaves goods out is no sum',
    arithmetic: '12.3 - 5.1 - 4.2 = 3',
    rows: [],
    claims: [
      goods('steel, aluminium and copper', '$12.3bn', OPEN),
      goods('steel', '$5.1bn', OPEN),
      goods('aluminium', '$4.2bn', OPEN),
    ],
  },
  {
    name: 'goods named under a total of all goods leave the rest unnamed',
    arithmetic: '3.38 - 1.2 - 0.8 = 1.38',
    rows: [],
    claims: [
      ['CHN WLD exports 2023', '$3.38tn', OPEN],
      goods('machines', '$1.2tn', OPEN),
      goods('clothing', '$0.8tn', OPEN),
    ],
  },
  {
    name: 'goods and all others are everything',
    arithmetic: '60.2 + 10.5 = 70.7; 60.2 + 20.5 = 80.7',
    rows: [],
    claims: [
      ['CHN WLD imports 2023', '$70.7bn', OPEN],
      ['CHN WLD imports 2023', '$60.2bn', OPEN, { commodity: 'Non-oil' }],
      ['CHN WLD imports 2023', '$10.5bn', OPEN, { commodity: 'oil' }],
      ['CHN WLD imports 2022', '$70.7bn', BROKEN],
      ['CHN WLD imports 2022', '$60.2bn', BROKEN, { commodity: 'Non-oil' }],
      ['CHN WLD imports 2022', '$20.5bn', BROKEN, { commodity: 'oil' }],
    ],
  },
  {
    name: 'the members of a group come to the group, where every one is told',
    arithmetic: '247 + 197 + 123 + 10 + 37 = 614; 641 - 614 = 27',
    rows: [],
    claims: [
      ['CHN CENTRALASIA exports 2023', '$614亿', OPEN],
      ['CHN KAZ exports 2023', '$247亿', OPEN],
      ['CHN KGZ exports 2023', '$197亿', OPEN],
      ['CHN UZB exports 2023', '$123亿', OPEN],
      ['CHN TKM exports 2023', '$10亿', OPEN],
      ['CHN TJK exports 2023', '$37亿', OPEN],
      ['CHN CENTRALASIA imports 2023', '$641亿', BROKEN],
      ['CHN KAZ imports 2023', '$247亿', BROKEN],
      ['CHN KGZ imports 2023', '$197亿', BROKEN],
      ['CHN UZB imports 2023', '$123亿', BROKEN],
      ['CHN TKM imports 2023', '$10亿', BROKEN],
      ['CHN TJK imports 2023', '$37亿', BROKEN],
    ],
  },
  {
    name: 'members of a group told as examples leave the others out',
    arithmetic: '614 - 247 - 197 = 170',
    rows: [],
    claims: [
      ['CHN CENTRALASIA exports 2023', '$614亿', OPEN],
      ['CHN KAZ exports 2023', '$247亿', OPEN],
      ['CHN KGZ exports 2023', '$197亿', OPEN],
    ],
  },
  {
    name: 'partners told as examples may come to less than the whole, never to more',
    arithmetic: '2.47 + 1.31 = 3.78; 2.47 + 1.31 + 0.5 = 4.28; 4.28 > 3.9',
    rows: [],
    claims: [
      ['CHN WLD total 2022', '$3.9tn', OPEN],
      ['CHN USA total 2022', '$2.47tn', OPEN],
      ['CHN JPN total 2022', '$1.31tn', OPEN],
      ['CHN WLD total 2023', '$3.9tn', BROKEN],
      ['CHN USA total 2023', '$2.47tn', BROKEN],
      ['CHN JPN total 2023', '$1.31tn', BROKEN],
      ['CHN KOR total 2023', '$0.5tn', BROKEN],
    ],
  },
  {
    name: 'a group and its member are not added up',
    arithmetic: '2.5 + 1.6 = 4.1; 4.1 > 3.9',
    rows: [],
    claims: [
      ['CHN WLD total 2023', '$3.9tn', OPEN],
      ['CHN EU27_2020 total 2023', '$2.5tn', OPEN],
      ['CHN DEU total 2023', '$1.6tn', OPEN],
      ['CHN BRI total 2023', '$3.1tn', OPEN],
    ],
  },
  {
    name: 'partners whose period was carried from afar are not added up',
    arithmetic: '2.5 + 1.6 = 4.1; 4.1 > 3.9',
    rows: [],
    claims: [
      ['CHN WLD total 2023', '$3.9tn', OPEN],
      ['CHN USA total 2023', '$2.5tn', OPEN],
      ['CHN JPN total 2023', '$1.6tn', OPEN, { doubts: ['period_carried'] }],
    ],
  },
  {
    name: 'a total of partners, read of the first of them, is as right as the amounts that it sums',
    arithmetic: '1.08 + 1.04 + 0.857 = 2.977',
    rows: ASIA,
    claims: [
      ['CHN JPN exports 2024', '¥1.08tn', 'supported'],
      ['CHN KOR exports 2024', '¥1.04tn', 'supported'],
      ['CHN IND exports 2024', '¥857bn', 'supported'],
      ['CHN JPN exports 2024', '¥2.98tn', 'supported: sum_of_list, -part_exceeds_whole'],
    ],
  },
  {
    name: 'a total of partners that the record lacks sums what is beside it, and is left open',
    arithmetic: '1.1 + 0.5 + 0.3 = 1.9',
    rows: [],
    totals: [{ at: 60, parts: [0, 20, 40], complete: true }],
    claims: [
      ['KEN UGA exports 2024', '$1.1bn', 'unverifiable'],
      ['KEN TZA exports 2024', '$0.5bn', 'unverifiable'],
      ['KEN RWA exports 2024', '$0.3bn', 'unverifiable'],
      ['KEN UGA exports 2024', '$1.9bn', 'unverifiable: sum_of_list'],
    ],
  },
  {
    name: 'a total of partners with one digit wrong, where the text calls it one',
    arithmetic: '1.08 + 1.04 + 0.857 = 2.977; 3.98 - 2.977 = 1.003',
    rows: ASIA,
    totals: [{ at: 60, parts: [0, 20, 40], complete: true }],
    claims: [
      ['CHN JPN exports 2024', '¥1.08tn', 'supported'],
      ['CHN KOR exports 2024', '¥1.04tn', 'supported'],
      ['CHN IND exports 2024', '¥857bn', 'supported'],
      ['CHN JPN exports 2024', '¥3.98tn', 'inconsistent: list_and_total'],
    ],
  },
  {
    name: 'a list that is only some of its total may come to less, and not to more',
    arithmetic: '1.08 + 1.04 = 2.12; 2.12 > 1.98',
    rows: ASIA,
    totals: [
      { at: 0, parts: [20, 40], complete: false },
      { at: 60, parts: [20, 40], complete: false },
    ],
    claims: [
      ['CHN JPN exports 2024', '¥3.98tn', 'unverifiable: -list_and_total'],
      ['CHN JPN exports 2024', '¥1.08tn', 'supported'],
      ['CHN KOR exports 2024', '¥1.04tn', 'supported'],
      ['CHN IND exports 2024', '¥1.98tn', 'inconsistent: list_and_total'],
    ],
  },
  {
    name: 'coarse amounts that happen to add up to a wrong one do not excuse it',
    arithmetic: '8 + 3 = 11; 12.5 > 11; 12 / 1.08 = 11.11',
    rows: [
      ['BRA ARG exports 2024', '$8bn', '2025-01-10'],
      ['BRA CHL exports 2024', '$3bn', '2025-01-10'],
      ['BRA PER exports 2024', '$2bn', '2025-01-10'],
    ],
    claims: [
      ['BRA ARG exports 2024', '$8bn', 'supported'],
      ['BRA CHL exports 2024', '$3bn', 'supported'],
      ['BRA PER exports 2024', '$12bn', 'refuted: every_vintage_off'],
    ],
  },
];
