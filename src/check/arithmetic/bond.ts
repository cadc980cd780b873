import type { Claim, Flow } from '../../model/claim.ts';
import { tidy, type Interval } from '../../model/interval.ts';
import type { Reason } from '../reasons.ts';
import { oppositeFlow } from '../sides.ts';
import { stated } from '../stated.ts';

/** A relation that must hold among some claims of one article. */
export interface Bond {
  readonly reason: Reason;
  readonly members: readonly Claim[];
  /** True where the claims, in this order, can all be right. */
  holds(members: readonly Claim[]): boolean;
  /** The relation in the article's own numbers. */
  readonly parts: readonly (Claim | string)[];
}

/** A claim seen from a fixed side of its pair, so that both ways of telling the same trade meet. */
export interface Oriented {
  readonly claim: Claim;
  readonly flow: Flow;
  readonly pair: string;
}

/** Puts a pair in alphabetical order and turns the flow with it: Russia's exports to China are China's imports. */
export function orient(claim: Claim): Oriented | null {
  const { reporter, partner, flow, region } = claim;
  if (reporter === null || partner === null || flow === null || claim.period === null) return null;
  const turn = region === null && partner !== 'WLD' && reporter !== partner && partner < reporter && flow !== 'balance';
  const pair = turn ? `${partner}|${reporter}` : `${reporter}|${partner}`;
  return {
    claim,
    flow: turn ? oppositeFlow(flow) : flow,
    pair: `${pair}|${region}|${claim.commodity}|${claim.actor}|${claim.per}`,
  };
}

/** What a told number may stand for, also where its digits were cut instead of rounded. */
export function roomy(claim: Claim): Interval {
  const found = rooms.get(claim);
  if (found) return found;
  const room = roomOf(claim);
  rooms.set(claim, room);
  return room;
}

const rooms = new WeakMap<Claim, Interval>();

function roomOf(claim: Claim): Interval {
  const s = stated(claim);
  if (!s.exact) return s.lenient;
  const [low, high] = s.interval;
  const extra = s.lastPlace / 2;
  return claim.value < 0 ? [tidy(low - extra), high] : [low, tidy(high + extra)];
}

/** Widens an interval by a share of its ends: what revisions between two releases explain. */
export function widened([low, high]: Interval, share: number): Interval {
  return [tidy(low - Math.abs(low) * share), tidy(high + Math.abs(high) * share)];
}
