import { bodyOf, lineOf, markupOf } from '../../reader/feed/body.ts';
import { detectLanguage, readDate, type Feed, type FeedItem } from '../../reader/index.ts';
import { canonicalAddress, keyOf } from '../folder/canonical.ts';
import { idOf } from '../folder/layout.ts';
import type { StoredArticle } from '../folder/stored-article.ts';

/** The articles of a feed as they are to be stored: the fullest text of each item with its markup. */
export function arrivalsOfFeed(feed: Feed, via: string): StoredArticle[] {
  const shared = repeated(feed.items.map((item) => canonicalAddress(item.link)));
  return feed.items.map((item) => arrivalOf(item, feed, via, shared)).filter((article) => article !== null);
}

/** Addresses that several items give: those name the site, not an article. */
function repeated(addresses: readonly (string | null)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    addresses.filter((address) => address !== null && (seen.has(address) || !seen.add(address))) as string[],
  );
}

function arrivalOf(item: FeedItem, feed: Feed, via: string, shared: ReadonlySet<string>): StoredArticle | null {
  const title = item.title === null ? null : lineOf(item.title);
  const full = bodyOf(item);
  const body = full === null ? '' : markupOf(full);
  if (title === null && body === '') return null;
  const own = canonicalAddress(item.link);
  const unnamed = own === null || shared.has(own);
  const key = unnamed && item.id !== null ? `guid:${via}|${item.id}` : keyOf(unnamed ? null : item.link, title, body);
  const dates = [item.published, item.created, item.updated].filter((date) => date !== null);
  return {
    id: idOf(key),
    revision: 1,
    url: item.link,
    title,
    published: dates.map(readDate).find((date) => date !== null) ?? null,
    lang: langOf(item, feed, `${title ?? ''}\n${body}`),
    publisher: feed.title === null ? null : lineOf(feed.title),
    kind: 'html',
    via,
    ref: item.id,
    stored: '',
    body,
  };
}

/** What the text shows; what the feed declares is often its software's language. */
function langOf(item: FeedItem, feed: Feed, text: string): string | null {
  const shown = detectLanguage(text.replace(/<[^<>]{0,2000}>/g, ' ')).lang;
  return shown ?? (item.language ?? feed.language)?.slice(0, 2).toLowerCase() ?? null;
}
