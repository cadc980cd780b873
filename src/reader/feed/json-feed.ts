import type { Feed, FeedContext, FeedItem, FeedPerson, FeedText } from './feed.ts';
import { plainLink } from './entry.ts';
import { resolveAddresses } from './markup.ts';
import { resolve, type Scope } from './scope.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A JSON Feed 1.0 or 1.1, one that breaks off as far as it goes; null where it is none.
 * Source: jsonfeed.org/version/1.1.
 */
export function readJsonFeed(text: string, context: FeedContext): Feed | null {
  const whole = parsed(text);
  const feed = whole ?? parsed(wholeItems(text));
  if (feed === null || !(string(feed['version']) ?? '').includes('jsonfeed.org')) return null;
  const language = string(feed['language']) ?? context.language ?? null;
  const scope = { base: string(feed['home_page_url']) ?? context.url ?? null, language };
  const link = address(feed['home_page_url'], scope);
  const authors = people(feed);
  const items = Array.isArray(feed['items']) ? feed['items'].filter(isJson) : [];
  return {
    format: 'json',
    id: address(feed['feed_url'], scope) ?? link,
    link,
    links: link === null ? [] : [plainLink(link)],
    title: plain(feed['title'], scope),
    summary: plain(feed['description'], scope),
    authors,
    published: null,
    updated: null,
    created: null,
    language,
    base: scope.base,
    items: items.map((item) => readItem(item, scope, authors)),
    damaged: whole === null,
  };
}

function readItem(item: Json, outer: Scope, authors: readonly FeedPerson[]): FeedItem {
  const url = address(item['url'], outer) ?? address(item['external_url'], outer);
  const scope = { base: url ?? outer.base, language: string(item['language']) ?? outer.language };
  const own = people(item);
  const id = item['id'];
  return {
    id: typeof id === 'number' ? String(id) : string(id),
    idIsLink: false,
    link: url,
    links: url === null ? [] : [plainLink(url)],
    title: plain(item['title'], scope),
    summary: plain(item['summary'], scope),
    contents: [html(item['content_html'], scope), plain(item['content_text'], scope)].filter((text) => text !== null),
    authors: own.length > 0 ? own : authors,
    published: string(item['date_published']),
    updated: string(item['date_modified']),
    created: null,
    language: scope.language,
    base: scope.base,
  };
}

function parsed(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : null;
  } catch {
    return null;
  }
}

/** What a feed has up to the end of its last whole item, its brackets closed; nothing where no item is whole. */
function wholeItems(text: string): string {
  const open: string[] = [];
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') at = stringEnd(text, at);
    else if (character === '{' || character === '[') open.push(character);
    else if (character === '}' || character === ']') {
      open.pop();
      if (character === '}' && open.length === 2 && open[1] === '[') end = at + 1;
    }
    if (open.length > DEEPEST) break;
  }
  return end === -1 ? '' : `${text.slice(0, end)}]}`;
}

const DEEPEST = 128;

/** Where the quote stands that ends the string that begins at a place. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function address(value: unknown, scope: Scope): string | null {
  const written = string(value);
  return written === null ? null : resolve(written, scope.base);
}

function plain(value: unknown, scope: Scope): FeedText | null {
  const written = string(value);
  return written === null ? null : { ...scope, value: written, kind: 'text', type: 'text/plain' };
}

function html(value: unknown, scope: Scope): FeedText | null {
  const written = string(value);
  return written === null
    ? null
    : { ...scope, value: resolveAddresses(written, scope.base), kind: 'html', type: 'text/html' };
}

/** Version 1.0 had one author, version 1.1 has many. */
function people(json: Json): readonly FeedPerson[] {
  const list: readonly unknown[] = Array.isArray(json['authors']) ? json['authors'] : [json['author']];
  return list.filter(isJson).map((one) => ({ name: string(one['name']), email: null, url: string(one['url']) }));
}
