import type { Piece } from './newsroom.ts';

/** Errors of the kind that desks have printed and corrected, in sentences of our own: true figures but for the one. */
export const DESKS_ENGLISH: readonly Piece[] = [
  {
    kind: 'two digits of a year’s exports that changed places',
    published: '2023-01-13',
    text: 'China’s exports rose 7 percent to $3.95 trillion in 2022, customs data showed on Friday. Its trade surplus reached a record $877.6 billion.',
    told: [
      ['$3.95 trillion', 'refuted: digit_slip'],
      ['$877.6 billion', 'supported'],
    ],
  },
  {
    kind: 'a billion that fell out between a rise and its comparison',
    published: '2023-08-08',
    text: 'China’s exports to Russia in July 2023 came to $10.28, Chinese customs data showed.',
    told: [['$10.28', 'refuted: unit_slip']],
  },
  {
    kind: 'a trillion yuan told as a billion beside the right dollars',
    published: '2026-01-14',
    text: 'Trade between China and Russia totalled $244.8 billion in 2024, or 1.74 billion yuan, according to China’s General Administration of Customs.',
    told: [
      ['$244.8 billion', 'supported'],
      ['1.74 billion yuan', 'refuted: unit_slip'],
    ],
  },
  {
    kind: 'a total that is neither the record’s nor that of its parts',
    published: '2022-08-08',
    text: 'China’s trade with Russia rose 29 percent to $75.489 billion in the first seven months of 2022, Chinese customs said. China’s exports to Russia were $36.266 billion and its imports from Russia were $61.447 billion.',
    told: [
      ['$75.489 billion', 'refuted: parts_and_total'],
      ['$36.266 billion', 'supported'],
    ],
  },
  {
    kind: 'exports to one partner told with the growth of imports from it',
    published: '2026-01-14',
    text: 'China’s exports to Russia fell 3.9 percent to $103.3 billion in 2025, customs data showed.',
    told: [
      ['3.9 percent', 'refuted: flow_swapped'],
      ['$103.3 billion', 'supported'],
    ],
  },
  {
    kind: 'a month’s surplus with two digits exchanged',
    published: '2025-06-09',
    text: 'China’s trade surplus came to $130.22 billion in May 2025, customs data showed.',
    told: [['$130.22 billion', 'refuted: digit_slip']],
  },
];

export const DESKS_CHINESE: readonly Piece[] = [
  {
    kind: '前七个月的出口额写成了进口额',
    published: '2023-08-08',
    text: '据中国海关总署统计，2023年1至7月，中国自俄罗斯进口625.45亿美元，同比增长73.4%。',
    told: [
      ['625.45亿美元', 'refuted: flow_swapped'],
      ['73.4%', 'refuted: flow_swapped'],
    ],
  },
  {
    kind: '万亿写成了亿',
    published: '2025-01-14',
    text: '海关总署数据显示，2024年中国与俄罗斯双边贸易额达1.74亿元人民币。',
    told: [['1.74亿元', 'refuted: unit_slip']],
  },
  {
    kind: '上一年的增速写成了当年的',
    published: '2025-01-14',
    text: '海关总署数据显示，2024年中俄贸易额2448亿美元，增长26.3%。',
    told: [
      ['2448亿美元', 'supported'],
      ['26.3%', 'refuted'],
    ],
  },
];

export const DESKS_RUSSIAN: readonly Piece[] = [
  {
    kind: 'экспорт за семь месяцев, названный импортом',
    published: '2023-08-08',
    text: 'За первые семь месяцев 2023 года Китай импортировал товары из России на сумму 62,545 миллиарда долларов, сообщило Главное таможенное управление КНР.',
    told: [['62,545 миллиарда долларов', 'refuted: flow_swapped']],
  },
  {
    kind: 'миллион вместо миллиарда в одном из слагаемых',
    published: '2024-04-20',
    text: 'Товарооборот Узбекистана со странами СНГ в январе-феврале 2024 года составил $3,3 млрд: экспорт составил $1,1 млн, а импорт - $2,2 млрд.',
    told: [
      ['$3,3 млрд', 'inconsistent: parts_and_total'],
      ['$1,1 млн', 'inconsistent: parts_and_total, unit_slip'],
      ['$2,2 млрд', 'inconsistent: parts_and_total'],
    ],
  },
  {
    kind: 'спад за год, названный ростом',
    published: '2026-01-14',
    text: 'Товарооборот Китая и России в 2025 году вырос на 6,9% и составил $228,1 млрд, сообщило Главное таможенное управление КНР.',
    told: [
      ['6,9%', 'refuted: sign_flipped'],
      ['$228,1 млрд', 'supported'],
    ],
  },
];
