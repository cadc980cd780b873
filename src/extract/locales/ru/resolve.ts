import {
  countMonths,
  months,
  monthOf,
  shiftMonths,
  yearOf,
  years,
  yearToDate,
  type Period,
} from '../../../model/period.ts';
import { fiscalYear, lastMonths, latestYear, monthBefore, type Day } from '../../calendar.ts';
import type { PeriodExpression } from './expression.ts';
import type { YearRef } from './years.ts';

/** What periods are counted from. */
export interface Calendar {
  readonly today: Day | null;
  /** The period in hand: that of the clause or paragraph before. */
  readonly current: Period | null;
  /** A year told in the same sentence, for the months after it. */
  readonly year: number | null;
  /** First month of the fiscal year of whoever the sentence names, where it is told by its first year. */
  readonly fiscalStart?: number | null;
}

/** First and last day of a period in words; null where they can't be told. */
export function resolvePeriod(expression: PeriodExpression, calendar: Calendar): Period | null {
  const { today, current } = calendar;
  switch (expression.kind) {
    case 'months':
      return monthsOf(expression, calendar);
    case 'years': {
      const first = yearNumber(expression.first, calendar);
      const last = yearNumber(expression.last, calendar);
      return first === null || last === null ? null : years(first, last);
    }
    case 'days':
      return daysOf(expression, calendar);
    case 'month back':
      return today && monthBefore(today, expression.back);
    case 'last months':
      return today && expression.count >= 1 ? lastMonths(today, expression.count) : null;
    case 'before':
      return current && shiftMonths(current, -expression.months);
    case 'same':
      return sameMonths(expression.year, calendar);
    case 'year to date':
      return toDate(expression.year, calendar);
    case 'season':
      return seasonSpan(expression, calendar);
    case 'fiscal':
      return fiscalSpan(expression.year, calendar);
    case 'reported':
      return current;
    case 'day':
    case 'open':
      return null;
  }
}

function monthsOf(e: Extract<PeriodExpression, { kind: 'months' }>, calendar: Calendar): Period | null {
  const pastYear = e.year === null && e.first === 1 && e.last === 12 && (calendar.today?.month ?? 1) > 2;
  if (pastYear) return calendar.current;
  const last = yearNumber(e.year, calendar) ?? untoldYear(e.last, calendar);
  if (last === null) return null;
  const told = e.from === e.year ? null : yearNumber(e.from, calendar);
  return months(told ?? (e.first > e.last ? last - 1 : last), e.first, last, e.last);
}

/** A month without a year is the latest one, seen from the day of publication. */
function untoldYear(month: number, { today, year, current }: Calendar): number | null {
  if (year !== null) return year;
  if (today) return latestYear(today, month);
  return current && yearOf(current[1]);
}

function daysOf(e: Extract<PeriodExpression, { kind: 'days' }>, calendar: Calendar): Period | null {
  const year = yearNumber(e.year, calendar) ?? untoldYear(e.to[1], calendar);
  if (year === null) return null;
  return [day(e.from[1] > e.to[1] ? year - 1 : year, e.from), day(year, e.to)];
}

function sameMonths(ref: YearRef, calendar: Calendar): Period | null {
  const { current } = calendar;
  if (!current) return null;
  if (ref !== null && typeof ref === 'object') return shiftMonths(current, ref.shift * 12);
  const year = yearNumber(ref, calendar);
  return year === null ? current : shiftMonths(current, (year - yearOf(current[1])) * 12);
}

/** A fiscal year has days only where its first month is known: Japan names it by the year in which it starts, India by both. */
function fiscalSpan(year: number | { readonly shift: number }, { today, fiscalStart }: Calendar): Period | null {
  if (fiscalStart === null || fiscalStart === undefined) return null;
  const now = today && (today.month >= fiscalStart ? today.year : today.year - 1);
  const first = typeof year === 'number' ? year : now === null ? null : now + year.shift;
  return first === null ? null : fiscalYear(first + 1, fiscalStart);
}

/** The year in which the season of a period starts; null where it lies in none. */
function seasonStart([first, last]: Period): number | null {
  const start = monthOf(first) > 6 ? yearOf(first) : yearOf(first) - 1;
  return last < `${start + 1}-07` ? start : null;
}

/** A whole marketing year. */
const isSeason = (period: Period): boolean => countMonths(period) === 12 && monthOf(period[0]) === 7;

/** A marketing year runs from July to June; one under way to the end of the period in hand. */
function seasonSpan(
  { year, running }: Extract<PeriodExpression, { kind: 'season' }>,
  { today, current }: Calendar,
): Period | null {
  const now = today && (today.month > 6 ? today.year : today.year - 1);
  const hand = typeof year !== 'number' && year.shift < 0 && current && isSeason(current) ? yearOf(current[0]) : null;
  const first = typeof year === 'number' ? year : (hand ?? now) === null ? null : (hand ?? now)! + year.shift;
  if (first === null) return null;
  const whole = months(first, 7, first + 1, 6);
  const told = current && seasonStart(current);
  const part = typeof year !== 'number' && told !== null && current !== null && countMonths(current) < 12;
  if (part && !running && (told === first || told === first + 1))
    return told === first ? current : shiftMonths(current, -12);
  if (!running) return whole;
  return current && current[0] >= whole[0] && current[1] < whole[1] ? [whole[0], current[1]] : null;
}

/** Up to the last month that the article speaks of, else to the month before publication. */
function toDate(ref: YearRef, calendar: Calendar): Period | null {
  const { today, current } = calendar;
  const year = yearNumber(ref, calendar) ?? today?.year ?? null;
  if (year === null) return null;
  if (current && yearOf(current[1]) === year) return yearToDate(year, monthOf(current[1]));
  if (!today) return null;
  if (year < today.year) return years(year);
  return today.month > 1 ? yearToDate(year, today.month - 1) : null;
}

function yearNumber(ref: YearRef, { today, current }: Calendar): number | null {
  if (typeof ref === 'number') return ref;
  if (ref === null) return null;
  if (ref === 'same') return current ? yearOf(current[1]) : (today?.year ?? null);
  return today ? today.year + ref.shift : null;
}

const day = (year: number, [d, m]: readonly [number, number]): string =>
  `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
