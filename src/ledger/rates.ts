import { months, yearOf, monthOf } from '../model/period.ts';
import type { Rate } from '../model/rate.ts';
import type { Database } from './duckdb.ts';
import { referencePath } from './reference.ts';

const RATES_SQL = `SELECT base, quote, period, rate, precision, method, source, citation, url, status
  FROM read_csv($1, header = true, delim = ',', quote = '"', nullstr = '', auto_detect = false, columns = {
    'base': 'VARCHAR', 'quote': 'VARCHAR', 'period': 'VARCHAR', 'rate': 'DOUBLE', 'precision': 'DOUBLE', 'method': 'VARCHAR',
    'source': 'VARCHAR', 'citation': 'VARCHAR', 'url': 'VARCHAR', 'status': 'VARCHAR'})`;

/** Monthly average exchange rates that ship with the package. */
export async function readRates(db: Database): Promise<Rate[]> {
  const rows = await db.records(RATES_SQL, [referencePath('fx-monthly.csv')]);
  return rows.map((r) => {
    const day = `${String(r['period'])}-01`;
    return {
      base: String(r['base']),
      quote: String(r['quote']),
      period: months(yearOf(day), monthOf(day)),
      rate: Number(r['rate']),
      precision: Number(r['precision']),
      method: String(r['method']),
      source: String(r['source']),
      citation: String(r['citation']),
      url: String(r['url']),
      status: r['status'] === 'confirmed' ? 'confirmed' : 'single',
    };
  });
}
