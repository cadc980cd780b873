import { months, type Period } from '../../../model/period.ts';
import { fiscalYear } from '../../calendar.ts';
import { daysBefore, openYear, yearTail } from './year-tail.ts';
import { numberAt, yearAt, type PeriodContext, type Read } from './phrase.ts';
import { as, isDash, isMark, isPoss, isPunct, type Token } from './token.ts';

/**
 * What begins with a month's name: `September`, `September 2023`, `January-September`, `Jan.-Sept. 2022`,
 * `January and February`, `April 7`. With `last` the month before the day of publication.
 */
export function monthSpan(
  tokens: readonly Token[],
  i: number,
  n: number,
  context: PeriodContext,
  last = false,
): Read | null {
  if (!isMonth(tokens, i)) return null;
  let j = i + 1;
  if (isPunct(tokens[j], '.') && isShort(tokens[i]!) && tokens[j]!.start === tokens[i]!.end) j++;
  const day = dayAt(tokens, j);
  if (day !== null) return readDate(tokens, i, j, n, day, context);
  const own = yearTail(tokens, j, context);
  const range = readRange(tokens, own?.next ?? j, n, own?.year ?? null, i, context);
  if (range) return range;
  if (own)
    return { phrase: { fixed: own.year === null ? null : months(own.year, n) }, next: skipPeriod(tokens, own.next) };
  const year = last ? lastYear(context, n) : openYear(context, n, n);
  return { phrase: { fixed: year === null ? null : months(year, n), yearless: true }, next: skipPeriod(tokens, j) };
}

/** `Jan`, `Sept`: written short, so that a stop behind it may be its own. */
const isShort = (token: Token): boolean =>
  token.end - token.start <= 4 && !['may', 'june', 'july'].includes(token.entries[0]!.surface);

/** `may` and `march` are months only where something beside them says so. */
function isMonth(tokens: readonly Token[], i: number): boolean {
  if (!as(tokens[i], 'period')?.caps) return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const led =
    isMark(before, 'in') ||
    isMark(before, 'of') ||
    isMark(before, 'from') ||
    isMark(before, 'to') ||
    isMark(before, 'ending') ||
    isMark(before, 'between') ||
    isDash(before) ||
    isPunct(before, '/(') ||
    as(before, 'rank')?.since === true ||
    as(before, 'period') !== undefined ||
    isMark(before, 'compared') ||
    isMark(before, 'by');
  const followed =
    yearAt(tokens, i + 1) !== null ||
    as(after, 'flow') !== undefined ||
    isPoss(after) ||
    (isDash(after) && as(tokens[i + 2], 'period') !== undefined) ||
    as(after, 'period')?.t === 'last' ||
    (tokens[i]!.cap && daySpan(tokens, i + 1));
  const capital = tokens[i]!.cap;
  if (followed) return true;
  if (isMark(before, 'and')) return capital && as(tokens[i - 2], 'period') !== undefined;
  return led && (capital || isMark(before, 'in')) && as(after, 'change')?.pos !== 'b';
}

/** `March 1-20`. */
const daySpan = (tokens: readonly Token[], j: number): boolean =>
  dayAt(tokens, j) !== null && isDash(tokens[j + 1]) && dayAt(tokens, j + 2) !== null;

/** `-September`, `to September`, `and February`, `/March`. */
function readRange(
  tokens: readonly Token[],
  j: number,
  n: number,
  year: number | null,
  i: number,
  context: PeriodContext,
): Read | null {
  if (
    isPunct(tokens[j], ',') &&
    as(tokens[j + 1], 'period')?.t === 'month' &&
    as(tokens[j + 1], 'period')!.n === n + 1
  ) {
    const rest = readRange(tokens, j + 2, n + 1, null, j + 1, context);
    if (!rest?.phrase.fixed) return null;
    return {
      phrase: {
        ...rest.phrase,
        fixed: months(
          Number(rest.phrase.fixed[1].slice(0, 4)),
          n,
          Number(rest.phrase.fixed[1].slice(0, 4)),
          Number(rest.phrase.fixed[1].slice(5, 7)),
        ),
      },
      next: rest.next,
    };
  }
  if (isDash(tokens[j]) && isMark(tokens[j + 1], 'to') && isDash(tokens[j + 2])) j += 1;
  const joint = tokens[j];
  const between = isMark(tokens[i - 1], 'between');
  const and = isMark(joint, 'and');
  if (!isDash(joint) && !isPunct(joint, '/') && !isMark(joint, 'to') && !isMark(joint, 'ending') && !and) return null;
  if (isMark(joint, 'to') && isDash(tokens[j + 1])) j++;
  const at = as(tokens[j + 1], 'period')?.t === 'early' ? j + 2 : j + 1;
  const to = as(tokens[at], 'period');
  if (to?.t !== 'month') return null;
  if (and && !between && to.n !== n + 1) return null;
  if (isMark(joint, 'to') && !isMark(tokens[i - 1], 'from') && year === null && to.n! <= n) return null;
  if (to.n === n - 1 && year === null && isSlashYear(tokens, at + 1))
    return { phrase: { fixed: fiscalYear(numberAt(tokens, at + 1)! + 1, n) }, next: at + 4 };
  let next = at + 1;
  if (isPunct(tokens[next], '.') && isShort(tokens[at]!) && tokens[next]!.start === tokens[at]!.end) next++;
  const bracket = isPunct(tokens[next], '(') && yearAt(tokens, next + 1) !== null && isShortYear(tokens, next + 2);
  if (bracket) next++;
  const tail = yearTail(tokens, next, context);
  const slash = tail !== null && tail.year !== null && isShortYear(tokens, tail.next);
  if (slash) next = tail!.next + (bracket && isPunct(tokens[tail!.next + 2], ')') ? 3 : 2);
  const end = tail
    ? slash && to.n! < n
      ? tail.year! + 1
      : tail.year
    : to.n! < n && year !== null
      ? year + 1
      : (year ?? openYear(context, to.n! < n ? to.n! : n, to.n!));
  if (end === null) return { phrase: { fixed: null }, next: skipPeriod(tokens, tail?.next ?? next) };
  const first = year ?? (to.n! < n ? end - 1 : end);
  if (first > end || (first === end && n > to.n!)) return null;
  return {
    phrase: { fixed: months(first, n, end, to.n!), range: true, dash: isDash(joint), yearless: !tail && year === null },
    next: skipPeriod(tokens, slash ? next : (tail?.next ?? next)),
  };
}

/** The `-19` of `July-March 2018-19`. */
const isShortYear = (tokens: readonly Token[], j: number): boolean =>
  (isDash(tokens[j]) || isPunct(tokens[j], '/')) &&
  tokens[j + 1]?.tag === 'num' &&
  tokens[j + 1]!.end - tokens[j + 1]!.start === 2 &&
  tokens[j]!.start === tokens[j - 1]!.end;

/** `1987/88`. */
const isSlashYear = (tokens: readonly Token[], j: number): boolean =>
  yearAt(tokens, j) !== null &&
  isPunct(tokens[j + 1], '/') &&
  tokens[j + 1]!.start === tokens[j]!.end &&
  numberAt(tokens, j + 2) !== null;

const dayOf = (year: number, month: number, day: number): string =>
  `${months(year, month)[0].slice(0, 8)}${String(day).padStart(2, '0')}`;

/** `01 January to 30 September 2022`: the days from one to the other. */
export function readDayRange(tokens: readonly Token[], i: number): Read | null {
  const from = as(tokens[i + 1], 'period');
  const first = numberAt(tokens, i);
  if (from?.t !== 'month' || first === null || first < 1 || first > 31) return null;
  const said = yearAt(tokens, i + 2);
  const joint = said === null ? i + 2 : i + 3;
  const last = numberAt(tokens, joint + 1);
  const to = as(tokens[joint + 2], 'period');
  const year = yearAt(tokens, joint + 3);
  if ((!isMark(tokens[joint], 'to') && !isDash(tokens[joint])) || to?.t !== 'month' || year === null) return null;
  if (last === null || last < 1 || last > 31) return null;
  const fixed: Period = [dayOf(said ?? year, from.n!, first), dayOf(year, to.n!, last)];
  return fixed[0] > fixed[1] ? null : { phrase: { fixed, range: true, dash: true }, next: joint + 4 };
}

/** A day of the month after the name, which is no amount. */
function dayAt(tokens: readonly Token[], j: number): number | null {
  const n = numberAt(tokens, j);
  if (n === null || n < 1 || n > 31 || tokens[j]!.literal!.digits.length > 2) return null;
  const after = tokens[j + 1];
  return as(after, 'scale') || as(after, 'unit') || as(after, 'currency') ? null : n;
}

/** A date: a day of something that happened; with a dash to another day a period. */
function readDate(
  tokens: readonly Token[],
  i: number,
  j: number,
  n: number,
  day: number,
  context: PeriodContext,
): Read {
  const span = daysBetween(tokens, j + 1, n, day, context);
  if (span) return span;
  const until = isDash(tokens[j + 1]) || isMark(tokens[j + 1], 'to') ? dayAt(tokens, j + 2) : null;
  let next = until === null ? j + 1 : j + 3;
  const comma = isPunct(tokens[next], ',') && yearAt(tokens, next + 1) !== null ? next + 1 : next;
  const said = yearAt(tokens, comma);
  if (said !== null) next = comma + 1;
  const told = until !== null && said === null ? yearTail(tokens, next, context) : null;
  if (told && told.year !== null) next = told.next;
  const year = said ?? told?.year ?? openYear(context, n, n);
  if (until === null || until <= day || year === null) return { phrase: { fixed: null, date: true }, next };
  return {
    phrase: { fixed: daysBefore(year, n, until, until - day + 1) as Period, range: true, dash: true },
    next: skipPeriod(tokens, next),
  };
}

/** `July 1/March 13`, `October 1 to January 31`: from a day of one month to one of another. */
function daysBetween(tokens: readonly Token[], j: number, n: number, day: number, context: PeriodContext): Read | null {
  if (!isDash(tokens[j]) && !isPunct(tokens[j], '/') && !isMark(tokens[j], 'to') && !isMark(tokens[j], 'ending'))
    return null;
  const month = as(tokens[j + 1], 'period');
  const last = month?.t === 'month' && month.n !== n ? dayAt(tokens, j + 2) : null;
  if (last === null) return null;
  const comma = isPunct(tokens[j + 3], ',') && yearAt(tokens, j + 4) !== null ? j + 4 : j + 3;
  const said = yearAt(tokens, comma);
  const year = said ?? openYear(context, month!.n!, month!.n!);
  const next = skipPeriod(tokens, said === null ? j + 3 : comma + 1);
  if (year === null) return { phrase: { fixed: null, date: true }, next };
  const [, end] = daysBefore(year, month!.n!, last, 1);
  const [first] = daysBefore(month!.n! < n ? year - 1 : year, n, day, 1);
  return { phrase: { fixed: [first, end], range: true, dash: true }, next };
}

const lastYear = ({ today }: PeriodContext, n: number): number | null =>
  today ? (n < today.month ? today.year : today.year - 1) : null;

/** `period`, `quarter` and `half` after named months add nothing; nor does `this fiscal`. */
function skipPeriod(tokens: readonly Token[], j: number): number {
  const of = isMark(tokens[j], 'of') || isMark(tokens[j], 'in') ? j + 1 : j;
  if (as(tokens[of], 'period')?.t === 'this' && as(tokens[of + 1], 'period')?.t === 'fiscal')
    return as(tokens[of + 2], 'period')?.n === 12 ? of + 3 : of + 2;
  const word = as(tokens[j], 'period');
  if (word?.t === 'period') return j + 1;
  return word?.t === 'unit' && word.n !== 1 && word.n !== 12 ? j + 1 : j;
}
