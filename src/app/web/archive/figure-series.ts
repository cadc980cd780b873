import type { Claim } from '../../../model/claim.ts';
import type { Observation } from '../../../model/observation.ts';
import { periodKind, shiftMonths, type Period } from '../../../model/period.ts';
import type { Verdict } from '../../../model/verdict.ts';
import type { Finding } from '../../../publish/finding.ts';
import type { Checker } from '../../check.ts';
import { best } from '../trade/best.ts';

/** The official series that a claim was held against, near the claim's period. */
export interface FigureSeries {
  readonly claim: Claim & { readonly period: Period };
  readonly verdict: Verdict;
  /** One record a period, the oldest first. */
  readonly observations: readonly Observation[];
}

/** Months to each side of a month, and the fewest points that make a picture. */
const WINDOW_MONTHS = 18;
const FEWEST = 3;

/** For each figure that official figures were found for, their series. */
export function figureSeries(
  { series }: Pick<Checker, 'series'>,
  findings: readonly Finding[],
): ReadonlyMap<number, FigureSeries> {
  const found = new Map<number, FigureSeries>();
  for (const finding of findings) {
    const row = finding.verdict.evidence.find(({ role }) => role === 'record' || role === 'vintage')?.observation;
    if (finding.kind !== 'claim' || !row || !hasPeriod(finding.claim)) continue;
    const { claim, verdict, number } = finding;
    if (claim.unit !== row.unit || claim.measure !== row.measure) continue;
    const observations = around(
      series(row).filter((o) => isAlike(o, row)),
      row,
    );
    if (observations.length >= FEWEST) found.set(number, { claim, verdict, observations });
  }
  return found;
}

const hasPeriod = (claim: Claim): claim is FigureSeries['claim'] => claim.period !== null;

const isAlike = (o: Observation, row: Observation): boolean =>
  o.measure === row.measure &&
  o.unit === row.unit &&
  o.growthCurrency === row.growthCurrency &&
  o.adjustment === row.adjustment;

/** Months near the month; of other periods the same ones of all years. */
function around(all: readonly Observation[], row: Observation): Observation[] {
  const kind = periodKind(row.period);
  const alike = (period: Period): boolean => {
    if (kind === 'month' || kind === 'quarter') return periodKind(period) === kind && isNear(period, row.period);
    return period[0].slice(5) === row.period[0].slice(5) && period[1].slice(5, 7) === row.period[1].slice(5, 7);
  };
  const byPeriod = new Map<string, Observation>();
  for (const o of all) if (alike(o.period)) byPeriod.set(o.period[1], best(byPeriod.get(o.period[1]), o));
  return [...byPeriod].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, o]) => o);
}

const isNear = (period: Period, to: Period): boolean =>
  period[0] >= shiftMonths(to, -WINDOW_MONTHS)[0] && period[1] <= shiftMonths(to, WINDOW_MONTHS)[1];
