import { afterAll, describe, expect, test } from 'vitest';
import { SAMPLE } from '../../../test/support/report.ts';
import { openLedger } from '../../ledger/ledger.ts';
import type { Article } from '../../model/article.ts';
import type { Checker } from '../check.ts';
import { createApp } from './app.tsx';
import { pickLocale } from './locale.ts';

/** What the checker was last given. */
let given: Article | null = null;
const checker: Checker = {
  limit: null,
  prove: () => '',
  series: () => [],
  check: (article: Article) => {
    given = article;
    return { ...SAMPLE, article: { ...SAMPLE.article, id: article.id } };
  },
};
const ledger = await openLedger();
afterAll(() => ledger.close());
const app = createApp({ checker, ledger, fetch: {}, hosts: ['127.0.0.1'], withIndex: async () => null });
const HOST = { host: '127.0.0.1:8080' };
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:8080${path}`, { headers: { ...HOST, ...headers } });

function post(path: string, fields: Record<string, string | File>, headers: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const own = { ...HOST, origin: 'http://127.0.0.1:8080', ...headers };
  return app.request(`http://127.0.0.1:8080${path}`, { method: 'POST', body, headers: own });
}

/** What a form that was taken leads to. */
async function posted(path: string, fields: Record<string, string | File>) {
  const answer = await post(path, fields);
  expect(answer.status).toBe(303);
  return get(answer.headers.get('location')!);
}

describe('the front door', () => {
  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
    ['fr, en;q=0.3, zh;q=0.7', '/zh/'],
    ['de', '/en/'],
    [undefined, '/en/'],
    ['zh;q=0,en;q=0.1', '/en/'],
    [`${'x'.repeat(100_000)},zh`, '/en/'],
  ])('leads by the browser’s languages: %.40s to %s', (header, path) => {
    expect(`/${pickLocale(header)}/`).toBe(path);
  });
  test.each(['/en/', '/zh/'])('%s has a form that needs no script, with a label for each field', async (path) => {
    const html = await (await get(path)).text();
    const fields = [...html.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id!);
    expect(fields).toEqual(['text', 'file', 'address', 'published', 'lang']);
    for (const id of fields) expect(html).toContain(`<label for="${id}">`);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/app.js" defer="">']);
  });
});

describe('an address without a language', () => {
  test.each(['/trade/CHN/RUS?unit=CNY', '/trade/CHN.csv', '/claims.json', '/ledger', '/method'])(
    'leads to the same page in the reader’s own: %s',
    async (path) => {
      const answer = await get(path, { 'accept-language': 'zh-CN' });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, `/zh${path}`]);
    },
  );
  test('that no page has is said to be unknown', async () => {
    expect((await get('/tradewinds')).status).toBe(404);
  });
});

describe('an article given', () => {
  test('as a text comes back annotated', async () => {
    const answer = await posted('/zh/check', { text: '9月中俄贸易额达211.8亿美元。', published: '2023-10-23' });
    expect(answer.status).toBe(200);
    expect(given).toMatchObject({ text: '9月中俄贸易额达211.8亿美元。', lang: 'zh' });
    expect(given?.published).toMatch(/^2023-10-23/);
    const html = await answer.text();
    expect(html).toContain('class="mark refuted"');
    expect(html).toContain('不符');
  });
  test('as a file is read in its own encoding', async () => {
    const bytes = Buffer.from('d6d0b6edc3b3d2d7b6ee', 'hex');
    const answer = await posted('/en/check', { file: new File([bytes], 'a.txt', { type: 'text/plain' }) });
    expect(answer.status).toBe(200);
    expect(given?.text).toBe('中俄贸易额');
  });
  test('that is nothing gives the form again, saying so', async () => {
    const answer = await post('/en/check', { text: '  ' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Nothing was given');
  });
  test('at a private address is refused, and what was typed stays', async () => {
    const answer = await post('/en/check', { address: 'http://127.0.0.1:1/"><b>', published: '2023-10-23' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('That address is not a public one.');
    expect(html).toContain('value="http://127.0.0.1:1/&quot;&gt;&lt;b&gt;"');
    expect(html).toContain('value="2023-10-23"');
  });
  test('that is too large is refused before it is read', async () => {
    const answer = await post('/zh/check', { text: 'x'.repeat(17 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('内容过大');
  });
});

describe('what holds for every page', () => {
  test.each(['/en/', '/zh/', '/nowhere', '/en/nowhere', '/style.css', '/'])(
    '%s may run nothing but the one file and be framed by nobody',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );
  test('an unknown address suggests what may be meant', async () => {
    const html = await (await get('/en/trade/Rusia')).text();
    expect(html).toContain('href="/en/trade/RUS"');
    expect(html).toContain('href="/en/trade"');
    expect(await (await get('/zh/俄罗斯/中国')).text()).toContain('href="/zh/trade/RUS/CHN"');
  });
  test('only the embed view may be framed, and it has no script', async () => {
    const { headers, status } = await get('/embed/en/trade/CHN/RUS?view=year');
    const policy = headers.get('content-security-policy') ?? '';
    expect(status).toBe(200);
    expect(policy).toContain('frame-ancestors *');
    expect(policy).not.toContain('script-src');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(await (await get('/embed/en/trade/CHN/RUS')).text()).not.toContain('<script');
  });
  test('a theme that is chosen is remembered, and leads back to this server alone', async () => {
    const answer = await post('/theme', { theme: 'dark', back: '/en/claims?rating=close' });
    expect(answer.headers.get('location')).toBe('/en/claims?rating=close');
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    expect(await (await get('/en/', { cookie })).text()).toContain('<html data-theme="dark" lang="en">');
    expect(await (await get('/en/')).text()).not.toContain('data-theme="dark"');
    for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example'])
      expect((await post('/theme', { theme: 'light', back })).headers.get('location')).toBe('/');
  });
  test('a picture comes as points too', async () => {
    const answer = await get('/zh/trade/CHN/RUS.png?view=year');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16) > 1000]).toEqual(['PNG', true]);
  });
  test('an unknown address says so in its language', async () => {
    const answer = await get('/zh/nowhere');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('没有这个页面');
  });
  test('a foreign name that points here is refused', async () => {
    expect((await get('/en/', { host: 'evil.example:8080' })).status).toBe(421);
  });
  test('a foreign page cannot send the form', async () => {
    expect((await post('/en/check', { text: 'x' }, { origin: 'https://evil.example' })).status).toBe(403);
  });
});
