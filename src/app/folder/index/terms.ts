import { FOLD } from '../../../text/fold.ts';

/** Endings of Russian nouns and adjectives, longest first: what is left is near enough to the stem to find the others. */
const RUSSIAN_ENDINGS = [
  'иями', 'иях', 'ями', 'ами', 'ией', 'иям', 'ием', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ях', 'ах', 'ям', 'ам',
  'ей', 'ой', 'ий', 'ый', 'ая', 'яя', 'ую', 'юю', 'ое', 'ее', 'ие', 'ые', 'ых', 'их', 'ом', 'ем', 'ов', 'ев', 'ия',
  'ии', 'ию', 'ью', 'ья', 'а', 'я', 'о', 'е', 'и', 'ы', 'у', 'ю', 'ь', 'й',
]; // prettier-ignore

const CYRILLIC = 0x430;
const LETTERS = 0x30;
/** The endings as codes, by the last letter, in their order. */
const BY_LAST: readonly (readonly Uint16Array[])[] = Array.from({ length: LETTERS }, (_, letter) =>
  RUSSIAN_ENDINGS.filter((ending) => ending.charCodeAt(ending.length - 1) === CYRILLIC + letter).map((ending) =>
    Uint16Array.from(ending, (character) => character.charCodeAt(0)),
  ),
);
const IS_VOWEL = Uint8Array.from({ length: LETTERS }, (_, letter) =>
  'аеиоуыэюяй'.includes(String.fromCharCode(CYRILLIC + letter)) ? 1 : 0,
);

/** Most terms kept of one text: a book does not fill the index. */
const MOST = 20_000;

/**
 * What a text can be found by, as 32-bit hashes without repeats: words of Latin and Cyrillic letters and digits without
 * their endings, and pairs of neighbouring Chinese characters, traditional ones as simplified; without those excepted.
 * [`中国 exports`: `中国`, `export`.]
 */
export function termsOf(text: string, except: Uint32Array = NONE): Uint32Array {
  begin(except);
  let length = 0;
  let previous = 0;
  for (let i = 0; i < text.length && count < MOST; i++) {
    const code = FOLD[text.charCodeAt(i)]!;
    const han = isHan(code);
    if (!han && isWordCode(code)) {
      if (length < LONGEST) WORD[length++] = code;
    } else if (length > 0) {
      add(hashWord(length));
      length = 0;
    }
    if (han && previous !== 0) add(hashPair(previous, code));
    previous = han ? code : 0;
  }
  if (length > 0) add(hashWord(length));
  return new Uint32Array(FOUND.subarray(0, count));
}

const NONE = new Uint32Array();

/*
 * The terms in hand, found again by a table that is kept from text to text: a slot counts where it bears the text's own
 * mark. A set made for each text takes several times as long.
 */
const SLOTS = 1 << 16;
const TABLE = new Int32Array(SLOTS);
const MARKS = new Int32Array(SLOTS);
const FOUND = new Int32Array(MOST + 1);
let mark = 0;
let count = 0;

/** Begins a text; what is excepted counts as found, without being given. */
function begin(except: Uint32Array): void {
  if (++mark === 0x7fffffff) MARKS.fill((mark = 1) - 1);
  count = 0;
  for (const term of except) slotOf(term | 0);
}

function add(term: number): void {
  if (slotOf(term)) FOUND[count++] = term;
}

/** Puts a term in the table; true where it was not there. */
function slotOf(term: number): boolean {
  let slot = (Math.imul(term, 0x9e3779b1) >>> 16) & (SLOTS - 1);
  while (MARKS[slot] === mark) {
    if (TABLE[slot] === term) return false;
    slot = (slot + 1) & (SLOTS - 1);
  }
  MARKS[slot] = mark;
  TABLE[slot] = term;
  return true;
}

/** The word in hand, as folded UTF-16 units: most texts are gone through without making a string. */
const LONGEST = 64;
const WORD = new Uint16Array(LONGEST);

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** Letters and digits of the alphabets; other scripts are left out, since nothing is read in them. */
const isWordCode = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
  (code >= 0x430 && code <= 0x45f);

/** Hash of the stem of the first units of `WORD`. Signed, since those are kept in place where others go to the heap. */
function hashWord(length: number): number {
  const last = WORD[length - 1]!;
  const end = last >= 0x430 && last <= 0x45f ? russianStem(length) : latinStem(length);
  let h = 0x811c9dc5;
  for (let i = 0; i < end; i++) h = Math.imul(h ^ WORD[i]!, 0x01000193);
  if (end === length || WORD[end] !== 0x69) return h;
  // `-ies` becomes `-y`.
  return Math.imul(h ^ 0x79, 0x01000193);
}

/** Harman's s-stemmer, 1991: plurals alone. */
function latinStem(length: number): number {
  if (length < 4 || WORD[length - 1] !== 0x73) return length;
  const before = WORD[length - 2];
  if (before === 0x75 || before === 0x73) return length;
  return before === 0x65 && WORD[length - 3] === 0x69 ? length - 3 : length - 1;
}

/** Китай, Китая and Китаем differ in their endings and in what is left before them. */
function russianStem(length: number): number {
  let end = length;
  for (const ending of BY_LAST[WORD[length - 1]! - CYRILLIC] ?? []) {
    if (length - ending.length < 3 || !endsWith(ending, length)) continue;
    end = length - ending.length;
    break;
  }
  while (end > 3 && IS_VOWEL[WORD[end - 1]! - CYRILLIC] === 1) end--;
  return end;
}

function endsWith(ending: Uint16Array, length: number): boolean {
  for (let i = 0, at = length - ending.length; i < ending.length; i++, at++) if (WORD[at] !== ending[i]) return false;
  return true;
}

const hashPair = (a: number, b: number): number => Math.imul(Math.imul(0x811c9dc5 ^ a, 0x01000193) ^ b, 0x01000193);
