import type { Claim } from '../../model/claim.ts';
import type { ProofRow, Rating, Wanted, Wording } from '../../model/verdict.ts';
import type { Finding } from '../finding.ts';
import * as en from './en.ts';
import type { Facts, Turn } from './facts.ts';
import * as zh from './zh.ts';

/** The sentences of one claim's finding, in both languages. */
export function explainClaim(claim: Claim, finding: Finding, wanted: Wanted | null, sum: Wording | null): Wording {
  const facts = factsOf(claim, finding, wanted, sum);
  return { en: en.explain(facts), zh: zh.explain(facts) };
}

const JUDGED: ReadonlySet<Rating> = new Set(['supported', 'close', 'refuted']);

/** Null where the article's day and today say the same, or where the verdict rests on something else. */
function turnOf({ rating, asOf, states }: Finding): Turn | null {
  if (!states || !asOf?.now || !JUDGED.has(rating)) return null;
  const now = { rating: asOf.now, row: states.now };
  if (!asOf.then || !states.past) return rating === 'supported' && asOf.now !== rating ? { past: null, now } : null;
  return asOf.then === asOf.now ? null : { past: { rating: asOf.then, row: states.past }, now };
}

function factsOf(claim: Claim, finding: Finding, wanted: Wanted | null, sum: Wording | null): Facts {
  const { rating, reasons, shown, evidence } = finding;
  const row = shown?.observation ?? null;
  const table = 'table' in finding ? (finding.table as readonly ProofRow[]) : [];
  return {
    rating,
    reasons,
    subject: claim,
    claim,
    official: shown && row ? { value: shown.value, unit: shown.unit, row, computed: shown.computed } : null,
    turn: turnOf(finding),
    base: evidence.find((e) => e.role === 'base')?.observation ?? null,
    reached: table.find((r) => r.effect === 'holds')?.label ?? null,
    wanted,
    sum,
  };
}
