import type { Corpus } from '../../corpus.ts';

/**
 * Turns of agencies' dispatches in sentences of our own. Figures of Chinese and American trade are those of the customs
 * and statistics offices (General Administration of Customs of China, US Census Bureau) for the periods named; others
 * are rounded or made up to show a form.
 */
const corpus: Corpus = {
  lang: 'ru',
  published: '2025-10-20',
  defaults: { region: null, commodity: null, modality: 'actual', scope: 'goods' },
  cases: [
    {
      published: '2025-10-20',
      text: 'Товарооборот Китая и США в 2024 году вырос на 3,7% по сравнению с предыдущим годом. С января по сентябрь этого года он составил $425,81 млрд.',
      claims: [
        {
          quote: 'вырос на 3,7%',
          reporter: 'CHN',
          partner: 'USA',
          flow: 'total',
          period: ['2024-01-01', '2024-12-31'],
          measure: 'growth',
          value: 3.7,
          unit: 'percent',
        },
        {
          quote: '$425,81 млрд',
          reporter: 'CHN',
          partner: 'USA',
          flow: 'total',
          period: ['2025-01-01', '2025-09-30'],
          measure: 'value',
          value: 425810000000,
          unit: 'USD',
        },
      ],
    },
    {
      published: '2025-10-20',
      text: 'По данным таможни КНР, в сентябре 2025 года из России в Китай поставили 5,2 тыс. тонн продукции птицеводства.',
      claims: [
        {
          quote: '5,2 тыс. тонн',
          reporter: 'RUS',
          partner: 'CHN',
          flow: 'export',
          commodity: 'продукции птицеводства',
          period: ['2025-09-01', '2025-09-30'],
          measure: 'quantity',
          value: 5200,
          unit: 't',
        },
      ],
    },
    {
      published: '2025-10-20',
      text: 'В январе–сентябре 2025 года Казахстан нарастил импорт пшеницы из России на 8,1%, Армения сократила на 3%, Грузия увеличила на 12%.',
      claims: [
        {
          quote: '8,1%',
          reporter: 'KAZ',
          partner: 'RUS',
          flow: 'import',
          commodity: 'пшеницы',
          period: ['2025-01-01', '2025-09-30'],
          measure: 'growth',
          value: 8.1,
          unit: 'percent',
        },
        {
          quote: 'сократила на 3%',
          reporter: 'ARM',
          partner: 'RUS',
          flow: 'import',
          commodity: 'пшеницы',
          period: ['2025-01-01', '2025-09-30'],
          measure: 'growth',
          value: -3,
          unit: 'percent',
        },
        {
          quote: 'увеличила на 12%',
          reporter: 'GEO',
          partner: 'RUS',
          flow: 'import',
          commodity: 'пшеницы',
          period: ['2025-01-01', '2025-09-30'],
          measure: 'growth',
          value: 12,
          unit: 'percent',
        },
      ],
    },
    {
      published: '2025-10-20',
      text: 'В первом полугодии 2025 года внешняя торговля Узбекистана выросла. Лидерами остаются Китай (20,3% внешней торговли) и Россия (15,9%).',
      claims: [
        {
          quote: '20,3%',
          reporter: 'UZB',
          partner: 'CHN',
          flow: 'total',
          period: ['2025-01-01', '2025-06-30'],
          measure: 'share',
          value: 20.3,
          unit: 'percent',
          share_of: 'внешней торговли',
        },
        {
          quote: '15,9%',
          reporter: 'UZB',
          partner: 'RUS',
          flow: 'total',
          period: ['2025-01-01', '2025-06-30'],
          measure: 'share',
          value: 15.9,
          unit: 'percent',
        },
      ],
    },
    {
      published: '2025-10-20',
      text: 'В мае 2025 года экспорт Узбекистана увеличился на 14,3% ($2,1 млрд).',
      claims: [
        {
          quote: 'увеличился на 14,3%',
          reporter: 'UZB',
          partner: 'WLD',
          flow: 'export',
          period: ['2025-05-01', '2025-05-31'],
          measure: 'growth',
          value: 14.3,
          unit: 'percent',
        },
        {
          quote: '$2,1 млрд',
          reporter: 'UZB',
          partner: 'WLD',
          flow: 'export',
          period: ['2025-05-01', '2025-05-31'],
          measure: 'change',
          value: 2100000000,
          unit: 'USD',
          confidence: 'low',
        },
      ],
    },
  ],
};

export default corpus;
