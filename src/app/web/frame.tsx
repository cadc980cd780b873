import type { Locale } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';
import { Layout, TAGS, type Place } from './layout.tsx';
import { EMBED } from './security.ts';
import { twinAddress, type Twin } from './twin.ts';

/** A whole page: the frame around its content, as text. */
export function frame(place: Place, title: string | null, content: unknown): string {
  const html = (
    <Layout {...place} title={title}>
      {content as never}
    </Layout>
  );
  return `<!doctype html>${html.toString()}`;
}

interface EmbedProps {
  readonly locale: Locale;
  readonly title: string;
  /** The address of the page itself, within its language. */
  readonly page: string;
}

/** A picture alone, for other people's pages: what it shows, and the way to where it comes from. */
export function embedFrame({ locale, title, page }: EmbedProps, content: unknown): string {
  const { terms } = WORDING[locale];
  const html = (
    <html lang={TAGS[locale]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${terms.home}`}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body class="embedded">
        <main>
          <h1>{title}</h1>
          {content as never}
          <p class="note">
            <a href={`/${locale}${page}`} target="_blank" rel="noopener">
              {terms.home}
            </a>
            {' · '}
            {terms.footer}
          </p>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${html.toString()}`;
}

interface TwinsProps {
  readonly locale: Locale;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly kinds: readonly Twin[];
  /** Where there is a view for other people's pages: the server's own address, `http://127.0.0.1:8080`. */
  readonly embedFrom?: string;
}

/** Links to the twins of a page: the same as data and, where there is one, the picture; how to show it elsewhere. */
export function Twins({ locale, path, query = {}, kinds, embedFrom }: TwinsProps) {
  const { pages, site } = WORDING[locale];
  const address = `${EMBED}${twinAddress(locale, path, query, 'html')}`;
  return (
    <div class="twins">
      {kinds.map((kind) => (
        <a href={twinAddress(locale, path, query, kind)}>{`${pages.words.download} ${kind.toUpperCase()}`}</a>
      ))}
      {embedFrom ? (
        <details>
          <summary>{site.words.embed}</summary>
          <label>
            {site.words.embedHint}
            <textarea rows={2} readonly>
              {`<iframe src="${embedFrom}${address}" width="100%" height="460" loading="lazy"></iframe>`}
            </textarea>
          </label>
          <a href={address}>{site.words.embedOpen}</a>
        </details>
      ) : null}
    </div>
  );
}

export type { Locale };
