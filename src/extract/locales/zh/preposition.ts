import type { State } from './state.ts';
import type { Token } from './tokens.ts';
import { wordBefore } from './word.ts';

/** 对, 从, 与: the party that follows is a partner, or one of a list. */
export function readPreposition(state: State, kind: 'to' | 'from' | 'with', token: Token): void {
  const { clause, text } = state;
  if (clause.compared && !clause.compared.seen && kind !== 'to' && kind !== 'from') return;
  if (kind === 'with' && isComparison(state)) {
    clause.compared = { period: null, seen: false };
    return;
  }
  if (clause.compared && !clause.compared.seen) return;
  const word = text.slice(token.start, token.end);
  const joins = kind === 'with' && wordBefore(state.tokens, state.at)?.tag === 'economy' && clause.preposition !== null;
  if (joins || word === '以及' || word === '及') {
    if (clause.preposition) clause.preposition.end = token.end;
    return;
  }
  if (kind === 'with' && JOINS.has(word) && !joinsParties(state)) return;
  clause.preposition = { kind, end: token.end };
}

/** `与2022年的水平相比`: the clause ends in 相比. */
function isComparison(state: State): boolean {
  for (let k = state.at + 1; k < state.at + 10; k++) {
    const token = state.tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop') return false;
    if (token.tag === 'compared') return true;
    if (token.tag === 'period' && compares(state.text, token.end)) return true;
  }
  return false;
}

/** `2月与去年同月比较`: a period right before 比较. */
const compares = (text: string, i: number): boolean => /^(同期|同月)?(比|作比)?[较較]/.test(text.slice(i, i + 6));

/** Words that join a list as well as the parties of one trade. */
const JOINS = new Set(['和', '与', '與']);

/** Behind these 和 goes on with a list. */
const LISTED: ReadonlySet<Token['tag']> = new Set(['goods', 'figure', 'source', 'close']);

const PARTIES: ReadonlySet<Token['tag']> = new Set(['economy', 'item', 'with', 'and']);

/** 和 between two economies joins the parties of one trade where 贸易 or 顺差 follows, else it lists them. */
function joinsParties(state: State): boolean {
  const before = wordBefore(state.tokens, state.at);
  if (before?.tag === 'region') return state.tokens[state.at + 1]?.tag !== 'region';
  if (before?.tag !== 'economy' && before?.tag !== 'self') return !LISTED.has(before?.tag ?? 'stop');
  let depth = 0;
  for (let k = state.at + 2; k < state.at + 24; k++) {
    const token = state.tokens[k];
    if (token?.tag === 'open') depth++;
    else if (token?.tag === 'close') depth--;
    if (depth > 0 || token?.tag === 'close') continue;
    if (token?.tag === 'flow') return token.flow.flow === 'total' || token.flow.flow === 'balance';
    if (k > state.at + 4 && !PARTIES.has(token?.tag ?? 'stop')) return false;
  }
  return false;
}
