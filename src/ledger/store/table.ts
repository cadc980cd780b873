import type { Reject, TableLayout } from '../../model/layout.ts';
import type { Database } from '../duckdb.ts';
import type { LayoutSql } from './layout-sql.ts';
import { prepareLayout } from './layout-sql.ts';

/** How many rejected rows are told one by one; beyond, they are counted. */
export const REJECTS_LIMIT = 100_000;

const SLOT_COLUMN: Readonly<Record<string, keyof TableLayout['slots']>> = {
  reporter: 'reporter',
  partner: 'partner',
  flow: 'flow',
  period: 'period',
};

const REASONS: Readonly<Record<string, string>> = {
  reporter: 'the reporter is missing or not a known economy',
  partner: 'the partner is missing or not a known economy',
  flow: 'the flow is missing or not one of export, import, total, balance',
  period: 'the period is missing or cannot be read',
  unit: 'the unit is missing or not known',
  value: 'the value is not a number',
  precision: 'the multiplier or precision is missing or not a number',
};

/**
 * Makes the rows of a delimited file known to the database and gives the statements over them.
 *
 * Errors: `LayoutError` for a column that the file lacks; DuckDB's own for a file that cannot be read.
 */
export async function openTable(db: Database, layout: TableLayout, path: string): Promise<LayoutSql> {
  await db.run('SET VARIABLE import_file = $1', [path]);
  await view(db, layout, false);
  return prepareLayout(db, layout);
}

/** True where the reader met no broken line: after the file has been read once. */
export async function isUnbroken(db: Database): Promise<boolean> {
  const [broken] = await db.columns('SELECT count(*)::DOUBLE FROM reject_errors');
  return broken?.[0] === 0;
}

/** Every row that was not taken: broken lines as the reader saw them, then rows with a slot that cannot be filled. */
export async function rejectsOf(db: Database, layout: TableLayout, sql: LayoutSql, file: string): Promise<Reject[]> {
  await db.run('DROP TABLE IF EXISTS reject_errors');
  await db.run('DROP TABLE IF EXISTS reject_scans');
  await view(db, layout, true);
  const bad = await db.records(`${sql.bad} ORDER BY row_no LIMIT ${REJECTS_LIMIT}`);
  const broken = await brokenLines(db, layout, file);
  const lines = broken.map((r) => r.line ?? 0);
  const rejected = bad.map((row): Reject => {
    const slot = String(row['bad_slot']);
    const cell = (name: string): string => String(row[`c${layout.header.indexOf(name)}`] ?? '');
    const column = columnOf(layout, slot, cell);
    const text = column === null ? '' : cell(column);
    const line = lineOf(Number(row['row_no']) + layout.skip + 1, lines);
    return { file, line, column, text, reason: REASONS[slot] ?? slot };
  });
  return [...broken, ...rejected];
}

function columnOf(layout: TableLayout, slot: string, cell: (name: string) => string): string | null {
  const key = SLOT_COLUMN[slot];
  const rule = key && layout.slots[key];
  if (rule && 'column' in rule) return rule.column;
  if (slot !== 'value') return null;
  const plain = (text: string): string => (layout.decimal === ',' ? text.replace(',', '.') : text);
  const wrong = layout.measures.find((m) => cell(m.column) !== '' && !Number.isFinite(Number(plain(cell(m.column)))));
  return (wrong ?? layout.measures[0])?.column ?? null;
}

/** The line of the n-th good row: broken lines before it count too. `broken` is ascending. */
function lineOf(row: number, broken: readonly number[]): number {
  let line = row;
  for (const b of broken) if (b <= line) line++;
  return line;
}

const KINDS: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'the line has too few columns',
  'TOO MANY COLUMNS': 'the line has too many columns',
  'UNQUOTED VALUE': 'a quotation mark is not closed',
  'LINE SIZE OVER MAXIMUM': 'the line is too long',
  'INVALID ENCODING': 'the line is not UTF-8',
};

async function brokenLines(db: Database, layout: TableLayout, file: string): Promise<Reject[]> {
  const rows = await db.records(
    `SELECT DISTINCT ON (line) CAST(line AS DOUBLE) AS line, error_type::VARCHAR AS kind, csv_line FROM reject_errors
     ORDER BY line LIMIT ${REJECTS_LIMIT}`,
  );
  return rows.map((r) => ({
    file,
    line: Number(r['line']) + layout.skip,
    column: null,
    text: String(r['csv_line'] ?? '').slice(0, 500),
    reason: KINDS[String(r['kind'])] ?? `the line cannot be read (${String(r['kind']).toLowerCase()})`,
  }));
}

async function view(db: Database, layout: TableLayout, numbered: boolean): Promise<void> {
  const columns = layout.header.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  const rows = `read_csv(getvariable('import_file'), auto_detect = false, header = true, skip = ${Math.trunc(layout.skip)},
    delim = '${DELIMITERS[layout.delimiter]}', quote = '"', escape = '"', nullstr = '', store_rejects = true,
    rejects_limit = 0, columns = {${columns}})`;
  await db.run(
    `CREATE OR REPLACE TEMP VIEW import_rows AS SELECT *${numbered ? ', row_number() OVER () AS row_no' : ''} FROM ${rows}`,
  );
}

/** From a fixed list, since it stands in the statement. */
const DELIMITERS = { ',': ',', ';': ';', '\t': '\t', '|': '|' } as const;
