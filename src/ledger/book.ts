import type { Flow } from '../model/claim.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Rate } from '../model/rate.ts';
import { byRelease } from './order.ts';

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

/** The rows of one series, made when somebody asks for it: most checks look at a few series of many. */
export interface Shelf {
  readonly key: SeriesKey;
  readonly rows: () => readonly Observation[];
}

/** A book over plain observations, with the exchange rates that conversions need. */
export function bookOf(observations: Iterable<Observation>, rates: readonly Rate[] = []): Book {
  return bookOfShelves(shelvesOf(observations), rates);
}

/** Observations by series, in the order in which they came. */
export function shelvesOf(observations: Iterable<Observation>): Shelf[] {
  const bySeries = new Map<string, Observation[]>();
  for (const o of observations) push(bySeries, seriesText(o), o);
  return [...bySeries.values()].flatMap((list) => (list[0] ? [{ key: seriesKey(list[0]), rows: () => list }] : []));
}

/** A series that somebody asked for: its rows in order, and by period. */
interface Opened {
  readonly all: readonly Observation[];
  readonly byPeriod: ReadonlyMap<string, readonly Observation[]>;
}

const NOTHING: Opened = { all: [], byPeriod: new Map() };

/** A book over shelves; several of one series are one. `order` puts the rows of a series one after another. */
export function bookOfShelves(shelves: Iterable<Shelf>, rates: readonly Rate[] = [], order = byRelease): Book {
  const closed = new Map<string, Shelf[]>();
  for (const shelf of shelves) push(closed, seriesText(shelf.key), shelf);
  const opened = new Map<string, Opened>();
  const open = (key: SeriesKey): Opened => {
    const text = seriesText(key);
    const known = opened.get(text);
    if (known) return known;
    const found = closed.get(text);
    if (!found) return NOTHING;
    const made = openedOf(found, order);
    opened.set(text, made);
    return made;
  };
  const keys = [...closed.values()].flatMap(([shelf]) => (shelf ? [shelf.key] : []));
  return {
    series: (key) => open(key).all,
    at: (key, [first, last]) => open(key).byPeriod.get(`${first}|${last}`) ?? NOTHING.all,
    keys: () => keys,
    rates: (base, quote, period) => ratesOf(rates, base, quote, period),
  };
}

function openedOf(shelves: readonly Shelf[], order: typeof byRelease): Opened {
  const all = shelves.flatMap((shelf) => shelf.rows()).toSorted(order);
  const byPeriod = new Map<string, Observation[]>();
  for (const o of all) push(byPeriod, `${o.period[0]}|${o.period[1]}`, o);
  return { all, byPeriod };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The series that an observation belongs to. */
export const seriesKey = (o: SeriesKey): SeriesKey => ({
  reporter: o.reporter,
  region: o.region,
  partner: o.partner,
  flow: o.flow,
  commodity: o.commodity,
});

/** The same as one text. */
export const seriesText = (k: SeriesKey): string =>
  `${k.reporter}|${k.region ?? ''}|${k.partner}|${k.flow}|${k.commodity ?? ''}`;

function ratesOf(rates: readonly Rate[], base: string, quote: string, [first, last]: Period): readonly Rate[] {
  return rates
    .filter((r) => r.base === base && r.quote === quote && r.period[0] >= first && r.period[1] <= last)
    .toSorted((a, b) => (a.period[0] < b.period[0] ? -1 : a.period[0] > b.period[0] ? 1 : 0));
}
