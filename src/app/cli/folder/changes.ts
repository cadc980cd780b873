import { readChanges, type Change } from '../../folder/change.ts';
import { DISK } from '../../folder/disk.ts';
import { parseDay } from '../options.ts';
import { print } from '../printer.ts';
import { judgeAgain } from './again.ts';
import { requireFolder, stopSignal, withFolder, type Values } from './open.ts';

/** Judges again what is touched and prints the verdicts that changed, the latest last. */
export async function runChanges(options: Values): Promise<void> {
  const since = typeof options['since'] === 'string' ? parseDay(options['since']) : '';
  const root = await requireFolder(options);
  if (!options['list']) {
    const signal = stopSignal();
    await withFolder(options, 'changes', (folder) => judgeAgain(folder, signal));
  }
  const changes = (await readChanges(DISK, root)).filter(({ at }) => at.slice(0, 10) >= since);
  for (const change of changes) await print(options['json'] ? `${JSON.stringify(change)}\n` : line(change));
  if (changes.length === 0 && !options['json']) await print('No verdict has changed.\n');
}

const line = ({ at, article, quote, was, now, cause }: Change): string =>
  `${at.slice(0, 10)}  ${article}  ${quote}: ${was} → ${now} (${cause})\n`;
