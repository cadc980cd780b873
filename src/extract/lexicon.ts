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

/** A surface form: all its meanings, and what each grammar keeps about it in a slot of its own. */
export interface Form {
  readonly entries: readonly Entry[];
  readonly notes: unknown[];
}

let slots = 0;

/** A place in the notes of every form, for one grammar: taken as its module loads, before any lexicon is compiled. */
export const noteSlot = (): number => slots++;

/** All forms have all places from the start, and so one shape: grammars read them for every word. */
const formOf = (entries: readonly Entry[]): Form => ({ entries, notes: Array.from({ length: slots }) });

/**
 * A lexicon that is compiled as far as texts ask for it: a trie over folded characters, whose branch for a first
 * character is built when a text first holds that character. One form may carry several entries.
 *
 * An edge is a number: `node * 4`, `ENDS` where a form ends with it, `GOES_ON` where the node has edges of its own; so
 * that most steps read one place of memory.
 */
export interface Lexicon {
  /** Number of a character, folded, among those of all forms, from 1; 0 where no form has it. */
  readonly letters: Uint16Array;
  /** Edge of the first step by number of a character: 0 for none, `UNBUILT` for a branch that waits. */
  readonly root: Int32Array;
  /** By number of a first character: a bit for each 32nd number of a second one; most second steps fail, and go no further. */
  readonly seconds: Int32Array;
  /** The forms by their number, from 1; the first one is of no entries. */
  readonly forms: Form[];
  /** Open-addressed hash: at an even place the key of (node, character), behind it the edge. */
  edges: Int32Array;
  /** For each node the number of the whole form that ends there, and of the stem; 0 for none. */
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

export const ENDS = 1;
export const GOES_ON = 2;
const UNBUILT = -1;

/** A lexicon of the entries. What it costs here is linear in their number and characters; branches are built later. */
export function compileLexicon(list: readonly Entry[]): Lexicon {
  const folded = new Uint16Array(0x10000);
  let alphabet = 1;
  for (const { surface } of list)
    for (let i = 0; i < surface.length; i++) {
      const code = FOLD[surface.charCodeAt(i)]!;
      if (folded[code] === 0) folded[code] = alphabet++;
    }
  const letters = folded.map((_, code) => folded[FOLD[code]!]!);
  const heads = new Int32Array(alphabet);
  const after = new Int32Array(list.length);
  const root = new Int32Array(alphabet);
  for (let k = list.length - 1; k >= 0; k--) {
    const first = letters[list[k]!.surface.charCodeAt(0)]!;
    after[k] = heads[first]!;
    heads[first] = k + 1;
    root[first] = UNBUILT;
  }
  return {
    letters,
    root,
    seconds: new Int32Array(alphabet),
    forms: [formOf([])],
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

/** The edge that a form beginning with the character numbered `letter` starts with; 0 where there is none. */
export function enter(lexicon: Lexicon, letter: number): number {
  const edge = lexicon.root[letter]!;
  return edge === UNBUILT ? buildBranch(lexicon, letter) : edge;
}

/** False where no form begins with the two characters of these numbers; true says little. */
export const mayFollow = ({ seconds }: Lexicon, first: number, second: number): boolean =>
  (seconds[first]! & (1 << (second & 31))) !== 0;

/** The edge behind another one on the character numbered `letter`; 0 where the trie ends. */
export function step(lexicon: Lexicon, edge: number, letter: number): number {
  return lexicon.edges[slotOf(lexicon.edges, (edge >> 2) * lexicon.alphabet + letter) + 1]!;
}

/** The place of a key, or the free one that it would take. */
function slotOf(edges: Int32Array, key: number): number {
  const mask = edges.length - 1;
  let slot = hash(key) & mask;
  while (edges[slot] !== key && edges[slot] !== 0) slot = (slot + 2) & mask;
  return slot;
}

/** An even number out of a key. */
const hash = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) << 1;

/** All forms that begin with one character, into the trie. */
function buildBranch(lexicon: Lexicon, letter: number): number {
  const { list, after, letters } = lexicon;
  const start = addNode(lexicon);
  let first = start * 4;
  for (let next = lexicon.heads[letter]!; next !== 0; next = after[next - 1]!) {
    const entry = list[next - 1]!;
    const { surface } = entry;
    let node = start;
    for (let i = 1; i < surface.length; i++)
      node = grow(lexicon, node, letters[surface.charCodeAt(i)]!, i + 1 < surface.length ? GOES_ON : ENDS);
    first |= surface.length > 1 ? GOES_ON : ENDS;
    if (surface.length > 1) lexicon.seconds[letter]! |= 1 << (letters[surface.charCodeAt(1)]! & 31);
    addForm(lexicon, node * 2 + (entry.stem ? 1 : 0), entry);
  }
  return (lexicon.root[letter] = first);
}

function addForm({ ends, forms }: Lexicon, end: number, entry: Entry): void {
  const known = ends[end]!;
  if (known === 0) ends[end] = forms.push(formOf([entry])) - 1;
  else forms[known] = formOf([...forms[known]!.entries, entry]);
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

/** The node behind `node`, made where there is none, with a mark on the edge that leads there. */
function grow(lexicon: Lexicon, node: number, letter: number, mark: number): number {
  const key = node * lexicon.alphabet + letter;
  let slot = slotOf(lexicon.edges, key);
  if (lexicon.edges[slot] === 0) {
    if (++lexicon.used * 4 > lexicon.edges.length) {
      lexicon.edges = widened(lexicon.edges);
      slot = slotOf(lexicon.edges, key);
    }
    lexicon.edges[slot] = key;
    lexicon.edges[slot + 1] = addNode(lexicon) * 4;
  }
  lexicon.edges[slot + 1]! |= mark;
  return lexicon.edges[slot + 1]! >> 2;
}

/** Twice as many places, so that no more than half of them are in use. */
function widened(old: Int32Array): Int32Array {
  const edges = new Int32Array(old.length * 2);
  for (let from = 0; from < old.length; from += 2) {
    if (old[from] === 0) continue;
    const slot = slotOf(edges, old[from]!);
    edges[slot] = old[from]!;
    edges[slot + 1] = old[from + 1]!;
  }
  return edges;
}
