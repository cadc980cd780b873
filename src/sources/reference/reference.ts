import { headerOf } from '../delimited.ts';
import { isOwn, ownLayout } from '../own.ts';
import type { Source } from '../source.ts';
import { filesOnly, SourceError } from '../source.ts';

/** The figures that ship with the package, and files in the same form. */
export const reference: Source = {
  ...filesOnly,
  describe: () => ({
    id: 'reference',
    title: 'The figures that ship with the package: always there, nothing to add',
    homepage: 'data/README.md',
    terms: 'Facts, free to use with their source named; each row names its own.',
    citation: 'as each row says',
    input: 'files',
    key: null,
    files: 'CSV in the form of data/README.md',
  }),
  parse: async (document) => {
    const { header, delimiter } = headerOf(await document.head());
    if (!isOwn(header)) {
      throw new SourceError('not-own', 'This is not the form of data/README.md: give it as csv with --map.');
    }
    return { kind: 'table', layout: ownLayout(header, delimiter, 'reference', document.name) };
  },
};
