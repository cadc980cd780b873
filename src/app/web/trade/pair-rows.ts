import type { Ledger } from '../../../ledger/ledger.ts';
import type { Flow } from '../../../model/claim.ts';
import type { Observation } from '../../../model/observation.ts';
import type { Period } from '../../../model/period.ts';
import { best } from './best.ts';
import { isOfView, type Choice } from './choice.ts';

/** One period of a pair's trade: the published figure of each flow, with its source; null where there is none. */
export interface PairRow {
  readonly period: Period;
  readonly export: Observation | null;
  readonly import: Observation | null;
  readonly total: Observation | null;
  /** Exports less imports, computed where both are there. */
  readonly balance: number | null;
}

export const FLOWS = ['export', 'import', 'total'] as const;

/** The units in which a pair's trade is recorded, most figures first. */
export async function unitsOf(ledger: Ledger, reporter: string, partner: string): Promise<string[]> {
  const all = await ledger.query({ reporter, partner, region: null, commodity: null, measure: 'value', latest: true });
  const counts = new Map<string, number>();
  for (const { unit } of all) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([unit]) => unit);
}

/** The rows of a pair for what is chosen, the oldest first. */
export async function pairRows(ledger: Ledger, reporter: string, partner: string, choice: Choice): Promise<PairRow[]> {
  const growth = choice.view === 'growth';
  const found = await ledger.query({
    reporter,
    partner,
    region: null,
    commodity: null,
    flow: [...FLOWS],
    measure: growth ? 'growth' : 'value',
    ...(growth ? {} : { unit: choice.unit }),
    ...(choice.asof ? { asof: choice.asof } : {}),
  });
  const rows = new Map<string, Map<Flow, Observation>>();
  for (const o of found) {
    if (!belongs(o, choice)) continue;
    const key = o.period.join('/');
    const row = rows.get(key) ?? new Map<Flow, Observation>();
    row.set(o.flow, best(row.get(o.flow), o));
    rows.set(key, row);
  }
  return [...rows].map(([key, flows]) => rowOf(key.split('/') as unknown as Period, flows, growth)).toSorted(byPeriod);
}

function belongs(o: Observation, { view, unit }: Choice): boolean {
  if (o.adjustment || !isOfView(o.period, view)) return false;
  return view !== 'growth' || o.growthCurrency === null || o.growthCurrency === unit;
}

export function rowOf(period: Period, flows: ReadonlyMap<Flow, Observation>, growth: boolean): PairRow {
  const [exports, imports] = [flows.get('export') ?? null, flows.get('import') ?? null];
  const balance = exports && imports && !growth ? exports.value - imports.value : null;
  return { period, export: exports, import: imports, total: flows.get('total') ?? null, balance };
}

export const byPeriod = (a: PairRow, b: PairRow): number =>
  a.period[1] < b.period[1] ? -1 : a.period[1] > b.period[1] ? 1 : a.period[0] < b.period[0] ? -1 : 1;
