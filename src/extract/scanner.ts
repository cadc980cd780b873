import { FOLD } from '../text/fold.ts';
import { step, type Entry, type Lexicon } from './lexicon.ts';

/** A known form at its place in the text. A number literal is a mention too, with the digits read. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** All meanings of the form; the first one is the commonest. */
  readonly entries: readonly Entry[];
  /** For a number literal of Arabic digits; null otherwise. */
  readonly literal: Literal | null;
}

/** Arabic digits with their separators as written: `1,234.5`, `46 920,7`, `2023`. */
export interface Literal {
  readonly digits: string;
  /** Separators in order with their places within the digits: `1,234.5` has `,` after 1 digit and `.` after 4. */
  readonly separators: readonly { readonly mark: string; readonly after: number }[];
}

/** Character classes of folded text. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const HAN = 3;
const CLASS: Uint8Array = classes();

const NO_ENTRIES: readonly Entry[] = [];

/**
 * All mentions of `text` between `from` and `to`, leftmost longest, not overlapping, in order.
 * One pass; cost is linear in the text (a form is at most as long as the longest of the lexicon).
 */
export function scan(text: string, lexicon: Lexicon, from = 0, to = text.length): Mention[] {
  const out: Mention[] = [];
  const { root } = lexicon;
  let i = from;
  while (i < to) {
    const code = FOLD[text.charCodeAt(i)]!;
    const kind = CLASS[code]!;
    if (kind === DIGIT) {
      const mention = numberAt(text, i, to) ?? null;
      const named = formAt(text, lexicon, i, to);
      const best = named && named.end > mention.end ? named : mention;
      out.push(best);
      i = best.end;
      continue;
    }
    if (root[code] !== 0) {
      const found = formAt(text, lexicon, i, to);
      if (found) {
        out.push(found);
        i = found.end;
        continue;
      }
    }
    i = kind === LETTER ? wordEnd(text, i, to) : i + 1;
  }
  return out;
}

/** End of the word that the letter at `i` belongs to. */
export function wordEnd(text: string, i: number, to: number = text.length): number {
  while (i < to && CLASS[FOLD[text.charCodeAt(i)]!] === LETTER) i++;
  return i;
}

/** The longest known form that starts at `i`, or null. Letters match whole words only, unless the form is a stem. */
function formAt(text: string, lexicon: Lexicon, i: number, to: number): Mention | null {
  const { whole, stems } = lexicon;
  let node = lexicon.root[FOLD[text.charCodeAt(i)]!]!;
  let best = 0;
  let bestEnd = 0;
  let j = i;
  while (node !== 0) {
    j++;
    if (whole[node] !== 0 && endsWord(text, j, to)) {
      best = whole[node]!;
      bestEnd = j;
    } else if (stems[node] !== 0) {
      const end = wordEnd(text, j, to);
      if (end >= bestEnd) {
        best = stems[node]!;
        bestEnd = end;
      }
    }
    if (j >= to) break;
    node = step(lexicon, node, FOLD[text.charCodeAt(j)]!);
  }
  return best === 0 ? null : { start: i, end: bestEnd, entries: lexicon.entries[best - 1]!, literal: null };
}

/** True where a form that ends before `j` does not cut a word of letters in two. */
function endsWord(text: string, j: number, to: number): boolean {
  if (j >= to) return true;
  return CLASS[FOLD[text.charCodeAt(j)]!] !== LETTER || CLASS[FOLD[text.charCodeAt(j - 1)]!] !== LETTER;
}

/** A literal starting with a digit at `i`: digits with single separators between them. */
function numberAt(text: string, i: number, to: number): Mention {
  let digits = '';
  const separators: { mark: string; after: number }[] = [];
  let j = i;
  while (j < to) {
    const code = FOLD[text.charCodeAt(j)]!;
    if (CLASS[code] === DIGIT) {
      digits += String.fromCharCode(code);
      j++;
      continue;
    }
    if (!isSeparator(code) || !continues(text, j, to, code)) break;
    separators.push({ mark: String.fromCharCode(code), after: digits.length });
    j++;
  }
  return { start: i, end: j, entries: NO_ENTRIES, literal: { digits, separators } };
}

/** A point or comma goes on with any digit; a space or apostrophe only with a group of exactly three. */
function continues(text: string, j: number, to: number, code: number): boolean {
  const digitAt = (k: number): boolean => k < to && CLASS[FOLD[text.charCodeAt(k)]!] === DIGIT;
  if (code === 0x2e || code === 0x2c) return digitAt(j + 1);
  if (!digitAt(j + 1) || !digitAt(j + 2) || !digitAt(j + 3) || digitAt(j + 4)) return false;
  let k = j - 1;
  while (digitAt(k)) k--;
  return j - 1 - k <= 3;
}

/** Point, comma, space (no-break and thin ones are folded to it) and apostrophe. */
const isSeparator = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x20 || code === 0x27;

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  const letter = /\p{L}/u;
  for (let c = 0x41; c < 0x2e80; c++) if (letter.test(String.fromCharCode(c))) table[c] = LETTER;
  for (let c = 0x30; c <= 0x39; c++) table[c] = DIGIT;
  for (let c = 0x3400; c <= 0x9fff; c++) table[c] = HAN;
  return table;
}

export const isLetter = (code: number): boolean => CLASS[FOLD[code]!] === LETTER;
export const isHan = (code: number): boolean => CLASS[FOLD[code]!] === HAN;
export const isDigit = (code: number): boolean => CLASS[FOLD[code]!] === DIGIT;
