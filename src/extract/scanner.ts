import { FOLD } from '../text/fold.ts';
import { addressEnd } from './address.ts';
import { ENDS, formNumbered, GOES_ON, mayFollow, step, type Entry, type Form, type Lexicon } from './lexicon.ts';

/** A known form at its place in the text. A number literal is a mention too, with the digits read. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** All meanings of the form; the first one is the commonest. */
  readonly entries: readonly Entry[];
  /** What grammars keep about the form: the same record for all its mentions. */
  readonly notes: Form['notes'];
  /** For a number literal of Arabic digits; null otherwise. */
  readonly literal: Literal | null;
}

/** Arabic digits with their separators as written: `1,234.5`, `46 920,7`, `2023`. */
export interface Literal {
  readonly digits: string;
  /** Separators in order with their places within the digits: `1,234.5` has `,` after 1 digit and `.` after 4. */
  readonly separators: readonly Separator[];
}

interface Separator {
  readonly mark: string;
  readonly after: number;
}

/** Character classes: that of a character is that of its folded one. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const HAN = 3;
const CLASS: Uint8Array = classes();

const NO_SEPARATORS: readonly Separator[] = [];

const foldedAt = (text: string, i: number): number => FOLD[text.charCodeAt(i)]!;
const classAt = (text: string, i: number): number => CLASS[text.charCodeAt(i)]!;

/**
 * All mentions of `text` between `from` and `to`, leftmost longest, not overlapping, in order; none within an address.
 * One pass; cost is linear in the text (a form is at most as long as the longest of the lexicon).
 */
export function scan(text: string, lexicon: Lexicon, from = 0, to = text.length): Mention[] {
  const out: Mention[] = [];
  const { letters } = lexicon;
  const nameless = formNumbered(lexicon, 0);
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const kind = CLASS[code]!;
    const letter = letters[code]!;
    const named = letter === 0 ? null : formAt(text, lexicon, letter, i, to);
    if (kind === DIGIT) {
      const number = numberAt(text, nameless, i, to);
      const best = named && named.end > number.end ? named : number;
      out.push(best);
      i = best.end;
    } else if (kind === LETTER) {
      const end = named ? named.end : wordEnd(text, i, to);
      i = addressEnd(text, end, to);
      if (named && i === end) out.push(named);
    } else if (named) {
      out.push(named);
      i = named.end;
    } else i++;
  }
  return out;
}

/** End of the word that the letter at `i` belongs to. */
export function wordEnd(text: string, i: number, to: number = text.length): number {
  let j = i;
  while (j < to && classAt(text, j) === LETTER) j++;
  return j;
}

/** The longest known form that starts at `i`, or null. Letters match whole words only, unless the form is a stem. */
function formAt(text: string, lexicon: Lexicon, first: number, i: number, to: number): Mention | null {
  const { letters } = lexicon;
  let edge = lexicon.root[first]!;
  let best = 0;
  let end = 0;
  for (let j = i + 1; edge !== 0; j++) {
    if (edge & ENDS) {
      const node = edge >> 2;
      const whole = lexicon.ends[node * 2]!;
      const stem = lexicon.ends[node * 2 + 1]!;
      if (whole !== 0 && endsWord(text, j, to)) {
        best = whole;
        end = j;
      } else if (stem !== 0 && wordEnd(text, j, to) >= end) {
        best = stem;
        end = wordEnd(text, j, to);
      }
    }
    if (!(edge & GOES_ON) || j >= to) break;
    const letter = letters[text.charCodeAt(j)]!;
    if (letter === 0 || (j === i + 1 && !mayFollow(lexicon, first, letter))) break;
    edge = step(lexicon, edge, letter);
  }
  if (best === 0) return null;
  const { entries, notes } = formNumbered(lexicon, best);
  return { start: i, end, entries, notes, literal: null };
}

/** True where a form that ends before `j` does not cut a word of letters in two. */
const endsWord = (text: string, j: number, to: number): boolean =>
  j >= to || classAt(text, j) !== LETTER || classAt(text, j - 1) !== LETTER;

/** A literal starting with a digit at `i`: digits with single separators between them. */
function numberAt(text: string, { entries, notes }: Form, i: number, to: number): Mention {
  let digits = '';
  let separators: Separator[] | null = null;
  let j = i;
  while (true) {
    const run = j;
    while (j < to && classAt(text, j) === DIGIT) j++;
    digits += digitsOf(text, run, j);
    const code = j < to ? foldedAt(text, j) : 0;
    if (!isSeparator(code) || !continues(text, j, to, code)) break;
    separators ??= [];
    separators.push({ mark: String.fromCharCode(code), after: digits.length });
    j++;
  }
  const literal: Literal = { digits, separators: separators ?? NO_SEPARATORS };
  return { start: i, end: j, entries, notes, literal };
}

/** The digits of a run; full-width ones become ASCII. */
function digitsOf(text: string, from: number, to: number): string {
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) <= 0x39) continue;
    let digits = '';
    for (let k = from; k < to; k++) digits += String.fromCharCode(foldedAt(text, k));
    return digits;
  }
  return text.slice(from, to);
}

/** A point or comma goes on with any digit; a space or apostrophe only with a group of exactly three. */
function continues(text: string, j: number, to: number, code: number): boolean {
  if (code === 0x2e || code === 0x2c) return isDigitAt(text, j + 1, to);
  if (!isDigitAt(text, j + 1, to) || !isDigitAt(text, j + 2, to) || !isDigitAt(text, j + 3, to)) return false;
  if (isDigitAt(text, j + 4, to)) return false;
  let k = j - 1;
  while (isDigitAt(text, k, to)) k--;
  return j - 1 - k <= 3;
}

const isDigitAt = (text: string, k: number, to: number): boolean => k >= 0 && k < to && classAt(text, k) === DIGIT;

/** Point, comma, space (no-break and thin ones are folded to it) and apostrophe. */
const isSeparator = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x20 || code === 0x27;

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  const first = 0x41;
  const below = String.fromCharCode(...Array.from({ length: 0x2e80 - first }, (_, k) => first + k));
  for (const { index, 0: run } of below.matchAll(/\p{L}+/gu))
    table.fill(LETTER, first + index, first + index + run.length);
  for (let c = 0x30; c <= 0x39; c++) table[c] = DIGIT;
  for (let c = 0x3400; c <= 0x9fff; c++) table[c] = HAN;
  return table.map((_, c) => table[FOLD[c]!]!);
}

export const isLetter = (code: number): boolean => CLASS[code] === LETTER;
export const isHan = (code: number): boolean => CLASS[code] === HAN;
export const isDigit = (code: number): boolean => CLASS[code] === DIGIT;
