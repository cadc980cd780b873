import type { Locale } from '../../locale.ts';
import { russianEntries } from './lexicon.ts';
import { readParagraph } from './read.ts';

/** Russian: Cyrillic letters are its own. */
export const ru: Locale = {
  code: 'ru',
  owns: (code) => code >= 0x430 && code <= 0x45f,
  lexicon: russianEntries,
  read: readParagraph,
};
