import { join } from 'node:path';
import { openDatabase } from '../../src/ledger/duckdb.ts';
import type { ObservationFilter } from '../../src/ledger/filter.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { bestOf, line } from './line.ts';

const PAIR = { reporter: 'CHN', partner: 'USA', measure: 'value' } as const;
const MONTH = { from: '2023-06-01', to: '2023-06-30' } as const;

/** What people ask, the aim in milliseconds, and the plain condition by which DuckDB alone is asked for the same rows. */
const QUESTIONS: readonly (readonly [what: string, aim: number, ObservationFilter, raw: string])[] = [
  [
    "a pair's page (all goods, all months, both flows)",
    100,
    { ...PAIR, commodity: null },
    `reporter = 'CHN' AND partner = 'USA' AND commodity IS NULL`,
  ],
  [
    'a series of a commodity',
    300,
    { ...PAIR, flow: 'export', hs: '010200' },
    `reporter = 'CHN' AND partner = 'USA' AND flow = 'export' AND hs = '010200'`,
  ],
  [
    'a ranking of partners',
    300,
    { reporter: 'CHN', flow: 'export', commodity: null, ...MONTH, latest: true },
    `reporter = 'CHN' AND flow = 'export' AND commodity IS NULL AND first_day = DATE '2023-06-01'`,
  ],
  [
    'a ranking of commodities of a pair',
    300,
    { ...PAIR, flow: 'export', ...MONTH, latest: true, limit: 100 },
    `reporter = 'CHN' AND partner = 'USA' AND flow = 'export' AND first_day = DATE '2023-06-01'`,
  ],
  [
    'a pair as of a day',
    300,
    { ...PAIR, commodity: null, asof: '2024-03-01', latest: true },
    `reporter = 'CHN' AND partner = 'USA' AND commodity IS NULL AND released <= DATE '2024-03-01'`,
  ],
];

/** Questions to a ledger, warm, each beside the rows that DuckDB alone fetches from the same files. */
export async function measureQuestions(ledger: Ledger, data: string): Promise<boolean> {
  const db = await openDatabase();
  await db.run('SET parquet_metadata_cache = true');
  await db.run('SET VARIABLE files = $1', [join(data, 'ledger', 'comtrade', '*.parquet')]);
  let ok = true;
  for (const [what, aim, filter, raw] of QUESTIONS) {
    const ms = await bestOf(5, () => ledger.query(filter));
    const alone = await bestOf(5, () =>
      db.columns(
        `SELECT partner, hs, first_day::VARCHAR, value, released::VARCHAR FROM read_parquet(getvariable('files')) WHERE ${raw}`,
      ),
    );
    const told = `${what}: ${ms.toFixed(0)} ms (aim ${aim}), DuckDB alone ${alone.toFixed(0)}: ratio ${(ms / alone).toFixed(1)}`;
    ok = line(ms <= aim, told) && ok;
  }
  db.close();
  return ok;
}
