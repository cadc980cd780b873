import type { Flow } from '../model/claim.ts';
import type { Observation } from '../model/observation.ts';
import { publicBy } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Rate } from '../model/rate.ts';

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
  /** Every series that the book has anything of, in the order in which they came. */
  keys(): readonly SeriesKey[];
  /**
   * Monthly average rates of the months within a period, oldest first, all sources; empty where there are none. Rates
   * are kept as published: `EUR` in `USD` is not found by turning round `USD` in `EUR`.
   */
  rates(base: string, quote: string, period: Period): readonly Rate[];
}

/** A book over plain observations, indexed by series and period, with the exchange rates that conversions need. */
export function bookOf(observations: Iterable<Observation>, rates: readonly Rate[] = []): Book {
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
    keys: () => [...bySeries.values()].flatMap(([o]) => (o ? [seriesKey(o)] : [])),
    rates: (base, quote, period) => ratesOf(rates, base, quote, period),
  };
}

function push(map: Map<string, Observation[]>, key: string, o: Observation): void {
  const list = map.get(key);
  if (list) list.push(o);
  else map.set(key, [o]);
}

/** The series that an observation belongs to. */
export const seriesKey = (o: SeriesKey): SeriesKey => ({
  reporter: o.reporter,
  region: o.region,
  partner: o.partner,
  flow: o.flow,
  commodity: o.commodity,
});

function ratesOf(rates: readonly Rate[], base: string, quote: string, [first, last]: Period): readonly Rate[] {
  return rates
    .filter((r) => r.base === base && r.quote === quote && r.period[0] >= first && r.period[1] <= last)
    .toSorted((a, b) => (a.period[0] < b.period[0] ? -1 : a.period[0] > b.period[0] ? 1 : 0));
}

/** By the day that is stated or follows from a rule; a row without any sorts first: nobody knows that it is newer. */
function byRelease(a: Observation, b: Observation): number {
  const x = publicBy(a) ?? '';
  const y = publicBy(b) ?? '';
  return x < y ? -1 : x > y ? 1 : 0;
}

function keyText(k: SeriesKey): string {
  return `${k.reporter}|${k.region ?? ''}|${k.partner}|${k.flow}|${k.commodity ?? ''}`;
}
