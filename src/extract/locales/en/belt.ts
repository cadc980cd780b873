import type { Row } from './row.ts';

const WHO = [
  'countries',
  'countries and regions',
  'nations',
  'economies',
  'states',
  'partners',
  'partner countries',
  'member countries',
];
const HOW = [
  'participating in',
  'involved in',
  'taking part in',
  'included in',
  'covered by',
  'joining',
  'along',
  'jointly building',
  'of',
  'in',
];
const WHAT = [
  'the belt and road initiative',
  'the belt and road initiative (bri)',
  'belt and road initiative',
  'the belt and road',
  'the belt and road (b&r)',
  'the belt and road routes',
  'the belt & road',
  'the bri',
];
const NAMES = [
  'belt and road',
  'belt and road (b&r)',
  'belt and road initiative',
  'belt and road initiative (bri)',
  'belt & road',
  'b&r',
  'bri',
];

/** `countries and regions involved in the Belt and Road Initiative`, in all the ways that news says it. */
export const BELT: readonly Row[] = [
  [
    'economy',
    { code: 'BRI' },
    [
      ...WHO.flatMap((who) => HOW.flatMap((how) => WHAT.map((what) => `${who} ${how} ${what}`))),
      ...NAMES.flatMap((name) => WHO.flatMap((who) => [`${name} ${who}`, `the ${name} ${who}`])),
    ].join(),
  ],
];
