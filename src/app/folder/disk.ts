import * as node from 'node:fs/promises';
import { dirname } from 'node:path';

/** The part of the file system that the data folder uses; tests pass one that is full or read-only. */
export type Disk = Pick<
  typeof node,
  'appendFile' | 'link' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat' | 'unlink' | 'utimes'
>;

export const DISK: Disk = node;

/** Ending of a file that is not whole yet. Its name follows from the file it becomes, so that leftovers are found. */
export const UNFINISHED = '.tmp';

/** A file that is either as it was or as it is to be, whatever happens: written beside, flushed, renamed, made known. */
export async function writeWhole(disk: Disk, path: string, content: string | Uint8Array): Promise<void> {
  await writeUnfinished(disk, path, content);
  await disk.rename(path + UNFINISHED, path);
  await flushFolder(disk, dirname(path));
}

/** The first half of `writeWhole`: on the disk, flushed, under its unfinished name. */
export async function writeUnfinished(disk: Disk, path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = path + UNFINISHED;
  const file = await disk.open(unfinished, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (fault) {
    await file.close().catch(() => undefined);
    await disk.unlink(unfinished).catch(() => undefined);
    throw fault;
  }
  await file.close();
}

/** Makes renames within a folder last: without it a power cut may forget them. */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
  let handle: Awaited<ReturnType<Disk['open']>>;
  try {
    handle = await disk.open(folder, 'r');
  } catch (fault) {
    // Windows opens no folders, and flushes names by itself.
    if (['EISDIR', 'EPERM'].includes(codeOf(fault))) return;
    throw fault;
  }
  try {
    await handle.sync();
  } catch (fault) {
    // Some network file systems refuse to flush a folder.
    if (!['EINVAL', 'EPERM', 'ENOTSUP'].includes(codeOf(fault))) throw fault;
  } finally {
    await handle.close();
  }
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
