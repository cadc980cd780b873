import type { Claim } from '../model/claim.ts';
import { isRow, rowTotals, totalBond, type RowTotal } from './arithmetic/rows.ts';
import type { Bond } from './arithmetic/index.ts';
import { evidenceOf, type Finding } from './finding.ts';
import { asMisread } from './refusal.ts';
import type { ToldTotal } from './together.ts';
import { isBorneOut } from './told.ts';

export interface WithTotals {
  readonly findings: readonly Finding[];
  /** Sums of several partners: whatever one partner they were read of, they are not its figure. */
  readonly totals: ReadonlySet<Claim>;
  /** What those that the words call a total must hold to. */
  readonly bonds: readonly Bond[];
}

/** Coarser amounts are the sum of others by chance. */
const COARSE = 0.02;

const isFine = ({ value, interval }: Claim): boolean => interval[1] - interval[0] < Math.abs(value) * COARSE;

/**
 * Totals of lists, which no row of the record has: one that is the sum of the amounts beside it is as right as they are;
 * one that the words call their total, and is not, contradicts them.
 */
export function withTotals(
  claims: readonly Claim[],
  findings: readonly Finding[],
  told: readonly ToldTotal[],
): WithTotals {
  const known = new Map(claims.map((c, i) => [c, findings[i] as Finding]));
  const words = new Set(told.map(({ at }) => at));
  const isAsked = (c: Claim): boolean => {
    const rating = known.get(c)?.rating;
    if (rating === 'refuted') return words.has(c.at) || isFine(c);
    return rating === 'unverifiable' && (words.has(c.at) || c.partner === null);
  };
  const sums = rowTotals(claims, isAsked);
  const called = told.length === 0 ? [] : calledTotals(claims, told, isAsked);
  if (sums.length === 0 && called.length === 0) return { findings, totals: new Set(), bonds: [] };
  for (const { row } of called) {
    const before = known.get(row.total) as Finding;
    if (before.rating === 'refuted') known.set(row.total, asMisread(before));
  }
  for (const row of sums) known.set(row.total, asSum(row, known));
  return {
    findings: claims.map((c) => known.get(c) as Finding),
    totals: new Set([...sums.map((s) => s.total), ...called.map((c) => c.row.total)]),
    bonds: called.map(({ row, complete }) => totalBond(row, complete)),
  };
}

function calledTotals(
  claims: readonly Claim[],
  told: readonly ToldTotal[],
  isAsked: (claim: Claim) => boolean,
): readonly { readonly row: RowTotal; readonly complete: boolean }[] {
  const byPlace = new Map(claims.map((c) => [c.at, c]));
  return told.flatMap(({ at, parts, complete }) => {
    const total = byPlace.get(at);
    const list = parts.flatMap((part) => byPlace.get(part) ?? []);
    if (!total || !isAsked(total) || list.length !== parts.length || !isRow(total, list)) return [];
    return [{ row: { total, parts: list }, complete }];
  });
}

/** As right as its parts: their rows are its evidence, and their sum is what is shown. */
function asSum({ total, parts }: RowTotal, known: ReadonlyMap<Claim, Finding>): Finding {
  const found = parts.map((c) => known.get(c) as Finding);
  const before = known.get(total) as Finding;
  if (!found.every((f) => isBorneOut(f) && f.shown))
    return { rating: 'unverifiable', reasons: ['sum_of_list'], evidence: [], shown: null };
  const value = found.reduce((sum, f) => sum + (f.shown?.value ?? 0), 0);
  const observation = found[0]?.shown?.observation;
  const shown = observation ? { value, unit: total.unit, observation, computed: true } : before.shown;
  const rows = found.flatMap((f) => f.evidence[0]?.observation ?? []);
  const evidence = evidenceOf(total, 'derived', rows);
  const exact = found.every((f) => f.rating === 'supported');
  return { rating: exact ? 'supported' : 'close', reasons: ['sum_of_list'], evidence, shown };
}
