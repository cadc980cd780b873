import { dayCount, dayRun, daySpan } from './days.ts';
import { seasonHalf, seasonMonth, seasonOf, seasonRun, seasonUnderWay, seasonYears } from './seasons.ts';
import type { PeriodMention, Run } from './expression.ts';
import { formOf, has, isForm, meaning, type Token } from './token.ts';
import { shiftOf, smallNumber, unitFollows, yearAfter, yearNumber } from './years.ts';

/** All periods of a sentence in order; marks their tokens as taken. */
export function periodsOf(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): PeriodMention[] {
  const out: PeriodMention[] = [];
  for (let i = from; i < to;) {
    const run = opensPeriod(tokens[i]!) ? periodAt(tokens, i, to) : null;
    if (!run) {
      i++;
      continue;
    }
    taken.fill(1, i, run.to);
    const { expression, adjective } = run;
    out.push({
      from: i,
      to: run.to,
      expression,
      preposition: prepositionBefore(tokens, i),
      adjective: adjective ?? false,
    });
    i = run.to;
  }
  return out;
}

/** `за весь`, `за первые`, `в период с`: the preposition may stand a word or two ahead. */
function prepositionBefore(tokens: readonly Token[], i: number): string {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const token = tokens[k]!;
    const form = formOf(token);
    if (form !== '') return form;
    if (has(token, 'versus')) return 'чем';
    if (!has(token, 'total') && !has(token, 'whole year') && !has(token, 'period unit') && !has(token, 'whole'))
      return '';
  }
  return '';
}

/** Only a number or a word of time can open a period: all else is passed over at once. */
function opensPeriod({ literal, words }: Token): boolean {
  if (literal) return true;
  for (const { tag } of words) if (OPENING.has(tag)) return true;
  return false;
}

const OPENING = new Set(
  (
    'month,number,ordinal,last,before last,this,next,recent,same,reported,total,season,half year,whole year,year to date,' +
    'year before,month before,quarter before'
  ).split(','),
);

const READERS = [
  fixedWords,
  daySpan,
  dayRun,
  dayCount,
  monthRun,
  seasonMonth,
  ordinalRun,
  countRun,
  seasonYears,
  yearRun,
  relativeRun,
  sameRun,
  seasonRun,
];

function periodAt(tokens: readonly Token[], i: number, to: number): Run | null {
  for (const read of READERS) {
    const run = read(tokens, i, to);
    if (run && run.to <= to) return run;
  }
  return null;
}

function fixedWords(tokens: readonly Token[], i: number, to: number): Run | null {
  const token = tokens[i];
  if (has(token, 'year before')) return { expression: { kind: 'before', months: 12 }, to: i + 1 };
  if (has(token, 'month before')) return { expression: { kind: 'before', months: 1 }, to: i + 1 };
  if (has(token, 'quarter before')) return { expression: { kind: 'before', months: 3 }, to: i + 1 };
  if (has(token, 'year to date')) {
    if (has(token, 'month') || isForm(tokens[i + 1], 'по') || tokens[i + 1]?.mark === '-') return null;
    return { expression: { kind: 'year to date', year: null }, to: i + 1 };
  }
  if (has(token, 'half year') && !meaning(tokens[i - 1], 'recent')) {
    const { year, next } = yearAfter(tokens, i + 1);
    return { expression: { kind: 'months', first: 1, last: 6, from: year, year }, to: next };
  }
  if (has(token, 'total') && isForm(tokens[i - 1], 'с')) {
    const season = seasonUnderWay(tokens, i + 1, to);
    if (season) return season;
    const { year, next } = yearAfter(tokens, i + 1);
    if (next > i + 1) return { expression: { kind: 'year to date', year }, to: next };
  }
  return null;
}

/** `в сентябре`, `январе–сентябре 2023 года`, `с июля 2023 по март 2024`, `январь и февраль`. */
function monthRun(tokens: readonly Token[], i: number, to: number): Run | null {
  const first =
    meaning(tokens[i], 'month') ?? (has(tokens[i], 'year to date') ? { n: 1, adjective: false } : undefined);
  if (!first) return null;
  const one = yearAfter(tokens, i + 1);
  const second = first.adjective ? null : secondMonth(tokens, first.n!, one.next, to);
  if (!second) {
    const expression = { kind: 'months', first: first.n!, last: first.n!, from: one.year, year: one.year } as const;
    return { expression, to: one.next, adjective: first.adjective ?? false };
  }
  const stroke = second.month < first.n! ? strokeYears(tokens, second.next) : null;
  if (stroke) {
    const { year, next } = stroke;
    return { expression: { kind: 'months', first: first.n!, last: second.month, from: year - 1, year }, to: next };
  }
  const two = yearAfter(tokens, second.next);
  const year = two.year ?? one.year;
  const from = one.year ?? year;
  return { expression: { kind: 'months', first: first.n!, last: second.month, from, year }, to: two.next };
}

/** `в сентябре-феврале 2023/2024 годов`: a year for each month. */
function strokeYears(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const first = yearNumber(tokens[at]);
  const last = smallNumber(tokens[at + 2], 2100);
  if (first === null || last === null || !'/-'.includes(tokens[at + 1]?.mark || ' ')) return null;
  if (last % 100 !== (first + 1) % 100) return null;
  return { year: first + 1, next: has(tokens[at + 3], 'year') ? at + 4 : at + 3 };
}

function secondMonth(
  tokens: readonly Token[],
  first: number,
  at: number,
  to: number,
): { month: number; next: number } | null {
  const link = tokens[at];
  const month = meaning(tokens[at + 1], 'month');
  if (at + 1 >= to || !link || !month || month.adjective) return null;
  const joins = link.mark === '-' || isForm(link, 'по') || (isForm(link, 'и') && month.n === (first % 12) + 1);
  return joins ? { month: month.n!, next: at + 2 } : null;
}

/** `I квартал`, `первом полугодии`, `1-й квартал`, `первой половине 2023 года`, `первые три квартала`. */
function ordinalRun(tokens: readonly Token[], i: number, to: number): Run | null {
  const n = meaning(tokens[i], 'ordinal')?.n ?? smallNumber(tokens[i], 4);
  if (n === null || n === undefined) return null;
  const at = tokens[i]!.literal && tokens[i + 1]?.mark === '-' ? i + 3 : i + 1;
  const unit = at < to ? tokens[at] : undefined;
  const month = has(unit, 'month unit') && !tokens[i]!.literal && n <= 12 ? yearAfter(tokens, at + 1) : null;
  if (month && month.year !== null)
    return { expression: { kind: 'months', first: n, last: n, from: month.year, year: month.year }, to: month.next };
  const quarter = has(unit, 'quarter unit');
  if (!quarter && !has(unit, 'half unit')) return n === 1 ? countRun(tokens, i + 1, to, true) : null;
  if (tokens[i]!.literal && at === i + 1 && quarter && tokens[i]!.literal!.digits !== '1' && !singular(tokens, i)) {
    return countRun(tokens, i, to);
  }
  if (n > (quarter ? 4 : 2)) return null;
  const season = quarter ? null : seasonHalf(tokens, at + 1, n);
  if (season) return season;
  const { year, next } = yearAfter(tokens, skipYearWord(tokens, at + 1));
  const width = quarter ? 3 : 6;
  if (has(unit, 'fraction') && year === null && !has(tokens[at + 1], 'year')) return null;
  return { expression: { kind: 'months', first: (n - 1) * width + 1, last: n * width, from: year, year }, to: next };
}

/** `во 2 квартале` is the second quarter, `за 2 квартала` is two of them. */
const singular = (tokens: readonly Token[], i: number): boolean =>
  isForm(tokens[i - 1], 'в') || isForm(tokens[i - 1], 'во');

/** `за девять месяцев`, `первые два месяца`, `трёх кварталов`, `последние 12 месяцев`, `последние пять лет`. */
function countRun(tokens: readonly Token[], i: number, to: number, first = false): Run | null {
  const count = meaning(tokens[i], 'number')?.n ?? smallNumber(tokens[i], 60);
  if (count === null || count === undefined || i + 1 >= to) return null;
  const at = meaning(tokens[i + 1], 'ordinal')?.n === 1 ? i + 2 : i + 1;
  const unit = tokens[at];
  const recent = has(tokens[i - 1], 'recent');
  const month = has(unit, 'month unit');
  if (month && recent) return { expression: { kind: 'last months', count }, to: at + 1 };
  if (has(unit, 'year') || has(unit, 'week unit') || has(unit, 'day unit')) {
    return tokens[i]!.literal && count > 31 ? null : { expression: { kind: 'open' }, to: at + 1 };
  }
  const last = month ? count : has(unit, 'quarter unit') ? count * 3 : 0;
  if (last < 1 || last > 12 || !Number.isInteger(last)) return null;
  if (!first && !countsFromJanuary(tokens, i)) return { expression: { kind: 'open' }, to: at + 1 };
  const { year, next } = yearAfter(tokens, skipYearWord(tokens, inYear(tokens, at + 1)));
  return { expression: { kind: 'months', first: 1, last, from: year, year }, to: year === null ? at + 1 : next };
}

/** Months are counted from January after `за`, `по итогам`, in a headline; `впервые за семь месяцев` counts back. */
function countsFromJanuary(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (has(tokens[k], 'first') || has(tokens[k], 'record') || has(tokens[k], 'maximum') || has(tokens[k], 'minimum'))
      return false;
    if (has(tokens[k], 'row') || isForm(tokens[k], 'через')) return false;
    if (tokens[k]!.mark === '.') break;
  }
  return !has(tokens[i + 2], 'row') && !has(tokens[i + 2], 'ago');
}

/** `в 2023 году`, `в 2023-м`, `2022–2023 гг.`, `к 2030 году`. */
function yearRun(tokens: readonly Token[], i: number, to: number): Run | null {
  const first = yearNumber(tokens[i]);
  if (first === null || unitFollows(tokens, i, to)) return null;
  const { year, next, worded } = yearAfter(tokens, i);
  if (typeof year !== 'number') return null;
  if (has(tokens[next], 'fiscal year')) return { expression: { kind: 'fiscal', year }, to: next + 1 };
  const link = tokens[next];
  const second =
    next + 1 < to && (link?.mark === '-' || isForm(link, 'и') || isForm(link, 'по'))
      ? yearNumber(tokens[next + 1])
      : null;
  if (second !== null && second > first && !unitFollows(tokens, next + 1, to)) {
    return { expression: { kind: 'years', first, last: second }, to: yearAfter(tokens, next + 1).next };
  }
  if (link?.mark === '/' && smallNumber(tokens[next + 1], 2100) !== null)
    return { expression: { kind: 'open' }, to: next + 2 };
  if (
    !worded &&
    !BEFORE_YEAR.has(formOf(tokens[i - 1])) &&
    !has(tokens[i - 1], 'versus') &&
    !has(tokens[i - 1], 'total')
  )
    return null;
  return { expression: { kind: 'years', first: year, last: year }, to: next };
}

const BEFORE_YEAR = new Set(['в', 'за', 'с', 'к', 'по', 'от', 'до', 'на', 'и', 'из']);

/** `в прошлом году`, `в минувшем месяце`, `в этом квартале`, `за весь год`. */
function relativeRun(tokens: readonly Token[], i: number, to: number): Run | null {
  const shift = shiftOf(tokens[i]);
  const unit = i + 1 < to ? tokens[i + 1] : undefined;
  if (has(tokens[i], 'whole year') && has(unit, 'year')) {
    return { expression: { kind: 'years', first: 'same', last: 'same' }, to: i + 2 };
  }
  if (shift === null) return null;
  const ref = { shift };
  if (has(unit, 'year')) return { expression: { kind: 'years', first: ref, last: ref }, to: i + 2 };
  if (has(unit, 'month unit') && has(tokens[i], 'previous'))
    return { expression: { kind: 'before', months: 1 }, to: i + 2 };
  if (has(unit, 'month unit')) return { expression: { kind: 'month back', back: -shift }, to: i + 2 };
  if (has(unit, 'period unit') && shift === 0) return { expression: { kind: 'reported' }, to: i + 2 };
  if (has(unit, 'fiscal year')) return { expression: { kind: 'fiscal', year: ref }, to: i + 2 };
  if (has(unit, 'season')) return { expression: seasonOf(ref), to: i + 2 };
  if (has(unit, 'week unit') || has(unit, 'quarter unit')) return { expression: { kind: 'open' }, to: i + 2 };
  return null;
}

/** `аналогичный период прошлого года`, `тот же месяц 2022 года`, `отчётный период`. */
function sameRun(tokens: readonly Token[], i: number, to: number): Run | null {
  const reported = has(tokens[i], 'reported');
  if (!reported && !has(tokens[i], 'same')) return null;
  const at =
    has(tokens[i + 1], 'period unit') || has(tokens[i + 1], 'month unit') || has(tokens[i + 1], 'quarter unit')
      ? i + 2
      : i + 1;
  if (at === i + 1 || at > to) return null;
  if (reported) return { expression: { kind: 'reported' }, to: at };
  const season = shiftOf(tokens[at]);
  const { year, next } =
    season !== null && has(tokens[at + 1], 'season')
      ? { year: { shift: season }, next: at + 2 }
      : yearAfter(tokens, at);
  const past = has(tokens[i - 1], 'versus') || isForm(tokens[i - 1], 'с') || isForm(tokens[i - 1], 'к');
  if (year === null && !past) return { expression: { kind: 'reported' }, to: at };
  return { expression: { kind: 'same', year: year ?? { shift: -1 } }, to: next };
}

const skipYearWord = (tokens: readonly Token[], at: number): number =>
  has(tokens[at], 'year') && !has(tokens[at], 'month') ? at + 1 : at;

/** `за пять месяцев в 2012 году`: the year behind its preposition. */
function inYear(tokens: readonly Token[], at: number): number {
  const year = isForm(tokens[at], 'в') ? yearAfter(tokens, at + 1) : null;
  return typeof year?.year === 'number' && year.worded ? at + 1 : at;
}
