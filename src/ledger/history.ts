import type { Observation } from '../model/observation.ts';
import type { Cell, Database } from './duckdb.ts';
import type { ObservationFilter, Table } from './filter.ts';
import { PUBLIC_BY, VINTAGE_OF, where } from './filter.ts';
import { observationsOf } from './observe.ts';
import { COLUMNS, SELECT_LIST } from './schema.ts';

/** One state of a figure with the days between which it was the published one. */
export interface Vintage {
  readonly observation: Observation;
  /** From when it was public; null where nobody can say. */
  readonly from: string | null;
  /** The last day before another value took its place; null while it stands. */
  readonly until: string | null;
}

/** A figure that a later release changed. */
export interface Revision {
  readonly before: Observation;
  readonly after: Observation;
  /** After minus before. */
  readonly change: number;
  /** In percent of the value before; null where that is zero. */
  readonly percent: number | null;
}

/** Rows where the value differs from that of the row public before it: repeats of one value are one state. */
const STATES = (table: Table, sql: string): string => `SELECT *, lead(public_by) OVER w AS next_day FROM (
    SELECT *, ${PUBLIC_BY} AS public_by,
      lag(value) OVER (PARTITION BY ${VINTAGE_OF} ORDER BY ${PUBLIC_BY} NULLS FIRST, precision DESC, value, citation) AS value_before
    FROM ${table} ${sql}
  ) WHERE value_before IS DISTINCT FROM value
  WINDOW w AS (PARTITION BY ${VINTAGE_OF} ORDER BY public_by NULLS FIRST, precision DESC, value, citation)`;

/** Every state of the figures that the filter finds, with its days: from when to when it was the published one. */
export async function vintagesOf(db: Database, filter: ObservationFilter, table: Table): Promise<Vintage[]> {
  const { asof, latest: _, limit, ...rest } = filter;
  const { sql, parameters } = where({ ...rest, ...(asof === undefined ? {} : { asof }) });
  const columns = await db.columns(
    `SELECT ${SELECT_LIST}, CAST(public_by AS VARCHAR), CAST(next_day - 1 AS VARCHAR) FROM (${STATES(table, sql)})
     ORDER BY ${VINTAGE_OF}, public_by NULLS FIRST, precision DESC, value, citation ${limitSql(limit)}`,
    parameters,
  );
  const from = columns[COLUMNS.length] ?? [];
  const until = columns[COLUMNS.length + 1] ?? [];
  return observationsOf(columns).map((observation, i) => ({
    observation,
    from: dayOf(from[i]),
    until: dayOf(until[i]),
  }));
}

export interface DiffFilter extends ObservationFilter {
  /** Only what changed on or after this day. */
  readonly since?: string;
  /** Only changes beyond this many percent (percentage points of a growth). */
  readonly beyond?: number;
}

/**
 * What releases revised, largest relative change first. A difference within the rounding of the two is no revision.
 */
export async function revisionsOf(db: Database, filter: DiffFilter, table: Table): Promise<Revision[]> {
  const { since, beyond, limit, ...rest } = filter;
  const { sql, parameters } = where(rest);
  const bind = (value: string | number): string => `$${parameters.length + extra.push(value)}`;
  const extra: (string | number)[] = [];
  const conditions = ['a.value IS NOT NULL', 'abs(b.value - a.value) > (a.precision + b.precision) / 2 * 1.000001'];
  if (since !== undefined) conditions.push(`b.public_by >= CAST(${bind(since)} AS DATE)`);
  if (beyond !== undefined) conditions.push(`${SIZE} > ${bind(beyond)}`);
  const both = ['a', 'b'].map((t) => COLUMNS.map((c) => cast(t, c.name, c.type)).join(', ')).join(', ');
  const columns = await db.columns(
    `WITH state AS (SELECT *, row_number() OVER (PARTITION BY ${VINTAGE_OF} ORDER BY ${PUBLIC_BY} NULLS FIRST, precision DESC, value, citation) AS n,
       ${PUBLIC_BY} AS public_by FROM ${table} ${sql})
     SELECT ${both} FROM state a JOIN state b ON b.n = a.n + 1 AND ${SAME} WHERE ${conditions.join(' AND ')}
     ORDER BY ${SIZE} DESC, b.reporter, b.partner, b.last_day ${limitSql(limit)}`,
    [...parameters, ...extra],
  );
  const before = observationsOf(columns);
  const after = observationsOf(columns.slice(COLUMNS.length));
  return before.map((b, i) => revision(b, after[i] ?? b));
}

const SIZE = `(CASE WHEN a.measure = 'growth' THEN abs(b.value - a.value) ELSE 100 * abs(b.value - a.value) / abs(a.value) END)`;
const SAME = VINTAGE_OF.split(', ')
  .map((c) => `a.${c} IS NOT DISTINCT FROM b.${c}`)
  .join(' AND ');

const cast = (table: string, name: string, type: string): string =>
  type === 'DATE' ? `CAST(${table}.${name} AS VARCHAR)` : `${table}.${name}`;

function revision(before: Observation, after: Observation): Revision {
  const change = after.value - before.value;
  return { before, after, change, percent: before.value === 0 ? null : (100 * change) / Math.abs(before.value) };
}

const dayOf = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
const limitSql = (limit: number | undefined): string =>
  limit === undefined ? '' : `LIMIT ${Math.max(0, Math.trunc(limit))}`;
