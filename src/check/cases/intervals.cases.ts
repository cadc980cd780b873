import type { Case, RowSpec } from './case.ts';

const RUSSIA_2023: readonly RowSpec[] = [['CHN RUS total 2023', '$240.11bn', '2024-01-12']];
const GROWTH_2023: readonly RowSpec[] = [
  ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
  ['CHN RUS total 2023', '26.3% USD', '2024-01-12'],
];

const amount = (name: string, arithmetic: string, number: string, expected: string, more = {}): Case => ({
  name,
  arithmetic,
  rows: RUSSIA_2023,
  claims: [['CHN RUS total 2023', number, expected, more]],
});
const growth = (name: string, arithmetic: string, number: string, expected: string, more = {}): Case => ({
  name,
  arithmetic,
  rows: GROWTH_2023,
  claims: [
    ['CHN RUS total 2023', '$240.11bn', 'supported'],
    ['CHN RUS total 2023', number, expected, more],
  ],
});

/** Intervals, not tolerances: what the written digits, the official digits and the small words allow. */
export const INTERVALS: readonly Case[] = [
  amount('one decimal holds the record', '240.05 < 240.11; 240.11 < 240.15', '$240.1bn', 'supported: agrees'),
  amount('whole billions hold the record', '239.5 < 240.11; 240.11 < 240.5', '$240bn', 'supported: agrees'),
  amount('亿 counts a hundred million', '2401.1 * 0.1 = 240.11', '$2401亿', 'supported: agrees'),
  amount('tens of billions written in trillions', '0.235 < 0.24011; 0.24011 < 0.245', '$0.24tn', 'supported: agrees'),
  amount('the edge of rounding belongs to it', '240.105 = 240.105', '$240.11bn', 'supported: agrees'),
  amount(
    'a last digit off by one is close',
    '240.12 - 240.11 = 0.01; 0.01 / 240.11 < 0.01',
    '$240.12bn',
    'close: within_tolerance',
  ),
  amount(
    'just inside one percent is close',
    '242.45 - 240.115 = 2.335; 2.335 / 240.11 = 0.0097',
    '$242.5bn',
    'close: within_tolerance',
  ),
  amount(
    'just outside one percent is refuted',
    '242.65 - 240.115 = 2.535; 2.535 / 240.11 = 0.0106',
    '$242.7bn',
    'refuted: every_vintage_off',
  ),
  amount(
    'just inside one percent below is close',
    '240.105 - 237.75 = 2.355; 2.355 / 240.11 = 0.0098',
    '$237.7bn',
    'close: within_tolerance',
  ),
  amount(
    'just outside one percent below is refuted',
    '240.105 - 237.55 = 2.555; 2.555 / 240.11 = 0.0106',
    '$237.5bn',
    'refuted: every_vintage_off',
  ),
  amount(
    'digits swapped are refuted, and the swap offered',
    '204.11 / 240.11 = 0.85',
    '$204.11bn',
    'refuted: digit_slip',
  ),
  amount('“about 240 billion” holds 240.11', '240 * 1.025 = 246', '$240bn', 'supported: approximately', {
    approx: 'about',
  }),
  amount(
    '“about 235 billion” holds it too',
    '235 * 1.025 = 240.875; 240.11 < 240.875',
    '$235bn',
    'supported: approximately',
    { approx: 'about' },
  ),
  amount(
    '“about 230 billion” is too far',
    '230 * 1.025 = 235.75; 240.105 - 235.75 = 4.355; 4.355 / 240.11 = 0.018',
    '$230bn',
    'refuted',
    { approx: 'about' },
  ),
  amount('“over 240 billion” is true of 240.11', '240 < 240.11', '$240bn', 'supported: approximately', {
    approx: 'over',
  }),
  amount('“over 200 billion” is true of 240.11', '240.11 / 200 = 1.2', '$200bn', 'supported: approximately', {
    approx: 'over',
  }),
  amount(
    '“over 100 billion” is true to the letter and tells little',
    '240.11 / 100 = 2.4',
    '$100bn',
    'close: understated',
    { approx: 'over' },
  ),
  amount(
    '“over 241 billion” is close',
    '241 - 240.115 = 0.885; 0.885 / 240.11 = 0.0037',
    '$241bn',
    'close: within_tolerance',
    { approx: 'over' },
  ),
  amount('“over 250 billion” is wrong', '250 / 240.11 = 1.04', '$250bn', 'refuted: bound_broken', { approx: 'over' }),
  amount('“over 240 million” has lost a unit', '240.11 / 0.24 = 1000', '$240mn', 'refuted: bound_broken', {
    approx: 'over',
  }),
  amount(
    '“nearly 250 billion” is true of 240.11',
    '250 * 0.9 = 225; 225 < 240.11',
    '$250bn',
    'supported: approximately',
    { approx: 'under' },
  ),
  amount('“nearly 241 billion” is true', '240.11 < 241', '$241bn', 'supported: approximately', { approx: 'under' }),
  amount(
    '“less than 300 billion” is true to the letter',
    '300 * 0.9 = 270; 300 * 0.5 = 150',
    '$300bn',
    'close: overstated',
    { approx: 'under' },
  ),
  amount('“nearly 600 billion” is wrong', '600 * 0.5 = 300; 240.11 < 300', '$600bn', 'refuted: bound_broken', {
    approx: 'under',
  }),
  amount('“nearly 200 billion” is wrong', '240.11 / 200 = 1.2', '$200bn', 'refuted: bound_broken', { approx: 'under' }),
  amount('a range holds it', '235 < 240.11; 240.11 < 245', '$240bn', 'supported: agrees', { interval: [235e9, 245e9] }),
  amount('a range beside it does not', '210 / 240.11 = 0.875', '$205bn', 'refuted', { interval: [200e9, 210e9] }),
  growth('the published rate', '26.25 < 26.3; 26.3 < 26.35', '26.3%', 'supported: agrees'),
  growth('a whole percent holds it', '25.5 < 26.3; 26.3 < 26.5', '26%', 'supported: agrees'),
  growth('a whole percent above it is close', '26.5 - 26.35 = 0.15', '27%', 'close: within_tolerance'),
  growth('three tenths off is close', '26.65 - 26.35 = 0.3', '26.7%', 'close: within_tolerance'),
  growth('four tenths off is refuted', '26.75 - 26.35 = 0.4', '26.8%', 'refuted: every_vintage_off'),
  growth(
    'a fall of the same size is refuted, and the sign offered',
    '26.3 - -26.3 = 52.6',
    '-26.3%',
    'refuted: sign_flipped',
  ),
  growth('“more than a quarter” is true', '25 < 26.3', '25%', 'supported: approximately', { approx: 'over' }),
  growth('“double-digit” is true of any two digits', '10 < 26.3', '10%', 'supported: approximately', {
    approx: 'over',
  }),
  growth('“over 30 percent” is wrong', '30 - 26.35 = 3.65', '30%', 'refuted: bound_broken', { approx: 'over' }),
  growth('“nearly 27 percent” is true', '27 * 0.9 = 24.3; 24.3 < 26.3', '27%', 'supported: approximately', {
    approx: 'under',
  }),
  growth('“about 26 percent” is true', '26 * 1.05 = 27.3', '26%', 'supported: approximately', { approx: 'about' }),
  growth('“about 20 percent” is not', '26.25 - 21 = 5.25', '20%', 'refuted', { approx: 'about' }),
  {
    name: 'cut digits are no error',
    arithmetic: '559.747 - 559.74 = 0.007; 0.007 < 0.01',
    rows: [['CHN USA total 2025', '$559.747bn', '2026-01-14']],
    claims: [['CHN USA total 2025', '$559.74bn', 'supported: truncated']],
  },
  {
    name: 'cut to whole billions is no error',
    arithmetic: '559.747 - 559 = 0.747; 0.747 < 1',
    rows: [['CHN USA total 2025', '$559.747bn', '2026-01-14']],
    claims: [['CHN USA total 2025', '$559bn', 'supported: truncated']],
  },
  {
    name: 'rounded up one too far is close, not cut',
    arithmetic: '559.76 - 559.747 = 0.013',
    rows: [['CHN USA total 2025', '$559.747bn', '2026-01-14']],
    claims: [['CHN USA total 2025', '$559.76bn', 'close: within_tolerance, -truncated']],
  },
  {
    name: 'imports cut in the same way',
    arithmetic: '139.697 - 139.69 = 0.007',
    rows: [['CHN USA imports 2025', '$139.697bn', '2026-01-14']],
    claims: [['CHN USA imports 2025', '$139.69bn', 'supported: truncated']],
  },
  {
    name: 'a copy with fewer digits than the article agrees as far as it goes',
    arithmetic: '21.05 < 21.18; 21.18 < 21.2',
    rows: [['CHN RUS total 2023-09', '$21.1bn', '2023-10-13']],
    claims: [['CHN RUS total 2023-09', '$211.8亿', 'supported: coarser_record']],
  },
  {
    name: 'a coarse copy cannot be stretched below its rounding',
    arithmetic: '21.05 - 20.985 = 0.065; 0.065 / 21.1 = 0.003',
    rows: [['CHN RUS total 2023-09', '$21.1bn', '2023-10-13']],
    claims: [['CHN RUS total 2023-09', '$209.8亿', 'close: within_tolerance']],
  },
  {
    name: 'a fine copy beside a coarse one decides',
    arithmetic: '240.16 - 240.115 = 0.045',
    rows: [
      ['CHN RUS total 2023', '$240.1bn', '2024-01-12'],
      ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
    ],
    claims: [['CHN RUS total 2023', '$240.17bn', 'close: within_tolerance']],
  },
  {
    name: 'a fall told as “over five percent” is true of a deeper one',
    arithmetic: '6.9 - 5 = 1.9',
    rows: [['CHN RUS total 2025', '-6.9% USD', '2026-01-14']],
    claims: [['CHN RUS total 2025', '-5%', 'supported: approximately', { approx: 'over' }]],
  },
  {
    name: 'a fall told as “nearly seven percent” is true of 6.9',
    arithmetic: '6.9 < 7',
    rows: [['CHN RUS total 2025', '-6.9% USD', '2026-01-14']],
    claims: [['CHN RUS total 2025', '-7%', 'supported: approximately', { approx: 'under' }]],
  },
  {
    name: 'a balance keeps its sign',
    arithmetic: '304.5 + 304.5 = 609',
    rows: [['EU27_2020 CHN balance 2024', '€-304.5bn', '2025-03-01']],
    claims: [
      ['EU27_2020 CHN balance 2024', '€-304.5bn', 'supported: agrees'],
      ['EU27_2020 CHN balance 2024', '€304.5bn', 'refuted: sign_flipped'],
    ],
  },
  {
    name: 'a quantity in tonnes',
    arithmetic: '107 < 107.5',
    rows: [['CHN RUS imports 2023', '107mn t', '2024-01-20', { commodity: 'crude oil', hs: '2709' }]],
    claims: [
      ['CHN RUS imports 2023', '107mn t', 'supported: agrees', { commodity: '原油', hs: ['2709'] }],
      ['CHN RUS imports 2023', '170mn t', 'refuted: digit_slip', { commodity: '原油', hs: ['2709'] }],
    ],
  },
  {
    name: 'an average of twenty billion a month over the year',
    arithmetic: '240.11 / 12 = 20.0',
    rows: RUSSIA_2023,
    claims: [['CHN RUS total 2023', '$20bn', 'supported: derived_average', { per: 'month' }]],
  },
  {
    name: 'digits swapped across the point',
    arithmetic: '5.3 - 3.5 = 1.8',
    rows: [
      ['CHN EU27_2020 total ytd 2025-06', '3.5% CNY', '2025-07-14'],
      ['CHN EU27_2020 total ytd 2025-06', '¥2.82tn', '2025-07-14'],
    ],
    claims: [
      ['CHN EU27_2020 total ytd 2025-06', '¥2.82tn', 'supported'],
      ['CHN EU27_2020 total ytd 2025-06', '5.3%', 'refuted: digit_slip'],
    ],
  },
  {
    name: 'a nought that fell out',
    arithmetic: '1.54 / 1.054 = 1.461',
    rows: [['CHN ASEAN total 2025', '$1.054tn', '2026-01-14']],
    claims: [['CHN ASEAN total 2025', '$1.54tn', 'refuted: digit_slip']],
  },
];
