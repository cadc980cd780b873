import { loadedOnce, type Format } from '../format.ts';

/** An article file of a feed archive: a comment with epoch milliseconds, a Markdown link, a rule, then HTML. */
export const archive: Format = {
  name: 'archive',
  endings: [],
  mediaTypes: [],
  many: false,
  recognises: (opening) => /^\s{0,99}<!--[^>]{0,4000}-->\s{0,99}\[[^\n]{0,2000}\]\([^\n]{0,4000}\)/.test(opening),
  read: loadedOnce(async () => (await import('./read.ts')).readArchive),
};
