import type { State } from './state.ts';
import { newClause, type Clause } from './clause.ts';
import { inSentence, nothingNamed, type Subject, ofGoods, ofPartners, ofRegion } from './subject.ts';
import { wordBefore } from './word.ts';
import { samePeriod } from '../../../model/period.ts';

/** A clause that only names a time, a place or a party: the topic of the next one. */
export const isTopical = (clause: Clause): boolean =>
  clause.figures === 0 &&
  clause.flows.length === 0 &&
  !clause.other &&
  clause.gapTotal <= 4 &&
  clause.change === null &&
  clause.approx === null;

/** A period governs what follows once its clause tells of trade or of a figure, or stands alone as a topic. */
export function commitPeriod(state: State): void {
  const pending = state.pendingPeriod;
  if (!pending) return;
  state.period = pending.period;
  state.periodTold = true;
  state.periodsVary ||= state.firstPeriod !== null && !samePeriod(state.firstPeriod, pending.period);
  state.firstPeriod ??= pending.period;
  if (pending.year !== null) state.year = pending.year;
  state.pendingPeriod = null;
}

/** A new clause; names of a clause that told nothing go on as its topic, and so does a region that began it. */
export function nextClause(state: State, mark: 'semicolon' | 'comma' | 'colon'): void {
  keepPartyBehind(state);
  keepGoodsBehind(state);
  const { clause, subject } = state;
  const { named } = clause;
  const goesOnWithCause = state.tokens[clause.from]?.tag === 'affected' && clause.figures > 0;
  const leftOut = goesOnWithCause ? null : clause.except;
  if (leftOut) {
    state.subject = inSentence(leftOut, Math.min(leftOut.sentence, state.sentence - 1));
    clause.flows = [];
  }
  const topical = isTopical(clause);
  const placed = named.regions.length > 0 && clause.flows.length === 0 && clause.regionFirst && mark === 'comma';
  const acts = named.actors.length > 0 && clause.flows.length === 0 && !clause.other && mark === 'comma';
  const begins = mark === 'comma' && clause.flows.length === 0 && clause.figures === 0 ? partyBegun(state) : null;
  const goesOn = topical && !leftOut ? named : nothingNamed();
  if (!topical && !leftOut) {
    if (placed) goesOn.regions = named.regions;
    if (acts) goesOn.actors = named.actors;
  }
  if (begins !== null && !leftOut && goesOn.reporters.length === 0) goesOn.reporters = [begins];
  state.clause = newClause(state.at + 1, goesOn);
  if (clause.periodList.length > 0) state.clause.periodList = clause.periodList;
  if (topical) state.clause.periods = clause.periods;
  if (topical || mark === 'comma') state.clause.regionFirst = placed;
  state.economies = topical ? state.economies : [];
  const alone =
    topical && clause.gapTotal === 0 && named.partners.length + named.goods.length + named.actors.length === 0;
  const region = named.regions.at(-1);
  if (alone && region !== undefined) state.carried.topicOnly = true;
  if (alone && region !== undefined)
    state.subject = ofRegion(subject, region, state.carried.lastRegion?.country ?? 'CHN');
}

/** `日本在…的1993年，`: a party that begins its clause and is placed in time or space is that of the next one. */
function partyBegun({ tokens, clause }: State): string | null {
  const [first, next] = [tokens[clause.from], tokens[clause.from + 1]];
  const placed = next?.tag === 'in' || (next?.tag === 'superlative' && !next.superlative.partner);
  if (first?.tag !== 'economy' || !placed || clause.named.partners.length > 0 || clause.other) return null;
  return clause.named.reporters.at(-1) ?? first.code;
}

/** `进口大部分来自中国，`, `顺差最大的成员国是德国，`: the party named behind the word of trade is that of what follows. */
function keepPartyBehind(state: State): void {
  const { clause, subject } = state;
  const { named } = clause;
  if (clause.ofPartners && clause.figures === 0 && clause.flows.length === 0) return keepPartners(state);
  if (clause.flows.length === 0 || clause.figures > 0 || subject.kind !== 'trade') return;
  if (named.partners.length > 0 && clause.preposition?.kind === 'from')
    state.subject = inSentence(ofPartners(subject, named.partners), state.sentence);
  const last = wordBefore(state.tokens, state.at);
  if (last?.tag !== 'economy') return;
  const isMember = /(成[员員][国國]|[国國]家|[经經][济濟][体體])[是为為]$/.test(
    state.text.slice(Math.max(0, last.start - 4), last.start),
  );
  if (isMember) state.subject = ofPartners(ofRegion(subject, subject.region, last.code), []);
}

/** `进口商品中最主要的是原油，`: goods that the clause comes down to are those of what follows. */
function keepGoodsBehind(state: State): void {
  const { clause, subject, tokens } = state;
  const { goods, heading } = clause.named;
  if (clause.flows.length === 0 || clause.figures > 0 || clause.other || goods.length === 0) return;
  if (subject.kind !== 'trade' || subject.goods.length > 0) return;
  const before = tokens.findLast((t, k) => k < state.at && k > clause.from && t.end <= goods[0]!.start);
  if (before?.tag !== 'reach' || !/^(主要)?[是为為]$/.test(state.text.slice(before.start, before.end))) return;
  state.subject = ofGoods(subject, goods, heading);
}

/** `东盟、美国为山东主要贸易市场。`: what the next sentence tells is of the region named. */
export function keepRegion({ clause, subject, carried }: State): Subject {
  const region = clause.named.regions.at(-1);
  if (!clause.ofPartners || clause.figures > 0 || clause.flows.length > 0 || region === undefined) return subject;
  if (clause.named.reporters.length === 0 || subject.sentence < 0) return subject;
  return ofRegion(subject, region, carried.lastRegion?.country ?? 'CHN');
}

/** `东盟、欧盟为重庆前两大贸易伙伴，`: what follows is the trade with them. */
function keepPartners(state: State): void {
  const { clause, subject, carried } = state;
  const side = clause.named.regions.at(-1) ?? subject.region;
  const reporter = subject.reporter ?? carried.sourceEconomy ?? carried.home.economy;
  const partners = clause.named.reporters.filter((code) => code !== reporter);
  if (partners.length === 0 || subject.sentence < 0) return;
  const next = ofPartners(subject, partners);
  next.region = side;
  next.goods = [];
  next.actor = null;
  next.sentence = state.sentence;
  state.subject = next;
  state.parent = state.subject;
}
