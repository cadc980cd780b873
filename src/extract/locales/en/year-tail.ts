import { type Period, months, shiftMonths } from '../../../model/period.ts';
import type { Day } from '../../calendar.ts';
import { type PeriodContext, type Phrase, yearAt } from './phrase.ts';
import { type Token, as, isMark, isPunct } from './token.ts';

export const phraseOf = (period: Period | null, more: Partial<Phrase> = {}): Phrase => ({ fixed: period, ...more });

/** The year of months told without one: the last in which they were over, or the running one for what is to come. */
export function openYear({ today, future }: PeriodContext, first: number, last: number): number | null {
  if (!today) return null;
  if (last <= today.month || (future && last >= today.month)) return today.year;
  return first === 1 && last - today.month <= 0 ? today.year : today.year - 1;
}

/** `of 2023`, `2023`, `, 2023`, `of last year`, `this year`, `of the year`: the year said after a part of it. */
export function yearTail(
  tokens: readonly Token[],
  i: number,
  context: PeriodContext,
): { year: number | null; next: number; relative?: boolean } | null {
  let j = i;
  const ofThis = isMark(tokens[j], 'including') && tokens[j]!.entries[0]!.surface === 'of this';
  if (ofThis && as(tokens[j + 1], 'period')?.n === 12) return { year: context.today?.year ?? null, next: j + 2 };
  if (isPunct(tokens[j], ',') && yearAt(tokens, j + 1) !== null) j++;
  if (isMark(tokens[j], 'of') || (isMark(tokens[j], 'in') && yearAt(tokens, j + 1) !== null)) j++;
  const of = j > i;
  if (isMark(tokens[j], 'in') && as(tokens[j + 1], 'period')?.t === 'last') j++;
  if (as(tokens[j], 'period')?.t === 'full' && yearAt(tokens, j + 1) !== null) j++;
  const year = yearAt(tokens, j);
  if (year !== null && !(isPunct(tokens[j + 1], '/') && tokens[j + 1]!.start === tokens[j]!.end))
    return { year, next: j + 1 };
  const rel = as(tokens[j], 'period');
  const unit = as(tokens[j + 1], 'period');
  const today = context.today;
  if (rel?.t === 'sameyear') return { year: null, next: j + 1 };
  if (of && isMark(tokens[j], 'the') && unit?.t === 'unit' && unit.n === 12 && yearAt(tokens, j + 2) !== null)
    return { year: yearAt(tokens, j + 2), next: j + 3 };
  if (unit?.t === 'unit' && unit.n === 12) {
    if (rel?.t === 'last' && !isMark(tokens[j - 1], 'from'))
      return { year: today ? today.year - 1 : null, next: j + 2, relative: true };
    if (rel?.t === 'this') return { year: today?.year ?? null, next: j + 2 };
    if (rel?.t === 'next') return { year: today ? today.year + 1 : null, next: j + 2 };
    if (of && isMark(tokens[j], 'the'))
      return { year: today ? (today.month === 1 ? today.year - 1 : today.year) : null, next: j + 2 };
  }
  return null;
}

export function wordNumber(tokens: readonly Token[], i: number): number | null {
  const meaning = as(tokens[i], 'number');
  return meaning?.n !== undefined && !meaning.d ? meaning.n : null;
}

export const quarterOf = (year: number, n: number): Period => months(year, n * 3 - 2, year, n * 3);

export const halfOf = (year: number, n: number): Period => months(year, n * 6 - 5, year, n * 6);

export const lastPart = (year: number, size: number): Period => months(year, 13 - size, year, 12);

export const shiftedSpan = (year: number, month: number, count: number): Period => [
  shiftMonths(months(year, month), 1 - count)[0],
  months(year, month)[1],
];

export function quarterBefore(today: Day): Period {
  const n = Math.ceil(today.month / 3) - 1;
  return n === 0 ? quarterOf(today.year - 1, 4) : quarterOf(today.year, n);
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The `days` days that end on a day. */
export function daysBefore(year: number, month: number, day: number, days: number): Period {
  const last = Date.UTC(year, month - 1, day);
  return [iso(last - (days - 1) * 86_400_000), iso(last)];
}
