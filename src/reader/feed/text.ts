import type { FeedText } from './feed.ts';
import { htmlOf, looseHtmlOf, resolveAddresses } from './markup.ts';
import { scopeOf, type Scope } from './scope.ts';
import type { XmlElement } from './xml.ts';

/** All text inside of an element, markup left out. */
export function plainText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : plainText(child)))
    .join('')
    .trim();
}

/** Short names of types in Atom 1.0. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['text', 'text/plain'],
  ['html', 'text/html'],
  ['xhtml', 'application/xhtml+xml'],
  ['plain', 'text/plain'],
]);

const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * A text of a feed in any of the ways to write one: plain, escaped HTML, HTML as elements, base64.
 * `usual`: the type where none is declared.
 */
export function readText(element: XmlElement, outer: Scope, usual: string): FeedText {
  const scope = scopeOf(element, outer);
  const declared = element.attributes.get('type')?.trim().toLowerCase();
  const type = TYPES.get(declared ?? '') ?? (declared || usual);
  const hasMarkup = element.children.some((child) => typeof child !== 'string');
  const mode = element.attributes.get('mode')?.toLowerCase();
  if (mode === 'base64' || (!hasMarkup && isBase64(element, declared))) return ofBase64(element, type, scope);
  if (hasMarkup) return ofMarkup(element, declared, type, scope);
  const written = plainText(element);
  const isHtml = HTML_TYPES.has(type) || (declared === undefined && looksLikeHtml(written));
  const value = isHtml ? resolveAddresses(written, scope.base) : written;
  return {
    ...scope,
    value,
    kind: isHtml ? 'html' : 'text',
    type: isHtml && type === 'text/plain' ? 'text/html' : type,
  };
}

/** Markup as elements. Atom 1.0 wraps it in a `div` that is not part of it. */
function ofMarkup(element: XmlElement, declared: string | undefined, type: string, scope: Scope): FeedText {
  const elements = element.children.filter((child) => typeof child !== 'string');
  const only = elements.length === 1 ? elements[0]! : null;
  const mayWrap = declared === 'xhtml' || declared === 'html';
  const isWrapped = mayWrap && only !== null && only.localName.toLowerCase() === 'div';
  const inner = isWrapped ? scopeOf(only, scope) : scope;
  const compose = declared === 'html' ? looseHtmlOf : htmlOf;
  const value = compose(isWrapped ? only.children : element.children, inner).trim();
  const markupType =
    element.name === 'xhtml:body' ? 'application/xhtml+xml' : HTML_TYPES.has(type) ? type : 'text/html';
  return { ...inner, value, kind: 'html', type: markupType };
}

/** Content of a type that is neither text nor XML can only be base64 (RFC 4287, 4.1.3.3). */
function isBase64(element: XmlElement, declared: string | undefined): boolean {
  return (
    element.name.startsWith('atom:') &&
    declared !== undefined &&
    element.attributes.get('mode') === undefined &&
    declared.includes('/') &&
    !/^text\/|[/+]xml$/.test(declared)
  );
}

function ofBase64(element: XmlElement, type: string, scope: Scope): FeedText {
  const bytes = Buffer.from(plainText(element), 'base64');
  const text = new TextDecoder().decode(bytes).trim();
  const isHtml = HTML_TYPES.has(type) || looksLikeHtml(text);
  return { ...scope, value: isHtml ? resolveAddresses(text, scope.base) : text, kind: isHtml ? 'html' : 'text', type };
}

/** A closed tag, a void one, or an entity: what no plain text has by chance. */
function looksLikeHtml(text: string): boolean {
  return /<\/[a-z][a-z0-9]{0,20}\s{0,9}>|<(?:br|p|img|hr)\b[^<>]{0,2000}>|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i.test(
    text,
  );
}
