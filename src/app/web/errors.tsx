import type { Context } from 'hono';
import type { Locale } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';
import { describe, UserError } from '../errors.ts';
import { frame } from './frame.tsx';
import { Lost } from './lost.tsx';
import { suggest } from './suggest.ts';

const NO_STORE = { 'cache-control': 'no-store' };

/** An address that leads nowhere: says so, with those that it may be meant for. */
export function unknownPage(c: Context, locale: Locale): Response | Promise<Response> {
  const { terms } = WORDING[locale];
  const path = c.req.path.replace(new RegExp(`^/${locale}(?=/|$)`), '');
  const content = (
    <Lost locale={locale} heading={terms.notFoundHeading} text={terms.notFoundText} meant={suggest(path, locale)} />
  );
  return c.html(frame({ locale, path: '/' }, terms.notFoundHeading, content), 404, NO_STORE);
}

/** What went wrong, as a page: the reader's to mend, or a wait, or a fault of the program. */
export function troubled(error: Error, c: Context, locale: Locale): Response | Promise<Response> {
  if ('getResponse' in error && typeof error.getResponse === 'function') return error.getResponse() as Response;
  const { terms, site } = WORDING[locale];
  const busy = error instanceof UserError && error.diagnostic.code === 'index-taken';
  const [heading, text] = busy
    ? [site.words.busyHeading, site.words.busyText]
    : [terms.failedHeading, terms.failedText];
  if (!busy) {
    const told = error instanceof UserError ? describe(error.diagnostic) : (error.stack ?? error.message);
    process.stderr.write(`${c.req.method} ${c.req.path}: ${told}\n`);
  }
  const content = <Lost locale={locale} heading={heading} text={text} />;
  const headers = busy ? { ...NO_STORE, 'retry-after': '5' } : NO_STORE;
  return c.html(frame({ locale, path: '/' }, heading, content), busy ? 503 : 500, headers);
}

/** A request that asks for too much or too often, as a page. */
export function refused(
  c: Context,
  locale: Locale,
  text: string,
  status: 401 | 403 | 404 | 413 | 429,
): Promise<Response> {
  const { terms } = WORDING[locale];
  const content = <Lost locale={locale} heading={terms.problem} text={text} />;
  return Promise.resolve(c.html(frame({ locale, path: '/' }, terms.problem, content), status, NO_STORE));
}
