import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { VOID_TAGS } from '../tags.ts';
import { resolve, scopeOf, type Scope } from './scope.ts';
import type { XmlElement } from './xml.ts';

/** Attributes that hold an address. Source: WHATWG HTML. */
const ADDRESSES = new Set('href src action cite longdesc poster background data formaction'.split(' '));

/** Markup that stands in a feed as elements, as HTML with its addresses made absolute. */
export function htmlOf(children: readonly (XmlElement | string)[], scope: Scope): string {
  return children.map((child) => (typeof child === 'string' ? escape(child) : elementHtml(child, scope))).join('');
}

/** Escaped HTML with some elements among it that ought to have been escaped, too. */
export function looseHtmlOf(children: readonly (XmlElement | string)[], scope: Scope): string {
  return children
    .map((child) => (typeof child === 'string' ? resolveAddresses(child, scope.base) : elementHtml(child, scope)))
    .join('');
}

/** Recursive, as deep as the reader's bound at most. */
function elementHtml(element: XmlElement, outer: Scope): string {
  const scope = scopeOf(element, outer);
  let tag = `<${element.localName}`;
  for (const [name, value] of element.written) {
    if (/^xml:|^xmlns(?::|$)/i.test(name) && !/\/(?:svg|mathml)$/i.test(value)) continue;
    const shown = ADDRESSES.has(name.toLowerCase()) ? resolve(value, scope.base) : value;
    tag += ` ${name}="${escape(shown).replaceAll('"', '&quot;')}"`;
  }
  if (VOID_TAGS.has(element.localName.toLowerCase())) return `${tag} />`;
  return `${tag}>${htmlOf(element.children, scope)}</${element.localName}>`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** HTML with its relative addresses made absolute, and otherwise as it is written. */
export function resolveAddresses(html: string, base: string | null): string {
  if (base === null || !html.includes('=')) return html;
  const finder = new AddressFinder(html);
  const tokenizer = new Tokenizer({}, finder);
  tokenizer.write(html);
  tokenizer.end();
  let result = '';
  let at = 0;
  for (const { start, end, value } of finder.found) {
    result += html.slice(at, start) + escape(resolve(value, base)).replaceAll('"', '&quot;');
    at = end;
  }
  return result + html.slice(at);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

class AddressFinder implements TokenizerCallbacks {
  readonly found: Found[] = [];
  readonly #html: string;
  #isAddress = false;
  #nameEnd = 0;
  #end = 0;
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  onattribname(start: number, end: number): void {
    this.#isAddress = ADDRESSES.has(this.#html.slice(start, end).toLowerCase());
    this.#nameEnd = end;
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#end = end;
    if (this.#isAddress) this.#value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.#isAddress) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.#isAddress || this.#value === '') return;
    this.found.push({ start: valueStart(this.#html, this.#nameEnd), end: this.#end, value: this.#value });
  }

  onend(): void {}
  ontext(): void {}
  ontextentity(): void {}
  onopentagname(): void {}
  onopentagend(): void {}
  onselfclosingtag(): void {}
  onclosetag(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/** Where the value begins after the name of an attribute: past the equals sign, white space and a quote. */
function valueStart(html: string, nameEnd: number): number {
  let at = html.indexOf('=', nameEnd) + 1;
  while (/\s/.test(html.charAt(at))) at++;
  return html[at] === '"' || html[at] === "'" ? at + 1 : at;
}
