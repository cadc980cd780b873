import type { Claim } from '../../model/claim.ts';
import type { ProofRow, Wanted, Wording } from '../../model/verdict.ts';
import type { Finding } from '../finding.ts';
import * as en from './en.ts';
import type { Facts } from './facts.ts';
import * as zh from './zh.ts';

/** The sentences of one claim's finding, in both languages. */
export function explainClaim(claim: Claim, finding: Finding, wanted: Wanted | null, sum: Wording | null): Wording {
  const facts = factsOf(claim, finding, wanted, sum);
  return { en: en.explain(facts), zh: zh.explain(facts) };
}

function factsOf(claim: Claim, finding: Finding, wanted: Wanted | null, sum: Wording | null): Facts {
  const { rating, reasons, shown, evidence } = finding;
  const row = shown?.observation ?? null;
  const others = evidence.filter((e) => e.role === 'vintage' && row !== null && e.observation.unit === row.unit);
  const table = 'table' in finding ? (finding.table as readonly ProofRow[]) : [];
  return {
    rating,
    reasons,
    subject: claim,
    claim,
    official: shown && row ? { value: shown.value, unit: shown.unit, row, computed: shown.computed } : null,
    latest: others[0]?.observation ?? null,
    earlier: others.at(-1)?.observation ?? null,
    base: evidence.find((e) => e.role === 'base')?.observation ?? null,
    reached: table.find((r) => r.effect === 'holds')?.label ?? null,
    wanted,
    sum,
  };
}
