import type { Ledger } from '../../../ledger/ledger.ts';
import type { Observation } from '../../../model/observation.ts';
import { best } from './best.ts';

/** What the record has of a reporter below its whole trade: one row a series, its latest figure. */
export interface Parts {
  readonly regions: readonly Observation[];
  readonly commodities: readonly Observation[];
}

const MOST = 40;

export async function partsOf(ledger: Ledger, reporter: string): Promise<Parts> {
  const [regions, commodities] = [
    await ledger.newest({ reporter, part: 'region' }, MOST),
    await ledger.newest({ reporter, part: 'commodity', region: null }, MOST),
  ];
  return { regions: latestOf(regions), commodities: latestOf(commodities) };
}

/** One record of the last period of each series. */
function latestOf(observations: readonly Observation[]): Observation[] {
  const series = new Map<string, Observation>();
  for (const o of observations) {
    const key = [o.region, o.partner, o.flow, o.commodity, o.measure, o.unit].join('|');
    const known = series.get(key);
    const alike = known?.period.join() === o.period.join();
    series.set(key, alike || known === undefined ? best(known, o) : known);
  }
  return [...series.values()];
}
