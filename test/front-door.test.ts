import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import * as door from '../src/index.ts';
import { CLI } from './support/cli.ts';
import { ROOT } from './support/sources.ts';

test('the library hands out what its documentation names, and nothing by accident', () => {
  expect(Object.keys(door).toSorted()).toEqual([
    'OUTPUTS',
    'RATINGS',
    'UserError',
    'bookOf',
    'checkClaims',
    'extractClaims',
    'openChecker',
    'openLedger',
    'parseArticle',
    'readArticles',
    'readNdjson',
  ]);
});

test('an article goes the whole way', async () => {
  const article = await door.parseArticle('2023年前三季度，中俄贸易额为1764亿美元。', { published: '2023-10-20' });
  const report = (await door.openChecker()).check(article);
  const json = await door.OUTPUTS.json();
  const shown = JSON.parse(json.render(report, { locale: 'en', colour: false })) as typeof report;
  expect(shown.claims[0]).toMatchObject({ quote: '1764亿美元', verdict: { rating: 'supported' } });
});

test('a text that holds no article is a user error', async () => {
  await expect(door.parseArticle('')).rejects.toThrow(door.UserError);
});

test('importing it prints nothing, keeps nothing open and changes no global', () => {
  const before = 'const before = Object.keys(globalThis).length + Object.keys(process.env).length;';
  const after = 'console.log(Object.keys(globalThis).length + Object.keys(process.env).length - before);';
  const script = `${before} await import(${JSON.stringify(join(ROOT, 'src/index.ts'))}); ${after}`;
  const node = [...CLI.slice(0, 2), '--input-type=module', '--eval', script];
  expect(execFileSync(process.execPath, node, { encoding: 'utf8', timeout: 20_000 })).toBe('0\n');
});

const url = (path: string): string => JSON.stringify(pathToFileURL(join(ROOT, path)).href);

test('extraction works in a worker', async () => {
  const script = `import { parentPort } from 'node:worker_threads';
    import { register } from ${url('node_modules/tsx/dist/esm/api/index.mjs')};
    register();
    const { extractClaims } = await import(${url('src/extract/index.ts')});
    parentPort.postMessage(extractClaims({ text: 'Exports rose 5.4% to $828.1 billion in 2025.' }).figures.length);`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
  const [count] = (await once(worker, 'message')) as [number];
  expect(count).toBe(2);
  await worker.terminate();
});
