import type { Claim } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { Findings } from '../../locale.ts';
import { ownCurrency } from './currency.ts';

/** Only the first claims (a headline's) and the last ones are looked at again: the cost stays linear. */
const HEADLINE = 6;
const NEAR = 40;

/**
 * A figure told without its period (in a headline, an aside) takes it from the place where the text tells the same
 * figure in full. `from` is the first claim of the sentence in hand.
 */
export function fillRepeats(findings: Findings, from: number): void {
  const { claims } = findings;
  const told = claims.slice(from);
  for (let i = 0; i < from; i++) {
    if (i === HEADLINE) i = Math.max(i, from - NEAR);
    const earlier = claims[i];
    if (earlier === undefined || earlier.period !== null) continue;
    const twin = told.find((later) => sameFigure(earlier, later));
    if (twin) claims[i] = filled(earlier, twin);
  }
}

/** Figures told before anybody is named are of the one whose trade the article turns out to be about. */
export function fillReporter(findings: Findings, reporter: string): void {
  const { claims, superlatives } = findings;
  claims.forEach((claim, i) => {
    if (claim.reporter !== null || claim.partner === reporter) return;
    const unit = ownCurrency(claim.unit, claim.quote, reporter);
    claims[i] = { ...claim, reporter, unit, doubts: [...claim.doubts, 'reporter_later'], confidence: 'low' };
  });
  superlatives.forEach((told, i) => {
    if (told.reporter === null && told.partner !== reporter) superlatives[i] = { ...told, reporter };
  });
}

/** Claims whose reporter was a guess are of another one. */
export function renameReporter({ claims }: Findings, guessed: string, reporter: string): void {
  claims.forEach((claim, i) => {
    const open = claim.doubts.includes('reporter_guessed') || claim.doubts.includes('reporter_later');
    if (!open || claim.reporter !== guessed) return;
    const partner = claim.partner === reporter ? 'WLD' : claim.partner;
    claims[i] = { ...claim, reporter, partner, doubts: [...claim.doubts, 'reporter_renamed'], confidence: 'low' };
  });
}

/** Figures told before any time is named are of the first that the text comes to tell; a share without one is told of now. */
export function fillPeriod({ claims }: Findings, from: number, period: Period): void {
  for (let i = 0; i < from; i++) {
    const claim = claims[i]!;
    const open = claim.period === null && claim.modality === 'actual' && claim.measure !== 'share';
    if (!open || !claim.doubts.includes('period_unknown')) continue;
    const doubts = claim.doubts.filter((d) => d !== 'period_unknown');
    claims[i] = { ...claim, period, doubts: [...doubts, 'period_later'], confidence: 'low' };
  }
}

/** The same measure of the same trade, and a value within what either was rounded to. */
function sameFigure(a: Claim, b: Claim): boolean {
  if (b.period === null || a.measure !== b.measure || a.flow !== b.flow || a.partner !== b.partner || a.unit !== b.unit)
    return false;
  return a.interval[0] <= b.interval[1] && b.interval[0] <= a.interval[1];
}

function filled(claim: Claim, twin: Claim): Claim {
  const doubts = claim.doubts.filter((d) => !d.startsWith('period'));
  return {
    ...claim,
    period: twin.period,
    doubts: [...doubts, 'period_repeat'],
    confidence: doubts.length === claim.doubts.length ? claim.confidence : twin.confidence,
  };
}
