import { layoutByMap } from '../mapping.ts';
import { sdmxHeader } from '../sdmx.ts';
import type { Source } from '../source.ts';
import { filesOnly, SourceError } from '../source.ts';
import { isOwn, ownLayout } from './own.ts';

/** SDMX-CSV of any office, with a mapping by the identifiers of its dimensions; what this program exported needs none. */
export const sdmxCsv: Source = {
  ...filesOnly,
  describe: () => ({
    id: 'sdmx-csv',
    title: 'SDMX-CSV 1.0 and 2.0 of any office, with a small file (--map) that says which dimension is what',
    homepage: 'https://sdmx.org',
    terms: 'As the office says; name it in the mapping file.',
    citation: 'as the mapping file says',
    input: 'files',
    key: null,
    files: 'SDMX-CSV, with labels or without, gzipped or not',
  }),
  parse: async (document, { map }) => {
    const shape = sdmxHeader(await document.head());
    if (map === null && isOwn(shape.header)) return { kind: 'table', layout: ownLayout(shape) };
    if (map === null) {
      throw new SourceError(
        'no-map',
        `${document.name}: say with --map FILE which dimension is what; its columns are ${shape.header.join(', ')}.`,
      );
    }
    return { kind: 'table', layout: layoutByMap(map, shape).layout };
  },
};
