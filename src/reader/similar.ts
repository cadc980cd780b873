import { hash } from 'node:crypto';
import type { Article } from '../model/article.ts';

/**
 * What tells copies and reprints of an article apart from others. MinHash by one permutation with its empty bins filled
 * (Li, Owen, Zhang 2012; Shrivastava 2017). Written here since the npm packages for it were left years ago and hash each
 * shingle 128 times, which takes longer than reading all figures out of the article (minhash 0.0.9, simhash-js 1.0.0).
 */
export interface Fingerprint {
  /** The same for texts that differ in case, white space and marks alone. */
  readonly exact: string;
  /** One number a bin; the share of equal ones estimates how much of two texts is the same. */
  readonly signature: Uint16Array;
  /** Keys under which to look: two articles of which 7 in 10 shingles are the same share one in 9 cases of 10, of 8 in 10 nearly always. */
  readonly bands: Uint32Array;
}

const BINS = 128;
const BANDS = 20;
const ROWS = 6;
const EMPTY = 0xffffffff;

/** Tokens (a Chinese character, a word, a number) that are hashed together. */
const SHINGLE = 3;

/** The fingerprint of an article's text without its headline, so that a retitled copy is still one. */
export function fingerprintOf(article: Pick<Article, 'title' | 'text'>): Fingerprint {
  const lead = `${article.title ?? ''}\n\n`;
  const body = article.title !== null && article.text.startsWith(lead) ? article.text.slice(lead.length) : article.text;
  const tokens = tokenHashes(body);
  const signature = signatureOf(tokens);
  return { exact: digest(tokens), signature, bands: bandsOf(signature) };
}

/** How much of two texts is the same, 0 to 1, give or take 0.04. */
export function resemblance(a: Uint16Array, b: Uint16Array): number {
  let equal = 0;
  for (let i = 0; i < BINS; i++) if (a[i] === b[i]) equal++;
  return equal / BINS;
}

/** A signature as text, for tables and files. */
export const encodeSignature = (signature: Uint16Array): string =>
  Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64');

/** The signature of a text that `encodeSignature` gave. */
export function decodeSignature(text: string): Uint16Array {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  return new Uint16Array(bytes.buffer, 0, bytes.length >> 1);
}

function digest(tokens: Uint32Array): string {
  return hash('sha256', Buffer.from(tokens.buffer, tokens.byteOffset, tokens.byteLength)).slice(0, 32);
}

const HAN = 1;
const WORD = 2;
const OTHER = 3;
/** What a UTF-16 unit is, found out when it is first met: a pattern asked for every character takes three times as long. */
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, i: number, code: number): number {
  if ((code & 0xf800) !== 0xd800) return (KINDS[code] ||= kindOf(text.charAt(i)));
  // Half of a pair: the whole is asked, which is rare.
  return kindOf(String.fromCodePoint(text.codePointAt((code & 0xfc00) === 0xdc00 && i > 0 ? i - 1 : i)!));
}

function kindOf(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return HAN;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? WORD : OTHER;
}

/** One number a token: letters and digits of any script, marks and white space left out. FNV-1a over UTF-16 units. */
function tokenHashes(text: string): Uint32Array {
  const lower = text.normalize('NFKC').toLowerCase();
  const tokens = new Uint32Array(lower.length);
  let count = 0;
  let word = FNV;
  let isWord = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const kind = kindAt(lower, i, code);
    if (kind !== WORD && isWord) {
      tokens[count++] = mix(word);
      word = FNV;
      isWord = false;
    }
    if (kind === WORD) {
      word = Math.imul(word ^ code, PRIME);
      isWord = true;
    } else if (kind === HAN) tokens[count++] = mix(Math.imul(FNV ^ code, PRIME));
  }
  if (isWord) tokens[count++] = mix(word);
  return tokens.slice(0, count);
}

const FNV = 0x811c9dc5;
const PRIME = 0x01000193;

/** The final mix of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(bits: number): number {
  let h = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Each shingle falls into one bin by its high bits; the least of a bin stands for it. */
function signatureOf(tokens: Uint32Array): Uint16Array {
  const least = new Uint32Array(BINS).fill(EMPTY);
  const last = Math.max(1, tokens.length - SHINGLE + 1);
  for (let i = 0; i < last && tokens.length > 0; i++) {
    const end = Math.min(i + SHINGLE, tokens.length);
    let shingle = 0;
    for (let k = i; k < end; k++) shingle = mix(Math.imul(shingle, 31) + tokens[k]!);
    const bin = shingle >>> 25;
    const value = shingle & 0x1ffffff;
    if (value < least[bin]!) least[bin] = value;
  }
  return Uint16Array.from(least, (_, bin) => filled(least, bin));
}

/** An empty bin borrows from another, found the same way for the same bin of every text. */
function filled(least: Uint32Array, bin: number): number {
  let from = bin;
  for (let attempt = 1; least[from] === EMPTY && attempt <= BINS * 8; attempt++) {
    from = mix(bin * 0x9e3779b1 + attempt) % BINS;
  }
  return least[from] === EMPTY ? 0xffff : mix(least[from]! + from) & 0xffff;
}

function bandsOf(signature: Uint16Array): Uint32Array {
  return Uint32Array.from({ length: BANDS }, (_, band) => {
    let key = ~band;
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 37) + signature[band * ROWS + row]!);
    return key;
  });
}
