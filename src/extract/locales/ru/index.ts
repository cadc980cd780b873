import type { Locale } from '../../locale.ts';
import { isCyrillic, russianEntries } from './lexicon.ts';
import { readParagraph } from './read.ts';

/** Russian: Cyrillic letters are its own. */
export const ru: Locale = {
  code: 'ru',
  owns: isCyrillic,
  lexicon: russianEntries,
  distrusts: ['place_overlooked', 'flow_overlooked', 'base_overlooked'],
  read: readParagraph,
};
