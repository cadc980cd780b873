import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { PREFIX_BY_NAMESPACE, USUAL_PREFIXES } from './namespaces.ts';

/** An element as read: names of elements and attributes in lower case, by the prefixes of `namespaces.ts`. */
export interface XmlElement {
  readonly name: string;
  /** The local name with its case, as markup inside of texts needs it. */
  readonly localName: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Attributes under their names as written, namespaces among them. */
  readonly written: readonly (readonly [name: string, value: string])[];
  readonly children: (XmlElement | string)[];
}

export interface XmlDocument {
  readonly root: XmlElement | null;
  /** True where it breaks off, end tags do not match, or more is in it than is read. */
  readonly damaged: boolean;
}

/** Bounds for hostile input; what lies beyond is not read. */
const DEEPEST = 128;
const MOST_ELEMENTS = 2_000_000;
const MOST_ATTRIBUTES = 64;
const MOST_SCOPES = 32;

/**
 * XML of any quality as a tree, as far as it goes: no entity but the five of XML is expanded, nothing outside is loaded,
 * wrong nesting is mended by the nearest open element, and what is never closed ends with the input.
 */
export function readXml(input: string): XmlDocument {
  // Controls that XML does not know are no text either.
  const text = input.replace(CONTROLS, ' ');
  const reader = new XmlReader(text);
  const tokenizer = new Tokenizer({ xmlMode: true }, reader);
  reader.stop = () => tokenizer.pause();
  tokenizer.write(text);
  tokenizer.end();
  return { root: reader.root, damaged: reader.damaged };
}

// oxlint-disable-next-line no-control-regex -- those are meant
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f]/g;

/** Namespaces by prefix: what an element declares itself, and those around it. Never copied: a hostile feed declares thousands. */
interface Prefixes {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Prefixes | null;
  readonly depth: number;
}

interface Open {
  readonly element: XmlElement;
  readonly rawName: string;
  readonly prefixes: Prefixes;
}

const XML_PREFIXES: Prefixes = {
  own: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  outer: null,
  depth: 0,
};

class XmlReader implements TokenizerCallbacks {
  root: XmlElement | null = null;
  damaged = false;
  stop: () => void = () => {};
  readonly #xml: string;
  readonly #stack: Open[] = [];
  #count = 0;
  #tooDeep = 0;
  #rawName = '';
  #attributes: [name: string, value: string][] = [];
  #attribute = '';
  #value = '';

  constructor(xml: string) {
    this.#xml = xml;
  }

  ontext(start: number, end: number): void {
    this.#append(this.#xml.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#append(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#append(this.#xml.slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.#rawName = this.#xml.slice(start, end);
    this.#attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#xml.slice(start, end);
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#xml.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.#attributes.length < MOST_ATTRIBUTES) this.#attributes.push([this.#attribute, this.#value]);
  }

  onopentagend(): void {
    if (this.#stack.length < DEEPEST) return this.#open();
    this.#tooDeep++;
    this.damaged = true;
  }

  onselfclosingtag(): void {
    if (this.#stack.length >= DEEPEST) return;
    this.#open();
    this.#stack.pop();
  }

  onclosetag(start: number, end: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    const name = this.#xml.slice(start, end).toLowerCase();
    const at = this.#stack.findLastIndex((open) => open.rawName === name);
    if (at !== this.#stack.length - 1) this.damaged = true;
    if (at !== -1) this.#stack.length = at;
  }

  onend(): void {
    if (this.#stack.length > 0) this.damaged = true;
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #append(text: string): void {
    const children = this.#stack[this.#stack.length - 1]?.element.children;
    if (!children) return;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  #open(): void {
    if (++this.#count > MOST_ELEMENTS) {
      this.damaged = true;
      this.stop();
      return;
    }
    const parent = this.#stack[this.#stack.length - 1];
    const prefixes = withDeclared(parent?.prefixes ?? XML_PREFIXES, this.#attributes);
    const attributes = new Map<string, string>();
    for (const [name, value] of this.#attributes) {
      if (!/^xmlns(?::|$)/i.test(name)) attributes.set(knownName(name, prefixes, false), value);
    }
    const localName = this.#rawName.slice(this.#rawName.indexOf(':') + 1);
    const name = knownName(this.#rawName, prefixes, true);
    const element: XmlElement = { name, localName, attributes, written: this.#attributes, children: [] };
    if (parent) parent.element.children.push(element);
    else this.root ??= element;
    this.#stack.push({ element, rawName: this.#rawName.toLowerCase(), prefixes });
  }
}

/** The namespaces in scope: the parent's, and what the element itself declares. */
function withDeclared(outer: Prefixes, attributes: readonly (readonly [string, string])[]): Prefixes {
  const declared = attributes.filter(([name]) => /^xmlns(?::|$)/i.test(name));
  if (declared.length === 0 || outer.depth >= MOST_SCOPES) return outer;
  const own = new Map(declared.map(([name, uri]) => [name.slice(6).toLowerCase(), uri] as const));
  return { own, outer, depth: outer.depth + 1 };
}

function namespaceOf(prefix: string, prefixes: Prefixes): string | undefined {
  for (let scope: Prefixes | null = prefixes; scope !== null; scope = scope.outer) {
    const uri = scope.own.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
}

/** `foo:creator` in Dublin Core's namespace is `dc:creator`; in an unknown one it is a name that nobody asks for. */
function knownName(raw: string, prefixes: Prefixes, isElement: boolean): string {
  const colon = raw.indexOf(':');
  const prefix = raw.slice(0, Math.max(0, colon)).toLowerCase();
  const local = raw.slice(colon + 1).toLowerCase();
  // Attributes without a prefix belong to their element, not to the default namespace.
  if (prefix === '' && !isElement) return local;
  const uri = namespaceOf(prefix, prefixes);
  if (uri === undefined)
    return prefix === '' ? local : `${USUAL_PREFIXES.has(prefix) ? prefix : `?${prefix}`}:${local}`;
  const known = PREFIX_BY_NAMESPACE.get(uri.trim().toLowerCase().replace(/[/#]$/, ''));
  // A feed whose default namespace nobody knows means the core all the same.
  if (known === undefined) return prefix === '' ? local : `?${prefix}:${local}`;
  return known === '' ? local : `${known}:${local}`;
}
