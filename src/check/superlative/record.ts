import type { Superlative } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import type { ProofRow } from '../../model/verdict.ts';
import type { Context } from '../finding.ts';
import { isMergedMonth, mergedPeriod } from '../judge-value.ts';
import { levelNow, levels, type Level } from '../levels.ts';
import type { Side } from '../sides.ts';
import { labelOf, periodsBefore } from './span.ts';
import { gapRow, type Tested } from './tested.ts';

/** A month had from two years to date must lie this far below a record to be surely no rival. */
const DERIVED_MARGIN = 0.05;
/** January and February split unevenly, but never so that one takes more than this of both. */
const MERGED_SHARE = 0.6;
/** Without a start, so many earlier periods in an unbroken row stand for the record's own memory. */
export const OPEN_COVERAGE = 4;

/** Holds a record against every other period of its span, in one unit. */
export function testRecord(s: Superlative, side: Side, unit: string, ctx: Context): Tested | null {
  const period = s.period as Period;
  const own = levelNow(ctx.book, side.key, period, unit);
  if (!own) return null;
  const high = s.kind === 'record_high';
  const rows: ProofRow[] = [{ ...lineOf(period, own, unit), effect: 'holds' }];
  for (const p of periodsBefore(period, s.since)) {
    const row = rival(p, own, high, side, unit, ctx);
    if (row.effect === 'gap' && s.since === null) break;
    rows.push(row);
  }
  return { rows, open: s.since === null, enough: OPEN_COVERAGE };
}

function rival(p: Period, own: Level, high: boolean, side: Side, unit: string, ctx: Context): ProofRow {
  const level = levels(ctx.book, side.key, p, unit).at(-1);
  if (!level) return merged(p, own, high, side, unit, ctx);
  const line = lineOf(p, level, unit);
  const beats = high ? level.interval[0] > own.interval[1] : level.interval[1] < own.interval[0];
  if (level.tier === 'published' || level.tier === 'flows') return { ...line, effect: beats ? 'breaks' : 'holds' };
  const clear = high
    ? level.interval[1] * (1 + DERIVED_MARGIN) < own.interval[0]
    : level.interval[0] * (1 - DERIVED_MARGIN) > own.interval[1];
  return { ...line, effect: clear ? 'holds' : 'gap' };
}

/** Released together, the two months can still be shown to be no rivals of a high. */
function merged(p: Period, own: Level, high: boolean, side: Side, unit: string, ctx: Context): ProofRow {
  const both = isMergedMonth(p) ? levelNow(ctx.book, side.key, mergedPeriod(p), unit) : null;
  if (!both || !high || both.interval[1] * MERGED_SHARE >= own.interval[0]) return gapRow(p, unit);
  const line = lineOf(p, both, unit);
  return { ...line, label: `${labelOf(p)} (1-2: ${both.value})`, value: both.value / 2, effect: 'holds' };
}

const lineOf = (period: Period, level: Level, unit: string): Omit<ProofRow, 'effect'> => ({
  label: labelOf(period),
  period,
  value: level.value,
  unit,
  observations: level.rows,
});
