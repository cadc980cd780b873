/**
 * A period: first and last day of what is measured, both ISO dates, both inclusive.
 * Its kind (month, quarter, half, year, year to date) follows from the days, so it is never stored beside them.
 */
export type Period = readonly [first: string, last: string];

export type PeriodKind = 'month' | 'quarter' | 'half' | 'year' | 'year_to_date' | 'day' | 'other';

const pad = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** From the first day of one month to the last day of another: `months(2023, 1, 2023, 9)` is January to September. */
export function months(year: number, month: number, lastYear: number = year, lastMonth: number = month): Period {
  return [dayText(year, month, 1), dayText(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))];
}

/** Days told before, by number: news tells the same few again and again. */
const DAYS = new Map<number, string>();

function dayText(year: number, month: number, day: number): string {
  const key = year >= 1900 && year < 2100 ? (year * 16 + month) * 32 + day : -1;
  const known = DAYS.get(key);
  if (known !== undefined) return known;
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  if (key > 0) DAYS.set(key, text);
  return text;
}

/** A calendar quarter, 1 to 4. */
export const quarter = (year: number, n: number): Period => months(year, n * 3 - 2, year, n * 3);

/** A half-year, 1 or 2. */
export const half = (year: number, n: number): Period => months(year, n * 6 - 5, year, n * 6);

/** A calendar year, or the years from one to another. */
export const years = (year: number, last: number = year): Period => months(year, 1, last, 12);

/** January to `month` of a year; with month 12 that is the year itself. */
export const yearToDate = (year: number, month: number): Period => months(year, 1, year, month);

export const yearOf = (day: string): number => numberIn(day, 0, 4);
export const monthOf = (day: string): number => numberIn(day, 5, 7);

/** The digits between two places as a number, without a text made of them: checking asks for years all the time. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number(text.slice(from, to));
    number = number * 10 + digit;
  }
  return number;
}

/** True where the period starts on a first day of a month and ends on a last one. */
export function isWholeMonths([first, last]: Period): boolean {
  return first.endsWith('-01') && numberIn(last, 8, 10) === daysInMonth(yearOf(last), monthOf(last));
}

/**
 * The kind of a period. January to March is the first quarter and January to June the first half: both are years to
 * date too, see `isYearToDate`.
 */
export function periodKind(period: Period): PeriodKind {
  const [first, last] = period;
  if (first === last) return 'day';
  if (!isWholeMonths(period) || yearOf(first) !== yearOf(last)) return 'other';
  const from = monthOf(first);
  const span = monthOf(last) - from + 1;
  if (span === 1) return 'month';
  if (span === 12) return 'year';
  if (span === 3 && from % 3 === 1) return 'quarter';
  if (span === 6 && from % 6 === 1) return 'half';
  return from === 1 ? 'year_to_date' : 'other';
}

/** True where the period runs from January to the end of a month of one year (a January and a year among them). */
export function isYearToDate(period: Period): boolean {
  return isWholeMonths(period) && monthOf(period[0]) === 1 && yearOf(period[0]) === yearOf(period[1]);
}

/** The same period `count` months later (earlier if negative); whole months stay whole. */
export function shiftMonths(period: Period, count: number): Period {
  const [first, last] = period;
  const [fy, fm] = addMonths(yearOf(first), monthOf(first), count);
  const [ly, lm] = addMonths(yearOf(last), monthOf(last), count);
  if (isWholeMonths(period)) return months(fy, fm, ly, lm);
  const day = (text: string, y: number, m: number) => pad(Math.min(Number(text.slice(8, 10)), daysInMonth(y, m)));
  return [`${fy}-${pad(fm)}-${day(first, fy, fm)}`, `${ly}-${pad(lm)}-${day(last, ly, lm)}`];
}

/** The same months of the year before. */
export const yearBefore = (period: Period): Period => shiftMonths(period, -12);

/** Number of months that the period touches. */
export function countMonths([first, last]: Period): number {
  return (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
}

export const samePeriod = (a: Period, b: Period): boolean => a[0] === b[0] && a[1] === b[1];

function addMonths(year: number, month: number, count: number): [year: number, month: number] {
  const n = year * 12 + (month - 1) + count;
  return [Math.floor(n / 12), (((n % 12) + 12) % 12) + 1];
}
