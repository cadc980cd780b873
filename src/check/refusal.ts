import type { Claim } from '../model/claim.ts';
import { againstReading } from './against.ts';
import { causeOf, type Cause } from './cause.ts';
import { isBare, isOverlooking, readingOf, type Reading } from './doubts.ts';
import type { Context, Finding } from './finding.ts';
import { subjectKey } from './neighbours.ts';
import type { Reason } from './reasons.ts';
import { bySubject, isNear, toldOf, type Judge, type Told } from './told.ts';
import { hasKin, isBorneOutAround } from './witness.ts';

/** What the article's other figures must do for a refusal to stand: nothing, share its slots, or bear out its very slots. */
type Needed = 'nothing' | 'kin' | 'sure';

/**
 * The rule of refusal. An article is wrong in perhaps one of 200 figures, a reading of it in many more, so that a plain
 * mismatch is more likely a misreading than an error. It counts as far as the reading is sure (down), and as there is a
 * way from the record to the number (across): digits that a pen or a desk mistakes bear the reading out by themselves;
 * the figure of another partner, flow or period is the article's slip where the slots stand beside the number, and a
 * misread slot where they were carried on; a number that nothing explains says the less, the further off it is.
 */
const NEEDED: Readonly<Record<Reading, Readonly<Record<Cause, Needed>>>> = {
  told: { digits: 'nothing', slot: 'nothing', near: 'nothing', far: 'nothing', beyond: 'kin' },
  sentence: { digits: 'nothing', slot: 'nothing', near: 'nothing', far: 'kin', beyond: 'sure' },
  carried: { digits: 'nothing', slot: 'sure', near: 'kin', far: 'sure', beyond: 'sure' },
  overlooking: { digits: 'nothing', slot: 'sure', near: 'sure', far: 'sure', beyond: 'sure' },
};

/** More figures than this are a data set: its rows say nothing of one another. */
const DATA_SET = 10_000;

/**
 * Of the claims that the record refutes, those that were more likely misread than wrong, each with the reason: those
 * whose words or neighbours speak for another reading, those for which the table wants a witness that is not there, and
 * what goes with an amount that falls.
 */
export function misread(
  claims: readonly Claim[],
  findings: readonly Finding[],
  ctx: Context,
  judge: Judge,
): ReadonlyMap<Claim, Reason> {
  const refuted = claims.filter((_, i) => findings[i]?.rating === 'refuted');
  if (refuted.length === 0) return new Map();
  if (claims.length > DATA_SET) return suspected(refuted.filter((c) => isOverlooking(c) || c.confidence === 'low'));
  const article = toldOf(claims, findings, refuted, ctx, judge);
  const out = new Map<Claim, Reason>();
  for (const claim of refuted) {
    const why = whyFallen(claim, article);
    if (why) out.set(claim, why);
  }
  const amounts = bySubject([...out.keys()].filter((c) => c.measure === 'value'));
  for (const claim of refuted)
    if (claim.measure !== 'value' && !out.has(claim) && isNear(claim, amounts.get(subjectKey(claim))))
      out.set(claim, 'reading_suspected');
  return out;
}

const suspected = (claims: readonly Claim[]): ReadonlyMap<Claim, Reason> =>
  new Map(claims.map((claim) => [claim, 'reading_suspected']));

/** Why a refusal does not stand; null where it does. */
function whyFallen(claim: Claim, article: Told): Reason | null {
  const cause = causeOf(claim, article);
  const against = againstReading(claim, cause, article);
  if (against) return against;
  if (claim.confidence === 'low' && !isSlipOfPen(claim, cause, article)) return 'unsure_reading';
  const needed = NEEDED[readingOf(claim)][cause];
  if (needed === 'nothing' || isBorneOutAround(claim, article)) return null;
  return needed === 'kin' && hasKin(claim, article) ? null : 'reading_suspected';
}

/** Words only half understood accuse nobody, unless a slip of digits and the figures beside it bear the reading out. */
const isSlipOfPen = (claim: Claim, cause: Cause, article: Told): boolean =>
  cause === 'digits' && (isBare(claim) || hasKin(claim, article));

/** The finding of a misread claim: silent, with all that was found and the mend that was offered. */
export function asMisread(finding: Finding, why: Reason = 'reading_suspected'): Finding {
  return { ...finding, rating: 'unverifiable', reasons: [why, ...finding.reasons] };
}
