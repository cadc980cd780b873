import { fiscalYear } from '../../calendar.ts';
import { type PeriodContext, type Read } from './phrase.ts';
import { type Token, as, isDash, isPunct } from './token.ts';
import { phraseOf } from './year-tail.ts';

/**
 * The month in which the twelve months `October/September`, `July-June` begin; 0 where none are told. A calendar year
 * is no marketing year.
 */
export function seasonIn(tokens: readonly Token[]): number {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]!.tag !== 'punct') continue;
    const first = twelveMonthsAt(tokens, i - 1);
    if (first > 0) return first;
  }
  return 0;
}

function twelveMonthsAt(tokens: readonly Token[], i: number): number {
  const first = as(tokens[i], 'period');
  if (first?.t !== 'month' || first.n === 1) return 0;
  if (!isPunct(tokens[i + 1], '/') && !isDash(tokens[i + 1])) return 0;
  const last = as(tokens[i + 2], 'period');
  return last?.t === 'month' && last.n === first.n! - 1 ? first.n! : 0;
}

/** What stands behind `1986/87`: `(October/September)`, `October-September season`; its days where its first month is known. */
export function readSeason(tokens: readonly Token[], i: number, end: number, { season }: PeriodContext): Read {
  const opened = isPunct(tokens[i], '(');
  const at = opened ? i + 1 : i;
  const told = twelveMonthsAt(tokens, at);
  const closed = told > 0 && (!opened || isPunct(tokens[at + 3], ')'));
  const next = closed ? (opened ? at + 4 : at + 3) : i;
  const first = closed ? told : (season ?? 0);
  return {
    phrase: phraseOf(first > 0 ? fiscalYear(end, first) : null, first > 0 ? {} : { fiscal: end }),
    next: as(tokens[next], 'period')?.t === 'fiscal' ? next + 1 : next,
  };
}
