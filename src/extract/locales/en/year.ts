import { months, years } from '../../../model/period.ts';
import { fiveYearPlan, monthBefore } from '../../calendar.ts';
import { monthSpan } from './month.ts';
import { readSeason } from './season.ts';
import { type PeriodContext, type Read, numberAt, yearAt } from './phrase.ts';
import { type Token, as, isDash, isMark, isPunct } from './token.ts';
import { halfOf, openYear, phraseOf, quarterOf, wordNumber, yearTail } from './year-tail.ts';

/** A year read without what the text around it tells. */
const ALONE: PeriodContext = { today: null, future: false };

/** Years: `2023`, `2017-21`, `1985/86`, `2017 to 2021`, `2023 first half`, `1970s`. */
export function readYear(tokens: readonly Token[], i: number, context: PeriodContext = ALONE): Read | null {
  const year = yearAt(tokens, i);
  if (year === null) return null;
  const after = tokens[i + 1];
  if (after?.tag === 'word' && after.start === tokens[i]!.end)
    return { phrase: phraseOf(null, { vague: true }), next: i + 2 };
  if (isPunct(after, '/') && after!.start === tokens[i]!.end && numberAt(tokens, i + 2) !== null)
    return readSeason(tokens, i + 3, year + 1, context);
  if (isDash(after) && tokens[i + 2]?.tag === 'num') {
    const last = yearAt(tokens, i + 2) ?? shortYear(tokens, i + 2, year);
    if (last === year + 1 && yearAt(tokens, i + 2) === null)
      return { phrase: phraseOf(null, { fiscal: last, otherwise: years(year, last) }), next: i + 3 };
    if (last !== null && last > year) return { phrase: phraseOf(years(year, last)), next: i + 3 };
  }
  const joined =
    isMark(after, 'to') || (isMark(after, 'and') && isMark(tokens[i - 1], 'between')) || isMark(after, 'ending');
  const until = joined ? yearAt(tokens, i + 2) : null;
  if (until !== null && until > year && (isMark(tokens[i - 1], 'between') || isMark(tokens[i - 1], 'from')))
    return { phrase: phraseOf(years(year, until), { range: true }), next: i + 3 };
  const part = partAfterYear(tokens, i + 1, year);
  if (part) return part;
  const whole =
    isMark(after, 'as') && as(tokens[i + 3], 'period') === undefined && tokens[i + 3] !== undefined ? i + 4 : i + 1;
  return { phrase: phraseOf(years(year), { year: true }), next: isWholeTail(tokens, i) ? whole : i + 1 };
}

/** `as a whole` after a year. */
const isWholeTail = (tokens: readonly Token[], i: number): boolean =>
  isMark(tokens[i + 1], 'as') && isMark(tokens[i + 2], 'the') && isMark(tokens[i + 3], 'total');

/** `2023 Q1`, `1986 first half`, `1986 fourth quarter`. */
function partAfterYear(tokens: readonly Token[], i: number, year: number): Read | null {
  const meaning = as(tokens[i], 'period');
  if (meaning?.t === 'q') return { phrase: phraseOf(quarterOf(year, meaning.n!)), next: i + 1 };
  if (meaning?.t === 'h') return { phrase: phraseOf(halfOf(year, meaning.n!)), next: i + 1 };
  if (meaning?.t !== 'ord') return null;
  const read = readOrdinal(tokens, i, meaning.n!, { today: { year, month: 12, day: 31 }, future: false });
  return read?.phrase.fixed ? read : null;
}

function shortYear(tokens: readonly Token[], i: number, year: number): number | null {
  const n = numberAt(tokens, i);
  return n !== null && n < 100 && tokens[i]!.end - tokens[i]!.start === 2 ? Math.floor(year / 100) * 100 + n : null;
}

/** `first nine months`, `first half`, `fourth quarter`, `first 20 days of October`, `14th Five-Year Plan`. */
export function readOrdinal(tokens: readonly Token[], i: number, n: number, context: PeriodContext): Read | null {
  let j = i + 1;
  if (isDash(tokens[j])) j++;
  const count = numberAt(tokens, j) ?? wordNumber(tokens, j);
  const three = as(tokens[j], 'number');
  if (three?.n === 3 && three.d === 4) return readParts(tokens, j + 1, 3, 3, n, context, false);
  const at = count === null ? j : isDash(tokens[j + 1]) ? j + 2 : j + 1;
  const unit = as(tokens[at], 'period');
  if (unit?.t === 'plan') return n >= 6 ? { phrase: phraseOf(fiveYearPlan(n)), next: at + 1 } : null;
  if (unit?.t === 'day' && unit.n === 0 && count !== null) return readDays(tokens, at + 1, count, context);
  if (unit?.t !== 'unit' || (unit.n === 12 && count === null)) return null;
  if (unit.n === 12) return null;
  const told = as(tokens[at + 2], 'period');
  if (n === 1 && unit.n === 1 && count === null && isPunct(tokens[at + 1], '(') && told?.t === 'month')
    return bracketedMonth(tokens, at + 2, told.n!, context);
  if (count === null)
    return unit.n === 1
      ? n === 1
        ? readParts(tokens, at + 1, 1, 1, 1, context, false)
        : null
      : readParts(tokens, at + 1, unit.n!, 1, n, context, false);
  return n === 1 ? readParts(tokens, at + 1, unit.n!, count, 1, context, false) : null;
}

/** `the first month (July) of the current fiscal year 2023-24`. */
function bracketedMonth(tokens: readonly Token[], i: number, n: number, context: PeriodContext): Read | null {
  const read = monthSpan(tokens, i, n, context);
  if (!read) return null;
  const next = isPunct(tokens[read.next], ')') ? read.next + 1 : read.next;
  return { phrase: read.phrase, next: fiscalTail(tokens, next, [1, 1])?.next ?? next };
}

/** `9M 2023`. */
export function readNineM(tokens: readonly Token[], i: number): Read | null {
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
  return year === null ? null : { phrase: phraseOf(months(year, 1, year, n)), next: i + 3 };
}

/** `first 20 days of October`. */
export function readDays(tokens: readonly Token[], i: number, days: number, context: PeriodContext): Read | null {
  const at = isMark(tokens[i], 'of') || isMark(tokens[i], 'in') ? i + 1 : i;
  const month = as(tokens[at], 'period');
  const ofThis = isMark(tokens[i], 'including') && as(tokens[i + 1], 'period')?.n === 1;
  if (ofThis && context.today && days <= 28) {
    const { year, month: n } = context.today;
    const [first] = months(year, n);
    return { phrase: phraseOf([first, dayIn(first, days)]), next: i + 2 };
  }
  const read = month?.t === 'month' ? monthSpan(tokens, at, month.n!, context) : relativeMonth(tokens, at, context);
  if (!read?.phrase.fixed || days > 28) return { phrase: phraseOf(null, { vague: true }), next: read?.next ?? i };
  const [first] = read.phrase.fixed;
  return { phrase: phraseOf([first, dayIn(first, days)]), next: read.next };
}

/** `this month`, `last month`. */
function relativeMonth(tokens: readonly Token[], at: number, { today }: PeriodContext): Read | null {
  const word = as(tokens[at], 'period')?.t;
  const unit = as(tokens[at + 1], 'period');
  if (today === null || unit?.t !== 'unit' || unit.n !== 1 || (word !== 'this' && word !== 'last')) return null;
  return { phrase: phraseOf(monthBefore(today, word === 'this' ? 0 : 1)), next: at + 2 };
}

const dayIn = (first: string, day: number): string => `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;

/** `count` parts of `size` months from the `n`th on, in the year told after them or the last one in which they are over. */
export function readParts(
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
  const fiscal = code ? null : fiscalTail(tokens, j, [first, last]);
  if (fiscal) return fiscal;
  const tail = yearTail(tokens, j, context);
  const year = tail ? tail.year : openYear(context, first, last);
  const phrase = phraseOf(
    year === null ? null : months(year, first, year, last),
    tail ? {} : { yearless: true, part: [first, last] },
  );
  return { phrase, next: tail?.next ?? j };
}

/** `2025-26`, `2025/26`: a year that begins in the one and ends in the next. */
const isSpan = (tokens: readonly Token[], j: number, year: number): boolean =>
  (isDash(tokens[j + 1]) || isPunct(tokens[j + 1], '/')) &&
  tokens[j + 1]!.start === tokens[j]!.end &&
  (shortYear(tokens, j + 2, year) ?? yearAt(tokens, j + 2)) === year + 1;

/** `of fiscal 2025`, `of the current financial year`: months of a year that need not begin in January. */
function fiscalTail(tokens: readonly Token[], i: number, part: readonly [number, number]): Read | null {
  let j = isMark(tokens[i], 'of') || isMark(tokens[i], 'in') ? i + 1 : i;
  if (isMark(tokens[j], 'the') && as(tokens[j], 'period') === undefined) j++;
  if (as(tokens[j], 'period')?.t === 'this') j++;
  const twoYears = yearAt(tokens, j);
  if (twoYears !== null && isSpan(tokens, j, twoYears)) j--;
  else if (as(tokens[j], 'period')?.t !== 'fiscal') return null;
  if (as(tokens[j + 1], 'period')?.n === 12) j++;
  const year = yearAt(tokens, j + 1);
  const slash = year !== null && (isPunct(tokens[j + 2], '/') || isDash(tokens[j + 2])) && tokens[j + 3]?.tag === 'num';
  const phrase = phraseOf(null, {
    fiscal: year === null ? 0 : slash ? year + 1 : year,
    saidFiscal: true,
    part,
    single: !slash,
  });
  return { phrase, next: year === null ? j + 1 : slash ? j + 4 : j + 2 };
}
