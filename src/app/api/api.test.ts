import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { OpenAPIClientAxios, type Document } from 'openapi-client-axios';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type OpenApi } from '../../../test/support/api.ts';
import { ENDPOINTS } from '../answers/index.ts';
import { createApp } from '../web/app.tsx';
import { programRoutes } from './mount.ts';
import { createApi } from './routes.ts';

let opened: OpenApi;
let site: OpenApi['site'];
let api: OpenApi['api'];
let server: Server;
let base = '';
beforeAll(async () => {
  opened = await openApi();
  ({ site, api } = opened);
  server = createServer(getRequestListener(api.fetch));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
  opened.close();
});

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Responses }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
type Responses = Readonly<Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>>;

const description = async (): Promise<Described> =>
  (await (await api.request('/api/v1/openapi.json')).json()) as Described;

/** Says what is wrong with an answer by the description that is served; null where nothing is. */
async function validator(): Promise<(path: string, method: string, answer: unknown) => string | null> {
  const described = await description();
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  ajv.addSchema({ $id: 'api', components: described.components });
  return (path, method, answer) => {
    const content = described.paths[path]?.[method]?.responses['200']?.content['application/json'];
    const schema = JSON.parse(JSON.stringify(content!.schema).replaceAll('"#/', '"api#/')) as object;
    const valid = ajv.compile(schema);
    return valid(answer) ? null : ajv.errorsText(valid.errors);
  };
}

const TEXT = '2023年前三季度，中俄贸易额为1764亿美元。';
const ask: OpenApi['ask'] = (...asked) => opened.ask(...asked);
const post: OpenApi['post'] = (...asked) => opened.post(...asked);

/** A live call for each question. */
async function calls(): Promise<readonly (readonly [path: string, method: string, answer: unknown])[]> {
  const { claims } = (await (await ask('/claims?limit=1')).json()) as { claims: { article: string; id: string }[] };
  const [first] = claims;
  const own: Readonly<Record<string, string>> = {
    '/articles/{article}': `/articles/${first!.article}`,
    '/articles/{article}/proof': `/articles/${first!.article}/proof`,
    '/claims/{article}/{n}': `/claims/${first!.id}`,
  };
  const made = ENDPOINTS.map(async ({ path, method, example }) => {
    const answer =
      method === 'post' ? await post({ text: TEXT, published: '2023-10-20' }) : await ask(example ?? own[path]!);
    expect(answer.status, path).toBe(200);
    return [path, method, await answer.json()] as const;
  });
  return Promise.all(made);
}

describe('the description', () => {
  test('is OpenAPI 3.1, and every part that it refers to is there', async () => {
    const described = await description();
    expect(described.openapi).toMatch(/^3\.1\./);
    const text = JSON.stringify(described);
    const refs = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!);
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((name) => !described.components.schemas[name])).toEqual([]);
    expect(text).not.toContain('$defs');
  });
  test('tells the truth: every live answer is as it says', async () => {
    const wrong = await validator();
    const answers = await calls();
    expect(answers).toHaveLength(ENDPOINTS.length);
    for (const [path, method, answer] of answers) expect([path, wrong(path, method, answer)]).toEqual([path, null]);
  });
  test('is strict enough to notice a key that is too many or missing', async () => {
    const wrong = await validator();
    const [, , answer] = (await calls()).find(([path]) => path === '/claims')!;
    const { claims } = answer as { claims: { claim: Record<string, unknown> }[] };
    const verdict = claims[0]!.claim['verdict'];
    claims[0]!.claim['extra'] = 1;
    expect(wrong('/claims', 'get', answer)).toContain('additional properties');
    delete claims[0]!.claim['extra'];
    delete claims[0]!.claim['verdict'];
    expect(wrong('/claims', 'get', answer)).toContain('verdict');
    claims[0]!.claim['verdict'] = verdict;
    expect(wrong('/claims', 'get', answer)).toBeNull();
  });
  test('can be browsed by people, without a script', async () => {
    const page = await api.request('/api');
    const html = await page.text();
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(html).not.toMatch(/<script|<style| style=|https?:\/\//);
    for (const { path } of ENDPOINTS) expect(html).toContain(path);
  });
});

/** A client that knows nothing but the description. */
const client = async () => {
  const definition = { ...(await description()), servers: [{ url: `${base}/api/v1` }] } as unknown as Document;
  return (await new OpenAPIClientAxios({ definition }).init()) as unknown as Record<
    string,
    (parameters?: object | null, body?: object) => Promise<{ data: Record<string, never> }>
  >;
};

describe('a client made from the description', () => {
  test('checks a text', async () => {
    const { data } = await (await client())['check']!(null, { text: TEXT, published: '2023-10-20' });
    expect(data).toMatchObject({ reports: [{ claims: [{ quote: '1764亿美元', verdict: { rating: 'supported' } }] }] });
  });
  test('goes through a list page by page, and meets each claim once', async () => {
    const { listClaims } = await client();
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { data } = (await listClaims!({ limit: 20, ...(after ? { after } : {}) })) as unknown as {
        data: { claims: { id: string }[]; next: string | null };
      };
      seen.push(...data.claims.map(({ id }) => id));
      after = data.next ?? undefined;
    } while (after);
    expect(seen.length).toBeGreaterThan(50);
    expect(new Set(seen).size).toBe(seen.length);
  });
  test('follows a claim to its article and its proof', async () => {
    const { listClaims, getArticle, getProof } = await client();
    const found = (await listClaims!({ rating: 'refuted', limit: 1 })) as unknown as {
      data: { claims: { article: string; n: number; claim: { quote: string } }[] };
    };
    const [{ article, n, claim }] = found.data.claims as [(typeof found.data.claims)[0]];
    const whole = (await getArticle!({ article })).data as unknown as { claims: unknown[] };
    expect(whole.claims[n]).toEqual(claim);
    expect((await getProof!({ article })).data['format']).toBe('tradetally-proof/1');
  });
});

describe('verdicts', () => {
  test('go on page by page over claims and superlatives alike', async () => {
    const all: unknown[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page = (await (await ask(`/verdicts?limit=7${after ? `&after=${after}` : ''}`)).json()) as {
        verdicts: { article: string; kind: string; n: number }[];
        next: string | null;
      };
      all.push(...page.verdicts.map(({ article, kind, n }) => `${article} ${kind} ${n}`));
      after = page.next;
    }
    const { articles } = (await (await ask('/articles')).json()) as {
      articles: { claims: number; superlatives: number }[];
    };
    const told = articles.reduce((sum, a) => sum + a.claims + a.superlatives, 0);
    expect([all.length, new Set(all).size]).toEqual([told, told]);
  });
});

describe('what a browser is told', () => {
  test('an answer that it has already is not sent again', async () => {
    const first = await ask('/claims?limit=2');
    const tag = first.headers.get('etag')!;
    const again = await ask('/claims?limit=2', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask('/claims?limit=3', { headers: { 'if-none-match': tag } })).status).toBe(200);
  });
  test('no other origin may read, unless it is named', async () => {
    const headers = { origin: 'https://desk.example' };
    expect((await ask('/sources', { headers })).headers.get('access-control-allow-origin')).toBeNull();
    const open = createApi(site, { version: '0', corsOrigin: 'https://desk.example' });
    const told = (await open.request('/api/v1/sources', { headers })).headers;
    expect(told.get('access-control-allow-origin')).toBe('https://desk.example');
    const other = await open.request('/api/v1/sources', { headers: { origin: 'https://evil.example' } });
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
  });
});

const webApp = () => createApp({ ...site, programs: programRoutes(site, { version: '0.0.0' }), hosts: ['127.0.0.1'] });
const at = (path: string, init: RequestInit = {}) =>
  webApp().request(`http://127.0.0.1:8080${path}`, { ...init, headers: { host: '127.0.0.1:8080', ...init.headers } });
const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

describe('beside the pages of the web app', () => {
  test('the same guard stands before it: no script, no frame, no other name', async () => {
    const { status, headers } = await at('/api');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect((await at('/api/v1/sources', { headers: { host: 'evil.example' } })).status).toBe(421);
  });
  test('questions and agents are answered there', async () => {
    const checked = await at('/api/v1/check', { method: 'POST', headers: json, body: JSON.stringify({ text: TEXT }) });
    expect(checked.status).toBe(200);
    const listed = await at('/mcp', {
      method: 'POST',
      headers: json,
      body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
    });
    expect([listed.status, await listed.text()]).toEqual([200, expect.stringContaining('check_text')]);
  });
  test('who asks too often is told when to come again', async () => {
    const own = webApp();
    const send = () =>
      own.request('http://127.0.0.1:8080/api/v1/check', {
        method: 'POST',
        headers: { host: '127.0.0.1', ...json },
        body: '{}',
      });
    const statuses: number[] = [];
    for (let i = 0; i < 260; i++) statuses.push((await send()).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([400, 429]);
    expect((await send()).headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
