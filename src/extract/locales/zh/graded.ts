import type { Meaning } from './lexicon/index.ts';
import type { Token } from './tokens.ts';
import { selfWord, word } from './word.ts';

/** Token of a meaning with more than its tag, else of the tag alone. */
export function graded(meaning: Meaning, start: number, end: number): Token {
  switch (meaning.tag) {
    case 'flow': {
      const flow = word('flow', start, end);
      flow.flow = meaning.flow;
      return flow;
    }
    case 'change': {
      const change = word('change', start, end);
      change.change = meaning.change;
      return change;
    }
    case 'approx': {
      const approx = word('approx', start, end);
      approx.approx = meaning.approx;
      return approx;
    }
    case 'basis': {
      const basis = word('basis', start, end);
      basis.basis = meaning.basis;
      return basis;
    }
    case 'rate': {
      const rate = word('rate', start, end);
      rate.sign = meaning.sign;
      return rate;
    }
    case 'modality': {
      const modality = word('modality', start, end);
      modality.modality = meaning.modality;
      return modality;
    }
    case 'per': {
      const per = word('per', start, end);
      per.per = meaning.per;
      return per;
    }
    case 'self':
      return selfWord(meaning.home, start, end);
    default:
      return { tag: meaning.tag, start, end } as Token;
  }
}
