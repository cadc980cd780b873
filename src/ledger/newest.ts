import type { Observation } from '../model/observation.ts';
import type { Database } from './duckdb.ts';
import type { ObservationFilter, Table } from './filter.ts';
import { where } from './filter.ts';
import { observationsOf } from './observe.ts';
import { SELECT_LIST } from './schema.ts';

/** What a series is here; sources and editions of one figure stand side by side in it. */
const SERIES = ['reporter', 'region', 'partner', 'flow', 'commodity', 'measure', 'unit'] as const;
const LIST = SERIES.join(', ');
const SAME = SERIES.map((column) => `o.${column} IS NOT DISTINCT FROM s.${column}`).join(' AND ');

/**
 * The rows of the last period of those series that go on longest, of series that end together the largest; at most so many
 * series, and growth apart. The series are found by a few columns alone: of a large ledger the whole rows would not fit.
 */
export async function newestOf(
  db: Database,
  filter: ObservationFilter,
  limit: number,
  table: Table,
): Promise<Observation[]> {
  const { sql, parameters } = where(filter);
  const levels = `FROM ${table} ${sql === '' ? 'WHERE' : `${sql} AND`} measure <> 'growth'`;
  const columns = await db.columns(
    `WITH s AS (SELECT ${LIST}, max(last_day) AS day, max_by(value, last_day) AS size ${levels} GROUP BY ALL
       ORDER BY day DESC, size DESC LIMIT ${Math.max(0, Math.trunc(limit))}),
     o AS (SELECT * ${levels})
     SELECT ${SELECT_LIST} FROM o SEMI JOIN s ON ${SAME} AND o.last_day = s.day
     ORDER BY last_day DESC, value DESC`,
    parameters,
  );
  return observationsOf(columns);
}
