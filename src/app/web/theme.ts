import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** As the system wishes, or as a reader chose. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const COOKIE = 'theme';
const OPENING = '<!doctype html><html ';
const YEAR_SECONDS = 31_536_000;

/** The theme that a reader chose. */
export const themeOf = (c: Context): Theme => THEMES.find((theme) => theme === getCookie(c, COOKIE)) ?? 'auto';

/** Puts the theme that a reader chose into a page. No page needs to know of it. */
export const themed: MiddlewareHandler = async (c, next) => {
  await next();
  const theme = themeOf(c);
  if (theme === 'auto' || !c.res.headers.get('content-type')?.startsWith('text/html') || c.res.body === null) return;
  const html = await c.res.text();
  const shown = html.startsWith(OPENING) ? `${OPENING}data-theme="${theme}" ${html.slice(OPENING.length)}` : html;
  c.res = new Response(shown, c.res);
};

/** Remembers the theme that was chosen and leads back to the page. */
export async function chooseTheme(c: Context): Promise<Response> {
  const form = await c.req.parseBody();
  const theme = THEMES.find((known) => known === form['theme']) ?? 'auto';
  setCookie(c, COOKIE, theme, { path: '/', sameSite: 'Lax', maxAge: YEAR_SECONDS });
  return c.redirect(within(form['back']), 303);
}

/** An address of this server and no other's. */
export const within = (back: unknown): string =>
  typeof back === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(back) && back.length < 2000 ? back : '/';
