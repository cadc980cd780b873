import type { Case, RowSpec } from './case.ts';

/** Five years of US imports: 40 billion a month, and 46 each October. */
const IMPORTS: readonly RowSpec[] = Array.from({ length: 60 }, (_, i): RowSpec => {
  const month = (i % 12) + 1;
  const when = `${2015 + Math.floor(i / 12)}-${String(month).padStart(2, '0')}`;
  return [`USA CHN imports ${when}`, month === 10 ? '$46000mn' : '$40000mn', '2020-02-10'];
});

/** One thing told twice, of another count, of another scope, or true to the letter: no contradiction of an article. */
export const TELLINGS: readonly Case[] = [
  {
    name: 'an average of a day read as the whole takes no part where the whole is told without a doubt',
    arithmetic: '32.77 - 33.76 = -0.99; 2.62 - 33.76 = -31.14',
    rows: [],
    claims: [
      ['KOR WLD exports 2024-10', '$32.77bn', 'inconsistent: balance_of_flows'],
      ['KOR WLD exports 2024-10', '$2.62bn', 'unverifiable', { doubts: ['reporter_carried', 'period_carried'] }],
      ['KOR WLD imports 2024-10', '$33.76bn', 'inconsistent: balance_of_flows'],
      ['KOR WLD balance 2024-10', '$1.08bn', 'inconsistent: balance_of_flows'],
    ],
  },
  {
    name: 'imports of cars read as all imports do not spoil a balance that the whole bears out',
    arithmetic: '4.7 - 4.5 = 0.2; 0.242 < 4.75 - 4.45',
    rows: [],
    claims: [
      ['NZL WLD exports 2017-06', '$4.7bn', 'unverifiable: -balance_of_flows'],
      ['NZL WLD imports 2017-06', '$4.5bn', 'unverifiable', { doubts: ['year_overlooked'] }],
      ['NZL WLD imports 2017-06', '$505mn', 'unverifiable: -balance_of_flows'],
      ['NZL WLD balance 2017-06', '$242mn', 'unverifiable: -balance_of_flows'],
    ],
  },
  {
    name: 'a balance of goods and services is not held against flows of goods',
    arithmetic: '15.4 - 9.4 = 6',
    rows: [],
    claims: [
      ['GBR WLD balance 2011-10', '$-1.6bn', 'unverifiable: -balance_of_flows', { scope: 'goods_and_services' }],
      ['GBR WLD exports 2011-10', '$15.4bn', 'unverifiable: -balance_of_flows'],
      ['GBR WLD imports 2011-10', '$9.4bn', 'unverifiable: -balance_of_flows'],
    ],
  },
  {
    name: 'the balance of goods holds beside one of goods and services',
    arithmetic: '206.3 - 261.5 = -55.2',
    rows: [],
    claims: [
      ['USA WLD balance 2019-06', '$-55.2bn', 'unverifiable', { scope: 'goods_and_services' }],
      ['USA WLD exports 2019-06', '$206.3bn', 'unverifiable: -balance_of_flows'],
      ['USA WLD imports 2019-06', '$261.5bn', 'unverifiable: -balance_of_flows'],
      ['USA WLD balance 2019-06', '$-75.1bn', 'unverifiable: -balance_of_flows'],
    ],
  },
  {
    name: 'rates of growth are not to blame where the levels themselves do not add up',
    arithmetic: '50.37 + 48.47 = 98.84; 98.84 < 99.84',
    rows: [],
    claims: [
      ['CHN BRA total ytd 2018-06', '$99.84bn', 'inconsistent: parts_and_total, -implied_bases, -digit_slip'],
      ['CHN BRA total ytd 2018-06', '17.3%', 'unverifiable'],
      ['CHN BRA exports ytd 2018-06', '$50.37bn', 'inconsistent: parts_and_total'],
      ['CHN BRA exports ytd 2018-06', '8.1%', 'unverifiable'],
      ['CHN BRA imports ytd 2018-06', '$48.47bn', 'inconsistent: parts_and_total'],
      ['CHN BRA imports ytd 2018-06', '28.6%', 'unverifiable'],
    ],
  },
  {
    name: 'a share far from its part, without a period of its own, is one of any time',
    arithmetic: '25.9 / 35.3 = 0.734',
    rows: [],
    claims: [
      ['CAN WLD exports 2008-12', '$35.3bn', 'unverifiable: -share_of_whole', { at: 100 }],
      ['CAN USA exports 2008-12', '$25.9bn', 'unverifiable: -share_of_whole', { at: 200 }],
      ['CAN USA exports 2008-12', '78%', 'unverifiable', { at: 300, measure: 'share', doubts: ['period_unsaid'] }],
    ],
  },
  {
    name: 'the same share right behind its part is held against it',
    arithmetic: '25.9 / 35.3 = 0.734',
    rows: [],
    claims: [
      ['CAN WLD exports 2008-12', '$35.3bn', 'inconsistent: share_of_whole', { at: 100 }],
      ['CAN USA exports 2008-12', '$25.9bn', 'inconsistent: share_of_whole', { at: 200 }],
      [
        'CAN USA exports 2008-12',
        '78%',
        'inconsistent: share_of_whole',
        { at: 220, measure: 'share', doubts: ['period_unsaid'] },
      ],
    ],
  },
  {
    name: '“each over ten trillion” read of three quarters together is true to the letter',
    arithmetic: '32.06 / 10 = 3.206',
    rows: [['CHN WLD total 2023', '¥32.06tn', '2024-01-12']],
    claims: [['CHN WLD total 2023', '¥10tn', 'unverifiable: unsure_reading', { approx: 'over' }]],
  },
  {
    name: 'a growth that fits the two months without their season may be one over the month before',
    arithmetic: '46 / 40 = 1.15; 40 / 40 = 1',
    rows: IMPORTS.map(([about, number, ...rest]) => [about, about.endsWith('2018-10') ? '$60000mn' : number, ...rest]),
    published: '2020-02-10',
    claims: [
      ['USA CHN balance 2019-10', '-3.1%', 'unverifiable', { basis: 'mom' }],
      ['USA CHN imports 2019-10', '0%', 'unverifiable: adjusted_count'],
      ['USA CHN imports 2019-10', '40%', 'refuted: far_from_levels'],
    ],
  },
  {
    name: 'a low told with another count than the record’s is not called broken',
    arithmetic: '37 / 40 = 0.925',
    rows: IMPORTS,
    published: '2020-02-10',
    claims: [['USA CHN imports 2019-10', '$37bn', 'refuted']],
    superlatives: [
      ['USA CHN imports 2019-10', 'record_low', 'unverifiable: reading_suspected, record_broken', { since: '2016' }],
    ],
  },
  {
    name: 'a low told with the record’s own count is broken by a lower month',
    arithmetic: '40 < 46',
    rows: IMPORTS,
    published: '2020-02-10',
    claims: [['USA CHN imports 2019-10', '$46bn', 'supported']],
    superlatives: [['USA CHN imports 2019-10', 'record_low', 'refuted: record_broken', { since: '2016' }]],
  },
];
