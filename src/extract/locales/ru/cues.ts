import { formOf, has, type Token } from './token.ts';

/** What the words before an amount say of it. */
export interface Cues {
  /** Direction of the nearest verb or noun of change; 0 for none. */
  readonly change: -1 | 0 | 1;
  readonly changeAt: number;
  readonly share: boolean;
  /** A change stands behind the last flow verb, goods or sum, so that `на` tells its size. */
  readonly bySize: boolean;
  readonly rate: boolean;
  readonly exceeds: boolean;
  /** `рост товарооборота составил $100 млрд`: the level is that of the change. */
  readonly ofChange: boolean;
  /** `потеряла на экспорте $3 млрд`. */
  readonly loss: boolean;
  /** `сальдо сложилось отрицательным`. */
  readonly negative: boolean;
  /** The growth itself goes faster or slower. */
  readonly pace: -1 | 0 | 1;
}

/** Reads the words from one token to another. */
export function cuesOf(tokens: readonly Token[], from: number, to: number): Cues {
  let change: -1 | 0 | 1 = 0;
  let changeAt = -1;
  let share = false;
  let bySize = false;
  let rate = false;
  let exceeds = false;
  let noun = false;
  let ofChange = false;
  let pace: -1 | 0 | 1 = 0;
  let loss = false;
  let negative = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const direction = directionOf(token);
    if (direction !== 0 && !(has(token, 'level') && !has(token, 'up'))) {
      change = rate && changeAt === i - 1 ? change : direction;
      changeAt = i;
      bySize = true;
    }
    if (has(token, 'share') || has(token, 'falls to') || has(token, 'makes')) share = true;
    if (has(token, 'faster') || has(token, 'slower')) rate = true;
    if (direction !== 0) noun = isChangeNoun(token) && !isGoverned(tokens, i);
    if (isRelativeWord(tokens, i)) {
      noun = false;
      bySize = false;
    }
    if (has(token, 'level') && noun) ofChange = true;
    if (has(token, 'loss')) loss = true;
    if (has(token, 'negative')) negative = true;
    if (has(token, 'faster')) pace = 1;
    if (has(token, 'slower')) pace = -1;
    if (has(token, 'level over')) exceeds = true;
    if (has(token, 'level') || isSum(token)) bySize = false;
    if (has(token, 'goods') || isFlowVerb(token)) bySize = false;
  }
  return { change, changeAt, share, bySize, rate, exceeds, ofChange, pace, loss, negative };
}

/** `с показателем, который составил`: the verb behind has a subject of its own. */
const isRelativeWord = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens[i - 1]!.mark === ',' && formOf(tokens[i]).startsWith('котор');

export const isChangeNoun = (token: Token): boolean => has(token, 'up noun') || has(token, 'down noun');

/** Behind a preposition: `на фоне роста`, `из-за падения`. */
const isGoverned = (tokens: readonly Token[], i: number): boolean =>
  formOf(tokens[i - 1]) !== '' || formOf(tokens[i - 2]) !== '';

export const isFlowVerb = (token: Token): boolean => token.words.some((w) => w.tag === 'flow' && w.verb === true);
const isSum = (token: Token): boolean => has(token, 'in value');

/** 1 for growth, -1 for a fall, 0 for neither. */
export function directionOf(token: Token | undefined): -1 | 0 | 1 {
  if (has(token, 'up') || has(token, 'up noun') || has(token, 'more')) return 1;
  return has(token, 'down') || has(token, 'loss') || has(token, 'down noun') || has(token, 'less') ? -1 : 0;
}
