import type { Child } from 'hono/jsx';
import type { Locale } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';

export interface Place {
  readonly locale: Locale;
  /** The address within a language, from the first slash: what the language switch keeps. */
  readonly path: string;
}

interface LayoutProps extends Place {
  readonly title: string | null;
  readonly children?: Child;
}

/** The frame of every page: one stylesheet, no script needed, a way past the header, the language switch. */
export function Layout({ locale, path, title, children }: LayoutProps) {
  const { terms } = WORDING[locale];
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
          <nav aria-label={terms.language}>
            <a href={`/${other}${path}`} hreflang={TAGS[other]} lang={TAGS[other]}>
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

/** BCP 47 tags of the interface's languages. */
export const TAGS: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans' };
