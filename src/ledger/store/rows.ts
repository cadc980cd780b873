import type { Observation } from '../../model/observation.ts';
import type { Rate } from '../../model/rate.ts';
import { insertRows } from '../bulk.ts';
import type { Database } from '../duckdb.ts';
import { RATE_COLUMNS } from '../rates.ts';
import { COLUMNS } from '../schema.ts';

/** How the columns of the ledger are filled from an observation; numbers travel as text. */
const CELLS: Readonly<Record<string, (o: Observation) => string | null>> = {
  reporter: (o) => o.reporter,
  region: (o) => o.region,
  partner: (o) => o.partner,
  flow: (o) => o.flow,
  commodity: (o) => o.commodity,
  hs: (o) => o.hs,
  scope: (o) => o.scope,
  first_day: (o) => o.period[0],
  last_day: (o) => o.period[1],
  measure: (o) => o.measure,
  value: (o) => String(o.value),
  precision: (o) => String(o.precision),
  unit: (o) => o.unit,
  growth_of: (o) => o.growthCurrency,
  adjustment: (o) => o.adjustment ?? null,
  source: (o) => o.source,
  citation: (o) => o.citation,
  url: (o) => o.url,
  released: (o) => o.released,
  released_by: (o) => o.releasedBy ?? null,
  released_rule: (o) => o.releasedRule ?? null,
  status: (o) => o.status,
  note: (o) => o.note,
};

/** Makes a table of observations. Its name is one of this program's. */
export async function loadRows(
  db: Database,
  table: 'import_observation' | 'reference',
  observations: readonly Observation[],
): Promise<void> {
  const types = COLUMNS.map((c) => `${c.name} ${c.type}`).join(', ');
  await db.run(`CREATE OR REPLACE TEMP TABLE ${table} (${types})`);
  await insertRows(
    db,
    table,
    COLUMNS.map((c) => c.type),
    observations,
    (o) => COLUMNS.map((c) => CELLS[c.name]?.(o) ?? null),
  );
}

/** How the columns of a rate are filled. */
const RATE_CELLS: Readonly<Record<string, (r: Rate) => string>> = {
  base: (r) => r.base,
  quote: (r) => r.quote,
  first_day: (r) => r.period[0],
  last_day: (r) => r.period[1],
  rate: (r) => String(r.rate),
  precision: (r) => String(r.precision),
  method: (r) => r.method,
  source: (r) => r.source,
  citation: (r) => r.citation,
  url: (r) => r.url,
  status: (r) => r.status,
};

/** Writes exchange rates as Parquet. */
export async function writeRates(db: Database, rates: readonly Rate[], path: string): Promise<void> {
  const types = RATE_COLUMNS.map((c) => `${c.name} ${c.type}`).join(', ');
  await db.run(`CREATE OR REPLACE TEMP TABLE import_rate (${types})`);
  await insertRows(
    db,
    'import_rate',
    RATE_COLUMNS.map((c) => c.type),
    rates,
    (r) => RATE_COLUMNS.map((c) => RATE_CELLS[c.name]?.(r) ?? null),
  );
  await db.run(
    'COPY (SELECT * FROM import_rate ORDER BY base, quote, first_day) TO $1 (FORMAT parquet, COMPRESSION zstd)',
    [path],
  );
}
