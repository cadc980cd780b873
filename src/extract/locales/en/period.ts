import { years } from '../../../model/period.ts';
import { readCount, readFiscal, readUnit, readWeek } from './fiscal.ts';
import { monthSpan, readDayRange } from './month.ts';
import { type PeriodContext, type Read, yearAt } from './phrase.ts';
import {
  readLast,
  readNext,
  readPrevious,
  readRemaining,
  readSame,
  readSoFar,
  readThePeriod,
  readThis,
  relativePhrase,
} from './relative.ts';
import { type Token, as, isDash, isMark } from './token.ts';
import { readNineM, readOrdinal, readParts, readYear } from './year.ts';
import { phraseOf } from './year-tail.ts';

/**
 * The period phrase that begins at token `i`, or null. Without its preposition: `the first nine months of 2023`,
 * `September`, `a year earlier`, `1986/87`. Relative ones keep what they count from open (see `resolve`).
 */
export function readPeriod(tokens: readonly Token[], i: number, context: PeriodContext): Read | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.tag === 'num')
    return (
      readYear(tokens, i, context) ?? readDayRange(tokens, i) ?? readCount(tokens, i, context) ?? readNineM(tokens, i)
    );
  const meanings = token.entries.filter((e) => e.kind === 'period');
  for (const { value } of meanings) {
    const { t = '', n = 0 } = value as { t?: string; n?: number };
    const read = READERS[t]?.(tokens, i, n, context);
    if (read) return read;
  }
  return as(token, 'number') ? readCount(tokens, i, context) : null;
}

type Reader = (tokens: readonly Token[], i: number, n: number, context: PeriodContext) => Read | null;

/** What each kind of period word begins. */
const READERS: Readonly<Record<string, Reader>> = {
  month: (tokens, i, n, context) => monthSpan(tokens, i, n, context),
  ord: readOrdinal,
  opening: (tokens, i, _, context) => readOrdinal(tokens, i, 1, context),
  final: (tokens, i, _, context) => readLast(tokens, i, context, true),
  remaining: (tokens, i, _, context) => readRemaining(tokens, i, context),
  last: (tokens, i, _, context) => readLast(tokens, i, context, false),
  this: readThis,
  next: readNext,
  prev: readPrevious,
  same: readSame,
  q: (tokens, i, n, context) => readPart(tokens, i, 3, n, context),
  h: (tokens, i, n, context) => readPart(tokens, i, 6, n, context),
  nm: readMonthsLong,
  yearago: (tokens, i) => relativePhrase(tokens, i, { op: 'year', n: 12 }),
  yearsago: (tokens, i, n) => relativePhrase(tokens, i, { op: 'year', n }),
  monthago: (tokens, i) => relativePhrase(tokens, i, { op: 'month', n: 1 }),
  quarterago: (tokens, i) => relativePhrase(tokens, i, { op: 'month', n: 3 }),
  previously: (tokens, i) => relativePhrase(tokens, i, { op: 'before', n: 0 }),
  weekago: (tokens, i) => relativePhrase(tokens, i, { op: 'week', n: 7 }),
  ytd: (_, i) => ({ phrase: { fixed: null, shift: { op: 'ytd', n: 0 } }, next: i + 1 }),
  sofar: readSoFar,
  full: readFull,
  fiscal: readFiscal,
  week: readWeek,
  unit: readUnit,
  themonth: readTheMonth,
  theperiod: (tokens, i, _, context) => readThePeriod(tokens, i, context),
  sameyear: (_, i) => ({ phrase: { fixed: null, shift: { op: 'sameyear', n: 0 } }, next: i + 1 }),
  plan: (_, i) => ({ phrase: { fixed: null, vague: true }, next: i + 1 }),
  day: (_, i, n) => (n < 0 ? { phrase: { fixed: null, date: true }, next: i + 1 } : null),
  decade: (_, i) => ({ phrase: { fixed: null, vague: true }, next: i + 1 }),
  early: readEarly,
};

/** `a four-month contraction` lasted so long; `a nine-month total`; `the six-month period` is the one told before where that has as many months. */
function readMonthsLong(tokens: readonly Token[], i: number, n: number, context: PeriodContext): Read | null {
  const run = as(tokens[i + 1], 'change')?.dir !== undefined || as(tokens[i + 1], 'rank') !== undefined;
  if (run && isMark(tokens[i - 1], 'the') && !isMark(tokens[i - 1], 'theword'))
    return { phrase: phraseOf(null, { vague: true }), next: i + 1 };
  const told = isMark(tokens[i - 1], 'theword') && as(tokens[i + 1], 'period')?.t === 'period';
  const read = readParts(tokens, i + 1, 1, n, 1, context, false);
  if (!told || !read?.phrase.yearless) return read;
  return { phrase: phraseOf(null, { shift: { op: 'same', n }, otherwise: read.phrase.fixed }), next: read.next };
}

/** `the month of July`; `the month` alone is the one told before. */
function readTheMonth(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read {
  const named = as(tokens[i + 1], 'period');
  const month = named?.t === 'month' ? monthSpan(tokens, i + 1, named.n!, context) : null;
  return month ?? { phrase: { fixed: null, shift: { op: 'same', n: 0 }, length: 1 }, next: i + 1 };
}

/** `full-year 2023`, `all of 1986`, `calendar 1987`. */
function readFull(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  const at = isMark(tokens[i + 1], 'of') ? i + 2 : i + 1;
  const year = yearAt(tokens, at);
  if (year !== null) return { phrase: phraseOf(years(year), { year: true }), next: at + 1 };
  const last = as(tokens[at], 'period');
  if (last?.t === 'last' || last?.t === 'this') return readPeriod(tokens, at, context);
  const { today } = context;
  if (!today || tokens[i]!.end - tokens[i]!.start < 9) return null;
  const whole = years(today.month <= 3 && !context.future ? today.year - 1 : today.year);
  if (!context.future && tokens[i]!.entries[0]!.surface === 'for the year')
    return { phrase: phraseOf(null, { shift: { op: 'same', n: 12 }, otherwise: whole, year: true }), next: i + 1 };
  return { phrase: phraseOf(whole, { year: true }), next: i + 1 };
}

/** `end of June`, `late 1970s`, `the start of the year`: a day or a vague time, never a whole period. */
function readEarly(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  const at = isDash(tokens[i + 1]) ? i + 2 : i + 1;
  const read = readPeriod(tokens, at, context);
  if (tokens[i]!.entries[0]!.surface.startsWith('by ') && read?.phrase.year && read.phrase.fixed) return read;
  if (
    read?.phrase.year && read.phrase.fixed && isMark(tokens[i - 1], 'the')
      ? isMark(tokens[i - 2], 'by')
      : isMark(tokens[i - 1], 'by')
  )
    return read;
  return read && { phrase: phraseOf(null, { vague: true }), next: read.next };
}

/** `Q1`, `H1 2023`, `Q1-Q3 2023`. */
function readPart(tokens: readonly Token[], i: number, size: number, n: number, context: PeriodContext): Read | null {
  const to = isDash(tokens[i + 1]) || isMark(tokens[i + 1], 'to') ? as(tokens[i + 2], 'period') : undefined;
  if (to?.t === (size === 3 ? 'q' : 'h') && to.n! > n)
    return readParts(tokens, i + 3, size, to.n! - n + 1, n, context, true);
  return readParts(tokens, i + 1, size, 1, n, context, true);
}
