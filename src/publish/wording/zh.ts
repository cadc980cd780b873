import type { Claim, Superlative } from '../../model/claim.ts';
import { displayName } from '../../model/codes/display.ts';
import { periodKind, yearOf, type Period } from '../../model/period.ts';
import { RATINGS } from '../../model/verdict.ts';
import type { Catalogue } from './catalogue.ts';
import { pagesZh } from './pages-zh.ts';
import { GOODS_ZH } from './goods-zh.ts';
import { siteZh } from './site-zh.ts';

const MEASURES: Readonly<Partial<Record<Claim['measure'], string>>> = {
  growth: '增速',
  change: '增减额',
  share: '占比',
  quantity: '数量',
  multiple: '倍数',
  rate_change: '百分点变化',
};

const month = (day: string): number => Number(day.slice(5, 7));

function period(p: Period): string {
  const [first, last] = p;
  const year = `${yearOf(first)}年`;
  switch (periodKind(p)) {
    case 'day':
      return `${year}${month(first)}月${Number(first.slice(8))}日`;
    case 'month':
      return `${year}${month(first)}月`;
    case 'quarter':
      return `${year}第${(month(first) + 2) / 3}季度`;
    case 'half':
      return year + (month(first) === 1 ? '上半年' : '下半年');
    case 'year':
      return year;
    case 'year_to_date':
      return `${year}1至${month(last)}月`;
    default:
      return otherPeriod(first, last);
  }
}

function otherPeriod(first: string, last: string): string {
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return `${yearOf(first)}至${yearOf(last)}年`;
  const wholeMonths = first.endsWith('-01') && Number(last.slice(8)) >= 28;
  if (!wholeMonths) return `${first}至${last}`;
  const sameYear = yearOf(first) === yearOf(last);
  return `${yearOf(first)}年${month(first)}${sameYear ? '' : '月'}至${sameYear ? '' : `${yearOf(last)}年`}${month(last)}月`;
}

const name = (code: string): string => displayName(code, 'zh');

type Slots = Pick<Claim & Superlative, 'reporter' | 'region' | 'partner' | 'flow' | 'commodity' | 'actor' | 'scope'>;

const FLOWS = { export: '出口', import: '进口', total: '贸易额', balance: '贸易差额' } as const;
const TOWARDS = { export: '对', import: '自', total: '与', balance: '与' } as const;
const SCOPES = { goods: '', services: '服务', goods_and_services: '货物和服务' } as const;

/** `中国对俄罗斯原油出口`. */
function trade(slots: Slots): string {
  const partner = slots.partner && slots.partner !== 'WLD' ? TOWARDS[slots.flow ?? 'total'] + name(slots.partner) : '';
  const who = (slots.reporter ? name(slots.reporter) : '') + (slots.region ? `（${name(slots.region)}）` : '');
  const actor = slots.actor ? `（${slots.actor}）` : '';
  return (
    who + partner + SCOPES[slots.scope] + goods(slots.commodity) + (slots.flow ? FLOWS[slots.flow] : '贸易') + actor
  );
}

/** The ledger's headings are English; a text's own words stay as they are. */
const goods = (commodity: string | null): string => (commodity === null ? '' : (GOODS_ZH[commodity] ?? commodity));

const series: Catalogue['series'] = (s) => {
  const what = trade({ ...s, actor: null, scope: 'goods' });
  return s.period ? `${what}，${period(s.period)}` : what;
};

function claim(c: Claim): string {
  const measure = MEASURES[c.measure];
  const basis = c.basis === null || c.basis === 'yoy' ? '' : `（${basisWords(c.basis)}）`;
  const per = c.per ? `平均每${PER[c.per] ?? c.per}` : '';
  const modality = c.modality === 'actual' ? '' : zh.modalities[c.modality];
  return [trade(c), c.period ? period(c.period) : '时期未明', measure && measure + basis, per, modality]
    .filter(Boolean)
    .join('，');
}

const PER: Readonly<Record<string, string>> = {
  day: '日',
  week: '周',
  month: '月',
  quarter: '季度',
  year: '年',
  minute: '分钟',
};

function basisWords(basis: string): string {
  const [kind, when] = basis.split(':');
  if (kind === 'mom') return '环比';
  if (kind === 'qoq') return '比上季度';
  if (kind === 'since') return `${when}年以来年均`;
  if (kind === 'vs') return `与${when}年相比`;
  return basis;
}

const KINDS: Catalogue['kinds'] = {
  record_high: '新高',
  record_low: '新低',
  first_fall: '首次下降',
  first_rise: '首次增长',
  nth_consecutive: '连续',
  rank: '排名',
};

function superlative(s: Superlative): string {
  const since = s.since ? `${s.since.replace(/^(\d{4})-0?(\d+)$/, '$1年$2月').replace(/^(\d{4})$/, '$1年')}以来` : '';
  const kind = s.n === null ? KINDS[s.kind] : s.kind === 'rank' ? `第${s.n}位` : `连续第${s.n}次`;
  return [trade(s), s.period ? period(s.period) : '', since + kind].filter(Boolean).join('，');
}

/** The interface in Chinese. */
export const zh: Catalogue = {
  ratings: {
    supported: '相符',
    close: '接近',
    refuted: '不符',
    inconsistent: '自相矛盾',
    unverifiable: '无从核实',
    not_checked: '不作核查',
  },
  meanings: {
    supported: '官方数字在所写精度之内。',
    close: '差距不超过修订、舍入、折算或对方统计所能解释的范围。',
    refuted: '统计的是同一件事，而各次公布的官方数字都相差更远。',
    inconsistent: '文中的数字不可能同时成立。',
    unverifiable: '现有官方数字没有覆盖这一项。',
    not_checked: '预测、尚未到期的目标或意见。',
  },
  roles: {
    record: '官方数字',
    vintage: '另一次公布',
    mirror: '对方统计',
    converted: '折算',
    base: '上年同期',
    derived: '据以推算',
  },
  flows: FLOWS,
  modalities: { actual: '实际', forecast: '预测', target: '目标' },
  kinds: KINDS,
  period,
  claim,
  series,
  superlative,
  aside: (text) => `（${text}）`,
  released: (day) => `${day}公布`,
  publicBy: (day) => `不晚于${day}公布`,
  summary: (counts, articles) => {
    const told = RATINGS.filter((rating) => counts[rating]);
    const total = told.reduce((sum, rating) => sum + counts[rating]!, 0);
    const parts = told.map((rating) => `${zh.ratings[rating]}${counts[rating]}处`);
    const where = articles === 1 ? '' : `${articles}篇文章，`;
    return `${where}贸易数字共${total}处${parts.length > 0 ? `：${parts.join('，')}` : ''}`;
  },
  remarks: {
    'empty-file': '内容是空的。',
    binary: '这不是文本：请给出文本、HTML 或 Markdown。',
    'no-text': '其中没有找到文章。',
    'no-date': '文章没有写明发布日期，“上个月”等说法无法确定。可在表单中填写日期。',
    'bad-date': '日期无法识别，未予采用。',
    'odd-bytes': '有些字符无法识别，以 � 代替。',
    'unknown-language': '文章语言不在可读范围内（中文、英文、俄文）。',
    'bad-address': '这不是网址。',
    'bad-scheme': '只抓取 http 和 https 网址。',
    'address-credentials': '网址中含有用户名或密码，请去掉。',
    'private-address': '这不是公开网址。',
    'unknown-host': '没有这个主机，请检查网址。',
    'no-connection': '连接失败，请稍后再试，或直接粘贴正文。',
    'too-slow': '对方服务器没有及时回应，请稍后再试，或直接粘贴正文。',
    'too-large-page': '页面过大，请只粘贴文章正文。',
    'too-many-redirects': '网址来回跳转，没有尽头。',
    'http-status': '对方服务器没有给出这个页面，请检查网址，或直接粘贴正文。',
  },
  pages: pagesZh,
  site: siteZh,
  terms: {
    difference: '相差',
    noDifference: '没有差别',
    wanted: '以下数据可以核实目前无从核实的内容：',
    nothingWanted: '没有需要补充的数据。',
    nothingFound: '这篇文章里没有找到贸易数字。',
    noDate: '日期不详',
    untitled: '无标题',
    comma: '，',
    tagline: '新闻里的贸易数字，与官方记录逐一核对',
    intro: '给出一篇文章，其中每个贸易数字都会标出结论，旁边列出官方数字。',
    home: 'Tradetally',
    textLabel: '文章正文',
    textHint: '原样粘贴，第一行为标题。',
    fileLabel: '文件',
    fileHint: '纯文本、Markdown、HTML，或保存下来的订阅条目。',
    addressLabel: '网址',
    addressHint: '公开网页，以 https:// 或 http:// 开头',
    publishedLabel: '发布日期',
    publishedHint: '文章没有写明日期时才需要。“上个月”从这一天算起。',
    langLabel: '文章语言',
    langAuto: '由正文判断',
    submit: '核对数字',
    orSeparator: '或',
    otherLanguage: 'English',
    language: '语言',
    resultHeading: '结果',
    articleHeading: '文章',
    figuresHeading: '数字',
    legendHeading: '标记的含义',
    officialHeading: '官方记录',
    saidBy: '出自',
    backToText: '在文中查看',
    doubtful: '读法存疑',
    another: '核对另一篇文章',
    skip: '跳到正文',
    problem: '无法核对',
    notFoundHeading: '没有这个页面',
    notFoundText: '这个网址没有内容。请从首页给出一篇文章。',
    failedHeading: '程序出错了',
    failedText: '这是程序的问题。请再试一次；若仍然如此，请报告。',
    tooLarge: '内容过大：一篇文章最多 15 MiB。',
    nothingGiven: '还没有给出内容：请粘贴正文、选择文件或填写网址。',
    footer: '官方数字均注明来源。结论由程序计算，未经人工编辑。',
  },
};
