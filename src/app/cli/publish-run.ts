import { systemReason, userError } from '../errors.ts';
import { publishSite, readSearchScript, type Published } from '../static/publish.ts';
import type { Written } from '../static/site-folder.ts';
import { counted, dataOf, say, type Values } from './folder/open.ts';
import { print } from './printer.ts';

/** Writes the site, telling every second how far it has come, and what it holds at the end. */
export async function runPublish(directory: string, options: Values): Promise<void> {
  const origin = originOf(String(options['address']));
  const data = dataOf(options);
  const searchScript = await readSearchScript();
  const site = { data, origin, searchScript, directory, tell: everySecond() };
  const published = await publishSite(site).catch((fault: unknown) => {
    const { code } = fault as NodeJS.ErrnoException;
    throw typeof code === 'string' ? userError('unwritable-file', directory, systemReason(fault)) : fault;
  });
  await print(`${summary(published)}\n`);
}

/** Errors: usage, where a site cannot stand. */
function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  throw userError(
    'bad-option',
    null,
    `${JSON.stringify(address)} is no place for a site: give one like https://trade.example.org.`,
  );
}

function everySecond(): (written: Written) => void {
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
