import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearch } from '../build/search.ts';
import { openFolder } from '../src/app/folder/folder.ts';
import { importPaths } from '../src/app/intake/import.ts';
import { publishSite, type Published } from '../src/app/static/publish.ts';
import { openStage, type Stage } from './support/browser.ts';
import { ROOT } from './support/sources.ts';

let home: string;
let directory: string;
let published: Published;
let stage: Stage;

const publish = async (threads = 0): Promise<Published> =>
  publishSite({
    data: join(home, 'data'),
    origin: 'https://trade.example.org',
    searchScript: await readFile(join(home, 'search.js'), 'utf8'),
    directory,
    threads,
  });

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tally-site-'));
  directory = join(home, 'site');
  const folder = await openFolder(join(home, 'data'), { command: 'test' });
  await importPaths(folder, [join(ROOT, 'samples')]);
  await folder.close();
  await writeSearch(join(home, 'search.js'));
  published = await publish();
  stage = await openStage(new Hono().use('*', serveStatic({ root: directory, rewriteRequestPath: (path) => path })));
}, 600_000);
afterAll(async () => {
  await stage?.close();
  await rm(home, { recursive: true, force: true });
});

/** Every file of the site, from its root. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Every file's path and the hash of its bytes. */
async function contents(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of await filesOf(directory))
    found.set(
      path,
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  return found;
}

describe('a published site', () => {
  test('holds every page in both languages, twins and charts, and no link that leads nowhere', async () => {
    expect(published.lost).toEqual([]);
    const names = new Set((await filesOf(directory)).map((path) => path.slice(directory.length + 1)));
    for (const locale of ['en', 'zh'])
      for (const page of [
        '',
        'trade/',
        'trade/CHN/',
        'trade/CHN/RUS/',
        'claims/',
        'sources/',
        'ledger/',
        'method/',
        'search/',
      ])
        expect(names, page).toContain(`${locale}/${page}index.html`);
    for (const twin of ['en/trade/CHN/RUS.json', 'en/trade/CHN/RUS.csv', 'en/trade/CHN/RUS.svg', 'en/claims.csv'])
      expect(names).toContain(twin);
    const review = await readFile(join(directory, 'en/feeds/reviews.jsonld'), 'utf8');
    expect(review).toContain('https://trade.example.org/en/articles/');
    expect([...names].filter((name) => /^en\/articles\/[0-9a-f]{16}\/index\.html$/.test(name))).toHaveLength(6);
    const missing = new Set<string>();
    for (const path of [...names].filter((name) => name.endsWith('.html'))) {
      const html = await readFile(join(directory, path), 'utf8');
      for (const [, link] of html.matchAll(/\b(?:href|src)="\/([^"#?]*)/g)) {
        const file = decodeURIComponent(link === '' || link!.endsWith('/') ? `${link}index.html` : link!);
        if (!names.has(file)) missing.add(`${path}: ${file}`);
      }
    }
    expect([...missing]).toEqual([]);
  }, 60_000);

  test('is read with scripts off: from the desk to an article, its figure and the record behind it', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.address}/`);
    await page.waitForURL('**/en/');
    await page.locator('.articles a.title').first().click();
    await page.locator('mark, .mark, a[href*="#figure-"]').first().waitFor();
    expect(await page.locator('form').count()).toBeLessThanOrEqual(1);
    await page.goto(`${stage.address}/zh/trade/CHN/RUS/`);
    expect(await page.locator('svg').count()).toBeGreaterThan(0);
    await page.locator('a[hreflang], a[lang="en"]').first().click();
    await page.waitForURL('**/en/trade/CHN/RUS/**');
    await context.close();
  }, 60_000);

  test('is searched in the browser, in three languages, by the same words as the web app', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    for (const [query, least] of [
      ['俄罗斯 贸易', 1],
      ['ASEAN', 1],
      ['Китаем', 1],
      ['zzzz', 0],
    ] as const) {
      await page.goto(`${stage.address}/en/search/?q=${encodeURIComponent(query)}`);
      if (least === 0) await page.locator('[data-none]:not([hidden])').waitFor();
      else await page.locator('[data-results] a').first().waitFor();
      expect(await page.locator('[data-results] a').count(), query).toBeGreaterThanOrEqual(least);
    }
    await page.goto(`${stage.address}/en/search/?q=ASEAN`);
    await page.locator('[data-results] a').first().click();
    await page.waitForURL('**/en/articles/**');
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await context.close();
  }, 60_000);

  test('takes the place of an earlier one, and of nothing else', async () => {
    const before = await contents();
    expect(before.size).toBe(published.files);
    await writeFile(join(directory, 'stale.html'), 'x');
    // By threads of their own this time: not one byte is another.
    await publish(2);
    const after = await contents();
    expect(after.size).toBe(before.size);
    expect([...before].filter(([path, hash]) => after.get(path) !== hash)).toEqual([]);
    expect(await readdir(dirname(directory))).not.toContain('site.making');
    const own = directory;
    directory = join(home, 'data');
    await expect(publish()).rejects.toThrow('something else than a published site');
    directory = own;
  }, 600_000);
});
