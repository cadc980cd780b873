import { IMPORT } from './flow-word.ts';
import type { State } from './state.ts';
import { copyOf, doubted, isNamed, nothingNamed, ofFlow } from './subject.ts';

/** `按来源地统计，来自中国内地的上升15.5%`: a party named by where goods come from imports them. */
function bindSource(state: State): void {
  const { clause, carried, subject, sentence } = state;
  const from = clause.preposition?.kind === 'from' && clause.named.partners.length > 0;
  if (!from || clause.flows.length > 0 || subject.flow.flow === 'import') return;
  if (sentence - carried.markets <= 1 && carried.marketFlow?.flow === 'import')
    state.subject = ofFlow(subject, IMPORT, []);
  else if (clause.named.goods.length > 0 && subject.sentence !== sentence)
    state.subject = doubted(ofFlow(subject, IMPORT, []), 'flow_guessed');
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
  const next = copyOf(subject);
  next.partners = beside
    ? [...named.reporters, ...named.partners]
    : named.partners.length > 0
      ? named.partners
      : asPartner
        ? named.reporters
        : subject.partners;
  next.goods =
    named.goods.length > 0
      ? named.goods
      : named.partners.length > 0 && subject.partners.length === 0
        ? []
        : subject.goods;
  next.heading = named.goods.length > 0 ? named.heading : subject.heading;
  next.actor = named.actors.at(-1) ?? (named.goods.length > 0 || named.partners.length > 0 ? null : subject.actor);
  next.actors = named.actors.length > 0 ? named.actors : subject.actors;
  next.region = region ?? (named.reporters.length > 0 && !asPartner ? null : subject.region);
  next.regions = named.regions.length > 0 ? named.regions : subject.regions;
  next.reporter =
    region !== null || asPartner || named.reporters.length === 0 ? countryOf(state, region) : named.reporters.at(-1)!;
  next.reporters = asPartner ? [] : named.reporters;
  next.scope = named.goods.some((g) => g.services) ? 'services' : subject.scope;
  next.doubts = named.goods.some((g) => g.unknown) ? [...doubts, 'commodity_unknown'] : doubts;
  next.sentence = state.sentence;
  state.subject = next;
  clause.named = nothingNamed();
}
