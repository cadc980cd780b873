import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Context, MiddlewareHandler } from 'hono';

export interface RateOptions {
  /** Requests that an address may make within a minute, over any time; as many at once. */
  readonly perMinute: number;
  readonly now?: () => number;
  readonly refuse: (c: Context, seconds: number) => Response | Promise<Response>;
}

/** Addresses that are remembered at most. */
const MOST_ADDRESSES = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Refuses who asks too often, saying when to come again. Each address has a bucket that fills up steadily. */
export function rateLimit({ perMinute, now = Date.now, refuse }: RateOptions): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    const address = addressOf(c);
    const time = now();
    const known = buckets.get(address) ?? { left: perMinute, at: time };
    const left = Math.min(perMinute, known.left + ((time - known.at) / 60_000) * perMinute);
    buckets.delete(address);
    buckets.set(address, { left: Math.max(0, left - 1), at: time });
    const oldest = buckets.size > MOST_ADDRESSES ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    if (left >= 1) return next();
    const seconds = Math.max(1, Math.ceil(((1 - left) / perMinute) * 60));
    const answer = await refuse(c, seconds);
    answer.headers.set('retry-after', String(seconds));
    return answer;
  };
}

/** Who asks, by the network: an IPv6 network of 64 bits counts as one, as it is given to one. */
export function addressOf(c: Context): string {
  const env = c.env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  const address = env?.incoming?.socket?.remoteAddress ?? '';
  if (isIP(address) === 0) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toNormalizedString().split(':').slice(0, 4).join(':');
}

/** True for requests of this machine itself. */
export const isLocal = (c: Context): boolean => {
  const address = addressOf(c);
  return address === 'unknown' || address === '0:0:0:0' || address.startsWith('127.');
};
