import type { Locale } from '../../locale.ts';
import { isLatin, lexicon } from './lexicon.ts';
import { read } from './read.ts';

/**
 * Where a place, goods or another flow stand beside a figure that has none of them, or the partner stands nowhere near,
 * more than half of such readings of fresh articles were wrong.
 */
const DISTRUSTS = [
  'place_overlooked',
  'place_behind',
  'goods_overlooked',
  'flow_overlooked',
  'partner_unsaid',
  'base_overlooked',
];

/** English: news agencies', broadcasters' and statistics offices', of today and of 1987. */
export const en: Locale = { code: 'en', owns: isLatin, lexicon, distrusts: DISTRUSTS, read };
