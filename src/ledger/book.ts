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

/** A series that somebody asked for: its rows in order, and by the first and the last day of their period. */
interface Opened {
  readonly all: readonly Observation[];
  readonly byPeriod: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;
}

const NOTHING: Opened = { all: [], byPeriod: new Map() };

/** The shelves of one series; opened once somebody asked for it. */
interface Drawer {
  readonly shelves: Shelf[];
  opened: Opened | null;
}

/** Reporter → partner → flow → region → commodity: a look-up makes no text, which a check does hundreds of times. */
type Cabinet = Map<string, Map<string, Map<Flow, Map<string, Map<string, Drawer>>>>>;

/** A book over shelves; several of one series are one. `order` puts the rows of a series one after another. */
export function bookOfShelves(shelves: Iterable<Shelf>, rates: readonly Rate[] = [], order = byRelease): Book {
  const cabinet: Cabinet = new Map();
  const keys: SeriesKey[] = [];
  for (const shelf of shelves) if (file(cabinet, shelf)) keys.push(shelf.key);
  const open = (k: SeriesKey): Opened => {
    const partners = cabinet.get(k.reporter)?.get(k.partner);
    const drawer = partners
      ?.get(k.flow)
      ?.get(k.region ?? '')
      ?.get(k.commodity ?? '');
    return drawer ? (drawer.opened ??= openedOf(drawer.shelves, order)) : NOTHING;
  };
  return {
    series: (key) => open(key).all,
    at: (key, [first, last]) => open(key).byPeriod.get(first)?.get(last) ?? NOTHING.all,
    keys: () => keys,
    rates: (base, quote, period) => ratesOf(rates, base, quote, period),
  };
}

/** Puts a shelf where its series stands; true where it is the first of it. */
function file(cabinet: Cabinet, shelf: Shelf): boolean {
  const { reporter, partner, flow, region, commodity } = shelf.key;
  const flows = within(within(cabinet, reporter), partner);
  const commodities = within(within(flows, flow), region ?? '');
  const drawer = commodities.get(commodity ?? '');
  if (drawer) drawer.shelves.push(shelf);
  else commodities.set(commodity ?? '', { shelves: [shelf], opened: null });
  return !drawer;
}

function within<K, A, B>(map: Map<K, Map<A, B>>, key: K): Map<A, B> {
  const inner = map.get(key) ?? new Map<A, B>();
  map.set(key, inner);
  return inner;
}

function openedOf(shelves: readonly Shelf[], order: typeof byRelease): Opened {
  const all = shelves.flatMap((shelf) => shelf.rows()).toSorted(order);
  const byPeriod = new Map<string, Map<string, Observation[]>>();
  for (const o of all) push(within(byPeriod, o.period[0]), o.period[1], o);
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
