import type { Claim } from '../model/claim.ts';
import { comparedPeriods } from './base.ts';
import { isSaid, readingOf } from './doubts.ts';
import { subjectKey } from './neighbours.ts';
import { beside, isNear, isRate, type Told } from './told.ts';

/** A figure nearby with the same partner and period, which the record bears out: what both carry on is rightly carried. */
export function hasKin(claim: Claim, article: Told): boolean {
  const carries = (c: Claim): boolean =>
    c !== claim &&
    c.reporter === claim.reporter &&
    c.partner === claim.partner &&
    c.period?.join() === claim.period?.join();
  return beside(claim.at, article).some((c) => carries(c) && article.known.get(c)?.rating === 'supported');
}

/** True where figures beside it bear out the very slots of a claim. */
export const isBorneOutAround = (claim: Claim, article: Told): boolean =>
  isJoined(claim, article) || isExchanged(claim, article);

/** A growth between two levels that the article tells beside it as the record has them: it was read as it stands. */
function isJoined(claim: Claim, { borne }: Told): boolean {
  const two = isRate(claim) && claim.period ? comparedPeriods(claim.period, claim.basis) : null;
  return (
    two !== null && [two.period, two.base].every((period) => isNear(claim, borne.get(subjectKey({ ...claim, period }))))
  );
}

/** Each of two flows has the figure of the other, and the other one was read without a doubt. */
function isExchanged(claim: Claim, { known, refuted }: Told): boolean {
  const swapped = (c: Claim): boolean => known.get(c)?.suggestion?.reason === 'flow_swapped';
  if (!swapped(claim) || !isSaid(claim)) return false;
  const other = { ...claim, flow: claim.flow === 'export' ? 'import' : 'export' } as const;
  const kin = (refuted.get(subjectKey(other)) ?? []).filter((c) => readingOf(c) === 'told' && swapped(c));
  return isNear(claim, kin);
}
