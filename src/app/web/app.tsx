import { readFile } from 'node:fs/promises';
import { Hono, type Handler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import type { Locale } from '../../publish/output.ts';
import { LOCALES } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';
import { describe, UserError } from '../errors.ts';
import { Desk, keptOn } from './archive/desk.tsx';
import { registerArchive } from './archive/routes.tsx';
import { brief } from './brief.ts';
import { frame } from './frame.tsx';
import { hostGuard } from './host-guard.ts';
import { registerLedgerPages } from './ledger/routes.tsx';
import { pickLocale } from './locale.ts';
import { registerMethod } from './method/routes.tsx';
import { Home, type Given } from './pages/home.tsx';
import { Lost } from './pages/lost.tsx';
import { Result } from './pages/result.tsx';
import type { Register, Site } from './site.ts';
import { checkSubmission, readSubmission } from './submission.ts';
import { registerTrade } from './trade/routes.tsx';

export interface AppOptions extends Site {
  /** Names that a browser may call this server by; null where it is meant for everybody. */
  readonly hosts: readonly string[] | null;
}

/** An article of 15 MiB, and room for the form around it. */
const LIMIT_BYTES = 16 * 1024 * 1024;

/** The pages beside the desk. */
const PAGES: readonly Register[] = [registerTrade, registerArchive, registerLedgerPages, registerMethod];

const asset = (name: string): URL => new URL(`assets/${name}`, import.meta.url);

/** The web app. No page needs a script; nothing comes from anywhere else. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono({ strict: false });
  app.use(secureHeaders(SECURITY));
  if (options.hosts) app.use(hostGuard(options.hosts));
  app.use(csrf());
  app.get('/style.css', async (c) => c.body(await readFile(asset('style.css')), 200, kept('text/css; charset=utf-8')));
  app.get('/icon.svg', async (c) => c.body(await readFile(asset('icon.svg')), 200, kept('image/svg+xml')));
  app.get('/', (c) => {
    c.header('vary', 'Accept-Language');
    return c.redirect(`/${pickLocale(c.req.header('accept-language'))}/`);
  });
  for (const room of ROOMS) app.get(`/:page{${room}(?:[./].*)?}`, inOwnLanguage);
  // Below a language's address nothing but the address decides.
  for (const locale of LOCALES) app.use(`/${locale}/*`, brief({ forMs: 2000, most: 200 }));
  for (const locale of LOCALES) app.route(`/${locale}`, pagesIn(locale, options));
  app.notFound((c) => c.html(lost(localeOf(c.req.path, c.req.header('accept-language'))), 404));
  app.onError((error, c) => {
    if ('getResponse' in error && typeof error.getResponse === 'function') return error.getResponse() as Response;
    const told = error instanceof UserError ? describe(error.diagnostic) : (error.stack ?? error.message);
    process.stderr.write(`${c.req.method} ${c.req.path}: ${told}\n`);
    const locale = localeOf(c.req.path, c.req.header('accept-language'));
    return c.html(
      frame({ locale, path: '/' }, WORDING[locale].terms.failedHeading, <Lost locale={locale} failed />),
      500,
    );
  });
  return app;
}

/** First parts of addresses that are the same in every language: `/trade/CHN/RUS` leads to the reader's own. */
const ROOMS = ['trade', 'articles', 'claims', 'sources', 'ledger', 'method', 'search'] as const;

const inOwnLanguage: Handler = (c) => {
  const { pathname, search } = new URL(c.req.url);
  c.header('vary', 'Accept-Language');
  return c.redirect(`/${pickLocale(c.req.header('accept-language'))}${pathname}${search}`);
};

/** The language of an address; by the browser's wishes where it names none. */
const localeOf = (path: string, wished: string | undefined): Locale =>
  LOCALES.find((l) => l === path.split('/')[1]) ?? pickLocale(wished);

function pagesIn(locale: Locale, options: AppOptions): Hono {
  const { terms } = WORDING[locale];
  const home = (given: Given = {}, problem: string | null = null, desk: unknown = null) =>
    frame({ locale, path: '/' }, null, [<Home locale={locale} given={given} problem={problem} />, desk]);
  const pages = new Hono({ strict: false });
  pages.get('/', async (c) => c.html(home({}, null, <Desk kept={await keptOn(options)} locale={locale} />)));
  pages.get('/check', (c) => c.redirect(`/${locale}/`));
  pages.post(
    '/check',
    bodyLimit({ maxSize: LIMIT_BYTES, onError: (c) => c.html(home({}, terms.tooLarge), 413) }),
    async (c) => {
      const submission = await readSubmission(c.req);
      if (submission === null) return c.html(home({}, terms.nothingGiven), 400);
      const { fragments, remarks } = await checkSubmission(submission, locale, options);
      if (fragments.length === 0) return c.html(home(submission.given, remarks.join(' ')), 422);
      const content = <Result locale={locale} articles={fragments} remarks={remarks} />;
      return c.html(frame({ locale, path: '/' }, terms.resultHeading, content));
    },
  );
  for (const register of PAGES) register(pages, locale, options);
  return pages;
}

const lost = (locale: Locale): string =>
  frame({ locale, path: '/' }, WORDING[locale].terms.notFoundHeading, <Lost locale={locale} />);

const kept = (type: string) => ({ 'content-type': type, 'cache-control': 'public, max-age=3600' });

/** Nothing runs and nothing is loaded but the own stylesheet and pictures; nobody may frame the page. */
const SECURITY = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  // On loopback there is no TLS that it could speak of.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
} satisfies Parameters<typeof secureHeaders>[0];
