import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app/web/app.tsx';
import { openSite } from '../../src/app/web/open-site.ts';
import { openStage, type Stage } from '../support/browser.ts';
import { call } from '../support/cli.ts';

let data = '';
let stage: Stage;
let article = '';
let close = (): Promise<void> => Promise.resolve();
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-hands-'));
  await call(['import', 'samples', '--data', data]);
  const site = await openSite({ data, fetch: {} });
  close = site.close;
  stage = await openStage(createApp({ ...site, hosts: ['127.0.0.1'] }));
  const found = await site.withIndex((index) => index.search('ASEAN', { limit: 1 }));
  article = `/articles/${found!.items[0]!.id}`;
}, 90_000);
afterAll(async () => {
  await stage?.close();
  await close();
  rmSync(data, { recursive: true });
});

const PAGES = ['/', '/trade', '/trade/CHN', '/trade/CHN/RUS?view=year', '/claims', '/sources', '/ledger', '/method', '/work', '/search?q=ASEAN', 'article', 'article/figures/1'] as const; // prettier-ignore
const addressOf = (path: string): string => `${stage.address}/en${path.replace(/^article/, article)}`;

/** Everything that a key should reach: what is shown, and is no part of something closed. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
  .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0).length`;

/** Marks what has the focus; tells whether it is seen to have it. */
const AT = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const again = e.hasAttribute('data-reached');
  e.setAttribute('data-reached', '');
  const style = getComputedStyle(e);
  const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  return { again, seen, what: e.outerHTML.slice(0, 120) };
})()`;

interface Reached {
  readonly again: boolean;
  readonly seen: boolean;
  readonly what: string;
}

/** Presses Tab from the top until the page ends: everything once, each seen to have the focus. */
async function walk(page: Page, most: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate<Reached | null>(AT);
    if (at === null || at.again) break;
    if (!at.seen) unseen.push(at.what);
  }
  return unseen;
}

describe('by keyboard alone', () => {
  test.each(PAGES)('%s is gone through from end to end, the focus always in sight', async (path) => {
    const page = await stage.browser.newPage();
    await page.goto(addressOf(path));
    const all = await page.evaluate<number>(REACHABLE);
    expect(all).toBeGreaterThan(8);
    const dates = await page.locator('input[type=date]:visible').count();
    // A date field has a stop for each of its parts.
    const unseen = await walk(page, all + dates * 3 + 5);
    expect(unseen).toEqual([]);
    const missed = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden]):not([type=date])')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0 && !e.hasAttribute('data-reached'))
        .map((e) => e.outerHTML.slice(0, 120))`,
    );
    if (dates === 0) expect(missed).toEqual([]);
    await page.close();
  });
});

describe('with scripts off', () => {
  test.each(PAGES)('%s says all that it says with scripts on', async (path) => {
    const told: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const context = await stage.browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(stage.address)) foreign.push(request.url());
      });
      await page.goto(addressOf(path));
      told.push(await page.locator('body').innerText());
      expect(foreign).toEqual([]);
      await context.close();
    }
    expect(told[0]!.length).toBeGreaterThan(200);
    expect(told[1]).toBe(told[0]);
  });
});

describe('on paper', () => {
  test.each(['article', '/trade/CHN/RUS?view=year', '/claims'])(
    '%s is there without what only a screen needs',
    async (path) => {
      const page = await stage.browser.newPage();
      await page.goto(addressOf(path));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.choose:visible, .switches:visible, .twins:visible, .at-narrow:visible').count()).toBe(
        0,
      );
      expect(await page.locator('main h1').count()).toBe(1);
      if (path === 'article') expect(await page.locator('.card .more:visible').count()).toBeGreaterThan(5);
      await page.close();
    },
  );
});
