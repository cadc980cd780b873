import { FOLD } from '../text/fold.ts';
import { ENDS, GOES_ON, slotOf, type Entry, type Lexicon } from './lexicon.ts';

/** A trie as it grows: arrays are replaced by longer ones where they fill up. */
interface Growing {
  readonly letters: Uint16Array;
  readonly alphabet: number;
  edges: Int32Array;
  ends: Int32Array;
  nodes: number;
  /** Places in use of `edges`, in pairs. */
  used: number;
}

/** A lexicon of the entries, in their order. Cost is linear in their number and characters. */
export function compileLexicon(list: readonly Entry[]): Lexicon {
  const { letters, alphabet } = numberLetters(list);
  const root = new Int32Array(alphabet);
  const seconds = new Int32Array(alphabet);
  const trie: Growing = {
    letters,
    alphabet,
    edges: new Int32Array(0x800),
    ends: new Int32Array(0x400),
    nodes: 0,
    used: 0,
  };
  const entries: Entry[][] = [[]];
  for (const entry of list) {
    const end = addSurface(trie, root, seconds, entry.surface) * 2 + (entry.stem ? 1 : 0);
    const known = trie.ends[end]!;
    if (known === 0) trie.ends[end] = entries.push([entry]) - 1;
    else entries[known]!.push(entry);
  }
  const { edges } = trie;
  const ends = trie.ends.slice(0, trie.nodes * 2 + 2);
  const forms = Array.from<undefined>({ length: entries.length });
  return { letters, alphabet, root, seconds, edges, ends, forms, entriesOf: (form) => entries[form]! };
}

/** Numbers from 1 for the folded characters of all forms; a character that folds to one has its number. */
function numberLetters(list: readonly Entry[]): { letters: Uint16Array; alphabet: number } {
  const folded = new Uint16Array(0x10000);
  let alphabet = 1;
  for (const { surface } of list)
    for (let i = 0; i < surface.length; i++) {
      const code = FOLD[surface.charCodeAt(i)]!;
      if (folded[code] === 0) folded[code] = alphabet++;
    }
  return { letters: folded.map((_, code) => folded[FOLD[code]!]!), alphabet };
}

/** The node that a form ends at, made where there is none. */
function addSurface(trie: Growing, root: Int32Array, seconds: Int32Array, surface: string): number {
  const { letters } = trie;
  const first = letters[surface.charCodeAt(0)]!;
  let node = root[first] === 0 ? addNode(trie) : root[first]! >> 2;
  root[first] = root[first]! | (node * 4) | (surface.length > 1 ? GOES_ON : ENDS);
  if (surface.length > 1) seconds[first]! |= 1 << (letters[surface.charCodeAt(1)]! & 31);
  for (let i = 1; i < surface.length; i++)
    node = grow(trie, node, letters[surface.charCodeAt(i)]!, i + 1 < surface.length ? GOES_ON : ENDS);
  return node;
}

function addNode(trie: Growing): number {
  const node = ++trie.nodes;
  if (node * trie.alphabet + trie.alphabet > 0x7fffffff) throw new RangeError('the lexicon has too many forms');
  if (node * 2 + 1 >= trie.ends.length) {
    const ends = new Int32Array(trie.ends.length * 2);
    ends.set(trie.ends);
    trie.ends = ends;
  }
  return node;
}

/** The node behind `node`, made where there is none, with a mark on the edge that leads there. */
function grow(trie: Growing, node: number, letter: number, mark: number): number {
  const key = node * trie.alphabet + letter;
  let slot = slotOf(trie.edges, key);
  if (trie.edges[slot] === 0) {
    if (++trie.used * 4 > trie.edges.length) {
      trie.edges = widened(trie.edges);
      slot = slotOf(trie.edges, key);
    }
    trie.edges[slot] = key;
    trie.edges[slot + 1] = addNode(trie) * 4;
  }
  trie.edges[slot + 1]! |= mark;
  return trie.edges[slot + 1]! >> 2;
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
