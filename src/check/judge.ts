import type { Claim } from '../model/claim.ts';
import type { Verdict, Wording } from '../model/verdict.ts';
import { definitionNotes, differsByDefinition } from './definition.ts';
import { differenceOf, silent, type Context, type Finding } from './finding.ts';
import { judgeGrowth } from './judge-growth.ts';
import { judgePlan } from './judge-plan.ts';
import { judgeChange, judgeMultiple, judgeRateChange, judgeShare } from './judge-ratio.ts';
import { judgeValue } from './judge-value.ts';
import type { Reason } from './reasons.ts';
import { openSlots, outsideLedger, wantedFor, whyMissing } from './silence.ts';
import { suggest } from './suggest.ts';
import { explainClaim } from './wording/index.ts';

/** Judges one claim against the record alone: the article's other figures only say which currency is meant. */
export function judgeClaim(claim: Claim, ctx: Context): Finding {
  if (claim.modality !== 'actual') return judgePlan(claim, ctx);
  const open = openSlots(claim);
  if (open.length > 0) return silent(...open);
  const outside = outsideLedger(claim);
  if (outside) return silent(outside);
  const finding = measured(claim, ctx);
  if (finding.reasons[0] === 'period_not_covered' || finding.reasons[0] === 'base_not_covered')
    return { ...finding, reasons: sharpened(claim, finding, ctx) };
  return differsByDefinition(claim, finding, ctx) ?? withSuggestion(claim, finding, ctx);
}

const JUDGES: Readonly<Record<Claim['measure'], (claim: Claim, ctx: Context) => Finding>> = {
  value: judgeValue,
  quantity: judgeValue,
  growth: judgeGrowth,
  change: judgeChange,
  share: judgeShare,
  multiple: judgeMultiple,
  rate_change: judgeRateChange,
};

/** What the record says of a claim, before definitions and doubts. */
export const measured = (claim: Claim, ctx: Context): Finding => JUDGES[claim.measure](claim, ctx);

function sharpened(claim: Claim, finding: Finding, ctx: Context): readonly Reason[] {
  const why = whyMissing(claim, ctx);
  return why === 'period_not_covered' ? finding.reasons : [why];
}

function withSuggestion(claim: Claim, finding: Finding, ctx: Context): Finding {
  if (finding.rating !== 'refuted') return finding;
  const suggestion = suggest(claim, ctx, measured);
  if (suggestion) return { ...finding, suggestion, reasons: [...finding.reasons, suggestion.reason as Reason] };
  return aheadOfTime(claim, ctx)
    ? { ...finding, rating: 'unverifiable', reasons: ['not_published', ...finding.reasons] }
    : finding;
}

/** An article cannot count what is not over: unless it took another year's figure, it told an outlook, or was misread. */
function aheadOfTime(claim: Claim, ctx: Context): boolean {
  return ctx.published !== null && claim.period !== null && claim.period[1] > ctx.published;
}

/** A finding as the verdict that readers get: notes, series wanted, difference, sentences. */
export function verdictOf(claim: Claim, finding: Finding, ctx: Context, sum: Wording | null = null): Verdict {
  const notes = definitionNotes(claim, finding).filter((note) => !finding.reasons.includes(note));
  const reasons = notes.length > 0 ? [...finding.reasons, ...notes] : finding.reasons;
  const told = claim.unit === 'percent' ? ctx.neighbours.currency(claim) : claim.unit;
  const wanted = finding.rating === 'unverifiable' ? wantedFor(claim, claim.measure, told) : null;
  const { rating, evidence, shown, asOf, suggestion } = finding;
  const table = 'table' in finding ? (finding.table as Verdict['table']) : undefined;
  const explanation = explainClaim(claim, reasons === finding.reasons ? finding : { ...finding, reasons }, wanted, sum);
  const verdict: Verdict = { rating, evidence, difference: differenceOf(claim, shown), reasons, explanation };
  if (!asOf && !wanted && !suggestion && !table) return verdict;
  return {
    ...verdict,
    ...(asOf && { asOf }),
    ...(wanted && { wanted }),
    ...(suggestion && { suggestion }),
    ...(table && { table }),
  };
}
