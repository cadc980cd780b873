import type { Ledger } from '../../../ledger/ledger.ts';
import type { Observation } from '../../../model/observation.ts';
import { best } from './best.ts';

export const RANKED_FLOWS = ['total', 'export', 'import'] as const;

/** What a ranking shows: read out of an address, always sound. */
export interface Ranking {
  readonly year: string;
  readonly unit: string;
  readonly flow: (typeof RANKED_FLOWS)[number];
}

/** One partner's place. */
export interface PartnerRow {
  readonly partner: string;
  readonly value: Observation;
  readonly growth: Observation | null;
}

/** Years and units for which a reporter's partners can be ranked, the latest and fullest first. */
export async function rankingsOf(ledger: Ledger, reporter: string): Promise<{ years: string[]; units: string[] }> {
  const all = await ledger.query({
    reporter,
    region: null,
    commodity: null,
    measure: 'value',
    frequency: 'year',
    latest: true,
  });
  const partners = all.filter(({ partner }) => partner !== 'WLD');
  const by = (key: (o: Observation) => string): Map<string, number> =>
    partners.reduce((counts, o) => counts.set(key(o), (counts.get(key(o)) ?? 0) + 1), new Map<string, number>());
  return {
    years: [...by((o) => o.period[0].slice(0, 4)).keys()].toSorted().toReversed(),
    units: [...by((o) => o.unit)].toSorted((a, b) => b[1] - a[1]).map(([unit]) => unit),
  };
}

/** The partners of a year, the largest first. */
export async function partnerRows(
  ledger: Ledger,
  reporter: string,
  { year, unit, flow }: Ranking,
): Promise<PartnerRow[]> {
  const period = { from: `${year}-01-01`, to: `${year}-12-31`, frequency: 'year' as const };
  const filter = { reporter, region: null, commodity: null, flow, ...period };
  const values = bestOf(await ledger.query({ ...filter, measure: 'value', unit }));
  const growths = await ledger.query({ ...filter, measure: 'growth' });
  const growth = bestOf(growths.filter((o) => (o.growthCurrency ?? unit) === unit));
  return [...values]
    .map(([partner, value]) => ({ partner, value, growth: growth.get(partner) ?? null }))
    .toSorted((a, b) => b.value.value - a.value.value);
}

/** One record a partner; all partners together is none. */
function bestOf(found: readonly Observation[]): Map<string, Observation> {
  const rows = new Map<string, Observation>();
  for (const o of found) if (o.partner !== 'WLD') rows.set(o.partner, best(rows.get(o.partner), o));
  return rows;
}
