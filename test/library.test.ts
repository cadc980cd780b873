import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { bundleExtract, LIMIT_BYTES } from '../bench/bundle.ts';
import { extractClaims } from '../src/extract/index.ts';
import { ROOT } from './support/sources.ts';

const TEXTS = [
  '2023年前三季度，中俄贸易额为1764亿美元。',
  'China’s exports to Russia rose 5.4% to $82.8 billion in 2025.',
  'Товарооборот России и Китая в 2023 году вырос на 26,3% до 240,11 млрд долларов.',
];

describe('extraction in a browser', () => {
  test('has no module of Node in its graph and is light enough, all languages included', async () => {
    const { code, gzippedBytes, parts } = await bundleExtract();
    expect(code).not.toMatch(/from\s*["']node:|require\(/);
    expect(parts.map(([file]) => file.split('/')[1])).not.toContain('app');
    expect(gzippedBytes).toBeGreaterThan(50_000);
    expect(gzippedBytes).toBeLessThan(LIMIT_BYTES);
  });
  test('runs where there is nothing but the language itself, and gives the same', async () => {
    const { code } = await bundleExtract('iife');
    const context = createContext({});
    runInContext(code, context);
    expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe('undefined'.repeat(3));
    for (const text of TEXTS) {
      const json = runInContext(`JSON.stringify(tradetally.extractClaims({ text: ${JSON.stringify(text)} }))`, context);
      const own = extractClaims({ text });
      expect(own.claims.length).toBeGreaterThan(0);
      expect(JSON.parse(json as string)).toEqual(JSON.parse(JSON.stringify(own)));
    }
  });
});

const url = (path: string): string => JSON.stringify(pathToFileURL(join(ROOT, path)).href);

test('an article goes the whole way in a worker', async () => {
  const script = `import { parentPort } from 'node:worker_threads';
    import { register } from ${url('node_modules/tsx/dist/esm/api/index.mjs')};
    register();
    const { parseArticle, extractClaims, checkClaims, openLedger } = await import(${url('src/index.ts')});
    const article = await parseArticle(${JSON.stringify(TEXTS[0])}, { published: '2023-10-20' });
    const ledger = await openLedger();
    const { claims } = checkClaims(extractClaims(article), article, await ledger.book());
    ledger.close();
    parentPort.postMessage(claims[0].verdict.rating);`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
  const [rating] = (await once(worker, 'message')) as [string];
  expect(rating).toBe('supported');
  await worker.terminate();
}, 60_000);
