import type { Meaning } from './lexicon/index.ts';
import type { Token } from './tokens.ts';

/**
 * Token of a meaning with more than its tag, else of the tag alone. Most words of a text come by here: fields named one
 * by one cost a tenth of a spread.
 */
export function graded(meaning: Meaning, start: number, end: number): Token {
  switch (meaning.tag) {
    case 'flow':
      return { tag: 'flow', start, end, flow: meaning.flow };
    case 'change':
      return { tag: 'change', start, end, change: meaning.change };
    case 'approx':
      return { tag: 'approx', start, end, approx: meaning.approx };
    case 'basis':
      return { tag: 'basis', start, end, basis: meaning.basis };
    case 'rate':
      return { tag: 'rate', start, end, sign: meaning.sign };
    case 'modality':
      return { tag: 'modality', start, end, modality: meaning.modality };
    case 'per':
      return { tag: 'per', start, end, per: meaning.per };
    case 'self':
      return { tag: 'self', start, end, home: meaning.home };
    default:
      return { tag: meaning.tag, start, end } as Token;
  }
}
