/** A value of the expressions: strings, numbers, None, tuples and lists, dictionaries. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };

const TOKEN =
  /\s*(?:u?("""[^]*?"""|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(==|!=|[()[\]{},.:]))/y;

interface Token {
  readonly kind: 'string' | 'number' | 'name' | 'mark';
  readonly text: string;
}

/**
 * Evaluates the small part of Python in which the optional conformance data tells what a feed must show:
 * `and`, `or`, `not`, chained `==`, `in`, indexing, attributes, `len()`, literals. Throws on anything else.
 */
export function evaluate(expression: string, names: { readonly [name: string]: Value }): Value {
  const parser = new Parser(tokenize(expression), names);
  const value = parser.or();
  if (!parser.atEnd()) throw new Error(`cannot read ${expression}`);
  return value;
}

function tokenize(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(expression);
    if (!match) throw new Error(`cannot read ${expression.slice(start)}`);
    const [, string, number, name, mark] = match;
    if (string !== undefined)
      tokens.push({
        kind: 'string',
        text: unescape(string.startsWith('"""') ? string.slice(3, -3) : string.slice(1, -1)),
      });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'mark', text: mark! });
  }
  return tokens;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A quoted string's own text. */
export function unescape(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, u: string, x: string, other: string) =>
    u || x ? String.fromCharCode(parseInt(u || x, 16)) : (ESCAPES[other] ?? other),
  );
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #names: { readonly [name: string]: Value };
  #at = 0;

  constructor(tokens: readonly Token[], names: { readonly [name: string]: Value }) {
    this.#tokens = tokens;
    this.#names = names;
  }

  atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  or(): Value {
    let value = this.#and();
    while (this.#take('or')) {
      const right = this.#and();
      value = isTrue(value) ? value : right;
    }
    return value;
  }

  #and(): Value {
    let value = this.#not();
    while (this.#take('and')) {
      const right = this.#not();
      value = isTrue(value) ? right : value;
    }
    return value;
  }

  #not(): Value {
    return this.#take('not') ? !isTrue(this.#not()) : this.#comparison();
  }

  #comparison(): Value {
    let left = this.#primary();
    let result: Value | undefined;
    for (let operator = this.#operator(); operator !== null; operator = this.#operator()) {
      const right = this.#primary();
      const holds = operator === 'in' ? contains(right, left) : same(left, right) === (operator === '==');
      result = result !== false && holds;
      left = right;
    }
    return result ?? left;
  }

  #operator(): '==' | '!=' | 'in' | null {
    for (const operator of ['==', '!=', 'in'] as const) if (this.#take(operator)) return operator;
    return null;
  }

  #primary(): Value {
    let value = this.#atom();
    for (;;) {
      if (this.#take('[')) {
        value = at(value, this.or());
        this.#expect(']');
      } else if (this.#take('.')) {
        const name = this.#next().text;
        value = name === 'has_key' ? this.#hasKey(value) : at(value, name);
      } else return value;
    }
  }

  #hasKey(value: Value): Value {
    this.#expect('(');
    const key = this.or();
    this.#expect(')');
    return contains(value, key);
  }

  #atom(): Value {
    const { kind, text } = this.#next();
    if (kind === 'string') return text;
    if (kind === 'number') return Number(text);
    if (text === '(') return this.#sequence(')', true);
    if (text === '[') return this.#sequence(']', false);
    if (text === '{') return this.#dictionary();
    if (text === 'None') return null;
    if (text === 'True' || text === 'False') return text === 'True';
    if (text === 'len') return this.#length();
    if (kind === 'name') return this.#names[text];
    throw new Error(`unexpected ${text}`);
  }

  #length(): Value {
    this.#expect('(');
    const value = this.or();
    this.#expect(')');
    return Array.isArray(value) ? value.length : 0;
  }

  #sequence(end: string, mayGroup: boolean): Value {
    const values: Value[] = [];
    let commas = 0;
    while (!this.#take(end)) {
      values.push(this.or());
      if (this.#take(',')) commas++;
    }
    return mayGroup && values.length === 1 && commas === 0 ? values[0] : values;
  }

  #dictionary(): Value {
    const entries: [string, Value][] = [];
    while (!this.#take('}')) {
      const key = String(this.or());
      this.#expect(':');
      entries.push([key, this.or()]);
      this.#take(',');
    }
    return Object.fromEntries(entries);
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (!token) throw new Error('unexpected end');
    return token;
  }

  #take(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.text !== text || token.kind === 'string') return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new Error(`expected ${text}`);
  }
}

const isTrue = (value: Value): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

function at(value: Value, key: Value): Value {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as { readonly [key: string]: Value })[String(key)];
}

function contains(where: Value, what: Value): boolean {
  if (typeof where === 'string') return where.includes(String(what));
  if (Array.isArray(where)) return where.some((one) => same(one, what));
  return (at(where, what) ?? null) !== null;
}

/** Equal by value; what is absent equals None. */
function same(a: Value, b: Value): boolean {
  return JSON.stringify(ordered(a ?? null)) === JSON.stringify(ordered(b ?? null));
}

function ordered(value: Value): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined && one !== null)
    .map(([key, one]) => [key, ordered(one)] as const)
    .toSorted(([x], [y]) => (x < y ? -1 : 1));
}
