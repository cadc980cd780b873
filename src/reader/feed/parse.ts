import { contentsOf, fieldsOf, pageOf, readEntry, stringOf, type Fields } from './entry.ts';
import type { Feed, FeedContext, FeedItem } from './feed.ts';
import { readJsonFeed } from './json-feed.ts';
import { resolve, type Scope } from './scope.ts';
import { feedStart } from './start.ts';
import { plainText } from './text.ts';
import { readXml, type XmlElement } from './xml.ts';

const ROOTS: ReadonlyMap<string, Feed['format']> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['atom:feed', 'atom'],
  ['feed', 'atom'],
  ['rdf:rdf', 'rdf'],
]);

const ITEM_NAMES: ReadonlySet<string> = new Set(['item', 'atom:entry', 'entry', 'items']);

/** Roots of feeds and what may stand between them and their items. */
const HOLDERS: ReadonlySet<string> = new Set(['rss', 'channel', 'atom:feed', 'feed', 'rdf:rdf', 'items', 'channels']);

/**
 * A feed in RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF or JSON Feed; null where the text is none.
 * Broken XML is read as far as it goes.
 */
export function parseFeed(text: string, context: FeedContext = {}): Feed | null {
  if (/^\s{0,99}\{/.test(text)) return readJsonFeed(text, context);
  const begin = feedStart(text);
  const read = readXml(begin > 0 ? text.slice(begin) : text);
  const { root } = read;
  const damaged = read.damaged || begin > 0;
  const format = root === null ? undefined : ROOTS.get(root.name);
  if (root === null || format === undefined) return null;
  const outer: Scope = { base: context.url ?? null, language: context.language ?? null };
  const around = fieldsOf(root, outer);
  const channel = around.byName.get('channel')?.[0];
  const fields = channel ? fieldsOf(channel, around.scope) : around;
  const id = stringOf(fields, 'id') ?? root.attributes.get('rdf:about') ?? null;
  const entry = readEntry(fields);
  const items = itemsOf(root, outer);
  return {
    ...entry,
    id: id === null ? null : resolve(id, fields.scope.base),
    link: pageOf(entry.links),
    format: root.attributes.has('href') || root.attributes.has('base') ? 'cdf' : format,
    items,
    damaged: damaged || items.length >= MOST_ITEMS,
  };
}

/** What lies beyond is not read: a feed has some hundreds at the most. */
const MOST_ITEMS = 50_000;

/** Items wherever they stand among the feed's own elements, each in its scope. */
function itemsOf(root: XmlElement, outer: Scope): readonly FeedItem[] {
  const items: FeedItem[] = [];
  const visit = (element: XmlElement, around: Scope): void => {
    const { scope } = fieldsOf(element, around);
    for (const child of element.children) {
      if (items.length >= MOST_ITEMS) return;
      if (typeof child === 'string') continue;
      if (ITEM_NAMES.has(child.name) && !HOLDERS.has(child.name)) items.push(readItem(fieldsOf(child, scope)));
      else if (HOLDERS.has(child.name)) visit(child, scope);
    }
  };
  visit(root, outer);
  return items;
}

function readItem(fields: Fields): FeedItem {
  const entry = readEntry(fields);
  const { scope, element } = fields;
  const guid = fields.byName.get('guid')?.[0];
  const written = stringOf(fields, 'id') ?? element.attributes.get('rdf:about') ?? null;
  const isPermanent =
    guid !== undefined && (guid.attributes.get('ispermalink') ?? 'true').trim().toLowerCase() !== 'false';
  const permanent = isPermanent ? plainText(guid) : '';
  const page = pageOf(entry.links) ?? pageInside(fields);
  const id = written === null ? null : guid && !isPermanent ? written : resolve(written, scope.base);
  return {
    ...entry,
    id,
    link: page ?? (/^[a-z][\w+.-]*:|^\//i.test(permanent) ? resolve(permanent, scope.base) : null),
    idIsLink: permanent !== '' && page === null,
    contents: contentsOf(fields),
  };
}

/** Where nothing else gives the page: the address of an RDF item. */
function pageInside({ element, scope }: Fields): string | null {
  const about = element.attributes.get('rdf:about');
  return about !== undefined && /^https?:/i.test(about) ? resolve(about, scope.base) : null;
}
