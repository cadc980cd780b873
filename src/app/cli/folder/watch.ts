import { stat } from 'node:fs/promises';
import { userError } from '../../errors.ts';
import { failure } from '../../folder/fault.ts';
import { importPaths } from '../../intake/import.ts';
import { watchFolders } from '../../intake/watch.ts';
import { print } from '../printer.ts';
import { judgeAgain } from './again.ts';
import { summary, tellProblem } from './import.ts';
import { stopSignal, withFolder, type Values } from './open.ts';

/** Takes in what is there, then what comes, until Ctrl-C. */
export async function runWatch(folders: readonly string[], options: Values): Promise<void> {
  for (const folder of folders) await requireWatchable(folder);
  const signal = stopSignal();
  await withFolder(options, 'watch', async (folder) => {
    await judgeAgain(folder, signal);
    await watchFolders(folders, signal, async (first) => {
      const started = Date.now();
      const imported = await importPaths(folder, folders, { signal, tell: tellProblem });
      await folder.publish();
      if (first || imported.articles > 0) await print(`${summary(imported, (Date.now() - started) / 1000)}\n`);
    });
  });
}

async function requireWatchable(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw userError('missing-file', folder);
  if (!found.isDirectory())
    throw failure('not-a-folder', 'Only a folder can be watched: "tradetally import" reads a file.', folder);
}
