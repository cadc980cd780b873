import type { Locale } from '../../locale.ts';
import { isCyrillic, loanEntries, russianEntries } from './lexicon.ts';
import { readParagraph } from './read.ts';

/** Russian: Cyrillic letters are its own. */
export const ru: Locale = {
  code: 'ru',
  owns: isCyrillic,
  lexicon: russianEntries,
  loans: loanEntries,
  distrusts: ['place_overlooked', 'flow_overlooked'],
  read: readParagraph,
};
