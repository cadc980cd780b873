import type { Locale } from '../../locale.ts';
import { lexicon } from './lexicon.ts';
import { read } from './read.ts';

/** Latin letters. */
const owns = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** English: news agencies', broadcasters' and statistics offices', of today and of 1987. */
export const en: Locale = { code: 'en', owns, lexicon, read };
