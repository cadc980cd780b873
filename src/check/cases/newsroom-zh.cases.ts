import type { Piece } from './newsroom.ts';

/** Whole pieces as newsrooms print them, in Chinese. */
export const CHINESE: readonly Piece[] = [
  {
    kind: 'flows swapped',
    published: '2025-07-14',
    text: '据海关统计，2025年上半年，中国对东盟出口1.35万亿元，自东盟进口2.32万亿元。',
    told: [
      ['1.35万亿元', 'refuted: flow_swapped'],
      ['2.32万亿元', 'refuted: flow_swapped'],
    ],
  },
  {
    kind: '万亿 that became 亿',
    published: '2025-01-20',
    text: '海关数据显示，2024年中国与越南贸易额为1.85亿元人民币。',
    told: [['1.85亿元', 'refuted: unit_slip']],
  },
  {
    kind: '亿 that became 万',
    published: '2026-01-14',
    text: '据中国海关总署统计，2025年中俄贸易额为2281万美元。',
    told: [['2281万美元', 'refuted: unit_slip']],
  },
  {
    kind: 'last year’s total told of this year',
    published: '2026-01-20',
    text: '据海关统计，2025年中国与欧盟贸易额5.59万亿元。',
    told: [['5.59万亿元', 'refuted: year_off']],
  },
  {
    kind: 'a half-year told of its last month',
    published: '2025-07-20',
    text: '海关总署数据显示，2025年6月，中国对俄罗斯出口3387.9亿元。',
    told: [['3387.9亿元', 'refuted: period_kind']],
  },
  {
    kind: 'a fall told as a rise',
    published: '2025-10-13',
    text: '据海关统计，2025年前三季度，中国对美国出口2.28万亿元，增长16.2%。',
    told: [
      ['2.28万亿元', 'supported'],
      ['16.2%', 'refuted: sign_flipped'],
    ],
  },
  {
    kind: '“two tenths less” is true in either currency',
    published: '2026-01-14',
    text: '据海关统计，2025年中国对美国出口下降两成，降至4200.5亿美元。',
    told: [['4200.5亿美元', 'supported']],
  },
  {
    kind: 'a doubling that was a rise of a quarter',
    published: '2025-01-20',
    text: '据海关统计，2024年，中国对巴西出口5128.2亿元，翻了一番。',
    told: [
      ['5128.2亿元', 'supported'],
      ['翻了一番', 'refuted'],
    ],
  },
  {
    kind: 'a share with one digit wrong',
    published: '2025-01-14',
    text: '据海关统计，2024年，中国对东盟进出口6.99万亿元，占中国外贸总值的25.9%。',
    told: [
      ['6.99万亿元', 'supported'],
      ['25.9%', 'refuted'],
    ],
  },
  {
    kind: 'a part with one digit wrong beside its total',
    published: '2025-01-20',
    text: '据海关统计，2024年，中国与日本进出口总值2.19万亿元，其中出口1.08万亿元，进口1.31万亿元。',
    told: [
      ['2.19万亿元', 'supported'],
      ['1.08万亿元', 'supported'],
      ['1.31万亿元', 'refuted: parts_and_total'],
    ],
  },
  {
    kind: 'digits cut instead of rounded',
    published: '2025-01-14',
    text: '据海关统计，2024年中国与美国贸易额为4.89万亿元。',
    told: [['4.89万亿元', 'supported: truncated']],
  },
  {
    kind: 'a record that the year before had set',
    published: '2026-01-14',
    text: '据海关总署统计，2025年中俄贸易额2281亿美元，创历史新高。',
    told: [
      ['2281亿美元', 'supported'],
      ['历史新高', 'refuted: record_broken'],
    ],
  },
  {
    kind: 'growth over the month before told as growth over the year before',
    published: '2025-10-20',
    text: '海关总署数据显示，2025年9月，中国自俄罗斯进口780.9亿元，同比增长16.7%。',
    told: [
      ['780.9亿元', 'supported'],
      ['16.7%', 'refuted: month_on_month'],
    ],
  },
  {
    kind: 'the same growth told as what it is',
    published: '2025-10-20',
    text: '海关总署数据显示，2025年9月，中国自俄罗斯进口780.9亿元，环比增长16.7%。',
    told: [['780.9亿元', 'supported']],
  },
  {
    kind: 'yuan told as dollars',
    published: '2026-01-14',
    text: '据海关统计，2025年中美贸易额为4.01万亿美元。',
    told: [['4.01万亿美元', 'refuted: currency_swapped']],
  },
  {
    kind: 'a surplus that lost a digit of its unit',
    published: '2026-01-20',
    text: '据海关统计，2025年中国对欧盟贸易顺差2089亿元。',
    told: [['2089亿元', 'refuted: unit_slip']],
  },
  {
    kind: 'parts and total that agree but for their rounding',
    published: '2025-07-20',
    text: '据海关统计，2025年上半年，中国与韩国进出口总值1.13万亿元，其中出口5098亿元，进口6170亿元。',
    told: [
      ['1.13万亿元', 'supported'],
      ['5098亿元', 'supported'],
      ['6170亿元', 'supported'],
    ],
  },
  {
    kind: 'a growth and a level of two partners exchanged',
    published: '2025-01-20',
    text: '据海关统计，2024年，中国对印度出口增长19%。同期，中国对越南出口增长3.6%。',
    told: [
      ['19%', 'refuted'],
      ['3.6%', 'refuted'],
    ],
  },
  {
    kind: 'a nought that fell out',
    published: '2025-01-14',
    text: '据海关统计，2024年中国对俄罗斯出口115.49亿美元。',
    told: [['115.49亿美元', 'refuted: unit_slip']],
  },
  {
    kind: 'a total of three partners that is what they come to',
    published: '2025-01-20',
    text: '2024年，中国对东盟、欧盟、美国分别进出口6.99万亿元、5.59万亿元、4.9万亿元，三者合计17.48万亿元。',
    told: [
      ['6.99万亿元', 'supported'],
      ['5.59万亿元', 'supported'],
      ['4.9万亿元', 'supported'],
      ['17.48万亿元', 'supported: sum_of_list'],
    ],
  },
  {
    kind: 'a total of three partners with one digit wrong',
    published: '2025-01-20',
    text: '2024年，中国对日本、韩国、印度分别出口1.08万亿元、1.04万亿元、8573.6亿元，三国合计3.98万亿元。',
    told: [
      ['1.08万亿元', 'supported'],
      ['1.04万亿元', 'supported'],
      ['8573.6亿元', 'supported'],
      ['3.98万亿元', 'inconsistent: list_and_total'],
    ],
  },
];
