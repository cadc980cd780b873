import type { Observation } from '../../model/observation.ts';
import { publicBy } from '../../model/observation.ts';
import type { Interval } from '../../model/interval.ts';
import { around } from '../../model/interval.ts';
import type { Period } from '../../model/period.ts';

/** Rows under a text key, in the order in which they came. */
export function shelve(rows: Iterable<Observation>, key: (o: Observation) => string): Map<string, Observation[]> {
  const shelf = new Map<string, Observation[]>();
  for (const row of rows) {
    const k = key(row);
    const list = shelf.get(k);
    if (list) list.push(row);
    else shelf.set(k, [row]);
  }
  return shelf;
}

/** One series in one unit as one office records it; flow left out, so that export, import and total stand together. */
export const tradeKey = (o: Observation): string =>
  [o.source, o.reporter, o.region ?? '', o.partner, o.commodity ?? '', o.hs ?? '', o.unit, o.adjustment ?? ''].join(
    '|',
  );

export const seriesText = (o: Observation): string => `${tradeKey(o)}|${o.flow}|${o.growthCurrency ?? ''}`;

export const spanText = ([first, last]: Period): string => `${first}/${last}`;

/** Where it was read and from when it was public: rows that share this are of one state of the record. */
export const vintageText = (o: Observation): string => `${o.citation}|${o.url}|${publicBy(o) ?? ''}`;

export const isLevel = (o: Observation): boolean => o.measure !== 'growth';

export const published = (o: Observation): Interval => around(o.value, o.precision);

/** Of several rows for one thing the finest, and of equally fine ones the one public last. */
export function best(rows: readonly Observation[]): Observation | undefined {
  let found: Observation | undefined;
  for (const o of rows) {
    const finer = !found || o.precision < found.precision;
    const later = found && o.precision === found.precision && (publicBy(o) ?? '') > (publicBy(found) ?? '');
    if (finer || later) found = o;
  }
  return found;
}
