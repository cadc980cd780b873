import type { State } from './state.ts';

/** 贸易额 alone: that of the two told last, of which the first may be a region; in doubt where unknown words name it. */
export function nameThePaired(state: State): void {
  const { clause, carried } = state;
  // `马来西亚的贸易额` is that with everybody.
  if (clause.named.reporters.length > 0) return;
  const bare = clause.named.partners.length === 0;
  nameThePair(state, carried.lastPair ?? carried.topic);
  if (!bare || clause.named.partners.length === 0 || !carried.lastPair) return;
  if (clause.gap && clause.gap.end === state.tokens[state.at]!.start) clause.pairGuessed = true;
  if (carried.pairRegion === null) return;
  clause.named.regions = [carried.pairRegion];
  clause.named.reporters = [];
}

/** Trade of two economies told last, or null where it was trade with everybody. */
export function rememberPair({ subject, carried }: State): void {
  const [partner] = subject.partners;
  const reporter = subject.reporter ?? carried.home.economy;
  carried.pairRegion = subject.region;
  carried.lastPair =
    partner !== undefined && subject.partners.length === 1 && partner !== reporter ? [reporter, partner] : null;
}

/** 双边贸易 and 贸易额 without a partner are those of the two economies spoken of last. */
export function nameThePair({ clause }: State, pair: readonly [string, string] | null): void {
  const { named } = clause;
  if (named.partners.length > 0 || named.goods.length > 0 || !pair) return;
  if (named.national || named.regions.length > 0 || named.reporters.some((r) => !pair.includes(r))) return;
  named.reporters = [pair[0]];
  named.partners = [pair[1]];
  named.symmetric = true;
}
