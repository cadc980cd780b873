import { countMonths, isWholeMonths, periodKind, shiftMonths, yearOf, type Period } from '../../model/period.ts';

/** No statement reaches further back than this many periods. */
const MOST = 600;
/** A book never holds more gaps in a row than this that are still worth crossing. */
const EARLIEST = 1990;

/** How far one period of this shape is from the next: months and quarters follow on, a year to date has one a year. */
export function stepOf(period: Period): number | null {
  if (!isWholeMonths(period) || countMonths(period) > 12) return null;
  const kind = periodKind(period);
  return kind === 'month' ? 1 : kind === 'quarter' ? 3 : 12;
}

/**
 * The periods before `period` that a statement speaks of, newest first: after `since` (which may itself be the
 * exception), or back to the beginning where none is told.
 */
export function periodsBefore(period: Period, since: string | null): readonly Period[] {
  const step = stepOf(period);
  if (step === null) return [];
  const list: Period[] = [];
  for (let p = shiftMonths(period, -step); list.length < MOST && yearOf(p[0]) >= EARLIEST; p = shiftMonths(p, -step)) {
    if (since !== null && !isAfter(p, since)) break;
    list.push(p);
  }
  return list;
}

/** A year as `since` excludes that whole year, a month that month. */
function isAfter(p: Period, since: string): boolean {
  return since.length === 4 ? p[0].slice(0, 4) > since : p[0].slice(0, 7) > since.slice(0, 7);
}

/** Name of one line: `2023`, `2023-09`, `2023-01/2023-08`. */
export function labelOf(period: Period): string {
  const kind = periodKind(period);
  if (kind === 'year') return period[0].slice(0, 4);
  return kind === 'month' ? period[0].slice(0, 7) : `${period[0].slice(0, 7)}/${period[1].slice(0, 7)}`;
}
