import { join } from 'node:path';
import { readText, remove, UNFINISHED, writeWhole, type Disk } from './disk.ts';
import { JOURNAL } from './layout.ts';

/**
 * The names of article files that are being written and are not in the index yet. It is on the disk before the first of
 * them and goes after the index has them all, so that after a crash the next run knows where to look.
 */
export const beginJournal = (disk: Disk, root: string, paths: readonly string[]): Promise<void> =>
  writeWhole(disk, join(root, JOURNAL), paths.join('\n'));

export const endJournal = (disk: Disk, root: string): Promise<void> => remove(disk, join(root, JOURNAL));

/** What a crash left to be taken up: files that are whole; those that are not are removed. Empty after a clean end. */
export async function recoverJournal(disk: Disk, root: string): Promise<readonly string[]> {
  const journal = await readText(disk, join(root, JOURNAL));
  if (journal === null) return [];
  const whole: string[] = [];
  for (const path of journal.split('\n').filter(Boolean)) {
    await remove(disk, join(root, path) + UNFINISHED);
    if ((await readText(disk, join(root, path))) !== null) whole.push(path);
  }
  return whole;
}
