import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app/web/app.tsx';
import { openSite, type OpenSite } from '../../src/app/web/open-site.ts';
import { faultsOf } from '../support/axe.ts';
import { openStage, type Stage } from '../support/browser.ts';
import { ROOT } from '../support/sources.ts';

/** A data folder with nothing in it, and a feed whose answer takes until somebody lets it go. */
let data = '';
let site: OpenSite;
let stage: Stage;
let running = '';
let letGo = (): void => {};
const slow = createServer((_, answer) => {
  answer.setHeader('content-type', 'application/rss+xml');
  letGo = () => void answer.end('<rss version="2.0"><channel><title>leer</title></channel></rss>');
});
beforeAll(async () => {
  await new Promise<void>((ready) => slow.listen(0, '127.0.0.1', ready));
  data = mkdtempSync(join(tmpdir(), 'tradetally-corners-'));
  site = await openSite({ data, fetch: { allowPrivate: true, limitMs: 600_000 } });
  await site.work.addFeed(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/feed`);
  const job = site.work.fetchFeeds();
  stage = await openStage(createApp({ ...site, hosts: ['127.0.0.1'] }));
  running = `/work/${job.id}`;
}, 90_000);
afterAll(async () => {
  letGo();
  await stage?.close();
  await site?.close();
  slow.closeAllConnections();
  slow.close();
  rmSync(data, { recursive: true });
});

const EMPTY = ['/', '/claims', '/claims?grouped=1', '/sources', '/search?q=x', '/work'];
const ERRORS = ['/results/gone', '/articles/0000000000000000', '/trade/XXX', '/work/nothing'];
const EMBEDS = ['/trade/CHN/RUS?view=year', '/trade/CHN?year=2023&chart=growth', '/ledger?reporter=CHN'];

const fits = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

describe.each([
  ['light', 'en', 390],
  ['dark', 'zh', 1280],
] as const)(
  'in the %s theme, in %s, %d points wide, axe finds nothing and nothing runs off the screen',
  (colorScheme, locale, width) => {
    const look = async (work: (page: Page) => Promise<void>): Promise<void> => {
      const context = await stage.browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await work(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await fits(page)).toBe(true);
      await context.close();
    };

    test('where a pasted text is read back', () =>
      look(async (page) => {
        await page.goto(`${stage.address}/${locale}/`);
        await page.fill('#text', readFileSync(join(ROOT, 'samples/en-partners-2025.txt'), 'utf8'));
        await page.click('main button[type=submit]');
        await page.waitForSelector('.mark');
        await page.locator('.mark.refuted').first().click();
      }));

    test('where a form was sent in vain', () =>
      look(async (page) => {
        await page.goto(`${stage.address}/${locale}/`);
        await page.fill('#address', 'http://127.0.0.1:1/');
        await page.click('main button[type=submit]');
        await page.waitForSelector('[role=alert]');
      }));

    test('where work runs', () =>
      look(async (page) => {
        await page.goto(`${stage.address}/${locale}${running}`);
        expect(await page.locator('progress').count()).toBe(1);
      }));

    test.each(EMPTY)('where nothing is kept: %s says what to do next', (path) =>
      look(async (page) => {
        await page.goto(`${stage.address}/${locale}${path}`);
        if (path !== '/work') expect((await page.locator('.empty').first().innerText()).length).toBeGreaterThan(10);
      }),
    );

    test.each(ERRORS)('where nothing is: %s is a page that leads on', (path) =>
      look(async (page) => {
        const answer = await page.goto(`${stage.address}/${locale}${path}`);
        expect(answer?.status()).toBe(404);
        expect(await page.locator('main a').count()).toBeGreaterThan(0);
      }),
    );

    test.each(EMBEDS)('where a picture is embedded: %s', (path) =>
      look(async (page) => {
        await page.goto(`${stage.address}/embed/${locale}${path}`);
        expect(await page.locator('svg.chart:visible').count()).toBe(1);
      }),
    );
  },
);
