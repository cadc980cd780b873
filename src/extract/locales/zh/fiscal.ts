import { months, type Period } from '../../../model/period.ts';
import { fiscalYear, type Day } from '../../calendar.ts';
import type { PeriodWords } from './period.ts';

interface FiscalCustom {
  readonly firstMonth: number;
  /** By which of its years a fiscal year is called; null where the news does both. */
  readonly namedBy: 'first' | 'last' | null;
}

const year = (firstMonth: number, namedBy: FiscalCustom['namedBy']): FiscalCustom => ({ firstMonth, namedBy });

/** When the fiscal year of an economy begins. Source: CIA World Factbook, field "Fiscal year". */
const CUSTOMS: Readonly<Record<string, FiscalCustom>> = {
  JPN: year(4, 'first'),
  IND: year(4, null),
  GBR: year(4, null),
  HKG: year(4, null),
  SGP: year(4, 'first'),
  CAN: year(4, null),
  ZAF: year(4, null),
  MMR: year(4, null),
  USA: year(10, 'last'),
  THA: year(10, 'last'),
  PAK: year(7, 'last'),
  BGD: year(7, 'last'),
  AUS: year(7, 'last'),
  NZL: year(7, 'last'),
  EGY: year(7, 'last'),
  ETH: year(7, null),
  KEN: year(7, null),
};

/** The period of a fiscal year's words for an economy, and whether its name could mean another year too. */
export function resolveFiscal(
  words: PeriodWords,
  economy: string,
  today: Day | null,
): { readonly period: Period; readonly sure: boolean } | null {
  const custom = CUSTOMS[economy];
  const end = custom ? endYear(words, custom, today) : null;
  if (!custom || end === null) return null;
  const { firstMonth, namedBy } = custom;
  const sure = namedBy !== null || words.lastYear !== null || words.year === null;
  if (words.months === null) return { period: fiscalYear(end, firstMonth), sure };
  const [from, to] = words.months;
  const at = (n: number) => (end - 1) * 12 + firstMonth - 1 + n - 1;
  const [a, b] = [at(from), at(to)];
  return { period: months(Math.floor(a / 12), (a % 12) + 1, Math.floor(b / 12), (b % 12) + 1), sure };
}

/** The calendar year in which the fiscal year ends. */
function endYear(words: PeriodWords, { firstMonth, namedBy }: FiscalCustom, today: Day | null): number | null {
  if (words.lastYear !== null) return words.lastYear;
  if (words.year !== null) return namedBy === 'first' ? words.year + 1 : words.year;
  if (today === null || words.shift === null) return null;
  return today.year + (today.month >= firstMonth ? 1 : 0) + words.shift;
}
