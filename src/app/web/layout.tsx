import type { Child } from 'hono/jsx';
import type { Locale } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';
import { THEMES } from './theme.ts';

export interface Place {
  readonly locale: Locale;
  /** The address within a language, from the first slash: what the language switch keeps. */
  readonly path: string;
  /** What follows the question mark, with it; kept by the language switch too. */
  readonly query?: string;
  /** Seconds after which the page is loaded again where no script runs: for work that goes on. */
  readonly reloadSeconds?: number;
}

interface LayoutProps extends Place {
  readonly title: string | null;
  readonly children?: Child;
}

/** The pages in the order of the navigation, each with its address within a language. */
const PAGES = [
  ['desk', '/'],
  ['trade', '/trade'],
  ['claims', '/claims'],
  ['sources', '/sources'],
  ['ledger', '/ledger'],
  ['method', '/method'],
] as const;

/** The frame of every page: one stylesheet, a way past the header, the language and the theme; the script is comfort. */
export function Layout({ locale, path, query = '', title, reloadSeconds, children }: LayoutProps) {
  const { terms, pages } = WORDING[locale];
  const other = locale === 'en' ? 'zh' : 'en';
  return (
    <html lang={TAGS[locale]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === null ? `${terms.home} · ${terms.tagline}` : `${title} · ${terms.home}`}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {reloadSeconds === undefined ? null : (
          <noscript>
            <meta http-equiv="refresh" content={String(reloadSeconds)} />
          </noscript>
        )}
        <script src="/app.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#content">
          {terms.skip}
        </a>
        <header class="top">
          <a class="brand" href={`/${locale}/`}>
            <img src="/icon.svg" alt="" width="28" height="28" />
            {terms.home}
          </a>
          <nav class="pages" aria-label={pages.navLabel}>
            {PAGES.map(([name, address]) => (
              <a href={`/${locale}${address}`} aria-current={isWithin(path, address) ? 'page' : undefined}>
                {pages.nav[name]}
              </a>
            ))}
          </nav>
          <div class="switches">
            <nav class="tongue" aria-label={terms.language}>
              <a href={`/${other}${path}${query}`} hreflang={TAGS[other]} lang={TAGS[other]}>
                {terms.otherLanguage}
              </a>
            </nav>
            <ThemeSwitch locale={locale} back={`/${locale}${path}${query}`} />
          </div>
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="bottom">
          <p>{terms.footer}</p>
        </footer>
      </body>
    </html>
  );
}

const SIGNS = { auto: '◐', light: '☀', dark: '☾' } as const;

function ThemeSwitch({ locale, back }: { readonly locale: Locale; readonly back: string }) {
  const { site } = WORDING[locale];
  return (
    <form class="theme" method="post" action="/theme" aria-label={site.words.theme}>
      <input type="hidden" name="back" value={back} />
      {THEMES.map((theme) => (
        <button name="theme" value={theme} title={site.themes[theme]} aria-label={site.themes[theme]}>
          <span aria-hidden="true">{SIGNS[theme]}</span>
        </button>
      ))}
    </form>
  );
}

const isWithin = (path: string, address: string): boolean =>
  address === '/' ? path === '/' || DESK.some((own) => isBelow(path, own)) : isBelow(path, address);

const isBelow = (path: string, address: string): boolean => path === address || path.startsWith(`${address}/`);

/** What belongs to the desk. */
const DESK = ['/results', '/articles', '/work', '/search'];

/** BCP 47 tags of the interface's languages. */
export const TAGS: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans' };
