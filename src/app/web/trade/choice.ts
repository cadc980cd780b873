import { findEconomy } from '../../../model/codes/economies.ts';
import { findGroup } from '../../../model/codes/groups.ts';
import {
  countMonths,
  daysInMonth,
  isWholeMonths,
  isYearToDate,
  periodKind,
  type Period,
} from '../../../model/period.ts';

/** What of a pair's or a reporter's trade is shown: read out of an address, always sound. */
export interface Choice {
  readonly unit: string;
  readonly view: View;
  /** The record as a reader of that day had it; empty for all that is known. */
  readonly asof: string;
}

export const VIEWS = ['month', 'year_to_date', 'rolling', 'year', 'growth'] as const;
export type View = (typeof VIEWS)[number];

export function choiceOf(query: (name: string) => string | undefined, units: readonly string[]): Choice {
  const unit = query('unit') ?? '';
  const view = VIEWS.find((known) => known === query('view')) ?? 'month';
  const asof = query('asof') ?? '';
  return { unit: units.includes(unit) ? unit : (units[0] ?? 'USD'), view, asof: isDay(asof) ? asof : '' };
}

export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysInMonth(year!, month!);
}

/** True for a period of the kind that a view shows. */
export const isOfView = (period: Period, view: View): boolean =>
  view === 'month' || view === 'year'
    ? periodKind(period) === view
    : view === 'rolling'
      ? isWholeMonths(period) && countMonths(period) === 12
      : isYearToDate(period);

/** True for the code of an economy or a group. */
export const isKnown = (code: string): boolean => Boolean(findEconomy(code) ?? findGroup(code));

/** Where a period stands on the axis: a year at its first day, all else at the first day of its last month. */
export const dayOf = ([first, last]: Period, view: View): string =>
  view === 'year' ? first : `${last.slice(0, 7)}-01`;
