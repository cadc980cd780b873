import type { FlowWord } from './lexicon/words.ts';
import { NO_SUBJECT, isNamed, nothingNamed, type Goods, type Subject } from './subject.ts';
import { nameOther } from './name.ts';
import { commitPeriod } from './clause-end.ts';
import type { State } from './state.ts';
import { takeUnknownGoods } from './unknown.ts';

/** A word of trade: what the clause has named so far becomes its subject. */
export function bindFlow(state: State, flow: FlowWord, start: number, end: number): void {
  const { clause } = state;
  if (clause.whole && clause.figures === 0 && clause.whole.flow === null) {
    clause.whole.flow = flow;
    clause.whole.end = end;
    return;
  }
  if (clause.compared && !clause.compared.seen) return;
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
    state.subject = { ...state.subject, flow, flows: [...state.subject.flows, flow], kind: 'trade' };
    return;
  }
  const merges = beside && !isNamed(clause.named);
  const was = state.subject;
  state.subject = merges ? { ...was, flow, flows: [flow], scope: flow.scope ?? was.scope } : subjectOf(state, flow);
  if (flow.flow === 'total' || state.parent === null) state.parent = state.subject;
  rememberPair(state);
}

/** 贸易额 alone: that of the two told last, of which the first may be a region; in doubt where unknown words name it. */
function nameThePaired(state: State): void {
  const { clause, carried } = state;
  const bare = clause.named.partners.length === 0;
  nameThePair(state, carried.lastPair ?? carried.topic);
  if (!bare || clause.named.partners.length === 0 || !carried.lastPair) return;
  if (clause.gap && clause.gap.end === state.tokens[state.at]!.start) clause.pairGuessed = true;
  if (carried.pairRegion === null) return;
  clause.named.regions = [carried.pairRegion];
  clause.named.reporters = [];
}

/** Trade of two economies told last, or null where it was trade with everybody. */
function rememberPair({ subject, carried }: State): void {
  const [partner] = subject.partners;
  const reporter = subject.reporter ?? carried.home.economy;
  carried.pairRegion = subject.region;
  carried.lastPair =
    partner !== undefined && subject.partners.length === 1 && partner !== reporter ? [reporter, partner] : null;
}

/** 双边贸易 and 贸易额 without a partner are those of the two economies spoken of last. */
function nameThePair({ clause }: State, pair: readonly [string, string] | null): void {
  const { named } = clause;
  if (named.partners.length > 0 || named.goods.length > 0 || !pair) return;
  if (named.national || named.regions.length > 0 || named.reporters.some((r) => !pair.includes(r))) return;
  named.reporters = [pair[0]];
  named.partners = [pair[1]];
  named.symmetric = true;
}

/** True where only a list mark stands between this word of trade and the one before. */
function listedWith(state: State, start: number): boolean {
  const before = state.tokens[state.at - 1];
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

/** The subject that a word of trade begins, with what it takes over from the subject before. */
function subjectOf(state: State, flow: FlowWord): Subject {
  takeMarkets(state);
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
  const partners = named.partners.length > 0 ? named.partners : keepsPartner && base ? base.partners : [];
  const side = sideOf(state, base);
  const symmetric = named.symmetric;
  state.clause.named = nothingNamed();
  return {
    ...NO_SUBJECT,
    ...(bare && base?.ranked ? { ranked: true } : null),
    kind: 'trade',
    flow,
    flows: [flow],
    ...side,
    partners,
    goods,
    heading: named.goods.length > 0 ? named.heading : keeps && base ? base.heading : null,
    actor: named.actors.at(-1) ?? (keeps && base ? base.actor : null),
    actors: named.actors,
    scope: named.scope ?? scopeOf(flow, goods, bare ? base : null),
    symmetric: symmetric || (keepsPartner && (base?.symmetric ?? false)),
    doubts: goods.some((g) => g.unknown) ? ['commodity_unknown'] : [],
    sentence: state.sentence,
  };
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
const sideOnly = (subject: Subject): Subject => ({
  ...NO_SUBJECT,
  reporter: subject.reporter,
  region: subject.region,
  scope: subject.scope,
});

function scopeOf(flow: FlowWord, goods: readonly Goods[], base: Subject | null): Subject['scope'] {
  if (flow.scope) return flow.scope;
  if (goods.some((g) => g.services)) return 'services';
  return base?.scope ?? 'goods';
}

/** Reporter and region: those named, else those in force; a named country ends the region. */
function sideOf(state: State, base: Subject | null): Pick<Subject, 'reporter' | 'reporters' | 'region' | 'regions'> {
  const { named } = state.clause;
  const before = base ?? (state.subject.sentence >= 0 ? state.subject : null);
  const reporter = named.reporters.at(-1) ?? null;
  const place = named.regions.at(-1) ?? null;
  if (place !== null || reporter !== null || named.national) state.reporterNamed = true;
  if (place !== null) {
    state.carried.topicOnly = false;
    const country = state.carried.lastRegion?.name === place ? state.carried.lastRegion.country : 'CHN';
    return { reporter: country, reporters: [], region: place, regions: named.regions };
  }
  if (reporter !== null) return { reporter, reporters: named.reporters, region: null, regions: [] };
  if (named.national) return { reporter: state.carried.home.economy, reporters: [], region: null, regions: [] };
  const office = base === NO_SUBJECT ? state.carried.sourceEconomy : null;
  const inForce = office ?? ownReporter(state, before) ?? state.carried.sourceEconomy;
  const clashes = named.partners.length === 1 && named.partners[0] === (inForce ?? state.carried.home.economy);
  if (clashes && state.carried.lastForeign)
    return { reporter: state.carried.lastForeign, reporters: [], region: null, regions: [] };
  const names = named.goods.length + named.actors.length + named.partners.length > 0;
  const region = before?.region ?? null;
  const kept = region !== null && names && isKindOfZone(region) ? null : region;
  return { reporter: inForce, reporters: [], region: kept, regions: [] };
}

/** Who trades where nobody is named; trade of the whole world that an aside told of gives way to that of the opening. */
function ownReporter({ opening, carried, discourse, sentence }: State, before: Subject | null): string | null {
  const told = before?.reporter ?? discourse.reporter;
  if (told !== 'WLD' || before?.sentence === sentence) return told;
  return (opening ?? carried.opening)?.reporter ?? told;
}

/** Zones of a kind (自贸试验区, 综合保税区), not a place: goods and firms named after them are not theirs. */
const isKindOfZone = (region: string): boolean =>
  ['自贸试验区', '自由贸易试验区', '综合保税区', '综保区', '特殊监管区域', '经开区', '高新区', '自贸区'].some((z) =>
    region.endsWith(z),
  );

/** `按来源地统计，来自中国内地的上升15.5%`: a party named by where goods come from imports them. */
function bindSource(state: State): void {
  const { clause, carried, subject, sentence } = state;
  const from = clause.preposition?.kind === 'from' && clause.named.partners.length > 0;
  if (!from || clause.flows.length > 0 || subject.flow.flow === 'import') return;
  const flow: FlowWord = { flow: 'import' };
  if (sentence - carried.markets <= 1 && carried.marketFlow?.flow === 'import')
    state.subject = { ...subject, flow, flows: [] };
  else if (clause.named.goods.length > 0 && subject.sentence !== sentence)
    state.subject = { ...subject, flow, flows: [], doubts: [...subject.doubts, 'flow_guessed'] };
}

/** A sentence, or the one before, that speaks of markets: economies that it names are the partners. */
function isOfMarkets({ carried, clause, subject, sentence }: State): boolean {
  const reporter = subject.reporter ?? carried.home.economy;
  return sentence - carried.markets <= 1 && !clause.named.reporters.includes(reporter);
}

/** `美国占比升到30%，中国与香港降到26%`: both are partners, as the one before was. */
function joinsSharers({ clause, subject, sentence, before }: State): boolean {
  const { reporters, partners, goods, regions } = clause.named;
  const two = reporters.length === 1 && partners.length === 1 && goods.length + regions.length === 0;
  return (
    two && before.share && clause.flows.length === 0 && subject.partners.length > 0 && subject.sentence === sentence
  );
}

/** Whose a region named is; else whose trade is told. */
function countryOf({ carried, subject }: State, region: string | null): string | null {
  return region !== null && carried.lastRegion?.name === region ? carried.lastRegion.country : subject.reporter;
}

/** A clause that names goods, a partner or a region and no word of trade: its trade is that of the subject before. */
export function bindNamed(state: State): void {
  bindSource(state);
  const { clause, subject } = state;
  const { named } = clause;
  if (!isNamed(named) || subject.kind !== 'trade' || clause.other) return;
  if (named.national && named.partners.length === 0 && named.goods.length === 0 && named.actors.length === 0) return;
  const region = named.regions.at(-1) ?? null;
  const lone = named.partners.length === 0 && named.goods.length === 0 && named.actors.length === 0;
  if (lone && state.stale) return;
  const strays = region !== null && countryOf(state, region) !== (subject.reporter ?? state.carried.home.economy);
  const far = state.stale ? [...subject.doubts, 'subject_far'] : subject.doubts;
  state.stale = false;
  const amidPartners = lone && subject.partners.length > 0;
  const parties = named.reporters.length > 0 && named.partners.length === 0 && region === null;
  if (named.reporters.length > 0) state.reporterNamed = true;
  const beside = joinsSharers(state);
  const asPartner = beside || (parties && (amidPartners || isOfMarkets(state)));
  const turned = asPartner && !beside && subject.sentence !== state.sentence;
  const doubts = turned ? [...far, 'side_open'] : strays ? [...far, 'reporter_guessed'] : far;
  state.subject = {
    ...subject,
    partners: beside
      ? [...named.reporters, ...named.partners]
      : named.partners.length > 0
        ? named.partners
        : asPartner
          ? named.reporters
          : subject.partners,
    goods:
      named.goods.length > 0
        ? named.goods
        : named.partners.length > 0 && subject.partners.length === 0
          ? []
          : subject.goods,
    heading: named.goods.length > 0 ? named.heading : subject.heading,
    actor: named.actors.at(-1) ?? (named.goods.length > 0 || named.partners.length > 0 ? null : subject.actor),
    actors: named.actors.length > 0 ? named.actors : subject.actors,
    region: region ?? (named.reporters.length > 0 && !asPartner ? null : subject.region),
    regions: named.regions.length > 0 ? named.regions : subject.regions,
    reporter:
      region !== null || asPartner || named.reporters.length === 0 ? countryOf(state, region) : named.reporters.at(-1)!,
    reporters: asPartner ? [] : named.reporters,
    scope: named.goods.some((g) => g.services) ? 'services' : subject.scope,
    doubts: named.goods.some((g) => g.unknown) ? [...doubts, 'commodity_unknown'] : doubts,
    sentence: state.sentence,
  };
  clause.named = nothingNamed();
}
