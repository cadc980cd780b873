import { FOLD } from '../text/fold.ts';
import { addressEnd } from './address.ts';
import type { Locale } from './locale.ts';
import { isLetter } from './scanner.ts';

const COLON = 0x3a;
/** Not asked yet; else a set of languages in bits. */
const UNKNOWN = 0xff;

/**
 * Tells the language whose own characters are most in a stretch of text; that with the code `lang` where they tie, null
 * where no character of it is any language's own. What stands in an address (`https://…`) is of none.
 * Each language is asked once for each character, however often that occurs. At most seven languages are told apart.
 */
export function openScripts(
  locales: readonly Locale[],
): (text: string, start: number, end: number, lang: string | null) => Locale | null {
  const owners = new Uint8Array(0x10000).fill(UNKNOWN);
  const tally = new Int32Array(1 << locales.length);
  const ask = (code: number): number => {
    let set = 0;
    for (let k = 0; k < locales.length; k++) if (locales[k]!.owns(FOLD[code]!)) set |= 1 << k;
    return (owners[code] = set);
  };
  return (text, start, end, lang) => {
    for (let set = 0; set < tally.length; set++) tally[set] = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const set = owners[code]!;
      tally[set === UNKNOWN ? ask(code) : set]!++;
      if (code !== COLON) continue;
      const behind = addressEnd(text, i, end);
      if (behind === i) continue;
      for (let k = i - 1; k >= start && isLetter(text.charCodeAt(k)); k--) tally[owners[text.charCodeAt(k)]!]!--;
      i = behind - 1;
    }
    let best: Locale | null = null;
    let most = 0;
    for (let k = 0; k < locales.length; k++) {
      const count = countOf(tally, k, locales.length);
      if (count > most || (count === most && best !== null && locales[k]!.code === lang)) best = locales[k]!;
      most = Math.max(most, count);
    }
    return best;
  };
}

/** How many characters the language numbered `k` owns, alone or with others. */
function countOf(tally: Int32Array, k: number, languages: number): number {
  let count = 0;
  for (let set = 1; set < 1 << languages; set++) if (set & (1 << k)) count += tally[set]!;
  return count;
}
