import { explaining } from '../../folder/fault.ts';
import type { DataFolder } from '../../folder/folder.ts';
import { countBehind, rejudge } from '../../folder/rejudge.ts';
import { openBar } from './bar.ts';
import { counted, say } from './open.ts';

/** Judges again what newer code or a newer ledger touches, with a bar, and tells how much it was; silent where nothing is. */
export async function judgeAgain(folder: DataFolder, signal?: AbortSignal): Promise<void> {
  if ((await countBehind(folder)) === 0) return;
  const bar = await openBar();
  const update = (done: number, total: number) => bar.update({ done, total, articles: done, claims: 0 });
  const done = await explaining(folder.root, () => rejudge(folder, update, signal)).finally(() => bar.stop());
  const { extractor, checker, ledger } = done.articles;
  const all = extractor + checker + ledger;
  if (all === 0) return;
  const why = Object.entries({ extraction: extractor, checking: checker, ledger }).filter(([, count]) => count > 0);
  const causes = why.map(([what, count]) => `newer ${what} ${count}`).join(', ');
  const changed = done.changes.length;
  const told = changed > 0 ? `: ${counted(changed, 'verdict')} changed, "tradetally changes" lists them` : '';
  say(`Judged again: ${counted(all, 'article')} (${causes})${told}.`);
}
