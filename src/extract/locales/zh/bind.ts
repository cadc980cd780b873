import type { FlowWord } from './lexicon/words.ts';
import { commitPeriod } from './clause-end.ts';
import { nameOther } from './other.ts';
import { nameThePair, nameThePaired, rememberPair } from './pair.ts';
import { sideOf } from './side.ts';
import type { State } from './state.ts';
import { NO_SUBJECT, isNamed, nothingNamed, type Goods, type Subject, ofFlow, ofRegion } from './subject.ts';
import { takeUnknownGoods } from './unknown.ts';
import { wordBefore } from './word.ts';

/** A word of trade: what the clause has named so far becomes its subject. */
export function bindFlow(state: State, flow: FlowWord, start: number, end: number): void {
  const { clause } = state;
  if (clause.whole && clause.figures === 0 && clause.whole.flow === null) {
    clause.whole.flow = flow;
    clause.whole.end = end;
    return;
  }
  if (clause.compared && !clause.compared.seen) return;
  if (hostsShare(state, end)) {
    clause.whole = { start, flow, end };
    clause.named = nothingNamed();
    return;
  }
  const strong = clause.flows.some((f) => f && !f.weak) && clause.figures === 0;
  if (flow.weak && strong) return;
  if (flow.partnered && clause.named.partners.length === 0) {
    if (end - start > 2) nameOther(state);
    return;
  }
  clause.flowPartnered = flow.partnered === true;
  commitPeriod(state);
  takeUnknownGoods(state, flow, start);
  state.stale = false;
  if (flow.bilateral) nameThePair(state, state.discourse.pair);
  if (flow.bilateral && clause.named.partners.length === 0 && state.subject.partners.length === 0)
    clause.partnerCut = true;
  if (flow.paired) nameThePaired(state);
  const beside = clause.flows.length > 0 && clause.figures === 0 && state.subject.sentence === state.sentence;
  const joined = beside && !isNamed(clause.named) && listedWith(state, start);
  clause.flows = joined ? [...clause.flows, flow] : [flow];
  clause.flowEnd = end;
  clause.other = false;
  if (joined) {
    const both = ofFlow(state.subject, flow, [...state.subject.flows, flow]);
    both.kind = 'trade';
    state.subject = both;
    return;
  }
  const merges = beside && !isNamed(clause.named);
  state.subject = merges ? mergedWith(state.subject, flow) : subjectOf(state, flow);
  if (flow.flow === 'total' || state.parent === null) state.parent = state.subject;
  rememberPair(state);
}

/** `…达2511.6亿元，在全省进出口总值中占比33.3%`: the trade told before is a part of this one. */
function hostsShare({ clause, text, tokens, at, subject, sentence }: State, end: number): boolean {
  const behind = '总總'.includes(text[end] ?? ' ') ? end + 2 : end;
  if (text[behind] !== '中' || clause.flows.length > 0) return false;
  const first = tokens[clause.from]!.start;
  if (text[first] !== '在' && text[first - 1] !== '在') return false;
  if (subject.kind !== 'trade' || subject.sentence !== sentence) return false;
  const { reporters, partners, goods, actors } = clause.named;
  if (reporters.length + partners.length + goods.length + actors.length > 0) return false;
  return tokens.slice(at + 1, at + 4).some((t) => t.tag === 'share' || t.tag === 'of');
}

/** `俄罗斯煤炭进口量` in an article on another's trade: who is named right before the goods may be where they come from. */
function isOrigin({ tokens, at, carried }: State, { flow }: FlowWord, reporter: string | null): boolean {
  if (flow !== 'import' || reporter === null || carried.main === null || reporter === carried.main) return false;
  const goods = wordBefore(tokens, at);
  const party = goods?.tag === 'goods' ? wordBefore(tokens, at, 2) : undefined;
  return party?.tag === 'economy' && party.code === reporter && party.end === goods!.start;
}

/** True where only a list mark stands between this word of trade and the one before. */
function listedWith(state: State, start: number): boolean {
  const before = wordBefore(state.tokens, state.at);
  return (
    before !== undefined &&
    (before.tag === 'item' || before.tag === 'with' || before.tag === 'and') &&
    start - before.end <= 1
  );
}

/** `中国、美国两大市场在总出口中的份额`: several economies told of as markets are the partners. */
function takeMarkets({ clause, carried, subject, sentence }: State): void {
  const { named } = clause;
  const reporter = subject.reporter ?? carried.home.economy;
  const several = named.reporters.length > 1 && named.partners.length === 0 && carried.markets === sentence;
  if (!several || named.reporters.includes(reporter)) return;
  named.partners = named.reporters;
  named.reporters = [];
}

/** `中国与香港在总出口中的占比`: those whose share it is are the partners. */
function takeSharers({ clause, tokens, at, subject }: State): void {
  const { named } = clause;
  const [last, before] = [wordBefore(tokens, at), wordBefore(tokens, at, 2)];
  if (last?.tag !== 'in' || before?.tag !== 'economy' || named.partners.length > 0 || subject.sentence < 0) return;
  if (!tokens.slice(at + 1, at + 3).some((t) => t.tag === 'share')) return;
  named.partners = named.reporters;
  named.reporters = [];
}

/** The trade in hand, of another flow. */
function mergedWith(subject: Subject, flow: FlowWord): Subject {
  const merged = ofFlow(subject, flow, [flow]);
  merged.scope = flow.scope ?? subject.scope;
  return merged;
}

/** The subject that a word of trade begins, with what it takes over from the subject before. */
function subjectOf(state: State, flow: FlowWord): Subject {
  takeMarkets(state);
  takeSharers(state);
  const { named } = state.clause;
  const sameSentence = state.subject.sentence === state.sentence;
  const bare = !isNamed(named);
  const repeats = bare && sameSentence && state.subject.kind === 'trade' && state.subject.flow.flow === flow.flow;
  const own = bare && sameSentence && state.subject !== state.amongBase && state.subject.partners.length === 1;
  const whole = state.among && !own && state.amongBase?.kind === 'trade' ? state.amongBase : null;
  const base = repeats || (own && state.among) ? state.subject : (whole ?? baseOf(state, bare));
  const keeps = bare || (state.among && !hasOwnSide(state));
  const keepsPartner =
    keeps || (sameSentence && !state.semicolon && named.partners.length === 0 && named.goods.length > 0);
  const topic = keeps || (state.aspect && sameSentence && flow.flow === base?.flow.flow);
  const goods = named.goods.length > 0 ? named.goods : topic && base ? base.goods : [];
  const cut = sameSentence && state.semicolon && named.partners.length === 0 && named.goods.length > 0;
  if (cut && !keeps && (base?.partners.length ?? 0) > 0) state.clause.partnerCut = true;
  const partners =
    named.partners.length > 0
      ? named.partners
      : base && (keepsPartner || goesOnWithActor(state, base))
        ? base.partners
        : [];
  const side = sideOf(state, base);
  const symmetric = named.symmetric;
  state.clause.named = nothingNamed();
  // Every field in the order of `NO_SUBJECT`: subjects of one shape are read several times faster.
  return {
    kind: 'trade',
    flow,
    flows: [flow],
    reporter: side.reporter,
    reporters: side.reporters,
    region: side.region,
    regions: side.regions,
    partners,
    goods,
    heading: named.goods.length > 0 ? named.heading : keeps && base ? base.heading : null,
    actor: named.actors.at(-1) ?? (keeps && base ? base.actor : null),
    actors: named.actors,
    scope: named.scope ?? scopeOf(flow, goods, bare ? base : null),
    symmetric: symmetric || (keepsPartner && (base?.symmetric ?? false)),
    doubts: isOrigin(state, flow, side.reporter)
      ? ['side_open']
      : goods.some((g) => g.unknown)
        ? ['commodity_unknown']
        : [],
    ranked: bare && base !== null && base.ranked,
    sentence: state.sentence,
  };
}

/** `民营企业对俄进出口208亿元。国有企业进出口192亿元`: the next kind of firm trades with the partner of the one before. */
function goesOnWithActor({ clause, sentence, stale }: State, base: Subject): boolean {
  const { actors, goods, regions, reporters, national } = clause.named;
  const alone = goods.length + regions.length + reporters.length === 0 && !national;
  return alone && actors.length > 0 && base.actor !== null && !stale && base.sentence >= sentence - 1;
}

/** A clause behind 其中 that names a whole side anew (中国向俄罗斯的出口) leans on nothing. */
const hasOwnSide = (state: State): boolean =>
  state.clause.named.reporters.length > 0 && state.clause.named.partners.length > 0;

/** An office of another economy than the one told of speaks in this sentence. */
function isOfficesOwn({ carried, subject, sentence, officeSentence }: State): boolean {
  const { sourceEconomy, home } = carried;
  if (officeSentence !== sentence || sourceEconomy === null || subject.sentence === sentence) return false;
  return sourceEconomy !== (subject.reporter ?? home.economy);
}

/** What a subject leans on: a bare 出口 on the trade that it is a part of, a named one on the subject before. */
function baseOf(state: State, bare: boolean): Subject | null {
  const { subject, parent } = state;
  if (bare && isOfficesOwn(state)) return NO_SUBJECT;
  if (
    bare &&
    (subject.kind === 'other' || state.sentence - subject.sentence > 1) &&
    subject.sentence !== state.sentence
  )
    return sideOnly(subject);
  if (!bare || !parent || subject === parent) return subject.sentence < 0 ? null : subject;
  const partOfParent = subject.goods.length > 0 && parent.goods.length === 0;
  const narrower = parent.partners.length > 0 && subject.partners.length === 0;
  const later = subject.sentence !== state.sentence && !narrower;
  return partOfParent || subject.kind === 'other' || later ? parent : subject;
}

/** Only who trades is taken over. */
function sideOnly({ region, reporter, scope }: Subject): Subject {
  const side = ofRegion(NO_SUBJECT, region, reporter);
  side.scope = scope;
  return side;
}

function scopeOf(flow: FlowWord, goods: readonly Goods[], base: Subject | null): Subject['scope'] {
  if (flow.scope) return flow.scope;
  if (goods.some((g) => g.services)) return 'services';
  return base?.scope ?? 'goods';
}
