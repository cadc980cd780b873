import type { Period } from '../model/period.ts';
import type { Rate } from '../model/rate.ts';
import type { Cell, Database } from './duckdb.ts';
import { readReferenceRates } from './reference.ts';
import { listImports } from './store/files.ts';

/** The folder of exchange rates among the sources: its files hold rates, not observations. */
export const RATES_SOURCE = 'fx';

/** Columns of a rate in Parquet. */
export const RATE_COLUMNS: readonly { readonly name: string; readonly type: 'VARCHAR' | 'DOUBLE' | 'DATE' }[] = [
  { name: 'base', type: 'VARCHAR' },
  { name: 'quote', type: 'VARCHAR' },
  { name: 'first_day', type: 'DATE' },
  { name: 'last_day', type: 'DATE' },
  { name: 'rate', type: 'DOUBLE' },
  { name: 'precision', type: 'DOUBLE' },
  { name: 'method', type: 'VARCHAR' },
  { name: 'source', type: 'VARCHAR' },
  { name: 'citation', type: 'VARCHAR' },
  { name: 'url', type: 'VARCHAR' },
  { name: 'status', type: 'VARCHAR' },
];

const IMPORTED = `SELECT ${RATE_COLUMNS.map((c) => (c.type === 'DATE' ? `CAST(${c.name} AS VARCHAR)` : c.name)).join(', ')}
  FROM read_parquet($1)`;

/** Monthly average exchange rates: those that ship with the package, and those of the data folder. */
export async function readRates(db: () => Promise<Database>, data: string | null): Promise<Rate[]> {
  const files = data === null ? [] : listImports(data).filter((f) => f.source === RATES_SOURCE);
  const shipped = readReferenceRates();
  if (files.length === 0) return shipped;
  const open = await db();
  return [...shipped, ...ratesOf(await open.columns(IMPORTED, [files.map((f) => f.path)]))];
}

function ratesOf(columns: readonly (readonly Cell[])[]): Rate[] {
  const text = (c: number, i: number): string => String(columns[c]?.[i] ?? '');
  return (columns[0] ?? []).map((_, i) => ({
    base: text(0, i),
    quote: text(1, i),
    period: [text(2, i), text(3, i)] satisfies Period,
    rate: Number(columns[4]?.[i]),
    precision: Number(columns[5]?.[i]),
    method: text(6, i),
    source: text(7, i),
    citation: text(8, i),
    url: text(9, i),
    status: text(10, i) === 'confirmed' ? 'confirmed' : 'single',
  }));
}
