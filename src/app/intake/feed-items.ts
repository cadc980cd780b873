import { detectLanguage, readDate, type Feed, type FeedItem, type FeedText } from '../../reader/index.ts';
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
  const title = item.title === null ? null : plain(item.title);
  const body = fullest([...item.contents, ...(item.summary === null ? [] : [item.summary])]);
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
    publisher: feed.title === null ? null : plain(feed.title),
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

/** The longest text as HTML; of two alike the first. */
function fullest(texts: readonly FeedText[]): string {
  const best = texts.reduce<FeedText | null>((a, b) => (a === null || b.value.length > a.value.length ? b : a), null);
  if (best === null) return '';
  return best.kind === 'html' ? best.value : escaped(best.value).replaceAll('\n', '<br>');
}

/** A headline on one line; markup in it is left out. */
function plain({ value, kind }: FeedText): string | null {
  const text = kind === 'html' ? unescaped(value.replace(/<[^<>]{0,2000}>/g, '')) : value;
  return text.replace(/\s+/g, ' ').trim() || null;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => ENTITIES[name]!);
