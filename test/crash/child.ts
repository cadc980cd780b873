/**
 * Works in a data folder until it is killed, and tells on standard output what is stored:
 * `node --import tsx test/crash/child.ts KIND ROOT INPUT`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../../src/app/folder/folder.ts';
import { rebuildIndex } from '../../src/app/folder/rebuild.ts';
import { fetchFeeds } from '../../src/app/intake/fetch-feeds.ts';
import { importPaths } from '../../src/app/intake/import.ts';
import { plainDesk } from '../support/desk.ts';

const [kind, root = '', input = ''] = process.argv.slice(2);
const say = (what: string): void => void process.stdout.write(`${what}\n`);

const opened = await openFolder(root, { command: `test ${kind}`, desk: plainDesk() });
let commits = 0;
/** Shows readers every fourth state, so that it is killed there too. */
const committed = async (): Promise<void> => {
  await opened.committed();
  if (commits++ % 4 === 3) await opened.publish();
};
const folder = { ...opened, committed };
say('open');
if (kind === 'import') {
  let told = 0;
  await importPaths(folder, [input], { batch: 8, progress: ({ articles }) => say(`stored ${(told = articles)}`) });
  say(`done ${told}`);
} else if (kind === 'fetch') {
  let n = 0;
  const fetch = async (address: string) => {
    const bytes = readFileSync(join(input, new URL(address).pathname));
    return { url: address, bytes, contentType: 'application/rss+xml' };
  };
  const tell = (_: string, outcome: { new: number }): void => say(`stored ${(n += outcome.new)}`);
  await fetchFeeds(folder, { fetch, pauseMs: 0, tell });
  say(`done ${n}`);
} else {
  for (let i = 0; i < 3; i++) await rebuildIndex({ ...folder, progress: () => say('step') });
  say('done 0');
}
await folder.close();
