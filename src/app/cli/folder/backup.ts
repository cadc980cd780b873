import { backUp } from '../../folder/backup.ts';
import { DISK } from '../../folder/disk.ts';
import { explaining } from '../../folder/fault.ts';
import { takeLock } from '../../folder/lock.ts';
import { print } from '../printer.ts';
import { counted, requireFolder, type Values } from './open.ts';

/** Copies what cannot be made anew, while nobody writes in it. */
export async function runBackup(target: string, options: Values): Promise<void> {
  const root = await requireFolder(options);
  const lock = await explaining(root, () => takeLock(DISK, root, 'tradetally backup'));
  try {
    const { copied, there } = await explaining(target, () => backUp(root, target));
    await print(`${counted(copied, 'file')} copied to ${target}, ${there.toLocaleString('en-US')} already there.\n`);
  } finally {
    await lock.release();
  }
}
