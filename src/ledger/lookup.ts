import { tidy } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { SeriesKey } from './book.ts';
import type { Cell, Database } from './duckdb.ts';
import { otherGoods } from './edition.ts';
import { CELL, DETAILS, findMatches } from './match.ts';
import { observationOf } from './observe.ts';

/** One thing to be looked up: a series, a period, and what is measured in which unit. */
export interface Wanted extends SeriesKey {
  readonly period: Period;
  readonly measure: Observation['measure'];
  readonly unit: string;
}

// A template is twice as fast as a list that is joined, and a million claims come through here.
const keyText = (w: Wanted): string =>
  `${w.reporter}${CELL}${w.region ?? ''}${CELL}${w.partner}${CELL}${w.flow}${CELL}${w.commodity ?? ''}${CELL}${w.period[0]}${CELL}${w.period[1]}${CELL}${w.measure}${CELL}${w.unit}`;

/**
 * Looks up many things at once: one pass over the ledger however many they are, where a question each would be a million
 * passes. Gives for each its vintages, empty where there are none; rows of an earlier edition of the Harmonized System in
 * which the heading means other goods are none.
 */
export async function lookUp(db: Database, wanted: readonly Wanted[]): Promise<readonly (readonly Observation[])[]> {
  // What is asked twice is looked up once: a million claims of an archive speak of some thousand figures.
  const places = new Map<string, number>();
  const distinct: Wanted[] = [];
  const placeOf = wanted.map((w) => {
    const key = keyText(w);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(w) - 1;
  });
  const { rows, details } = await findMatches(db, [...places.keys()]);
  const found = gather(distinct, rows, details);
  return placeOf.map((place) => found[place] ?? []);
}

function gather(
  wanted: readonly Wanted[],
  [places = [], values = [], precisions = [], numbers = []]: readonly (readonly Cell[])[],
  details: readonly (readonly Cell[])[],
): Observation[][] {
  const shared = (details[0] ?? []).map((_, n) => {
    const rest = observationOf((name) => details[DETAILS.indexOf(name)]?.[n] ?? null);
    return otherGoods(rest) === null ? rest : null;
  });
  const found: Observation[][] = wanted.map(() => []);
  places.forEach((place, row) => {
    const w = wanted[Number(place)];
    const rest = shared[Number(numbers[row])];
    if (!w || !rest) return;
    found[Number(place)]?.push(observed(w, rest, tidy(Number(values[row])), tidy(Number(precisions[row]))));
  });
  return found;
}

// Slot by slot, since spreading two objects takes twenty times as long, and millions come through here.
const observed = (w: Wanted, rest: Observation, value: number, precision: number): Observation => ({
  reporter: w.reporter,
  region: w.region,
  partner: w.partner,
  flow: w.flow,
  commodity: w.commodity,
  hs: rest.hs,
  scope: rest.scope,
  period: w.period,
  measure: w.measure,
  value,
  precision,
  unit: w.unit,
  growthCurrency: rest.growthCurrency,
  source: rest.source,
  citation: rest.citation,
  url: rest.url,
  released: rest.released,
  releasedBy: rest.releasedBy ?? null,
  releasedRule: rest.releasedRule ?? null,
  adjustment: rest.adjustment ?? null,
  status: rest.status,
  note: rest.note,
});
