/** Sentences of the trade news in three languages, with places for figures: what the generated articles are made of. */

export type Tongue = 'zh' | 'en' | 'ru';

export interface Slots {
  readonly partner: string;
  readonly year: number;
  readonly month: number;
  readonly cumulative: boolean;
  readonly value: Readonly<Record<'export' | 'import' | 'total', number>>;
  readonly growth: Readonly<Record<'export' | 'import' | 'total', number | null>>;
  /** The total is the highest that the same part of any year had. */
  readonly record: boolean;
}

interface Template {
  readonly headline: (slots: Slots, draw: () => number) => string;
  /** The total with its growth and who says so. */
  readonly total: (slots: Slots, draw: () => number) => string;
  /** Exports and imports with their growth. */
  readonly parts: (slots: Slots) => string;
}

const yi = (value: number): string => `${trim(value / 1e8, 1)}亿美元`;
const billion = (value: number): string => `$${trim(value / 1e9, 2)} billion`;
const milliard = (value: number): string => `${trim(value / 1e9, 2).replace('.', ',')} млрд долларов`;
const trim = (value: number, places: number): string => value.toFixed(places).replace(/\.0+$/, '');

const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December']; // prettier-ignore
const MONTHS_RU = ['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре',
  'ноябре', 'декабре']; // prettier-ignore

const MONTHS_RU_NAMED = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь',
  'ноябрь', 'декабрь']; // prettier-ignore

function zhPeriod({ year, month, cumulative }: Slots): string {
  if (!cumulative) return `${year}年${month}月`;
  return month === 12 ? `${year}年` : `${year}年1至${month}月`;
}

function enPeriod({ year, month, cumulative }: Slots): string {
  if (!cumulative) return `in ${MONTHS_EN[month - 1]} ${year}`;
  return month === 12 ? `in ${year}` : `in the first ${month} months of ${year}`;
}

function ruPeriod({ year, month, cumulative }: Slots): string {
  if (!cumulative) return `в ${MONTHS_RU[month - 1]} ${year} года`;
  return month === 12 ? `в ${year} году` : `за январь — ${MONTHS_RU_NAMED[month - 1]} ${year} года`;
}

const zhGrowth = (percent: number | null): string =>
  percent === null ? '' : `，同比${percent < 0 ? '下降' : '增长'}${Math.abs(percent)}%`;
const enGrowth = (percent: number | null): string =>
  percent === null ? '' : `, ${percent < 0 ? 'down' : 'up'} ${Math.abs(percent)} percent from a year earlier`;
const ruGrowth = (percent: number | null): string =>
  percent === null
    ? ''
    : `, что на ${String(Math.abs(percent)).replace('.', ',')}% ${percent < 0 ? 'меньше' : 'больше'}, чем годом ранее`;

const zhRecord = ({ record }: Slots): string => (record ? '，创历史同期新高' : '');
const enRecord = ({ record }: Slots): string => (record ? ', a record high for the period' : '');
const ruRecord = ({ record }: Slots): string => (record ? ' и стал рекордным для этого периода' : '');

const zhSource = ['中国海关总署公布的数据显示', '据海关统计', '海关总署数据显示', '据路透社援引中国海关的数据'];
const enSource = ['Chinese customs data showed', 'the General Administration of Customs said', 'official data showed'];
const ruSource = ['сообщило Главное таможенное управление КНР', 'следует из данных китайской таможни'];

const pick = <T>(list: readonly T[], draw: () => number): T => list[Math.floor(draw() * list.length)]!;

export const TEMPLATES: Readonly<Record<Tongue, Template>> = {
  zh: {
    headline: (s, draw) =>
      pick(
        [`${zhPeriod(s)}中国与${s.partner}贸易额${yi(s.value.total)}`, `中国对${s.partner}出口${yi(s.value.export)}`],
        draw,
      ),
    total: (s, draw) =>
      `${pick(zhSource, draw)}，${zhPeriod(s)}，中国与${s.partner}双边贸易额为${yi(s.value.total)}${zhGrowth(s.growth.total)}${zhRecord(s)}。`,
    parts: (s) =>
      `其中，中国对${s.partner}出口${yi(s.value.export)}${zhGrowth(s.growth.export)}；` +
      `自${s.partner}进口${yi(s.value.import)}${zhGrowth(s.growth.import)}。`,
  },
  en: {
    headline: (s) => `China's trade with ${s.partner} at ${billion(s.value.total)} ${enPeriod(s)}`,
    total: (s, draw) =>
      `Trade between China and ${s.partner} totalled ${billion(s.value.total)} ${enPeriod(s)}${enGrowth(s.growth.total)}${enRecord(s)}, ` +
      `${pick(enSource, draw)}.`,
    parts: (s) =>
      ` China's exports to ${s.partner} were ${billion(s.value.export)}${enGrowth(s.growth.export)}. ` +
      `Imports from ${s.partner} came to ${billion(s.value.import)}${enGrowth(s.growth.import)}.`,
  },
  ru: {
    headline: (s) => `Товарооборот Китая с ${s.partner} ${ruPeriod(s)} составил ${milliard(s.value.total)}`,
    total: (s, draw) =>
      `Товарооборот Китая с ${s.partner} ${ruPeriod(s)} составил ${milliard(s.value.total)}${ruGrowth(s.growth.total)}${ruRecord(s)}, ` +
      `${pick(ruSource, draw)}.`,
    parts: (s) =>
      ` Экспорт из Китая достиг ${milliard(s.value.export)}${ruGrowth(s.growth.export)}, ` +
      `импорт — ${milliard(s.value.import)}${ruGrowth(s.growth.import)}.`,
  },
};

/** Partners in the case that follows «с». */
export const RUSSIAN_WITH: Readonly<Record<string, string>> = {
  RUS: 'Россией',
  USA: 'США',
  JPN: 'Японией',
  KOR: 'Южной Кореей',
  DEU: 'Германией',
  VNM: 'Вьетнамом',
  IND: 'Индией',
  BRA: 'Бразилией',
  AUS: 'Австралией',
  ASEAN: 'АСЕАН',
};

export const PUBLISHERS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ['caijing.example', 'shangbao.example', 'huanqiu.example', 'xinwen.example', 'kouan.example'],
  en: ['tradewire.example', 'harbour-post.example', 'markets.example'],
  ru: ['torgovlya.example', 'vestnik.example'],
};
