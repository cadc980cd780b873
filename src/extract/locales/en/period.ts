import { months, shiftMonths, years, type Period } from '../../../model/period.ts';
import { fiveYearPlan, lastMonths, monthBefore, type Day } from '../../calendar.ts';
import { monthSpan } from './month.ts';
import { numberAt, yearAt, type PeriodContext, type Phrase, type Read } from './phrase.ts';
import { as, isDash, isMark, isPoss, isPunct, type Token } from './token.ts';

/**
 * The period phrase that begins at token `i`, or null. Without its preposition: `the first nine months of 2023`,
 * `September`, `a year earlier`, `1986/87`. Relative ones keep what they count from open (see `resolve`).
 */
export function readPeriod(tokens: readonly Token[], i: number, context: PeriodContext): Read | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.tag === 'num')
    return readYear(tokens, i, context) ?? readCount(tokens, i, context) ?? readNineM(tokens, i, context);
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
  nm: (tokens, i, n, context) => parts(tokens, i + 1, 1, n, 1, context, false),
  yearago: (tokens, i) => relative(tokens, i, { op: 'year', n: 12 }),
  yearsago: (tokens, i, n) => relative(tokens, i, { op: 'year', n }),
  monthago: (tokens, i) => relative(tokens, i, { op: 'month', n: 1 }),
  quarterago: (tokens, i) => relative(tokens, i, { op: 'month', n: 3 }),
  previously: (tokens, i) => relative(tokens, i, { op: 'before', n: 0 }),
  weekago: (tokens, i) => relative(tokens, i, { op: 'week', n: 7 }),
  ytd: (_, i) => ({ phrase: { fixed: null, shift: { op: 'ytd', n: 0 } }, next: i + 1 }),
  sofar: readSoFar,
  full: readFull,
  fiscal: readFiscal,
  week: readWeek,
  unit: readUnit,
  themonth: (_, i) => ({ phrase: { fixed: null, shift: { op: 'same', n: 0 } }, next: i + 1 }),
  theperiod: (tokens, i, _, context) => readThePeriod(tokens, i, context),
  sameyear: (_, i) => ({ phrase: { fixed: null, shift: { op: 'sameyear', n: 0 } }, next: i + 1 }),
  plan: (_, i) => ({ phrase: { fixed: null, vague: true }, next: i + 1 }),
  day: (_, i, n) => (n < 0 ? { phrase: { fixed: null, date: true }, next: i + 1 } : null),
  decade: (_, i) => ({ phrase: { fixed: null, vague: true }, next: i + 1 }),
  early: readEarly,
};

const fixed = (period: Period | null, more: Partial<Phrase> = {}): Phrase => ({ fixed: period, ...more });

/** Years: `2023`, `2017-21`, `1985/86`, `2017 to 2021`, `2023 first half`, `1970s`. */
function readYear(tokens: readonly Token[], i: number, context: PeriodContext): Read | null {
  const year = yearAt(tokens, i);
  if (year === null) return null;
  const after = tokens[i + 1];
  if (after?.tag === 'word' && after.start === tokens[i]!.end)
    return { phrase: fixed(null, { vague: true }), next: i + 2 };
  if (isPunct(after, '/') && after!.start === tokens[i]!.end && numberAt(tokens, i + 2) !== null)
    return { phrase: fixed(null, { fiscal: year + 1 }), next: i + 3 };
  if (isDash(after) && tokens[i + 2]?.tag === 'num') {
    const last = yearAt(tokens, i + 2) ?? shortYear(tokens, i + 2, year);
    if (last !== null && last > year) return { phrase: fixed(years(year, last)), next: i + 3 };
  }
  const joined =
    isMark(after, 'to') || (isMark(after, 'and') && isMark(tokens[i - 1], 'between')) || isMark(after, 'ending');
  const until = joined ? yearAt(tokens, i + 2) : null;
  if (until !== null && until > year && (isMark(tokens[i - 1], 'between') || isMark(tokens[i - 1], 'from')))
    return { phrase: fixed(years(year, until)), next: i + 3 };
  const part = partAfterYear(tokens, i + 1, year);
  if (part) return part;
  const whole =
    isMark(after, 'as') && as(tokens[i + 3], 'period') === undefined && tokens[i + 3] !== undefined ? i + 4 : i + 1;
  return { phrase: fixed(years(year), { year: true }), next: isWholeTail(tokens, i) ? whole : i + 1 };
}

/** `as a whole` after a year. */
const isWholeTail = (tokens: readonly Token[], i: number): boolean =>
  isMark(tokens[i + 1], 'as') && isMark(tokens[i + 2], 'the') && isMark(tokens[i + 3], 'total');

/** `2023 Q1`, `1986 first half`, `1986 fourth quarter`. */
function partAfterYear(tokens: readonly Token[], i: number, year: number): Read | null {
  const meaning = as(tokens[i], 'period');
  if (meaning?.t === 'q') return { phrase: fixed(quarterOf(year, meaning.n!)), next: i + 1 };
  if (meaning?.t === 'h') return { phrase: fixed(halfOf(year, meaning.n!)), next: i + 1 };
  if (meaning?.t !== 'ord') return null;
  const read = readOrdinal(tokens, i, meaning.n!, { today: { year, month: 12, day: 31 }, future: false });
  return read?.phrase.fixed ? read : null;
}

function shortYear(tokens: readonly Token[], i: number, year: number): number | null {
  const n = numberAt(tokens, i);
  return n !== null && n < 100 && tokens[i]!.end - tokens[i]!.start === 2 ? Math.floor(year / 100) * 100 + n : null;
}

/** `first nine months`, `first half`, `fourth quarter`, `first 20 days of October`, `14th Five-Year Plan`. */
function readOrdinal(tokens: readonly Token[], i: number, n: number, context: PeriodContext): Read | null {
  let j = i + 1;
  if (isDash(tokens[j])) j++;
  const count = numberAt(tokens, j) ?? wordNumber(tokens, j);
  const three = as(tokens[j], 'number');
  if (three?.n === 3 && three.d === 4) return parts(tokens, j + 1, 3, 3, n, context, false);
  const at = count === null ? j : isDash(tokens[j + 1]) ? j + 2 : j + 1;
  const unit = as(tokens[at], 'period');
  if (unit?.t === 'plan') return n >= 6 ? { phrase: fixed(fiveYearPlan(n)), next: at + 1 } : null;
  if (unit?.t === 'day' && unit.n === 0 && count !== null) return readDays(tokens, at + 1, count, context);
  if (unit?.t !== 'unit' || (unit.n === 12 && count === null)) return null;
  if (unit.n === 12) return null;
  if (count === null)
    return unit.n === 1
      ? n === 1
        ? parts(tokens, at + 1, 1, 1, 1, context, false)
        : null
      : parts(tokens, at + 1, unit.n!, 1, n, context, false);
  return n === 1 ? parts(tokens, at + 1, unit.n!, count, 1, context, false) : null;
}

/** `last quarter of 1986`, `final three months of the year`, `last year`, `last September`, `the past three months`. */
function readLast(tokens: readonly Token[], i: number, context: PeriodContext, final: boolean): Read | null {
  const { today } = context;
  const next = as(tokens[i + 1], 'period');
  const count = numberAt(tokens, i + 1) ?? wordNumber(tokens, i + 1);
  if (count !== null) return readLastCount(tokens, i, count, context);
  if (next?.t === 'month') return monthSpan(tokens, i + 1, next.n!, context, true);
  if (next?.t === 'week') return { phrase: fixed(null, { shift: { op: 'week', n: 7 } }), next: i + 2 };
  if (next?.t === 'decade') return { phrase: fixed(null, { vague: true }), next: i + 2 };
  if (next?.t !== 'unit') return null;
  if (next.n === 12 && !final) return today && { phrase: fixed(years(today.year - 1), { year: true }), next: i + 2 };
  if (next.n === 1 && !final) return today && { phrase: fixed(monthBefore(today, 1)), next: i + 2 };
  const tail = yearTail(tokens, i + 2, context);
  if (tail) return { phrase: fixed(tail.year === null ? null : lastPart(tail.year, next.n!)), next: tail.next };
  if (final || today === null)
    return today && { phrase: fixed(lastPart(today.month >= 11 ? today.year : today.year - 1, next.n!)), next: i + 2 };
  if (next.n === 3) return { phrase: fixed(quarterBefore(today)), next: i + 2 };
  return { phrase: fixed(today.month > 6 ? halfOf(today.year, 1) : halfOf(today.year - 1, 2)), next: i + 2 };
}

function readLastCount(tokens: readonly Token[], i: number, count: number, context: PeriodContext): Read | null {
  const at = isDash(tokens[i + 2]) ? i + 3 : i + 2;
  const unit = as(tokens[at], 'period');
  if (unit?.t !== 'unit') return null;
  const tail = yearTail(tokens, at + 1, context);
  if (tail && unit.n === 1 && count < 12)
    return { phrase: fixed(tail.year === null ? null : months(tail.year, 13 - count, tail.year, 12)), next: tail.next };
  if (unit.n === 1 && context.today) return { phrase: fixed(lastMonths(context.today, count)), next: at + 1 };
  return { phrase: fixed(null, { vague: true }), next: at + 1 };
}

/** `remaining three months of the year`. */
function readRemaining(tokens: readonly Token[], i: number, context: PeriodContext): Read | null {
  const count = numberAt(tokens, i + 1) ?? wordNumber(tokens, i + 1);
  const tail = count === null ? null : yearTail(tokens, i + 3, context);
  if (count === null || !tail) return { phrase: fixed(null, { vague: true }), next: i + 1 };
  return { phrase: fixed(tail.year === null ? null : months(tail.year, 13 - count, tail.year, 12)), next: tail.next };
}

function readThis(tokens: readonly Token[], i: number, _: number, { today }: PeriodContext): Read | null {
  const next = as(tokens[i + 1], 'period');
  if (next?.t === 'fiscal')
    return { phrase: fixed(null, { fiscal: 0 }), next: as(tokens[i + 2], 'period')?.n === 12 ? i + 3 : i + 2 };
  if (next?.t === 'month' && today) return { phrase: fixed(months(today.year, next.n!)), next: i + 2 };
  if (next?.t !== 'unit' || !today)
    return next?.t === 'week' || next?.t === 'decade' ? { phrase: fixed(null, { vague: true }), next: i + 2 } : null;
  if (next.n === 12) return { phrase: fixed(years(today.year), { year: true, running: true }), next: i + 2 };
  if (next.n === 1) return { phrase: fixed(months(today.year, today.month)), next: i + 2 };
  if (next.n === 3) return { phrase: fixed(quarterOf(today.year, Math.ceil(today.month / 3))), next: i + 2 };
  return { phrase: fixed(halfOf(today.year, today.month > 6 ? 2 : 1)), next: i + 2 };
}

function readNext(tokens: readonly Token[], i: number, _: number, { today }: PeriodContext): Read | null {
  const next = as(tokens[i + 1], 'period');
  if (next?.t !== 'unit' || !today) return null;
  if (next.n === 12) return { phrase: fixed(years(today.year + 1), { year: true }), next: i + 2 };
  if (next.n === 1) return { phrase: fixed(monthBefore(today, -1)), next: i + 2 };
  return { phrase: fixed(null, { vague: true }), next: i + 2 };
}

function readPrevious(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  const next = as(tokens[i + 1], 'period');
  if (next?.t === 'unit' && next.n === 12) return relative(tokens, i + 1, { op: 'year', n: 12 });
  if (next?.t === 'unit' && next.n === 1) return relative(tokens, i + 1, { op: 'month', n: 1 });
  if (next?.t === 'unit' && next.n === 3) return relative(tokens, i + 1, { op: 'month', n: 3 });
  if (next?.t === 'week') return relative(tokens, i + 1, { op: 'week', n: 7 });
  if (next?.t === 'month') return monthSpan(tokens, i + 1, next.n!, context, true);
  const count = numberAt(tokens, i + 1) ?? wordNumber(tokens, i + 1);
  return count === null ? null : { phrase: fixed(null, { vague: true, base: true }), next: i + 3 };
}

/** `same period last year`, `corresponding month of 2022`, `similar 1986 period`, `same period`. */
function readSame(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  let j = i + 1;
  let year = yearAt(tokens, j);
  if (year !== null) j++;
  const count = numberAt(tokens, j) ?? wordNumber(tokens, j);
  if (count !== null && as(tokens[j + 1], 'period')) j++;
  const unit = as(tokens[j], 'period');
  if (unit === undefined || !['unit', 'period', 'month', 'week', 'yearago', 'q', 'themonth', 'ord'].includes(unit.t!))
    return null;
  if (unit.t === 'ord') j++;
  j++;
  if (as(tokens[j], 'period')?.t === 'period') j++;
  if (year !== null) return { phrase: fixed(null, { shift: { op: 'inyear', n: year }, base: true }), next: j };
  const tail = yearTail(tokens, j, context);
  if (tail && tail.year !== null) {
    year = tail.year;
    return {
      phrase: fixed(null, {
        shift: { op: tail.relative ? 'year' : 'inyear', n: tail.relative ? 12 : year },
        base: true,
      }),
      next: tail.next,
    };
  }
  const ago = isMark(tokens[j], 'in') || isMark(tokens[j], 'of') ? j + 1 : j;
  if (as(tokens[ago], 'period')?.t === 'yearago')
    return { phrase: fixed(null, { shift: { op: 'year', n: 12 }, base: true }), next: ago + 1 };
  if (as(tokens[ago], 'period')?.t === 'prev' && as(tokens[ago + 1], 'period')?.n === 12)
    return { phrase: fixed(null, { shift: { op: 'year', n: 12 }, base: true }), next: ago + 2 };
  return { phrase: fixed(null, { shift: { op: 'same', n: 0 } }), next: j };
}

function readThePeriod(tokens: readonly Token[], i: number, context: PeriodContext): Read {
  const tail = yearTail(tokens, i + 1, context);
  if (tail && tail.year !== null)
    return {
      phrase: fixed(null, {
        shift: { op: tail.relative ? 'year' : 'inyear', n: tail.relative ? 12 : tail.year },
        base: true,
      }),
      next: tail.next,
    };
  const ago = isMark(tokens[i + 1], 'in') || isMark(tokens[i + 1], 'of') ? i + 2 : i + 1;
  const word = as(tokens[ago], 'period');
  if (word?.t === 'yearago')
    return { phrase: fixed(null, { shift: { op: 'year', n: 12 }, base: true }), next: ago + 1 };
  if (word?.t === 'prev' && as(tokens[ago + 1], 'period')?.n === 12)
    return { phrase: fixed(null, { shift: { op: 'year', n: 12 }, base: true }), next: ago + 2 };
  return { phrase: fixed(null, { shift: { op: 'same', n: 0 } }), next: i + 1 };
}

/** A phrase told against the main period; a noun like `period` or `figure` after it belongs to it. */
function relative(tokens: readonly Token[], i: number, shift: NonNullable<Phrase['shift']>): Read {
  const after = as(tokens[i + 1], 'period');
  return {
    phrase: fixed(null, { shift, base: true }),
    next: after?.t === 'period' || (after?.t === 'unit' && shift.op === 'year') ? i + 2 : i + 1,
  };
}

/** `so far in 1987`, `so far this year`. */
function readSoFar(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  const year = yearAt(tokens, i + 1);
  if (year !== null) return { phrase: fixed(null, { shift: { op: 'ytd', n: year } }), next: i + 2 };
  const next = as(tokens[i + 1], 'period');
  return next?.t === 'this'
    ? { phrase: fixed(null, { shift: { op: 'ytd', n: context.today?.year ?? 0 } }), next: i + 3 }
    : null;
}

/** `full-year 2023`, `all of 1986`, `calendar 1987`. */
function readFull(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  const at = isMark(tokens[i + 1], 'of') ? i + 2 : i + 1;
  const year = yearAt(tokens, at);
  if (year !== null) return { phrase: fixed(years(year), { year: true }), next: at + 1 };
  const last = as(tokens[at], 'period');
  if (last?.t === 'last' || last?.t === 'this') return readPeriod(tokens, at, context);
  const { today } = context;
  if (!today || tokens[i]!.end - tokens[i]!.start < 9) return null;
  return {
    phrase: fixed(years(today.month <= 3 && !context.future ? today.year - 1 : today.year), { year: true }),
    next: i + 1,
  };
}

/** `fiscal 1986/87`, `fiscal year 2023`, `fiscal year ended March 31`. */
function readFiscal(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  let j = i + 1;
  if (as(tokens[j], 'period')?.n === 12) j++;
  const ended = endingAt(tokens, j, 12, context) ?? startingAt(tokens, j, context);
  if (ended) return ended;
  const year = yearAt(tokens, j);
  if (year === null) return { phrase: fixed(null, { vague: true }), next: i + 1 };
  const slash = isPunct(tokens[j + 1], '/') || isDash(tokens[j + 1]);
  const end = slash && tokens[j + 2]?.tag === 'num' ? j + 3 : j + 1;
  const phrase = fixed(null, { fiscal: slash ? year + 1 : year, saidFiscal: true });
  const close = endingAt(tokens, end, 12, { ...context, today: { year: slash ? year + 1 : year, month: 12, day: 31 } });
  return close ?? { phrase, next: end };
}

/** `week ended April 7`. */
function readWeek(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  if (!isMark(tokens[i + 1], 'ending') && !isMark(tokens[i + 1], 'to')) return null;
  const month = as(tokens[i + 2], 'period');
  const day = month?.t === 'month' ? numberAt(tokens, i + 3) : null;
  if (month?.t !== 'month' || day === null || !context.today) return null;
  const year = yearAt(tokens, i + 4) ?? (month.n! <= context.today.month ? context.today.year : context.today.year - 1);
  return { phrase: fixed(daysBefore(year, month.n!, day, 7)), next: yearAt(tokens, i + 4) === null ? i + 4 : i + 5 };
}

/** `year to March`, `year ended June 30`; `each of the last six months` comes by `last`. */
function readUnit(tokens: readonly Token[], i: number, n: number, context: PeriodContext): Read | null {
  if (n === 12) {
    const ended = endingAt(tokens, i + 1, 12, context) ?? startingAt(tokens, i + 1, context);
    if (ended) return ended;
    const { today } = context;
    const whole =
      isMark(tokens[i - 1], 'the') &&
      (isPoss(tokens[i + 1]) || isMark(tokens[i - 2], 'in') || isMark(tokens[i - 2], 'on'));
    if (whole && today)
      return {
        phrase: fixed(years(today.month <= 2 && !context.future ? today.year - 1 : today.year), {
          year: true,
          running: true,
        }),
        next: i + 1,
      };
  }
  return null;
}

/** `12 months to June`, `nine months ended December`, `three months through May 2024`, `five-year plan`. */
function readCount(tokens: readonly Token[], i: number, context: PeriodContext): Read | null {
  const count = numberAt(tokens, i) ?? wordNumber(tokens, i);
  if (count === null || count < 1 || count > 24) return null;
  const at = isDash(tokens[i + 1]) ? i + 2 : i + 1;
  const unit = as(tokens[at], 'period');
  if (unit?.t !== 'unit' || unit.n! > 1) return null;
  return endingAt(tokens, at + 1, count, context);
}

/** After `ended`, `ending`, `to` or `through`: a month in which `count` months end. */
/** After `beginning`: the month from which twelve months run. */
function startingAt(tokens: readonly Token[], i: number, context: PeriodContext): Read | null {
  const month = isMark(tokens[i], 'starting') ? as(tokens[i + 1], 'period') : undefined;
  if (month?.t !== 'month') return null;
  let next = i + 2;
  if (numberAt(tokens, next) !== null && yearAt(tokens, next) === null) next++;
  const said = yearAt(tokens, next);
  const year = said ?? context.today?.year ?? null;
  return {
    phrase: fixed(
      year === null ? null : shiftedSpan(month.n === 1 ? year : year + 1, month.n === 1 ? 12 : month.n! - 1, 12),
    ),
    next: said === null ? next : next + 1,
  };
}

function endingAt(tokens: readonly Token[], i: number, count: number, context: PeriodContext): Read | null {
  if (!isMark(tokens[i], 'ending') && !isMark(tokens[i], 'to')) return null;
  let j = i + 1;
  const word = as(tokens[j], 'period');
  if (word?.t === 'early') j++;
  const month = as(tokens[j], 'period');
  if (month?.t !== 'month') return null;
  let next = j + 1;
  if (numberAt(tokens, next) !== null && yearAt(tokens, next) === null) next++;
  if (isPunct(tokens[next], ',') && yearAt(tokens, next + 1) !== null) next++;
  const said = yearAt(tokens, next);
  const year =
    said ?? (context.today ? (month.n! <= context.today.month ? context.today.year : context.today.year - 1) : null);
  if (said !== null) next++;
  return { phrase: fixed(year === null ? null : shiftedSpan(year, month.n!, count)), next };
}

/** `9M 2023`. */
function readNineM(tokens: readonly Token[], i: number, context: PeriodContext): Read | null {
  const n = numberAt(tokens, i);
  const m = tokens[i + 1];
  if (
    n === null ||
    n < 2 ||
    n > 12 ||
    m === undefined ||
    m.start !== tokens[i]!.end ||
    !m.cap ||
    as(m, 'scale')?.factor !== 1e6 ||
    m.end - m.start !== 1
  )
    return null;
  const year = yearAt(tokens, i + 2);
  return year === null ? null : { phrase: fixed(months(year, 1, year, n)), next: i + 3 };
}

/** `first 20 days of October`. */
function readDays(tokens: readonly Token[], i: number, days: number, context: PeriodContext): Read | null {
  const at = isMark(tokens[i], 'of') || isMark(tokens[i], 'in') ? i + 1 : i;
  const month = as(tokens[at], 'period');
  const read =
    month?.t === 'month'
      ? monthSpan(tokens, at, month.n!, context)
      : month?.t === 'this' || month?.t === 'last'
        ? readPeriod(tokens, at, context)
        : null;
  if (!read?.phrase.fixed || days > 28) return { phrase: fixed(null, { vague: true }), next: read?.next ?? i };
  const [first] = read.phrase.fixed;
  return { phrase: fixed([first, `${first.slice(0, 8)}${String(days).padStart(2, '0')}`]), next: read.next };
}

/** `end of June`, `late 1970s`, `the start of the year`: a day or a vague time, never a whole period. */
function readEarly(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  const at = isDash(tokens[i + 1]) ? i + 2 : i + 1;
  const read = readPeriod(tokens, at, context);
  if (
    read?.phrase.year && read.phrase.fixed && isMark(tokens[i - 1], 'the')
      ? isMark(tokens[i - 2], 'by')
      : isMark(tokens[i - 1], 'by')
  )
    return read;
  return read && { phrase: fixed(null, { vague: true }), next: read.next };
}

/** `Q1`, `H1 2023`, `Q1-Q3 2023`. */
function readPart(tokens: readonly Token[], i: number, size: number, n: number, context: PeriodContext): Read | null {
  const to = isDash(tokens[i + 1]) || isMark(tokens[i + 1], 'to') ? as(tokens[i + 2], 'period') : undefined;
  if (to?.t === (size === 3 ? 'q' : 'h') && to.n! > n)
    return parts(tokens, i + 3, size, to.n! - n + 1, n, context, true);
  return parts(tokens, i + 1, size, 1, n, context, true);
}

/** `count` parts of `size` months from the `n`th on, in the year told after them or the last one in which they are over. */
function parts(
  tokens: readonly Token[],
  i: number,
  size: number,
  count: number,
  n: number,
  context: PeriodContext,
  code: boolean,
): Read | null {
  const first = (n - 1) * size + 1;
  const last = first + size * count - 1;
  if (first < 1 || last > 12) return null;
  let j = i;
  if (!code && as(tokens[j], 'period')?.t === 'period') j++;
  const tail = yearTail(tokens, j, context);
  const year = tail ? tail.year : openYear(context, first, last);
  const phrase = fixed(year === null ? null : months(year, first, year, last), tail ? {} : { yearless: true });
  return { phrase, next: tail?.next ?? j };
}

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

function wordNumber(tokens: readonly Token[], i: number): number | null {
  const meaning = as(tokens[i], 'number');
  return meaning?.n !== undefined && !meaning.d ? meaning.n : null;
}

const quarterOf = (year: number, n: number): Period => months(year, n * 3 - 2, year, n * 3);
const halfOf = (year: number, n: number): Period => months(year, n * 6 - 5, year, n * 6);
const lastPart = (year: number, size: number): Period => months(year, 13 - size, year, 12);
const shiftedSpan = (year: number, month: number, count: number): Period => [
  shiftMonths(months(year, month), 1 - count)[0],
  months(year, month)[1],
];

function quarterBefore(today: Day): Period {
  const n = Math.ceil(today.month / 3) - 1;
  return n === 0 ? quarterOf(today.year - 1, 4) : quarterOf(today.year, n);
}

export function daysBefore(year: number, month: number, day: number, days: number): Period {
  const last = Date.UTC(year, month - 1, day);
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return [iso(last - (days - 1) * 86_400_000), iso(last)];
}
