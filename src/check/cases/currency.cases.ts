import type { Case, RowSpec } from './case.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const yearly = (year: number, base: string, quote: string, value: number) =>
  MONTHS.map((m) => [`${year}-${m}`, base, quote, value] as const);

const EARLY_2023: readonly RowSpec[] = [
  ['CHN RUS total ytd 2023-02', '$33.69bn', '2023-03-07'],
  ['CHN RUS total ytd 2023-02', '¥232.5bn', '2023-03-07'],
  ['CHN RUS total ytd 2023-02', '25.9% USD', '2023-03-07'],
  ['CHN RUS total ytd 2023-02', '36.4% CNY', '2023-03-07'],
];
const EXPORTS_2025: readonly RowSpec[] = [
  ['CHN RUS exports 2025', '$103.3bn', '2026-01-14'],
  ['CHN RUS exports 2025', '-10.4% USD', '2026-01-14'],
  ['CHN RUS exports 2025', '-9.9% CNY', '2026-01-14'],
];

/** Currency of growth: RMB, dollars and euros side by side, and which of them the text must have meant. */
export const CURRENCY: readonly Case[] = [
  {
    name: 'the growth in dollars beside dollars',
    arithmetic: '36.4 - 25.9 = 10.5',
    rows: EARLY_2023,
    claims: [
      ['CHN RUS total ytd 2023-02', '$33.69bn', 'supported'],
      ['CHN RUS total ytd 2023-02', '25.9%', 'supported: agrees, growth_in_usd'],
    ],
  },
  {
    name: 'the growth in yuan beside yuan',
    arithmetic: '232.5 / 33.69 = 6.9',
    rows: EARLY_2023,
    claims: [
      ['CHN RUS total ytd 2023-02', '¥232.5bn', 'supported'],
      ['CHN RUS total ytd 2023-02', '36.4%', 'supported: agrees, growth_in_cny'],
    ],
  },
  {
    name: 'the growth in yuan beside dollars is right only in the other currency',
    arithmetic: '36.4 - 25.9 = 10.5',
    rows: EARLY_2023,
    claims: [
      ['CHN RUS total ytd 2023-02', '$33.69bn', 'supported'],
      ['CHN RUS total ytd 2023-02', '36.4%', 'close: growth_of_other_currency, growth_in_cny'],
    ],
  },
  {
    name: 'without an amount either growth is right, and the text is told that it did not say',
    arithmetic: '25.9 < 36.4',
    rows: EARLY_2023,
    claims: [
      ['CHN RUS total ytd 2023-02', '36.4%', 'supported: growth_in_cny, currency_unstated'],
      ['CHN RUS total ytd 2023-02', '25.9%', 'supported: growth_in_usd, currency_unstated'],
    ],
  },
  {
    name: 'without an amount a growth is refuted only where both currencies say no',
    arithmetic: '31 - 25.9 = 5.1; 36.4 - 31 = 5.4',
    rows: EARLY_2023,
    claims: [['CHN RUS total ytd 2023-02', '31.0%', 'refuted: every_vintage_off']],
  },
  {
    name: 'parts in yuan beside a total in dollars: each right only in the other currency',
    arithmetic: '10.4 - 9.9 = 0.5; 3.9 - 3.4 = 0.5',
    rows: [
      ...EXPORTS_2025,
      ['CHN RUS imports 2025', '-3.9% USD', '2026-01-14'],
      ['CHN RUS imports 2025', '-3.4% CNY', '2026-01-14'],
      ['CHN RUS total 2025', '$228.1bn', '2026-01-14'],
      ['CHN RUS total 2025', '-6.9% USD', '2026-01-14'],
    ],
    claims: [
      ['CHN RUS total 2025', '$228.1bn', 'supported'],
      ['CHN RUS total 2025', '-6.9%', 'supported: growth_in_usd'],
      ['CHN RUS exports 2025', '-9.9%', 'close: growth_of_other_currency'],
      ['CHN RUS imports 2025', '-3.4%', 'close: growth_of_other_currency'],
    ],
  },
  {
    name: 'the currency comes from the nearest amount of the same pair',
    arithmetic: '10.4 - 9.9 = 0.5',
    rows: EXPORTS_2025,
    claims: [
      ['CHN RUS total 2024', '¥1.74tn', 'unverifiable'],
      ['CHN RUS exports 2025', '-9.9%', 'supported: growth_in_cny'],
    ],
  },
  {
    name: 'an amount in brackets does not change the currency of the growth',
    arithmetic: '232.5 / 33.69 = 6.9',
    rows: EARLY_2023,
    claims: [
      ['CHN RUS total ytd 2023-02', '¥232.5bn', 'supported', { at: 4 }],
      ['CHN RUS total ytd 2023-02', '$33.7bn', 'supported', { at: 12, converts: 4 }],
      ['CHN RUS total ytd 2023-02', '36.4%', 'supported: growth_in_cny', { at: 20 }],
    ],
  },
  {
    name: '-16.2 % in dollars that is -3.6 % in euros: close by the rates of exchange, not refuted',
    arithmetic: '(1 - 0.036) * 0.869 - 1 = -0.162',
    rows: [
      ['EU27_2020 CHN exports 2022', '$240bn', '2023-02-15'],
      ['EU27_2020 CHN exports 2022', '-3.6% EUR', '2023-02-15'],
    ],
    rates: [...yearly(2021, 'USD', 'EUR', 0.8454), ...yearly(2022, 'USD', 'EUR', 0.9728)],
    claims: [
      ['EU27_2020 CHN exports 2022', '$240bn', 'supported'],
      ['EU27_2020 CHN exports 2022', '-16.2%', 'close: converted, growth_currency_missing'],
      ['EU27_2020 CHN exports 2022', '-3.6%', 'close: growth_of_other_currency, growth_in_eur'],
    ],
  },
  {
    name: 'a converted growth leaves a few points open',
    arithmetic: '(1 - 0.036) * 0.869 - 1 = -0.162; 18.2 - 16.2 = 2',
    rows: [['EU27_2020 CHN exports 2022', '-3.6% EUR', '2023-02-15']],
    rates: [...yearly(2021, 'USD', 'EUR', 0.8454), ...yearly(2022, 'USD', 'EUR', 0.9728)],
    claims: [
      ['EU27_2020 CHN imports 2022', '$600bn', 'unverifiable'],
      ['EU27_2020 CHN exports 2022', '-18.2%', 'unverifiable: growth_currency_missing'],
      ['EU27_2020 CHN exports 2022', '16.2%', 'refuted: far_from_converted'],
    ],
  },
  {
    name: 'an amount in a currency that the office does not publish is another office’s count',
    arithmetic: '118.17 * 0.885 = 104.6; 171.2 - 104.6 = 66.6',
    rows: [['CHN DEU exports 2025', '$118.17bn', '2026-01-14']],
    rates: [...yearly(2025, 'USD', 'EUR', 0.885)],
    claims: [['CHN DEU exports 2025', '€171.2bn', 'unverifiable: unit_not_covered']],
  },
  {
    name: 'without rates of exchange another currency’s growth decides only from very far',
    arithmetic: '55 - 36.4 = 18.6; 85 - 36.4 = 48.6',
    rows: [['CHN RUS total ytd 2023-02', '36.4% CNY', '2023-03-07']],
    claims: [
      ['CHN RUS exports ytd 2023-02', '$15bn', 'unverifiable'],
      ['CHN RUS total ytd 2023-02', '55.0%', 'unverifiable: growth_currency_missing'],
      ['CHN RUS total ytd 2023-02', '85.0%', 'refuted: far_from_converted'],
    ],
  },
  {
    name: 'an amount converted at the period’s average is close, never more',
    arithmetic: '240.11 * 7.08 = 1700.0',
    rows: [['CHN RUS total 2023', '$240.11bn', '2024-01-12']],
    rates: yearly(2023, 'USD', 'CNY', 7.08),
    claims: [
      ['CHN RUS total 2023', '¥1.70tn', 'close: converted'],
      ['CHN RUS total 2023', '¥1.69tn', 'close: converted'],
    ],
  },
  {
    name: 'customs’ own rate may be two percent off the market’s',
    arithmetic: '7.106 / 7.255 = 0.979; 20 * 7.106 = 142.1; 20 * 7.255 = 145.1',
    rows: [['CHN RUS total 2024-06', '$20.000bn', '2024-07-12']],
    rates: [['2024-06', 'USD', 'CNY', 7.255]],
    claims: [['CHN RUS total 2024-06', '¥142.1bn', 'close: converted']],
  },
  {
    name: 'an amount four percent off the converted record is left open',
    arithmetic: '1.77 / 1.7 = 1.041',
    rows: [['CHN RUS total 2023', '$240.11bn', '2024-01-12']],
    rates: yearly(2023, 'USD', 'CNY', 7.08),
    claims: [['CHN RUS total 2023', '¥1.77tn', 'unverifiable: unit_not_covered, converted']],
  },
  {
    name: 'dollars told as yuan are refuted, and the currency offered',
    arithmetic: '240.11 * 7.08 = 1700.0',
    rows: [['CHN RUS total 2023', '$240.11bn', '2024-01-12']],
    rates: yearly(2023, 'USD', 'CNY', 7.08),
    claims: [['CHN RUS total 2023', '¥240.11bn', 'refuted: far_from_converted, currency_swapped']],
  },
  {
    name: 'an amount in a currency without a rate is left open',
    arithmetic: '240.11 = 240.11',
    rows: [['CHN RUS total 2023', '$240.11bn', '2024-01-12']],
    claims: [['CHN RUS total 2023', '¥1.70tn', 'unverifiable: unit_not_covered']],
  },
  {
    name: 'a billion for a trillion is refuted, and the unit offered',
    arithmetic: '1.74 * 1000 = 1740',
    rows: [['CHN RUS total 2024', '¥1.74tn', '2025-01-13']],
    claims: [['CHN RUS total 2024', '¥1.74bn', 'refuted: unit_slip']],
  },
  {
    name: 'the converted amount must fit at the rate of the period or of the day',
    arithmetic: '42.64 / 5.83 = 7.31; 42.64 / 6.46 = 6.6',
    rows: [],
    rates: [...yearly(2022, 'USD', 'CNY', 6.6), ['2023-10', 'USD', 'CNY', 7.31]],
    published: '2023-10-23',
    claims: [
      ['CHN RUS exports 2022-01/2022-09', '¥426.4亿', 'unverifiable', { at: 4, region: 'CN-LN' }],
      [
        'CHN RUS exports 2022-01/2022-09',
        '$58.3亿',
        'unverifiable: conversion_day_rate',
        { at: 12, region: 'CN-LN', converts: 4 },
      ],
    ],
  },
  {
    name: 'converted at no rate of either',
    arithmetic: '42.64 / 9.83 = 4.34',
    rows: [],
    rates: [...yearly(2022, 'USD', 'CNY', 6.6), ['2023-10', 'USD', 'CNY', 7.31]],
    published: '2023-10-23',
    claims: [
      ['CHN RUS exports 2022-01/2022-09', '¥426.4亿', 'inconsistent: conversion', { at: 4, region: 'CN-LN' }],
      [
        'CHN RUS exports 2022-01/2022-09',
        '$98.3亿',
        'inconsistent: conversion',
        { at: 12, region: 'CN-LN', converts: 4 },
      ],
    ],
  },
  {
    name: 'customs’ own pair of growth rates carries another partner’s over',
    arithmetic: '(1 + 0.031) * (1 - 0.104) / (1 - 0.099) - 1 = 0.025',
    rows: [
      ...EXPORTS_2025,
      ['CHN RUS total 2025', '-6.9% USD', '2026-01-14'],
      ['CHN RUS total 2025', '-6.4% CNY', '2026-01-14'],
      ['CHN JPN total 2025', '3.1% CNY', '2026-01-14'],
      ['CHN JPN total 2025', '$322bn', '2026-01-14'],
    ],
    claims: [
      ['CHN JPN total 2025', '$322bn', 'supported'],
      ['CHN JPN total 2025', '2.5%', 'close: converted, growth_currency_missing'],
      ['CHN JPN total 2025', '1.5%', 'unverifiable: growth_currency_missing'],
      ['CHN JPN total 2025', '0.5%', 'refuted: far_from_converted'],
    ],
  },
  {
    name: 'customs’ own rate for the period carries another partner’s amount over',
    arithmetic: '1633.4 / 228.1 = 7.161; 2303 / 7.161 = 321.6; 325 / 321.6 = 1.0106; 330 / 321.6 = 1.026',
    rows: [
      ['CHN RUS total 2025', '$228.1bn', '2026-01-14'],
      ['CHN RUS total 2025', '¥1633.4bn', '2026-01-14'],
      ['CHN RUS exports 2025', '$103.3bn', '2026-01-14'],
      ['CHN RUS exports 2025', '¥739.7bn', '2026-01-14'],
      ['CHN JPN total 2025', '¥2303bn', '2026-01-14'],
    ],
    claims: [
      ['CHN JPN total 2025', '$321.6bn', 'close: converted'],
      ['CHN JPN total 2025', '$325bn', 'unverifiable: unit_not_covered'],
      ['CHN JPN total 2025', '$330bn', 'refuted: far_from_converted'],
    ],
  },
  {
    name: 'a growth of goods beside tonnes is one of tonnes, beside money one of money',
    arithmetic: '107 / 86.25 = 1.241; 60.64 / 58.37 = 1.039',
    rows: [
      ['CHN RUS imports 2023', '107mn t', '2024-01-20', { commodity: 'crude oil' }],
      ['CHN RUS imports 2023', '24.1% t', '2024-01-20', { commodity: 'crude oil' }],
      ['CHN RUS imports 2023', '$60.64bn', '2024-01-20', { commodity: 'crude oil' }],
      ['CHN RUS imports 2023', '3.9% USD', '2024-01-20', { commodity: 'crude oil' }],
    ],
    claims: [
      ['CHN RUS imports 2023', '107mn t', 'supported', { commodity: 'crude oil' }],
      ['CHN RUS imports 2023', '24.1%', 'supported', { commodity: 'crude oil' }],
      ['CHN RUS imports 2023', '$60.64bn', 'supported', { commodity: 'crude oil' }],
      ['CHN RUS imports 2023', '3.9%', 'supported: growth_in_usd', { commodity: 'crude oil' }],
    ],
  },
];
