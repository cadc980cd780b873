import type { PeriodExpression, Run } from './expression.ts';
import { has, meaning, type Token } from './token.ts';
import { shiftOf, smallNumber, yearAfter, yearNumber } from './years.ts';

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

/** `2014-2015 зернового года`, `2024/25 сельхозгоду`: named as a season, or written with a stroke. */
export function seasonYears(tokens: readonly Token[], i: number): Run | null {
  const first = yearNumber(tokens[i]);
  const second = smallNumber(tokens[i + 2], 2100);
  const mark = tokens[i + 1]?.mark;
  if (first === null || second === null || (mark !== '/' && mark !== '-')) return null;
  if (second !== first + 1 && second !== (first + 1) % 100) return null;
  if (has(tokens[i + 3], 'fiscal year')) return { expression: { kind: 'fiscal', year: first }, to: i + 4 };
  const word = [i + 3, i + 4].find((k) => has(tokens[k], 'season'));
  return word === undefined ? null : { expression: seasonOf(first), to: word + 1 };
}

/** A season from July to June. */
export const seasonOf = (year: number | { readonly shift: number }): PeriodExpression => ({
  kind: 'season',
  year,
  running: false,
});

/** `с начала сезона`, `с начала 2024/25 сельхозгода`: the part of it that is over. */
export function seasonUnderWay(tokens: readonly Token[], i: number, to: number): Run | null {
  const shift = shiftOf(tokens[i]);
  const at = shift === null ? i : i + 1;
  const named =
    at < to && has(tokens[at], 'season') ? { expression: seasonOf({ shift: shift ?? 0 }), to: at + 1 } : null;
  const run = named ?? seasonYears(tokens, i);
  return run?.expression.kind === 'season' ? { ...run, expression: { ...run.expression, running: true } } : null;
}

/** `в первый месяц осени`, `в последний месяц лета`. */
export function seasonMonth(tokens: readonly Token[], i: number): Run | null {
  const nth = has(tokens[i], 'recent') ? 3 : meaning(tokens[i], 'ordinal')?.n;
  if (!nth || nth > 3 || !has(tokens[i + 1], 'month unit')) return null;
  for (let k = 0; k < SEASONS.length; k++) {
    if (!has(tokens[i + 2], SEASONS[k]!)) continue;
    const month = ((k * 3 + nth + 10) % 12) + 1;
    const { year, next } = yearAfter(tokens, i + 3);
    return { expression: { kind: 'months', first: month, last: month, from: year, year }, to: next };
  }
  return null;
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'];
