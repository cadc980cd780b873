import { FOLD } from '../../../text/fold.ts';

/** Endings of Russian nouns and adjectives, longest first: what is left is near enough to the stem to find the others. */
const RUSSIAN_ENDINGS = [
  'иями', 'иях', 'ями', 'ами', 'ией', 'иям', 'ием', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ях', 'ах', 'ям', 'ам',
  'ей', 'ой', 'ий', 'ый', 'ая', 'яя', 'ую', 'юю', 'ое', 'ее', 'ие', 'ые', 'ых', 'их', 'ом', 'ем', 'ов', 'ев', 'ия',
  'ии', 'ию', 'ью', 'ья', 'а', 'я', 'о', 'е', 'и', 'ы', 'у', 'ю', 'ь', 'й',
]; // prettier-ignore

/** Most terms kept of one text: a book does not fill the index. */
const MOST = 20_000;

/**
 * What a text can be found by, as 32-bit hashes without repeats: words of Latin and Cyrillic letters and digits without
 * their endings, and pairs of neighbouring Chinese characters, traditional ones as simplified.
 * [`中国 exports`: `中国`, `export`.]
 */
export function termsOf(text: string): Uint32Array {
  const terms = new Set<number>();
  let word = '';
  let previous = 0;
  for (let i = 0; i < text.length && terms.size < MOST; i++) {
    const code = FOLD[text.charCodeAt(i)]!;
    const han = isHan(code);
    if (!han && isWordCode(code)) word += String.fromCharCode(code);
    else if (word !== '') {
      terms.add(hash(stem(word)));
      word = '';
    }
    if (han && previous !== 0) terms.add(hashPair(previous, code));
    previous = han ? code : 0;
  }
  if (word !== '') terms.add(hash(stem(word)));
  return Uint32Array.from(terms);
}

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** Letters and digits of the alphabets; other scripts are left out, since nothing is read in them. */
const isWordCode = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
  (code >= 0x430 && code <= 0x45f);

function stem(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last >= 0x430 && last <= 0x45f) {
    const ending = RUSSIAN_ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= 3);
    return withoutVowels(ending ? word.slice(0, -ending.length) : word);
  }
  // Harman's s-stemmer, 1991: plurals alone.
  if (word.length < 4 || !word.endsWith('s') || /(?:us|ss)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

/** Китай, Китая and Китаем differ in their endings and in what is left before them. */
function withoutVowels(word: string): string {
  let end = word.length;
  while (end > 3 && 'аеиоуыэюяй'.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const hashPair = (a: number, b: number): number =>
  Math.imul(Math.imul(0x811c9dc5 ^ a, 0x01000193) ^ b, 0x01000193) >>> 0;
