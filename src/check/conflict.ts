import type { Claim } from '../model/claim.ts';
import type { Suggestion, Wording } from '../model/verdict.ts';
import { rateUsed, sumText, type Bond, type Relations } from './arithmetic/index.ts';
import { mend } from './arithmetic/mend.ts';
import type { Context, Finding } from './finding.ts';
import type { Reason } from './reasons.ts';

export interface Weighed {
  readonly finding: Finding;
  /** The relation that fails, in the article's numbers. */
  readonly sum: Wording | null;
}

/** A text with more contradictions than this is no text whose one slip could be named. */
const MOST_MENDS = 50;

/**
 * Lets the article's own arithmetic speak where the record is silent. In a set that can't all be right, what the
 * record bears out is not to blame; what it refutes stays refuted; of the rest nobody knows which, so all are inconsistent.
 */
export function weigh(
  claims: readonly Claim[],
  findings: readonly Finding[],
  relations: Relations,
  ctx: Context,
): readonly Weighed[] {
  if (relations.broken.length === 0 && !claims.some((c) => c.converts !== null))
    return findings.map((finding) => ({ finding, sum: null }));
  const place = new Map(claims.map((c, i) => [c, i]));
  const out: Weighed[] = findings.map((finding) => ({ finding, sum: null }));
  let mends = MOST_MENDS;
  for (const bond of relations.broken) {
    const at = bond.members.map((m) => place.get(m) as number);
    const blamed = new Set(at.filter((i) => isOpen(findings[i] as Finding)));
    const guilty = at.some((i) => findings[i]?.rating === 'refuted');
    const fix =
      mends-- <= 0
        ? null
        : mend(
            bond,
            relations,
            at.map((i) => !isBorneOut(findings[i] as Finding)),
          );
    for (const i of at) {
      const claim = claims[i] as Claim;
      const now = out[i] as Weighed;
      const suggestion = fix?.claim === claim ? fix.suggestion : undefined;
      if (blamed.has(i) && !guilty) out[i] = inconsistent(now, bond, suggestion);
      else if (findings[i]?.rating === 'refuted') out[i] = refutedToo(now, bond, suggestion);
    }
  }
  const byPlace = new Map(claims.map((claim, i) => [claim.at, { ...(out[i] as Weighed), claim }]));
  return out.map((w, i) => noteRate(w, claims[i] as Claim, byPlace, ctx));
}

/** Nothing in the record speaks for or against it. */
const isOpen = (f: Finding): boolean => f.rating === 'unverifiable' || f.rating === 'inconsistent';
const isBorneOut = (f: Finding): boolean => f.rating === 'supported' || f.rating === 'close';

function inconsistent(now: Weighed, bond: Bond, suggestion: Suggestion | undefined): Weighed {
  const before = now.finding;
  const reasons =
    before.rating === 'inconsistent' ? [...before.reasons, bond.reason] : [bond.reason, ...before.reasons];
  const offered = before.suggestion ?? suggestion;
  const finding: Finding = { ...before, rating: 'inconsistent', reasons: withReason(reasons, offered) };
  return { finding: offered ? { ...finding, suggestion: offered } : finding, sum: now.sum ?? sumText(bond) };
}

function refutedToo(now: Weighed, bond: Bond, suggestion: Suggestion | undefined): Weighed {
  const offered = now.finding.suggestion ?? suggestion;
  const reasons = withReason([...now.finding.reasons, bond.reason], offered);
  const finding = { ...now.finding, reasons };
  return { finding: offered ? { ...finding, suggestion: offered } : finding, sum: now.sum ?? sumText(bond) };
}

const withReason = (reasons: readonly Reason[], s: Suggestion | undefined): readonly Reason[] => [
  ...new Set(s ? [...reasons, s.reason as Reason] : reasons),
];

/**
 * An amount in brackets is the amount before it in another currency: where that one is borne out and the rate is one of
 * the period or of the article's days, the bracket is no figure of the record, and no error. Says so where the rate was
 * that of the day.
 */
function noteRate(
  w: Weighed,
  claim: Claim,
  byPlace: ReadonlyMap<number, Weighed & { claim: Claim }>,
  ctx: Context,
): Weighed {
  if (claim.converts === null || claim.period === null) return w;
  const original = byPlace.get(claim.converts);
  if (!original?.claim.period || original.claim.unit === claim.unit) return w;
  const used = rateUsed(original.claim, claim, ctx);
  const { finding } = w;
  const day: readonly Reason[] = used === 'day' ? ['conversion_day_rate'] : [];
  if (!isBorneOut(finding) && isBorneOut(original.finding) && (used === 'day' || used === 'period'))
    return { ...w, finding: asConverted(finding, day) };
  return day.length > 0 ? { ...w, finding: { ...finding, reasons: [...finding.reasons, ...day] } } : w;
}

function asConverted({ evidence, shown, asOf }: Finding, day: readonly Reason[]): Finding {
  const finding: Finding = { rating: 'close', reasons: ['converted', ...day], evidence, shown };
  return asOf ? { ...finding, asOf } : finding;
}
