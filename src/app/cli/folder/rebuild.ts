import { DISK } from '../../folder/disk.ts';
import { explaining } from '../../folder/fault.ts';
import { openDesk } from '../../folder/desk.ts';
import { takeLock } from '../../folder/lock.ts';
import { rebuildIndex } from '../../folder/rebuild.ts';
import { print, tell } from '../printer.ts';
import { openBar } from './bar.ts';
import { counted, requireFolder, type Values } from './open.ts';

/** Makes the index anew, with a bar. */
export async function runRebuild(options: Values): Promise<void> {
  const root = await requireFolder(options);
  const bar = await openBar();
  await explaining(root, async () => {
    const lock = await takeLock(DISK, root, 'tradetally rebuild');
    try {
      const desk = await openDesk(root);
      const progress = (step: { articles: number; claims: number; total: number }) =>
        bar.update({ ...step, done: step.articles });
      const rebuilt = await rebuildIndex({ root, disk: DISK, now: () => new Date(), desk, progress }).finally(() =>
        bar.stop(),
      );
      rebuilt.diagnostics.forEach(tell);
      await print(`The index was made anew from ${counted(rebuilt.articles, 'article file')}.\n`);
    } finally {
      await lock.release();
    }
  });
}
