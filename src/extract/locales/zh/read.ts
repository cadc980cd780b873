import type { Discourse, Findings, Paragraph } from '../../locale.ts';
import { bindFlow } from './bind.ts';
import { closeBracket, openBracket } from './bracket.ts';
import { emitFigure } from './emit.ts';
import { readGrammarWord } from './govern.ts';
import { nameToken } from './name.ts';
import { emitSuperlative } from './rank.ts';
import { endSource } from './source.ts';
import { mend, place } from './spaced.ts';
import { commitPeriod, isTopical, keepRegion, nextClause } from './clause-end.ts';
import { carriedOf } from './carried.ts';
import { closeState, openState, type State } from './state.ts';
import { newClause } from './clause.ts';
import { copyOf } from './subject.ts';
import { tokenize, type Token } from './tokens.ts';
import { readPeriodToken } from './when.ts';
import { wordBefore } from './word.ts';
import { EXPORT } from './flow-word.ts';

/** Reads one paragraph of Chinese: words left to right, a subject in hand, a claim at each figure. */
export function readParagraph(paragraph: Paragraph, discourse: Discourse, findings: Findings): void {
  const carried = carriedOf(paragraph.text, discourse);
  const mended = paragraph.rescan ? mend(paragraph) : null;
  if (!mended) return readLine(paragraph, discourse, findings);
  const { line } = mended;
  const found: Findings = { claims: [], superlatives: [], figures: [] };
  const rescan = (from: number, to: number) => paragraph.rescan!(from, to, line);
  const mentions = rescan(0, line.length);
  readLine({ ...paragraph, text: line, start: 0, end: line.length, mentions, rescan }, discourse, found);
  const before = findings.claims.length;
  place(found, mended, paragraph.text, findings);
  for (const open of carried.openHeadline)
    if (open.claims === found.claims) {
      open.claims = findings.claims;
      open.index += before;
    }
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
  endSource(state);
  const heading = paragraph.headline || isHeading(text, paragraph.start, paragraph.end);
  if (heading) {
    discourse.source = null;
    discourse.attribution = [];
    carried.headlineFlow = null;
    if (!paragraph.headline) {
      discourse.period = null;
      state.period = null;
      discourse.reporter = null;
      carried.sourceEconomy = null;
    }
    state.heading = true;
  }
  if (state.tokens[0]?.tag === 'among' && !heading) {
    const { opening } = carried;
    if (opening && subject.partners.join() !== opening.partners.join()) state.partnerFar = subject.partners;
    return;
  }
  const side = heading && !paragraph.headline ? { reporter: null, region: null } : sideInForce(state);
  if (carried.opening?.partners.length === 0) carried.lastPair = null;
  if (carried.topicOnly) side.region = null;
  carried.topicOnly = false;
  const kind = heading ? 'other' : subject.kind;
  state.stale = true;
  const { reporter, region } = side;
  const next = copyOf(subject);
  next.reporter = reporter;
  next.region = region;
  next.kind = kind;
  next.partners = [];
  next.goods = [];
  next.heading = null;
  next.actor = null;
  next.flows = [];
  state.subject = next;
}

/** A party that a paragraph turned to for a while is left with it: the one that opened it is spoken of again. */
function sideInForce({ subject, carried }: State): { reporter: string | null; region: string | null } {
  const { opening } = carried;
  const home = carried.home.economy;
  if (!opening || (opening.reporter ?? home) === (subject.reporter ?? home))
    return { reporter: subject.reporter, region: subject.region };
  return { reporter: opening.reporter ?? home, region: opening.region };
}

function isHeading(text: string, start: number, end: number): boolean {
  if (text[start] === '*' && text[start + 1] === '*' && text[end - 1] === '*') return true;
  return text[start] === '#';
}

function closeClause(state: State): void {
  const { clause } = state;
  const last = wordBefore(state.tokens, state.at);
  if ((isTopical(clause) && clause.periodFirst) || last?.tag === 'period' || leavesFigure(state)) commitPeriod(state);
  if (!state.paragraph.headline) state.pendingPeriod = null;
  if (clause.figures === 0 && clause.change) state.hanging = clause.change.sign;
  else if (clause.figures > 0 || clause.flows.length > 0) state.hanging = null;
}

/** `贸易由第一季的增长转为第二季的下降，降幅达20.8%`: the figure of the change told follows. */
const leavesFigure = ({ clause, modality, tokens, at }: State): boolean =>
  clause.figures === 0 &&
  clause.flows.length > 0 &&
  clause.change !== null &&
  modality === null &&
  tokens[at + 1]?.tag === 'rate';

/** One word: what it opens, names or governs. */
function readToken(state: State, token: Token): void {
  const { clause } = state;
  if (clause.from === state.at && isBackground(state, token)) clause.except = state.subject;
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
      nameToken(state, token);
      if (isShippedTo(state, token)) bindFlow(state, EXPORT, token.start, token.end);
      return;
    default:
      return readGrammarWord(state, token);
  }
}

/** `在…的背景下，`: the clause only sets the scene. */
function isBackground({ text, paragraph }: State, { start, end }: Token): boolean {
  if (text[start] !== '在' || end - start > 1) return false;
  const limit = Math.min(paragraph.end, start + 60);
  for (let i = end; i < limit; i++)
    if (text[i] === '，' || text[i] === ',' || text[i] === '。') return text[i - 1] === '下';
  return false;
}

/** `輸美手機`: the verb and the party make an export, its goods behind. */
function isShippedTo({ text, tokens, at, clause }: State, { tag, start }: Token): boolean {
  const verb = wordBefore(tokens, at);
  const ships = verb?.tag === 'to' && verb.end === start && verb.end - verb.start === 1;
  return ships && tag === 'economy' && '输輸销銷'.includes(text[verb.start]!) && clause.named.partners.length > 0;
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
  if (state.modality === 'forecast' && state.tokens[state.at + 1]?.tag === 'period') state.modality = null;
  if (state.modality === 'forecast' && clause.flows.length === 0) state.modality = null;
}

function endSentence(state: State): void {
  closeClause(state);
  state.subject = keepRegion(state);
  state.clause = newClause(state.at + 1);
  state.sentence++;
  state.among = false;
  state.amongBase = null;
  state.modality = null;
  state.from = null;
  state.told = [];
  state.lastGrowth = null;
  state.economies = [];
  state.lastMoney = null;
  state.before = { share: false, rate: null };
  state.semicolon = false;
}
