import type { Entry, Kind } from '../../../lexicon.ts';
import { economyEntries, regionEntries } from '../../../names.ts';
import { ECONOMY_NAMES, FURTHER_PAIRS, NO_PAIRS, PAIR_HEADS, PAIR_NAMES, SHORT_NAMES } from './economies.ts';
import { GOODS, SERVICES } from './goods.ts';
import { COMMON_OFFICES } from './offices.ts';
import { CITIES, ZONES } from './places.ts';
import { SUPERLATIVES, type SuperlativeWord } from './superlatives.ts';
import {
  ACTORS,
  APPROXES,
  BASES,
  CHANGES,
  FILLERS,
  FLOWS,
  MEDIA,
  MODALITIES,
  NOISE,
  OTHERS,
  RATES,
  SAYS,
  SHARE_VERBS,
  SHARES,
  SOURCES,
  type ChangeWord,
  type FlowWord,
} from './words.ts';

/** What a Chinese form means to the grammar; entries of economies and regions carry their code instead. */
export type Meaning =
  | { readonly tag: 'flow'; readonly flow: FlowWord }
  | { readonly tag: 'goods'; readonly hs: readonly string[]; readonly services: boolean }
  | { readonly tag: 'change'; readonly change: ChangeWord }
  | { readonly tag: 'rate'; readonly sign: 1 | -1 }
  | { readonly tag: 'basis'; readonly basis: string }
  | { readonly tag: 'approx'; readonly approx: 'over' | 'about' | 'under' }
  | { readonly tag: 'modality'; readonly modality: 'forecast' | 'target' }
  | { readonly tag: 'fold'; readonly times: number }
  | { readonly tag: 'half'; readonly approx: 'over' | 'under' | null }
  | { readonly tag: 'short'; readonly code: string }
  | { readonly tag: 'self'; readonly home: boolean }
  | { readonly tag: 'per'; readonly per: string }
  | { readonly tag: 'superlative'; readonly word: SuperlativeWord }
  | { readonly tag: Plain };

/** Words whose tag says all. */
export type Plain =
  | 'stop' | 'comma' | 'item' | 'colon' | 'semicolon' | 'open' | 'close' | 'quote' | 'dash'
  | 'to' | 'from' | 'with' | 'and' | 'in' | 'of' | 'share' | 'compared' | 'list' | 'each' | 'among' | 'aspect'
  | 'both' | 'local' | 'other' | 'actor' | 'noise' | 'fill' | 'say' | 'source' | 'zone' | 'numeral' | 'when'
  | 'collective'
  | 'event'
  | 'causes'
  | 'except'
  | 'own'
  | 'tariff'
  | 'supposing'
  | 'after'
  | 'previous'
  | 'will'
  | 'worth' | 'customs' | 'reach' | 'currency' | 'range' | 'scope-both' | 'affected' | 'effect' | 'partner-noun'; // prettier-ignore

const PLAIN: Readonly<Partial<Record<Plain, string>>> = {
  stop: '。 ！ ？',
  comma: '，',
  item: '、',
  colon: '：',
  semicolon: '；',
  open: '（ 【 〔 [',
  close: '） 】 〕 ]',
  quote: '“ ” 「 」 『 』 《 》 " ‘ ’',
  dash: '— – - －',
  to: '对 向 往 对于 面向 运往 发往 输到 输 赴 销',
  from: '自 从 来自 由 自于 源自 产自 產自',
  with: '与 同 和 跟 及 以及',
  in: '在 位于 抵达 前往 赴 访问 来到 走进 途经 经 经由 通过',
  compared: '仅次于 次于 逊于 比 较 相比 相较 相较于 相比于 比起 较之 对比 高于 低于',
  list: '分别 依次 各自 分别为 分别达 分别达到 分别是',
  each: '均 都 皆',
  among: '其中 当中 其中包括',
  aspect: '方面 来看 看',
  both: '两国 两国间 双边 双方 两国之间 中外双方 两地 双边贸易关系 两大经济体 两个经济体 两国双边',
  local: '全省 全市 我省 我市 本省 本市 该省 该市 全区 我区 该区 该州 本区 当地 全州 全县',
  other: OTHERS.join(' '),
  actor: ACTORS.join(' '),
  say: SAYS.join(' '),
  source: [...SOURCES, ...MEDIA, ...COMMON_OFFICES].join(' '),
  zone: [...ZONES, ...CITIES, ...CITIES.map((c) => (c.endsWith('市') ? c : `${c}市`))].join(' '),
  worth: '货值 总货值 货物价值 货物总值 总值达 总价值 货物总价值',
  customs: '关区 口岸 港口',
  will: '将 将会 会',
  previous: '前值 上月值 上值 前月',
  event: '入侵 侵略 攻打 进攻 制裁 轰炸 占领',
  causes: '带动 拉动 拉高 推高',
  after: '继',
  collective:
    '三市 两市 四市 五市 三国 四国 五国 三省 四省 三地合计 合计占 上述 三者 两者 二者 以上国家 上述国家 四者 五者 这些国家 这三个国家 这两个国家 这四个国家 这五个国家 这三国 这两国 这四国 上述三国 上述两国 上述四国 上述三个国家 上述两个国家 上述四个国家 这些国家和地区 这几个国家 这些经济体 这些市场 那些国家',
  reach: '至 到 达 达到 为 是 报 录得 有 至约 来到',
  'scope-both':
    '商品和服务 货物和服务 货物与服务 商品与服务 商品及服务 货物和服务贸易 货物及服务 商品和劳务 货品与服务',
  when: '截至 截止 截止到 截至到',
  numeral: '零 〇 ○ 一 二 两 三 四 五 六 七 八 九 十 廿 卅 百 千 万 亿 兆 百分之 千分之',
  affected: '受 由于 因 因为 随着 面对 在',
  effect: '影响 带动 拖累 推动 拉动下 提振 背景下 的情况下',
  'partner-noun':
    '贸易伙伴 贸易伙伴国 外贸伙伴 经贸伙伴 贸易市场 主要贸易市场 贸易对象 出口市场 进口市场 主要市场 海外市场 出口目的地 目的地 进口来源 进口来源地 进口来源国 来源地 来源国 原产地 目的国 国别 出口对象 市场看 市场来看 地区来看 地区看 国家来看 国家和地区来看 国别来看 国别看 大市场 两大市场 三大市场 四大市场 五大市场 十大市场 传统市场 新兴市场 供应地',
  except: '除 除了 除去 撇除',
  supposing: '若 如果 假如 假使 倘若 一旦 假設 假设 若是',
  own: '我们 我司 我厂 我公司 该公司 本公司 该企业 该厂',
  tariff: '关税 对等关税 加征 加征关税 征税 征收 税率 制裁 反倾销 惩罚性关税 关税税率 报复性关税',
  noise: NOISE.join(' '),
  fill: FILLERS.join(' '),
};

const KINDS: Readonly<Partial<Record<Plain, Kind>>> = {
  other: 'other',
  actor: 'actor',
  say: 'say',
  source: 'source',
  zone: 'region',
  list: 'list',
  both: 'both',
  numeral: 'number',
};

const HALVES: readonly (readonly [string, 'over' | 'under' | null])[] = [
  ['过半', 'over'],
  ['超半数', 'over'],
  ['逾半', 'over'],
  ['超一半', 'over'],
  ['半数以上', 'over'],
  ['近半', 'under'],
  ['近半数', 'under'],
  ['半数', null],
];

const FOLDS: readonly (readonly [string, number])[] = [
  ['翻一番', 2],
  ['翻了一番', 2],
  ['翻番', 2],
  ['翻倍', 2],
  ['翻了一倍', 2],
  ['翻一倍', 2],
  ['倍增', 2],
  ['翻两番', 4],
  ['翻了两番', 4],
  ['翻三番', 8],
];

const PERS: readonly (readonly [string, string])[] = [
  ['日均', 'day'],
  ['平均每天', 'day'],
  ['平均每日', 'day'],
  ['每天', 'day'],
  ['每日', 'day'],
  ['月均', 'month'],
  ['平均每月', 'month'],
  ['平均每个月', 'month'],
  ['每个月', 'month'],
  ['每月', 'month'],
  ['每分钟', 'minute'],
  ['平均每分钟', 'minute'],
  ['每小时', 'hour'],
];

/** First forms of periods: where one stands, the period reader tries. */
const PERIOD_STARTS =
  '今年 去年 上年 上一年 前年 明年 来年 本年 前一年 年内 今明两年 上半年 下半年 全年 整年 前三季 前三季度 首三季 首季 首季度 头三季度 前两季度 前两季 一季度 二季度 三季度 四季度 第一季 第二季 第三季 第四季 第一季度 第二季度 第三季度 第四季度 第1季 第2季 第3季 第4季 同期 同月 同季 当月 本月 当季 当年 上个月 上一个月 前一个月 上月 前一月 前月 上一季度 上季度 上季 前一季度 一年前 前年同期 年初以来 年初至今 十四五 “十四五” 「十四五」 十三五 “十三五” 「十三五」 十五五 “十五五” 「十五五」 十二五 “十二五” 十一五 “十一五” “十五” 过去 近 最近 这 前一年同期 民国 去( 今( 前( q1 q2 q3 q4 h1 h2 同一时期 本财年 上财年 上一财年 当前财年 本财政年度 上一财政年度 前一财年 前一财政年度 上个财年 上旬 中旬 下旬 这个月';
const COUNTED = '一 两 二 三 四 五 六 七 八 九 十 十一 十二 1 2 3 4 5 6 7 8 9 10 11 12'.split(' ');

/** All forms of the Chinese grammar; where one form is listed twice, the earlier meaning counts. */
export function lexiconEntries(): Entry[] {
  const out = new Map<string, Entry>();
  const put = (surface: string, kind: Kind, value: unknown) => {
    if (surface !== '' && !out.has(surface)) out.set(surface, { surface, kind, value, locale: 'zh' });
  };
  const mean = (surface: string, kind: Kind, value: Meaning) => put(surface, kind, value);
  for (const word of SUPERLATIVES) mean(word.surface, 'rank', { tag: 'superlative', word });
  for (const [surface, value] of FLOWS) mean(surface, 'flow', { tag: 'flow', flow: value });
  for (const [surface, times] of FOLDS) mean(surface, 'number', { tag: 'fold', times });
  for (const [surface, approx] of HALVES) mean(surface, 'number', { tag: 'half', approx });
  for (const surface of periodStarts()) put(surface, 'period', null);
  for (const entry of economyEntries('zh', 'zh-Hans', withoutSelf())) put(entry.surface, 'economy', entry.value);
  for (const surface of ['我国', '我', '本国']) mean(surface, 'economy', { tag: 'self', home: true });
  for (const surface of ['全国', '该国', '国内']) mean(surface, 'economy', { tag: 'self', home: false });
  for (const entry of regionEntries('zh', REGION_NAMES)) put(entry.surface, 'region', entry.value);
  for (const [surface, pair] of pairs()) put(surface, 'pair', pair);
  for (const [value, words] of CHANGES)
    for (const word of words.split(' ')) mean(word, 'change', { tag: 'change', change: value });
  for (const [sign, words] of RATES) for (const word of words.split(' ')) mean(word, 'change', { tag: 'rate', sign });
  for (const word of SHARES) mean(word, 'mark', { tag: 'share' });
  for (const word of SHARE_VERBS) mean(word, 'mark', { tag: 'of' });
  for (const [basis, words] of BASES) for (const word of words.split(' ')) mean(word, 'mark', { tag: 'basis', basis });
  for (const [approx, words] of APPROXES)
    for (const word of words.split(' ')) mean(word, 'approx', { tag: 'approx', approx: approx as 'over' });
  for (const [modality, words] of MODALITIES)
    for (const word of words.split(' ')) mean(word, 'modality', { tag: 'modality', modality });
  for (const [surface, per] of PERS) mean(surface, 'mark', { tag: 'per', per });
  for (const [surface, hs] of goods()) mean(surface, 'commodity', { tag: 'goods', hs, services: false });
  for (const word of SERVICES) mean(word, 'commodity', { tag: 'goods', hs: [], services: true });
  for (const [code, names] of Object.entries(SHORT_NAMES))
    for (const name of names.split(' ')) mean(name, 'economy', { tag: 'short', code });
  for (const [tag, words] of Object.entries(PLAIN) as [Plain, string][])
    for (const word of words.split(' ')) mean(word, KINDS[tag] ?? 'mark', { tag });
  for (const word of CURRENCY_PREFIXES) mean(word, 'currency', { tag: 'currency' });
  return [...out.values()];
}

const CURRENCY_PREFIXES =
  'us$ $ ¥ ￥ € £ hk$ nt$ usd eur cny rmb 人民币 新台币 台币 港币 港元 美元 美金 欧元 日币 日元'.split(' ');

/** 我国 and 全国 are whoever speaks. */
function withoutSelf(): typeof ECONOMY_NAMES {
  const names = (ECONOMY_NAMES['CHN'] ?? '').split(' ').filter((n) => n !== '我国' && n !== '全国' && n !== '华');
  return { ...ECONOMY_NAMES, CHN: names.join(' ') };
}

const REGION_NAMES: Readonly<Record<string, string>> = {
  'CN-HI': '海南自由贸易港 海南自贸港',
  长三角区域: '三省一市',
  'CN-GX': '广西壮族自治区',
  'CN-NM': '内蒙古自治区 内蒙',
  'CN-NX': '宁夏回族自治区',
  'CN-XJ': '新疆维吾尔自治区',
  'CN-XZ': '西藏自治区',
  ...Object.fromEntries(
    'BJ北京市 TJ天津市 SH上海市 CQ重庆市 HE河北省 SX山西省 LN辽宁省 JL吉林省 HL黑龙江省 JS江苏省 ZJ浙江省 AH安徽省 FJ福建省 JX江西省 SD山东省 HA河南省 HB湖北省 HN湖南省 GD广东省 SC四川省 GZ贵州省 YN云南省 SN陕西省 GS甘肃省 QH青海省'
      .split(' ')
      .map((one) => [`CN-${one.slice(0, 2)}`, one.slice(2)]),
  ),
};

function* periodStarts(): Iterable<string> {
  yield* PERIOD_STARTS.split(' ');
  for (const lead of ['前', '头', '首'])
    for (const n of COUNTED)
      for (const unit of ['个月', '个月份', '月', '季度', '季', '个季度']) yield `${lead}${n}${unit}`;
  for (const lead of ['前', '头', '首'])
    for (const n of ['5', '7', '10', '15', '20', '25', '十', '二十', '十五', '廿'])
      for (const unit of ['天', '日']) yield `${lead}${n}${unit}`;
}

function* goods(): Iterable<readonly [string, readonly string[]]> {
  for (const line of GOODS) {
    const [codes = '', names = ''] = line.split('|');
    const hs = codes === '' ? [] : codes.split(',');
    for (const name of names.split(' ')) yield [name, hs];
  }
}

/** Two names side by side: 中俄, 美欧, 俄中. */
function pairs(): Map<string, readonly [string, string]> {
  const byName = new Map(Object.entries(PAIR_NAMES).map(([code, name]) => [name, code]));
  const out = new Map<string, readonly [string, string]>();
  const put = (a: string, b: string) => {
    const [x, y] = [byName.get(a), byName.get(b)];
    if (x && y && x !== y) out.set(a + b, [x, y]);
  };
  for (const head of PAIR_HEADS)
    for (const name of byName.keys()) {
      put(head, name);
      if (name.length === 1 && PAIR_HEADS.includes(name)) put(name, head);
    }
  for (const pair of FURTHER_PAIRS) put(pair[0]!, pair.slice(1));
  for (const no of NO_PAIRS) out.delete(no);
  for (const [name, code] of [
    ['中东盟', 'ASEAN'],
    ['中国东盟', 'ASEAN'],
    ['两岸', 'TWN'],
    ['两岸间', 'TWN'],
    ['海峡两岸', 'TWN'],
  ] as const)
    out.set(name, ['CHN', code]);
  return out;
}
