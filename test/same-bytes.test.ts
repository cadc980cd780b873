import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStock } from '../src/app/answers/open-stock.ts';
import { createApi } from '../src/app/api/routes.ts';
import { checkText, explainVerdict, findClaims } from '../src/app/mcp/tools.ts';
import { createApp } from '../src/app/web/app.tsx';
import { openArchive, type Archive } from './support/archive.ts';
import { call } from './support/cli.ts';

/** The same claim from everywhere, as the bytes that are sent. */
let archive: Archive;
let stock: Awaited<ReturnType<typeof openStock>>;
/** Claims as the command line prints them, each as its own bytes. */
let claims: readonly string[] = [];
let text = '';
beforeAll(async () => {
  archive = await openArchive();
  stock = await openStock({ data: archive.data, fetch: {} });
  const { stdout } = await call(['check', '--json', 'samples/zh-russia-2023.txt', '--data', archive.data]);
  const report = JSON.parse(stdout) as { claims: object[]; text: string };
  claims = report.claims.map((claim) => JSON.stringify(claim));
  // What was parsed and written again is what was printed.
  for (const claim of claims) expect(stdout).toContain(claim);
  text = report.text;
}, 60_000);
afterAll(() => {
  stock?.close();
  archive?.remove();
});

/** The article as it lies in the data folder. */
const articleId = async (): Promise<string> => {
  const { stdout } = await call(['export', 'articles', '--format', 'csv', '--lang', 'zh', '--data', archive.data]);
  return stdout
    .split('\n')
    .find((line) => line.includes('zh-russia-2023'))!
    .split(',')[0]!;
};

const everyClaimIn = (bytes: string): void => {
  expect(claims.length).toBeGreaterThan(5);
  for (const claim of claims) expect(bytes).toContain(claim);
};

const api = () => createApi(stock, { version: '0' });
const get = async (path: string) => (await api().request(`/api/v1${path}`)).text();
const of = async (what: string) =>
  (await call(['export', what, '--format', 'ndjson', '--lang', 'zh', '--data', archive.data])).stdout;

describe('a claim with its verdict is the same bytes as `check --json` prints', () => {
  test('out of the API: checked, in its article, in a list, alone', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const body = JSON.stringify({ text, published: '2023-10-20' });
    everyClaimIn(await (await api().request('/api/v1/check', { ...init, body })).text());
    const id = await articleId();
    everyClaimIn(await get(`/articles/${id}`));
    everyClaimIn(await get(`/claims?article=${id}&limit=100`));
    expect(await get(`/claims/${id}/0`)).toContain(claims[0]);
  });
  test('out of an export', async () => {
    everyClaimIn(await of('claims'));
    everyClaimIn(await of('articles'));
    const verdicts = await of('verdicts');
    for (const claim of claims) {
      expect(verdicts).toContain(JSON.stringify((JSON.parse(claim) as { verdict: object }).verdict));
    }
  });
  test('out of the tools for agents', async () => {
    const article = await articleId();
    const site = 'http://127.0.0.1:8080';
    const answers = [
      await checkText(stock, { text, published: '2023-10-20' }),
      await findClaims(stock, site, { article: article, limit: 100 }),
    ];
    for (const { answer } of answers) everyClaimIn(JSON.stringify(answer));
    const { answer } = await explainVerdict(stock, site, { article, n: 0, kind: 'claim' });
    expect(JSON.stringify(answer)).toContain(claims[0]);
  });
  test('out of the twins of pages, which are the API’s answers', async () => {
    const app = createApp({ ...stock, hosts: null });
    const twin = async (path: string) => (await app.request(`http://127.0.0.1/en${path}`)).text();
    const id = await articleId();
    const pairs: readonly (readonly [string, string])[] = [
      [`/articles/${id}.json`, `/articles/${id}`],
      ['/claims.json?rating=refuted&grouped=1&partner=', '/claims?rating=refuted'],
      ['/trade/CHN/RUS.json?view=year&unit=USD', '/series/CHN/RUS?view=year&unit=USD'],
      ['/trade/CHN/USA.json?view=rolling&unit=USD', '/series/CHN/USA?view=rolling&unit=USD'],
      ['/trade/CHN.json?year=2024&unit=CNY&flow=export', '/rankings/CHN?year=2024&unit=CNY&flow=export'],
      ['/trade/CHN.json', '/rankings/CHN'],
      ['/ledger.json?reporter=USA', '/coverage?reporter=USA'],
      ['/sources.json', '/sources'],
    ];
    for (const [page, question] of pairs) {
      const answer = await get(question);
      expect(answer.length, question).toBeGreaterThan(100);
      expect(await twin(page), page).toBe(answer);
    }
    everyClaimIn(await twin(`/claims.json?publisher=tradetally.example&limit=1000`));
  });
});
