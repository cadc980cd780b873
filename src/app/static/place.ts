import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failure } from '../folder/fault.ts';

/** Stands in every site that was made here: what has it may be replaced, nothing else. */
export const MARKER = '.tradetally-site';

/**
 * Makes a folder beside its place and puts it there when it is whole; one that was there stays until then. What was begun
 * and failed leaves nothing.
 *
 * Errors: a `UserError` where the place is taken by something else; those of the work; the file system's own.
 */
export async function inPlace<T>(directory: string, work: (making: string) => Promise<T>): Promise<T> {
  const place = resolve(directory);
  await mayReplace(place);
  const making = `${place}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  try {
    const made = await work(making);
    await replace(making, place);
    return made;
  } catch (fault) {
    await rm(making, { recursive: true, force: true });
    throw fault;
  }
}

async function mayReplace(place: string): Promise<void> {
  const there = await readdir(place).catch((fault: NodeJS.ErrnoException): string[] => {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  });
  if (there.length > 0 && !there.includes(MARKER))
    throw failure(
      'not-a-site',
      'This folder holds something else than a published site: name another, or an empty one.',
      place,
    );
}

async function replace(making: string, place: string): Promise<void> {
  const old = `${place}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, old);
  await rename(making, place);
  await rm(old, { recursive: true, force: true });
}
