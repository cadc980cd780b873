import type { Period } from '../../model/period.ts';
import type { ProofRow, Rating } from '../../model/verdict.ts';
import type { Reason } from '../reasons.ts';
import { labelOf } from './span.ts';

/** What a statement was held against, line by line; the first line is the period itself. */
export interface Tested {
  readonly rows: readonly ProofRow[];
  /** True where the statement names no start. */
  readonly open: boolean;
  /** Earlier lines that an open statement needs at least. */
  readonly enough: number;
}

export const gapRow = (period: Period, unit: string): ProofRow => ({
  label: labelOf(period),
  period,
  value: null,
  unit,
  observations: [],
  effect: 'gap',
});

/** One line that breaks it refutes; a gap leaves it open; else it holds, as far back as the ledger goes. */
export function rateTested(
  { rows, open, enough }: Tested,
  holds: Reason,
  broken: Reason,
): { rating: Rating; reasons: Reason[] } {
  if (rows.some((r) => r.effect === 'breaks')) return { rating: 'refuted', reasons: [broken] };
  if (rows.some((r) => r.effect === 'gap')) return { rating: 'unverifiable', reasons: ['coverage_gap'] };
  if (open && rows.length - 1 < enough) return { rating: 'unverifiable', reasons: ['coverage_gap'] };
  return { rating: 'supported', reasons: open ? [holds, 'within_coverage'] : [holds] };
}
