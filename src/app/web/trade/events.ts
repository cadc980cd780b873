/** What happened on a day that trade figures turn on. Facts alone, each with where it can be read. */
export interface TradeEvent {
  readonly day: string;
  readonly en: string;
  readonly zh: string;
  /** It is shown with pairs that have one of these; with `both`, only where both sides are among them. */
  readonly economies: readonly string[];
  readonly both?: boolean;
  readonly source: string;
}

export const EVENTS: readonly TradeEvent[] = [
  {
    day: '2018-07-06',
    en: 'First United States tariffs on Chinese goods under section 301',
    zh: '美国首批对华301条款关税生效',
    economies: ['USA', 'CHN'],
    both: true,
    source: '83 FR 28710',
  },
  {
    day: '2020-01-15',
    en: 'China and the United States sign the phase one agreement',
    zh: '中美签署第一阶段经贸协议',
    economies: ['USA', 'CHN'],
    both: true,
    source: 'USTR, Economic and Trade Agreement of 2020-01-15',
  },
  {
    day: '2020-01-23',
    en: 'Wuhan is closed off because of the new coronavirus',
    zh: '武汉因新冠疫情封城',
    economies: ['CHN'],
    source: 'WHO, COVID-19 timeline',
  },
  {
    day: '2022-01-01',
    en: 'The RCEP agreement enters into force',
    zh: '《区域全面经济伙伴关系协定》生效',
    economies: ['ASEAN', 'JPN', 'AUS', 'NZL', 'VNM', 'THA', 'SGP', 'RCEP'],
    source: 'ASEAN Secretariat, 2022-01-01',
  },
  {
    day: '2022-02-24',
    en: 'Russia invades Ukraine; sanctions follow',
    zh: '俄罗斯入侵乌克兰，制裁随之而来',
    economies: ['RUS', 'UKR'],
    source: 'UN General Assembly resolution ES-11/1',
  },
  {
    day: '2022-12-05',
    en: 'The European Union stops buying Russian crude by sea; price cap of the G7',
    zh: '欧盟停止海运进口俄罗斯原油，七国集团实施限价',
    economies: ['RUS'],
    source: 'Council Regulation (EU) 2022/879; Council Decision (CFSP) 2022/2369',
  },
  {
    day: '2023-12-22',
    en: 'The United States threatens foreign banks that pay for Russia’s war economy with sanctions',
    zh: '美国威胁制裁为俄罗斯军工提供结算的外国银行',
    economies: ['RUS'],
    source: 'Executive Order 14114, 88 FR 89271',
  },
  {
    day: '2025-02-04',
    en: 'New United States tariffs of 10 percent on Chinese goods',
    zh: '美国对华商品加征10%关税',
    economies: ['USA', 'CHN'],
    both: true,
    source: 'Executive Order 14195, 90 FR 9121',
  },
  {
    day: '2025-05-14',
    en: 'China and the United States lower tariffs for 90 days',
    zh: '中美相互下调关税90天',
    economies: ['USA', 'CHN'],
    both: true,
    source: 'Joint statement of Geneva, 2025-05-12',
  },
];

/** An amount of a year's trade that two governments set themselves. */
export interface TradeTarget {
  readonly pair: readonly [string, string];
  readonly value: number;
  readonly unit: string;
  /** The year by which it was to be reached. */
  readonly by: number;
  readonly source: string;
}

export const TARGETS: readonly TradeTarget[] = [
  {
    pair: ['CHN', 'RUS'],
    value: 200e9,
    unit: 'USD',
    by: 2024,
    source: 'Joint statement of China and Russia, 2019-06-05',
  },
  {
    pair: ['CHN', 'ASEAN'],
    value: 1e12,
    unit: 'USD',
    by: 2020,
    source: 'China–ASEAN summit, 2013-10-09',
  },
];
