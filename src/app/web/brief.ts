import type { Context, MiddlewareHandler } from 'hono';

export interface BriefOptions {
  /** How long an answer is given again, in milliseconds. */
  readonly forMs: number;
  /** Answers that are kept at most; the oldest goes first. */
  readonly most: number;
  readonly now?: () => number;
}

interface Kept {
  readonly until: number;
  readonly answer: Promise<Response>;
}

/**
 * Gives the answer to an address again for a moment, and makes it once for all who ask meanwhile: a page that many look
 * at costs what one costs. Only what depends on nothing but the address: answers to GET that are 200.
 */
export function brief({ forMs, most, now = Date.now }: BriefOptions): MiddlewareHandler {
  const kept = new Map<string, Kept>();
  return async (c, next) => {
    if (c.req.method !== 'GET') return next();
    const known = kept.get(c.req.url);
    if (known && now() < known.until) {
      const answer = await known.answer;
      if (answer.status === 200) {
        c.res = answer.clone();
        return;
      }
    }
    await remember(c, next);
  };

  async function remember(c: Context, next: () => Promise<void>): Promise<void> {
    const { url } = c.req;
    const { promise, resolve } = promised<Response>();
    kept.delete(url);
    kept.set(url, { until: now() + forMs, answer: promise });
    const oldest = kept.size > most ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    try {
      await next();
    } finally {
      resolve(c.res.clone());
      if (c.res.status !== 200) kept.delete(url);
    }
  }
}

function promised<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}
