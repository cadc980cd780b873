import type { Claim } from '../model/claim.ts';
import { readingOf } from './doubts.ts';
import type { Finding } from './finding.ts';
import type { Reason } from './reasons.ts';
import { distanceOf, figuresOf, isLostUnit, isOfOtherPartner, isOneDigitOff, type Distance } from './slip.ts';
import { monthsAround, type Told } from './told.ts';

/**
 * The way from the record to a wrong number: `digits` that a pen or a desk mistakes (a unit, a sign, two digits), all
 * else as told; the figure of another `slot` (partner, flow, period, basis); none, and the number lies `near`, `far` or
 * `beyond`.
 */
export type Cause = 'digits' | 'slot' | Distance;

const OF_DIGITS: ReadonlySet<Reason> = new Set(['unit_slip', 'digit_slip', 'sign_flipped', 'currency_swapped']);

/** Numbers of fewer figures meet a slip of another number by chance: a sign has one way to be wrong, units have many. */
const FIGURES = 3;
const OF_SIGN = 2;
/** Any one digit may be wrong in so many ways that it takes more of them. */
const ONE_DIGIT = 4;

export function causeOf(claim: Claim, article: Told): Cause {
  const { ctx, known } = article;
  const finding = known.get(claim) as Finding;
  const slip = (finding.suggestion?.reason ?? null) as Reason | null;
  const figures = figuresOf(claim);
  if (slip && !OF_DIGITS.has(slip)) return 'slot';
  if (slip && figures >= (slip === 'sign_flipped' ? OF_SIGN : FIGURES)) return 'digits';
  if (slip && figures > 1) return 'near';
  if (isLostUnit(claim, ctx)) return figures >= FIGURES ? 'digits' : 'near';
  if (isOneDigitOff(claim, finding)) return figures >= ONE_DIGIT ? 'digits' : 'near';
  const distance = distanceOf(claim, finding);
  if (readingOf(claim) === 'told' && distance !== 'beyond') return distance;
  return isOfOtherPartner(claim, ctx) || isOfNextMonth(claim, article) ? 'slot' : distance;
}

/** A figure by way of a rate of exchange is that of a month where it is as near as this. */
const SAME = 0.005;

/** `To 330, reversing the decline of October`: of the month before or after, which the article may name further away. */
const isOfNextMonth = (claim: Claim, { judge, ctx }: Told): boolean =>
  monthsAround(claim).some((c) => {
    const { shown } = judge(c, ctx);
    return shown !== null && Math.abs(shown.value - c.value) <= Math.abs(shown.value) * SAME;
  });
