import { RATINGS } from '../../../model/verdict.ts';
import { explaining } from '../../folder/fault.ts';
import { statusOf, type FolderStatus } from '../../folder/status.ts';
import { print } from '../printer.ts';
import { counted, requireFolder, type Values } from './open.ts';

/** Prints what the data folder holds and what to do about it, if anything. */
export async function runStatus(options: Values): Promise<void> {
  const root = await requireFolder(options);
  const status = await explaining(root, () => statusOf(root));
  await print(options['json'] ? `${JSON.stringify(status)}\n` : `${linesOf(status).join('\n')}\n`);
}

function linesOf(s: FolderStatus): string[] {
  const verdicts = RATINGS.filter((rating) => s.verdicts[rating] > 0).map(
    (rating) => `${rating} ${s.verdicts[rating]}`,
  );
  const lines = [`${s.root}`, `${counted(s.files, 'article file')}`];
  if (s.index === 'ready') {
    lines.push(
      `${counted(s.articles, 'article')} in the index (${Math.round(s.indexBytes / 1024 / 1024)} MiB), telling ${counted(s.stories, 'story', 'stories')}`,
      `verdicts: ${verdicts.join(', ') || 'none'}`,
      `${counted(s.changes, 'changed verdict')}`,
    );
  } else if (s.index === 'busy') lines.push('the index is being written');
  else lines.push(`the index is ${s.index}: the next run makes it anew, or "tradetally rebuild" does`);
  if (s.index === 'ready' && s.unindexed > 0)
    lines.push(`${counted(s.unindexed, 'file')} not in the index: "tradetally rebuild" takes them in`);
  if (s.outdated > 0)
    lines.push(
      `${counted(s.outdated, 'article')} judged by an older version or ledger: "tradetally changes" judges them again`,
    );
  if (s.cutOff) lines.push('the last run was cut off: the next one takes it up');
  return lines;
}
