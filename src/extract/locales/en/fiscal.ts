import { months, years } from '../../../model/period.ts';
import { type PeriodContext, type Read, numberAt, yearAt } from './phrase.ts';
import { type Token, as, isDash, isMark, isPoss, isPunct } from './token.ts';
import { readDays } from './year.ts';
import { daysBefore, phraseOf, shiftedSpan, wordNumber, yearTail } from './year-tail.ts';

/** `fiscal 1986/87`, `fiscal year 2023`, `fiscal year ended March 31`. */
export function readFiscal(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  let j = i + 1;
  if (as(tokens[j], 'period')?.n === 12) j++;
  const ended = endingAt(tokens, j, 12, context) ?? startingAt(tokens, j, context);
  if (ended) return ended;
  const year = yearAt(tokens, j) ?? shortYearAt(tokens, j);
  const part = year === null ? partAt(tokens, j) : null;
  if (part) return { phrase: phraseOf(null, { fiscal: 0, saidFiscal: true, part }), next: j + 2 };
  if (year === null) return { phrase: phraseOf(null, { vague: true }), next: i + 1 };
  const slash = isPunct(tokens[j + 1], '/') || isDash(tokens[j + 1]);
  const end = slash && tokens[j + 2]?.tag === 'num' ? j + 3 : j + 1;
  const phrase = phraseOf(null, { fiscal: slash ? year + 1 : year, saidFiscal: true, single: !slash });
  const close = endingAt(tokens, end, 12, { ...context, today: { year: slash ? year + 1 : year, month: 12, day: 31 } });
  return close ?? { phrase, next: end };
}

/** `FY24`: the year in two digits, right behind the abbreviation. */
function shortYearAt(tokens: readonly Token[], i: number): number | null {
  const [before, token] = [tokens[i - 1]!, tokens[i]];
  const n = numberAt(tokens, i);
  const short = before.end - before.start === 2 && token?.start === before.end && token.end - token.start === 2;
  return short && n !== null ? 2000 + n : null;
}

/** `the fiscal first half`: its months, counted from the first of the fiscal year. */
function partAt(tokens: readonly Token[], j: number): readonly [number, number] | null {
  const n = as(tokens[j], 'period')?.t === 'ord' ? as(tokens[j], 'period')!.n! : 0;
  const unit = as(tokens[j + 1], 'period');
  const long = unit?.t === 'unit' ? unit.n! : as(tokens[j + 1], 'number')?.d === 2 ? 6 : 0;
  return n > 0 && (long === 3 || long === 6) && n * long <= 12 ? [(n - 1) * long + 1, n * long] : null;
}

/** `week ended April 7`. */
export function readWeek(tokens: readonly Token[], i: number, _: number, context: PeriodContext): Read | null {
  if (!isMark(tokens[i + 1], 'ending') && !isMark(tokens[i + 1], 'to')) return null;
  const month = as(tokens[i + 2], 'period');
  const day = month?.t === 'month' ? numberAt(tokens, i + 3) : null;
  if (month?.t !== 'month' || day === null || !context.today) return null;
  const year = yearAt(tokens, i + 4) ?? (month.n! <= context.today.month ? context.today.year : context.today.year - 1);
  return { phrase: phraseOf(daysBefore(year, month.n!, day, 7)), next: yearAt(tokens, i + 4) === null ? i + 4 : i + 5 };
}

/** `year to March`, `year ended June 30`; `each of the last six months` comes by `last`. */
export function readUnit(tokens: readonly Token[], i: number, n: number, context: PeriodContext): Read | null {
  if (n === 12) {
    const ended = endingAt(tokens, i + 1, 12, context) ?? startingAt(tokens, i + 1, context);
    if (ended) return ended;
    const { today } = context;
    const whole =
      isMark(tokens[i - 1], 'the') &&
      (isPoss(tokens[i + 1]) || isMark(tokens[i - 2], 'in') || isMark(tokens[i - 2], 'on'));
    if (whole && today)
      return {
        phrase: phraseOf(years(today.month <= 2 && !context.future ? today.year - 1 : today.year), {
          year: true,
          running: true,
        }),
        next: i + 1,
      };
  }
  return null;
}

/** `12 months to June`, `nine months ended December`, `three months through May 2024`, `five-year plan`. */
export function readCount(tokens: readonly Token[], i: number, context: PeriodContext): Read | null {
  const count = numberAt(tokens, i) ?? wordNumber(tokens, i);
  if (count === null || count < 1 || count > 24) return null;
  const at = isDash(tokens[i + 1]) ? i + 2 : i + 1;
  const unit = as(tokens[at], 'period');
  if (unit?.t === 'day' && unit.n === 0 && isMark(tokens[at + 1], 'of') && as(tokens[at + 2], 'period')?.t === 'month')
    return readDays(tokens, at + 1, count, context);
  if (unit?.t !== 'unit' || unit.n! > 1) return null;
  return endingAt(tokens, at + 1, count, context) ?? monthsOfYear(tokens, i, at + 1, count, context);
}

/** `after 10 months of this year`, `in nine months of 2023`. */
function monthsOfYear(
  tokens: readonly Token[],
  i: number,
  at: number,
  count: number,
  context: PeriodContext,
): Read | null {
  const led = isMark(tokens[i - 1], 'in') || isMark(tokens[i - 1], 'compared') || isMark(tokens[i - 1], 'on');
  const tail = led && count < 12 ? yearTail(tokens, at, context) : null;
  return (
    tail && { phrase: phraseOf(tail.year === null ? null : months(tail.year, 1, tail.year, count)), next: tail.next }
  );
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
    phrase: phraseOf(
      year === null ? null : shiftedSpan(month.n === 1 ? year : year + 1, month.n === 1 ? 12 : month.n! - 1, 12),
    ),
    next: said === null ? next : next + 1,
  };
}

function endingAt(tokens: readonly Token[], i: number, count: number, context: PeriodContext): Read | null {
  if (isMark(tokens[i], 'it') && isMark(tokens[i + 1], 'ending')) return endingAt(tokens, i + 1, count, context);
  if (!isMark(tokens[i], 'ending') && !isMark(tokens[i], 'to')) return null;
  let j = isMark(tokens[i + 1], 'in') || isMark(tokens[i + 1], 'on') ? i + 2 : i + 1;
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
  return { phrase: phraseOf(year === null ? null : shiftedSpan(year, month.n!, count)), next };
}
