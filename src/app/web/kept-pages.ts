import { hash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { lately } from '../lately.ts';
import { promised } from './promised.ts';

export interface KeptOptions {
  /** What the pages were made of, as a text that changes when anything of it does. */
  readonly version: () => Promise<string>;
  /** Bytes that are kept at most; what was not asked for longest goes first. */
  readonly mostBytes: number;
  /** What a page depends on besides: the theme that a reader chose. */
  readonly variant?: (c: Context) => string;
}

/** A page as it is sent, and what it was made of. */
interface KeptPage {
  readonly version: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** One page may hold so much of what is kept. */
const LARGEST_BYTES = 1024 * 1024;

/**
 * Gives a page again for as long as what it is made of stays the same, and makes it once for all who ask meanwhile. Who
 * has it already is told so (304). While the articles cannot be read, because somebody writes, the last state is given.
 * Only what depends on nothing but the address, the variant and that version: answers to GET that are 200 and may be kept.
 */
export function keptPages({ version, mostBytes, variant = () => '' }: KeptOptions): MiddlewareHandler {
  const kept = lately<KeptPage>({ most: mostBytes, weigh: ({ body }) => body.length });
  const making = new Map<string, Promise<void>>();

  return async (c, next) => {
    if (c.req.method !== 'GET') return next();
    const key = `${variant(c)} ${c.req.url}`;
    const current = await version();
    const fresh = (): KeptPage | null => {
      const page = kept.get(key);
      return page?.version === current ? page : null;
    };
    const flight = making.get(key);
    if (flight && !fresh()) await flight;
    const known = fresh();
    if (known) {
      c.res = send(c, known);
      return;
    }
    const { promise, resolve } = promised();
    making.set(key, promise);
    try {
      await next();
      const page = await pageOf(c.res, current);
      if (page) kept.set(key, page);
      const shown = page ?? (c.res.status === 503 ? kept.get(key) : undefined);
      if (shown) c.res = send(c, shown);
    } finally {
      making.delete(key);
      resolve();
    }
  };
}

/** An answer as a page to be kept; null where it may not be. */
async function pageOf(answer: Response, version: string): Promise<KeptPage | null> {
  const type = answer.headers.get('content-type') ?? '';
  const may = answer.status === 200 && !answer.headers.has('cache-control') && !type.startsWith('text/event-stream');
  if (!may) return null;
  const body = new Uint8Array(await answer.clone().arrayBuffer());
  if (body.length > LARGEST_BYTES) return null;
  return { version, body, type, etag: `"${hash('sha256', body).slice(0, 20)}"` };
}

function send(c: Context, { body, type, etag }: KeptPage): Response {
  const headers = { etag, 'cache-control': 'no-cache', vary: 'Cookie' };
  const theirs = c.req.header('if-none-match');
  if (theirs?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': type } });
}
