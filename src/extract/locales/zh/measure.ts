import type { Measure } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { WrittenFigure } from './figure.ts';
import { flowBehind } from './behind.ts';
import { basisAgainst } from './period.ts';
import type { State } from './state.ts';
import type { Clause } from './clause.ts';
import type { Token } from './tokens.ts';
import { wordBefore } from './word.ts';
import { holds } from './character.ts';

/** What a figure measures, and how its number is to be taken. */
export interface Measured {
  readonly measure: Measure;
  /** The claim's value out of the written one: times `sign`, `plus` one for a growth told as so many times. */
  readonly sign: 1 | -1;
  readonly plus: 0 | 1;
  readonly of: string | null;
  /** Offset of the verb that belongs to the quote; null where none stands right before the figure. */
  readonly verb: number | null;
}

function measured(
  measure: Measure,
  sign: 1 | -1 = 1,
  verb: number | null = null,
  of: string | null = null,
  plus: 0 | 1 = 0,
): Measured {
  return { measure, sign, plus, of, verb };
}

/** The same, of a figure before which the verb does not stand again. */
export const withoutVerb = ({ measure, sign, plus, of }: Measured): Measured => measured(measure, sign, null, of, plus);

/** The measure of a figure by the nearest governing word; null where nothing says what the number is. */
export function measureOf(state: State, figure: WrittenFigure): Measured | null {
  const { clause } = state;
  switch (figure.kind) {
    case 'point':
      return rateChange(state, clause, figure);
    case 'percent':
      if (isPartOf(state, figure)) return null;
      if (isRateReached(state)) return clause.hadShare ? measured('share') : measured('growth', clause.rate ?? 1);
      return percentage(state, clause, figure);
    case 'times':
      if (isFlowOf(state) || isPartOf(state, figure)) return null;
      return multiple(state, clause, figure);
    case 'money':
    case 'bare':
      if (isSameChange(state)) return measured('change', state.lastGrowth!);
      return governs(state, clause, figure) ? change(clause, figure) : measured('value');
    case 'quantity':
      return governs(state, clause, figure) ? change(clause, figure) : measured('quantity');
    default:
      return measured('quantity');
  }
}

/** `下降3.2%，即110亿美元`: the change told before, as an amount. */
function isSameChange({ text, tokens, at, lastGrowth }: State): boolean {
  const [rate, comma] = [wordBefore(tokens, at, 2), wordBefore(tokens, at)];
  if (lastGrowth === null || comma?.tag !== 'comma' || rate?.tag !== 'figure' || rate.figure.kind !== 'percent')
    return false;
  return /^\s*即约?$/.test(text.slice(comma.end, tokens[at]!.start));
}

/** `下跌部分的80%`, `增量的99%`, `2%的损失`: a part of a change, and a loss, are none of trade. */
function isPartOf({ text, tokens, at }: State, { start }: WrittenFigure): boolean {
  const { end } = tokens[at]!;
  const part = text[start - 1] === '的' && PARTS.test(text.slice(Math.max(0, start - 4), start));
  return part || (holds('的损損关關', text.charCodeAt(end)) && LOSSES.test(text.slice(end, end + 3)));
}

const PARTS = /(部分|增量|[减減]量|增[长長]|增加[额額]|跌幅|降幅|增幅)的$/;
const LOSSES = /^的?([损損]失|[关關][税稅])/;

/** `占比提升2.8个百分点至48%`: the rate itself behind its change. */
function isRateReached({ tokens, at }: State): boolean {
  const [points, to] = [wordBefore(tokens, at, 2), wordBefore(tokens, at)];
  return to?.tag === 'reach' && points?.tag === 'figure' && points.figure.kind === 'point' && to.start === points.end;
}

/** `超过出口额的两倍`: one flow against another, not against another time. */
function isFlowOf({ text, tokens, at }: State): boolean {
  const last = wordBefore(tokens, at);
  return last?.tag === 'flow' && text.slice(last.end, tokens[at]!.start).endsWith('的');
}

/** The verb's place where only 了 or a word like 近 stands between it and the figure. */
function verbOf(state: State, clause: Clause, figure: WrittenFigure): number | null {
  const verb = clause.change;
  if (!verb || figure.start - verb.end > 6) return null;
  for (let k = state.at - 1; k >= 0 && state.tokens[k]!.start >= verb.end; k--)
    if (!goesWithVerb(state, state.tokens[k]!)) return null;
  return verb.start;
}

const goesWithVerb = (state: State, t: Token): boolean =>
  t.tag === 'approx' || t.tag === 'list' || t.tag === 'each' || (t.tag === 'reach' && isReached(state, t));

const isReached = ({ text }: State, { start, end }: Token): boolean =>
  !['至', '到', '报', '報', '来到', '來到'].includes(text.slice(start, end));

/** True where a verb of change stands right before an amount and not 至 or 到: 扩大1581.7亿元. */
function governs(state: State, clause: Clause, figure: WrittenFigure): boolean {
  return clause.change !== null && !clause.reach && !clause.change.compares && verbOf(state, clause, figure) !== null;
}

function change(clause: Clause, figure: WrittenFigure): Measured {
  const verb = clause.change!;
  return measured('change', verb.sign, figure.start - verb.end <= 2 ? verb.start : null);
}

function rateChange(state: State, clause: Clause, figure: WrittenFigure): Measured | null {
  if (clause.causes || isDrag(state)) return null;
  const verb = clause.change;
  let sign: 1 | -1 = verb?.sign ?? 1;
  // A fall that narrows is a rate that rises.
  const narrows =
    verb !== null && clause.rate === null && /^(收窄|[缩縮]小)/.test(state.text.slice(verb.start, verb.end));
  if (narrows && state.lastGrowth === -1) sign = 1;
  else if (verb && clause.rate === -1) sign = verb.sign === -1 ? 1 : -1;
  const of = clause.share || clause.whole ? 'share' : clause.rate !== null ? 'growth' : null;
  return measured('rate_change', sign, verbOf(state, clause, figure), of);
}

/** `出口的75%销往美国`: the share that goes to a party. */
function isSentTo({ tokens, at, text }: State): boolean {
  const [last, here, next, to] = [wordBefore(tokens, at), tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (last?.tag !== 'flow' || text.slice(last.end, here.start) !== '的' || to?.tag !== 'economy') return false;
  return next?.tag === 'to' || next?.tag === 'from' || (next?.tag === 'flow' && next.flow.flow === 'export');
}

/** 拖累出口2个百分点: a part put down to a cause. */
const isDrag = ({ clause, text }: State): boolean =>
  clause.change !== null && text.startsWith('拖累', clause.change.start);

function percentage(state: State, clause: Clause, figure: WrittenFigure): Measured | null {
  const verb = clause.change?.compares ? null : clause.change;
  const level = verb !== null && clause.reach;
  const wholeAfterVerb = clause.whole && (!verb || verb.start < clause.whole.start || level);
  if (wholeAfterVerb || (clause.share && (!verb || level))) return measured('share');
  if (isSentTo(state)) return measured('share');
  if (verb && !level) return measured('growth', verb.sign, verbOf(state, clause, figure));
  if (clause.rate !== null) return measured('growth', clause.rate);
  if (level && clause.changeNoun !== null) return measured('growth', clause.changeNoun);
  if (flowBehind(state)) return measured('share');
  const { share, rate } = state.before;
  const elliptical = clause.flows.length === 0 && !clause.other && clause.figures === 0;
  if (elliptical && !clause.compared && share) return measured('share');
  if (elliptical && !clause.compared && rate !== null) return measured('growth', rate);
  if (clause.change?.compares && state.before.share) return measured('share');
  if (clause.change?.compares) return measured('growth');
  if (clause.ratesTold && clause.compared && !clause.compared.seen) return measured('growth');
  if (clause.modality !== null && (clause.flows.length === 0 || clause.compared)) return measured('growth');
  // `超过彭博社预估的1.9%`
  if (wordBefore(state.tokens, state.at)?.tag === 'modality' && clause.flows.length === 0 && !clause.other)
    return measured('growth');
  const behind = nounBehind(state);
  if (behind) return behind;
  if (clause.basis !== null || isSigned(state.text, figure)) return measured('growth');
  if (state.hanging !== null && clause.flows.length === 0 && !clause.other) return measured('growth', state.hanging);
  return null;
}

const isSigned = (text: string, { start }: WrittenFigure): boolean => '+-−－＋'.includes(text[start] ?? ' ');

/** `21.6%的增长`, `升幅`, `份额` right behind the figure. */
function nounBehind(state: State): Measured | null {
  const last = state.group && state.group.size > 1 ? state.group.last : state.at;
  const next = state.tokens[last + 1];
  const here = state.tokens[last]!;
  if (!next || next.start - here.end > 4) return null;
  if (next.tag === 'rate') return measured('growth', next.sign);
  if (next.tag === 'change' && state.text.slice(here.end, next.start).includes('的'))
    return measured('growth', next.change.sign);
  if (next.tag === 'share') return measured('share');
  return null;
}

function multiple(state: State, clause: Clause, figure: WrittenFigure): Measured {
  const verb = verbOf(state, clause, figure);
  const grows = clause.change !== null && !clause.reach && clause.change.sign === 1 && verb !== null;
  const of = clause.rate !== null || clause.ratesTold ? 'growth' : null;
  return measured('multiple', 1, grows ? verb : null, of, grows ? 1 : 0);
}

/** Against what a growth, change or multiple is told. */
export function basisOf(state: State, period: Period | null): string {
  const { clause } = state;
  if (clause.average && state.from) return `since:${state.from[0].slice(0, 4)}`;
  if (clause.basis === 'yoy' || clause.basis === 'mom') return clause.basis;
  if (clause.change?.basis) return clause.change.basis;
  if (clause.compared && !clause.compared.seen) return 'yoy';
  const against = clause.compared?.period ?? null;
  if (against) return basisAgainst(period, against) ?? 'yoy';
  if (state.from && state.fromSentence === state.sentence) return `vs:${state.from[0].slice(0, 4)}`;
  return 'yoy';
}
