import { shiftMonths } from '../../../model/period.ts';
import { FOLD } from '../../../text/fold.ts';
import { bindFlow } from './bind.ts';
import type { ChangeWord, FlowWord } from './lexicon/words.ts';
import { nameBoth } from './name.ts';
import { nameOther, nameTariff } from './other.ts';
import { readPreposition } from './preposition.ts';
import { nameLocal } from './region.ts';
import { takeSource } from './source.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';
import { wordBefore } from './word.ts';
import { EXPORT, IMPORT } from './flow-word.ts';
import { inSentence, ofScope } from './subject.ts';

export function readGrammarWord(state: State, token: Token): void {
  const { clause } = state;
  switch (token.tag) {
    case 'to':
    case 'from':
    case 'with':
      return readPreposition(state, token.tag, token);
    case 'change':
      if (token.end - token.start === 1 && !isBeforeFigure(state, token)) return;
      return readVerb(state, token.change, token);
    case 'rate':
      clause.rate = token.sign;
      if ('年平复'.includes(state.text[token.start]!)) clause.average = true;
      if (clause.compared && !clause.compared.seen) return;
      clause.change = null;
      return;
    case 'reach':
      return readReach(state, token);
    case 'share':
      if (clause.change && clause.figures === 0 && clause.flows.length > 0) clause.change = null;
      clause.share = true;
      clause.hadShare = true;
      if (clause.whole) clause.whole.end = token.start;
      return;
    case 'of':
      if (isLevel(state, token)) return;
      clause.hadShare = true;
      clause.whole = { start: token.end, flow: null, end: token.end };
      return;
    case 'compared':
      clause.compared = { period: clause.compared?.seen ? null : (clause.compared?.period ?? null), seen: false };
      return;
    case 'basis':
      if (token.basis === 'average') clause.average = true;
      else readBasis(state, token.basis, token.end);
      return;
    case 'approx':
      clause.approx = token.approx;
      clause.approxEnd = token.end;
      return;
    case 'modality':
      clause.gap = null;
      return readModality(state, token.modality);
    case 'per':
      clause.per = token.per;
      return;
    default:
      return readMark(state, token);
  }
}

/** `相当于每天进口198万桶`: the amount again, no share. */
function isLevel({ tokens, at, text }: State, { start }: Token): boolean {
  if (text[start] !== '相') return false;
  for (let k = at + 1; k < at + 16; k++) {
    const token = tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop') return false;
    if (token.tag === 'figure') return token.figure.kind === 'money' || token.figure.kind === 'quantity';
  }
  return false;
}

/** `较上年同期的971万吨减少`: the figure is that of the period compared with. */
function readBasis(state: State, basis: string, end: number): void {
  const { clause } = state;
  clause.basis = basis;
  const next = state.tokens[state.at + 1];
  if (next?.tag !== 'figure' || state.text[end] !== '的' || next.start - end > 4 || !state.period) return;
  clause.compared = { period: shiftMonths(state.period, basis === 'mom' ? -1 : -12), seen: false };
}

function readVerb(state: State, change: ChangeWord, { start, end }: Token): void {
  const { clause, text } = state;
  const beyond = text[end - 1] === '出' && state.tokens[state.at + 1]?.tag !== 'figure';
  const compares = beyond || text.startsWith('不及', start) || '于過过於'.includes(text[end - 1]!);
  const from = start + (prefixed(text, start) ? 2 : 0);
  if (clause.change && !clause.change.compares) clause.changeNoun = clause.change.sign;
  clause.change = { sign: change.sign, basis: change.basis ?? null, compares, start: from, end };
  clause.reach = false;
  if (compares) clause.compared = { period: null, seen: false };
  else if (clause.compared) clause.compared.seen = true;
}

/** 同比增长, 按年升: the basis stands before the verb and is no part of the quote. */
const prefixed = (text: string, i: number): boolean =>
  text.startsWith('同比', i) || text.startsWith('环比', i) || text.startsWith('環比', i) || text.startsWith('按', i);

/** 至 or 到 behind a verb: what follows is the level reached, of the period in force before 从 named another. */
function readReach({ clause, text }: State, { start, end }: Token): void {
  if (!clause.change || !'至到报報来來'.includes(text.slice(start, end)[0]!) || start - clause.change.end > 1) return;
  clause.reach = true;
  if (clause.beforeFrom) clause.periods = clause.beforeFrom.period ? [clause.beforeFrom.period] : [];
  clause.beforeFrom = null;
}

/** 高, 低, 增 and other verbs of one character count only right before a figure. */
function isBeforeFigure(state: State, token: Token): boolean {
  for (let k = state.at + 1; k < state.at + 4; k++) {
    const next = state.tokens[k];
    if (!next || next.start - token.end > 6) return false;
    if (next.tag === 'figure') return true;
    if (next.tag !== 'approx' && next.tag !== 'reach' && next.tag !== 'each' && next.tag !== 'list') return false;
  }
  return false;
}

function readMark(state: State, token: Token): void {
  const { clause } = state;
  switch (token.tag) {
    case 'list':
      clause.listed = true;
      return;
    case 'among':
      state.among = true;
      state.amongBase = state.subject;
      return;
    case 'aspect':
      if (clause.flows.length > 0) state.aspect = true;
      return;
    case 'both':
      return nameBoth(state);
    case 'local':
      return nameLocal(state);
    case 'other':
      return nameOther(state);
    case 'worth':
      return readWorth(state, token);
    case 'scope-both':
      clause.named.scope = 'goods_and_services';
      if (state.subject.kind === 'trade') state.subject = ofScope(state.subject, 'goods_and_services');
      return;
    case 'will': {
      const next = state.tokens[state.at + 1];
      const verb = next?.tag === 'change' || next?.tag === 'approx' || next?.tag === 'reach';
      if (verb && next.start - token.end <= 1) readModality(state, 'forecast');
      return;
    }
    case 'supposing':
      state.supposed = state.sentence;
      return;
    case 'except':
      clause.except = state.subject;
      return;
    case 'own':
      if (!['modality', 'say'].includes(state.tokens[state.at + 1]?.tag ?? '')) state.ownSentence = state.sentence;
      clause.gap = null;
      return;
    case 'partner-noun':
      state.carried.markets = state.sentence;
      clause.ofPartners = true;
      if (clause.preposition && token.start - clause.preposition.end <= 3) clause.preposition.end = token.end;
      state.carried.marketFlow = marketFlow(state, token);
      return;
    case 'source':
    case 'say':
      clause.gap = null;
      return takeSource(state, token);
    default:
      return readCircumstance(state, token);
  }
}

/** Words that say what of the clause is only a cause, an event, a level of before. */
function readCircumstance(state: State, token: Token): void {
  const { clause } = state;
  switch (token.tag) {
    case 'tariff':
      return nameTariff(state);
    case 'previous':
      if (state.opening) state.subject = inSentence(state.opening, state.sentence);
      clause.previous = true;
      clause.compared = { period: state.period ? shiftMonths(state.period, -1) : null, seen: false };
      clause.rate = 1;
      return;
    case 'event':
      clause.named.reporters = [];
      clause.named.partners = [];
      return;
    case 'causes':
      clause.causes = true;
      return;
    case 'affected':
      clause.affected = clause.flows.length > 0;
      if (clause.from === state.at && token.end - token.start === 2) clause.except = state.subject;
      return;
    case 'after':
      clause.after = clause.from === state.at;
      return;
    case 'collective':
      if (namesListed(state, token)) return;
      clause.collective = true;
      state.collective = state.sentence;
      if (state.text[token.end - 1] === '占' || state.text[token.end - 1] === '佔') {
        clause.hadShare = true;
        clause.whole = { start: token.end, flow: null, end: token.end };
      }
      return;
    default:
      return;
  }
}

const NUMBERS = '两三四五六';

/** `与这三个国家的进出口额`: behind a preposition, as many as the last list of economies had. */
function namesListed({ clause, carried, text }: State, { start, end }: Token): boolean {
  const of = clause.preposition;
  const count = NUMBERS.indexOf(
    String.fromCharCode(FOLD[text.charCodeAt(start + (text[start + 1] === '述' ? 2 : 1))]!),
  );
  if (!of || start - of.end > 1 || count < 0 || carried.listed.length !== count + 2) return false;
  clause.named.partners = [...carried.listed];
  of.end = end;
  return true;
}

/** Sources are of imports, destinations of exports. */
function marketFlow({ text, carried }: State, { start, end }: Token): FlowWord | null {
  const word = text.slice(start, end);
  if (/[来來]源|供[应應]地|原[产產]地/.test(word)) return IMPORT;
  return /目的|出口/.test(word) ? EXPORT : carried.marketFlow;
}

/** 货值 is that of the trade spoken of, or of the heading's. */
function readWorth(state: State, token: Token): void {
  const flow =
    state.subject.kind === 'trade' && state.subject.sentence === state.sentence ? null : state.carried.headlineFlow;
  if (flow && state.clause.flows.length === 0) bindFlow(state, flow, token.start, token.end);
}

/** 预计 governs what follows; `高于预期的6.6%` is a forecast of that one figure. */
function readModality(state: State, modality: 'forecast' | 'target'): void {
  const { clause } = state;
  const next = state.tokens[state.at + 1];
  // 从规模上看 is no outlook.
  const { start, end } = state.tokens[state.at]!;
  if (next?.tag === 'comma' && /^[上来來]?看$/.test(state.text.slice(start, end))) return;
  // 废料, 原料: the end of a word.
  const last = wordBefore(state.tokens, state.at);
  if (end - start === 1 && (last?.tag === 'gap' || last?.tag === 'goods') && last.end === start) return;
  // 复苏计划 and 这一目标 at the end of a clause are nouns.
  if (modality === 'target' && clause.figures === 0 && (next?.tag === 'comma' || next?.tag === 'stop')) return;
  const before = wordBefore(state.tokens, state.at);
  const aside = before?.tag === 'change' || (clause.compared !== null && !clause.compared.seen) || clause.figures > 0;
  if (!aside) {
    state.modality = modality;
    return;
  }
  clause.modality = modality;
  if (clause.change && !clause.change.compares && before?.tag === 'change') clause.rate ??= clause.change.sign;
  clause.change = null;
  clause.reach = false;
}
