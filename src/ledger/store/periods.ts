import type { Period } from '../../model/period.ts';
import { months, quarter, years } from '../../model/period.ts';
import type { Database } from '../duckdb.ts';

/** SQL for periods written as text: pieces of `2023`, `202309`, `2023-09`, `2023-Q3`, `2023-H1`, `2023-09-30`. */

const integer = (digits: string): string => `TRY_CAST(${digits} AS INTEGER)`;

/** Year and month of the first day, and of the last day, of one piece: by its length, since that is cheap. */
function edge(t: string, end: boolean): string {
  const at = (y: string, m: string) => (end ? `last_day(make_date(${y}, ${m}, 1))` : `make_date(${y}, ${m}, 1)`);
  const year = integer(`${t}[:4]`);
  const part = (size: number) => {
    const n = integer(`${t}[-1:]`);
    const value = end ? `${n} * ${size}` : `(${n} - 1) * ${size} + 1`;
    return `CASE WHEN ${n} BETWEEN 1 AND ${12 / size} THEN ${at(year, value)} END`;
  };
  const inYear = (m: string) => `CASE WHEN ${m} BETWEEN 1 AND 12 THEN ${at(year, m)} END`;
  return `CASE
    WHEN ${year} IS NULL OR ${year} < 1800 OR ${year} > 2200 THEN NULL
    WHEN length(${t}) = 4 THEN ${at(year, end ? '12' : '1')}
    WHEN length(${t}) IN (6, 7) AND upper(${t}[-2:-2]) = 'Q' THEN ${part(3)}
    WHEN length(${t}) IN (6, 7) AND upper(${t}[-2:-2]) IN ('H', 'S') THEN ${part(6)}
    WHEN length(${t}) = 6 THEN ${inYear(integer(`${t}[5:6]`))}
    WHEN length(${t}) = 7 AND ${t}[5:5] IN ('-', 'M', '/') THEN ${inYear(integer(`${t}[6:7]`))}
    WHEN length(${t}) = 8 AND upper(${t}[5:6]) = '-M' THEN ${inYear(integer(`${t}[7:8]`))}
    WHEN length(${t}) = 10 THEN TRY_CAST(${t} AS DATE)
    END`;
}

/** First day of a period's text, null where it cannot be read. `column` is an identifier of ours. */
export const firstDaySql = (column: string): string => usual('layout_first', column, edge(piece(column, 1), false));

/** Last day of a period's text, null where it cannot be read. */
export const lastDaySql = (column: string): string =>
  usual(
    'layout_last',
    column,
    `CASE WHEN starts_with(${piece(column, -1)}, 'P') THEN ${spanEnd(column)} ELSE ${edge(piece(column, -1), true)} END`,
  );

/** The end of a time range of SDMX, a day and a duration: `2023-01-01/P9M`, `2023-01-01/P10D`. */
function spanEnd(column: string): string {
  const span = piece(column, -1);
  const start = edge(piece(column, 1), false);
  const count = integer(`${span}[2:-2]`);
  return `CASE ${span}[-1:] WHEN 'M' THEN CAST(${start} + to_months(${count}) - INTERVAL 1 DAY AS DATE)
    WHEN 'D' THEN ${start} + ${count} - 1 END`;
}

/** A usual text is looked up; the others take the long way, which costs a file of millions of rows minutes. */
const usual = (list: string, column: string, otherwise: string): string =>
  `CASE WHEN ${place(column)} IS NULL THEN ${otherwise} ELSE getvariable('${list}')[${place(column)} + 1] END`;

const place = (column: string): string => `enum_code(TRY_CAST(${column} AS layout_period))`;

/** Years whose texts are known beforehand. */
const FIRST_YEAR = 1960;
const LAST_YEAR = 2060;

/** Makes the usual texts of periods known to the database. */
export async function storePeriods(db: Database): Promise<void> {
  const known = new Map<string, Period>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    known.set(String(year), years(year));
    for (let n = 1; n <= 12; n++) {
      const month = String(n).padStart(2, '0');
      for (const text of [`${year}${month}`, `${year}-${month}`, `${year}-M${month}`]) known.set(text, months(year, n));
    }
    for (let n = 1; n <= 4; n++) known.set(`${year}-Q${n}`, quarter(year, n));
  }
  const texts = [...known.keys()].toSorted();
  const edgeOf = (i: 0 | 1) => texts.map((text) => known.get(text)?.[i] ?? null);
  await db.run(
    'CREATE OR REPLACE TEMP TABLE layout_code AS SELECT unnest($1) AS raw, generate_subscripts($1, 1) AS n',
    [texts],
  );
  await db.run('CREATE TYPE layout_period AS ENUM (SELECT raw FROM layout_code ORDER BY n)');
  await db.run('SET VARIABLE layout_first = CAST($1 AS DATE[])', [edgeOf(0)]);
  await db.run('SET VARIABLE layout_last = CAST($1 AS DATE[])', [edgeOf(1)]);
}

/** A slash divides first and last, but `2023/09` (a month) is one piece. */
const piece = (column: string, n: 1 | -1): string =>
  `CASE WHEN length(${column}) > 7 THEN split_part(${column}, '/', ${n}) ELSE ${column} END`;
