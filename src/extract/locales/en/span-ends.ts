import { type Period, yearOf, years } from '../../../model/period.ts';
import type { Bound } from './bound.ts';
import type { State } from './state.ts';

/** `From 2010 to 2020, exports grew from $1.58 trillion to $2.59 trillion`: two levels over a span of years are of its ends. */
export function fitEnds(s: State): void {
  s.bounds.forEach((bound, i) => {
    const span = bound.role === 'main' ? bound.period : null;
    if (span === null || !isOfYears(span)) return;
    const base = baseBefore(s.bounds, i);
    if (base === null) return;
    for (const told of s.bounds)
      if (told === base || s.bounds[told.converts ?? -1] === base) {
        told.period = years(yearOf(span[0]));
        told.periodDoubt = null;
      }
    for (const told of s.bounds.slice(i))
      if (isLevel(told) && told.role === 'main' && told.period === span) told.period = years(yearOf(span[1]));
  });
}

/** The level that the one numbered `i` is reached from: it has no period of its own, and stands right before it but for conversions. */
function baseBefore(bounds: readonly Bound[], i: number): Bound | null {
  const told = bounds[i]!;
  if (!isLevel(told)) return null;
  const base = bounds.slice(0, i).findLast((b) => b.converts === null);
  const own = base?.periodDoubt === null;
  return base?.role === 'base' && base.measure === told.measure && !own ? base : null;
}

const isLevel = ({ measure }: Bound): boolean => measure === 'value' || measure === 'quantity';

const isOfYears = ([first, last]: Period): boolean =>
  yearOf(first) < yearOf(last) && first.endsWith('-01-01') && last.endsWith('-12-31');
