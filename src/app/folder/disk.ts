import { closeSync, existsSync, fsync, openSync, renameSync, writeFileSync } from 'node:fs';
import * as node from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

type Promised =
  'copyFile' | 'link' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat' | 'unlink' | 'utimes';

/** The part of the file system that the data folder uses; tests pass one that is full or read-only. */
export interface Disk extends Pick<typeof node, Promised> {
  readonly existsSync: (path: string) => boolean;
  readonly openSync: (path: string, flags: string, mode?: number) => number;
  readonly writeFileSync: (file: number, content: string) => void;
  readonly fsync: (file: number) => Promise<void>;
  readonly closeSync: (file: number) => void;
  readonly renameSync: (from: string, to: string) => void;
}

const many = { existsSync, openSync, writeFileSync, fsync: promisify(fsync), closeSync, renameSync };
export const DISK: Disk = { ...node, ...many };

/** Ending of a file that is not whole yet. Its name follows from the file it becomes, so that leftovers are found. */
export const UNFINISHED = '.tmp';

/** How many files are flushed at a time: the disk makes many of them last with one stroke. */
const ABREAST = 128;

/**
 * Many new files, each whole or not there. Only flushing waits for the disk; the rest takes microseconds a file, which is
 * less than handing it to another thread. The folders are still to be flushed.
 */
export async function writeMany(
  disk: Disk,
  files: readonly (readonly [path: string, content: string])[],
): Promise<void> {
  for (let i = 0; i < files.length; i += ABREAST) await writeSome(disk, files.slice(i, i + ABREAST));
}

async function writeSome(
  disk: Disk,
  files: readonly (readonly [path: string, content: string])[],
  mode?: number,
): Promise<void> {
  const open: number[] = [];
  try {
    for (const [path, content] of files) {
      open.push(disk.openSync(path + UNFINISHED, 'w', mode));
      disk.writeFileSync(open.at(-1)!, content);
    }
    await settled(open.map((file) => disk.fsync(file)));
    for (const file of open.splice(0)) disk.closeSync(file);
    for (const [path] of files) disk.renameSync(path + UNFINISHED, path);
  } catch (fault) {
    for (const file of open) disk.closeSync(file);
    for (const [path] of files) await remove(disk, path + UNFINISHED).catch(() => undefined);
    throw fault;
  }
}

/** Waits for all, also where one fails: nothing goes on behind the caller's back. */
export async function settled(work: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * A file that is either as it was or as it is to be, whatever happens: written beside, flushed, renamed, made known.
 * `mode` are its permissions where it is new.
 */
export async function writeWhole(disk: Disk, path: string, content: string, mode?: number): Promise<void> {
  await writeSome(disk, [[path, content]], mode);
  await flushFolder(disk, dirname(path));
}

/** Makes renames within a folder last: without it a power cut may forget them. */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
  let file: number;
  try {
    file = disk.openSync(folder, 'r');
  } catch (fault) {
    // Windows opens no folders, and flushes names by itself.
    if (['EISDIR', 'EPERM'].includes(codeOf(fault))) return;
    throw fault;
  }
  try {
    await disk.fsync(file);
  } catch (fault) {
    // Some network file systems refuse to flush a folder.
    if (!['EINVAL', 'EPERM', 'ENOTSUP'].includes(codeOf(fault))) throw fault;
  } finally {
    disk.closeSync(file);
  }
}

/**
 * Makes a folder with those above it, one by one; gives those that were made, the highest first. Node's own way never
 * comes back where a file system makes no folders at all (`/proc`, seen in 20.20).
 */
export async function makeFolder(disk: Pick<Disk, 'mkdir' | 'stat'>, path: string): Promise<string[]> {
  const missing: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    const found = await disk.stat(at).catch((fault: unknown) => {
      if (codeOf(fault) === 'ENOENT' && dirname(at) !== at) return null;
      throw fault;
    });
    if (found?.isDirectory()) break;
    if (found) throw Object.assign(new Error(`EEXIST: file already exists, mkdir '${at}'`), { code: 'EEXIST' });
    missing.unshift(at);
  }
  for (const folder of missing) {
    await disk.mkdir(folder).catch((fault: unknown) => {
      // Somebody else made it meanwhile.
      if (codeOf(fault) !== 'EEXIST') throw fault;
    });
  }
  return missing;
}

/** The whole of a text file, or null where there is none. */
export async function readText(disk: Disk, path: string): Promise<string | null> {
  try {
    return await disk.readFile(path, 'utf8');
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  }
}

/** Removes a file; none there is as good. */
export async function remove(disk: Disk, path: string): Promise<void> {
  await disk.rm(path, { force: true });
}

export async function exists(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.stat(path);
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT' || codeOf(fault) === 'ENOTDIR') return false;
    throw fault;
  }
}

/** `ENOSPC`, `EROFS`, … of what the file system threw; an empty text where it was something else. */
export function codeOf(fault: unknown): string {
  const code = fault instanceof Error ? (fault as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : '';
}
