import { FOLD } from '../text/fold.ts';

/**
 * What a surface form can mean. The kinds are shared by all languages, so that one scan serves mixed text:
 * - `economy` (value: code), `region` (ISO 3166-2 or name), `pair` (two codes: 中俄), `group` folded into `economy`
 * - `flow`, `commodity`, `actor`, `scope`
 * - `period` parts, `change` verbs, `currency`, `unit`, `scale` (万, billion), `approx`, `modality`
 * - `source` (who measured), `say` (a verb of saying), `both` (两国, the two countries), `list` (分别, respectively)
 * - `other` subjects that are not trade (GDP, retail), `mark` for any further word a language's grammar needs
 */
export type Kind =
  | 'economy'
  | 'region'
  | 'pair'
  | 'flow'
  | 'commodity'
  | 'actor'
  | 'scope'
  | 'period'
  | 'change'
  | 'currency'
  | 'unit'
  | 'scale'
  | 'approx'
  | 'modality'
  | 'source'
  | 'say'
  | 'both'
  | 'list'
  | 'rank'
  | 'number'
  | 'other'
  | 'mark';

/** One surface form with its meaning. `value` is the language's own: a code, a factor, a small record. */
export interface Entry {
  readonly surface: string;
  readonly kind: Kind;
  readonly value: unknown;
  /** The language whose folder it comes from. */
  readonly locale: string;
  /** The form is a stem: any letters may follow up to the end of the word (`экспорт` finds `экспортировал`). */
  readonly stem?: boolean;
}

/**
 * A lexicon that is compiled as far as texts ask for it: a trie over folded characters, whose branch for a first
 * character is built when a text first holds that character. One form may carry several entries.
 */
export interface Lexicon {
  /** Number of a folded character among those of all forms, from 1; 0 where no form has it. */
  readonly letters: Uint16Array;
  /** First step by number of a character: a node, 0 for none, `UNBUILT` for a branch that waits. */
  readonly root: Int32Array;
  /** The meanings of a form by its number, from 1; 0 stands for none. */
  readonly meanings: (readonly Entry[])[];
  /** Open-addressed hash: at an even place the key of (node, character), behind it the node that follows. */
  edges: Int32Array;
  /** For each node the number of the whole form that ends there, and of the stem. */
  ends: Int32Array;
  nodes: number;
  /** Places in use of `edges`, in pairs. */
  used: number;
  /** Number of characters in `letters`, 0 among them. */
  readonly alphabet: number;
  readonly list: readonly Entry[];
  /** By number of a first character: index + 1 of its first entry in `list`; and of the entry after each. */
  readonly heads: Int32Array;
  readonly after: Int32Array;
}

const UNBUILT = -1;

/** A lexicon of the entries. What it costs here is linear in their number and characters; branches are built later. */
export function compileLexicon(list: readonly Entry[]): Lexicon {
  const letters = new Uint16Array(0x10000);
  let alphabet = 1;
  for (const { surface } of list)
    for (let i = 0; i < surface.length; i++) {
      const code = FOLD[surface.charCodeAt(i)]!;
      if (letters[code] === 0) letters[code] = alphabet++;
    }
  const heads = new Int32Array(alphabet);
  const after = new Int32Array(list.length);
  const root = new Int32Array(alphabet);
  for (let k = list.length - 1; k >= 0; k--) {
    const first = letters[FOLD[list[k]!.surface.charCodeAt(0)]!]!;
    after[k] = heads[first]!;
    heads[first] = k + 1;
    root[first] = UNBUILT;
  }
  return {
    letters,
    root,
    meanings: [[]],
    edges: new Int32Array(0x800),
    ends: new Int32Array(0x400),
    nodes: 0,
    used: 0,
    alphabet,
    list,
    heads,
    after,
  };
}

/** The node that a form beginning with the character numbered `letter` starts from; 0 where there is none. */
export function enter(lexicon: Lexicon, letter: number): number {
  const node = lexicon.root[letter]!;
  return node === UNBUILT ? buildBranch(lexicon, letter) : node;
}

/** The node after `node` on the character numbered `letter`; 0 where the trie ends. */
export function step(lexicon: Lexicon, node: number, letter: number): number {
  const { edges } = lexicon;
  const key = node * lexicon.alphabet + letter;
  const mask = edges.length - 1;
  let slot = hash(key) & mask;
  while (true) {
    const found = edges[slot]!;
    if (found === key) return edges[slot + 1]!;
    if (found === 0) return 0;
    slot = (slot + 2) & mask;
  }
}

/** All forms that begin with one character, into the trie. */
function buildBranch(lexicon: Lexicon, letter: number): number {
  const { list, after, letters } = lexicon;
  const start = addNode(lexicon);
  lexicon.root[letter] = start;
  for (let next = lexicon.heads[letter]!; next !== 0; next = after[next - 1]!) {
    const entry = list[next - 1]!;
    let node = start;
    for (let i = 1; i < entry.surface.length; i++)
      node = stepOrGrow(lexicon, node, letters[FOLD[entry.surface.charCodeAt(i)]!]!);
    addMeaning(lexicon, node * 2 + (entry.stem ? 1 : 0), entry);
  }
  return start;
}

function addMeaning({ ends, meanings }: Lexicon, end: number, entry: Entry): void {
  const form = ends[end]!;
  if (form === 0) ends[end] = meanings.push([entry]) - 1;
  else meanings[form] = [...meanings[form]!, entry];
}

function addNode(lexicon: Lexicon): number {
  const node = ++lexicon.nodes;
  if (node * lexicon.alphabet + lexicon.alphabet > 0x7fffffff) throw new RangeError('the lexicon has too many forms');
  if (node * 2 + 1 >= lexicon.ends.length) {
    const ends = new Int32Array(lexicon.ends.length * 2);
    ends.set(lexicon.ends);
    lexicon.ends = ends;
  }
  return node;
}

function stepOrGrow(lexicon: Lexicon, node: number, letter: number): number {
  const known = step(lexicon, node, letter);
  if (known !== 0) return known;
  const fresh = addNode(lexicon);
  if (++lexicon.used * 4 > lexicon.edges.length) widen(lexicon);
  place(lexicon.edges, node * lexicon.alphabet + letter, fresh);
  return fresh;
}

/** Twice as many places, so that no more than half of them are in use. */
function widen(lexicon: Lexicon): void {
  const old = lexicon.edges;
  lexicon.edges = new Int32Array(old.length * 2);
  for (let slot = 0; slot < old.length; slot += 2)
    if (old[slot] !== 0) place(lexicon.edges, old[slot]!, old[slot + 1]!);
}

function place(edges: Int32Array, key: number, node: number): void {
  const mask = edges.length - 1;
  let slot = hash(key) & mask;
  while (edges[slot] !== 0) slot = (slot + 2) & mask;
  edges[slot] = key;
  edges[slot + 1] = node;
}

/** An even number out of a key. */
const hash = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) << 1;
