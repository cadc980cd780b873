import type { FlowWord } from './lexicon/words.ts';
import type { WrittenFigure } from './figure.ts';
import type { State } from './state.ts';
import type { Goods } from './subject.ts';
import type { Token } from './tokens.ts';
import { wordBefore } from './word.ts';
import { EXPORT, TOTAL } from './flow-word.ts';

/** The token right behind the one in hand, where at most `gap` characters stand between. */
function nextToken(state: State, gap: number): Token | null {
  const here = state.tokens[state.at]!;
  const next = state.tokens[state.at + 1];
  return next && next.start - here.end <= gap ? next : null;
}

/** `七分之一的进出口值`: the whole stands behind the figure. */
export function flowBehind(state: State): FlowWord | null {
  const here = state.tokens[state.at]!;
  const next = nextToken(state, 1);
  return next?.tag === 'flow' && state.text.slice(here.end, next.start) === '的' ? next.flow : null;
}

/** `贸易收支出现49亿美元逆差`: the word right behind the amount says on which side it is. */
export function flowBehindBare(state: State): FlowWord | null {
  const next = nextToken(state, 1);
  return next?.tag === 'flow' ? next.flow : null;
}

/** `出现9534亿日元（约合113亿美元）贸易逆差`: the balance behind the amount and its brackets. */
function balanceBehind({ tokens, at }: State): FlowWord | null {
  let k = at + 1;
  if (tokens[k]?.tag === 'open') {
    while (k < at + 9 && tokens[k] && tokens[k]!.tag !== 'close') k++;
    k++;
  }
  const next = tokens[k];
  return next?.tag === 'flow' && next.flow.flow === 'balance' && next.start - tokens[k - 1]!.end <= 1
    ? next.flow
    : null;
}

/** `1亿桶原油`: goods right behind a quantity. */
export function goodsBehind(state: State, between = ''): Goods | null {
  const next = nextToken(state, 1);
  const here = state.tokens[state.at]!;
  if (next?.tag !== 'goods' || state.text.slice(here.end, next.start) !== between) return null;
  return { start: next.start, end: next.end, hs: next.hs, services: next.services, unknown: false };
}

/** `出口的75%销往美国`: the party named behind the share. */
export function partnerBehind({ tokens, at, text }: State): string | undefined {
  const [last, next, to] = [wordBefore(tokens, at), tokens[at + 1], tokens[at + 2]];
  if (last?.tag !== 'flow' || text.slice(last.end, tokens[at]!.start) !== '的' || to?.tag !== 'economy')
    return undefined;
  return next?.tag === 'to' || next?.tag === 'from' || next?.tag === 'flow' ? to.code : undefined;
}

/**
 * Trade told only behind its figure: `6000辆新能源汽车从这里发往全球`, `中美交换了6644亿美元的商品和服务`; null where none
 * is.
 */
export function tradeBehind(state: State, { kind }: WrittenFigure): FlowWord | null {
  const { clause } = state;
  if (kind === 'quantity') return goodsBehind(state) ? shippedBehind(state) : null;
  if (kind === 'money' && (clause.flows.length === 0 || clause.flows.every((f) => f?.flow === 'total'))) {
    const flow = flowBehind(state) ?? balanceBehind(state);
    const told = flow?.flow === 'balance' || (flow?.flow === 'total' && clause.flows.length === 0);
    if (flow && !flow.weak && told) return flow;
  }
  if (kind !== 'money' || clause.named.partners.length === 0 || state.clause.change) return null;
  const here = state.tokens[state.at]!;
  const after = state.text.slice(here.end, here.end + 3);
  return after.startsWith('的商品') || after.startsWith('的货物') || after.startsWith('的貨物') ? TOTAL : null;
}

/** A verb of shipping to somewhere within the clause: 发往, 运往, 销往. */
function shippedBehind(state: State): FlowWord | null {
  for (let k = state.at + 2; k < state.at + 8; k++) {
    const token = state.tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop' || token.tag === 'figure') return null;
    if (token.tag === 'flow' && token.flow.flow === 'export') return EXPORT;
    if (token.tag === 'to' && token.end - token.start === 2) return EXPORT;
  }
  return null;
}
