import { headerOf } from '../delimited.ts';
import type { Source } from '../source.ts';
import { filesOnly } from '../source.ts';
import { isExport, parseExport } from './export.ts';
import { csvGrid, htmlGrid } from './grid.ts';
import { parseTable } from './table.ts';

/** Customs writes UTF-8 on its pages and GB18030 in its exports: what is no UTF-8 is the other. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** China Customs, from files that the user downloaded: its site cannot be asked by a program. */
export const gacc: Source = {
  ...filesOnly,
  describe: () => ({
    id: 'gacc',
    title: 'China Customs (GACC): its table by country as a page or CSV, and exports of its query site',
    homepage: 'http://www.customs.gov.cn',
    terms: 'Official figures; name the General Administration of Customs of China as the source.',
    citation: 'General Administration of Customs of China',
    input: 'files',
    key: null,
    files: 'pages (HTML) and CSV of the table by country; CSV of stats.customs.gov.cn with --flow',
  }),
  parse: async (document, { flow, month, today }) => {
    const text = decode(await document.bytes());
    const context = { name: document.name, url: document.url, today, month };
    if (/<(table|html|!doctype)/i.test(text.slice(0, 5000))) return parseTable(htmlGrid(text), context);
    if (isExport(headerOf(text).header)) return parseExport(text, flow, context);
    return parseTable(csvGrid(text), context);
  },
};
