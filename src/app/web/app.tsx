import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import type { Locale } from '../../publish/output.ts';
import { LOCALES } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';
import type { Checker } from '../check.ts';
import type { FetchOptions } from '../fetch.ts';
import { checkSubmission, readSubmission } from './submission.ts';
import { hostGuard } from './host-guard.ts';
import { Layout } from './layout.tsx';
import { pickLocale } from './locale.ts';
import { Home, type Given } from './pages/home.tsx';
import { Lost } from './pages/lost.tsx';
import { Result } from './pages/result.tsx';

export interface AppOptions {
  readonly checker: Checker;
  readonly fetch: FetchOptions;
  /** Names that a browser may call this server by; null where it is meant for everybody. */
  readonly hosts: readonly string[] | null;
}

/** An article of 15 MiB, and room for the form around it. */
const LIMIT_BYTES = 16 * 1024 * 1024;

const asset = (name: string): URL => new URL(`assets/${name}`, import.meta.url);

/** The web front door. No page needs a script; nothing comes from anywhere else. */
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
  for (const locale of LOCALES) app.route(`/${locale}`, pagesIn(locale, options));
  app.notFound((c) => {
    const [, first] = c.req.path.split('/');
    const locale = LOCALES.find((l) => l === first) ?? pickLocale(c.req.header('accept-language'));
    return c.html(lost(locale), 404);
  });
  return app;
}

function pagesIn(locale: Locale, options: AppOptions): Hono {
  const { terms } = WORDING[locale];
  const home = (given: Given = {}, problem: string | null = null) =>
    page(locale, '/', null, <Home locale={locale} given={given} problem={problem} />);
  const pages = new Hono({ strict: false });
  pages.get('/', (c) => c.html(home()));
  pages.get('/check', (c) => c.redirect(`/${locale}/`));
  pages.post(
    '/check',
    bodyLimit({ maxSize: LIMIT_BYTES, onError: (c) => c.html(home({}, terms.tooLarge), 413) }),
    async (c) => {
      const submission = await readSubmission(c.req);
      if (submission === null) return c.html(home({}, terms.nothingGiven), 400);
      const { fragments, remarks } = await checkSubmission(submission, locale, options);
      if (fragments.length === 0) return c.html(home(submission.given, remarks.join(' ')), 422);
      return c.html(
        page(locale, '/', terms.resultHeading, <Result locale={locale} articles={fragments} remarks={remarks} />),
      );
    },
  );
  return pages;
}

const page = (locale: Locale, path: string, title: string | null, content: unknown): string =>
  `<!doctype html>${(
    <Layout locale={locale} path={path} title={title}>
      {content as never}
    </Layout>
  ).toString()}`;

const lost = (locale: Locale): string =>
  page(locale, '/', WORDING[locale].terms.notFoundHeading, <Lost locale={locale} />);

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
