import type { Modality } from '../../../model/claim.ts';
import type { Amount } from './amounts.ts';
import { formOf, has, type Token } from './token.ts';

/** Forecast, target or fact: by the nearest verb before the figure and the words that govern it. */
export function modalityOf(
  text: string,
  tokens: readonly Token[],
  amount: Amount,
  from: number,
  amounts: readonly Amount[],
): Modality {
  let open = false;
  let future = false;
  let crossed = false;
  for (let i = amount.lead - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (amounts.some((a) => i >= a.from && i < a.to && a.to < amount.from - 12)) break;
    if (amounts.some((a) => a !== amount && i >= a.from && i < a.to)) crossed = true;
    if (formOf(token) === 'после' && !crossed) return 'actual';
    if (has(token, 'forecast') && crossed && !open && !future) continue;
    if (has(token, 'target'))
      return near(i, amount) || open || future || isNounOfAim(text, token) || reachesTo(tokens, amount)
        ? 'target'
        : 'actual';
    if (has(token, 'forecast') && !isPast(tokens, i, amount)) return aimed(tokens, i, from) ? 'target' : 'forecast';
    if (has(token, 'future')) future = true;
    else if (isInfinitive(text, token)) open = true;
    else if (!future && !open && isFinite(token) && !isGerund(text, token)) return 'actual';
  }
  return future ? 'forecast' : 'actual';
}

const near = (i: number, amount: Amount): boolean => amount.lead - i <= 3;

/** A verb of fact stands between the word of expectation and the figure. */
function isPast(tokens: readonly Token[], i: number, amount: Amount): boolean {
  for (let k = i + 1; k < amount.lead; k++) {
    if (has(tokens[k], 'future')) return false;
    if (isFinite(tokens[k]!) && k > i + 1) return true;
  }
  return false;
}

const isFinite = (token: Token): boolean =>
  (has(token, 'up') ||
    has(token, 'down') ||
    has(token, 'level') ||
    has(token, 'level over') ||
    has(token, 'falls to')) &&
  !has(token, 'future');

/** `превысив`, `увеличившись`: the main verb stands further ahead. */
function isGerund(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end).toLowerCase();
  return word.endsWith('ив') || word.endsWith('ав') || word.endsWith('шись');
}

function isInfinitive(text: string, token: Token): boolean {
  if (!has(token, 'up') && !has(token, 'down') && !has(token, 'level') && !has(token, 'level over')) return false;
  const word = text.slice(token.start, token.end);
  return (
    word.endsWith('ть') || word.endsWith('ти') || word.endsWith('чь') || word.endsWith('ться') || word.endsWith('тись')
  );
}

/** `цель по увеличению товарооборота до $40 млрд`. */
const reachesTo = (tokens: readonly Token[], { lead }: Amount): boolean => formOf(tokens[lead - 1]) === 'до';

const isNounOfAim = (text: string, token: Token): boolean =>
  AIMS.has(text.slice(token.start, token.start + 3).toLowerCase());

/** `доведение до`, `программа предусматривает`. */
const AIMS = new Set(['дов', 'пре']);

/** A word of aim stands further ahead: `планируется, что может достичь`. */
function aimed(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k > i - 6; k--) if (has(tokens[k], 'target')) return true;
  return false;
}
