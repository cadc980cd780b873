import type { Claim, Flow } from '../../model/claim.ts';
import { tidy, type Interval } from '../../model/interval.ts';
import type { Reason } from '../reasons.ts';
import { figuresOf } from '../slip.ts';
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

/** Where a claim stands among the others: whose view of which pair, which way. */
export interface Placed {
  readonly pair: string;
  readonly flow: Flow;
}

/**
 * The places of a claim. A total that holds for either side alike stands in both views; all else only in its own, since
 * two customs offices don't count alike. Empty where a slot is open.
 */
export function placesOf(claim: Claim): readonly Placed[] {
  const { reporter, partner, flow, region, period } = claim;
  if (reporter === null || partner === null || flow === null || period === null) return [];
  const rest = restOf(claim, region, claim.commodity, claim.actor);
  const own = { pair: `${reporter}|${partner}|${rest}`, flow };
  const both = claim.symmetric && flow === 'total' && region === null && partner !== 'WLD';
  return both ? [own, { pair: `${partner}|${reporter}|${rest}`, flow }] : [own];
}

const restOf = ({ per }: Claim, region: string | null, commodity: string | null, actor: string | null): string =>
  `${region}|${commodity}|${actor}|${per}`;

/** The slots of a claim of which one is another: the whole that it may be a part of. */
export interface Wider {
  readonly partner?: string;
  readonly region?: null;
  readonly commodity?: null;
  readonly actor?: null;
}

/** Whose view of which pair a claim has, with other slots where some are given; null where a slot is open. */
export function pairOf(claim: Claim, wider: Wider = {}): string | null {
  const { reporter, partner, region, commodity, actor } = claim;
  const other = wider.partner ?? partner;
  if (reporter === null || other === null || claim.flow === null || claim.period === null) return null;
  const [r, c, a] = [wider.region === null, wider.commodity === null, wider.actor === null];
  return `${reporter}|${other}|${restOf(claim, r ? null : region, c ? null : commodity, a ? null : actor)}`;
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
  const [low, high] = isRound(claim, s.lastPlace) ? widened(s.interval, ROUND) : s.interval;
  const extra = s.lastPlace / 2;
  return claim.value < 0 ? [tidy(low - extra), high] : [low, tidy(high + extra)];
}

/** `The level of 200 billion`: of a hundred or more, and one figure before the noughts. */
const isRound = (claim: Claim, lastPlace: number): boolean =>
  figuresOf(claim) === 1 && Math.abs(claim.value) >= 100 * lastPlace;

/** As much as is rounded off where two figures are written and the second is a nought. */
const ROUND = 0.025;

/** Widens an interval by a share of its ends: what revisions between two releases explain. */
export function widened([low, high]: Interval, share: number): Interval {
  return [tidy(low - Math.abs(low) * share), tidy(high + Math.abs(high) * share)];
}
