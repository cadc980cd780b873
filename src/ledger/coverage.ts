import type { PeriodKind } from '../model/period.ts';
import type { Cell, Database } from './duckdb.ts';
import type { ObservationFilter, Table } from './filter.ts';
import { KINDS, PUBLIC_BY, where } from './filter.ts';

/** What the ledger has of one reporter, partner and frequency. */
export interface Coverage {
  readonly source: string;
  readonly reporter: string;
  readonly partner: string;
  readonly frequency: PeriodKind;
  readonly observations: number;
  /** How many periods, and how many between the first and the last are missing. */
  readonly periods: number;
  readonly gaps: number;
  /** The gaps, those in a row as one: `2023-01` or `2023-01/2023-04`, each by the months in which its periods should end. */
  readonly missing: readonly string[];
  readonly first: string;
  readonly last: string;
  /** When the newest row became public, stated or by rule; null where nobody can say. */
  readonly lastRelease: string | null;
}

/** Months from one period of a kind to the next; null for kinds that do not follow one another. */
const STEP: Readonly<Partial<Record<PeriodKind, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  year_to_date: 1,
};

/** Years to date come before quarters and halves: January to June is one of a chain here. */
const KIND_SQL = `CASE ${(['day', 'month', 'year', 'year_to_date', 'quarter', 'half'] as const)
  .map((kind) => `WHEN ${KINDS[kind]} THEN '${kind}'`)
  .join(' ')} ELSE 'other' END`;

/** Coverage by source, reporter, partner and frequency. Published levels only, all goods and commodities together. */
export async function coverageOf(db: Database, filter: ObservationFilter, table: Table): Promise<Coverage[]> {
  const { sql, parameters } = where(filter);
  const columns = await db.columns(
    `SELECT source, reporter, partner, ${KIND_SQL} AS kind, count(*)::DOUBLE, CAST(min(first_day) AS VARCHAR),
       CAST(max(last_day) AS VARCHAR), CAST(max(${PUBLIC_BY}) AS VARCHAR),
       string_agg(DISTINCT CAST(last_day AS VARCHAR), ' ' ORDER BY CAST(last_day AS VARCHAR))
     FROM ${table} ${sql} GROUP BY ALL ORDER BY source, reporter, partner, kind`,
    parameters,
  );
  return (columns[0] ?? []).map((_, i) => coverage(columns.map((c) => c[i] ?? null)));
}

function coverage(row: readonly Cell[]): Coverage {
  const [source, reporter, partner, kind, count, first, last, released, days] = row;
  const frequency = kind as PeriodKind;
  const ends = String(days ?? '').split(' ');
  const all = gapsBetween(ends, STEP[frequency] ?? null);
  // A year to date of one month is a month, one of twelve a year: they are counted there.
  const counted = frequency === 'year_to_date' ? all.map((run) => run.filter(isYearToDateOnly)) : all;
  const missing = counted.filter((run) => run.length > 0);
  return {
    source: String(source),
    reporter: String(reporter),
    partner: String(partner),
    frequency,
    observations: Number(count),
    periods: ends.length,
    gaps: missing.reduce((sum, run) => sum + run.length, 0),
    missing: missing.map((run) => (run.length === 1 ? String(run[0]) : `${run[0]}/${run.at(-1)}`)),
    first: String(first),
    last: String(last),
    lastRelease: released === null || released === undefined ? null : String(released),
  };
}

const isYearToDateOnly = (month: string): boolean => !month.endsWith('-01') && !month.endsWith('-12');

/** Months (`2023-01`) in which a period should end and none does, between the first and the last: those in a row together. */
function gapsBetween(ends: readonly string[], step: number | null): string[][] {
  const [first] = ends;
  const last = ends.at(-1);
  if (step === null || !first || !last) return [];
  const there = new Set(ends.map((day) => day.slice(0, 7)));
  const runs: string[][] = [];
  let run: string[] | null = null;
  const end = monthNumber(last);
  for (let n = monthNumber(first); n < end; n += step) {
    const text = `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
    if (there.has(text)) run = null;
    else if (run) run.push(text);
    else runs.push((run = [text]));
  }
  return runs;
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
