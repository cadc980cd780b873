import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { Endpoint } from '../answers/endpoint.ts';
import { ENDPOINTS } from '../answers/index.ts';
import type { Stock } from '../answers/stock.ts';
import { rateLimit } from '../web/rate-limit.ts';
import { ask, type Answered } from './ask.ts';
import { BASE, describeApi } from './openapi.ts';
import { apiPage } from './page.tsx';
import { problem, PROBLEM_TYPE, problemJson, type Problem } from './problem.ts';

export interface ApiOptions {
  readonly version: string;
  /** The one origin whose pages may ask; none where not given. */
  readonly corsOrigin?: string | null;
}

/** An article of 15 MiB as JSON, with room for escapes. */
const LIMIT_BYTES = 16 * 1024 * 1024;

/** The questions over HTTP: `/api` for people, `/api/v1/…` for programs. To be mounted at the root. */
export function createApi(stock: Stock, { version, corsOrigin = null }: ApiOptions): Hono {
  const api = new Hono({ strict: false });
  const description = describeApi(version);
  if (corsOrigin !== null) {
    api.use(`${BASE}/*`, cors({ origin: corsOrigin, allowMethods: ['GET', 'POST'], exposeHeaders: ['ETag'] }));
  }
  api.use('/api/*', etag());
  api.use('/api', etag());
  api.get('/api', (c) => c.html(apiPage(description)));
  api.get(`${BASE}/openapi.json`, (c) => json(c, `${JSON.stringify(description)}\n`));
  for (const one of ENDPOINTS) register(api, one, stock);
  api.all('/api/*', (c) =>
    told(c, problem('not-found', `There is nothing at ${c.req.path}; ${BASE}/openapi.json lists what there is.`)),
  );
  api.onError((error, c) => {
    process.stderr.write(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}\n`);
    return told(c, problem('fault', 'Try again; if it stays, tell whoever runs this server.'));
  });
  return api;
}

/** Checking costs more than looking up. */
const CHECKS_A_MINUTE = 240;

const refuseOften = (c: Context, seconds: number): Response =>
  told(c, problem('too-often', `Come again in ${seconds} seconds.`));

function register(api: Hono, one: Endpoint, stock: Stock): void {
  const path = `${BASE}${one.path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  const often = rateLimit({ perMinute: CHECKS_A_MINUTE, refuse: refuseOften });
  if (one.method === 'get') api.get(path, async (c) => reply(c, await ask(one, stock, questionOf(c))));
  else
    api.post(path, often, bodyLimit({ maxSize: LIMIT_BYTES, onError: tooLarge }), async (c) => {
      const body = await bodyOf(c);
      if (body === undefined) return told(c, problem('not-json', 'Send JSON with content-type: application/json.'));
      return reply(c, await ask(one, stock, { ...questionOf(c), body: body.json }));
    });
  api.all(path, (c) => {
    const allow = one.method === 'get' ? 'GET, HEAD' : 'POST';
    c.header('allow', allow);
    return told(c, problem('not-allowed', `This address takes ${allow}.`));
  });
}

const tooLarge = (c: Context): Response =>
  told(c, problem('too-large', 'The body may hold 16 MiB: give the address of the article, or split the file.'));

const questionOf = (c: Context) => ({ params: c.req.param(), query: new URL(c.req.url).searchParams });

async function bodyOf(c: Context): Promise<{ readonly json: unknown } | undefined> {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) return undefined;
  try {
    return { json: await c.req.json<unknown>() };
  } catch (error) {
    // What is no JSON throws a SyntaxError; a body that is too large throws otherwise.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** An answer with its own type: JSON, or a problem. */
export const reply = (c: Context, answered: Answered): Response =>
  'json' in answered ? json(c, answered.json) : told(c, answered.problem);

const json = (c: Context, body: string): Response =>
  c.body(body, 200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });

function told(c: Context, what: Problem): Response {
  const again: Record<string, string> = what.status === 503 ? { 'retry-after': '5' } : {};
  return c.body(problemJson(what), what.status as 400, { 'content-type': PROBLEM_TYPE, ...again });
}
