import type { Claim } from '../model/claim.ts';

type Doubted = Pick<Claim, 'confidence' | 'doubts'>;

/** Doubts that a second look at the words raised: the text says something there that the reading left out. */
export const isOverlooked = (doubt: string): boolean => doubt.endsWith('_overlooked');

/** True where a claim took words from elsewhere or left some out: it then bears no weight against another figure. */
export const isOverlooking = ({ doubts }: Doubted): boolean => doubts.some(isOverlooked);

/** Whose trade it is, is told once in an article and holds for all of it; what the same sentence says is said. */
const isHarmless = (doubt: string): boolean => doubt.startsWith('reporter_') || doubt.endsWith('_sentence');

/** True where every slot is said beside the number. */
export const isSaid = ({ doubts }: Doubted): boolean => doubts.every(isHarmless);

/** An amount without its million or billion, every other word of it said: read as it is written, and a slip of the pen. */
export const isBare = ({ doubts }: Doubted): boolean =>
  doubts.includes('scale_open') && doubts.every((d) => d === 'scale_open' || isHarmless(d));

/** True where the reading may be held against the text. */
export const isSure = (claim: Doubted): boolean => claim.confidence === 'high' || isBare(claim);
