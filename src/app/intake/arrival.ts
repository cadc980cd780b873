import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { decode, findFormat, readArticles, readFeed, type Hints } from '../../reader/index.ts';
import { keyOf } from '../folder/canonical.ts';
import { idOf } from '../folder/layout.ts';
import { arrivalsOfFeed } from './feed-items.ts';
import { readStored, type StoredArticle } from '../folder/stored-article.ts';

/** What came out of one input, ready to be stored. */
export interface Arrivals {
  readonly articles: readonly StoredArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The articles in the bytes of a file, as they are to be stored: the seed format and pages keep their markup, everything
 * else its text. `via` names the file.
 */
export async function readArrivals(bytes: Uint8Array, hints: Hints, via: string): Promise<Arrivals> {
  const decoded = decode(bytes, hints.contentType ?? null);
  if ('refused' in decoded) return { articles: [], diagnostics: (await readArticles(bytes, hints)).diagnostics };
  const format = findFormat(decoded.text, hints)?.name ?? '';
  if (format === 'archive') {
    const stored = seedArticle(decoded.text, hints, via);
    if (stored) return { articles: [stored], diagnostics: [] };
  }
  const feed = format === 'feed' ? await readFeed(decoded.text, { url: hints.url }) : null;
  if (feed) return { articles: arrivalsOfFeed(feed, via), diagnostics: [] };
  const { articles, diagnostics } = await readArticles(bytes, hints);
  const page = format === 'html' ? decoded.text : null;
  return { articles: articles.map((article) => arrivalOf(article, page, via)), diagnostics };
}

function seedArticle(text: string, hints: Hints, via: string): StoredArticle | null {
  const stored = readStored(text.replaceAll('\r\n', '\n'), { id: '', revision: 1 });
  if (stored === null) return null;
  return {
    ...stored,
    id: idOf(keyOf(stored.url, stored.title, stored.body)),
    revision: 1,
    published: stored.published ?? hints.published ?? null,
    lang: stored.lang ?? hints.lang ?? null,
    via,
  };
}

function arrivalOf(article: Article, page: string | null, via: string): StoredArticle {
  const { url, title, published, lang, publisher } = article;
  return {
    id: idOf(keyOf(url, title, article.text)),
    revision: 1,
    url,
    title,
    published,
    lang,
    publisher,
    via,
    kind: page === null ? 'text' : 'page',
    ref: article.id,
    stored: '',
    body: page ?? article.text,
  };
}
