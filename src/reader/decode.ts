import { Buffer, isUtf8 } from 'node:buffer';
import { guessByteOrder, guessEncoding, likeliestEncoding } from './charset.ts';
import { decodeBytes, encodingOf } from './encoding.ts';
import { signatureOf } from './signatures.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding used. */
  readonly encoding: string;
  /** True where some bytes fit no encoding and were replaced by U+FFFD. */
  readonly odd: boolean;
}

export interface Undecodable {
  readonly refused: 'empty-file' | 'binary';
  /** What it is instead of text. */
  readonly what: string;
}

/**
 * The text of bytes in whatever encoding they are: by byte order mark, then by what the HTTP header, the XML prolog or
 * the HTML `meta` declares, unless it looks far more like text in another, then UTF-8 where it is valid, then by statistics
 * among legacy encodings. The byte order mark is not part of the text; a stray zero byte is a space in it.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): Decoded | Undecodable {
  if (bytes.length === 0) return { refused: 'empty-file', what: '' };
  const marked = encodingByMark(bytes);
  // The decoders take off every mark but this one.
  if (marked === 'gb18030') return decodeAs(bytes.subarray(4), marked);
  if (marked) return decodeAs(bytes, marked);
  const what = signatureOf(bytes);
  if (what) return { refused: 'binary', what };
  const isBinary = bytes.includes(0);
  const wide = isBinary || hasControls(bytes) ? wideEncoding(bytes) : null;
  if (wide) return decodeAs(bytes, wide);
  if (isBinary && !hasFewZeros(bytes)) return { refused: 'binary', what: 'binary data' };
  const clean = isBinary ? bytes.map((byte) => (byte === 0 ? 0x20 : byte)) : bytes;
  return decodeUnmarked(clean, contentType);
}

/** Bytes of a text into which a faulty program let some zeros slip: one in a hundred at most. */
function hasFewZeros(bytes: Uint8Array): boolean {
  if (!isUtf8(bytes)) return false;
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  return zeros * 100 <= bytes.length;
}

function decodeUnmarked(bytes: Uint8Array, contentType: string | null): Decoded {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  // What the data folder holds comes this way: nothing else has to be looked at.
  if (utf8 !== null && encodingIn(CHARSET, contentType ?? '') === 'utf-8') return asUtf8(utf8);
  const declared = declaredEncodings(bytes, contentType);
  return utf8 === null ? decodeLegacy(bytes, declared) : decodeUtf8(bytes, utf8, declared[0] ?? 'utf-8');
}

const asUtf8 = (text: string): Decoded => ({ text, encoding: 'utf-8', odd: false });

/** Valid UTF-8 by chance happens in a word or two (联通 in GBK), never in a page: then the declaration is wrong. */
function decodeUtf8(bytes: Uint8Array, utf8: string, declared: string): Decoded {
  const text = declared === 'utf-8' ? null : decodeStrictly(bytes, declared);
  return text !== null && text.length - utf8.length < 8 ? { text, encoding: declared, odd: false } : asUtf8(utf8);
}

function decodeLegacy(bytes: Uint8Array, all: readonly string[]): Decoded {
  const [first, ...others] = all.filter((one) => one !== 'utf-8' && decodeStrictly(bytes, one) !== null);
  if (first !== undefined) return decodeAs(bytes, likeliestEncoding(bytes, [first, ...others]));
  const lenient = decodeAs(bytes, 'utf-8');
  if (isMostlyRight(lenient.text)) return lenient;
  const declared = all.find((one) => one !== 'utf-8');
  return decodeAs(bytes, declared ?? guessEncoding(bytes));
}

/** A cut or damaged UTF-8 text: legacy encodings hardly ever give a valid sequence by chance, so three to one will do. */
function isMostlyRight(text: string): boolean {
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    // A sequence of three bytes proves more than one of two.
    else if (code > 0x7f) good += code < 0x800 ? 1 : 3;
  }
  return bad * 3 <= good && good >= 12;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeBytes(bytes, encoding);
  return { text, encoding, odd: text.includes('\ufffd') };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  // Many times faster than letting a decoder find out.
  if (encoding === 'utf-8') return isUtf8(bytes) ? viewOf(bytes).toString('utf8') : null;
  try {
    return decodeBytes(bytes, encoding, true);
  } catch {
    return null;
  }
}

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function encodingByMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33 ? 'gb18030' : null;
}

/** Sixteen-bit text without a mark: an even number of bytes that decode cleanly to what text is made of. */
function wideEncoding(bytes: Uint8Array): string | null {
  const encoding = bytes.length % 2 === 0 ? guessByteOrder(bytes) : null;
  return encoding !== null && decodeStrictly(bytes, encoding) !== null ? encoding : null;
}

/** Controls that no text of single bytes has; tab, line ends, form feed and escape aside. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, 1024)
    .some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27);
}

const CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i;
const XML_ENCODING = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})["']/i;
const META_CHARSET = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i;

/** What the header, the XML prolog and the HTML `meta` say, in this order, each encoding once. */
function declaredEncodings(bytes: Uint8Array, contentType: string | null): readonly string[] {
  const head = viewOf(bytes.subarray(0, 4096)).toString('latin1');
  const found = [
    encodingIn(CHARSET, contentType ?? ''),
    encodingIn(XML_ENCODING, head),
    encodingIn(META_CHARSET, head),
  ];
  return [...new Set(found.filter((one) => one !== null))];
}

/** The encoding that a pattern finds in a text; null where none is named, or none that is known. */
function encodingIn(pattern: RegExp, text: string): string | null {
  const label = pattern.exec(text)?.[1];
  return label === undefined ? null : canonicalEncoding(label);
}

/** Bytes that could be read for their declaration are in no sixteen-bit encoding, whatever it says. */
function canonicalEncoding(label: string): string | null {
  const name = encodingOf(label);
  if (name === null || name.startsWith('utf-16') || name === 'replacement') return null;
  return name === 'gbk' ? 'gb18030' : name;
}
