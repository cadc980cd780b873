import type { Flow } from '../model/claim.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';

/** What names one series: whose trade, with whom, in what, which way. */
export interface SeriesKey {
  readonly reporter: string;
  readonly region: string | null;
  readonly partner: string;
  readonly flow: Flow;
  readonly commodity: string | null;
}

/** Official figures held in memory, found without I/O: what checking is given. */
export interface Book {
  /** Every vintage of a series, oldest release first; empty where the ledger has none. */
  series(key: SeriesKey): readonly Observation[];
  /** The vintages of one period of a series, all measures and units, oldest release first. */
  at(key: SeriesKey, period: Period): readonly Observation[];
}

/** A book over plain observations, indexed by series and period. */
export function bookOf(observations: Iterable<Observation>): Book {
  const bySeries = new Map<string, Observation[]>();
  const byPeriod = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = keyText(o);
    push(bySeries, key, o);
    push(byPeriod, `${key}|${o.period[0]}|${o.period[1]}`, o);
  }
  for (const list of bySeries.values()) list.sort(byRelease);
  for (const list of byPeriod.values()) list.sort(byRelease);
  return {
    series: (key) => bySeries.get(keyText(key)) ?? [],
    at: (key, period) => byPeriod.get(`${keyText(key)}|${period[0]}|${period[1]}`) ?? [],
  };
}

function push(map: Map<string, Observation[]>, key: string, o: Observation): void {
  const list = map.get(key);
  if (list) list.push(o);
  else map.set(key, [o]);
}

/** A row without a release date sorts first: nobody knows that it is newer. */
function byRelease(a: Observation, b: Observation): number {
  const x = a.released ?? '';
  const y = b.released ?? '';
  return x < y ? -1 : x > y ? 1 : 0;
}

function keyText(k: SeriesKey): string {
  return `${k.reporter}|${k.region ?? ''}|${k.partner}|${k.flow}|${k.commodity ?? ''}`;
}
