import { fileURLToPath } from 'node:url';
import type { Database } from './duckdb.ts';
import { COLUMNS, CSV_TYPES } from './schema.ts';

/** Files with observations that ship inside the package, all in the ledger's own CSV. */
export const REFERENCE_FILES = [
  'gacc-by-partner.csv',
  'gacc-commodities.csv',
  'us-census.csv',
  'eurostat.csv',
] as const;

/** The address of a shipped file; the same two levels up from `src/ledger` and from `dist/ledger`. */
export const referencePath = (name: string): string => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));

/** `2023`, `2023-Q2`, `2023-09` or a day; two of them with a slash between. */
const FIRST_DAY = `CAST(CASE
  WHEN length(a) = 4 THEN a || '-01-01'
  WHEN a[6] = 'Q' THEN a[:5] || CASE a[7] WHEN '1' THEN '01' WHEN '2' THEN '04' WHEN '3' THEN '07' ELSE '10' END || '-01'
  WHEN length(a) = 7 THEN a || '-01'
  ELSE a END AS DATE)`;
const LAST_DAY = `CASE
  WHEN length(b) = 4 THEN CAST(b || '-12-31' AS DATE)
  WHEN b[6] = 'Q' THEN
    last_day(CAST(b[:5] || CASE b[7] WHEN '1' THEN '03' WHEN '2' THEN '06' WHEN '3' THEN '09' ELSE '12' END || '-01' AS DATE))
  WHEN length(b) = 7 THEN last_day(CAST(b || '-01' AS DATE))
  ELSE CAST(b AS DATE) END`;

/** From the own CSV's rows to observations: a row gives its value and, where it has one, its growth. */
const OWN_CSV_SQL = `
  WITH file AS (
    SELECT *, split_part(period, '/', 1) AS a, split_part(period, '/', -1) AS b
    FROM read_csv(getvariable('reference_files'), header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
      auto_detect = false, columns = ${CSV_TYPES})
  ), dated AS (
    SELECT *, ${FIRST_DAY} AS first_day, ${LAST_DAY} AS last_day, 'goods' AS scope FROM file
  ), valued AS (
    SELECT * EXCLUDE (value, precision, growth_of),
      CASE WHEN length(unit) = 3 AND unit = upper(unit) THEN 'value' ELSE 'quantity' END AS measure,
      value * multiplier AS value, precision * multiplier AS precision, CAST(NULL AS VARCHAR) AS growth_of
    FROM dated
  ), grown AS (
    SELECT * EXCLUDE (value, precision, unit),
      'growth' AS measure, growth_percent AS value, growth_precision AS precision, 'percent' AS unit
    FROM dated WHERE growth_percent IS NOT NULL
  )
  SELECT ${COLUMNS.map((c) => c.name).join(', ')} FROM valued
  UNION ALL BY NAME
  SELECT ${COLUMNS.map((c) => c.name).join(', ')} FROM grown`;

/** Reads the shipped observations into the table `reference`. */
export async function loadReference(db: Database): Promise<void> {
  await db.run('SET VARIABLE reference_files = $1', [REFERENCE_FILES.map(referencePath)]);
  await db.run(`CREATE TEMP TABLE reference AS ${OWN_CSV_SQL}`);
}
