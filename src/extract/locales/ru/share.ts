import type { Amount } from './amounts.ts';
import { directionOf, isFlowVerb, type Cues } from './cues.ts';
import { has, isForm, type Token } from './token.ts';

/** A percentage with the words before it. */
interface Percentage {
  readonly tokens: readonly Token[];
  readonly amount: Amount;
  readonly cues: Cues;
  readonly preposition: string;
}

/** A percentage without a word of change that can only be a part: of a level, of what is shipped, of a ranking. */
export const isPart = (percentage: Percentage): boolean =>
  isLevel(percentage) || isRanking(percentage) || isBesideName(percentage);

/** `46% поставлено в Африку`, `34% было направлено`. */
const isHandled = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at]?.words.length === 0 ? tokens[at + 1] : undefined].some(
    (t) => t !== undefined && isFlowVerb(t),
  );

/** `торгует с Китаем (27,9%), Россией (18,7%)`: in a bracket behind a name, where the sentence tells of no change. */
function isBesideName({ tokens, amount, cues }: Percentage): boolean {
  const { lead, to } = amount;
  if (cues.change !== 0 || tokens[lead - 1]?.mark !== '(' || tokens[to]?.mark !== ')') return false;
  if (!has(tokens[lead - 2], 'economy')) return false;
  for (let i = lead - 3; i >= 0 && i > lead - 40 && tokens[i]!.mark !== '.'; i--)
    if (directionOf(tokens[i]) !== 0) return false;
  return true;
}

/** `на первом месте Китай – 22%, Турция – 10%`: what stands behind names of a ranking. */
function isRanking({ tokens, amount, cues, preposition }: Percentage): boolean {
  const mark = tokens[amount.lead - 1]?.mark;
  if (preposition !== '' || cues.change !== 0 || (mark !== '-' && mark !== '(')) return false;
  for (let i = amount.lead - 2; i >= 0 && i > amount.lead - 40; i--) {
    if (tokens[i]!.mark === '.' || directionOf(tokens[i]) !== 0) return false;
    if (has(tokens[i], 'place') || has(tokens[i], 'leader') || has(tokens[i], 'top')) return true;
  }
  return false;
}

/** `страны Содружества во внешней торговле составляют 34,4%`: a level in percent of a flow is a part of it. */
function isLevel({ tokens, amount, preposition, cues }: Percentage): boolean {
  if (preposition !== '') return false;
  if (has(tokens[amount.to], 'falls to') && cues.change === 0) return true;
  const parts = has(tokens[amount.to], 'level') && !has(tokens[amount.to], 'up') && !has(tokens[amount.to], 'down');
  if (cues.change === 0 && (parts || isHandled(tokens, amount.to))) return true;
  if (!has(tokens[amount.lead - 1], 'level')) return false;
  if (isForm(tokens[amount.lead - 2], 'что') && cues.change === 0) return true;
  for (let i = amount.lead - 2; i >= 0 && i > amount.lead - 8 && !tokens[i]!.literal; i--) {
    if (tokens[i]!.mark !== '') return false;
    if (has(tokens[i], 'flow')) return [1, 2].some((n) => isForm(tokens[i - n], 'в') || isForm(tokens[i - n], 'во'));
  }
  return false;
}

/** `пришлись на Китай – 178 млн (33%)`: a bare percentage in a list of parts is a share. */
export function fallsBefore({ tokens, amount }: Percentage): boolean {
  for (let i = amount.lead - 1; i >= 0 && i > amount.lead - 40; i--) {
    if (has(tokens[i], 'falls to') || has(tokens[i], 'share')) return true;
    if (tokens[i]!.mark === '.') return false;
  }
  return false;
}
