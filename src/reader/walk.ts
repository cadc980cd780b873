import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { IMPLIED_END, VOID_TAGS } from './tags.ts';

export type Attributes = ReadonlyMap<string, string>;

/** What is told while walking through markup, in document order. Depth 1 is an outermost element. */
export interface Visitor {
  open(name: string, attributes: Attributes, depth: number): void;
  close(name: string, depth: number): void;
  text(data: string): void;
}

/** Deeper elements are transparent, as in browsers: their text counts, their tags don't. */
const DEEPEST = 512;
const MOST_ATTRIBUTES = 64;
const NONE: Attributes = new Map();

/**
 * Walks through HTML of any quality in linear time and without recursion: void elements, omitted end tags, wrong nesting
 * and any depth are borne. Stands on htmlparser2's tokenizer alone, since its parser looks through the whole stack of open
 * elements at each end tag, which takes quadratic time on hostile nesting (seen in 12.0.0).
 */
export function walk(html: string, visitor: Visitor): void {
  const tokenizer = new Tokenizer({}, new Walker(html, visitor));
  tokenizer.write(html);
  tokenizer.end();
}

class Walker implements TokenizerCallbacks {
  readonly #html: string;
  readonly #visitor: Visitor;
  readonly #stack: string[] = [];
  readonly #openCount = new Map<string, number>();
  #tooDeep = 0;
  #name = '';
  #attributes: Map<string, string> | null = null;
  #attribute = '';
  #value = '';

  constructor(html: string, visitor: Visitor) {
    this.#html = html;
    this.#visitor = visitor;
  }

  ontext(start: number, end: number): void {
    this.#visitor.text(this.#html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#visitor.text(String.fromCodePoint(codepoint));
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType): void {
    this.#attributes ??= new Map();
    if (this.#attributes.size < MOST_ATTRIBUTES && !this.#attributes.has(this.#attribute)) {
      this.#attributes.set(this.#attribute, this.#value);
    }
  }

  onopentagend(): void {
    const name = this.#name;
    const implied = IMPLIED_END.get(name);
    if (implied) while (implied.has(this.#stack[this.#stack.length - 1] ?? '')) this.#pop();
    const attributes = this.#attributes ?? NONE;
    if (VOID_TAGS.has(name)) {
      this.#visitor.open(name, attributes, this.#stack.length + 1);
      this.#visitor.close(name, this.#stack.length + 1);
    } else if (this.#stack.length === DEEPEST) {
      this.#tooDeep++;
    } else {
      this.#stack.push(name);
      this.#openCount.set(name, (this.#openCount.get(name) ?? 0) + 1);
      this.#visitor.open(name, attributes, this.#stack.length);
    }
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (VOID_TAGS.has(name)) {
      if (name === 'br') this.#visitor.open('br', NONE, this.#stack.length + 1);
    } else if (this.#tooDeep > 0) {
      this.#tooDeep--;
    } else if ((this.#openCount.get(name) ?? 0) > 0) {
      while (this.#stack[this.#stack.length - 1] !== name) this.#pop();
      this.#pop();
    } else if (name === 'p') {
      this.#visitor.open('p', NONE, this.#stack.length + 1);
      this.#visitor.close('p', this.#stack.length + 1);
    }
  }

  onend(): void {
    while (this.#stack.length > 0) this.#pop();
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #pop(): void {
    const name = this.#stack.pop()!;
    this.#openCount.set(name, this.#openCount.get(name)! - 1);
    this.#visitor.close(name, this.#stack.length + 1);
  }
}
