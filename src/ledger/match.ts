import type { Cell, Database } from './duckdb.ts';
import type { ObservationFilter } from './filter.ts';
import { where } from './filter.ts';
import { COLUMNS } from './schema.ts';

/** What names one figure, in the order in which it is asked for. */
export const KEY_COLUMNS = [
  'reporter',
  'region',
  'partner',
  'flow',
  'commodity',
  'first_day',
  'last_day',
  'measure',
  'unit',
] as const;

/** Marks between the cells of a key: a control character of ASCII that no text of ours may hold. */
export const CELL = '\u001f';

const OWN: ReadonlySet<string> = new Set([...KEY_COLUMNS, 'value', 'precision']);
const SHARED = COLUMNS.filter((c) => !OWN.has(c.name));

/** What many rows share, told once: where they come from and how they are meant. */
export const DETAILS: readonly string[] = SHARED.map((c) => c.name);

export interface Matches {
  /** Columns: the place of what was asked, the value, its precision, and the place of its details. */
  readonly rows: readonly (readonly Cell[])[];
  /** One column for each of `DETAILS`. */
  readonly details: readonly (readonly Cell[])[];
}

const keyHash = (table: string): string => `hash(${KEY_COLUMNS.map((name) => `${table}.${name}`).join(', ')})`;

/** Keys as typed columns, with one number for the whole. */
const WANTED = `SELECT *, ${keyHash('k')} AS h FROM (SELECT i, ${KEY_COLUMNS.map((name, n) =>
  name.endsWith('_day') ? `CAST(f[${n + 1}] AS DATE) AS ${name}` : `nullif(f[${n + 1}], '') AS ${name}`,
).join(', ')} FROM (SELECT i, string_split(key, '${CELL}') AS f FROM asked)) AS k`;

/**
 * Joined by one number instead of nine columns, which takes half the time; then every column is compared, since two keys
 * may have one number. Without `MATERIALIZED` the comparison would become a part of the join again.
 */
const matchSql = (condition: string): string => `WITH met AS MATERIALIZED (
    SELECT w.i, ${KEY_COLUMNS.map((name) => `w.${name} AS w_${name}, o.${name} AS o_${name}`).join(', ')},
      o.value, o.precision, ${DETAILS.map((name) => `o.${name}`).join(', ')}
    FROM (SELECT * FROM observation ${condition}) AS o JOIN wanted AS w ON ${keyHash('o')} = w.h)
  SELECT i, value, precision, hash(${DETAILS.join(', ')}) AS s, ${DETAILS.join(', ')} FROM met
  WHERE ${KEY_COLUMNS.map((name) => `w_${name} IS NOT DISTINCT FROM o_${name}`).join(' AND ')}`;

const NUMBERED = `SELECT *, (row_number() OVER () - 1)::INTEGER AS n FROM (SELECT DISTINCT s, ${DETAILS.join(', ')} FROM matched)`;
const AS_TEXT = SHARED.map((c) => (c.type === 'DATE' ? `CAST(${c.name} AS VARCHAR)` : c.name)).join(', ');

/**
 * Finds the rows of all figures that are asked for, each by its `KEY_COLUMNS` with `CELL` between: written to DuckDB in bulk
 * and joined in one pass, which skips what no reporter, partner or day of the asked can be in.
 */
export async function findMatches(db: Database, keys: readonly string[]): Promise<Matches> {
  if (keys.length === 0) return { rows: [], details: [] };
  await db.run('CREATE OR REPLACE TABLE asked (i INTEGER, key VARCHAR)');
  await db.append('asked', [keys.map((_, i) => i), keys]);
  await db.run(`CREATE OR REPLACE TABLE wanted AS ${WANTED}`);
  const { sql, parameters } = where(await boundsOf(db));
  await db.run(`CREATE OR REPLACE TABLE matched AS ${matchSql(sql)}`, parameters);
  await db.run(`CREATE OR REPLACE TABLE shared AS ${NUMBERED}`);
  const details = await db.columns(`SELECT ${AS_TEXT} FROM shared ORDER BY n`);
  const rows = await db.columns('SELECT m.i, m.value, m.precision, s.n FROM matched AS m JOIN shared AS s USING (s)');
  for (const table of ['asked', 'wanted', 'matched', 'shared'] as const) await db.run(`DROP TABLE ${table}`);
  return { rows, details };
}

/** Longer lists are not told: every file would hold one of them. */
const LISTED = 64;

/** What all that is asked for lies within, so that most of a large ledger need not be read. */
async function boundsOf(db: Database): Promise<ObservationFilter> {
  const [[from], [to]] = (await db.columns(
    'SELECT CAST(min(first_day) AS VARCHAR), CAST(max(last_day) AS VARCHAR) FROM wanted',
  )) as [string[], string[]];
  const [reporter = []] = (await db.columns('SELECT DISTINCT reporter FROM wanted')) as string[][];
  const [partner = []] = (await db.columns('SELECT DISTINCT partner FROM wanted')) as string[][];
  return {
    ...(reporter.length <= LISTED ? { reporter } : {}),
    ...(partner.length <= LISTED ? { partner } : {}),
    ...(from && to ? { from, to } : {}),
  };
}
