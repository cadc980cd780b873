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

/** A place in the notes of every form, for one grammar: taken as its module loads, before any form is looked up. */
export const noteSlot = (): number => slots++;

/** All forms have all places from the start, and so one shape: grammars read them for every word. */
const newForm = (entries: readonly Entry[]): Form => ({ entries, notes: Array.from({ length: slots }) });

/**
 * All forms of all languages: a trie over folded characters. One form may carry several entries, whose records are made
 * when a text first holds the form.
 *
 * An edge is a number: `node * 4`, `ENDS` where a form ends with it, `GOES_ON` where the node has edges of its own; so
 * that most steps read one place of memory.
 */
export interface Lexicon {
  /** Number of a character, folded, among those of all forms, from 1; 0 where no form has it. */
  readonly letters: Uint16Array;
  /** Number of characters in `letters`, 0 among them. */
  readonly alphabet: number;
  /** Edge of the first step by number of a character; 0 for none. */
  readonly root: Int32Array;
  /** By number of a first character: a bit for each 32nd number of a second one; most second steps fail, and go no further. */
  readonly seconds: Int32Array;
  /** Open-addressed hash: at an even place the key of (node, character), behind it the edge. */
  readonly edges: Int32Array;
  /** For each node the number of the whole form that ends there, and of the stem; 0 for none. */
  readonly ends: Int32Array;
  /** The forms that were looked up, by their number from 1; the first one is of no entries. */
  readonly forms: (Form | undefined)[];
  /** The entries of a form by its number, in the order of the languages. */
  readonly entriesOf: (form: number) => readonly Entry[];
}

export const ENDS = 1;
export const GOES_ON = 2;

/** The form of a number: the same record each time. */
export const formNumbered = ({ forms, entriesOf }: Lexicon, n: number): Form => (forms[n] ??= newForm(entriesOf(n)));

/** False where no form begins with the two characters of these numbers; true says little. */
export const mayFollow = ({ seconds }: Lexicon, first: number, second: number): boolean =>
  (seconds[first]! & (1 << (second & 31))) !== 0;

/** The edge behind another one on the character numbered `letter`; 0 where the trie ends. */
export const step = ({ edges, alphabet }: Lexicon, edge: number, letter: number): number =>
  edges[slotOf(edges, (edge >> 2) * alphabet + letter) + 1]!;

/** The place of a key, or the free one that it would take. */
export function slotOf(edges: Int32Array, key: number): number {
  const mask = edges.length - 1;
  let slot = hash(key) & mask;
  while (edges[slot] !== key && edges[slot] !== 0) slot = (slot + 2) & mask;
  return slot;
}

/** An even number out of a key. */
const hash = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) << 1;
