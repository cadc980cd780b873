import type { Ledger } from '../../../ledger/ledger.ts';
import type { Observation } from '../../../model/observation.ts';
import { best } from './best.ts';

/** What the record has of a reporter below its whole trade: one row a series, its latest figure. */
export interface Parts {
  readonly regions: readonly Observation[];
  readonly commodities: readonly Observation[];
}

const MOST_READ = 5000;
const MOST = 40;

export async function partsOf(ledger: Ledger, reporter: string): Promise<Parts> {
  const [regions, commodities] = [
    await ledger.query({ reporter, part: 'region', latest: true, limit: MOST_READ }),
    await ledger.query({ reporter, part: 'commodity', region: null, latest: true, limit: MOST_READ }),
  ];
  return { regions: latestOf(regions), commodities: latestOf(commodities) };
}

/** The latest figure of each series; growth is told with the levels. */
function latestOf(observations: readonly Observation[]): Observation[] {
  const series = new Map<string, Observation>();
  for (const o of observations) {
    if (o.measure === 'growth') continue;
    const key = [o.region, o.partner, o.flow, o.commodity, o.measure, o.unit].join('|');
    const known = series.get(key);
    const newer = known === undefined || o.period[1] > known.period[1];
    series.set(key, newer ? o : known.period.join() === o.period.join() ? best(known, o) : known);
  }
  return [...series.values()].toSorted((a, b) => (a.period[1] < b.period[1] ? 1 : -1)).slice(0, MOST);
}
