import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { SeriesKey } from './book.ts';
import type { Database } from './duckdb.ts';
import { observationsOf } from './observe.ts';
import { COLUMNS } from './schema.ts';

/** One thing to be looked up: a series, a period, and what is measured in which unit. */
export interface Wanted extends SeriesKey {
  readonly period: Period;
  readonly measure: Observation['measure'];
  readonly unit: string;
}

/** How many rows travel at once. */
const BATCH = 50_000;

const FIELDS: readonly (readonly [string, (w: Wanted) => string])[] = [
  ['reporter', (w) => w.reporter],
  ['region', (w) => w.region ?? ''],
  ['partner', (w) => w.partner],
  ['flow', (w) => w.flow],
  ['commodity', (w) => w.commodity ?? ''],
  ['first_day', (w) => w.period[0]],
  ['last_day', (w) => w.period[1]],
  ['measure', (w) => w.measure],
  ['unit', (w) => w.unit],
];

const ON = FIELDS.map(([name]) =>
  name === 'region' || name === 'commodity' ? `coalesce(o.${name}, '') = w.${name}` : `o.${name} = w.${name}`,
).join(' AND ');

const LIST = COLUMNS.map((c) => (c.type === 'DATE' ? `CAST(o.${c.name} AS VARCHAR)` : `o.${c.name}`)).join(', ');

/**
 * Looks up many things at once: one pass over the ledger however many they are, where a question each would be a million
 * passes. Gives for each its vintages, empty where there are none.
 */
export async function lookUp(db: Database, wanted: readonly Wanted[]): Promise<Observation[][]> {
  const types = FIELDS.map(([name]) => `${name} ${name.endsWith('_day') ? 'DATE' : 'VARCHAR'}`).join(', ');
  await db.run(`CREATE OR REPLACE TEMP TABLE wanted (i INTEGER, ${types})`);
  const list = FIELDS.map((_, f) => `unnest($${f + 2})`).join(', ');
  for (let at = 0; at < wanted.length; at += BATCH) {
    const batch = wanted.slice(at, at + BATCH);
    const places = batch.map((_, n) => String(at + n));
    await db.run(`INSERT INTO wanted SELECT CAST(unnest($1) AS INTEGER), ${list}`, [
      places,
      ...FIELDS.map(([, of]) => batch.map(of)),
    ]);
  }
  const columns = await db.columns(`SELECT ${LIST}, w.i FROM observation o JOIN wanted w ON ${ON}`);
  await db.run('DROP TABLE wanted');
  const found: Observation[][] = wanted.map(() => []);
  const places = columns[COLUMNS.length] ?? [];
  for (const [n, observation] of observationsOf(columns).entries()) found[Number(places[n])]?.push(observation);
  return found;
}
