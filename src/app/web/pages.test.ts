import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../test/support/cli.ts';
import { LOCALES } from '../../publish/output.ts';
import { createApp } from './app.tsx';
import { openSite } from './open-site.ts';

let data = '';
let app: ReturnType<typeof createApp>;
let close = (): void => {};
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-pages-'));
  await call(['import', 'samples', '--data', data]);
  const site = await openSite({ data, fetch: {} });
  close = () => void site.close();
  app = createApp({ ...site, hosts: null });
}, 60_000);
afterAll(() => {
  close();
  rmSync(data, { recursive: true });
});

const get = async (path: string) => {
  const answer = await app.request(`http://127.0.0.1${path}`);
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: await answer.text() };
};

/** The one script: a file of this server, without which everything works. */
const COMFORT = '<script src="/app.js" defer=""></script>';

const PAGES = [
  '/trade/CHN/RUS?view=rolling',
  '/trade/CHN?year=2023&unit=USD',
  '/claims?measure=growth&sort=difference&ascending=1&publisher=nobody',
  '/ledger/series?reporter=CHN&partner=RUS&flow=total&measure=value&unit=USD',
  '/work',
  '/',
  '/trade',
  '/trade/CHN',
  '/trade/CHN?year=2024&unit=CNY&flow=export',
  '/trade/CHN/RUS',
  '/trade/CHN/RUS?view=year&unit=USD&asof=2024-02-01',
  '/trade/USA/CHN?view=growth',
  '/claims',
  '/claims?rating=refuted&reporter=CHN',
  '/claims?grouped=1',
  '/sources',
  '/ledger',
  '/method',
  '/search?q=ASEAN',
];

describe.each(LOCALES)('every page in %s', (locale) => {
  test.each(PAGES)(
    '%s is there, whole, without script within, and says the same in the other language',
    async (path) => {
      const { status, type, body } = await get(`/${locale}${path}`);
      expect({ status, type }).toEqual({ status: 200, type: expect.stringMatching(/^text\/html; charset=utf-8$/i) });
      expect(body.startsWith('<!doctype html><html lang=')).toBe(true);
      expect(body.replace(COMFORT, '')).not.toMatch(/<script|<style| style=| on[a-z]+=/i);
      expect(body).not.toMatch(/undefined|\[object|NaN/);
      const headings = [...body.matchAll(/<h1[ >]/g)];
      expect(headings).toHaveLength(1);
      expect(Buffer.byteLength(body)).toBeLessThan(150_000);
      expect(body.match(/<link [^>]*rel="stylesheet"[^>]*>/g)).toEqual(['<link rel="stylesheet" href="/style.css"/>']);
      // Nothing is fetched from elsewhere: what is loaded has an address of this server.
      expect(body).not.toMatch(/<(?:img|link|script|iframe|source|use|image)[^>]*(?:src|href)="(?!\/(?!\/))/i);
      const other = /<nav class="tongue"[^>]*><a href="([^"]+)"/.exec(body)![1]!.replaceAll('&amp;', '&');
      expect((await get(other)).status).toBe(200);
    },
  );

  test('an article has its own page, with its marks', async () => {
    const { claims } = JSON.parse((await get(`/${locale}/claims.json?q=ASEAN`)).body) as {
      claims: { article: string }[];
    };
    const { status, body } = await get(`/${locale}/articles/${claims[0]!.article}`);
    expect(status).toBe(200);
    expect(body).toContain('class="mark refuted"');
    const json = JSON.parse((await get(`/${locale}/articles/${claims[0]!.article}.json`)).body) as {
      claims: unknown[];
    };
    expect(json.claims.length).toBe(11);
  });

  test('every link within leads somewhere', async () => {
    const seen = new Set<string>();
    const broken: string[] = [];
    const queue = [`/${locale}/`];
    for (let path = queue.pop(); path !== undefined && seen.size < 50; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const { status, type, body } = await get(path);
      if (status !== 200) broken.push(`${path}: ${status}`);
      if (!type.startsWith('text/html')) continue;
      const links = [...body.matchAll(/ href="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
      queue.push(...links.filter((href) => href.startsWith(`/${locale}/`) && !seen.has(href)));
    }
    expect(seen.size).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  }, 90_000);
});

describe('the twins of a page hold the same numbers', () => {
  test('of a pair', async () => {
    const query = '?view=year&unit=USD';
    const json = JSON.parse((await get(`/en/trade/CHN/RUS.json${query}`)).body) as {
      rows: { period: [string, string]; total: { value: number } | null }[];
    };
    const csv = (await get(`/en/trade/CHN/RUS.csv${query}`)).body.trimEnd().split('\n');
    const of2023 = json.rows.find(({ period }) => period[0] === '2023-01-01')!.total!.value;
    expect(of2023).toBe(240_110_000_000);
    expect(csv[0]).toBe(
      'reporter,partner,first_day,last_day,flow,measure,value,unit,source,citation,url,released,public_by',
    );
    expect(csv.some((line) => line.startsWith('CHN,RUS,2023-01-01,2023-12-31,total,value,240110000000,USD,'))).toBe(
      true,
    );
    expect((await get(`/en/trade/CHN/RUS${query}`)).body).toContain('USD 240.11 billion');
  });
  test('and its picture stands alone, with a title and a description', async () => {
    const { type, body } = await get('/zh/trade/CHN/RUS.svg?view=year&unit=USD');
    expect(type).toContain('image/svg+xml');
    expect(body).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(body).toMatch(/<title>中国与俄罗斯的贸易（按年）<\/title><desc>.+<\/desc>/);
    expect(body).not.toMatch(/<style|<script/);
    expect(parseDocument(body, { xmlMode: true }).children).toHaveLength(1);
  });
  test('of the claims', async () => {
    const { body } = await get('/en/claims.json?rating=refuted');
    const { claims } = JSON.parse(body) as { claims: { claim: { quote: string; verdict: { rating: string } } }[] };
    expect(claims.length).toBeGreaterThan(3);
    expect(new Set(claims.map(({ claim }) => claim.verdict.rating))).toEqual(new Set(['refuted']));
    const csv = (await get('/en/claims.csv?rating=refuted')).body;
    for (const { claim } of claims) expect(csv).toContain(claim.quote);
  });

  test('of a balance, which no single row holds', async () => {
    const head = (await get('/en/claims.csv')).body.split(/\r?\n/)[0]!.split(',');
    const { body } = await get('/en/claims.csv?flow=balance&reporter=USA&rating=refuted');
    const row = body.split(/\r?\n/)[1]!.split(',');
    const [claimed, official] = ['value', 'official'].map((name) => Number(row[head.indexOf(name)]));
    expect(claimed).toBe(-259.5e9);
    expect(official).toBeLessThan(-290e9);
    expect((await get('/en/claims?flow=balance&reporter=USA&rating=refuted')).body).toMatch(/−USD 29\d\.?\d* billion/);
  });
});

/** The years that the record of a day holds. */
async function yearsAsOf(asof: string): Promise<string[]> {
  const { body } = await get(`/en/trade/CHN/RUS.json?view=year&unit=USD&asof=${asof}`);
  return (JSON.parse(body) as { rows: { period: string[] }[] }).rows.map(({ period }) => period[0]!.slice(0, 4));
}

describe('the record as it was on a day', () => {
  test('knows nothing that came later', async () => {
    expect(await yearsAsOf('2024-02-01')).not.toContain('2025');
    expect(await yearsAsOf('2026-06-01')).toContain('2025');
  });
});

describe('an address that makes no sense', () => {
  test.each([
    '/en/trade/XXX',
    '/en/trade/CHN/XXX',
    '/en/trade/CHN/ATA',
    '/en/articles/none',
    '/en/claims.svg',
    '/zh/trade/%3Cscript%3E',
  ])('%s is not found', async (path) => expect((await get(path)).status).toBe(404));
  test.each([
    '/en/trade/CHN/RUS?unit=%27;DROP&view=x&asof=2023-99-99',
    '/en/claims?after=garbage&from=x&q=%25%27',
    '/en/trade/CHN?year=%00',
  ])('%s falls back on what there is', async (path) => expect((await get(path)).status).toBe(200));
});
