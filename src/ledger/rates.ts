import type { Period } from '../model/period.ts';
import type { Rate } from '../model/rate.ts';
import type { Cell, Database } from './duckdb.ts';
import { referencePath } from './reference.ts';
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

const SHIPPED = `SELECT base, quote, period || '-01', CAST(last_day(CAST(period || '-01' AS DATE)) AS VARCHAR), rate, precision,
    method, source, citation, url, status
  FROM read_csv($1, header = true, delim = ',', quote = '"', nullstr = '', auto_detect = false, columns = {
    'base': 'VARCHAR', 'quote': 'VARCHAR', 'period': 'VARCHAR', 'rate': 'DOUBLE', 'precision': 'DOUBLE', 'method': 'VARCHAR',
    'source': 'VARCHAR', 'citation': 'VARCHAR', 'url': 'VARCHAR', 'status': 'VARCHAR'})`;

const IMPORTED = `SELECT ${RATE_COLUMNS.map((c) => (c.type === 'DATE' ? `CAST(${c.name} AS VARCHAR)` : c.name)).join(', ')}
  FROM read_parquet($1)`;

/** Monthly average exchange rates: those that ship with the package, and those of the data folder. */
export async function readRates(db: Database, data: string | null): Promise<Rate[]> {
  const files = data === null ? [] : listImports(data).filter((f) => f.source === RATES_SOURCE);
  const shipped = ratesOf(await db.columns(SHIPPED, [referencePath('fx-monthly.csv')]));
  if (files.length === 0) return shipped;
  return [...shipped, ...ratesOf(await db.columns(IMPORTED, [files.map((f) => f.path)]))];
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
