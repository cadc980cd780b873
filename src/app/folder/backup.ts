import { copyFile, rename, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { DISK, flushFolder, makeFolder, UNFINISHED } from './disk.ts';
import { ARTICLES, CHANGES, FEEDS, FEEDS_STATE, HOOKS, LEDGER } from './layout.ts';
import { filesBelow } from './versions.ts';

export interface BackedUp {
  readonly copied: number;
  readonly there: number;
}

/** Copies every file that cannot be made anew. Articles and releases never change, so those that are there stay. */
export async function backUp(root: string, target: string): Promise<BackedUp> {
  await makeFolder(DISK, target);
  const kept = [
    ...(await filesBelow(DISK, join(root, ARTICLES), '.md')),
    ...(await filesBelow(DISK, join(root, LEDGER), '')),
  ];
  const lists = [FEEDS, FEEDS_STATE, CHANGES, HOOKS].map((name) => join(root, name));
  let copied = 0;
  let there = 0;
  const folders = new Set<string>();
  for (const path of [...kept, ...lists]) {
    const from = await stat(path).catch(() => null);
    if (from === null || path.endsWith(UNFINISHED)) continue;
    const to = join(target, relative(root, path));
    const found = await stat(to).catch(() => null);
    if (found?.size === from.size && !lists.includes(path)) {
      there++;
      continue;
    }
    await makeFolder(DISK, dirname(to));
    await copyFile(path, to + UNFINISHED);
    const file = await DISK.open(to + UNFINISHED, 'r+');
    await file.sync().finally(() => file.close());
    await rename(to + UNFINISHED, to);
    folders.add(dirname(to));
    copied++;
  }
  for (const folder of folders) await flushFolder(DISK, folder);
  return { copied, there };
}
