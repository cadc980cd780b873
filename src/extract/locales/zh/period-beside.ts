import { countMonths, shiftMonths, type Period } from '../../../model/period.ts';
import type { PeriodWords } from './period.ts';
import type { State } from './state.ts';
import { wordBefore } from './word.ts';
import { codeOf, holds } from './character.ts';

/** `是2022年的5.8倍`: the period is what is compared with. */
export function isTimesOf({ tokens, at }: State): boolean {
  const next = tokens[at + 1];
  return next?.tag === 'figure' && next.figure.kind === 'times' && next.start - tokens[at]!.end <= 2;
}

const LOCATING: ReadonlySet<string> = new Set(['period', 'self', 'region', 'in', 'when', 'from', 'open', 'close']);

/** 今年1月至11月, told in January: what has not been yet is of the year before, unless it is a forecast. */
export function isTooEarly({ today, modality }: State, words: PeriodWords, [first, last]: Period): boolean {
  if (!today || modality || words.shift !== 0 || words.months === null) return false;
  const month = `${today.year}-${String(today.month).padStart(2, '0')}`;
  return first.slice(0, 7) < last.slice(0, 7) && last.slice(0, 7) > month && today.month <= 2;
}

/** `截至2月为止的三个月`: so many months up to the one told. */
export function withMonthsBefore({ text, tokens, at }: State, period: Period): Period {
  if (wordBefore(tokens, at)?.tag !== 'when' || countMonths(period) !== 1) return period;
  const after = /^(?:为止|為止|止)?的(两|兩|三|六|[2-9])[个個]月/.exec(
    text.slice(tokens[at]!.end, tokens[at]!.end + 8),
  );
  if (!after) return period;
  const n = { 两: 2, 兩: 2, 三: 3, 六: 6 }[after[1]!] ?? Number(after[1]);
  return [shiftMonths(period, 1 - n)[0], period[1]];
}

/** `截至7月底，顺差达6835亿美元`: the year up to then. */
export function upTo({ text, tokens, at }: State, period: Period): Period {
  if (wordBefore(tokens, at)?.tag !== 'when' || countMonths(period) !== 1) return period;
  const ends = /[底末止]$/.test(text.slice(tokens[at]!.start, tokens[at]!.end + 1).replace(/[，,]$/, ''));
  if (!ends) return period;
  return [`${period[0].slice(0, 4)}-01-01`, period[1]];
}

/** `超过去年全年水平`: a level to compare with. */
export function isLevelOf({ text, tokens, at }: State): boolean {
  const { end } = tokens[at]!;
  if (!holds('水的全同', text.charCodeAt(end))) return false;
  const after = text.slice(end, end + 4);
  return ['水平', '水準', '水准', '的水平', '全年水平', '全年水準', '同期水平'].some((word) => after.startsWith(word));
}

/** `2022年新增准入的鲜榴莲`: what came to be then. */
const EVENT =
  /^(新增|新設|新设|新[开開]|[获獲]批|[获獲]准|投[产產]|建成|[开開]通|[启啟]用|[签簽]署|生效|[挂掛]牌|[设設]立|成立|上[线線]|推出)[^，。；、,;0-9口易]{0,6}的/;

/** The characters that one of these begins with. */
const EVENT_FIRSTS = '新获獲投建开開启啟签簽生挂掛设設成上推';
const SINCE = codeOf('以');
const BREAKS_OUT = codeOf('爆');

/** `2022年2月入侵乌克兰以来`, `2022年新增准入的`: the date of an event. */
export function isOfEvent({ text, tokens, at }: State): boolean {
  const { end } = tokens[at]!;
  if (holds(EVENT_FIRSTS, text.charCodeAt(end)) && EVENT.test(text.slice(end, end + 14))) return true;
  for (let i = end; i < Math.min(end + 16, text.length - 1); i++) {
    const code = text.charCodeAt(i);
    if (holds('，。；、,;', code)) return false;
    if (code === SINCE && holds('来來', text.charCodeAt(i + 1))) return true;
    if (code === BREAKS_OUT && text.startsWith('爆发', i)) return true;
  }
  return false;
}

/** `自2020年9月以来，出口连续第10个月上扬`: since when a run or a record holds. */
export function tellsRun({ tokens, at }: State): boolean {
  for (let k = at + 1; k < at + 9; k++) {
    const token = tokens[k];
    if (!token || token.tag === 'stop' || token.tag === 'figure') return false;
    if (token.tag === 'superlative') return true;
  }
  return false;
}

/** `2018年出口比重曾高达20.9%`, `上一次为去年12月的403亿美元`: a look back, which governs nothing that follows. */
export function tellsOnce({ text, tokens, at, paragraph }: State): boolean {
  const { start, end } = tokens[at]!;
  if (/(上一?次|前一次)[是为為]?$/.test(text.slice(Math.max(paragraph.start, start - 4), start))) return true;
  const clause = /^[^，。；、,;0-9]{0,10}/.exec(text.slice(end, end + 12));
  return clause !== null && clause[0].includes('曾') && !clause[0].includes('未曾');
}

/** `一、二、三季度分别为`: the last of several periods, each with a figure of its own. */
export function isListed({ text, tokens, at }: State): boolean {
  const { start } = tokens[at]!;
  return text[start - 1] === '、' && '一二三四1234'.includes(text[start - 2] ?? ' ');
}

/** `上个月，印尼出口额…`: told of a party or a flow, it counts from the day of publication. */
export function fromDay({ tokens, at, clause }: State, { form, count }: PeriodWords): boolean {
  const next = tokens[at + 1]?.tag === 'comma' ? tokens[at + 2] : tokens[at + 1];
  const names =
    next?.tag === 'economy' ||
    next?.tag === 'flow' ||
    next?.tag === 'goods' ||
    next?.tag === 'self' ||
    next?.tag === 'from' ||
    next?.tag === 'to';
  return form === 'back' && count === 1 && clause.compared === null && names;
}

/** `低于预期的6.0%和8月份的8.7%`: a second figure that is compared with, of its own period. */
export function joinsCompared({ clause, tokens, at }: State): boolean {
  const [figure, join] = [wordBefore(tokens, at, 2), wordBefore(tokens, at)];
  const joined = join?.tag === 'with' || join?.tag === 'and' || join?.tag === 'item';
  return clause.compared !== null && joined && figure?.tag === 'figure' && join.start - figure.end <= 1;
}

/** `但到了10月，`: what follows is of then. */
export const turnsTo = ({ text, tokens, at, paragraph }: State): boolean =>
  /(到了|进入|進入)$/.test(text.slice(Math.max(paragraph.start, tokens[at]!.start - 2), tokens[at]!.start));

/** Only words of place and time stand before it in its clause. */
export function isFirst({ tokens, clause, at }: State): boolean {
  for (let k = clause.from; k < at; k++) if (!LOCATING.has(tokens[k]!.tag)) return false;
  return true;
}
