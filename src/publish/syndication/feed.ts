import { generateAtomFeed, generateJsonFeed } from 'feedsmith';

/** What readers of feeds subscribe to. Addresses are whole. */
export interface Feed {
  readonly title: string;
  /** Of the feed itself: its identity. */
  readonly address: string;
  /** Of the page that shows the same. */
  readonly home: string;
  readonly author: string;
  readonly lang: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The same for the same news for ever, a permalink or a tag. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** Plain text. */
  readonly text: string;
  /** ISO date or date and time. */
  readonly updated: string;
  readonly published: string | null;
  readonly tags: readonly string[];
}

/** Not in XML 1.0, however it is written (section 2.2). */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Ways to write a feed, by the ending of its address. */
export const SYNDICATIONS = {
  atom: { mediaType: 'application/atom+xml; charset=utf-8', write: atom },
  json: { mediaType: 'application/feed+json; charset=utf-8', write: jsonFeed },
} as const;

/** Atom 1.0 (RFC 4287). */
function atom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.address,
    title: { value: readable(feed.title) },
    updated: new Date(latest(feed)),
    authors: [{ name: feed.author }],
    links: [
      { href: feed.address, rel: 'self', type: 'application/atom+xml' },
      { href: feed.home, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: feed.lang },
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: readable(item.title) },
      updated: new Date(item.updated),
      ...(item.published === null ? {} : { published: new Date(item.published) }),
      links: [{ href: item.address, rel: 'alternate', type: 'text/html' }],
      categories: item.tags.map((term) => ({ term })),
      content: { value: readable(item.text), type: 'text' },
    })),
  });
}

/** JSON Feed 1.1. */
function jsonFeed(feed: Feed): string {
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.address,
    language: feed.lang,
    authors: [{ name: feed.author }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.address,
      title: item.title,
      content_text: item.text,
      date_modified: new Date(item.updated),
      ...(item.published === null ? {} : { date_published: new Date(item.published) }),
      tags: [...item.tags],
    })),
  });
  return `${JSON.stringify(written)}\n`;
}

/** A feed is as new as its newest item; an empty one as old as time, so that the same feed has the same bytes. */
const latest = ({ items }: Feed): string => items.reduce((newest, { updated }) => max(newest, updated), '1970-01-01');

const max = (a: string, b: string): string => (a > b ? a : b);

/** Without the control characters that XML 1.0 cannot hold. */
const readable = (text: string): string => text.replaceAll(FORBIDDEN, ' ');
