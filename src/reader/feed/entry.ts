import type { FeedEntry, FeedLink, FeedPerson, FeedText } from './feed.ts';
import { readPerson } from './person.ts';
import { resolve, scopeOf, type Scope } from './scope.ts';
import { plainText, readText } from './text.ts';
import type { XmlElement } from './xml.ts';

/** The elements that carry each field, the most trustworthy first. */
const NAMES = {
  title: ['atom:title', 'title', 'dc:title', 'media:title'],
  summary: [
    'atom:summary',
    'atom:subtitle',
    'atom:tagline',
    'description',
    'summary',
    'abstract',
    'dc:description',
    'itunes:summary',
    'media:description',
    'tagline',
    'itunes:subtitle',
    'subtitle',
  ],
  content: ['atom:content', 'content:encoded', 'xhtml:body', 'body', 'fullitem', 'content', 'xhtml:div'],
  author: ['atom:author', 'author', 'dc:creator', 'dc:author', 'managingeditor', 'itunes:author'],
  id: ['atom:id', 'guid', 'id', 'dc:identifier'],
  published: ['atom:published', 'atom:issued', 'pubdate', 'published', 'dcterms:issued', 'issued'],
  updated: [
    'atom:updated',
    'atom:modified',
    'updated',
    'dcterms:modified',
    'modified',
    'dc:date',
    'lastbuilddate',
    'date',
    'lastmod',
  ],
  created: ['atom:created', 'dcterms:created', 'created'],
  language: ['language', 'dc:language'],
} as const;

type Field = keyof typeof NAMES;

/** Fields of an element by name, read once. */
export interface Fields {
  readonly element: XmlElement;
  readonly scope: Scope;
  readonly byName: ReadonlyMap<string, readonly XmlElement[]>;
}

export function fieldsOf(element: XmlElement, outer: Scope): Fields {
  const byName = new Map<string, XmlElement[]>();
  for (const child of withGroups(element)) {
    const same = byName.get(child.name);
    if (same) same.push(child);
    else byName.set(child.name, [child]);
  }
  return { element, scope: scopeOf(element, outer), byName };
}

/** The elements inside of an entry, those in media groups last. */
function withGroups(element: XmlElement): readonly XmlElement[] {
  const own = element.children.filter((child) => typeof child !== 'string');
  const groups = own.filter((child) => child.name === 'media:group' || child.name === 'media:content');
  return [...own, ...groups.flatMap((group) => group.children.filter((child) => typeof child !== 'string'))];
}

/** All elements of a field, by trust and then as they stand. */
const all = (fields: Fields, field: Field): readonly XmlElement[] =>
  NAMES[field].flatMap((name) => fields.byName.get(name) ?? []);

/** The text of a field's first element that has any. */
export function stringOf(fields: Fields, field: Field): string | null {
  for (const element of all(fields, field)) {
    const text = plainText(element);
    if (text !== '') return text;
  }
  return null;
}

export function textOf(fields: Fields, field: 'title' | 'summary'): FeedText | null {
  const usual = field === 'title' ? 'text/plain' : 'text/html';
  // Of two that both claim to be the summary, the first is meant.
  const first = field === 'summary' ? summariesOf(fields).slice(0, 1) : [];
  for (const element of [...first, ...all(fields, field)]) {
    const text = readText(element, fields.scope, element.name.startsWith('atom:') ? 'text/plain' : usual);
    if (text.value !== '') return text;
  }
  return null;
}

/** The full texts, and what remains of two that both claim to be the summary. */
export function contentsOf(fields: Fields): readonly FeedText[] {
  const full = all(fields, 'content').map((element) =>
    readText(element, fields.scope, element.name === 'atom:content' ? 'text/plain' : 'text/html'),
  );
  const second = summariesOf(fields)
    .slice(1, 2)
    .map((element) => readText(element, fields.scope, 'text/html'));
  return [...full, ...itemsWithin(fields), ...second].filter((text) => text.value !== '');
}

/** The full texts of RSS 1.0's first content module: `content:items`, a bag of `content:item` with an `rdf:value` each. */
function itemsWithin({ byName, scope }: Fields): readonly FeedText[] {
  const holders = inside(inside(byName.get('content:items') ?? [], 'rdf:bag'), 'rdf:li');
  const values = inside(inside(holders, 'content:item'), 'rdf:value');
  return values.map((element) => readText(element, scope, 'text/html'));
}

/** The children of elements that have a name. */
const inside = (elements: readonly XmlElement[], name: string): readonly XmlElement[] =>
  elements.flatMap((one) => one.children.filter((c): c is XmlElement => typeof c !== 'string' && c.name === name));

function summariesOf({ element }: Fields): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (child.name === 'description' || child.name === 'summary'),
  );
}

/** What channels and items have alike. */
export function readEntry(fields: Fields): Omit<FeedEntry, 'id' | 'link'> {
  const { scope } = fields;
  const dates = { updated: fields.element.attributes.get('lastmod')?.trim() || null };
  return {
    links: linksOf(fields),
    title: textOf(fields, 'title'),
    summary: textOf(fields, 'summary'),
    authors: authorsOf(fields),
    published: stringOf(fields, 'published'),
    updated: stringOf(fields, 'updated') ?? dates.updated,
    created: stringOf(fields, 'created'),
    language: (stringOf(fields, 'language') ?? scope.language)?.replaceAll('_', '-') ?? null,
    base: scope.base,
  };
}

function authorsOf(fields: Fields): readonly FeedPerson[] {
  return all(fields, 'author')
    .map((element) => readPerson(element, fields.scope))
    .filter((person) => person !== null);
}

function linksOf({ byName, scope, element }: Fields): readonly FeedLink[] {
  const found = [...(byName.get('atom:link') ?? []), ...(byName.get('link') ?? [])];
  const links = found.map((link) => readLink(link, scope)).filter((link) => link !== null);
  const own = element.attributes.get('href');
  return own === undefined ? links : [...links, plainLink(resolve(own, scope.base))];
}

const USUAL_TYPES: ReadonlyMap<string, string> = new Map([
  ['alternate', 'text/html'],
  ['self', 'application/atom+xml'],
]);

function readLink(element: XmlElement, outer: Scope): FeedLink | null {
  const { base } = scopeOf(element, outer);
  const attribute = (name: string) => element.attributes.get(name)?.trim() || null;
  const href = element.attributes.get('href') ?? (plainText(element) || attribute('rdf:resource'));
  // An empty address is the base itself.
  if (href === null || (href.trim() === '' && base === null)) return null;
  const rel = attribute('rel') ?? 'alternate';
  return {
    href: resolve(href, base),
    rel: rel.replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, ''),
    type: attribute('type') ?? USUAL_TYPES.get(rel) ?? null,
    title: attribute('title'),
    hreflang: attribute('hreflang'),
    length: attribute('length'),
  };
}

export const plainLink = (href: string): FeedLink => ({
  href,
  rel: 'alternate',
  type: 'text/html',
  title: null,
  hreflang: null,
  length: null,
});

/** The page among links: an alternate in HTML first, then any alternate. */
export function pageOf(links: readonly FeedLink[]): string | null {
  const alternates = links.filter((link) => link.rel === 'alternate');
  const inHtml = alternates.find((link) => link.type === null || /html/.test(link.type));
  return (inHtml ?? alternates[0])?.href ?? null;
}
