import { daysInMonth } from '../model/period.ts';
import { MONTHS, NOISE, ZONES } from './date-words.ts';

/** Longer strings are prose, not a date; this also bounds the work on hostile input. */
const LONGEST = 120;

const YMD = /(?<![\d.:])(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)\s?[日일]?/;
const DMY = /(?<![\d.:])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?(?=Z|[+-]|$)/;
const CLOCK =
  /(?<!\d)(\d{1,2})[:：时](\d{2})(?:[:：分](\d{2})(?:[.,]\d{1,9})?)?(?!\d)\s?(?:[秒分])?\s?(?:([ap])\.?m\b\.?)?/i;
const AFTERNOON = /下午|晚上|오후/;
const ORDINAL = /^(\d{4})-(\d{3})(?=T|$)/;
const OFFSET = /^\s?(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?(?!\d)/i;
const WORD = /[\p{L}\p{M}]+/gu;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What of the string is left. */
  readonly rest: string;
}

/**
 * A date as ISO, read from any form that feeds, pages and people use: `2023-10-23T17:22:33Z` where time and zone are told,
 * else `2023-10-23`. Null where the whole string is no date, the date does not exist, or day and month could be
 * either way round (`03/04/2024`).
 */
export function readDate(written: string): string | null {
  const text = written.trim();
  if (text === '' || text.length > LONGEST) return null;
  if (/^(?:\d{10}|\d{13})$/.test(text)) return fromEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  const spread = text
    .replace(ORDINAL, fromOrdinal)
    .replace(COMPACT, (_, y, m, d, h, min, s) => `${y}-${m}-${d}${h ? `T${h}:${min}:${s ?? '00'}` : ''}`);
  const day = numericDay(spread) ?? namedDay(spread);
  return day && exists(day) ? withTime(day) : null;
}

/** `2003-335` is the first of December. */
function fromOrdinal(written: string, year: string, day: string): string {
  const date = new Date(Date.UTC(Number(year), 0, Number(day)));
  return String(date.getUTCFullYear()) === year ? date.toISOString().slice(0, 10) : written;
}

/** The instant of epoch milliseconds, or null where it is no plausible publication. */
export function fromEpoch(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime()) || !plausibleYear(date.getUTCFullYear())) return null;
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

const plausibleYear = (year: number): boolean => year >= 1900 && year < 2200;

function exists({ year, month, day }: Day): boolean {
  return plausibleYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function numericDay(text: string): Day | null {
  const ymd = YMD.exec(text);
  if (ymd) return dayOf(ymd, text, Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  const dmy = DMY.exec(text);
  if (!dmy) return null;
  const [a, b] = [Number(dmy[1]), Number(dmy[2])];
  if (a > 12 || a === b || dmy[0].includes('.')) return dayOf(dmy, text, Number(dmy[3]), b, a);
  return b > 12 ? dayOf(dmy, text, Number(dmy[3]), a, b) : null;
}

function dayOf(match: RegExpExecArray, text: string, year: number, month: number, day: number): Day {
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { year, month, day, rest };
}

const DAY_FIRST =
  /(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?[\s.\-/]{0,3}(?:de )?§[\s.,\-/]{0,3}(?:de )?(\d{4}|\d{2})(?![\d:])/;
const MONTH_FIRST = /§[\s.]{0,3}(\d{1,2})(?:st|nd|rd|th)?[\s,]{1,3}(\d{4})(?![\d:])/;
const YEAR_FIRST = /(?<![\d:])(\d{4})[\s.,-]{0,3}§[\s.]{0,3}(\d{1,2})(?![\d:])/;
const YEAR_LAST = /§\s{1,3}(\d{1,2})(?=\s)(.{0,40})\s(\d{4})$/;

/** `23 October 2023`, `October 23, 2023`, `23 октября 2023 года`, `Mon Oct 23 17:22:33 2023`. */
function namedDay(text: string): Day | null {
  let month = 0;
  const marked = text.replace(WORD, (word) => {
    const found = month === 0 ? MONTHS.get(word.toLowerCase()) : undefined;
    if (found === undefined) return word;
    month = found;
    return '§';
  });
  if (month === 0) return null;
  const first = DAY_FIRST.exec(marked);
  if (first) return dayOf(first, marked, fullYear(first[2]!), month, Number(first[1]));
  const second = MONTH_FIRST.exec(marked);
  if (second) return dayOf(second, marked, Number(second[2]), month, Number(second[1]));
  const third = YEAR_FIRST.exec(marked);
  if (third) return dayOf(third, marked, Number(third[1]), month, Number(third[2]));
  const last = YEAR_LAST.exec(marked);
  return last && { year: Number(last[3]), month, day: Number(last[1]), rest: marked.replace(last[0], ` ${last[2]} `) };
}

/** Two digits as RFC 822 mail had them: `04` is 2004, `98` is 1998. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function withTime(day: Day): string | null {
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const clock = CLOCK.exec(day.rest);
  if (!clock) return isNoise(day.rest) ? date : null;
  const after = day.rest.slice(clock.index + clock[0].length);
  const offset = OFFSET.exec(after);
  const words = `${day.rest.slice(0, clock.index)} ${offset ? after.slice(offset[0].length) : after}`;
  if (!isNoise(words)) return null;
  const hour = hourOf(Number(clock[1]), clock[4] ?? (AFTERNOON.test(words) ? 'p' : undefined));
  const [minute, second] = [Number(clock[2]), Number(clock[3] ?? 0)];
  // 24:00 is the end of the day (ISO 8601), which is how the next one begins.
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) return null;
  const zone = offset ? offsetMinutes(offset) : zoneMinutes(words);
  // A time without a zone is nobody's instant: the day as written is what is known.
  if (zone === null) return date;
  return fromEpoch(Date.UTC(day.year, day.month - 1, day.day, hour, minute - zone, Math.min(second, 59)));
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

function hourOf(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function offsetMinutes([, sign, hours, minutes]: RegExpExecArray): number {
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

function zoneMinutes(words: string): number | null {
  for (const word of words.match(WORD) ?? []) {
    const zone = ZONES.get(word.toUpperCase());
    if (zone !== undefined) return zone;
  }
  return null;
}

/** True where what is left beside day and time says nothing else: weekdays, zones, "published", "года". */
function isNoise(rest: string): boolean {
  for (const word of rest.match(WORD) ?? []) {
    if (!NOISE.has(word.toLowerCase()) && !ZONES.has(word.toUpperCase())) return false;
  }
  return !/\d/.test(rest);
}
