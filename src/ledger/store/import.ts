import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reading, Reject } from '../../model/layout.ts';
import type { Database } from '../duckdb.ts';
import { openDatabase } from '../duckdb.ts';
import { COLUMNS } from '../schema.ts';
import { settle, sweep, temporaryFor, writeDurably } from './durable.ts';
import { importName, listImports, sourceFolder } from './files.ts';
import { loadRows, writeRates } from './rows.ts';
import { openTable, rejectsOf } from './table.ts';
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

/** Sorted so that one pair's rows lie together: queries then read a few row groups of many. */
const ORDER = 'reporter, partner, flow, commodity NULLS FIRST, hs NULLS FIRST, last_day, first_day, measure, unit';

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
  const db = await openDatabase({ memoryLimit: '1GB', temporary: spill });
  try {
    return await write(db, request, path);
  } finally {
    db.close();
    rmSync(spill, { recursive: true, force: true });
  }
}

async function write(db: Database, request: ImportRequest, path: string): Promise<ImportResult> {
  const { reading } = request;
  const temporary = temporaryFor(path);
  try {
    let rejects: readonly Reject[];
    if (reading.kind === 'table') {
      if (request.path === null) throw new Error('a table is read from a file');
      const table = await openTable(db, reading.layout, request.path);
      await copy(db, request, table.good, temporary);
      rejects = await rejectsOf(db, reading.layout, table, request.file);
    } else {
      if (reading.kind === 'rows') {
        await loadRows(db, reading.observations);
        await copy(db, request, 'SELECT * FROM import_observation', temporary);
      } else await writeRates(db, reading.rates, temporary);
      rejects = reading.rejects;
    }
    const [count] = await db.columns('SELECT count(*)::DOUBLE FROM read_parquet($1)', [temporary]);
    const rows = Number(count?.[0] ?? 0);
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

/** Release days: what the row has, else what the user states, else the day of the import as an upper bound. */
async function copy(db: Database, request: ImportRequest, rows: string, temporary: string): Promise<void> {
  await db.run('SET VARIABLE import_today = $1', [request.today]);
  await db.run('SET VARIABLE import_released = $1', [request.released ?? null]);
  const stated = `coalesce(released, CAST(getvariable('import_released') AS DATE))`;
  const filled: Readonly<Record<string, string>> = {
    released: stated,
    released_by: `CASE WHEN ${stated} IS NULL THEN coalesce(released_by, CAST(getvariable('import_today') AS DATE)) END`,
    released_rule: `CASE WHEN ${stated} IS NULL THEN CASE WHEN released_by IS NULL THEN 'import' ELSE released_rule END END`,
  };
  const list = COLUMNS.map(({ name }) => (filled[name] ? `${filled[name]} AS ${name}` : name)).join(', ');
  mkdirSync(dirname(temporary), { recursive: true });
  await db.run(`COPY (SELECT ${list} FROM (${rows}) ORDER BY ${ORDER}) TO $1 (FORMAT parquet, COMPRESSION zstd)`, [
    temporary,
  ]);
}
