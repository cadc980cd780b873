import type { Run } from './periods.ts';
import { has, type Token } from './token.ts';
import { smallNumber, yearNumber } from './years.ts';

/** `в первой половине 2024/25 сельхозгода`: a half of a marketing year, which starts in July. */
export function seasonHalf(tokens: readonly Token[], at: number, n: number): Run | null {
  const ahead = has(tokens[at], 'season') ? at + 1 : at;
  const first = yearNumber(tokens[ahead]);
  const second = smallNumber(tokens[ahead + 2], 2100);
  const spans = first !== null && second !== null && '/-'.includes(tokens[ahead + 1]?.mark || ' ');
  if (n > 2 || !spans || !(ahead > at || has(tokens[ahead + 3], 'season') || has(tokens[ahead + 4], 'season')))
    return null;
  const to = ahead > at ? ahead + 3 : has(tokens[ahead + 3], 'season') ? ahead + 4 : ahead + 5;
  const year = n === 1 ? first : first + 1;
  return { expression: { kind: 'months', first: n === 1 ? 7 : 1, last: n === 1 ? 12 : 6, from: year, year }, to };
}

/** A marketing year: its first day differs by crop and author. */
export function seasonRun(tokens: readonly Token[], i: number): Run | null {
  return has(tokens[i], 'season') ? { expression: { kind: 'open' }, to: i + 1 } : null;
}
