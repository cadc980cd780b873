import { Buffer, isUtf8 } from 'node:buffer';
import { guessByteOrder, guessEncoding } from './charset.ts';
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
 * the HTML `meta` declares, then UTF-8 where it is valid, then by statistics among legacy encodings.
 * The byte order mark is not part of the text.
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
  if (isBinary) return { refused: 'binary', what: 'binary data' };
  return decodeUnmarked(bytes, declaredEncoding(bytes, contentType));
}

function decodeUnmarked(bytes: Uint8Array, declared: string | null): Decoded {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (declared && declared !== 'utf-8') {
    const text = decodeStrictly(bytes, declared);
    // Valid UTF-8 by chance happens in a word or two (联通 in GBK), never in a page: then the declaration is wrong.
    if (text !== null && (utf8 === null || text.length - utf8.length < 8)) {
      return { text, encoding: declared, odd: false };
    }
  }
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', odd: false };
  const legacy = declared === 'utf-8' ? null : declared;
  const lenient = decodeAs(bytes, 'utf-8');
  return isMostlyRight(lenient.text) ? lenient : decodeAs(bytes, legacy ?? guessEncoding(bytes));
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

/** What the header, the XML prolog or the HTML `meta` says; null where nothing or nothing known. */
function declaredEncoding(bytes: Uint8Array, contentType: string | null): string | null {
  const head = viewOf(bytes.subarray(0, 4096)).toString('latin1');
  for (const found of [CHARSET.exec(contentType ?? ''), XML_ENCODING.exec(head), META_CHARSET.exec(head)]) {
    const known = found && canonicalEncoding(found[1]!);
    if (known) return known;
  }
  return null;
}

/** Bytes that could be read for their declaration are in no sixteen-bit encoding, whatever it says. */
function canonicalEncoding(label: string): string | null {
  const name = encodingOf(label);
  if (name === null || name.startsWith('utf-16') || name === 'replacement') return null;
  return name === 'gbk' ? 'gb18030' : name;
}
