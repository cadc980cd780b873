import { loadedOnce, type Format } from '../format.ts';

/** CommonMark with tables, and front matter in `---` lines. */
export const markdown: Format = {
  name: 'markdown',
  endings: ['md', 'markdown', 'mdown', 'mkd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  many: false,
  recognises: (opening) =>
    /^\s{0,99}#{1,3} \S/.test(opening) ||
    /^---\r?\n(?:[\w-]{1,40}:[^\n]{0,500}\r?\n|[ \t#-][^\n]{0,500}\r?\n){1,60}---\r?\n/.test(opening),
  read: loadedOnce(async () => (await import('./read.ts')).readMarkdown),
};
