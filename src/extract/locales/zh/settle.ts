import { tradeBehind } from './behind.ts';
import { bindFlow } from './bind.ts';
import { bindNamed } from './named.ts';
import type { WrittenFigure } from './figure.ts';
import type { State } from './state.ts';
import { copyOf, ofFlow } from './subject.ts';

/** Before a figure: names without a word of trade join the subject in force; unknown text begins a subject that is none. */
export function settleSubject(state: State, written: WrittenFigure): void {
  const { clause } = state;
  if (clause.flows.length > 0 && clause.figures > 0 && clause.named.partners.length > 0 && clause.change)
    return bindNamed(state);
  const balance = clause.flows.length > 0 && clause.figures === 0 ? tradeBehind(state, written) : null;
  if (balance?.flow === 'balance') {
    state.subject = ofFlow(state.subject, balance, [balance]);
    return;
  }
  if (clause.flows.length > 0) return bindGoodsBehindFlow(state, written);
  if (clause.after) bindNext(state);
  if (clause.ofPartners && clause.named.reporters.length > 0 && state.carried.marketFlow) bindMarkets(state);
  const behind = tradeBehind(state, written);
  if (behind) {
    clause.gap = null;
    clause.other = false;
    return bindFlow(state, behind, written.end, written.end);
  }
  const gap = clause.gap;
  if (gap && clause.figures === 0 && closesList(state, gap)) {
    clause.named.goods.push({ start: gap.start, end: gap.end, hs: [], services: false, unknown: true });
  } else if (gap && clause.figures === 0 && isHead(state, gap, written)) {
    const listing =
      (state.among || state.aspect) && state.subject.kind === 'trade' && clause.change !== null && gap.size <= 10;
    if (listing && clause.named.goods.length === 0) {
      clause.named.goods.push({ start: gap.start, end: gap.end, hs: [], services: false, unknown: true });
    } else if (!clause.whole || clause.whole.start > gap.start) {
      clause.other = true;
      const next = copyOf(state.subject);
      next.kind = 'other';
      state.subject = next;
    }
  }
  if (state.subject.kind === 'trade' && written.kind !== 'count') bindNamed(state);
}

/** `泰国主要出口市场下降6%`: trade with several that nobody names. */
function bindMarkets(state: State): void {
  const { clause, carried } = state;
  const here = state.tokens[state.at]!;
  bindFlow(state, carried.marketFlow!, here.start, here.start);
  clause.several = true;
}

/** `汽车零部件、精密仪表分别下降`: unknown words that end a list of goods are goods. */
function closesList({ clause, tokens, at }: State, gap: { readonly start: number }): boolean {
  if (clause.named.goods.length === 0) return false;
  for (let k = at - 1; k > 0; k--)
    if (tokens[k]!.start === gap.start) return tokens[k - 1]!.tag === 'item' || tokens[k - 1]!.tag === 'with';
  return false;
}

/** `继10月录得17.5%的升幅后，11月出口…`: the trade is named only in the next clause. */
function bindNext(state: State): void {
  for (let k = state.at + 1; k < state.at + 16; k++) {
    const token = state.tokens[k];
    if (!token || token.tag === 'stop' || token.tag === 'figure') return;
    if (token.tag === 'flow') return bindFlow(state, token.flow, token.start, token.start);
  }
}

/** `出口以电子零组件152亿美元居冠`: goods named behind the word of trade and right before the figure or its verb. */
function bindGoodsBehindFlow(state: State, written: WrittenFigure): void {
  const { clause } = state;
  const goods = clause.named.goods.at(-1);
  const governor = clause.change && clause.change.end <= written.start ? clause.change.start : written.start;
  if (goods && goods.end <= governor && governor - goods.end <= 3) bindNamed(state);
}

/** True where unknown text stands right before what governs the figure: it is the head of the subject. */
function isHead(state: State, gap: { readonly end: number; readonly size: number }, written: WrittenFigure): boolean {
  if (gap.size < 2) return false;
  const { clause } = state;
  const governor = clause.change?.start ?? clause.whole?.start ?? written.start;
  for (let k = state.at - 1; k >= 0 && state.tokens[k]!.start >= gap.end; k--) {
    const { tag } = state.tokens[k]!;
    if (tag === 'goods' || tag === 'economy' || tag === 'region' || tag === 'actor' || tag === 'flow') return false;
  }
  return governor >= gap.end;
}
