import { readChanges, type Change } from '../../folder/change.ts';
import { DISK } from '../../folder/disk.ts';
import { explaining } from '../../folder/fault.ts';
import { rejudge } from '../../folder/rejudge.ts';
import { parseDay } from '../options.ts';
import { print } from '../printer.ts';
import { openBar } from './bar.ts';
import { counted, requireFolder, say, withFolder, type Values } from './open.ts';

/** Judges again what is touched and prints the verdicts that changed, the latest last. */
export async function runChanges(options: Values): Promise<void> {
  const since = typeof options['since'] === 'string' ? parseDay(options['since']) : '';
  const root = await requireFolder(options);
  if (!options['list']) {
    await withFolder(options, 'changes', async (folder) => {
      const bar = await openBar();
      const update = (done: number, total: number) => bar.update({ done, total, articles: done, claims: 0 });
      const { articles } = await explaining(root, () => rejudge(folder, update)).finally(() => bar.stop());
      const { extractor, checker, ledger } = articles;
      say(
        `Judged again: ${counted(extractor + checker + ledger, 'article')} (newer extraction ${extractor}, newer checking ${checker}, newer ledger ${ledger}).`,
      );
    });
  }
  const changes = (await readChanges(DISK, root)).filter(({ at }) => at.slice(0, 10) >= since);
  for (const change of changes) await print(options['json'] ? `${JSON.stringify(change)}\n` : line(change));
  if (changes.length === 0 && !options['json']) await print('No verdict has changed.\n');
}

const line = ({ at, article, quote, was, now, cause }: Change): string =>
  `${at.slice(0, 10)}  ${article}  ${quote}: ${was} → ${now} (${cause})\n`;
