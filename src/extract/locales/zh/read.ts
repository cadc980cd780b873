import type { Discourse, Findings, Paragraph } from '../../locale.ts';
import { bindFlow } from './bind.ts';
import type { ChangeWord } from './lexicon/words.ts';
import { emitFigure } from './emit.ts';
import { nameBoth, nameLocal, nameOther, nameToken } from './name.ts';
import { shiftMonths } from '../../../model/period.ts';
import { resolvePeriod, type PeriodWords } from './period.ts';
import { mend, place } from './spaced.ts';
import {
  carriedOf,
  closeState,
  commitPeriod,
  isTopical,
  nextClause,
  openState,
  periodContext,
  type State,
} from './state.ts';
import { newClause, nothingNamed } from './subject.ts';
import { emitSuperlative } from './rank.ts';
import { takeSource } from './source.ts';
import { tokenize, type Token } from './tokens.ts';

/** Reads one paragraph of Chinese: words left to right, a subject in hand, a claim at each figure. */
export function readParagraph(paragraph: Paragraph, discourse: Discourse, findings: Findings): void {
  carriedOf(paragraph.text, discourse);
  const mended = paragraph.rescan ? mend(paragraph) : null;
  if (!mended) return readLine(paragraph, discourse, findings);
  const { line } = mended;
  const found: Findings = { claims: [], superlatives: [], figures: [] };
  const rescan = (from: number, to: number) => paragraph.rescan!(from, to, line);
  const mentions = rescan(0, line.length);
  readLine({ ...paragraph, text: line, start: 0, end: line.length, mentions, rescan }, discourse, found);
  place(found, mended, paragraph.text, findings);
}

function readLine(paragraph: Paragraph, discourse: Discourse, findings: Findings): void {
  const roc = carriedOf(paragraph.text, discourse).home.economy === 'TWN';
  const tokens = tokenize(paragraph, roc);
  const state = openState(paragraph, discourse, findings, tokens);
  beginParagraph(state);
  for (state.at = 0; state.at < tokens.length; state.at++) readToken(state, tokens[state.at]!);
  closeClause(state);
  if (paragraph.headline) commitPeriod(state);
  closeState(state);
}

/** A line that stands alone between others, without a full stop, heads what follows: nothing is carried over it. */
function beginParagraph(state: State): void {
  const { paragraph, text, subject, carried, discourse } = state;
  const heading = paragraph.headline || isHeading(text, paragraph.start, paragraph.end);
  if (heading) {
    discourse.source = null;
    discourse.attribution = [];
    carried.headlineFlow = null;
    if (!paragraph.headline) {
      discourse.period = null;
      state.period = null;
      discourse.reporter = null;
    }
    state.heading = true;
  }
  if (state.tokens[0]?.tag === 'among' && !heading) return;
  const side =
    heading && !paragraph.headline
      ? { reporter: null, region: null }
      : { reporter: subject.reporter, region: subject.region };
  if (carried.topicOnly) side.region = null;
  carried.topicOnly = false;
  const kind = heading ? 'other' : subject.kind;
  state.stale = true;
  state.subject = { ...subject, ...side, kind, partners: [], goods: [], heading: null, actor: null, flows: [] };
}

function isHeading(text: string, start: number, end: number): boolean {
  if (text[start] === '*' && text[start + 1] === '*' && text[end - 1] === '*') return true;
  return text[start] === '#';
}

function closeClause(state: State): void {
  const { clause } = state;
  const last = state.tokens[state.at - 1];
  if ((isTopical(clause) && clause.periodFirst) || last?.tag === 'period') commitPeriod(state);
  if (!state.paragraph.headline) state.pendingPeriod = null;
  if (clause.figures === 0 && clause.change) state.hanging = clause.change.sign;
  else if (clause.figures > 0 || clause.flows.length > 0) state.hanging = null;
}

/** One word: what it opens, names or governs. */
function readToken(state: State, token: Token): void {
  const { clause } = state;
  switch (token.tag) {
    case 'stop':
      return endSentence(state);
    case 'semicolon':
    case 'comma':
    case 'colon':
      return endClause(state, token.tag);
    case 'open':
      return openBracket(state);
    case 'close':
      return closeBracket(state);
    case 'gap':
      clause.gap = token;
      clause.gapTotal += token.size;
      return;
    case 'figure':
      return emitFigure(state, token.figure);
    case 'superlative':
      return emitSuperlative(state, token.superlative);
    case 'period':
      return readPeriodToken(state, token.words);
    case 'flow':
      if (state.heading) state.carried.headlineFlow = token.flow;
      return bindFlow(state, token.flow, token.start, token.end);
    case 'economy':
    case 'self':
    case 'pair':
    case 'region':
    case 'goods':
    case 'actor':
      clause.gap = null;
      return nameToken(state, token);
    default:
      return readGrammarWord(state, token);
  }
}

function readGrammarWord(state: State, token: Token): void {
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
      clause.share = true;
      clause.hadShare = true;
      if (clause.whole) clause.whole.end = token.start;
      return;
    case 'of':
      clause.hadShare = true;
      clause.whole = { start: token.end, flow: null, end: token.end };
      return;
    case 'compared':
      clause.compared = { period: null, seen: false };
      return;
    case 'basis':
      if (token.basis === 'average') clause.average = true;
      else readBasis(state, token.basis, token.end);
      return;
    case 'approx':
      clause.approx = token.approx;
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
  const compares = '于過过'.includes(text[end - 1]!) || text[end - 1] === '於';
  const from = start + (prefixed(text, start) ? 2 : 0);
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
  if (!clause.change || !'至到'.includes(text.slice(start, end)[0]!) || start - clause.change.end > 1) return;
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
      if (state.subject.kind === 'trade') state.subject = { ...state.subject, scope: 'goods_and_services' };
      return;
    case 'will': {
      const next = state.tokens[state.at + 1];
      const verb = next?.tag === 'change' || next?.tag === 'approx' || next?.tag === 'reach';
      if (verb && next.start - token.end <= 1) readModality(state, 'forecast');
      return;
    }
    case 'previous':
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
      return;
    case 'after':
      clause.after = clause.from === state.at;
      return;
    case 'collective':
      clause.collective = true;
      return;
    case 'source':
    case 'say':
      clause.gap = null;
      return takeSource(state, token);
    default:
      return;
  }
}

/** 货值 is that of the trade spoken of, or of the heading's. */
function readWorth(state: State, token: Token): void {
  const flow =
    state.subject.kind === 'trade' && state.subject.sentence === state.sentence ? null : state.carried.headlineFlow;
  if (flow && state.clause.flows.length === 0) bindFlow(state, flow, token.start, token.end);
}

function readPreposition(state: State, kind: 'to' | 'from' | 'with', token: Token): void {
  const { clause, text } = state;
  if (clause.compared && !clause.compared.seen && kind !== 'to' && kind !== 'from') return;
  if (kind === 'with' && isComparison(state)) {
    clause.compared = { period: null, seen: false };
    return;
  }
  if (clause.compared && !clause.compared.seen) return;
  const word = text.slice(token.start, token.end);
  const joins = kind === 'with' && state.tokens[state.at - 1]?.tag === 'economy' && clause.preposition !== null;
  if (joins || word === '以及' || word === '及') {
    if (clause.preposition) clause.preposition.end = token.end;
    return;
  }
  if (kind === 'with' && word === '和' && !joinsParties(state)) return;
  clause.preposition = { kind, end: token.end };
}

/** `与2022年的水平相比`: the clause ends in 相比. */
function isComparison(state: State): boolean {
  for (let k = state.at + 1; k < state.at + 10; k++) {
    const token = state.tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop') return false;
    if (token.tag === 'compared') return true;
  }
  return false;
}

/** 和 between two economies joins the parties of one trade where 贸易 or 顺差 follows, else it lists them. */
function joinsParties(state: State): boolean {
  const before = state.tokens[state.at - 1];
  if (before?.tag !== 'economy' && before?.tag !== 'self') return before?.tag !== 'goods' && before?.tag !== 'figure';
  for (let k = state.at + 2; k < state.at + 5; k++) {
    const token = state.tokens[k];
    if (token?.tag === 'flow') return token.flow.flow === 'total' || token.flow.flow === 'balance';
  }
  return false;
}

/** 预计 governs what follows; `高于预期的6.6%` is a forecast of that one figure. */
function readModality(state: State, modality: 'forecast' | 'target'): void {
  const { clause } = state;
  const before = state.tokens[state.at - 1];
  const aside = before?.tag === 'change' || (clause.compared !== null && !clause.compared.seen) || clause.figures > 0;
  if (!aside) {
    state.modality = modality;
    return;
  }
  clause.modality = modality;
  clause.change = null;
  clause.reach = false;
}

/** `是2022年的5.8倍`: the period is what is compared with. */
function isTimesOf({ tokens, at }: State): boolean {
  const next = tokens[at + 1];
  return next?.tag === 'figure' && next.figure.kind === 'times' && next.start - tokens[at]!.end <= 2;
}

const LOCATING: ReadonlySet<string> = new Set(['period', 'self', 'region', 'in', 'when', 'from', 'open', 'close']);

/** `超过去年全年水平`: a level to compare with. */
function isLevelOf({ text, tokens, at }: State): boolean {
  const after = text.slice(tokens[at]!.end, tokens[at]!.end + 4);
  return ['水平', '水準', '水准', '的水平', '全年水平', '全年水準', '同期水平'].some((word) => after.startsWith(word));
}

/** `2022年2月入侵乌克兰以来`: the date of an event. */
function isOfEvent({ text, tokens, at }: State): boolean {
  const { end } = tokens[at]!;
  for (let i = end; i < Math.min(end + 16, text.length - 1); i++) {
    const c = text[i]!;
    if ('，。；、,;'.includes(c)) return false;
    if ((c === '以' && (text[i + 1] === '来' || text[i + 1] === '來')) || text.startsWith('爆发', i)) return true;
  }
  return false;
}

/** Only words of place and time stand before it in its clause. */
function isFirst({ tokens, clause, at }: State): boolean {
  for (let k = clause.from; k < at; k++) if (!LOCATING.has(tokens[k]!.tag)) return false;
  return true;
}

/** A period that a clause names: that of what is compared with, or that of what follows. */
function readPeriodToken(state: State, words: PeriodWords): void {
  const { clause } = state;
  clause.gap = null;
  if (words.form === 'day') return;
  if (clause.whole && clause.figures === 0 && !clause.share) return;
  const next = state.tokens[state.at + 1];
  const isSince = words.form === 'since' || words.form === 'open' || words.form === 'running';
  if (next?.tag === 'superlative' && isSince) state.since = words;
  const spans = words.form === 'open' || words.form === 'since' || (words.form === 'running' && words.year !== null);
  if (spans && (next?.tag === 'superlative' || !isFirst(state))) return;
  if (spans) {
    if (!clause.compared) {
      clause.open = true;
      state.openSentence = state.sentence;
    }
    return;
  }
  if (isLevelOf(state) || isOfEvent(state)) return;
  const period = resolvePeriod(words, periodContext(state));
  if (!period) return;
  if (isTimesOf(state)) {
    clause.compared = { period, seen: true };
    return;
  }
  if (clause.compared && !clause.compared.seen) {
    clause.compared.period ??= period;
    return;
  }
  const before = state.tokens[state.at - 1];
  if (before?.tag === 'from' && before.end >= state.tokens[state.at]!.start - 1) {
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
  if (words.form === 'back' || (words.form === 'same' && (words.year ?? words.shift) !== null)) return;
  state.pendingPeriod = {
    period,
    year: words.year !== null || words.shift !== null ? Number(period[1].slice(0, 4)) : null,
  };
}

function endClause(state: State, mark: 'semicolon' | 'comma' | 'colon'): void {
  closeClause(state);
  const { clause } = state;
  const compared = clause.compared && !clause.compared.seen && clause.compared.period ? clause.compared : null;
  const ratesTold = clause.rate !== null;
  state.before = { share: clause.hadShare, rate: clause.rate };
  nextClause(state, mark);
  state.clause.ratesTold = ratesTold;
  if (compared) state.clause.compared = { period: compared.period, seen: true };
  if (mark !== 'semicolon') return;
  state.semicolon = true;
  if (state.modality === 'forecast' && clause.flows.length === 0) state.modality = null;
}

function endSentence(state: State): void {
  closeClause(state);
  state.clause = newClause(state.at + 1);
  state.sentence++;
  state.among = false;
  state.amongBase = null;
  state.modality = null;
  state.from = null;
  state.told = [];
  state.economies = [];
  state.lastMoney = null;
  state.before = { share: false, rate: null };
  state.semicolon = false;
}

/** In brackets behind a name stands that name's own figure: 越南（升56.0%）. */
function openBracket(state: State): void {
  const before = state.tokens[state.at - 1];
  const { clause, subject } = state;
  state.brackets.push({ subject, clause });
  if (state.brackets.length > 8) state.brackets.shift();
  const item = before && before.end >= state.tokens[state.at]!.start - 1 ? before : null;
  state.clause = { ...clause, change: null, approx: null, named: nothingNamed(), gap: null };
  if (subject.kind !== 'trade') return;
  if (item?.tag === 'economy') state.subject = { ...subject, partners: [item.code] };
  if (item?.tag === 'goods') {
    const goods = { start: item.start, end: item.end, hs: item.hs, services: item.services, unknown: false };
    state.subject = { ...subject, goods: [goods], heading: null };
  }
}

function closeBracket(state: State): void {
  const opened = state.brackets.pop();
  if (!opened) return;
  state.clause = { ...opened.clause, figures: state.clause.figures };
  state.subject = opened.subject;
}
