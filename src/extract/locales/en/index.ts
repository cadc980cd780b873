import type { Locale } from '../../locale.ts';
import { isLatin, lexicon, loans } from './lexicon.ts';
import { read } from './read.ts';

/** English: news agencies', broadcasters' and statistics offices', of today and of 1987. */
export const en: Locale = { code: 'en', owns: isLatin, lexicon, loans, read };
