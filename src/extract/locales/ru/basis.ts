import { isWholeMonths, monthOf, samePeriod, shiftMonths, yearOf, type Period } from '../../../model/period.ts';
import type { Amount } from './amounts.ts';
import type { Clause } from './clauses.ts';
import type { Moment } from './moments.ts';
import { has, type Token } from './token.ts';

/** Against what a growth is told: the words of the clause, or the period it is compared with. */
export function basisOf(
  tokens: readonly Token[],
  amount: Amount,
  clause: Clause,
  inside: readonly Moment[],
  current: Period | null,
): string | null {
  for (let i = amount.from; i < clause.to && i < amount.to + 8; i++) {
    const told = basisWord(tokens[i]);
    if (told) return told;
  }
  const behind = inside.find((m) => m.compared && m.from >= amount.to) ?? inside.find((m) => m.compared);
  if (behind) return basisAgainst(behind, current);
  for (let i = clause.from; i < amount.from; i++) {
    const told = basisWord(tokens[i]);
    if (told) return told;
  }
  return null;
}

/** A month by year and month, anything longer by the year in which it starts. */
export const nameOf = ([first, last]: Period): string =>
  first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4);

function basisWord(token: Token | undefined): string | null {
  if (has(token, 'yoy')) return 'yoy';
  if (has(token, 'mom') || has(token, 'month before')) return 'mom';
  return has(token, 'qoq') || has(token, 'quarter before') ? 'qoq' : null;
}

function basisAgainst({ period, mention, since }: Moment, current: Period | null): string | null {
  if (since) return period && `since:${nameOf(period)}`;
  if (!period || !current) return mention.expression.kind === 'same' ? 'yoy' : null;
  if (period[0] >= current[0]) return 'yoy';
  if (samePeriod(period, shiftMonths(current, -12))) return 'yoy';
  const months = isWholeMonths(period) && yearOf(period[0]) === yearOf(period[1]);
  if (months && samePeriod(period, shiftMonths(current, -1))) return 'mom';
  const year = yearOf(period[1]);
  const whole = period[0].slice(5) === '01-01' && period[1].slice(5) === '12-31';
  if (whole) return year === yearOf(current[1]) - 1 ? 'yoy' : `vs:${year}`;
  return `vs:${year}-${String(monthOf(period[1])).padStart(2, '0')}`;
}
