import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app/web/app.tsx';
import { openSite, type OpenSite } from '../../src/app/web/open-site.ts';
import { openStage, type Stage } from '../support/browser.ts';
import { call } from '../support/cli.ts';
import { ROOT } from '../support/sources.ts';

/** Optional conformance data: texts that try to run as scripts. */
const FILE = join(ROOT, '../shared/conformance/xss/payloads.json');
const there = existsSync(FILE);
if (!there) console.warn('payloads skipped: ../shared/conformance/xss is not here');

/** One a kind of trick besides, so that something is tried everywhere. */
const OWN = [
  '<script>window.owned = 1</script>',
  '<img src=x onerror="window.owned = 2">',
  '"><svg onload="window.owned = 3">',
  "' autofocus onfocus='window.owned = 4' x='",
  'javascript:window.owned=5',
];
const PAYLOADS: readonly string[] = [
  ...OWN,
  ...(there ? (JSON.parse(readFileSync(FILE, 'utf8')) as { payload: string }[]).map(({ payload }) => payload) : []),
];
/** Ten at a time: a page of its own for each would take minutes. */
const TOGETHER = Array.from({ length: Math.ceil(PAYLOADS.length / 10) }, (_, i) => PAYLOADS.slice(i * 10, i * 10 + 10));
const FIGURE = '2023年前三季度，中俄贸易额为1764亿美元，同比增长29.5%。';

let data = '';
let site: OpenSite;
let stage: Stage;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-payloads-'));
  const inputs = join(data, 'inputs');
  const heads = PAYLOADS.map((payload, i) => ({
    id: `h${i}`,
    title: `${payload} ${i}`,
    publisher: payload,
    author: payload,
    url: i % 2 === 0 ? payload : `https://example.org/?${payload}`,
    published: '2023-10-20',
    text: `${payload}\n\n${FIGURE}`,
  }));
  const bodies = TOGETHER.map((payloads, i) => ({
    id: `b${i}`,
    title: `第${i}篇`,
    published: '2023-10-21',
    text: `第${i}篇\n\n${payloads.map((payload) => `${payload}${FIGURE}`).join('\n')}`,
  }));
  writeFileSync(`${inputs}.ndjson`, [...heads, ...bodies].map((line) => JSON.stringify(line)).join('\n'));
  TOGETHER.forEach((payloads, i) => writeFileSync(`${inputs}-${i}.html`, pageOf(payloads.join('\n'), i)));
  writeFileSync(`${inputs}.xml`, feedOf());
  const files = [`${inputs}.ndjson`, `${inputs}.xml`, ...TOGETHER.map((_, i) => `${inputs}-${i}.html`)];
  await call(['import', ...files, '--data', join(data, 'folder')]);
  site = await openSite({ data: join(data, 'folder'), fetch: {} });
  stage = await openStage(createApp({ ...site, hosts: ['127.0.0.1'] }));
}, 120_000);
afterAll(async () => {
  await stage?.close();
  await site?.close();
  rmSync(data, { recursive: true });
});

/** A web page whose article, headline and author hold a payload as markup. */
const pageOf = (payload: string, i: number): string =>
  `<!doctype html><html lang="zh"><head><title>${payload}</title><meta name="author" content="${payload}"></head>
   <body><article><h1>${payload} 第${i}篇</h1><p>${FIGURE}</p><div>${payload}</div><p>${FIGURE}</p></article></body></html>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[^\t\n\u0020-\uFFFD]/g, ' ');

/** A feed whose own title and whose items hold payloads, escaped as feeds have them. */
const feedOf = (): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(OWN[1]!)}</title><link>https://example.org/</link>
  ${PAYLOADS.map(
    (payload, i) =>
      `<item><title>${escaped(payload)}</title><link>${escaped(payload)}</link><guid>g${i}</guid><author>${escaped(payload)}</author>
       <description>${escaped(`<p>${FIGURE}</p>${payload} 条目${i}`)}</description></item>`,
  ).join('\n')}</channel></rss>`;

/** Watches a page for anything that ran: dialogs, flags of the payloads, refusals by the policy for markup of theirs. */
async function watched(context: BrowserContext): Promise<{ readonly page: Page; readonly ran: string[] }> {
  const ran: string[] = [];
  const page = await context.newPage();
  page.on('dialog', async (dialog) => {
    ran.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text())) ran.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(stage.address)) ran.push(`request: ${request.url()}`);
  });
  return { page, ran };
}

const OWNED =
  'typeof window.owned === "undefined" && !document.querySelector("[onerror],[onload],[onfocus],[onclick]")';

describe('what means harm, in a real browser with scripts on', () => {
  test('stored as body, headline, author, publisher, feed title and address, runs nowhere', async () => {
    const found = await site.withIndex((index) => index.latest({}, { limit: 1000 }));
    const ids = (found?.items ?? []).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(PAYLOADS.length);
    const context = await stage.browser.newContext();
    const { page, ran } = await watched(context);
    const wholes = (found?.items ?? []).filter(({ title }) => /第\d+篇/.test(title ?? '')).map(({ id }) => id);
    expect(wholes.length).toBeGreaterThanOrEqual(TOGETHER.length);
    const lists = ['/', '/claims', '/claims?grouped=1', '/sources', '/search?q=中俄', '/work'];
    const addresses = [
      ...lists.map((path) => `/zh${path}`),
      ...wholes.map((id) => `/en/articles/${id}`),
      ...ids.filter((_, i) => i % 12 === 0).map((id) => `/zh/articles/${id}`),
      ...wholes.slice(0, 3).map((id) => `/en/articles/${id}/figures/1`),
    ];
    for (let next: string | null = `${stage.address}/en/claims`; next !== null;) {
      await page.goto(next);
      expect(await page.evaluate<boolean>(OWNED), next).toBe(true);
      const more = page.locator('p > a.button', { hasText: 'More' });
      next = (await more.count()) > 0 ? stage.address + (await more.getAttribute('href')) : null;
    }
    for (const address of addresses) {
      const answer = await page.goto(stage.address + address);
      expect(answer?.status(), address).toBe(200);
      expect(await page.evaluate<boolean>(OWNED), address).toBe(true);
      expect(ran, address).toEqual([]);
    }
    await context.close();
  }, 240_000);

  test('pasted, asked for and searched for, runs nowhere', async () => {
    const context = await stage.browser.newContext();
    const { page, ran } = await watched(context);
    await page.goto(`${stage.address}/en/`);
    await page.fill('#text', `${FIGURE}\n${PAYLOADS.join('\n')}`);
    await page.click('main button[type=submit]');
    await page.waitForSelector('.mark');
    expect(await page.evaluate<boolean>(OWNED)).toBe(true);
    for (const payload of OWN) {
      const query = encodeURIComponent(payload);
      for (const address of [
        `/en/search?q=${query}`,
        `/en/claims?source=${query}&q=${query}&reporter=${query}`,
        `/en/trade/${query}`,
      ]) {
        await page.goto(stage.address + address);
        expect(await page.evaluate<boolean>(OWNED), address).toBe(true);
      }
      await page.goto(`${stage.address}/en/`);
      await page.fill('#address', payload);
      await page.click('main button[type=submit]');
      expect(await page.evaluate<boolean>(OWNED), payload).toBe(true);
    }
    expect(ran).toEqual([]);
    await context.close();
  }, 240_000);
});
