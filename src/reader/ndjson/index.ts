import type { Format } from '../format.ts';
import { readLine } from './line.ts';

/** Articles as JSON, one a line: `{"id","published","lang","title","url","text"}`. */
export const ndjson: Format = {
  name: 'ndjson',
  endings: ['ndjson', 'jsonl', 'json'],
  mediaTypes: ['application/x-ndjson', 'application/jsonl', 'application/json'],
  many: true,
  recognises: (opening) => /^\s{0,99}\{\s{0,9}"[\w-]{1,40}"\s{0,9}:/.test(opening),
  read: async (text, hints) => {
    const drafts = [];
    const diagnostics = [];
    let start = 0;
    for (let number = 1; start < text.length; number++) {
      const end = text.indexOf('\n', start);
      const line = end === -1 ? text.slice(start) : text.slice(start, end);
      start += line.length + 1;
      const read = readLine(line, number, hints.name ?? null);
      if (read && 'draft' in read) drafts.push(read.draft);
      else if (read) diagnostics.push(read.diagnostic);
    }
    return { drafts, diagnostics };
  },
};
