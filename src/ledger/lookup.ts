import { tidy } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { SeriesKey } from './book.ts';
import { insertRows } from './bulk.ts';
import type { Cell, Database } from './duckdb.ts';

/** One thing to be looked up: a series, a period, and what is measured in which unit. */
export interface Wanted extends SeriesKey {
  readonly period: Period;
  readonly measure: Observation['measure'];
  readonly unit: string;
}

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
const TYPES = FIELDS.map(([name]) => (name.endsWith('_day') ? 'DATE' : 'VARCHAR'));

const ON = FIELDS.map(([name]) =>
  name === 'region' || name === 'commodity' ? `coalesce(o.${name}, '') = w.${name}` : `o.${name} = w.${name}`,
).join(' AND ');

/** What many rows share, told once: where they come from and how they are meant. */
const SHARED = [
  'hs',
  'scope',
  'growth_of',
  'adjustment',
  'source',
  'citation',
  'url',
  'released',
  'released_by',
  'released_rule',
  'status',
  'note',
] as const;
const SAME = SHARED.map((name) => `m.${name} IS NOT DISTINCT FROM s.${name}`).join(' AND ');

/**
 * Looks up many things at once: one pass over the ledger however many they are, where a question each would be a million
 * passes. Gives for each its vintages, empty where there are none.
 */
export async function lookUp(db: Database, wanted: readonly Wanted[]): Promise<readonly (readonly Observation[])[]> {
  // What is asked twice is looked up once: a million claims of an archive speak of some thousand figures.
  const places = new Map<string, number>();
  const distinct: Wanted[] = [];
  const placeOf = wanted.map((w) => {
    const key = FIELDS.map(([, of]) => of(w)).join('|');
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(w) - 1;
  });
  const found = await lookUpDistinct(db, distinct);
  return placeOf.map((place) => found[place] ?? []);
}

async function lookUpDistinct(db: Database, wanted: readonly Wanted[]): Promise<Observation[][]> {
  const columns = FIELDS.map(([name], i) => `${name} ${TYPES[i]}`).join(', ');
  await db.run(`CREATE OR REPLACE TEMP TABLE wanted (i INTEGER, ${columns})`);
  await insertRows(db, 'wanted', ['INTEGER', ...TYPES], wanted, (w, n) => [
    String(n),
    ...FIELDS.map(([, of]) => of(w)),
  ]);
  const list = SHARED.map((name) => `o.${name}`).join(', ');
  await db.run(
    `CREATE OR REPLACE TEMP TABLE matched AS SELECT w.i, o.value, o.precision, ${list} FROM observation o JOIN wanted w ON ${ON}`,
  );
  await db.run(
    `CREATE OR REPLACE TEMP TABLE shared AS SELECT *, (row_number() OVER () - 1)::INTEGER AS n
     FROM (SELECT DISTINCT ${SHARED.join(', ')} FROM matched)`,
  );
  const shared = await db.columns(
    `SELECT ${SHARED.map((name) => (name.startsWith('released') && name !== 'released_rule' ? `CAST(${name} AS VARCHAR)` : name)).join(', ')}
     FROM shared ORDER BY n`,
  );
  const rows = await db.columns(`SELECT m.i, m.value, m.precision, s.n FROM matched m JOIN shared s ON ${SAME}`);
  for (const table of ['wanted', 'matched', 'shared'] as const) await db.run(`DROP TABLE ${table}`);
  return gather(wanted, rows, shared);
}

function gather(
  wanted: readonly Wanted[],
  rows: readonly (readonly Cell[])[],
  shared: readonly (readonly Cell[])[],
): Observation[][] {
  const sources = (shared[0] ?? []).map((_, n) =>
    sharedOf((name) => (shared[SHARED.indexOf(name)]?.[n] ?? null) as string | null),
  );
  const found: Observation[][] = wanted.map(() => []);
  const [places = [], values = [], precisions = [], numbers = []] = rows;
  places.forEach((place, row) => {
    const w = wanted[Number(place)];
    const rest = sources[Number(numbers[row])];
    if (!w || !rest) return;
    const { reporter, region, partner, flow, commodity, period, measure, unit } = w;
    const value = tidy(Number(values[row]));
    const precision = tidy(Number(precisions[row]));
    found[Number(place)]?.push({
      ...rest,
      reporter,
      region,
      partner,
      flow,
      commodity,
      period,
      measure,
      unit,
      value,
      precision,
    });
  });
  return found;
}

type Shared = Omit<Observation, keyof Wanted | 'value' | 'precision'>;

const sharedOf = (at: (name: (typeof SHARED)[number]) => string | null): Shared => ({
  hs: at('hs'),
  scope: (at('scope') ?? 'goods') as Observation['scope'],
  growthCurrency: at('growth_of'),
  adjustment: at('adjustment') as 'sa' | 'swda' | null,
  source: at('source') ?? '',
  citation: at('citation') ?? '',
  url: at('url') ?? '',
  released: at('released'),
  releasedBy: at('released_by'),
  releasedRule: at('released_rule'),
  status: at('status') === 'confirmed' ? 'confirmed' : 'single',
  note: at('note'),
});
