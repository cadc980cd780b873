import type { Period } from '../../../model/period.ts';
import {
  countMonths,
  monthOf,
  months,
  samePeriod,
  shiftMonths,
  yearBefore,
  yearOf,
  years,
} from '../../../model/period.ts';
import { fiveYearPlan, latestYear, monthBefore, type Day } from '../../calendar.ts';

/**
 * What a period's words say, before they are tied to a year:
 * - `year`: absolute, or `shift` from the year of publication; both null where no year is said
 * - `months`: first and last month; null for whole years
 * - `same`: 同期 or 当月, the period in hand (with a year before it: the same months of that year)
 * - `back`: so many months before the period in hand (上月, 一年前)
 * - `day`: a date, which measures no month
 * - `days`: the first to the last day told of a month (前20天, 1日至10日, 上旬); without a month, of the one of publication
 * - `fiscal`: a fiscal year by the number or numbers that name it, see `resolveFiscal`
 * - `open`: a span without a first day (五年来)
 * - `running`: 今年以来, from January on with no last month told
 */
export interface PeriodWords {
  readonly form:
    | 'months'
    | 'years'
    | 'plan'
    | 'same'
    | 'current'
    | 'back'
    | 'day'
    | 'days'
    | 'fiscal'
    | 'open'
    | 'running'
    | 'since';
  readonly year: number | null;
  readonly shift: number | null;
  readonly lastYear: number | null;
  readonly months: readonly [number, number] | null;
  /** `back`: months; `open` and `plan`: the number told. */
  readonly count: number;
  /** 全年, told for a year that stands before. */
  readonly whole: boolean;
  /** `days`: the first and the last; a last one of 31 is the end of the month. */
  readonly days: readonly [number, number] | null;
}

export const NO_WORDS: PeriodWords = {
  form: 'months',
  year: null,
  shift: null,
  lastYear: null,
  months: null,
  count: 0,
  whole: false,
  days: null,
};

/** What relative periods count from. */
export interface PeriodContext {
  readonly today: Day | null;
  /** The year last named in the paragraph. */
  readonly year: number | null;
  /** The period in hand. */
  readonly current: Period | null;
}

/** The period that words mean in their context, or null where the text leaves it open. */
export function resolvePeriod(words: PeriodWords, context: PeriodContext): Period | null {
  const { form } = words;
  if (form === 'day' || form === 'open' || form === 'since' || form === 'fiscal') return null;
  if (form === 'days') return resolveDays(words, context);
  if (form === 'plan') return fiveYearPlan(words.count);
  const year = yearOfWords(words, context);
  if (form === 'years') return year === null ? null : years(year, words.lastYear ?? year);
  if (form === 'months') return resolveMonths(words, year, context);
  if (form === 'running') return resolveRunning(year, context);
  if (form === 'current') return lastMonthOf(context);
  if (form === 'back') return resolveBack(words, context);
  return resolveSame(year, context);
}

function yearOfWords({ year, shift }: PeriodWords, { today }: PeriodContext): number | null {
  if (year !== null) return year;
  return shift === null || today === null ? null : today.year + shift;
}

function resolveMonths(words: PeriodWords, year: number | null, context: PeriodContext): Period | null {
  const { today, current } = context;
  if (words.months === null) return wholeYear(year, context);
  const [from, to] = words.months;
  if (year !== null) return months(year, from, words.lastYear ?? year, to);
  const named = context.year;
  if (named !== null) return months(named, from, named, to);
  if (today === null) return current ? months(yearOf(current[1]), from, yearOf(current[1]), to) : null;
  const latest = latestYear(today, to);
  const told = current && yearOf(current[1]) < latest - 1 ? yearOf(current[1]) : latest;
  return months(told, from, told, to);
}

/** Days of a month: of the one told, else of the last one in which they are over on the day of publication. */
function resolveDays(words: PeriodWords, context: PeriodContext): Period | null {
  const { today } = context;
  const [from, to] = words.days!;
  let month: Period | null = null;
  if (words.months !== null) {
    month = resolveMonths({ ...words, form: 'months' }, yearOfWords(words, context), context);
  } else if (today !== null) month = monthBefore(today, today.day >= Math.min(to, 28) ? 0 : 1);
  if (month === null) return null;
  const stem = month[0].slice(0, 8);
  const last = Math.min(to, Number(month[1].slice(8)));
  const day = (n: number) => `${stem}${String(n).padStart(2, '0')}`;
  return [day(from), day(last)];
}

/** 全年 without a year: that of the paragraph, else the last one that is over. */
function wholeYear(year: number | null, { today, year: named, current }: PeriodContext): Period | null {
  const told =
    year ?? named ?? (current ? yearOf(current[1]) : null) ?? (today ? today.year - (today.month <= 6 ? 1 : 0) : null);
  return told === null ? null : years(told);
}

/** 今年以来: the year to date in hand where there is one, else to the last month that is over. */
function resolveRunning(year: number | null, { today, current }: PeriodContext): Period | null {
  const told = year ?? today?.year ?? null;
  if (told === null) return null;
  if (current && yearOf(current[0]) === told && monthOf(current[0]) === 1) return current;
  if (!today || today.year !== told) return years(told);
  return today.month > 1 ? months(told, 1, told, today.month - 1) : null;
}

/** 当月: the last month of the period in hand. */
function lastMonthOf({ current, today }: PeriodContext): Period | null {
  if (current) return months(yearOf(current[1]), monthOf(current[1]));
  return today ? monthBefore(today, 1) : null;
}

function resolveBack({ count }: PeriodWords, { today, current }: PeriodContext): Period | null {
  if (current)
    return count === 1 && countMonths(current) > 1 ? monthShifted(current, -1) : shiftMonths(current, -count);
  return today && count <= 1 ? monthBefore(today, count) : null;
}

const monthShifted = (period: Period, by: number): Period =>
  shiftMonths(months(yearOf(period[1]), monthOf(period[1])), by);

/** 同期: the period in hand; with a year before it, the same months of that year. */
function resolveSame(year: number | null, { current }: PeriodContext): Period | null {
  if (!current || year === null) return current;
  const by = (year - yearOf(current[1])) * 12;
  return by === 0 ? current : shiftMonths(current, by);
}

/**
 * The basis of a change told against `compared`: the year before, the month or quarter before, else that period by
 * its year.
 */
export function basisAgainst(period: Period | null, compared: Period | null): string | null {
  if (!compared) return null;
  if (!period || samePeriod(compared, yearBefore(period))) return 'yoy';
  const size = countMonths(period);
  if (size <= 3 && samePeriod(compared, shiftMonths(period, -size))) return size === 3 ? 'qoq' : 'mom';
  return `vs:${countMonths(compared) === 12 || yearOf(compared[0]) !== yearOf(period[0]) ? compared[0].slice(0, 4) : compared[0].slice(0, 7)}`;
}
