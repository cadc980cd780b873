import { codeOf, holds, placeOf } from './character.ts';
import { readNumeral } from './numeral.ts';
import { beginsWith, mayBegin, YEAR_NUMBER, YEAR_WORD } from './period-begins.ts';
import { at, charAt, codeAt, isArabicCode, monthNumber, oneOf, part, type Cursor, type Part } from './period-cursor.ts';
import { DASHES, SHIFTS } from './period-forms.ts';
import { readFiscalYear, readMonths, readPart } from './period-parts.ts';
import type { PeriodWords } from './period.ts';

const HAN_DIGITS = '零一二三四五六七八九';
const OPEN = codeOf('(');
const YEAR = codeOf('年');
const REPUBLIC = codeOf('民');
const DEGREE = codeOf('度');

/** A period's words at their place. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly words: PeriodWords;
}

/** The period whose words begin at `i`, or null. */
export function readPeriod(text: string, i: number, end: number, roc = false): PeriodMention | null {
  if (!mayBegin(text, i, end)) return null;
  const c: Cursor = { text, end, roc };
  const found = periodAt(c, i);
  return found && sinceThen(c, found);
}

/** `2020年9月以来`: no period of what is told, but since when. */
function sinceThen(c: Cursor, { start, end, words }: PeriodMention): PeriodMention {
  const told = words.form === 'months' || words.form === 'years';
  if (!told || !at(c, end, '以来') || words.lastYear !== null) return mention(start, end, words);
  const form = words.shift === 0 && words.months === null ? 'running' : 'since';
  return mention(start, end + 2, wordsFrom(words, form, words.year, words.shift));
}

function periodAt(c: Cursor, i: number): PeriodMention | null {
  const year = readYear(c, i);
  if (!year) {
    const rest = readPart(c, i);
    return rest && mention(i, rest.end, rest.words);
  }
  const across = acrossYears(c, year);
  if (across) return mention(i, across.end, across.words);
  if (year.words.lastYear !== null || year.words.form !== 'years') return mention(i, year.end, year.words);
  const gap = at(c, year.end, '的') ? year.end + 1 : year.end;
  const rest = readPart(c, gap) ?? null;
  if (!rest || rest.words.year !== null || rest.words.form === 'plan' || rest.words.form === 'back')
    return mention(i, year.end, year.words);
  return mention(i, rest.end, joined(year.words, rest.words));
}

/** `2010年7月至2011年4月`: months of two years. */
function acrossYears(c: Cursor, { words, end }: Part): Part | null {
  if (words.form !== 'years' || words.year === null || words.lastYear !== null) return null;
  const first = monthNumber(c, end);
  if (!first || charAt(c, first.end) !== '月') return null;
  const dash = oneOf(c, first.end + 1, DASHES);
  const year = dash === '' ? null : yearNumber(c, first.end + 1 + dash.length);
  const last = year?.marked && year.year > words.year ? monthNumber(c, year.end) : null;
  if (!year || !last || charAt(c, last.end) !== '月') return null;
  const months = [first.month, last.month] as const;
  return part(last.end + 1, { form: 'months', year: words.year, lastYear: year.year, months });
}

const mention = (start: number, end: number, words: PeriodWords): PeriodMention => ({ start, end, words });

/** The same words, of this form and year; named field by field, so that all words of periods have one shape. */
const wordsFrom = (
  { lastYear, months, count, whole, days }: PeriodWords,
  form: PeriodWords['form'],
  year: number | null,
  shift: number | null,
): PeriodWords => ({ form, year, shift, lastYear, months, count, whole, days });

/** A year with a part of it: `今年上半年`, `2023年9月`, `去年同期`, `2023年全年`, `今年以来`. */
function joined(year: PeriodWords, rest: PeriodWords): PeriodWords {
  const { year: absolute, shift } = year;
  if (rest.form === 'months' && rest.months === null) return year;
  return wordsFrom(rest, rest.form, absolute, shift);
}

function readYear(c: Cursor, i: number): Part | null {
  if (isArabicCode(codeAt(c, i))) return readYearDigits(c, i);
  const begins = beginsWith(codeAt(c, i));
  if (begins & YEAR_WORD) {
    const told = namedYear(c, i) ?? toldYear(c, i);
    if (told) return told;
  }
  return begins & YEAR_NUMBER ? readYearDigits(c, i) : null;
}

/** `今年`, `上年`: from the year of publication. */
function toldYear(c: Cursor, i: number): Part | null {
  for (const [word, shift] of SHIFTS) {
    if (!at(c, i, word)) continue;
    if (shift === -2 && at(c, i, '前年同')) return part(i + 2, { form: 'years', shift: -1 });
    return part(i + word.length, { form: 'years', shift });
  }
  return null;
}

/** `去(114)年`: the year of the Republic stands in brackets within the word. */
function namedYear(c: Cursor, i: number): Part | null {
  if (codeAt(c, i + 1) !== OPEN) return null;
  const shift = ['前', '去', '今'].indexOf(charAt(c, i)) - 2;
  if (shift < -2) return null;
  const number = readNumeral(c.text, i + 2, c.end);
  if (!number || !at(c, number.end, ')年')) return null;
  return part(number.end + 2, { form: 'years', year: 1911 + number.value });
}

function readYearDigits(c: Cursor, i: number): Part | null {
  const first = yearNumber(c, i);
  if (!first) return null;
  const fiscal = first.marked ? null : readFiscalYear(c, first.end, first.year);
  if (fiscal) return fiscal;
  const range = first.marked ? readYearRange(c, first.end, first.year) : readBareRange(c, first.end, first.year);
  if (range) return range;
  return first.marked ? part(first.end, { form: 'years', year: first.year }) : null;
}

/** `2021年—2024年`, `2021年至2024年`. */
function readYearRange(c: Cursor, i: number, year: number): Part | null {
  const dash = oneOf(c, i, DASHES);
  if (dash === '') return null;
  const last = yearNumber(c, i + dash.length);
  if (!last?.marked || last.year <= year) return null;
  const monthsFollow = readMonths(c, last.end);
  return monthsFollow ? null : part(last.end, { form: 'years', year, lastYear: last.year });
}

/** `2021-2024年`: only the last year is marked. */
function readBareRange(c: Cursor, i: number, year: number): Part | null {
  const dash = oneOf(c, i, DASHES);
  const last = dash === '' ? null : yearNumber(c, i + dash.length);
  return last?.marked && last.year > year ? part(last.end, { form: 'years', year, lastYear: last.year }) : null;
}

/** Four digits from 1900 to 2099 (Arabic or Chinese), `民国114年`; `marked` where 年 stands behind. */
function yearNumber(c: Cursor, i: number): { year: number; end: number; marked: boolean } | null {
  if (codeAt(c, i) === REPUBLIC && at(c, i, '民国')) {
    const number = readNumeral(c.text, i + 2, c.end);
    if (!number || charAt(c, number.end) !== '年') return null;
    return { year: 1911 + number.value, end: number.end + 1, marked: true };
  }
  const republic = c.roc ? republicYear(c, i) : null;
  if (republic) return republic;
  let year = 0;
  for (let k = 0; k < 4; k++) {
    const digit = digitOf(codeAt(c, i + k));
    if (digit < 0) return null;
    year = year * 10 + digit;
  }
  if (year < 1900 || year > 2099 || digitOf(codeAt(c, i + 4)) >= 0) return null;
  const marked = codeAt(c, i + 4) === YEAR && !at(c, i + 4, '年期');
  const extra = codeAt(c, i + 5) === DEGREE ? 1 : 0;
  return { year, end: marked ? i + 5 + extra : i + 4, marked };
}

/** A digit of a year, Arabic or Chinese; -1 for another character. */
function digitOf(code: number): number {
  if (isArabicCode(code)) return code - 0x30;
  if (code === 0x3007 || code === 0x25cb) return 0;
  return code === 0 ? -1 : placeOf(HAN_DIGITS, code) - 1;
}

/** `114年` in a text of Taiwan: 80 to 130 is no span of years there, unless 来 or 间 follows. */
function republicYear(c: Cursor, i: number): { year: number; end: number; marked: boolean } | null {
  const number = isArabicCode(codeAt(c, i)) ? readNumeral(c.text, i, c.end) : null;
  if (!number || number.value < 80 || number.value > 130 || charAt(c, number.end) !== '年') return null;
  if (holds('来间前以', codeAt(c, number.end + 1))) return null;
  return { year: 1911 + number.value, end: number.end + 1, marked: true };
}
