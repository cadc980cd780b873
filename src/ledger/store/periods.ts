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
export const firstDaySql = (column: string): string => edge(piece(column, 1), false);

/** Last day of a period's text, null where it cannot be read. */
export const lastDaySql = (column: string): string => edge(piece(column, -1), true);

/** A slash divides first and last, but `2023/09` (a month) is one piece. */
const piece = (column: string, n: 1 | -1): string =>
  `CASE WHEN length(${column}) > 7 THEN split_part(${column}, '/', ${n}) ELSE ${column} END`;
