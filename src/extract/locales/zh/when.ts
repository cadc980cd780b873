import { countMonths, shiftMonths, type Period } from '../../../model/period.ts';
import { commitPeriod } from './clause-end.ts';
import { namedBefore } from './short-name.ts';
import { resolveFiscal } from './fiscal.ts';
import { resolvePeriod, type PeriodWords } from './period.ts';
import { joinedPeriods, listedPeriods } from './period-list.ts';
import { periodContext, type State } from './state.ts';

/** `是2022年的5.8倍`: the period is what is compared with. */
function isTimesOf({ tokens, at }: State): boolean {
  const next = tokens[at + 1];
  return next?.tag === 'figure' && next.figure.kind === 'times' && next.start - tokens[at]!.end <= 2;
}

const LOCATING: ReadonlySet<string> = new Set(['period', 'self', 'region', 'in', 'when', 'from', 'open', 'close']);

/** 今年1月至11月, told in January: what has not been yet is of the year before, unless it is a forecast. */
function isTooEarly({ today, modality }: State, words: PeriodWords, [first, last]: Period): boolean {
  if (!today || modality || words.shift !== 0 || words.months === null) return false;
  const month = `${today.year}-${String(today.month).padStart(2, '0')}`;
  return first.slice(0, 7) < last.slice(0, 7) && last.slice(0, 7) > month && today.month <= 2;
}

/** `截至2月为止的三个月`: so many months up to the one told. */
function withMonthsBefore({ text, tokens, at }: State, period: Period): Period {
  const after = /^(?:为止|為止|止)?的(两|兩|三|六|[2-9])[个個]月/.exec(
    text.slice(tokens[at]!.end, tokens[at]!.end + 8),
  );
  if (!after || countMonths(period) !== 1 || tokens[at - 1]?.tag !== 'when') return period;
  const n = { 两: 2, 兩: 2, 三: 3, 六: 6 }[after[1]!] ?? Number(after[1]);
  return [shiftMonths(period, 1 - n)[0], period[1]];
}

/** `截至7月底，顺差达6835亿美元`: the year up to then. */
function upTo({ text, tokens, at }: State, period: Period): Period {
  const ends = /[底末止]$/.test(text.slice(tokens[at]!.start, tokens[at]!.end + 1).replace(/[，,]$/, ''));
  if (tokens[at - 1]?.tag !== 'when' || countMonths(period) !== 1 || !ends) return period;
  return [`${period[0].slice(0, 4)}-01-01`, period[1]];
}

/** `超过去年全年水平`: a level to compare with. */
function isLevelOf({ text, tokens, at }: State): boolean {
  const after = text.slice(tokens[at]!.end, tokens[at]!.end + 4);
  return ['水平', '水準', '水准', '的水平', '全年水平', '全年水準', '同期水平'].some((word) => after.startsWith(word));
}

/** `2022年新增准入的鲜榴莲`: what came to be then. */
const EVENT =
  /^(新增|新設|新设|新[开開]|[获獲]批|[获獲]准|投[产產]|建成|[开開]通|[启啟]用|[签簽]署|生效|[挂掛]牌|[设設]立|成立|上[线線]|推出)[^，。；、,;0-9口易]{0,6}的/;

/** `2022年2月入侵乌克兰以来`, `2022年新增准入的`: the date of an event. */
function isOfEvent({ text, tokens, at }: State): boolean {
  const { end } = tokens[at]!;
  if (EVENT.test(text.slice(end, end + 14))) return true;
  for (let i = end; i < Math.min(end + 16, text.length - 1); i++) {
    const c = text[i]!;
    if ('，。；、,;'.includes(c)) return false;
    if ((c === '以' && (text[i + 1] === '来' || text[i + 1] === '來')) || text.startsWith('爆发', i)) return true;
  }
  return false;
}

/** `自2020年9月以来，出口连续第10个月上扬`: since when a run or a record holds. */
function tellsRun({ tokens, at }: State): boolean {
  for (let k = at + 1; k < at + 9; k++) {
    const token = tokens[k];
    if (!token || token.tag === 'stop' || token.tag === 'figure') return false;
    if (token.tag === 'superlative') return true;
  }
  return false;
}

/** `2018年出口比重曾高达20.9%`: a look back, which governs nothing that follows. */
function tellsOnce({ text, tokens, at }: State): boolean {
  const { end } = tokens[at]!;
  const clause = /^[^，。；、,;0-9]{0,10}/.exec(text.slice(end, end + 12));
  return clause !== null && clause[0].includes('曾') && !clause[0].includes('未曾');
}

/** `一、二、三季度分别为`: the last of several periods, each with a figure of its own. */
function isListed({ text, tokens, at }: State): boolean {
  const { start } = tokens[at]!;
  return text[start - 1] === '、' && '一二三四1234'.includes(text[start - 2] ?? ' ');
}

/** `去年8月至今年7月`: the second period ends the span that the first one begins. */
function endsSpan({ clause, tokens, at, text, pendingPeriod }: State, [, last]: Period): boolean {
  const [first, to, here] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  const begun = clause.periods.at(-1);
  if (first?.tag !== 'period' || !to || !begun || !'至到'.includes(text.slice(to.start, to.end))) return false;
  if (to.start !== first.end || here.start !== to.end || begun[0] >= last) return false;
  const span: Period = [begun[0], last];
  clause.periods[clause.periods.length - 1] = span;
  if (pendingPeriod) pendingPeriod.period = span;
  return true;
}

/** `上个月，印尼出口额…`: told of a party or a flow, it counts from the day of publication. */
function fromDay({ tokens, at, clause }: State, { form, count }: PeriodWords): boolean {
  const next = tokens[at + 1]?.tag === 'comma' ? tokens[at + 2] : tokens[at + 1];
  const names = next?.tag === 'economy' || next?.tag === 'flow' || next?.tag === 'goods' || next?.tag === 'self';
  return form === 'back' && count === 1 && clause.compared === null && names;
}

/** `低于预期的6.0%和8月份的8.7%`: a second figure that is compared with, of its own period. */
function joinsCompared({ clause, tokens, at }: State): boolean {
  const [figure, join] = [tokens[at - 2], tokens[at - 1]];
  const joined = join?.tag === 'with' || join?.tag === 'and' || join?.tag === 'item';
  return clause.compared !== null && joined && figure?.tag === 'figure' && join.start - figure.end <= 1;
}

/** `但到了10月，`: what follows is of then. */
const turnsTo = ({ text, tokens, at, paragraph }: State): boolean =>
  /(到了|进入|進入)$/.test(text.slice(Math.max(paragraph.start, tokens[at]!.start - 2), tokens[at]!.start));

/** Only words of place and time stand before it in its clause. */
function isFirst({ tokens, clause, at }: State): boolean {
  for (let k = clause.from; k < at; k++) if (!LOCATING.has(tokens[k]!.tag)) return false;
  return true;
}

/** The period of a fiscal year: that of the economy named nearest, else of the one whose trade is told. */
function fiscalPeriod(state: State, words: PeriodWords): Period | null {
  const { clause, period } = state;
  const against = clause.compared !== null || state.tokens[state.at - 1]?.tag === 'from';
  const inHand = clause.periods.at(-1) ?? period;
  if (words.shift === -1 && words.months === null && against && inHand && countMonths(inHand) === 12)
    return shiftMonths(inHand, -12);
  const found = resolveFiscal(words, fiscalEconomy(state), state.today);
  if (!found?.sure) clause.fiscalGuessed = true;
  return found?.period ?? null;
}

function fiscalEconomy(state: State): string {
  const { clause, subject, carried } = state;
  const office = state.officeSentence === state.sentence ? carried.sourceEconomy : null;
  const named = office ?? clause.named.reporters.at(-1);
  if (named !== undefined) return named;
  for (let k = state.at + 1; k < state.at + 6; k++) {
    const token = state.tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop') break;
    if (token.tag === 'economy')
      return token.end - token.start === 1 ? namedBefore(state, token.code, token.start) : token.code;
  }
  return subject.reporter ?? state.discourse.reporter ?? carried.sourceEconomy ?? carried.home.economy;
}

/** `占2024年出口的30%`: a share is of the period of its whole, where the clause names no other. */
function takeWhole(state: State, words: PeriodWords): void {
  const { clause } = state;
  if (clause.periods.length > 0 || words.form === 'same' || (words.year ?? words.shift) === null) return;
  const period = resolvePeriod(words, periodContext(state));
  if (period) clause.periods.push(period);
}

/** A period that a clause names: that of what is compared with, or that of what follows. */
export function readPeriodToken(state: State, words: PeriodWords): void {
  const { clause } = state;
  clause.gap = null;
  if (words.form === 'day') return;
  if (clause.whole && clause.figures === 0 && !clause.share) return takeWhole(state, words);
  const next = state.tokens[state.at + 1];
  const isSince = words.form === 'since' || words.form === 'open' || words.form === 'running';
  if (next?.tag === 'superlative' && isSince) state.since = words;
  const spans = words.form === 'open' || words.form === 'since' || (words.form === 'running' && words.year !== null);
  if (spans && (next?.tag === 'superlative' || !isFirst(state))) return;
  if (spans && tellsRun(state)) {
    state.since = words;
    return;
  }
  if (spans) {
    if (!clause.compared) {
      clause.open = true;
      state.openSentence = state.sentence;
    }
    return;
  }
  if (isLevelOf(state) || isOfEvent(state)) return;
  const passed = state.tokens[state.at - 1];
  const passes = passed?.tag === 'approx' && passed.end === state.tokens[state.at]!.start && clause.compared === null;
  if (passes && clause.figures === 0 && next?.tag !== 'figure' && words.form !== 'back') return;
  const against = clause.compared?.period ?? null;
  const context = periodContext(state);
  const resolved =
    words.form === 'fiscal'
      ? fiscalPeriod(state, words)
      : resolvePeriod(
          words,
          fromDay(state, words)
            ? { ...context, current: null }
            : words.form === 'same' && against
              ? { ...context, current: against }
              : context,
        );
  if (!resolved && words.form === 'fiscal') {
    clause.open = true;
    state.openSentence = state.sentence;
  }
  if (!resolved) return;
  const list = listedPeriods(state, resolved);
  const joined = list.length > 0 ? list : joinedPeriods(state, resolved);
  if (joined.length > 0) clause.periodList = joined;
  clause.severalPeriods = joined.length > 0 && list.length === 0;
  if (isListed(state)) {
    clause.periods.push(list.length > 0 ? [list[0]![0], resolved[1]] : resolved);
    if (list.length === 0) clause.open = true;
    return;
  }
  if (endsSpan(state, resolved)) return;
  const early = isTooEarly(state, words, resolved);
  const period = upTo(state, withMonthsBefore(state, early ? shiftMonths(resolved, -12) : resolved));
  clause.yearSlips ||= early;
  if (isTimesOf(state)) {
    clause.compared = { period, seen: true };
    return;
  }
  if (passes) {
    clause.compared = { period, seen: false };
    return;
  }
  if (clause.compared && !clause.compared.seen) {
    clause.compared.period ??= period;
    return;
  }
  if (joinsCompared(state)) {
    if (clause.modality !== null) clause.rate ??= 1;
    clause.modality = null;
    clause.periods.push(period);
    return;
  }
  const before = state.tokens[state.at - 1];
  const begins = countMonths(period) === 1 || countMonths(period) === 12 || next?.tag === 'figure';
  if (before?.tag === 'from' && begins && next?.tag !== 'aspect' && before.end >= state.tokens[state.at]!.start - 1) {
    state.from = period;
    state.fromSentence = state.sentence;
    clause.beforeFrom = { period: clause.periods.at(-1) ?? state.period };
    clause.periods.push(period);
    return;
  }
  state.openSentence = -1;
  clause.open = false;
  clause.periodFirst ||= isFirst(state);
  clause.periods.push(period);
  if (tellsOnce(state) || before?.tag === 'after' || (before?.tag === 'when' && tellsRun(state))) return;
  if (
    (words.form === 'back' && !fromDay(state, words)) ||
    (!against && words.form === 'same' && (words.year ?? words.shift) !== null)
  )
    return;
  const turns = turnsTo(state);
  state.pendingPeriod = {
    period,
    year: words.year !== null || words.shift !== null ? Number(period[1].slice(0, 4)) : null,
  };
  if (turns) commitPeriod(state);
}
