import type { Claim } from '../../model/claim.ts';
import { samePeriod } from '../../model/period.ts';
import type { Wanted, Wording } from '../../model/verdict.ts';
import type { Finding } from '../finding.ts';
import * as en from './en.ts';
import type { Facts } from './facts.ts';
import * as zh from './zh.ts';

/** The sentences of one claim's finding, in both languages. */
export function explainClaim(claim: Claim, finding: Finding, wanted: Wanted | null, sum: Wording | null): Wording {
  const facts = factsOf(claim, finding, wanted, sum);
  return { en: en.explain(facts), zh: zh.explain(facts) };
}

function factsOf(
  claim: Claim,
  { rating, reasons, shown, evidence }: Finding,
  wanted: Wanted | null,
  sum: Wording | null,
): Facts {
  const row = shown?.observation ?? null;
  const latest = evidence.find(
    (e) =>
      e.role === 'vintage' &&
      row !== null &&
      e.observation.unit === row.unit &&
      samePeriod(e.observation.period, row.period),
  );
  return {
    rating,
    reasons,
    subject: claim,
    claim,
    official: shown && row ? { value: shown.value, unit: shown.unit, row, computed: shown.computed } : null,
    latest: latest?.observation ?? null,
    base: evidence.find((e) => e.role === 'base')?.observation ?? null,
    wanted,
    sum,
  };
}
