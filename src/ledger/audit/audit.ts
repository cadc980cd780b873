import { chain, monthsToYear } from './chain.ts';
import type { Audit, AuditInput, Finding } from './finding.ts';
import { findingId } from './finding.ts';
import { growth } from './growth.ts';
import { outliers, partOfWorld } from './outliers.ts';
import { impliedRate } from './rate.ts';
import { sums } from './sums.ts';
import { vintages } from './vintages.ts';

/** What is looked at, in the order in which it is told. */
export const AUDITS: readonly Audit[] = [
  sums, // export + import = total, export − import = balance
  chain, // year to date − year to date before = month
  monthsToYear, // months add up to the longer period
  growth, // published growth against levels
  vintages, // two values for one figure
  impliedRate, // two currencies for one figure
  outliers, // against the periods around
  partOfWorld, // a partner is a part of the world
];

/** Everything in the rows that does not fit together, each thing once with its worst rows. Pure; the rows of one reporter at a time keep memory flat. */
export function audit(input: AuditInput): Finding[] {
  const found = new Map<string, Finding>();
  for (const f of AUDITS.flatMap((look) => look(input))) {
    const id = findingId(f);
    const other = found.get(id);
    if (!other || f.size > other.size) found.set(id, f);
  }
  return [...found.values()];
}
