/** A point ends a sentence where no small letter follows it. */
const POINT = /\.(?=\s+[^\s\p{Ll}])/u;
const MARKS = '。！？；!?;•';
const ENDINGS: Uint8Array = marked(MARKS);

/** One for each of some characters, by code. */
export function marked(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const c of characters) table[c.charCodeAt(0)] = 1;
  return table;
}

/**
 * True where a sentence ends between two places. Most gaps hold a space or nothing: only one with a point is looked at as
 * a whole.
 */
export function stopsWithin(text: string, from: number, to: number): boolean {
  let pointed = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) pointed = true;
    else if (code !== 0x20 && ENDINGS[code] === 1) return true;
  }
  return pointed && POINT.test(text.slice(from, to));
}

/** True where what stands there is a mark that ends a sentence. */
export const isStop = (text: string, start: number, end: number): boolean =>
  end - start === 1 && ENDINGS[text.charCodeAt(start)] === 1;
