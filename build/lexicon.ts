/**
 * Packs the lexicon of all languages beside the compiled extraction: building it takes longer than reading an article.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes the lexicon of the modules compiled into the folder `dist`, where these look for it. */
export async function writeLexicon(dist: string): Promise<void> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(dist, 'extract', file)).href);
  const { LOCALES } = (await load('locales/index.js')) as typeof import('../src/extract/locales/index.ts');
  const { compileLexicon } = (await load('lexicon-build.js')) as typeof import('../src/extract/lexicon-build.ts');
  const { packLexicon } = (await load('lexicon-pack.js')) as typeof import('../src/extract/lexicon-pack.ts');
  const { LEXICON_FILE } = (await load('lexicon-file.js')) as typeof import('../src/extract/lexicon-file.ts');
  const packed = packLexicon(compileLexicon(LOCALES.flatMap((locale) => locale.lexicon())));
  await writeFile(join(dist, 'extract', LEXICON_FILE), packed);
}
