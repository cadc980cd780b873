import type { Entry, Lexicon } from './lexicon.ts';

/**
 * A lexicon as bytes, so that a process need not build it: a header of the mark and the lengths of all sections, the
 * sections of 32-bit integers, the numbers of characters in 16 bits each, then UTF-8 text: the surfaces of all entries
 * and the meanings as JSON, each told once. Integers are in the order of the machine's own bytes.
 */
interface Sections {
  readonly root: Int32Array;
  readonly seconds: Int32Array;
  readonly edges: Int32Array;
  readonly ends: Int32Array;
  /** By number of a form: its first entry; behind the last form the number of all entries. */
  readonly heads: Int32Array;
  /** By number of an entry: that of its meaning, doubled, and one more where it is a stem. */
  readonly meanings: Int32Array;
  /** Where the surface of each entry ends in the text, and each meaning behind these. */
  readonly surfaceEnds: Int32Array;
  readonly meaningEnds: Int32Array;
}

const SECTIONS = ['root', 'seconds', 'edges', 'ends', 'heads', 'meanings', 'surfaceEnds', 'meaningEnds'] as const;

/** The first integer: on a machine of the other order of bytes it reads otherwise. */
const MARK = 0x54414c59;

/** Characters that have a number in `letters`: UTF-16 units. */
const UNITS = 0x10000;

/** Stands for a field that is there without a value, which JSON has not. */
const UNSET = '\u0000';

/** What an entry means, whatever its surface. */
type Meaning = Pick<Entry, 'kind' | 'value' | 'locale'>;

/** What a lexicon is in bytes; `unpackLexicon` makes the same of them. Values of entries are plain JSON. */
export function packLexicon(lexicon: Lexicon): Uint8Array {
  const heads = [0];
  const meanings: number[] = [];
  const surfaces: string[] = [];
  const numbers = new Map<string, number>();
  for (let form = 0; form < lexicon.forms.length; form++) {
    for (const { surface, kind, value, locale, stem } of lexicon.entriesOf(form)) {
      const text = JSON.stringify({ kind, value, locale }, (_, field: unknown) =>
        field === undefined ? UNSET : field,
      );
      if (!numbers.has(text)) numbers.set(text, numbers.size);
      meanings.push(numbers.get(text)! * 2 + (stem ? 1 : 0));
      surfaces.push(surface);
    }
    heads.push(meanings.length);
  }
  const { root, seconds, edges, ends, letters } = lexicon;
  const [surfaceText, meaningText] = [textOf(surfaces), textOf([...numbers.keys()])];
  const sections: Sections = {
    root,
    seconds,
    edges,
    ends,
    heads: Int32Array.from(heads),
    meanings: Int32Array.from(meanings),
    surfaceEnds: surfaceText.ends,
    meaningEnds: meaningText.ends,
  };
  const header = Int32Array.from([MARK, ...SECTIONS.map((name) => sections[name].length)]);
  return joined([header, ...SECTIONS.map((name) => sections[name]), letters, surfaceText.bytes, meaningText.bytes]);
}

/** Texts one behind the other, and where each of them ends. */
function textOf(texts: readonly string[]): { bytes: Uint8Array; ends: Int32Array } {
  const encoder = new TextEncoder();
  const bytes = texts.map((text) => encoder.encode(text));
  let end = 0;
  return { bytes: joined(bytes), ends: Int32Array.from(bytes, ({ length }) => (end += length)) };
}

function joined(parts: readonly (Int32Array | Uint16Array | Uint8Array)[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return out;
}

/** The lexicon that was packed, read in place; null where the machine that packed it orders bytes otherwise. */
export function unpackLexicon(bytes: Uint8Array): Lexicon | null {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Int32Array(buffer, byteOffset, 1 + SECTIONS.length);
  if (header[0] !== MARK) return null;
  let at = byteOffset + header.byteLength;
  const section = (k: number): Int32Array => {
    const integers = new Int32Array(buffer, at, header[k + 1]!);
    at += integers.byteLength;
    return integers;
  };
  const sections = Object.fromEntries(SECTIONS.map((name, k) => [name, section(k)])) as unknown as Sections;
  const letters = new Uint16Array(buffer, at, UNITS);
  const { root, seconds, edges, ends, heads } = sections;
  const forms = Array.from<undefined>({ length: heads.length - 1 });
  const entriesOf = entriesIn(sections, new Uint8Array(buffer, at + letters.byteLength));
  return { letters, alphabet: root.length, root, seconds, edges, ends, forms, entriesOf };
}

/** Makes the entries of a form out of the text; a meaning is one record for all its entries. */
function entriesIn({ heads, meanings, surfaceEnds, meaningEnds }: Sections, text: Uint8Array): Lexicon['entriesOf'] {
  const decoder = new TextDecoder();
  const known = Array.from<Meaning | undefined>({ length: meaningEnds.length });
  const behind = surfaceEnds.at(-1) ?? 0;
  const slice = (ends: Int32Array, k: number, from: number): string =>
    decoder.decode(text.subarray(from + (k === 0 ? 0 : ends[k - 1]!), from + ends[k]!));
  const entryAt = (k: number): Entry => {
    const number = meanings[k]! >> 1;
    const { kind, value, locale } = (known[number] ??= meaningIn(slice(meaningEnds, number, behind)));
    const surface = slice(surfaceEnds, k, 0);
    return meanings[k]! & 1 ? { surface, kind, value, locale, stem: true } : { surface, kind, value, locale };
  };
  return (form) => Array.from({ length: heads[form + 1]! - heads[form]! }, (_, k) => entryAt(heads[form]! + k));
}

/** A meaning out of its JSON, with the fields that are there without a value. */
function meaningIn(json: string): Meaning {
  const meaning = JSON.parse(json) as Meaning;
  const { value } = meaning;
  if (value === null || typeof value !== 'object') return meaning;
  const fields = value as Record<string, unknown>;
  for (const name in fields) if (fields[name] === UNSET) fields[name] = undefined;
  return meaning;
}
