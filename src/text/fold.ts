import { TRADITIONAL } from './traditional.ts';

/** Latin, Greek and Cyrillic, and full-width Latin. */
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x386, 0x556],
  [0xff21, 0xff3a],
];

/**
 * Folds text for look-up, character by character, so that offsets hold: full width to half width, capitals to small
 * letters, ё to е, traditional Chinese to simplified. `FOLD[code]` is the folded UTF-16 unit of `code`.
 */
export const FOLD: Uint16Array = build();

export function foldText(text: string): string {
  let out = '';
  let from = 0;
  // Most characters are folded already: what stands between others is taken as it is.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = FOLD[code]!;
    if (folded === code) continue;
    out += text.slice(from, i) + String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let c = 0; c < table.length; c++) table[c] = c;
  for (let c = 0xff01; c <= 0xff5e; c++) table[c] = c - 0xfee0;
  table[0x3000] = 0x20;
  table[0xa0] = 0x20;
  table[0x202f] = 0x20;
  table[0x2009] = 0x20;
  table[0x2019] = 0x27;
  for (const [first, last] of CASED) for (let c = first; c <= last; c++) table[c] = smallLetter(table[c]!);
  table[0x401] = table[0x451] = 0x435;
  for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) table[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1);
  return table;
}

function smallLetter(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}
