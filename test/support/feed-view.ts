import { Parser } from 'htmlparser2';
import { readDate } from '../../src/reader/date.ts';
import type { Feed, FeedEntry, FeedItem, FeedLink, FeedPerson, FeedText } from '../../src/reader/feed/feed.ts';
import type { Value } from './python-expression.ts';

/** A feed under the names that the expectations of the optional conformance data use. */
export function viewOf(feed: Feed | null): { readonly [name: string]: Value } {
  if (feed === null) return { bozo: true, feed: {}, entries: [] };
  return { bozo: false, feed: entryView(feed), entries: feed.items.map(itemView) };
}

function itemView(item: FeedItem): Value {
  const view = entryView(item);
  const content = item.contents.map(textView);
  // Where there is no summary, the content is what describes the item.
  const description = item.summary === null && item.contents[0] ? canonical(item.contents[0]) : view['description'];
  return { ...view, content, description, summary: description, guidislink: item.idIsLink };
}

const dateView = (name: string, written: string | null) => ({
  [name]: written ?? undefined,
  [`${name}_parsed`]: tuple(written),
});

function entryView(entry: FeedEntry): { readonly [name: string]: Value } {
  const [author] = entry.authors;
  const summary = entry.summary === null ? '' : canonical(entry.summary);
  const summaryView = textView(entry.summary);
  return {
    id: entry.id,
    guid: entry.id,
    link: entry.link,
    links: entry.links.map(linkView),
    title: entry.title?.value && canonical(entry.title),
    title_detail: textView(entry.title),
    ...Object.fromEntries(['summary', 'description', 'subtitle', 'tagline'].map((name) => [name, summary])),
    ...Object.fromEntries(
      ['summary', 'description', 'subtitle', 'tagline'].map((name) => [`${name}_detail`, summaryView]),
    ),
    author: author && inOneLine(author),
    author_detail: author && personView(author),
    authors: entry.authors.map(personView),
    ...dateView('published', entry.published),
    ...dateView('updated', entry.updated ?? entry.published),
    ...dateView('created', entry.created),
    language: entry.language,
    base: entry.base,
  };
}

const linkView = (link: FeedLink): Value => ({ ...link, href: oneAddress(link.href) });

const personView = (person: FeedPerson): Value => ({
  name: person.name,
  email: person.email,
  url: person.url,
  href: person.url,
});

const inOneLine = ({ name, email }: FeedPerson): string | null =>
  name && email ? `${name} (${email})` : (name ?? email);

function textView(text: FeedText | null | undefined): Value {
  if (!text) return {};
  return { value: canonical(text), type: text.type, language: text.language, base: text.base };
}

function tuple(written: string | null): Value {
  const iso = written === null ? null : readDate(written);
  if (iso === null) return undefined;
  const date = new Date(iso);
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  const dayOfYear = Math.floor((date.getTime() - start) / 86_400_000) + 1;
  const weekday = (date.getUTCDay() + 6) % 7;
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [...day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), weekday, dayOfYear, 0];
}

/** The same address written one way: non-ASCII hosts and paths encoded. */
export const oneAddress = (text: string): string =>
  /^https?:\/\/\S*[^\p{ASCII}]\S*$/u.test(text) && URL.canParse(text) ? new URL(text).href : text;

const canonical = (text: FeedText): string => (text.kind === 'html' ? canonicalHtml(text.value) : text.value);

/** The same HTML written one way: attributes in order, entities and void elements alike. */
export function canonicalHtml(html: string): string {
  let result = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      // Declarations of namespaces mean nothing in HTML.
      const own = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns'));
      const sorted = own.toSorted(([a], [b]) => (a < b ? -1 : 1));
      result += `<${name}${sorted.map(([key, value]) => ` ${key.toLowerCase()}=${JSON.stringify(oneAddress(value))}`).join('')}>`;
    },
    onclosetag: (name) => {
      result += `</${name}>`;
    },
    ontext: (text) => {
      result += text;
    },
  });
  parser.end(html);
  return result.trim();
}
