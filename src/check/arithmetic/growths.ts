import type { Claim } from '../../model/claim.ts';
import { add, divide, growthPercent, multiply, overlaps, subtract, type Interval } from '../../model/interval.ts';
import type { Period } from '../../model/period.ts';
import { comparedPeriods, impliedBase, yearlyAverage, type Compared } from '../base.ts';
import { stated } from '../stated.ts';
import { isTrade, wholeFlow } from '../whole.ts';
import { roomy, widened, type Bond } from './bond.ts';
import type { Shelf } from './shelf.ts';

/** Levels of two periods come from two releases: the base may have been restated by so much. Seen: up to 3.5 %. */
const RESTATED = 0.035;
/** Bases implied by one release's own growth rates add up but for rounding. */
const SAME_RELEASE = 0.001;

/** Growth, change, multiple and points against the levels and rates they join. */
export function* growthBonds(shelf: Shelf): Generator<Bond> {
  for (const claim of shelf.claims) {
    const two = comparedPeriods(claim.period as Period, claim.basis);
    if (!two) continue;
    if (claim.measure === 'growth' || claim.measure === 'change' || claim.measure === 'multiple')
      yield* levelBonds(claim, two, shelf);
    if (claim.measure === 'growth' && claim.flow === 'total' && (claim.basis ?? 'yoy') === 'yoy')
      yield* partBonds(claim, shelf);
  }
}

function* levelBonds(claim: Claim, { period, base, years }: Compared, shelf: Shelf): Generator<Bond> {
  for (const now of shelf.same(claim, 'value', period)) {
    for (const then of shelf.same(claim, 'value', base)) {
      if (now.unit !== then.unit || (claim.measure === 'change' && claim.unit !== now.unit)) continue;
      yield joined(claim, now, then, years);
    }
  }
}

function joined(claim: Claim, now: Claim, then: Claim, years: number): Bond {
  const reason =
    claim.measure === 'change'
      ? 'change_and_levels'
      : claim.measure === 'multiple'
        ? 'multiple_of_levels'
        : 'growth_and_levels';
  return {
    reason,
    members: [claim, now, then],
    holds: ([c, a, b]) => {
      const expected = relation(c as Claim, roomy(a as Claim), widened(roomy(b as Claim), RESTATED));
      if (expected === null || overlaps(expected, roomy(c as Claim))) return true;
      return (
        years > 1 && (c as Claim).measure === 'growth' && overlaps(yearlyAverage(expected, years), roomy(c as Claim))
      );
    },
    parts: [then, ' → ', now, ' ≠ ', claim],
  };
}

function relation(claim: Claim, now: Interval, then: Interval): Interval | null {
  if (claim.measure === 'change') return subtract(now, then);
  return claim.measure === 'multiple' ? divide(now, then) : growthPercent(now, then);
}

/** The growth of a total lies between those of its parts; with the levels told, the implied bases add up. */
function* partBonds(total: Claim, shelf: Shelf): Generator<Bond> {
  for (const x of shelf.same(total, 'growth', undefined, 'export')) {
    for (const m of shelf.same(total, 'growth', undefined, 'import')) {
      if ((x.basis ?? 'yoy') !== 'yoy' || (m.basis ?? 'yoy') !== 'yoy') continue;
      yield between(total, x, m);
      yield* basesBond(total, x, m, shelf);
    }
  }
}

const between = (total: Claim, x: Claim, m: Claim): Bond => ({
  reason: 'growth_outside_parts',
  members: [total, x, m],
  holds: ([t, a, b]) => {
    const [p, q] = [roomy(a as Claim), roomy(b as Claim)];
    return overlaps(roomy(t as Claim), [Math.min(p[0], q[0]) - 0.1, Math.max(p[1], q[1]) + 0.1]);
  },
  parts: [x, ' … ', m, ' ≠ ', total],
});

function* basesBond(total: Claim, x: Claim, m: Claim, shelf: Shelf): Generator<Bond> {
  for (const lt of shelf.same(total, 'value')) {
    const lx = shelf.same(x, 'value').find((v) => v.unit === lt.unit);
    const lm = shelf.same(m, 'value').find((v) => v.unit === lt.unit);
    // Levels that don't add up say so themselves; the rates beside them are not to blame.
    if (!lx || !lm || !overlaps(add(roomy(lx), roomy(lm)), roomy(lt))) continue;
    yield {
      reason: 'implied_bases',
      members: [total, x, m, lt, lx, lm],
      holds: (all) => {
        const [gt, gx, gm] = all.slice(0, 3).map((c) => stated(c).interval) as [Interval, Interval, Interval];
        const [vt, vx, vm] = all.slice(3).map((c) => roomy(c)) as [Interval, Interval, Interval];
        const [whole, a, b] = [impliedBase(vt, gt), impliedBase(vx, gx), impliedBase(vm, gm)];
        return !whole || !a || !b || overlaps(widened(whole, SAME_RELEASE), add(a, b));
      },
      parts: [lx, ' (', x, ') + ', lm, ' (', m, ') ≠ ', lt, ' (', total, ')'],
    };
  }
}

/**
 * A share is the part over the whole of one flow and period. Of which whole, the text leaves to the reader: with
 * everybody, of the nation of a region, or of all goods with the same partner. The relation fails only where the article
 * tells every whole that may be meant, and none fits.
 */
export function* shareBonds(shelf: Shelf): Generator<Bond> {
  for (const share of shelf.claims) {
    if (share.measure !== 'share' || !isTrade(share)) continue;
    const wholes = wholesOf(share).map((whole) => shelf.same(whole, 'value').filter((w) => !isPartItself(w, shelf)));
    const bonds = shelf
      .same(share, 'value')
      .flatMap((part) =>
        wholes.flat().flatMap((w) => (w.unit === part.unit && w !== part ? [shareOf(share, part, w)] : [])),
      );
    const fitting = bonds.filter((bond) => bond.holds(bond.members));
    if (fitting.length > 0) yield* fitting;
    else if (isPlain(share) && wholes.every((list) => list.length > 0))
      yield* bonds.filter(({ members: [, part] }) => isOfItsPeriod(share, part as Claim));
  }
}

/** A part of all goods, or one whose whole is told: `45 % of …` what, is open where a commodity's whole is not said. */
const isPlain = ({ share_of, commodity, actor, region }: Claim): boolean =>
  share_of !== null || (commodity === null && actor === null && region === null);

/** `Ten goods came to 304 billion, 56.1 % of exports`: an amount with a share of its own is no whole. */
const isPartItself = (whole: Claim, shelf: Shelf): boolean =>
  shelf.same(whole, 'share').some((s) => s.at > whole.at && s.at - whole.at <= BESIDE);

/** Further from its part than this, a share without a period of its own is one of any time: `three quarters go to …`. */
const BESIDE = 60;

const isOfItsPeriod = (share: Claim, part: Claim): boolean =>
  !share.doubts.includes('period_unsaid') || Math.abs(share.at - part.at) <= BESIDE;

/** The wholes that a share may be of, by its own slots. */
function wholesOf(share: Claim): readonly Claim[] {
  const flow = wholeFlow(share) ?? share.flow;
  const wholes: Claim[] = [];
  if (share.partner !== 'WLD') wholes.push({ ...share, flow, partner: 'WLD' });
  if (share.region !== null) wholes.push({ ...share, flow, region: null });
  if (share.commodity !== null) wholes.push({ ...share, flow, commodity: null });
  if (share.actor !== null) wholes.push({ ...share, flow, actor: null });
  return wholes;
}

const shareOf = (share: Claim, part: Claim, whole: Claim): Bond => ({
  reason: 'share_of_whole',
  members: [share, part, whole],
  holds: ([s, a, b]) => {
    const ratio = divide(roomy(a as Claim), roomy(b as Claim));
    return ratio === null || overlaps(widened(multiply(ratio, [100, 100]), 0.01), roomy(s as Claim));
  },
  parts: [part, ' / ', whole, ' ≠ ', share],
});
