import type { ProofRow } from '../../model/verdict.ts';
import type { SuperlativeFacts } from './facts.ts';
import { economyText, officeText, periodText } from './name.ts';
import { quantityText } from './number.ts';
import { subjectText } from './subject.ts';

const amount = (row: ProofRow): string => quantityText(row.value ?? 0, row.unit, 'zh');
const list = (labels: readonly string[]): string =>
  labels.length > 3 ? `${labels.slice(0, 3).join('、')}等${labels.length}期` : labels.join('、');

/** 一句话说明纪录、首次、连续或排名，数字在前。One plain sentence in Chinese, the number first. */
export function explain(f: SuperlativeFacts): string {
  if (f.rating === 'not_checked') return '这是预测或目标，不是统计结果。';
  if (f.reasons.includes('other_steps'))
    return `没有可判定的数字：文中按另一种时间单位计数，与${periodText(f.subject.period, 'zh')}不同，起止不明。`;
  if (!f.own || f.own.value === null)
    return `手头没有${what(f)}的数字${f.wanted ? `；可由${f.wanted.table.zh}判定` : ''}。`;
  if (f.reasons.includes('reading_suspected'))
    return `${amount(f.own)}：这是${what(f)}的记录，与读出的说法不符，但上下文可能另有所指。`;
  if (f.superlative.kind === 'rank') return rank(f, f.own);
  if (f.rating === 'unverifiable') return silent(f, f.own);
  return f.superlative.kind.startsWith('record') ? record(f, f.own) : turn(f, f.own);
}

const what = (f: SuperlativeFacts): string => `${periodText(f.subject.period, 'zh')}${subjectText(f.subject, 'zh')}`;
const office = (row: ProofRow): string => officeText(row.observations[0]?.source ?? '', 'zh');
const since = (f: SuperlativeFacts): string =>
  f.superlative.since ? `${f.superlative.since}年以来`.replace(/-(\d\d)年/, '年$1月') : '台账所及范围内';

function record(f: SuperlativeFacts, own: ProofRow): string {
  const most = f.superlative.kind === 'record_high' ? '最高' : '最低';
  if (f.other)
    return `${amount(f.other)}：这是${periodText(f.other.period, 'zh')}的数字，而${what(f)}为${amount(own)}，因此并非${most}。`;
  return `${amount(own)}：${office(own)}记录的${what(f)}，为${since(f)}${f.needed + 1}期中${most}。`;
}

function turn(f: SuperlativeFacts, own: ProofRow): string {
  const start = `${amount(own)}：这是${what(f)}的增速`;
  if (f.reasons.includes('not_a_fall'))
    return `${start}，并没有${f.superlative.kind === 'first_fall' ? '下降' : '增长'}。`;
  if (f.reasons.includes('streak_longer')) return `${start}；连续期数比文中的${f.superlative.n}更长。`;
  if (f.superlative.kind === 'nth_consecutive')
    return f.other
      ? `${start}，但${periodText(f.other.period, 'zh')}为${amount(f.other)}，连续期数不到${f.superlative.n}。`
      : `${start}，已连续${f.superlative.n}期同向。`;
  const way = f.superlative.kind === 'first_fall' ? '下降' : '增长';
  return f.other
    ? `${start}，但${periodText(f.other.period, 'zh')}也${way}了（${amount(f.other)}）。`
    : `${start}；${since(f)}此前${f.needed}期均未${way}。`;
}

function silent(f: SuperlativeFacts, own: ProofRow): string {
  const start = `${amount(own)}：这是${what(f)}的记录`;
  if (f.reasons.includes('mirror_disagrees')) return `${start}，出自对方，与文中不符；应以本方记录判定。`;
  if (f.reasons.includes('other_currency_differs'))
    return `${start}；按另一种货币则相反，而文中所指货币的数据不在手头。`;
  if (f.gaps.length === 0) return `${start}，但可比的其他时期太少，无法判定。`;
  return `${start}；所需${f.needed}期中有${f.held}期与文中相符，缺${list(f.gaps)}。`;
}

function rank(f: SuperlativeFacts, own: ProofRow): string {
  const start = `${amount(own)}：这是${office(own)}记录的${what(f)}额`;
  if (f.other) return `${start}；${economyText(f.other.label, 'zh')}以${amount(f.other)}排在前面。`;
  return f.rating === 'supported'
    ? `${start}，在手头${f.needed + 1}个伙伴中居第${f.superlative.n ?? 1}位。`
    : `${start}；手头的伙伴太少，无法排名。`;
}
