import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app/web/app.tsx';
import { openSite } from '../../src/app/web/open-site.ts';
import { faultsOf } from '../support/axe.ts';
import { openStage, type Stage } from '../support/browser.ts';
import { call } from '../support/cli.ts';

const PAGES = [
  '/',
  '/trade',
  '/trade/CHN?year=2024&unit=CNY',
  '/trade/CHN/RUS',
  '/claims',
  '/sources',
  '/ledger',
  '/method',
  '/work',
  '/search?q=ASEAN',
  '/claims?grouped=1&measure=value',
  '/ledger/series?reporter=CHN&partner=RUS&flow=total&measure=value&unit=USD',
  '/nowhere',
];

let data = '';
let stage: Stage;
let close = (): void => {};
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-browser-'));
  await call(['import', 'samples', '--data', data]);
  const site = await openSite({ data, fetch: {} });
  close = () => void site.close();
  stage = await openStage(createApp({ ...site, hosts: ['127.0.0.1'] }));
}, 90_000);
afterAll(async () => {
  await stage?.close();
  close();
  rmSync(data, { recursive: true });
});

describe.each([
  ['light', 'en', 1280],
  ['light', 'zh', 390],
  ['dark', 'en', 390],
  ['dark', 'zh', 1280],
] as const)('in the %s theme, in %s, %d points wide', (colorScheme, locale, width) => {
  test.each(PAGES)('%s has nothing that axe finds, and fits the screen', async (path) => {
    const context = await stage.browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${stage.address}/${locale}${path}`);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await context.close();
  });

  test('an article has nothing that axe finds', async () => {
    const context = await stage.browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${stage.address}/${locale}/claims`);
    await page.click('.figures tbody td a');
    await page.waitForSelector('.mark');
    await page.locator('.mark').first().click();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.card:target .more a', { hasText: locale === 'en' ? 'own' : '专页' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  });
});

describe('a person looks at trade', () => {
  test('from the partners to a pair, as of a day, and takes the figures along', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.address}/en/trade`);
    await page.click('a[href="/en/trade/CHN/RUS"]');
    await page.selectOption('#view', 'year');
    await page.selectOption('#unit', 'USD');
    await page.fill('#asof', '2024-02-01');
    await page.click('.choose button');
    expect(page.url()).toContain('asof=2024-02-01');
    expect(await page.locator('.at-wide .chart > title').textContent()).toBe('China and Russia: trade by year');
    const shown = await page.locator('.figures tbody tr').first().innerText();
    expect(shown).toContain('2023');
    expect(shown).toContain('USD 240.1');
    const csv = await page.locator('.twins a', { hasText: 'CSV' }).getAttribute('href');
    const answer = await context.request.get(`${stage.address}${csv}`);
    expect(await answer.text()).toContain(',2023-01-01,2023-12-31,total,value,2401');
    await page.click('.tongue a');
    expect(page.url()).toContain('/zh/trade/CHN/RUS?');
    expect(page.url()).toContain('asof=2024-02-01');
    await context.close();
  });

  test('by keyboard alone, past the header', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.address}/en/claims`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('rating');
    await page.close();
  });
});
