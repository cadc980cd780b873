import type { Period } from '../../../model/period.ts';
import { countMonths, monthOf, months, shiftMonths, yearOf, years } from '../../../model/period.ts';
import { fiscalYear, type Day } from '../../calendar.ts';
import type { Frame } from './frame.ts';
import { as, type Token } from './token.ts';

/** What relative periods count from. `future`: the sentence tells of what is to come. */
export interface PeriodContext {
  readonly today: Day | null;
  readonly future: boolean;
  /** The month in which the marketing year that the text has told begins: `1986/87 (October/September)`. */
  readonly season?: number;
}

/** A period phrase as read. */
export interface Phrase {
  /** Its days, where the words alone (with the day of publication) tell them. */
  readonly fixed: Period | null;
  /** Else how it follows from the main period. */
  readonly shift?: {
    readonly op: 'year' | 'month' | 'week' | 'same' | 'inyear' | 'inmonth' | 'ytd' | 'sameyear' | 'before';
    readonly n: number;
  };
  /** What `the six-month period` is where the one told before has not that length; the two years of `2024-25` where no fiscal year is known. */
  readonly otherwise?: Period | null;
  /** Months of `the same six months of 2018`. */
  readonly count?: number;
  /** Months of `the same month last year`: what is measured is as long. */
  readonly length?: number;
  /** Said only to compare with: `a year earlier`. */
  readonly base?: boolean;
  /** A time, but no period: `late 1970s`. */
  readonly vague?: boolean;
  /** A single day: of publication, of a visit. */
  readonly date?: boolean;
  /** A fiscal or marketing year, by the year in which it ends; 0 for the current one. */
  readonly fiscal?: number;
  readonly saidFiscal?: boolean;
  /** A whole calendar year. */
  readonly year?: boolean;
  /** The year under way, of which only a part can be over. */
  readonly running?: boolean;
  readonly yearless?: boolean;
  /** Told by its first and last month: `from January to August`. */
  readonly range?: boolean;
  /** The same with a dash: `January-June`. */
  readonly dash?: boolean;
  /** Months of a fiscal year, counted from its first: `the first half of fiscal 2025`. */
  readonly part?: readonly [number, number];
  /** A fiscal year told by one year alone. */
  readonly single?: boolean;
}

export interface Read {
  readonly phrase: Phrase;
  /** The token after it. */
  readonly next: number;
}

/** First month of the fiscal year, where it is known not to be the calendar's. */
const FISCAL_START: Readonly<Record<string, number>> = {
  IND: 4,
  JPN: 4,
  GBR: 4,
  HKG: 4,
  SGP: 4,
  CAN: 4,
  ZAF: 4,
  PAK: 7,
  AUS: 7,
  NZL: 7,
  BGD: 7,
  EGY: 7,
  USA: 10,
  THA: 10,
};

/** Where crops and trade alike are told by the fiscal year; elsewhere `1986/87` of some goods is a marketing year. */
const BY_FISCAL: ReadonlySet<string> = new Set(['IND', 'PAK', 'BGD', 'JPN', 'NPL']);

/** Whose fiscal year a phrase may be told by. */
export const fiscalSides = (
  { saidFiscal }: Phrase,
  { reporter, partner, goods }: Pick<Frame, 'reporter' | 'partner' | 'goods'>,
): readonly (string | null)[] =>
  goods.length === 0 || saidFiscal || BY_FISCAL.has(reporter ?? '') ? [reporter, partner] : [];

/** The days of a phrase: `main` is the period of what it is compared with or goes on from. */
export function resolve(
  phrase: Phrase,
  main: Period | null,
  sides: readonly (string | null)[],
  today: Day | null,
): Period | null {
  if (phrase.fixed) return phrase.fixed;
  if (phrase.base && phrase.fiscal === -1 && main !== null && countMonths(main) === 12) return shiftMonths(main, -12);
  if (phrase.fiscal !== undefined)
    return fiscal(phrase, sides.find((s) => s !== null && FISCAL_START[s] !== undefined) ?? null, today);
  if (!phrase.shift) return null;
  if (phrase.shift.op === 'same' && phrase.shift.n > 0 && (main === null || countMonths(main) !== phrase.shift.n))
    return phrase.otherwise ?? null;
  return shifted(phrase.shift, main, today);
}

/** A fiscal year has days only where its first month is known; `1986/87` alone may be a marketing year. */
function fiscal(phrase: Phrase, reporter: string | null, today: Day | null): Period | null {
  const start = reporter ? FISCAL_START[reporter] : undefined;
  if (start === undefined) return phrase.otherwise ?? null;
  const named = phrase.fiscal! > 0 && phrase.single && reporter === 'JPN' ? phrase.fiscal! + 1 : phrase.fiscal!;
  const current = today ? (today.month >= start ? today.year + 1 : today.year) : 0;
  const end = named > 0 ? named : current + (current && named);
  if (!end) return null;
  const year = fiscalYear(end, start);
  return phrase.part ? partOf(year, phrase.part) : year;
}

/** Some months of twelve, counted from the first. */
function partOf([first]: Period, [from, to]: readonly [number, number]): Period {
  const month = months(yearOf(first), monthOf(first));
  return [shiftMonths(month, from - 1)[0], shiftMonths(month, to - 1)[1]];
}

function shifted({ op, n }: NonNullable<Phrase['shift']>, main: Period | null, today: Day | null): Period | null {
  if (op === 'ytd') return yearToDate(main, n, today);
  if (main === null) return null;
  if (op === 'year') return shiftMonths(main, -n);
  if (op === 'month') return shiftMonths(main, -n);
  if (op === 'before') return stepBack(main);
  if (op === 'week') return weekBefore(main);
  if (op === 'inyear') return shiftMonths(main, (n - yearOf(main[1])) * 12);
  if (op === 'inmonth') return inMonth(main, n);
  if (op === 'sameyear') return years(yearOf(main[1]));
  return main;
}

/** The same days of the last month of that name: `the same January period` beside the first twenty days of February. */
function inMonth(main: Period, month: number): Period {
  const back = (monthOf(main[1]) - month + 12) % 12;
  return countMonths(main) === 1 ? shiftMonths(main, -back) : main;
}

/** From January to the end of the main period, where that lies in the year. */
function yearToDate(main: Period | null, year: number, today: Day | null): Period | null {
  const y = year || (today?.year ?? 0);
  if (main === null || yearOf(main[1]) !== y || main[1] > `${y}-12-30`) return null;
  return [`${y}-01-01`, main[1]];
}

function stepBack(main: Period): Period {
  const span = (yearOf(main[1]) - yearOf(main[0])) * 12 + monthOf(main[1]) - monthOf(main[0]) + 1;
  return shiftMonths(main, -span);
}

const day = (text: string): number => Date.UTC(yearOf(text), monthOf(text) - 1, Number(text.slice(8, 10)));
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function weekBefore(main: Period): Period | null {
  if (day(main[1]) - day(main[0]) > 7 * 86_400_000) return null;
  return [iso(day(main[0]) - 7 * 86_400_000), iso(day(main[1]) - 7 * 86_400_000)];
}

/** A whole number in digits without separators; null for others. */
export function numberAt(tokens: readonly Token[], i: number): number | null {
  const literal = tokens[i]?.literal;
  return literal && literal.separators.length === 0 && literal.digits.length <= 4 ? Number(literal.digits) : null;
}

/** A year in four digits that is no amount: no scale, unit or currency goes with it. */
export function yearAt(tokens: readonly Token[], i: number): number | null {
  const n = numberAt(tokens, i);
  if (n === null || n < 1900 || n > 2100 || tokens[i]!.literal!.digits.length !== 4) return null;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (as(after, 'scale') && !(after!.start === tokens[i]!.end)) return null;
  if (as(after, 'unit') || as(after, 'currency')?.iso === 'CNY') return null;
  if (as(before, 'currency') && before!.end === tokens[i]!.start) return null;
  return n;
}
