import { openDatabase, type Database } from '../../../ledger/duckdb.ts';
import { UserError } from '../../errors.ts';
import { exists, type Disk } from '../disk.ts';
import { failure } from '../fault.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** What opening found: a database to work with, or why it has to be made anew. */
export type Opened = { readonly db: Database } | { readonly broken: 'missing' | 'outdated' | 'damaged' };

/** How long another program is waited for that has the file open: one that ends lets go of it a moment later. */
const PATIENCE_MS = 5000;
const PAUSE_MS = 100;

/** `openIndexFile`, waiting a while where another program has the index open. */
export async function openPatiently(
  disk: Disk,
  path: string,
  readOnly = false,
  patienceMs: number = PATIENCE_MS,
): Promise<Opened> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      return await openIndexFile(disk, path, readOnly);
    } catch (fault) {
      if (!(fault instanceof UserError) || fault.diagnostic.code !== 'index-taken' || waited >= patienceMs) throw fault;
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }
}

/** What is not in the file itself yet is held in memory, beside what DuckDB may take. */
const MEMORY = '128MB';
const CHECKPOINT_AT = '64MB';

/** Opens an index as it is. Errors: a `UserError` where another program has it open. */
export async function openIndexFile(disk: Disk, path: string, readOnly = false): Promise<Opened> {
  if (!(await exists(disk, path))) return { broken: 'missing' };
  let db: Database | null = null;
  try {
    db = await openIndexDatabase(path, readOnly);
    const [row] = await db.records('SELECT value FROM meta WHERE key = ?', ['schema']);
    if (row?.['value'] === SCHEMA_VERSION) return { db };
    db.close();
    return { broken: 'outdated' };
  } catch (fault) {
    db?.close();
    if (isTaken(fault)) {
      throw failure('index-taken', 'Another program has the index open: wait for it to end, or stop it.', path);
    }
    if (isOfTheDisk(fault)) throw fault;
    return { broken: 'damaged' };
  }
}

/** A new, empty index at a path where none is. */
export async function createIndex(path: string): Promise<Database> {
  const db = await openIndexDatabase(path, false);
  for (const statement of SCHEMA) await db.run(statement);
  await db.run('INSERT INTO meta VALUES (?, ?)', ['schema', SCHEMA_VERSION]);
  return db;
}

/** Readers of an index in this process, or -1 for a writer: DuckDB locks out other processes alone (seen in 1.5.5). */
const held = new Map<string, number>();

async function openIndexDatabase(path: string, readOnly: boolean): Promise<Database> {
  const before = held.get(path) ?? 0;
  if (before < 0 || (before > 0 && !readOnly))
    throw new Error(`Could not set lock on ${path}: this program has it open`);
  held.set(path, readOnly ? before + 1 : -1);
  const release = (): void => void held.set(path, readOnly ? (held.get(path) ?? 1) - 1 : 0);
  try {
    const db = await openDatabase({ path, readOnly, memoryLimit: MEMORY, checkpointAt: CHECKPOINT_AT });
    let open = true;
    const close = (): void => {
      db.close();
      if (open) release();
      open = false;
    };
    return { ...db, close };
  } catch (fault) {
    release();
    throw fault;
  }
}

/** DuckDB tells who holds the file in words only (seen in 1.5.5). */
const isTaken = (fault: unknown): boolean =>
  fault instanceof Error && /Could not set lock|different configuration|already open/i.test(fault.message);

const isOfTheDisk = (fault: unknown): boolean =>
  fault instanceof Error && /No space left|Disk quota|Permission denied|Read-only file system/i.test(fault.message);

/** Work that is in the index as a whole or not at all. */
export async function transaction<T>(db: Database, work: () => Promise<T>): Promise<T> {
  await db.run('BEGIN TRANSACTION');
  try {
    const result = await work();
    await db.run('COMMIT');
    return result;
  } catch (fault) {
    await db.run('ROLLBACK').catch(() => undefined);
    throw fault;
  }
}
