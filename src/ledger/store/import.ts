import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reading, Reject, TableLayout } from '../../model/layout.ts';
import type { Database } from '../duckdb.ts';
import { openDatabase } from '../duckdb.ts';
import { COLUMNS } from '../schema.ts';
import { settle, sweep, temporaryFor, writeDurably } from './durable.ts';
import { importName, listImports, sourceFolder } from './files.ts';
import { loadRows, writeRates } from './rows.ts';
import type { LayoutSql } from './layout-sql.ts';
import { isUnbroken, openTable, rejectsOf } from './table.ts';
import { rejectsCsv } from './rejects.ts';

export interface ImportRequest {
  /** The data folder. */
  readonly data: string;
  readonly source: string;
  /** The input as the user named it: for messages. */
  readonly file: string;
  /** SHA-256 of the input (and of what else decides how it is read), hexadecimal. */
  readonly hash: string;
  readonly reading: Reading;
  /** Where the input lies, for a reading by layout; the ledger reads it itself. */
  readonly path: string | null;
  /** The day of the import, ISO: a row without a release date was public by then. */
  readonly today: string;
  /** The release that the user states for the whole input. */
  readonly released?: string | null;
}

export interface ImportResult {
  /** `known`: the same input is in the ledger already; `empty`: no row could be taken, so nothing was written. */
  readonly status: 'imported' | 'known' | 'empty';
  readonly path: string | null;
  readonly rows: number;
  readonly rejected: number;
  readonly rejectsPath: string | null;
  /** The first few rejects, for the screen. */
  readonly rejects: readonly Reject[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Sorted so that one pair's rows lie together: queries then read a few row groups of many. All goods together come before
 * the commodities, so that a ranking of partners reads the beginning and not a part of every pair.
 */
const ORDER = ['reporter', 'partner', 'flow', 'hs', 'commodity', 'first_day'];

function orderOf(varying: ReadonlySet<string>): string {
  const goods = ['hs', 'commodity'].filter((name) => varying.has(name)).slice(0, 1);
  return [...goods.map((name) => `${name} IS NOT NULL`), ...ORDER.filter((name) => varying.has(name))].join(', ');
}

/**
 * Imports one input as one immutable Parquet file. A crash at any moment leaves the whole file or none of it.
 *
 * Errors: a folder that cannot be written, a file that cannot be read, a layout that does not fit.
 */
export async function importInto(request: ImportRequest): Promise<ImportResult> {
  const folder = sourceFolder(request.data, request.source);
  mkdirSync(folder, { recursive: true });
  sweep(folder, Date.now());
  const hash = request.hash.slice(0, 16);
  const known = listImports(request.data).find((f) => f.source === request.source && f.hash === hash);
  if (known) return { status: 'known', path: known.path, rows: 0, rejected: 0, rejectsPath: null, rejects: [] };
  const day = request.released ?? request.today;
  if (!DAY.test(day)) throw new Error(`not a day: ${day}`);
  const path = join(folder, importName(day, request.hash));
  const spill = temporaryFor(join(folder, 'spill'));
  const db = await openDatabase({ memoryLimit: '1300MB', temporary: spill });
  try {
    return await write(db, request, path);
  } finally {
    db.close();
    rmSync(spill, { recursive: true, force: true });
  }
}

async function write(db: Database, request: ImportRequest, path: string): Promise<ImportResult> {
  const temporary = temporaryFor(path);
  try {
    const rejects = await fill(db, request, temporary);
    const rows = await countRows(db, temporary, 'true');
    const rejectsPath = rejects.length === 0 ? null : path.replace(/\.parquet$/, '.rejects.csv');
    if (rejectsPath) writeDurably(rejectsPath, rejectsCsv(rejects));
    const told = { rows, rejected: rejects.length, rejectsPath, rejects: rejects.slice(0, 20) };
    if (rows === 0) return { status: 'empty', path: null, ...told };
    settle(temporary, path);
    return { status: 'imported', path, ...told };
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Writes what can be kept into a temporary file, and gives what cannot. */
async function fill(db: Database, request: ImportRequest, temporary: string): Promise<readonly Reject[]> {
  const { reading } = request;
  if (reading.kind === 'table') return fillFromFile(db, request, reading.layout, temporary);
  if (reading.kind === 'rates') await writeRates(db, reading.rates, temporary);
  else {
    await loadRows(db, 'import_observation', reading.observations);
    await copy(db, request, IMPORTED_ROWS, temporary);
  }
  return reading.rejects;
}

/**
 * The file is read once, into a narrow copy beside the result; that is sorted and widened. Only where a row is bad is the
 * file read again, in its own order, for the lines.
 */
async function fillFromFile(
  db: Database,
  request: ImportRequest,
  layout: TableLayout,
  temporary: string,
): Promise<readonly Reject[]> {
  if (request.path === null) throw new Error('a table is read from a file');
  const table = await openTable(db, layout, request.path);
  const narrow = temporaryFor(`${temporary}.narrow`);
  try {
    await db.run('SET preserve_insertion_order = false');
    await db.run(`COPY (${table.narrow}) TO $1 (FORMAT parquet, COMPRESSION uncompressed)`, [narrow]);
    await db.run('SET VARIABLE import_narrow = $1', [narrow]);
    const rows = table.rows(`read_parquet(getvariable('import_narrow'))`);
    await copy(db, request, { rows, varying: table.varying, columns: table.columns }, temporary);
    await db.run('SET preserve_insertion_order = true');
    const bad = await countRows(db, narrow, 'bad_slot IS NOT NULL');
    return bad === 0 && (await isUnbroken(db)) ? [] : await rejectsOf(db, layout, table, request.file);
  } finally {
    rmSync(narrow, { force: true });
  }
}

async function countRows(db: Database, path: string, condition: 'true' | 'bad_slot IS NOT NULL'): Promise<number> {
  const [count] = await db.columns(`SELECT count(*)::DOUBLE FROM read_parquet($1) WHERE ${condition}`, [path]);
  return Number(count?.[0] ?? 0);
}

/** Rows that a source has read already. */
const IMPORTED_ROWS: Pick<LayoutSql, 'varying' | 'columns'> & { readonly rows: string } = {
  rows: 'SELECT * FROM import_observation',
  varying: new Set(COLUMNS.map((c) => c.name)),
  columns: Object.fromEntries(COLUMNS.map((c) => [c.name, c.name])),
};

/**
 * Release days: what the row has, else what the user states, else the day of the import as an upper bound. A row whose
 * rule is `undated` was exported as one that nobody can date, and stays one.
 */
async function copy(db: Database, request: ImportRequest, sql: typeof IMPORTED_ROWS, temporary: string): Promise<void> {
  await db.run('SET VARIABLE import_today = $1', [request.today]);
  await db.run('SET VARIABLE import_released = $1', [request.released ?? null]);
  const { columns } = sql;
  const stated = `coalesce(${columns['released']}, CAST(getvariable('import_released') AS DATE))`;
  const undated = `(${columns['released_rule']}::VARCHAR IS NOT DISTINCT FROM 'undated')`;
  const by = `coalesce(${columns['released_by']}, CAST(getvariable('import_today') AS DATE))`;
  const rule = `CASE WHEN ${columns['released_by']} IS NULL THEN 'import' ELSE ${columns['released_rule']}::VARCHAR END`;
  const filled: Readonly<Record<string, string>> = {
    released: stated,
    released_by: `CASE WHEN ${stated} IS NULL AND NOT ${undated} THEN ${by} END`,
    released_rule: `CASE WHEN ${stated} IS NULL AND NOT ${undated} THEN ${rule} END`,
  };
  const list = COLUMNS.map(({ name }) => `${filled[name] ?? columns[name]} AS ${name}`).join(', ');
  mkdirSync(dirname(temporary), { recursive: true });
  // Row groups may come in any order, the rows within each are sorted: enough to find a pair by few of them.
  const rows = `SELECT ${list} FROM (SELECT * FROM (${sql.rows}) ORDER BY ${orderOf(sql.varying)})`;
  await db.run(`COPY (${rows}) TO $1 (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)`, [temporary]);
}
