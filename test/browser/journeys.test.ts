import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app/web/app.tsx';
import { openSite, type OpenSite } from '../../src/app/web/open-site.ts';
import { openStage, type Stage } from '../support/browser.ts';
import { ROOT } from '../support/sources.ts';

/** Who writes shows this where the server is reached from elsewhere. */
const TOKEN = 'a-token-for-tests';

let data = '';
let site: OpenSite;
let stage: Stage;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-journeys-'));
  site = await openSite({ data, fetch: {} });
  stage = await openStage(createApp({ ...site, hosts: ['127.0.0.1'] }));
}, 90_000);
afterAll(async () => {
  await stage?.close();
  await site?.close();
  rmSync(data, { recursive: true });
});

const ask = (app: ReturnType<typeof createApp>, path: string, init: RequestInit = {}) =>
  app.request(`http://127.0.0.1${path}`, init);

const form = (fields: Record<string, string>, cookie = '') => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers: { origin: 'http://127.0.0.1', ...(cookie ? { cookie } : {}) },
});

/** The sample article about ASEAN, which has a refuted figure. */
async function idOf(): Promise<string> {
  const found = await site.withIndex((index) => index.search('ASEAN', { limit: 1 }));
  return found!.items[0]!.id;
}

const scriptsOff = { javaScriptEnabled: false };

describe('an import that is started from the page', () => {
  test('shows how far it has come, survives a reload, and its articles are there at the end', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.address}/en/`);
    await page.click('.empty a');
    await page.fill('#path', join(ROOT, 'samples'));
    await page.click('form[action$="/folder"] button');
    expect(page.url()).toMatch(/\/en\/work\/[\w-]+$/);
    await page.reload();
    await page.waitForSelector('.lead', { timeout: 60_000 });
    expect(await page.locator('.lead').innerText()).toMatch(
      /^\d+ articles with \d+ claims read: \d+ new, 0 changed\.$/,
    );
    await page.goto(`${stage.address}/en/`);
    expect(await page.locator('.articles li').count()).toBeGreaterThan(3);
    await page.close();
  }, 90_000);

  test('tells its steps as server-sent events, ending with the end', async () => {
    const [job] = site.work.jobs();
    const answer = await fetch(`${stage.address}/en/work/${job!.id}/events`);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const told = await answer.text();
    expect(told).toMatch(/event: step\ndata: \{"done":\d+,"total":\d+,"articles":\d+,"claims":\d+\}/);
    expect(told).toMatch(/event: end\ndata: done/);
  });

  test('goes without script: files are given, the page loads itself again', async () => {
    const context = await stage.browser.newContext(scriptsOff);
    const page = await context.newPage();
    await page.goto(`${stage.address}/zh/work`);
    await page.setInputFiles('#files', [join(ROOT, 'samples/zh-russia-2023.txt')]);
    await page.click('form[action$="/files"] button');
    await page.waitForSelector('.lead', { timeout: 60_000 });
    expect(await page.locator('.lead').innerText()).toContain('读取1篇文章');
    await context.close();
  }, 90_000);
});

describe('writing, where the server is reached from elsewhere', () => {
  test('needs the token', async () => {
    const app = createApp({ ...site, work: { ...site.work, token: TOKEN }, hosts: null });
    expect((await ask(app, '/en/work/fetch', form({}))).status).toBe(401);
    expect((await ask(app, '/en/work/unlock', form({ token: 'wrong' }))).status).toBe(401);
    const unlocked = await ask(app, '/en/work/unlock', form({ token: TOKEN }));
    expect(unlocked.status).toBe(303);
    const cookie = unlocked.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/i);
    const page = await (await ask(app, '/en/work', { headers: { cookie } })).text();
    expect(page).toContain('id="files"');
    expect(page).not.toContain('id="path"');
    expect((await ask(app, '/en/work/folder', form({ path: '/' }, cookie))).status).toBe(422);
  });
  test('is refused to who asks too often', async () => {
    const app = createApp({ ...site, work: { ...site.work, token: TOKEN }, hosts: null });
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => ask(app, '/en/work/unlock', form({ token: 'guess' }))),
    );
    const late = answers.filter(({ status }) => status === 429);
    expect(late.length).toBe(2);
    expect(Number(late[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('an article that is kept', () => {
  test('opens a figure’s card without script, and keeps it in the other language and under its own address', async () => {
    const context = await stage.browser.newContext(scriptsOff);
    const page = await context.newPage();
    await page.goto(`${stage.address}/en/articles/${await idOf()}`);
    await page.click('.mark.refuted');
    const card = page.locator('.card:target');
    expect(await card.locator('.official').first().isVisible()).toBe(true);
    expect(await card.locator('.then dd').count()).toBe(2);
    await card.locator('a', { hasText: 'own' }).click();
    await page.waitForLoadState();
    expect(page.url()).toMatch(/\/en\/articles\/[0-9a-f]{16}\/figures\/\d+$/);
    expect(await page.locator('.card.open.refuted .official').first().isVisible()).toBe(true);
    await page.click('.tongue a');
    expect(page.url()).toMatch(/\/zh\/articles\/[0-9a-f]{16}\/figures\/\d+$/);
    await context.close();
  });

  test('gives its proof and its stored copy as files', async () => {
    const article = `${stage.address}/en/articles/${await idOf()}`;
    const proof = await fetch(`${article}/proof.json`);
    expect(proof.headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f]{16}-proof\.json"$/);
    expect(JSON.parse(await proof.text())).toBeTypeOf('object');
    const copy = await fetch(`${article}/copy.txt`);
    expect(copy.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await copy.text()).toContain('ASEAN');
  });

  test('is read by keyboard alone', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.address}/en/articles/${await idOf()}`);
    await page.locator('.mark').first().focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#figure-1');
    expect(await page.locator('#figure-1 .more').isVisible()).toBe(true);
    await page.keyboard.press('j');
    expect(page.url()).toContain('#figure-2');
    expect(await page.locator('#figure-1 .more').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(page.url()).toContain('#mark-2');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('mark-2');
    await page.close();
  });
});

describe('the theme', () => {
  const ground = 'getComputedStyle(document.body).backgroundColor';
  test.each([true, false])('changes and stays from page to page, scripts on: %s', async (javaScriptEnabled) => {
    const context = await stage.browser.newContext({ javaScriptEnabled, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${stage.address}/en/claims?rating=refuted`);
    const before = await page.evaluate<string>(ground);
    await page.click('form.theme button[value=dark]');
    expect(page.url()).toContain('/en/claims?rating=refuted');
    expect(await page.evaluate<string>(ground)).not.toBe(before);
    await page.goto(`${stage.address}/zh/method`);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.click('form.theme button[value=auto]');
    expect(await page.evaluate<string>(ground)).toBe(before);
    await context.close();
  });
});

describe('the figures behind a picture', () => {
  test('are the same in the table, the CSV and the words', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.address}/en/trade/CHN?year=2023&unit=USD`);
    const shown = await page.locator('.figures tbody tr', { hasText: 'Russia' }).first().innerText();
    expect(shown).toContain('USD 240.11 billion');
    expect(shown).toContain('+26.3%');
    const href = await page.locator('.twins a', { hasText: 'CSV' }).last().getAttribute('href');
    const csv = await (await fetch(stage.address + href)).text();
    expect(csv).toMatch(/^\d+,RUS,240110000000,USD,26\.3,/m);
    expect(await page.locator('.lead').innerText()).toContain('Russia +26.3%');
    expect(await page.locator('.lead').innerText()).toContain('United States −11.6%');
    await page.close();
  });
});

describe('the embed view', () => {
  test('shows a picture within a foreign page, and no other page does', async () => {
    const host = createServer((request, answer) => {
      answer.setHeader('content-type', 'text/html');
      const at = request.url === '/embed' ? '/embed/en/trade/CHN/RUS?view=year' : '/en/trade/CHN/RUS?view=year';
      answer.end(`<!doctype html><title>elsewhere</title><iframe src="${stage.address}${at}"></iframe>`);
    });
    await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
    const elsewhere = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    const page = await stage.browser.newPage();
    await page.goto(`${elsewhere}/embed`);
    expect(await page.frames()[1]!.locator('svg.chart:visible').count()).toBe(1);
    await page.goto(`${elsewhere}/page`);
    expect(await page.frames()[1]!.locator('svg.chart').count()).toBe(0);
    await page.close();
    host.closeAllConnections();
    host.close();
  });
});
