import type { Book } from '../../ledger/book.ts';
import type { Claim } from '../../model/claim.ts';
import { countMonths, shiftMonths, type Period } from '../../model/period.ts';
import type { ProofRow } from '../../model/verdict.ts';
import { levelNow } from '../levels.ts';
import { sidesOf } from '../sides.ts';

/** Years shown before and after the year of the target. */
const BEFORE = 3;
const AFTER = 2;

/** The years around a target with the record of each: shows whether, and how early, it was reached. */
export function targetTable(claim: Claim, book: Book): readonly ProofRow[] {
  const side = sidesOf(claim).find((s) => s.trusted);
  const due = claim.period;
  if (!side || !due || countMonths(due) > 12) return [];
  const rows: ProofRow[] = [];
  for (let step = -BEFORE; step <= AFTER; step++) {
    const period: Period = shiftMonths(due, step * 12);
    const level = levelNow(book, side.key, period, claim.unit);
    if (!level) continue;
    rows.push({
      label: period[0].slice(0, 4),
      period,
      value: level.value,
      unit: claim.unit,
      observations: level.rows,
      effect: level.value >= claim.value ? 'holds' : 'breaks',
    });
  }
  return rows;
}
