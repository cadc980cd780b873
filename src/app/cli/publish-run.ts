import { openIndex } from '../folder/index/read/index.ts';
import { UserError } from '../errors.ts';
import { explaining } from '../folder/fault.ts';
import { publishSite, readSearchScript, type Published } from '../static/publish.ts';
import { createApp } from '../web/app.tsx';
import { openSite } from '../web/open-site.ts';
import { counted, dataOf, say, type Values } from './folder/open.ts';
import { print } from './printer.ts';

/** Writes the site, telling every second how far it has come, and what it holds at the end. */
export async function runPublish(directory: string, options: Values): Promise<void> {
  const data = dataOf(options);
  const site = await openSite({ data, fetch: {} });
  const index = await openIndex(data).catch((fault: unknown) => {
    if (fault instanceof UserError && fault.diagnostic.code === 'no-index') return null;
    throw fault;
  });
  try {
    const { checker, fetch, ledger, withIndex, version } = site;
    const app = createApp({ checker, fetch, ledger, withIndex, version, hosts: null });
    const searchScript = await readSearchScript();
    const published = await explaining(directory, () =>
      publishSite({ app, index, searchScript, directory, tell: everySecond() }),
    );
    await print(`${summary(published)}\n`);
  } finally {
    index?.close();
    await site.close();
  }
}

function everySecond(): (written: Published) => void {
  let last = Date.now();
  return ({ files, bytes }) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    say(`${counted(files, 'file')}, ${megabytes(bytes)}`);
  };
}

const summary = ({ files, pages, bytes, lost }: Published): string =>
  `Published ${counted(pages, 'page')} in ${counted(files, 'file')} (${megabytes(bytes)})` +
  (lost.length === 0 ? '.' : `; ${counted(lost.length, 'link')} led nowhere, the first ${lost[0]}.`);

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
