import type { Piece } from './newsroom.ts';

/** Whole pieces as newsrooms print them, in Russian. */
export const RUSSIAN: readonly Piece[] = [
  {
    kind: 'flows swapped',
    published: '2026-01-14',
    text: 'В 2025 году экспорт Китая в Россию составил $124,79 млрд, импорт из России — $103,3 млрд, сообщило Главное таможенное управление КНР.',
    told: [
      ['$124,79 млрд', 'refuted: flow_swapped'],
      ['$103,3 млрд', 'refuted: flow_swapped'],
    ],
  },
  {
    kind: 'a billion that became a million',
    published: '2026-01-14',
    text: 'Товарооборот Китая и России в 2025 году составил $228,1 млн, следует из данных китайской таможни.',
    told: [['$228,1 млн', 'refuted: unit_slip']],
  },
  {
    kind: 'last year’s total told of this year',
    published: '2026-01-14',
    text: 'По итогам 2025 года товарооборот Китая и России достиг $244,8 млрд, сообщила таможня КНР.',
    told: [['$244,8 млрд', 'refuted: year_off']],
  },
  {
    kind: 'a fall told as a rise',
    published: '2025-10-13',
    text: 'В январе-сентябре 2025 года товарооборот Китая и США вырос на 15,6%, до $425,8 млрд, сообщило ГТУ КНР.',
    told: [
      ['15,6%', 'refuted: sign_flipped'],
      ['$425,8 млрд', 'supported'],
    ],
  },
  {
    kind: 'nine months told of the last of them',
    published: '2025-10-13',
    text: 'В сентябре 2025 года экспорт Китая в США составил $317,2 млрд, сообщило ГТУ КНР.',
    told: [['$317,2 млрд', 'refuted: period_kind']],
  },
  {
    kind: 'yuan told as dollars',
    published: '2026-01-14',
    text: 'Товарооборот Китая и России в 2025 году составил 1,63 трлн долларов, сообщило ГТУ КНР.',
    told: [['1,63 трлн долларов', 'refuted: currency_swapped']],
  },
  {
    kind: 'one partner’s line read in the row of another',
    published: '2026-01-14',
    text: 'Товарооборот Китая с Евросоюзом в 2025 году составил $559,7 млрд, следует из данных ГТУ КНР.',
    told: [['$559,7 млрд', 'refuted']],
  },
  {
    kind: 'growth over the month before told as growth over the year before',
    published: '2025-10-20',
    text: 'Импорт Китая из России в сентябре 2025 года вырос в годовом выражении на 16,7%, до 78,09 млрд юаней, сообщило ГТУ КНР.',
    told: [
      ['16,7%', 'refuted: month_on_month'],
      ['78,09 млрд юаней', 'supported'],
    ],
  },
  {
    kind: 'digits cut instead of rounded',
    published: '2026-01-14',
    text: 'Товарооборот Китая и США в 2025 году составил $559,74 млрд. Китайский экспорт в США составил $420,05 млрд, импорт из США — $139,69 млрд, сообщило ГТУ КНР.',
    told: [
      ['$559,74 млрд', 'supported: truncated'],
      ['$139,69 млрд', 'supported: truncated'],
    ],
  },
  {
    kind: 'the other customs office counts otherwise',
    published: '2024-02-20',
    text: 'По данным ФТС России, товарооборот России с Китаем в 2023 году составил $227 млрд.',
    told: [['$227 млрд', 'unverifiable']],
  },
  {
    kind: 'a record that the year before had set',
    published: '2026-01-14',
    text: 'Товарооборот Китая и России в 2025 году достиг рекордных $228,1 млрд, сообщило ГТУ КНР.',
    told: [
      ['$228,1 млрд', 'supported'],
      ['рекордных', 'refuted: record_broken'],
    ],
  },
  {
    kind: 'a bound that was never reached',
    published: '2025-01-14',
    text: 'Товарооборот Китая и России в 2024 году превысил $250 млрд, сообщило ГТУ КНР.',
    told: [['$250 млрд', 'refuted: bound_broken']],
  },
  {
    kind: 'round numbers that are true',
    published: '2025-01-14',
    text: 'Товарооборот Китая и России в 2024 году составил почти $245 млрд, сообщило ГТУ КНР.',
    told: [['$245 млрд', 'supported: approximately']],
  },
  {
    kind: 'parts that do not make their total',
    published: '2025-02-10',
    text: 'Товарооборот Казахстана с Узбекистаном в 2024 году составил $4,4 млрд. Экспорт Казахстана в Узбекистан составил $3,1 млрд, импорт из Узбекистана — $2,3 млрд.',
    told: [
      ['$4,4 млрд', 'inconsistent: parts_and_total'],
      ['$3,1 млрд', 'inconsistent: parts_and_total'],
      ['$2,3 млрд', 'inconsistent: parts_and_total'],
    ],
  },
  {
    kind: 'a doubling that was a rise by a twentieth',
    published: '2025-01-14',
    text: 'В 2024 году экспорт Китая в Россию вырос вдвое, до $115,49 млрд, сообщило ГТУ КНР.',
    told: [
      ['вдвое', 'refuted'],
      ['$115,49 млрд', 'supported'],
    ],
  },
  {
    kind: 'growth in yuan called so',
    published: '2026-01-14',
    text: 'В 2025 году товарооборот Китая и России снизился на 6,5% в юанях, до 1,63 трлн юаней, и на 6,9% в долларах.',
    told: [['1,63 трлн юаней', 'supported']],
  },
  {
    kind: 'Eurostat’s flows swapped',
    published: '2025-02-20',
    text: 'В 2024 году ЕС импортировал из Китая товары на €213,3 млрд и экспортировал в Китай товары на €517,8 млрд, сообщил Евростат.',
    told: [
      ['€213,3 млрд', 'refuted: flow_swapped'],
      ['€517,8 млрд', 'refuted: flow_swapped'],
    ],
  },
  {
    kind: 'a total of three partners that is what they come to',
    published: '2025-01-20',
    text: 'В 2024 году экспорт Китая в Японию составил 1,08 трлн юаней, в Южную Корею — 1,04 трлн юаней, в Индию — 857 млрд юаней, вместе — 2,98 трлн юаней.',
    told: [
      ['1,08 трлн юаней', 'supported'],
      ['1,04 трлн юаней', 'supported'],
      ['857 млрд юаней', 'supported'],
      ['2,98 трлн юаней', 'supported: sum_of_list'],
    ],
  },
];
