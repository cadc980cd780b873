import { isHan } from '../../scanner.ts';
import type { Locale } from '../../locale.ts';
import { lexiconEntries } from './lexicon/index.ts';
import { readParagraph } from './read.ts';

/** Chinese in both scripts: look-up folds traditional characters, offsets stay those of the text. */
export const zh: Locale = {
  code: 'zh',
  owns: isHan,
  lexicon: lexiconEntries,
  distrusts: ['base_overlooked'],
  read: readParagraph,
};
