import { daysInMonth, months, type Period } from '../model/period.ts';

/** A day of publication in numbers; `month` and `day` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

let lastPublished: string | null = null;
let lastDay: Day | null = null;

/** The calendar day of an ISO date or date and time; null where there is none. */
export function dayOf(published: string | null): Day | null {
  // Every paragraph of an article asks for the same one.
  if (published !== lastPublished) {
    lastDay = readDay(published);
    lastPublished = published;
  }
  return lastDay;
}

function readDay(published: string | null): Day | null {
  if (published === null || published.length < 10 || published[4] !== '-' || published[7] !== '-') return null;
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  const day = Number(published.slice(8, 10));
  const valid = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return valid ? { year, month, day } : null;
}

/** The year in which a month told without a year last ended or ran: "in September", told in October 2023, is 2023. */
export const latestYear = (today: Day, month: number): number => (month <= today.month ? today.year : today.year - 1);

/** The month `back` months before the day's own: 1 is "last month". */
export function monthBefore(today: Day, back: number): Period {
  const n = today.year * 12 + today.month - 1 - back;
  return months(Math.floor(n / 12), (((n % 12) + 12) % 12) + 1);
}

/** The `count` whole months that end before the day's own: "the last three months". */
export function lastMonths(today: Day, count: number): Period {
  const [, last] = monthBefore(today, 1);
  const [first] = monthBefore(today, count);
  return [first, last];
}

/** A five-year plan of China by its number: the 14th runs from 2021 to 2025. */
export const fiveYearPlan = (n: number): Period => months(1951 + n * 5, 1, 1955 + n * 5, 12);

/** A fiscal year told by the year in which it ends; `firstMonth` is 4 for India and Japan, 7 for Pakistan. */
export const fiscalYear = (endYear: number, firstMonth: number): Period =>
  months(endYear - 1, firstMonth, endYear, firstMonth - 1);

/** True where the period begins only after the day: what is told of it is a forecast or a target. */
export const isFuture = ([first]: Period, today: Day): boolean =>
  first > `${today.year}-${String(today.month).padStart(2, '0')}-${String(today.day).padStart(2, '0')}`;

/** True where the day falls within the period, so that it cannot be over yet. */
export function isRunning([first, last]: Period, today: Day): boolean {
  const day = `${today.year}-${String(today.month).padStart(2, '0')}-${String(today.day).padStart(2, '0')}`;
  return first <= day && day <= last;
}
