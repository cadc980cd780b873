import { FOLD, foldText } from '../../../text/fold.ts';
import { isAside } from './aside.ts';
import { SEATS } from './lexicon/places.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';
import { wordBefore } from './word.ts';

/** 全省, 我市: the region named last. */
export function nameLocal(state: State): void {
  const region = state.carried.lastRegion;
  if (!region || isAside(state)) return;
  state.clause.named.regions = [region.name];
  state.clause.named.national = false;
}

export function nameRegion(state: State, token: Token & { tag: 'region' }): void {
  if (token.code === 'CN-BJ' && ACTS.test(state.text.slice(token.end, token.end + 2))) return;
  const last = wordBefore(state.tokens, state.at);
  const next = state.tokens[state.at + 1];
  if (next?.tag === 'source' && next.start === token.end) {
    const province = SEATS[foldText(token.name)];
    if (province) state.carried.lastRegion ??= { name: province, country: 'CHN', surface: token.name };
    return;
  }
  if (next?.tag === 'period' && '电電讯訊'.includes(state.text[next.end] ?? ' ')) return;
  const port = next?.start === token.end && next.tag === 'customs';
  const harbour = String.fromCharCode(FOLD[state.text.charCodeAt(token.end)]!) === '港';
  const further =
    next?.tag === 'gap' && next.start === token.end ? placeEnd(state.text.slice(next.start, next.end)) : 0;
  const name =
    further > 0
      ? state.text.slice(token.start, token.end + further)
      : port || harbour
        ? state.text.slice(token.start, port ? next.end : token.end + 1)
        : (token.code ?? token.name);
  const country = token.code?.startsWith('RU-') ? 'RUS' : 'CHN';
  state.carried.lastRegion = { name, country, surface: state.text.slice(token.start, token.end) };
  if (isAside(state)) return;
  if ((last?.tag === 'in' || last?.tag === 'from') && last.end === token.start) return;
  const { clause } = state;
  const { preposition, named } = clause;
  if (preposition && token.start - preposition.end <= 1) return;
  clause.regionFirst ||= state.tokens
    .slice(clause.from, Math.min(state.at, clause.from + 4))
    .every((t) => t.tag === 'period' || t.tag === 'self');
  const listed =
    last?.tag === 'item' || (last?.tag === 'with' && wordBefore(state.tokens, state.at, 2)?.tag === 'region');
  named.regions = listed ? [...named.regions, name] : [name];
  named.national = false;
}

/** What a government does: 北京宣布 is China's. */
const ACTS = /^(宣布|宣佈|表示|方面|当局|當局|政府|回应|回應|指责|指責|同意|承诺|承諾|反制|希望|决定|決定)/;

/** 莫斯科和北京: a capital beside an economy stands for its country. */
export function besideEconomy({ tokens, at }: State): boolean {
  const joins = (k: number, other: number) =>
    k >= 0 && tokens[k]?.tag === 'with' && other >= 0 && tokens[other]?.tag === 'economy';
  return joins(at - 1, at - 2) || joins(at + 1, at + 2);
}

/** How far a name of a place goes on behind a region: 上海海通码头, 武汉新港园区. */
function placeEnd(text: string): number {
  for (const end of ['码头', '机场', '园区', '新区', '片区', '综保区', '保税区', '自贸区', '物流中心'])
    if (text.endsWith(end)) return text.length;
  return 0;
}
