import type { Ledger } from '../../../ledger/ledger.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Observation } from '../../../model/observation.ts';
import { periodKind, shiftMonths, type Period } from '../../../model/period.ts';
import type { Verdict } from '../../../model/verdict.ts';
import type { Finding } from '../../../publish/finding.ts';
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

/** For each figure that official figures were found for, their series: asked for together. */
export async function figureSeries(
  ledger: Ledger,
  findings: readonly Finding[],
): Promise<ReadonlyMap<number, FigureSeries>> {
  const decided = findings.flatMap((finding) => {
    const row = finding.verdict.evidence.find(({ role }) => role === 'record' || role === 'vintage');
    if (finding.kind !== 'claim' || !row || !hasPeriod(finding.claim)) return [];
    return [{ number: finding.number, claim: finding.claim, verdict: finding.verdict, row: row.observation }];
  });
  const found = await observationsLike(
    ledger,
    decided.map(({ row }) => row),
  );
  const series = new Map<number, FigureSeries>();
  for (const { number, claim, verdict, row } of decided) {
    if (claim.unit !== row.unit || claim.measure !== row.measure) continue;
    const observations = around(found.get(seriesName(row)) ?? [], row);
    if (observations.length >= FEWEST) series.set(number, { claim, verdict, observations });
  }
  return series;
}

const hasPeriod = (claim: Claim): claim is FigureSeries['claim'] => claim.period !== null;

const seriesName = (o: Observation): string =>
  [o.reporter, o.region, o.partner, o.flow, o.commodity, o.measure, o.unit, o.growthCurrency, o.adjustment].join('|');

async function observationsLike(ledger: Ledger, rows: readonly Observation[]): Promise<Map<string, Observation[]>> {
  const wanted = new Set(rows.map(seriesName));
  const found = new Map<string, Observation[]>();
  const take = (observations: readonly Observation[]): void => {
    for (const o of observations) {
      const name = seriesName(o);
      if (wanted.has(name)) found.set(name, [...(found.get(name) ?? []), o]);
    }
  };
  const plain = rows.filter(({ region, commodity }) => region === null && commodity === null);
  if (plain.length > 0) {
    const of = (slot: 'reporter' | 'partner'): string[] => [...new Set(plain.map((row) => row[slot]))];
    take(await ledger.query({ reporter: of('reporter'), partner: of('partner'), region: null, commodity: null }));
  }
  const others = new Map(rows.filter((row) => !plain.includes(row)).map((row) => [seriesName(row), row]));
  for (const { reporter, partner, region, commodity, flow } of others.values())
    take(await ledger.query({ reporter, partner, region, commodity, flow }));
  return found;
}

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
