import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Database } from '../../../ledger/duckdb.ts';
import { exists, flushFolder, UNFINISHED, type Disk } from '../disk.ts';
import { INDEX, MAKING, WORK } from '../layout.ts';
import { countGroups } from './groups.ts';
import { openPatiently, type Opened } from './open.ts';

/*
 * Two files, so that nobody waits for anybody: `index.duckdb` is what readers open, whole and never written in place;
 * the one writer works on `index.work.duckdb`, which takes its place by a rename. A work file that is found at the start
 * is that of a run that was cut off: it is ahead of the other, and is gone on with.
 */

/** What DuckDB leaves beside a database. */
const BESIDE = ['.wal', '.wal.checkpoint', '.wal.recovery', '.tmp'];

/** Opens the index for writing: what a run that was cut off left, else a copy of what readers see. */
export async function openWork(disk: Disk, root: string): Promise<Opened> {
  const work = join(root, WORK);
  const index = join(root, INDEX);
  await removeIndex(disk, join(root, MAKING));
  if (!(await exists(disk, work))) {
    if (!(await exists(disk, index))) return { broken: 'missing' };
    await disk.copyFile(index, work + UNFINISHED, constants.COPYFILE_FICLONE);
    await disk.rename(work + UNFINISHED, work);
  }
  return openPatiently(disk, work);
}

/** Removes an index with what DuckDB leaves beside it. */
export async function removeIndex(disk: Disk, path: string): Promise<void> {
  for (const ending of ['', ...BESIDE]) await disk.rm(path + ending, { force: true, recursive: true });
}

/** Closes the writer's index and lets it take the place of the one that readers see. */
export async function finishWork(disk: Disk, root: string, db: Database): Promise<void> {
  try {
    await countGroups(db);
    await db.run('CHECKPOINT');
  } finally {
    db.close();
  }
  await takePlace(disk, root, join(root, WORK));
}

/** A whole index that is closed becomes what readers see; those who have the old one open keep it until they close it. */
export async function takePlace(disk: Disk, root: string, made: string): Promise<void> {
  for (const ending of BESIDE) await disk.rm(join(root, INDEX) + ending, { force: true, recursive: true });
  await disk.rename(made, join(root, INDEX));
  await flushFolder(disk, root);
}

const COPY = `const fs = require('node:fs');
const [from, to] = process.argv.slice(1);
fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
const file = fs.openSync(to, 'r+');
fs.fsyncSync(file);
fs.closeSync(file);`;

/**
 * Shows readers what is stored so far, while the writer goes on. The copy is made by a process of its own: to close a
 * file gives up all locks that a process has on it (POSIX, `fcntl`), DuckDB's too.
 */
export async function publishWork(disk: Disk, root: string, db: Database): Promise<void> {
  const copy = join(root, MAKING);
  await countGroups(db);
  await db.run('CHECKPOINT');
  await promisify(execFile)(process.execPath, ['-e', COPY, join(root, WORK), copy]);
  await takePlace(disk, root, copy);
}
