import type { Child } from 'hono/jsx';
import type { Locale } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';

export interface Place {
  readonly locale: Locale;
  /** The address within a language, from the first slash: what the language switch keeps. */
  readonly path: string;
  /** What follows the question mark, with it; kept by the language switch too. */
  readonly query?: string;
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

/** The frame of every page: one stylesheet, no script needed, a way past the header, the language switch. */
export function Layout({ locale, path, query = '', title, children }: LayoutProps) {
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
          <nav class="tongue" aria-label={terms.language}>
            <a href={`/${other}${path}${query}`} hreflang={TAGS[other]} lang={TAGS[other]}>
              {terms.otherLanguage}
            </a>
          </nav>
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

const isWithin = (path: string, address: string): boolean =>
  address === '/' ? path === '/' || path === '/check' : path === address || path.startsWith(`${address}/`);

/** BCP 47 tags of the interface's languages. */
export const TAGS: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans' };
