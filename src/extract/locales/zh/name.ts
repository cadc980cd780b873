import { findGroup } from '../../../model/codes/groups.ts';
import { LOOSE_GROUPS } from './lexicon/economies.ts';
import { isAside } from './aside.ts';
import { nameGoods } from './goods.ts';
import { nameOther } from './other.ts';
import { besideEconomy, nameRegion } from './region.ts';
import { namedBefore, rememberName } from './short-name.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';
import { ofPartners } from './subject.ts';
import { wordBefore } from './word.ts';

/** A token that names a party, goods or place: kept until a word of trade or a figure binds it. */
export function nameToken(state: State, token: Token): void {
  if (token.tag === 'economy') return nameEconomy(state, token.code, token);
  if (token.tag === 'self') return nameSelf(state, token);
  if (token.tag === 'pair') return namePair(state, token.pair);
  if (token.tag === 'region')
    return token.code === 'CN-BJ' && besideEconomy(state) ? nameEconomy(state, 'CHN', token) : nameRegion(state, token);
  if (token.tag === 'goods') return nameGoods(state, token);
  if (token.tag === 'actor') nameActor(state, token);
}

/** A preposition stands right before: 高于对日本的16.6%. */
const last0 = (state: State): boolean => before(state)?.tag === 'to' || before(state)?.tag === 'from';

const before = ({ tokens, at }: State, back = 1): Token | undefined => wordBefore(tokens, at, back);

function nameEconomy(state: State, told: string, { start, end }: Token): void {
  const { clause } = state;
  const code = end - start === 1 ? namedBefore(state, told, start) : told;
  if (end - start > 1) rememberName(state, code);
  rememberList(state, code);
  const next = state.tokens[state.at + 1];
  if (before(state)?.tag === 'event' || isSurpassed(state, start)) return;
  const ranked = before(state, 2);
  if (ranked?.tag === 'superlative' && ranked.superlative.partner && state.subject.partners[0] === code) return;
  const own = clause.named.reporters.length > 0 || clause.named.national || clause.named.regions.length > 0;
  if (code === 'WLD' && next?.tag === 'flow' && state.tokens[state.at + 2]?.tag === 'share') return;
  if (code === 'WLD' && !clause.preposition && (own || !(next?.tag === 'flow' && next.start === end))) return;
  state.economies.push(code);
  if (code !== state.carried.home.economy && code !== 'WLD') state.carried.lastForeign = code;
  if (isAside(state)) {
    if (clause.whole && clause.figures === 0 && code !== 'WLD') (clause.whole.parties ??= []).push(code);
    if (clause.whole && clause.figures === 0 && code !== 'WLD' && last0(state)) clause.whole.partner = code;
    if (clause.compared && !clause.whole) clause.compared.party = true;
    const another = last0(state) || state.subject.partners.length === 1;
    if (clause.compared && another && next?.tag === 'figure' && next.start - end <= 1) clause.compared.partner = code;
    return;
  }
  const preposition = clause.preposition;
  if (preposition && start - preposition.end <= 3) {
    preposition.end = end;
    return addPartner(state, code, preposition.kind);
  }
  const last = before(state);
  if (last?.tag === 'superlative' && last.superlative.partner && last.end === start)
    return addPartner(state, code, 'with');
  if (before(state)?.tag === 'in' && before(state)!.end === start) return nameHost(state, code);
  const flow = clause.flows.at(-1);
  if (flow && flow.flow !== 'total' && flow.flow !== 'balance' && clause.figures === 0 && start - clause.flowEnd <= 2) {
    const so = clause.partnersBehind ? state.subject.partners.filter((p) => p !== code) : [];
    state.subject = ofPartners(state.subject, [...so, code]);
    clause.partnersBehind = true;
    clause.flowEnd = end;
    return;
  }
  if (clause.partnersBehind && clause.figures > 0 && (last?.tag === 'item' || last?.tag === 'with')) {
    state.subject = ofPartners(state.subject, [code]);
    return;
  }
  if (joinsAfter(state, start)) return addPartner(state, code, 'with');
  if (last?.tag === 'economy' && isOriginOf(state, last, start)) {
    clause.named.reporters = [last.code];
    return addPartner(state, code, 'from');
  }
  const list = before(state)?.tag === 'item' || before(state)?.tag === 'with';
  if (list && clause.preposition && clause.flows.length === 0 && before(state, 2)?.tag === 'close')
    return addPartner(state, code, clause.preposition.kind);
  if (list && listsPlaces(state)) return;
  clause.named.reporters = list ? [...clause.named.reporters, code] : [code];
}

/** `印度的俄罗斯原油进口量`: goods of the second that the first imports. */
function isOriginOf({ text, tokens, at }: State, { end }: Token, start: number): boolean {
  if (text.slice(end, start) !== '的' || tokens[at + 1]?.tag !== 'goods') return false;
  const [next, further] = [tokens[at + 2], tokens[at + 3]];
  const flow = next?.tag === 'flow' ? next : further;
  return flow?.tag === 'flow' && flow.flow.flow === 'import';
}

/** `超车南韩`, `领先日本`: who is left behind trades nothing here. */
const isSurpassed = ({ text, paragraph }: State, start: number): boolean =>
  /(超[车車]|[赶趕]超|反超|[领領]先|力[压壓])$/.test(text.slice(Math.max(paragraph.start, start - 2), start));

/** Economies told as one list: what 这三个国家 points at. */
function rememberList({ carried, tokens, at }: State, code: string): void {
  const join = wordBefore(tokens, at)?.tag;
  const goesOn = (join === 'item' || join === 'with' || join === 'and') && wordBefore(tokens, at, 2)?.tag === 'economy';
  if (!goesOn) carried.listing = [code];
  else if (carried.listing.push(code) === 2) carried.listed = carried.listing;
}

/** `在东南亚、非洲等地`: a list of where something happens. */
function listsPlaces({ tokens, at }: State): boolean {
  let k = at - 1;
  while (k > 1 && (tokens[k]!.tag === 'item' || tokens[k]!.tag === 'with') && tokens[k - 1]!.tag === 'economy') k -= 2;
  return k < at - 1 && tokens[k]!.tag === 'in' && tokens[k]!.end === tokens[k + 1]!.start;
}

/** `东盟在台湾总出口占比`: the share is that of the first in the trade of the second. */
function nameHost(state: State, code: string): void {
  const { named } = state.clause;
  const guest = named.reporters.at(-1);
  if (guest === undefined || named.partners.length > 0) return;
  for (let k = state.at + 1; k < state.at + 8; k++) {
    const token = state.tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop') return;
    if (token.tag !== 'share') continue;
    named.reporters = [code];
    named.partners = [guest];
    return;
  }
}

/** `中国—东盟`, `中国东盟贸易额`: the second of two names side by side. */
function joinsAfter(state: State, start: number): boolean {
  const last = before(state);
  const { reporters, partners } = state.clause.named;
  if (partners.length > 0 || (reporters.length === 0 && !state.clause.named.national)) return false;
  if (last?.tag === 'dash') return before(state, 2)?.tag === 'economy' || before(state, 2)?.tag === 'self';
  return (last?.tag === 'economy' || last?.tag === 'self') && last.end === start;
}

function addPartner(state: State, code: string, kind: 'to' | 'from' | 'with'): void {
  const { named } = state.clause;
  if (LOOSE_GROUPS.includes(code) || findGroup(code) || code.length === 3) named.partners.push(code);
  state.openPartner = { code, sentence: state.sentence };
  if (kind === 'with') named.symmetric = true;
  const reporter = named.reporters.at(-1) ?? (named.national ? state.carried.home.economy : null);
  if (reporter && reporter !== code && named.regions.length === 0) state.discourse.pair = [reporter, code];
}

function nameSelf(state: State, token: Token & { tag: 'self' }): void {
  const next = state.tokens[state.at + 1];
  if (token.home && next?.tag === 'economy' && next.start === token.end) {
    const { preposition: to } = state.clause;
    if (to && token.start - to.end <= 1) to.end = token.end;
    return;
  }
  const { home } = state.carried;
  const code = token.home ? home.economy : (countryInForce(state) ?? home.economy);
  state.economies.push(code);
  if (state.clause.compared && !state.clause.compared.seen) state.clause.compared.national = true;
  if (isAside(state)) return;
  const last = before(state);
  if (last?.tag === 'in' && last.end === token.start && before(state, 2)?.tag === 'economy')
    return nameHost(state, code);
  const { preposition } = state.clause;
  const side = state.clause.named.reporters.at(-1);
  const foreign = code !== home.economy || (side !== undefined && side !== code);
  if (preposition && token.start - preposition.end <= 1 && foreign) return addPartner(state, code, preposition.kind);
  const { named } = state.clause;
  if (!token.home && named.regions.length + named.reporters.length > 0) return;
  if (token.home || code === home.economy) {
    state.clause.named.national = true;
    state.clause.named.reporters = [];
    state.clause.named.regions = [];
  } else state.clause.named.reporters = [code];
}

/** Which country 该国 and 全国 point at. */
const countryInForce = ({ subject, discourse, carried }: State): string | null =>
  subject.reporter ?? discourse.reporter ?? carried.sourceEconomy;

function namePair(state: State, pair: readonly [string, string]): void {
  state.discourse.pair = pair;
  if (state.paragraph.headline) state.carried.topic = pair;
  if (isAside(state)) return;
  state.clause.named.reporters = [pair[0]];
  state.clause.named.partners = [pair[1]];
  state.clause.named.symmetric = true;
}

/** 两国, 双边: the pair spoken of last. */
export function nameBoth(state: State): void {
  const { pair } = state.discourse;
  if (!pair) return guessPair(state);
  if (!isAside(state) && state.clause.named.partners.length === 0) namePair(state, pair);
}

/** 两国 where no pair was spoken of: the article's own side and the last economy named. */
function guessPair(state: State): void {
  const { home, lastForeign } = state.carried;
  state.clause.pairGuessed = true;
  if (!lastForeign || isAside(state) || state.clause.named.partners.length > 0) return;
  state.clause.named.reporters = [home.economy];
  state.clause.named.partners = [lastForeign];
  state.clause.named.symmetric = true;
}

function nameActor(state: State, { start, end }: Token): void {
  if (isAside(state)) return;
  if (state.text.startsWith('数', end) || state.text.startsWith('數', end)) return nameOther(state);
  const last = before(state);
  const listed = last?.tag === 'item' || last?.tag === 'with';
  const { named } = state.clause;
  const text = state.text.slice(start, end);
  named.actors = listed ? [...named.actors, text] : [text];
}
