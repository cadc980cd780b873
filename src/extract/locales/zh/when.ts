import { countMonths, isWholeMonths, shiftMonths, type Period } from '../../../model/period.ts';
import { commitPeriod } from './clause-end.ts';
import { resolveFiscal } from './fiscal.ts';
import {
  fromDay,
  isFirst,
  isLevelOf,
  isListed,
  isOfEvent,
  isTimesOf,
  isTooEarly,
  joinsCompared,
  tellsOnce,
  tellsRun,
  turnsTo,
  upTo,
  withMonthsBefore,
} from './period-beside.ts';
import { joinedPeriods, listedPeriods } from './period-list.ts';
import { resolvePeriod, type PeriodWords } from './period.ts';
import { namedBefore } from './short-name.ts';
import { periodContext, type State } from './state.ts';
import { wordBefore } from './word.ts';

/** `去年8月至今年7月`: the second period ends the span that the first one begins. */
function endsSpan({ clause, tokens, at, text, pendingPeriod }: State, [, last]: Period): boolean {
  const [first, to, here] = [wordBefore(tokens, at, 2), wordBefore(tokens, at), tokens[at]!];
  const begun = clause.periods.at(-1);
  if (first?.tag !== 'period' || !to || !begun || !'至到'.includes(text.slice(to.start, to.end))) return false;
  if (to.start !== first.end || here.start !== to.end || begun[0] >= last) return false;
  const span: Period = [begun[0], last];
  clause.periods[clause.periods.length - 1] = span;
  if (pendingPeriod) pendingPeriod.period = span;
  return true;
}

/** The period of a fiscal year: that of the economy named nearest, else of the one whose trade is told. */
function fiscalPeriod(state: State, words: PeriodWords): Period | null {
  const { clause, period } = state;
  const against = clause.compared !== null || wordBefore(state.tokens, state.at)?.tag === 'from';
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
  if (opensSpan(state, words) || isLevelOf(state)) return;
  if (isOfEvent(state)) return tellsEvent(state, words);
  const next = state.tokens[state.at + 1];
  const passes = isPassed(state);
  if (passes && clause.figures === 0 && next?.tag !== 'figure' && words.form !== 'back') return;
  const resolved = inRunningMonth(state, resolve(state, words));
  if (!resolved || isInList(state, resolved) || endsSpan(state, resolved)) return;
  const early = isTooEarly(state, words, resolved);
  clause.yearSlips ||= early;
  const period = upTo(state, withMonthsBefore(state, early ? shiftMonths(resolved, -12) : resolved));
  const against = clause.compared?.period ?? null;
  if (isOfCompared(state, period, passes) || beginsWay(state, period)) return;
  state.openSentence = -1;
  clause.open = false;
  clause.periodFirst ||= isFirst(state);
  clause.periods.push(period);
  const before = wordBefore(state.tokens, state.at);
  if (tellsOnce(state) || before?.tag === 'after' || (before?.tag === 'when' && tellsRun(state))) return;
  if (words.form === 'back' && !fromDay(state, words)) return;
  if (!against && words.form === 'same' && (words.year ?? words.shift) !== null) return;
  const year = words.year !== null || words.shift !== null ? Number(period[1].slice(0, 4)) : null;
  state.pendingPeriod = { period, year };
  if (turnsTo(state)) commitPeriod(state);
}

/** 自2016年以来, 近年来: since when a record or a run holds, or a span without a first day; true where it is one. */
function opensSpan(state: State, words: PeriodWords): boolean {
  const { clause } = state;
  const next = state.tokens[state.at + 1];
  const isSince = words.form === 'since' || words.form === 'open' || words.form === 'running';
  if (next?.tag === 'superlative' && isSince) state.since = words;
  const spans = words.form === 'open' || words.form === 'since' || (words.form === 'running' && words.year !== null);
  if (!spans) return false;
  if (next?.tag === 'superlative' || !isFirst(state)) return true;
  if (tellsRun(state)) state.since = words;
  else if (!clause.compared) isOpen(state);
  return true;
}

/** What follows is of a span whose first day nobody tells. */
function isOpen(state: State): void {
  state.clause.open = true;
  state.openSentence = state.sentence;
}

/** `超过2021年`: an amount of then was passed. */
function isPassed({ tokens, at, clause }: State): boolean {
  const before = wordBefore(tokens, at);
  return before?.tag === 'approx' && before.end === tokens[at]!.start && clause.compared === null;
}

function resolve(state: State, words: PeriodWords): Period | null {
  if (words.form === 'fiscal') {
    const fiscal = fiscalPeriod(state, words);
    if (!fiscal) isOpen(state);
    return fiscal;
  }
  const against = state.clause.compared?.period ?? null;
  const context = periodContext(state);
  if (fromDay(state, words)) return resolvePeriod(words, { ...context, current: null });
  return resolvePeriod(words, words.form === 'same' && against ? { ...context, current: against } : context);
}

/** `本月` behind `12月前20天`, told in that month: of the days told. */
function inRunningMonth({ carried, today }: State, period: Period | null): Period | null {
  if (!period || !today || period[0].slice(0, 7) !== period[1].slice(0, 7)) return period;
  if (!isWholeMonths(period)) {
    carried.days = period;
    return period;
  }
  const runs = today.year === Number(period[0].slice(0, 4)) && today.month === Number(period[0].slice(5, 7));
  return runs && carried.days?.[0].slice(0, 7) === period[0].slice(0, 7) ? carried.days : period;
}

/** `2008年10月创下602亿美元的逆差数字以来`: the amount told of the event is of then, and nothing else is. */
function tellsEvent(state: State, words: PeriodWords): void {
  const { tokens, at, text } = state;
  const figure = tokens.slice(at + 1, at + 4).find((t) => t.tag === 'figure');
  if (!figure || !/^的?(录得|錄得|创下?|創下?|达到?|達到?)/.test(text.slice(tokens[at]!.end, figure.start))) return;
  const period = resolvePeriod(words, periodContext(state));
  if (period) state.clause.compared = { period, seen: false };
}

/** Several periods told as one list, each with a figure of its own; true where the one in hand ends `一、二、三季度`. */
function isInList(state: State, resolved: Period): boolean {
  const { clause } = state;
  const list = listedPeriods(state, resolved);
  const joined = list.length > 0 ? list : joinedPeriods(state, resolved);
  if (joined.length > 0) clause.periodList = joined;
  clause.severalPeriods = joined.length > 0 && list.length === 0;
  if (!isListed(state)) return false;
  clause.periods.push(list.length > 0 ? [list[0]![0], resolved[1]] : resolved);
  if (list.length === 0) clause.open = true;
  return true;
}

/** A period that is only compared with. */
function isOfCompared(state: State, period: Period, passes: boolean): boolean {
  const { clause } = state;
  if (isTimesOf(state)) clause.compared = { period, seen: true };
  else if (passes) clause.compared = { period, seen: false };
  else if (clause.compared && !clause.compared.seen) clause.compared.period ??= period;
  else if (joinsCompared(state)) {
    if (clause.modality !== null) clause.rate ??= 1;
    clause.modality = null;
    clause.periods.push(period);
  } else return false;
  return true;
}

/** `从本月具体出口情况来看`: the clause only says how what follows is looked at. */
function isAspect({ tokens, at }: State): boolean {
  for (let k = at + 1; k < at + 7; k++) {
    const tag = tokens[k]?.tag ?? 'stop';
    if (tag === 'aspect') return true;
    if (tag === 'comma' || tag === 'stop' || tag === 'figure') return false;
  }
  return false;
}

/** `从2017年`: where the way of a growth begins. */
function beginsWay(state: State, period: Period): boolean {
  const { clause, tokens, at } = state;
  const [before, here, next] = [wordBefore(tokens, at), tokens[at]!, tokens[at + 1]];
  const begins = countMonths(period) === 1 || countMonths(period) === 12 || next?.tag === 'figure';
  if (before?.tag !== 'from' || !begins || isAspect(state) || before.end < here.start - 1) return false;
  state.from = period;
  state.fromSentence = state.sentence;
  clause.beforeFrom = { period: clause.periods.at(-1) ?? state.period };
  clause.periods.push(period);
  return true;
}
