/** What the generated articles are made of: sentences of the trade news in three languages, with places for figures. */

export type Tongue = 'zh' | 'en' | 'ru';

export interface Slots {
  readonly partner: string;
  readonly year: number;
  readonly month: number;
  readonly cumulative: boolean;
  readonly value: Readonly<Record<'export' | 'import' | 'total', number>>;
  readonly growth: Readonly<Record<'export' | 'import' | 'total', number | null>>;
}

interface Template {
  readonly headline: (slots: Slots, draw: () => number) => string;
  readonly paragraph: (slots: Slots, draw: () => number) => string;
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
    paragraph: (s, draw) =>
      `${pick(zhSource, draw)}，${zhPeriod(s)}，中国与${s.partner}双边贸易额为${yi(s.value.total)}${zhGrowth(s.growth.total)}。` +
      `其中，中国对${s.partner}出口${yi(s.value.export)}${zhGrowth(s.growth.export)}；` +
      `自${s.partner}进口${yi(s.value.import)}${zhGrowth(s.growth.import)}。`,
  },
  en: {
    headline: (s) => `China's trade with ${s.partner} at ${billion(s.value.total)} ${enPeriod(s)}`,
    paragraph: (s, draw) =>
      `Trade between China and ${s.partner} totalled ${billion(s.value.total)} ${enPeriod(s)}${enGrowth(s.growth.total)}, ` +
      `${pick(enSource, draw)}. China's exports to ${s.partner} were ${billion(s.value.export)}${enGrowth(s.growth.export)}. ` +
      `Imports from ${s.partner} came to ${billion(s.value.import)}${enGrowth(s.growth.import)}.`,
  },
  ru: {
    headline: (s) => `Товарооборот Китая с ${s.partner} ${ruPeriod(s)} составил ${milliard(s.value.total)}`,
    paragraph: (s, draw) =>
      `Товарооборот Китая с ${s.partner} ${ruPeriod(s)} составил ${milliard(s.value.total)}${ruGrowth(s.growth.total)}, ` +
      `${pick(ruSource, draw)}. Экспорт из Китая достиг ${milliard(s.value.export)}${ruGrowth(s.growth.export)}, ` +
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

/** What stands between the figures in the news: people, places and plans, with numbers that are not about trade. */
export const FILLER: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    '在当天举行的新闻发布会上，有记者问到外贸形势。发言人表示，外部环境依然复杂严峻，但稳的基础在巩固，企业的信心正在恢复，有关部门将继续出台措施帮助中小企业开拓市场。',
    '口岸工作人员说，进入旺季以来，每天通过的货车超过300辆，通关时间比以前缩短了一半。这座边境小城有12万人口，近年来新建了3座仓库和1条铁路专用线。',
    '分析人士认为，机电产品和汽车仍然是增长的主要动力，而劳动密集型产品面临订单转移的压力。一家位于浙江的企业负责人告诉记者，公司有450名员工，今年的生产计划已经排到了年底。',
    '双方还就农产品准入、物流运输、数字经济和金融结算等领域的合作交换了意见，并同意在明年上半年举行下一次会议。代表团一行约60人，随后参观了当地的保税区。',
    '有学者提醒，单月数据波动较大，应当结合季节因素和基数来看。他在报告中写道，供应链的调整是一个漫长的过程，短期内难以看到根本性的变化。',
  ],
  en: [
    'Officials at the border said that more than 300 trucks pass each day and that clearance takes half as long as it did. The town of 120,000 people has built three warehouses and a rail siding in recent years.',
    'Analysts said that machinery and vehicles remained the main drivers, while makers of labour-intensive goods faced pressure as orders moved elsewhere. One factory owner with 450 workers said his plan was full until the end of the year.',
    'The two sides also discussed farm products, logistics and payments, and agreed to meet again in the first half of next year. The delegation of about 60 people later visited a bonded zone.',
    'Economists warned that single months swing widely and should be read together with the season and the base. Supply chains adjust slowly, one of them wrote, and nothing fundamental changes within a quarter.',
  ],
  ru: [
    'На границе рассказали, что ежедневно проходит более 300 грузовиков, а оформление занимает вдвое меньше времени. В городе живут 120 тысяч человек, за последние годы здесь построили три склада и железнодорожную ветку.',
    'Аналитики отмечают, что главными двигателями роста остаются машины и автомобили, тогда как производители трудоёмких товаров теряют заказы. Владелец фабрики, где работают 450 человек, сообщил, что план заполнен до конца года.',
    'Стороны обсудили также сельское хозяйство, логистику и расчёты и договорились встретиться вновь в первой половине следующего года. Делегация из 60 человек посетила зону беспошлинной торговли.',
  ],
};
