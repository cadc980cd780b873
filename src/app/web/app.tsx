import { readFile } from 'node:fs/promises';
import { Hono, type Handler } from 'hono';
import { csrf } from 'hono/csrf';
import type { Locale } from '../../publish/output.ts';
import { LOCALES } from '../../publish/output.ts';
import { registerArchive } from './archive/routes.tsx';
import { registerClaims } from './archive/claims-routes.tsx';
import { registerDesk } from './desk/routes.tsx';
import { registerEmbeds } from './embed.tsx';
import { troubled, unknownPage } from './errors.tsx';
import { registerFeeds } from './feeds/routes.ts';
import { hostGuard } from './host-guard.ts';
import { keptPages } from './kept-pages.ts';
import { registerLedgerPages } from './ledger/routes.tsx';
import { pickLocale } from './locale.ts';
import { registerMethod } from './method/routes.tsx';
import { EMBED, securityHeaders } from './security.ts';
import type { Register, Site } from './site.ts';
import { chooseTheme, themed, themeOf } from './theme.ts';
import { registerTrade } from './trade/routes.tsx';
import { registerWork } from './work/routes.tsx';

export interface AppOptions extends Site {
  /** Names that a browser may call this server by; null where it is meant for everybody. */
  readonly hosts: readonly string[] | null;
  /** What programs may ask, beside the pages: `/api`, `/mcp`. */
  readonly programs?: Hono;
  /** Bytes of pages that are kept for who asks for them again, 0 for none; 64 MiB where not given. */
  readonly keptBytes?: number;
}

const REGISTERS: readonly Register[] = [
  registerDesk,
  registerTrade,
  registerArchive,
  registerClaims,
  registerFeeds,
  registerLedgerPages,
  registerMethod,
  registerWork,
];

const KEPT_BYTES = 64 * 1024 * 1024;

/** The web app. No page needs a script; nothing comes from anywhere else. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono({ strict: false });
  app.use(securityHeaders);
  if (options.hosts) app.use(hostGuard(options.hosts));
  app.use(csrf());
  if (options.programs) app.route('/', options.programs);
  for (const [path, type] of ASSETS) app.get(`/${path}`, assetAnswer(path, type));
  app.get('/', (c) => {
    c.header('vary', 'Accept-Language');
    return c.redirect(`/${pickLocale(c.req.header('accept-language'))}/`);
  });
  app.post('/theme', chooseTheme);
  for (const room of ROOMS) app.get(`/:page{${room}(?:[./].*)?}`, inOwnLanguage);
  const { version = async () => '', keptBytes: mostBytes = KEPT_BYTES } = options;
  const kept = mostBytes > 0 ? [keptPages({ version, mostBytes, variant: themeOf })] : [];
  for (const locale of LOCALES) {
    for (const place of [`/${locale}/*`, `${EMBED}/${locale}/*`]) app.use(place, ...kept, themed);
    app.route(`/${locale}`, pagesIn(locale, options, REGISTERS));
    app.route(`${EMBED}/${locale}`, pagesIn(locale, options, [registerEmbeds]));
  }
  app.notFound((c) => unknownPage(c, localeOf(c.req.path, c.req.header('accept-language'))));
  app.onError((error, c) => troubled(error, c, localeOf(c.req.path, c.req.header('accept-language'))));
  return app;
}

function pagesIn(locale: Locale, options: AppOptions, registers: readonly Register[]): Hono {
  const pages = new Hono({ strict: false });
  for (const register of registers) register(pages, locale, options);
  return pages;
}

const ASSETS = [
  ['style.css', 'text/css; charset=utf-8'],
  ['app.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
] as const;

/** A file that ships with the app, read once. */
function assetAnswer(name: string, type: string): Handler {
  let reading: Promise<Uint8Array<ArrayBuffer>> | null = null;
  return async (c) => {
    reading ??= readFile(new URL(`assets/${name}`, import.meta.url)).then((bytes) => Uint8Array.from(bytes));
    return c.body(await reading, 200, { 'content-type': type, 'cache-control': 'public, max-age=3600' });
  };
}

/** First parts of addresses that are the same in every language: `/trade/CHN/RUS` leads to the reader's own. */
const ROOMS = ['trade', 'articles', 'claims', 'sources', 'ledger', 'method', 'search', 'work', 'results'] as const;

const inOwnLanguage: Handler = (c) => {
  const { pathname, search } = new URL(c.req.url);
  c.header('vary', 'Accept-Language');
  return c.redirect(`/${pickLocale(c.req.header('accept-language'))}${pathname}${search}`);
};

/** The language of an address; by the browser's wishes where it names none. */
const localeOf = (path: string, wished: string | undefined): Locale => {
  const parts = path.split('/');
  return LOCALES.find((l) => l === parts[1] || (`/${parts[1]}` === EMBED && l === parts[2])) ?? pickLocale(wished);
};
