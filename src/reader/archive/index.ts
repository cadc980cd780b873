import { loadedOnce, type Format } from '../format.ts';

/** An article file of a feed archive: a comment with epoch milliseconds, a Markdown link, a rule, then HTML. */
export const archive: Format = {
  name: 'archive',
  endings: [],
  mediaTypes: [],
  many: false,
  recognises,
  read: loadedOnce(async () => (await import('./read.ts')).readArchive),
};

/** By position, since the comment may hold anything: a comment first, a link in brackets right after it. */
function recognises(opening: string): boolean {
  const input = opening.trimStart();
  const end = input.indexOf('-->', 4);
  if (!input.startsWith('<!--') || end === -1) return false;
  const link = input.slice(end + 3).trimStart();
  return link.startsWith('[') && link.split('\n', 1)[0]!.includes('](');
}
