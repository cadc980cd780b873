import type { Period } from '../model/period.ts';
import { isWholeMonths, monthOf, periodKind, yearOf } from '../model/period.ts';

/** A period as the ledger's CSV writes it: `2023`, `2023-Q2`, `2023-09`, `2023-01/2023-09`, days where it must be. */
export function periodText(period: Period): string {
  const [first, last] = period;
  const kind = periodKind(period);
  if (kind === 'year') return first.slice(0, 4);
  if (kind === 'month') return first.slice(0, 7);
  if (kind === 'quarter' && monthOf(first) > 1) return `${yearOf(first)}-Q${Math.ceil(monthOf(last) / 3)}`;
  if (isWholeMonths(period)) return `${first.slice(0, 7)}/${last.slice(0, 7)}`;
  return kind === 'day' ? first : `${first}/${last}`;
}
