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

/** A compiled lexicon: a trie over folded characters. One form may carry several entries. */
export interface Lexicon {
  readonly entries: readonly (readonly Entry[])[];
  /** First step by character: node number, 0 for none. */
  readonly root: Int32Array;
  /** Open-addressed hash of (node, character) to node. */
  readonly keys: Float64Array;
  readonly next: Int32Array;
  readonly mask: number;
  /** For each node: index + 1 into `entries` of the whole-form entries, and of the stem entries; 0 for none. */
  readonly whole: Int32Array;
  readonly stems: Int32Array;
}

/** Compiles entries into one trie. Cost is linear in the characters of all forms. */
export function compileLexicon(list: readonly Entry[]): Lexicon {
  const size = list.reduce((sum, e) => sum + e.surface.length, 1);
  const capacity = 1 << Math.ceil(Math.log2(size * 2 + 2));
  const keys = new Float64Array(capacity).fill(-1);
  const next = new Int32Array(capacity);
  const root = new Int32Array(0x10000);
  const whole = new Int32Array(size + 1);
  const stems = new Int32Array(size + 1);
  const entries: Entry[][] = [];
  const mask = capacity - 1;
  let nodes = 0;
  for (const entry of list) {
    let node = 0;
    for (let i = 0; i < entry.surface.length; i++) {
      const code = FOLD[entry.surface.charCodeAt(i)]!;
      if (i === 0) {
        node = root[code] ||= ++nodes;
        continue;
      }
      const key = node * 0x10000 + code;
      let slot = hash(node, code) & mask;
      while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
      if (keys[slot] === -1) {
        keys[slot] = key;
        next[slot] = ++nodes;
      }
      node = next[slot]!;
    }
    const table = entry.stem ? stems : whole;
    if (table[node]) entries[table[node]! - 1]!.push(entry);
    else table[node] = entries.push([entry]);
  }
  return { entries, root, keys, next, mask, whole, stems };
}

/** The node after `node` on a folded character; 0 where the trie ends. */
export function step(lexicon: Lexicon, node: number, code: number): number {
  const { keys, next, mask } = lexicon;
  const key = node * 0x10000 + code;
  let slot = hash(node, code) & mask;
  while (true) {
    const found = keys[slot]!;
    if (found === key) return next[slot]!;
    if (found === -1) return 0;
    slot = (slot + 1) & mask;
  }
}

const hash = (node: number, code: number): number => Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
