import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app/web/app.tsx';
import { openSite, type OpenSite } from '../../src/app/web/open-site.ts';
import { openStage, type Stage } from '../support/browser.ts';
import { call } from '../support/cli.ts';
import { item, rss } from '../support/feed-server.ts';

/** Told by three articles, of which two are no copies of one another. */
const TOLD = '2023年前三季度，中俄贸易额为1764亿美元，同比增长29.5%。';
const ARTICLES = [
  ['a', '2023-10-14', `中俄贸易\n\n${TOLD}`],
  ['b', '2023-10-16', `外贸观察\n\n分析人士谈到前景。${TOLD}口岸依然繁忙，企业订单充足。`],
  ['c', '2023-10-20', `欧洲消息\n\n会议讨论了多项议题，代表们参观了港口。${TOLD}会后没有发表声明。`],
] as const;

let data = '';
let site: OpenSite;
let stage: Stage;
/** The feed waits until a test answers it. */
let waiting: ServerResponse | null = null;
const feed = createServer((_, response) => void (waiting = response));
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-numbers-'));
  const lines = ARTICLES.map(([id, published, text]) =>
    JSON.stringify({ id, title: text.split('\n')[0], published, text, publisher: `${id}.example` }),
  );
  writeFileSync(`${data}.ndjson`, lines.join('\n'));
  await call(['import', `${data}.ndjson`, '--data', data]);
  await new Promise<void>((ready) => feed.listen(0, '127.0.0.1', ready));
  site = await openSite({ data, fetch: { allowPrivate: true } });
  stage = await openStage(createApp({ ...site, hosts: ['127.0.0.1'] }));
}, 90_000);
afterAll(async () => {
  waiting?.end();
  await stage?.close();
  await site?.close();
  feed.closeAllConnections();
  feed.close();
  rmSync(data, { recursive: true });
  rmSync(`${data}.ndjson`);
});

const csvOf = async (href: string | null): Promise<string[][]> => {
  const text = await (await fetch(stage.address + href)).text();
  return text
    .trim()
    .split('\r\n')
    .flatMap((chunk) => chunk.split('\n'))
    .map((line) => line.split(','));
};

describe('the same told elsewhere', () => {
  test('stands on the figure’s card, with its verdict there, and leads there', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.address}/zh/claims?grouped=1&measure=value`);
    expect(await page.locator('.figures tbody tr').first().innerText()).toContain('3篇文章');
    await page.goto(`${stage.address}/zh/search?q=外贸观察`);
    await page.click('.articles .title');
    await page.locator('.mark').first().click();
    const related = page.locator('.card:target .related');
    expect(await related.locator('li').count()).toBe(2);
    expect(await related.locator('.badge.supported').count()).toBe(2);
    await related.locator('a').first().click();
    expect(await page.locator('article h2, .text h2').first().innerText()).toContain('中俄贸易');
    await page.close();
  });
});

describe('the CSV behind a picture', () => {
  test('has the numbers that the points of the picture tell, and no other of those lines', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.address}/en/trade/CHN/RUS?view=year&unit=USD`);
    const titles = await page.locator('.at-wide svg circle title').allTextContents();
    const drawn = titles.flatMap((title) => {
      const found = /^(trade|exports|imports) ([\d.,]+)$/.exec(title);
      return found ? [`${found[1]} ${found[2]}`] : [];
    });
    expect(drawn.length).toBeGreaterThan(10);
    const href = await page.locator('.twins a', { hasText: 'CSV' }).getAttribute('href');
    const [head, ...rows] = await csvOf(href);
    const column = (row: readonly string[], name: string): string => row[head!.indexOf(name)] ?? '';
    const names: Readonly<Record<string, string>> = { total: 'trade', export: 'exports', import: 'imports' };
    const told = rows
      .filter((row) => column(row, 'reporter') === 'CHN')
      .map((row) => `${names[column(row, 'flow')]} ${(Number(column(row, 'value')) / 1e9).toLocaleString('en')}`);
    expect(told.toSorted()).toEqual(drawn.toSorted());
    await page.close();
  });
});

describe('the as-of date', () => {
  test('shows the record as it was: a figure before it was revised, and none that was not out', async () => {
    const page = await stage.browser.newPage();
    const shown = (): Promise<string> =>
      page.locator('.figures tbody tr', { hasText: 'first quarter of 2023' }).first().innerText();
    await page.goto(`${stage.address}/en/trade/CHN/WLD?view=year_to_date&unit=CNY`);
    await page.locator('details > summary', { hasText: 'figures behind' }).click();
    expect(await shown()).toContain('CNY 5.4678 trillion');
    await page.fill('#asof', '2023-06-01');
    await page.click('.choose button[type=submit]');
    expect(page.url()).toContain('asof=2023-06-01');
    expect(await shown()).toContain('CNY 5.65 trillion');
    expect(await page.locator('.figures tbody tr', { hasText: '2024' }).count()).toBe(0);
    await page.goto(page.url().replace('/en/', '/zh/'));
    expect(await page.inputValue('#asof')).toBe('2023-06-01');
    await page.close();
  });
});

describe('a feed that is fetched from the page', () => {
  test('shows how far it has come, live; survives a reload; and brings its articles', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.address}/zh/work`);
    await page.fill('#feed', `http://127.0.0.1:${(feed.address() as AddressInfo).port}/feed`);
    await page.click('form[action$="/feeds"] button');
    await page.click('form[action$="/fetch"] button');
    await page.waitForSelector('progress');
    const address = page.url();
    await page.reload();
    expect(page.url()).toBe(address);
    expect(await page.locator('progress').count()).toBe(1);
    expect(await page.locator('[data-told=articles]').innerText()).toBe('0');
    const events = page.waitForEvent('framenavigated', { timeout: 60_000 });
    await expect.poll(() => waiting !== null).toBe(true);
    waiting!.setHeader('content-type', 'application/rss+xml');
    waiting!.end(rss(item(1, '2023年前三季度，中国对俄出口814亿美元。'), item(2, '进口949亿美元。')));
    // The page hears of the end and shows it, without anybody's doing.
    await events;
    await page.waitForSelector('.lead');
    expect(await page.locator('.lead').innerText()).toContain('2篇文章');
    await page.goto(`${stage.address}/zh/`);
    expect(await page.locator('.articles').last().innerText()).toContain('第1条');
    await page.close();
  }, 90_000);
});
