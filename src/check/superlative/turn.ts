import type { Superlative } from '../../model/claim.ts';
import { growthPercent } from '../../model/interval.ts';
import type { Observation } from '../../model/observation.ts';
import { yearBefore, type Period } from '../../model/period.ts';
import type { ProofRow } from '../../model/verdict.ts';
import type { Context } from '../finding.ts';
import { isMergedMonth, mergedPeriod } from '../judge-value.ts';
import { levelNow } from '../levels.ts';
import type { Side } from '../sides.ts';
import { vintages } from '../vintage.ts';
import { labelOf, periodsBefore } from './span.ts';
import { gapRow, type Tested } from './tested.ts';

/** A growth computed from levels says which way only where it is clear of zero by more than bases are revised. */
const CLEAR = 3;
/** Without a start: so many periods of the other direction before it. */
const OPEN_COVERAGE = 3;

/**
 * The growth of one period in one currency: as published, else from levels where that is clear. January and February
 * have the growth of both together, since customs release no other.
 */
export function growthRow(p: Period, side: Side, unit: string, ctx: Context): ProofRow {
  const own = published(p, side, unit, ctx) ?? fromLevels(p, side, unit, ctx);
  if (own || !isMergedMonth(p)) return own ?? gapRow(p, 'percent');
  const both = published(mergedPeriod(p), side, unit, ctx) ?? fromLevels(mergedPeriod(p), side, unit, ctx);
  return both ? { ...both, period: p, label: `${labelOf(p)} (1-2)` } : gapRow(p, 'percent');
}

function published(p: Period, side: Side, unit: string, ctx: Context): ProofRow | null {
  const rows = ctx.book.at(side.key, p).filter((o) => o.measure === 'growth' && o.growthCurrency === unit);
  const newest = vintages(rows).at(-1)?.observation;
  return newest ? line(p, newest.value, [newest]) : null;
}

function fromLevels(p: Period, side: Side, unit: string, ctx: Context): ProofRow | null {
  const now = levelNow(ctx.book, side.key, p, unit);
  const then = now && levelNow(ctx.book, side.key, yearBefore(p), unit);
  const growth = then && growthPercent(now.interval, then.interval);
  if (!growth || (growth[0] < CLEAR && growth[1] > -CLEAR)) return null;
  return line(p, (growth[0] + growth[1]) / 2, [...now.rows, ...then.rows]);
}

const line = (period: Period, value: number, observations: readonly Observation[]): ProofRow => ({
  label: labelOf(period),
  period,
  value,
  unit: 'percent',
  observations,
  effect: 'holds',
});

/** `First fall since 2019`: this one fell, and every one between rose. */
export function testFirst(s: Superlative, side: Side, unit: string, ctx: Context): Tested | null {
  const own = growthRow(s.period as Period, side, unit, ctx);
  if (own.value === null) return null;
  const falls = s.kind === 'first_fall';
  const went = (value: number): boolean => (falls ? value < 0 : value > 0);
  const rows: ProofRow[] = [{ ...own, effect: went(own.value) ? 'holds' : 'breaks' }];
  for (const p of periodsBefore(s.period as Period, s.since)) {
    const row = growthRow(p, side, unit, ctx);
    if (row.value === null && s.since === null) break;
    rows.push(row.value === null ? row : { ...row, effect: went(row.value) ? 'breaks' : 'holds' });
    if (row.value !== null && went(row.value) && s.since === null) break;
  }
  return { rows, open: s.since === null, enough: OPEN_COVERAGE };
}

const broken = (row: ProofRow): ProofRow => ({ ...row, effect: 'breaks' });

/** `Thirteenth month in a row`: so many of one direction, and the one before them of the other. */
export function testStreak(s: Superlative, side: Side, unit: string, ctx: Context): Tested | null {
  const own = growthRow(s.period as Period, side, unit, ctx);
  if (own.value === null || s.n === null || s.n < 1 || s.n > 400) return null;
  const rises = own.value > 0;
  const before = periodsBefore(s.period as Period, null).slice(0, s.n);
  const rows = before.map((p, i): ProofRow => {
    const row = growthRow(p, side, unit, ctx);
    if (row.value === null) return row;
    return (row.value > 0 === rises) === i < (s.n as number) - 1 ? row : broken(row);
  });
  return { rows: [own, ...rows], open: false, enough: 0 };
}
