import { months, years } from '../../../model/period.ts';
import { fiscalYear, lastMonths, monthBefore } from '../../calendar.ts';
import { readFiscal } from './fiscal.ts';
import { monthSpan } from './month.ts';
import { type PeriodContext, type Phrase, type Read, numberAt, yearAt } from './phrase.ts';
import { type Token, as, isDash, isMark, isPunct } from './token.ts';
import { readYear } from './year.ts';
import { halfOf, lastPart, phraseOf, quarterBefore, quarterOf, wordNumber, yearTail } from './year-tail.ts';

/** `last quarter of 1986`, `final three months of the year`, `last year`, `last September`, `the past three months`. */
export function readLast(tokens: readonly Token[], i: number, context: PeriodContext, final: boolean): Read | null {
  const { today } = context;
  const next = as(tokens[i + 1], 'period');
  const count = numberAt(tokens, i + 1) ?? wordNumber(tokens, i + 1);
  if (count !== null) return readLastCount(tokens, i, count, context);
  if (next?.t === 'fiscal') return lastFiscal(tokens, i, false);
  if (next?.t === 'month') return monthSpan(tokens, i + 1, next.n!, context, true);
  if (next?.t === 'week') return { phrase: phraseOf(null, { shift: { op: 'week', n: 7 } }), next: i + 2 };
  if (next?.t === 'decade') return { phrase: phraseOf(null, { vague: true }), next: i + 2 };
  if (next?.t !== 'unit') return null;
  if (next.n === 12 && !final) return today && { phrase: phraseOf(years(today.year - 1), { year: true }), next: i + 2 };
  const past = tokens[i]!.entries[0]!.surface === 'past' && today !== null && today.day >= 27;
  if (next.n === 1 && past) return { phrase: phraseOf(months(today.year, today.month)), next: i + 2 };
  if (next.n === 1 && !final) return today && { phrase: phraseOf(monthBefore(today, 1)), next: i + 2 };
  const tail = yearTail(tokens, i + 2, context);
  if (tail) return { phrase: phraseOf(tail.year === null ? null : lastPart(tail.year, next.n!)), next: tail.next };
  if (final || today === null)
    return (
      today && { phrase: phraseOf(lastPart(today.month >= 11 ? today.year : today.year - 1, next.n!)), next: i + 2 }
    );
  if (next.n === 3) return { phrase: phraseOf(quarterBefore(today)), next: i + 2 };
  return { phrase: phraseOf(today.month > 6 ? halfOf(today.year, 1) : halfOf(today.year - 1, 2)), next: i + 2 };
}

function readLastCount(tokens: readonly Token[], i: number, count: number, context: PeriodContext): Read | null {
  const at = isDash(tokens[i + 2]) ? i + 3 : i + 2;
  const unit = as(tokens[at], 'period');
  if (unit?.t !== 'unit') return null;
  const tail = yearTail(tokens, at + 1, context);
  if (tail && unit.n === 1 && count < 12)
    return {
      phrase: phraseOf(tail.year === null ? null : months(tail.year, 13 - count, tail.year, 12)),
      next: tail.next,
    };
  if (unit.n === 1 && context.today) return { phrase: phraseOf(lastMonths(context.today, count)), next: at + 1 };
  return { phrase: phraseOf(null, { vague: true }), next: at + 1 };
}

/** `remaining three months of the year`. */
export function readRemaining(tokens: readonly Token[], i: number, context: PeriodContext): Read | null {
  const count = numberAt(tokens, i + 1) ?? wordNumber(tokens, i + 1);
  const tail = count === null ? null : yearTail(tokens, i + 3, context);
  const at = isMark(tokens[i + 1], 'the') && !as(tokens[i + 1], 'period') ? i + 2 : i + 1;
  if (count === null && !as(tokens[at], 'period') && yearAt(tokens, at) === null) return null;
  if (count === null || !tail) return { phrase: phraseOf(null, { vague: true }), next: i + 1 };
  return {
    phrase: phraseOf(tail.year === null ? null : months(tail.year, 13 - count, tail.year, 12)),
    next: tail.next,
  };
}

export function readThis(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  const { today } = context;
  const next = as(tokens[i + 1], 'period');
  if (next?.t === 'fiscal') {
    const at = as(tokens[i + 2], 'period')?.n === 12 ? i + 3 : i + 2;
    const named = yearAt(tokens, at) === null ? null : readFiscal(tokens, i + 1, 0, context);
    const told = named ?? namedFiscal(tokens, at);
    return told ?? { phrase: thisSeason(tokens, i + 1, context) ?? phraseOf(null, { fiscal: 0 }), next: at };
  }
  if (next?.t === 'month' && today) return { phrase: phraseOf(months(today.year, next.n!)), next: i + 2 };
  if (next?.t !== 'unit' || !today)
    return next?.t === 'week' || next?.t === 'decade' ? { phrase: phraseOf(null, { vague: true }), next: i + 2 } : null;
  if (next.n === 12) return { phrase: phraseOf(years(today.year), { year: true, running: true }), next: i + 2 };
  if (next.n === 1) return { phrase: phraseOf(months(today.year, today.month)), next: i + 2 };
  if (next.n === 3) return { phrase: phraseOf(quarterOf(today.year, Math.ceil(today.month / 3))), next: i + 2 };
  return { phrase: phraseOf(halfOf(today.year, today.month > 6 ? 2 : 1)), next: i + 2 };
}

/** `this season`, where the text has told in which month its seasons begin. */
function thisSeason(tokens: readonly Token[], i: number, { today, season = 0 }: PeriodContext): Phrase | null {
  if (today === null || season === 0 || tokens[i]!.entries[0]!.surface !== 'season') return null;
  return phraseOf(fiscalYear(today.month >= season ? today.year + 1 : today.year, season));
}

export function readNext(tokens: readonly Token[], i: number, _: number, { today }: PeriodContext): Read | null {
  const next = as(tokens[i + 1], 'period');
  if (next?.t !== 'unit' || !today) return null;
  if (next.n === 12) return { phrase: phraseOf(years(today.year + 1), { year: true }), next: i + 2 };
  if (next.n === 1) return { phrase: phraseOf(monthBefore(today, -1)), next: i + 2 };
  return { phrase: phraseOf(null, { vague: true }), next: i + 2 };
}

/** `the previous fiscal year`, `last fiscal`. */
function lastFiscal(tokens: readonly Token[], i: number, base: boolean): Read {
  const next = as(tokens[i + 2], 'period')?.n === 12 ? i + 3 : i + 2;
  const named = namedFiscal(tokens, next);
  return named ?? { phrase: phraseOf(null, { fiscal: -1, ...(base ? { base } : {}) }), next };
}

/** `(2022-23)`, `2022-23`, `(FY23)` behind `the last fiscal year`. */
function namedFiscal(tokens: readonly Token[], i: number): Read | null {
  const bracket = isPunct(tokens[i], '(');
  const at = bracket ? i + 1 : i;
  const fy = as(tokens[at], 'period')?.t === 'fiscal' ? at + 1 : at;
  const read = yearAt(tokens, fy) === null ? null : readYear(tokens, fy);
  const end = read?.phrase.fiscal ?? (fy > at && read ? yearAt(tokens, fy) : null);
  if (!read || end === null || (bracket && !isPunct(tokens[read.next], ')'))) return null;
  return { phrase: phraseOf(null, { fiscal: end, saidFiscal: true }), next: bracket ? read.next + 1 : read.next };
}

export function readPrevious(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  const next = as(tokens[i + 1], 'period');
  if (next?.t === 'fiscal') return lastFiscal(tokens, i, true);
  if (next?.t === 'unit' && next.n === 12) return relativePhrase(tokens, i + 1, { op: 'year', n: 12 });
  if (next?.t === 'unit' && next.n === 1) return relativePhrase(tokens, i + 1, { op: 'month', n: 1 });
  if (next?.t === 'unit' && next.n === 3) return relativePhrase(tokens, i + 1, { op: 'month', n: 3 });
  if (next?.t === 'week') return relativePhrase(tokens, i + 1, { op: 'week', n: 7 });
  if (next?.t === 'month') return monthSpan(tokens, i + 1, next.n!, context, true);
  const count = numberAt(tokens, i + 1) ?? wordNumber(tokens, i + 1);
  return count === null ? null : { phrase: phraseOf(null, { vague: true, base: true }), next: i + 3 };
}

/** `same period last year`, `corresponding month of 2022`, `similar 1986 period`, `same period`. */
export function readSame(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  let j = i + 1;
  let year = yearAt(tokens, j);
  if (year !== null) j++;
  const count = numberAt(tokens, j) ?? wordNumber(tokens, j);
  const counted = count !== null && as(tokens[j + 1], 'period') ? { count } : {};
  if ('count' in counted) j++;
  const unit = as(tokens[j], 'period');
  if (unit === undefined || !['unit', 'period', 'month', 'week', 'yearago', 'q', 'themonth', 'ord'].includes(unit.t!))
    return null;
  if (unit.t === 'ord') j++;
  j++;
  if (as(tokens[j], 'period')?.t === 'period') j++;
  if (year !== null)
    return { phrase: phraseOf(null, { shift: { op: 'inyear', n: year }, base: true, ...counted }), next: j };
  const after = isMark(tokens[j], 'in') || isMark(tokens[j], 'of') ? j + 1 : j;
  const spanned = lastYearOfSome(tokens, after);
  if (spanned > 0) return fiscalBefore(unit, spanned);
  const tail = yearTail(tokens, j, context);
  if (tail && tail.year !== null) {
    year = tail.year;
    return {
      phrase: phraseOf(null, {
        ...counted,
        ...lengthOf(unit),
        shift: { op: tail.relative ? 'year' : 'inyear', n: tail.relative ? 12 : year },
        base: true,
      }),
      next: tail.next,
    };
  }
  const ago = isMark(tokens[j], 'in') || isMark(tokens[j], 'of') ? j + 1 : j;
  const yearBefore = (next: number): Read => fiscalBefore(unit, next);
  if (as(tokens[ago], 'period')?.t === 'yearago') return yearBefore(ago + 1);
  if (as(tokens[ago], 'period')?.t === 'prev' && as(tokens[ago + 1], 'period')?.n === 12) return yearBefore(ago + 2);
  const month = unit.t === 'month' ? unit.n! : 0;
  return { phrase: phraseOf(null, { shift: { op: month > 0 ? 'inmonth' : 'same', n: month } }), next: j };
}

const fiscalBefore = (unit: { readonly t?: string; readonly n?: number }, next: number): Read => ({
  phrase: phraseOf(null, { shift: { op: 'year', n: 12 }, base: true, ...lengthOf(unit) }),
  next,
});

/** `the same month`, `the corresponding quarter`: so long is what is measured too. */
const lengthOf = (unit: { readonly t?: string; readonly n?: number }): { length?: number } =>
  unit.t === 'unit' && unit.n !== undefined && unit.n < 12 ? { length: unit.n } : {};

/** `of the last fiscal year`, `of FY23`, `of 2021-22` behind `the same period`: the token after it, or -1. */
function lastYearOfSome(tokens: readonly Token[], i: number): number {
  const at = isMark(tokens[i], 'the') && as(tokens[i], 'period') === undefined ? i + 1 : i;
  const word = as(tokens[at], 'period');
  const next = as(tokens[at + 1], 'period');
  if ((word?.t === 'last' || word?.t === 'prev') && next?.t === 'fiscal') return lastFiscal(tokens, at, true).next;
  if (word?.t === 'fiscal') return yearAt(tokens, fiscalYearAt(tokens, at)) === null ? -1 : readFiscalEnd(tokens, at);
  const span = yearAt(tokens, at) === null ? null : readYear(tokens, at);
  return span?.phrase.fiscal === undefined ? -1 : span.next;
}

const fiscalYearAt = (tokens: readonly Token[], i: number): number =>
  as(tokens[i + 1], 'period')?.n === 12 ? i + 2 : i + 1;

const readFiscalEnd = (tokens: readonly Token[], i: number): number =>
  readYear(tokens, fiscalYearAt(tokens, i))?.next ?? -1;

export function readThePeriod(tokens: readonly Token[], i: number, context: PeriodContext): Read {
  const led =
    isMark(tokens[i + 1], 'from') ||
    isMark(tokens[i + 1], 'of') ||
    isMark(tokens[i + 1], 'between') ||
    isMark(tokens[i + 1], 'spanning');
  const at = led ? i + 2 : i + 1;
  const month = as(tokens[at], 'period');
  const span = month?.t === 'month' ? monthSpan(tokens, at, month.n!, context) : null;
  if (span?.phrase.range) return span;
  const fiscal = led ? lastYearOfSome(tokens, at) : -1;
  if (fiscal > 0) return fiscalBefore({}, fiscal);
  const tail = yearTail(tokens, i + 1, context);
  if (tail && tail.year !== null)
    return {
      phrase: phraseOf(null, {
        shift: { op: tail.relative ? 'year' : 'inyear', n: tail.relative ? 12 : tail.year },
        base: true,
      }),
      next: tail.next,
    };
  const ago = isMark(tokens[i + 1], 'in') || isMark(tokens[i + 1], 'of') ? i + 2 : i + 1;
  const word = as(tokens[ago], 'period');
  if (word?.t === 'yearago')
    return { phrase: phraseOf(null, { shift: { op: 'year', n: 12 }, base: true }), next: ago + 1 };
  if (word?.t === 'prev' && as(tokens[ago + 1], 'period')?.n === 12)
    return { phrase: phraseOf(null, { shift: { op: 'year', n: 12 }, base: true }), next: ago + 2 };
  return { phrase: phraseOf(null, { shift: { op: 'same', n: 0 } }), next: i + 1 };
}

/** A phrase told against the main period; a noun like `period` or `figure` after it belongs to it. */
export function relativePhrase(tokens: readonly Token[], i: number, shift: NonNullable<Phrase['shift']>): Read {
  const after = as(tokens[i + 1], 'period');
  return {
    phrase: phraseOf(null, { shift, base: true }),
    next: after?.t === 'period' || (after?.t === 'unit' && shift.op === 'year') ? i + 2 : i + 1,
  };
}

/** `so far in 1987`, `so far this year`. */
export function readSoFar(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  const year = yearAt(tokens, i + 1);
  if (year !== null) return { phrase: phraseOf(null, { shift: { op: 'ytd', n: year } }), next: i + 2 };
  const next = as(tokens[i + 1], 'period');
  return next?.t === 'this'
    ? { phrase: phraseOf(null, { shift: { op: 'ytd', n: context.today?.year ?? 0 } }), next: i + 3 }
    : null;
}
