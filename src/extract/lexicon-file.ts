import type { Lexicon } from './lexicon.ts';
import { unpackLexicon } from './lexicon-pack.ts';

/** Beside the compiled module: the lexicon of all languages as the package was built with it. */
export const LEXICON_FILE = 'lexicon.bin';

/**
 * The lexicon that the package ships; null where there is no file of it: in a browser, or where the sources run
 * uncompiled. Node's modules are asked for only where Node is, so that a bundle for browsers has none.
 */
export function shippedLexicon(): Lexicon | null {
  const fs = globalThis.process?.getBuiltinModule?.('node:fs');
  if (!fs) return null;
  const file = new URL(LEXICON_FILE, import.meta.url);
  if (file.protocol !== 'file:' || !fs.existsSync(file)) return null;
  return unpackLexicon(fs.readFileSync(file));
}
