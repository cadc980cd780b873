import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase, type Cell, type Database } from '../../ledger/duckdb.ts';
import { settle, temporaryFor } from '../../ledger/store/durable.ts';
import type { Shape, Sink } from './sink.ts';

const TYPES = { string: 'VARCHAR', number: 'DOUBLE', integer: 'INTEGER', date: 'VARCHAR' } as const;

/** Stand for what has no date, no language. */
const UNDATED = 'undated';
const UNKNOWN = 'und';

/** Rows are handed over so many at a time. */
const BATCH = 10_000;

/**
 * Rows as Parquet: one file, or a folder parted by day and language (`date=2023-09-30/lang=zh`). They are collected in a
 * database beside the result, so that memory stays flat; the result is there whole or not at all.
 */
export async function parquetSink<T>(path: string, { columns, part }: Shape<T>, parted: boolean): Promise<Sink<T>> {
  mkdirSync(dirname(path), { recursive: true });
  const work = temporaryFor(join(dirname(path), 'export'));
  mkdirSync(work);
  const db = await openDatabase({
    path: join(work, 'rows.duckdb'),
    temporary: join(work, 'spill'),
    memoryLimit: '512MB',
  });
  // Names and types are of this program, never of data.
  const own = columns.map(({ name, type }) => `"${name}" ${TYPES[type]}`);
  await db.run(
    `CREATE TABLE rows (${[...own, ...(parted ? ['"date" VARCHAR', '"lang_part" VARCHAR'] : [])].join(', ')})`,
  );
  const waiting: Cell[][] = [];
  const flush = async (): Promise<void> => {
    const rows = waiting.splice(0);
    if (rows.length > 0) await db.append('rows', columnsOf(rows));
  };
  const close = (): void => {
    db.close();
    rmSync(work, { recursive: true, force: true });
  };
  const partsOf = (row: T): Cell[] => {
    const { date, lang } = part?.(row) ?? { date: null, lang: null };
    return [date ?? UNDATED, lang ?? UNKNOWN];
  };
  return {
    add: async (rows) => {
      for (const row of rows) waiting.push([...columns.map(({ cell }) => cell(row)), ...(parted ? partsOf(row) : [])]);
      if (waiting.length >= BATCH) await flush();
    },
    finish: async () => {
      try {
        await flush();
        if (parted)
          await writeParts(
            db,
            columns.map(({ name }) => name),
            work,
            path,
          );
        else await writeOne(db, columns, path);
      } finally {
        close();
      }
    },
    drop: async () => close(),
  };
}

async function writeOne(db: Database, columns: Shape<never>['columns'], path: string): Promise<void> {
  const list = columns.map(({ name, type }) =>
    type === 'date' ? `CAST("${name}" AS DATE) AS "${name}"` : `"${name}"`,
  );
  const temporary = temporaryFor(path);
  try {
    await db.run(`COPY (SELECT ${list.join(', ')} FROM rows) TO $1 (FORMAT parquet, COMPRESSION zstd)`, [temporary]);
    settle(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The language stands in the folder's name, so it is left out of the files. */
async function writeParts(db: Database, names: readonly string[], work: string, path: string): Promise<void> {
  const made = join(work, 'parts');
  const list = names.filter((name) => name !== 'lang').map((name) => `"${name}"`);
  const parts = '"date", "lang_part" AS "lang"';
  await db.run(
    `COPY (SELECT ${list.join(', ')}, ${parts} FROM rows ORDER BY "date", "lang_part")
     TO $1 (FORMAT parquet, COMPRESSION zstd, PARTITION_BY ("date", "lang"))`,
    [made],
  );
  mkdirSync(made, { recursive: true });
  renameSync(made, path);
}

const columnsOf = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, i) => rows.map((row) => row[i] ?? null));
