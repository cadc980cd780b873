import { formOf, type Token } from './token.ts';

/** `Китай, товарооборот с которым составил …`: the name that the clause goes on about; -1 where there is none. */
export function relatedAt(tokens: readonly Token[], at: number): number {
  const relative = formOf(tokens[at + 1]) === 'с' && formOf(tokens[at + 2]).startsWith('котор');
  if (!relative) return -1;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) if (tokens[i]!.mark === ',') return i - 1;
  return -1;
}

/** `…до 420 млн евро, и очевидно, что санкции стран ЕС …`: where a clause of its own starts behind the last figure. */
export function subordinateStart(tokens: readonly Token[], at: number, to: number): number {
  let start = to;
  for (let i = to - 1; i > at && !tokens[i]!.literal; i--)
    if (tokens[i]!.mark === ',' && SUBORDINATE.has(formOf(tokens[i + 1]))) start = i;
  const figure = tokens.slice(Math.max(at, 0), start).some((t) => t.literal);
  return figure ? start : to;
}

const SUBORDINATE = new Set(['что', 'чтобы', 'хотя', 'поскольку', 'если', 'когда', 'тогда', 'где']);
