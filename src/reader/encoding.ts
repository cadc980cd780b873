import { TextDecoder } from 'node:util';

const decoders = new Map<string, TextDecoder>();

/**
 * Bytes as text in an encoding named as WHATWG does; throws where `fatal` and some bytes do not fit.
 * The platform's decoders, kept, since making one takes longer than reading an article with it.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string, fatal = false): string {
  const decoder = decoderOf(encoding, fatal);
  if (encoding !== 'windows-1252') return decoder.decode(bytes);
  // Node 20.20.2 reads windows-1252 in one go as ISO-8859-1 (“ and € become controls), streamed as it should; seen 2026-11-20.
  const text = decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** The WHATWG name of a label (`gb2312` is `gbk`), or null for an unknown one. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decoderOf(encoding: string, fatal: boolean): TextDecoder {
  const key = `${encoding}${fatal ? '!' : ''}`;
  const before = decoders.get(key);
  if (before) return before;
  const decoder = new TextDecoder(encoding, { fatal });
  decoders.set(key, decoder);
  return decoder;
}
