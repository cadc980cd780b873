import type { State } from './state.ts';
import { ofGoods, type Goods } from './subject.ts';
import type { Token } from './tokens.ts';
import { wordBefore } from './word.ts';

/** Goods by their name: of the whole, of what is compared with, behind the word of trade or waiting for one. */
export function nameGoods(state: State, token: Token & { tag: 'goods' }): void {
  const { clause } = state;
  const last = wordBefore(state.tokens, state.at);
  const wrapped = last?.tag === 'quote' ? wordBefore(state.tokens, state.at, 2) : last;
  const goods: Goods = { start: token.start, end: token.end, hs: token.hs, services: token.services, unknown: false };
  state.carried.lastGoods = goods;
  if (clause.whole && clause.figures === 0) {
    (clause.whole.goods ??= []).push(goods);
    return;
  }
  if (clause.compared && !clause.compared.seen) return;
  const listed = wrapped?.tag === 'item' || wrapped?.tag === 'with';
  if (boundBehind(state, goods, listed)) return;
  const { named } = clause;
  const heads = named.goods.length > 0 && state.text.slice(named.goods.at(-1)!.end, token.start).startsWith('等');
  const adjoins = named.goods.length > 0 && named.goods.at(-1)!.end === token.start;
  if (heads) named.heading = goods;
  else if (listed && named.goods.length > 0) named.goods.push(goods);
  else if (adjoins) named.goods[named.goods.length - 1] = { ...named.goods.at(-1)!, end: token.end };
  else {
    named.goods = [goods];
    named.heading = null;
  }
}

/** Goods behind the word of trade and before the figure: `进口大豆、玉米…`. */
function boundBehind(state: State, goods: Goods, listed: boolean): boolean {
  const { clause, subject } = state;
  if (clause.affected || clause.flowEnd < 0 || clause.figures > 0 || clause.change !== null || subject.kind !== 'trade')
    return false;
  if (
    goods.start - clause.flowEnd > (state.text[clause.flowEnd] === '的' ? 5 : 2) &&
    !(listed && subject.goods.length > 0)
  )
    return false;
  clause.flowEnd = goods.end;
  const scope = goods.services ? 'services' : subject.scope;
  const next = ofGoods(subject, listed ? [...subject.goods, goods] : [goods], null);
  next.scope = scope;
  state.subject = next;
  return true;
}
