import type { Claim } from '../model/claim.ts';

type Doubted = Pick<Claim, 'confidence' | 'doubts'>;

/**
 * How a claim's slots were come by: all told beside the number, some told elsewhere in its sentence, some carried on from
 * before (or words beside it that nobody knows), or against words that a second look found there.
 */
export type Reading = 'told' | 'sentence' | 'carried' | 'overlooking';

/** Doubts that a second look at the words raised: the text says something there that the reading left out. */
export const isOverlooked = (doubt: string): boolean => doubt.endsWith('_overlooked');

/** True where a claim took words from elsewhere or left some out: it then bears no weight against another figure. */
export const isOverlooking = ({ doubts }: Doubted): boolean => doubts.some(isOverlooked);

const isOfSentence = (doubt: string): boolean => doubt.endsWith('_sentence');

/** Whose trade it is, is told once in an article and holds for all of it; what the same sentence says is said. */
const isHarmless = (doubt: string): boolean => doubt.startsWith('reporter_') || isOfSentence(doubt);

export function readingOf(claim: Doubted): Reading {
  if (claim.doubts.length === 0) return 'told';
  if (isOverlooking(claim)) return 'overlooking';
  return claim.doubts.every(isOfSentence) ? 'sentence' : 'carried';
}

/** True where every slot but the reporter is said in the number's own sentence. */
export const isSaid = ({ doubts }: Doubted): boolean => doubts.every(isHarmless);

/** An amount without its million or billion, every other word of it said: read as it is written, and a slip of the pen. */
export const isBare = ({ doubts }: Doubted): boolean =>
  doubts.includes('scale_open') && doubts.every((d) => d === 'scale_open' || isHarmless(d));

/** True where the reading may be held against the text. */
export const isSure = (claim: Doubted): boolean => claim.confidence === 'high' || isBare(claim);
