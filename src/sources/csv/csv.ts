import { headerOf } from '../delimited.ts';
import { layoutByMap, readingOf } from '../mapping.ts';
import { isOwn, ownLayout } from '../own.ts';
import type { Source } from '../source.ts';
import { filesOnly, SourceError } from '../source.ts';

/** Any office's table, by a small mapping file; the ledger's own form needs none. */
export const csv: Source = {
  ...filesOnly,
  describe: () => ({
    id: 'csv',
    title: 'Any table of any office: a CSV with a small file (--map) that says which column holds what',
    homepage: 'data/README.md',
    terms: 'As the office says; name it in the mapping file.',
    citation: 'as the mapping file says',
    input: 'files',
    key: null,
    files: 'CSV, TSV or semicolons, UTF-8, gzipped or not',
  }),
  parse: async (document, { map }) => {
    const head = await document.head();
    if (map === null) {
      const { header, delimiter } = headerOf(head);
      if (isOwn(header)) return { kind: 'table', layout: ownLayout(header, delimiter, 'csv', document.name) };
      throw new SourceError(
        'no-map',
        `${document.name}: say with --map FILE which column holds what; its columns are ${header.join(', ')}.`,
      );
    }
    const { delimiter, skip } = readingOf(map);
    const found = headerOf(head, skip);
    const shape = { header: found.header, delimiter: delimiter ?? found.delimiter, decimal: '.', keep: [] } as const;
    return { kind: 'table', layout: layoutByMap(map, shape).layout };
  },
};
