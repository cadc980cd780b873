import type { Approx } from '../../../model/claim.ts';
import { readFigure } from './figure.ts';
import { readPeriod } from './period.ts';
import type { PeriodContext } from './phrase.ts';
import { as, isMark, isPunct, type Token } from './token.ts';

/** A figure with the words of approximation before it; those are read where they stand, so that `over` before a year stays one. */
export function figureAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  context: PeriodContext,
): ReturnType<typeof readFigure> {
  const token = tokens[i]!;
  if (token.tag === 'form' && !as(token, 'number') && !as(token, 'currency') && !isMark(token, 'neg')) return null;
  if (token.tag === 'word' || (token.tag === 'punct' && !'+-−–'.includes(token.mark))) return null;
  const figure = readFigure(text, tokens, i, approxBefore(tokens, i));
  if (!figure) return null;
  if ((figure.kind === 'count' || (figure.kind === 'bare' && !figure.scaled)) && readPeriod(tokens, i, context))
    return null;
  return figure;
}

/** `nearly`, `more than`, `about` before a figure. */
function approxBefore(tokens: readonly Token[], i: number): Approx | null {
  let k = i - 1;
  if (isMark(tokens[k], 'the')) k--;
  const found = as(tokens[k], 'approx')?.approx;
  if (found) return found;
  if (isMark(tokens[k], 'over')) return 'over';
  if (isMark(tokens[k], 'adv') || isMark(tokens[k], 'by') || isMark(tokens[k], 'at'))
    return as(tokens[k - 1], 'approx')?.approx ?? null;
  return null;
}

export function numberFollows(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (
    isMark(tokens[k], 'the') ||
    isMark(tokens[k], 'adv') ||
    as(tokens[k], 'approx') !== undefined ||
    as(tokens[k], 'rank')?.m === 'record'
  )
    k++;
  const token = tokens[k];
  return (
    token !== undefined &&
    (token.literal !== null ||
      as(token, 'number') !== undefined ||
      as(token, 'currency') !== undefined ||
      isPunct(token, '$€£¥+-') ||
      as(token, 'change')?.times !== undefined)
  );
}
