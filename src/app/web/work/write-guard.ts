import { hash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'tradetally_write';

/** True where a request may write: on loopback everybody may, elsewhere who shows the token, as a cookie or a header. */
export function mayWrite(c: Context, token: string | null): boolean {
  if (token === null) return true;
  const bearer = /^Bearer (\S{1,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
  return isSame(getCookie(c, COOKIE) ?? bearer ?? '', token);
}

/** Lets through who may write; the others get the answer of `refuse`. */
export const writeGuard =
  (token: string | null, refuse: (c: Context) => Response | Promise<Response>): MiddlewareHandler =>
  async (c, next) => {
    if (!mayWrite(c, token)) return refuse(c);
    return next();
  };

/** Remembers the token that was typed, where it is the right one. */
export function unlock(c: Context, token: string | null, typed: string): boolean {
  if (token === null || !isSame(typed, token)) return false;
  setCookie(c, COOKIE, typed, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: new URL(c.req.url).protocol === 'https:',
  });
  return true;
}

/** Told apart in the same time, wherever the first difference is. */
const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'));
