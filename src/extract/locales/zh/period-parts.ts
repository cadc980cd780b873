import { readNumeral } from './numeral.ts';
import { holds, placeOf } from './character.ts';
import { beginsWith, DAYS, FIRST_MONTHS, FISCAL, FIXED, NUMBER, PLAN, QUARTER, SPAN } from './period-begins.ts';
import { at, charAt, codeAt, isArabicCode, monthNumber, oneOf, part, type Cursor, type Part } from './period-cursor.ts';
import { DASHES, FIXED_BY_FIRST, PLANS } from './period-forms.ts';
import type { PeriodWords } from './period.ts';

export function readPart(c: Cursor, i: number): Part | null {
  const begins = beginsWith(codeAt(c, i));
  if (begins === 0) return null;
  return (
    (begins & PLAN ? readPlan(c, i) : null) ??
    (begins & FISCAL ? readFiscalWord(c, i) : null) ??
    (begins & DAYS ? readDays(c, i) : null) ??
    (begins & FIXED ? readFixed(c, i) : null) ??
    (begins & QUARTER ? readQuarter(c, i) : null) ??
    (begins & FIRST_MONTHS ? readFirstMonths(c, i) : null) ??
    (begins & NUMBER ? readMonths(c, i) : null) ??
    (begins & SPAN ? readSpan(c, i) : null)
  );
}

function readFixed(c: Cursor, i: number): Part | null {
  let best: Part | null = null;
  for (const [word, words] of FIXED_BY_FIRST.get(codeAt(c, i)) ?? [])
    if (at(c, i, word) && (!best || i + word.length > best.end)) best = part(i + word.length, words);
  return best;
}

const PLAN_NUMBERS = Object.entries(PLANS);

/** `“十四五”期间`; the bare 十五 only within quotes. */
function readPlan(c: Cursor, i: number): Part | null {
  const open = '“「"『'.includes(charAt(c, i)) && charAt(c, i) !== '' ? 1 : 0;
  if (charAt(c, i + open) !== '十') return null;
  for (const [word, count] of PLAN_NUMBERS) {
    if (!at(c, i + open, word)) continue;
    let end = i + open + word.length;
    const closed = open === 1 && '”」"』'.includes(charAt(c, end)) && charAt(c, end) !== '';
    if (closed) end++;
    const time = oneOf(c, end, ['规划期间', '时期', '期间', '规划']);
    if (count === 10 ? !closed : !closed && time === '') continue;
    return part(end + time.length, { form: 'plan', count });
  }
  return null;
}

/** `一季度`, `第三季度`, `4季度`, `第2季`, `二季度末`. */
function readQuarter(c: Cursor, i: number): Part | null {
  const start = at(c, i, '第') ? i + 1 : i;
  const code = codeAt(c, start);
  const n = placeOf('一二三四', code) || placeOf('1234', code);
  if (n === 0) return null;
  const word = oneOf(c, start + 1, ['季度', '季']);
  if (word === '' || (word === '季' && start === i)) return null;
  return part(start + 1 + word.length, { months: [n * 3 - 2, n * 3] });
}

/** `前8个月`, `头八个月`, `首11个月`, `前10月`, `前两月`, `首二個月`, `累计前三月`. */
function readFirstMonths(c: Cursor, i: number): Part | null {
  if (!holds('前头首', codeAt(c, i))) return null;
  const number = readNumeral(c.text, i + 1, c.end);
  if (!number || number.value < 1 || number.value > 12 || !Number.isInteger(number.value)) return null;
  const word = oneOf(c, number.end, ['个月份', '个月', '月份', '月', '个季度', '季度']);
  if (word === '') return null;
  const scale = word.endsWith('季度') ? 3 : 1;
  if (number.value * scale > 12) return null;
  const end = number.end + word.length;
  const since = charAt(c, i) === '前' && oneOf(c, end, ['前', '后']) !== '';
  return since ? null : part(end, { months: [1, number.value * scale] });
}

const LIST_JOINTS: readonly string[] = [...DASHES, '、'];
const MONTH_JOINTS: readonly string[] = [...DASHES, '和', '、', '及', '与'];
const FISCAL_JOINTS: readonly string[] = [...DASHES, '/'];

/** `9月`, `9月份`, `1-9月`, `1月至9月`, `一至八月`, `5月和6月`, `7、8月份`, `10月18日`. */
export function readMonths(c: Cursor, i: number): Part | null {
  const first = monthNumber(c, i);
  if (!first) return null;
  const marked = oneOf(c, first.end, ['月份', '月']);
  const afterFirst = first.end + marked.length;
  if (marked === '月') {
    const day = readDay(c, afterFirst, first.month);
    if (day) return day;
  }
  const join = oneOf(c, afterFirst, marked === '' ? LIST_JOINTS : MONTH_JOINTS);
  const again = join === '' ? null : monthNumber(c, afterFirst + join.length);
  const marked2 = again ? oneOf(c, again.end, ['月份', '月']) : '';
  const listed = join === '和' || join === '、' || join === '及' || join === '与';
  if (again && marked2 !== '' && again.month > first.month && (!listed || again.month === first.month + 1)) {
    const end = again.end + marked2.length;
    if (!readDay(c, end)) return part(behindMonth(c, end), { months: [first.month, again.month] });
  }
  if (marked === '') return null;
  const days = daysOf(c, afterFirst);
  if (days) return part(days.end, { form: 'days', months: [first.month, first.month], days: days.words.days });
  return part(behindMonth(c, afterFirst), { months: [first.month, first.month] });
}

const TENS: readonly (readonly [string, readonly [number, number]])[] = [
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, 31]],
];

/** `前20天`, `头十日`, `上旬`: days of a month that stands before, or of the month of publication. */
function daysOf(c: Cursor, i: number): Part | null {
  for (const [word, days] of TENS) if (at(c, i, word)) return part(i + word.length, { form: 'days', days });
  if (!holds('前头首', codeAt(c, i))) return null;
  const number = readNumeral(c.text, i + 1, c.end);
  if (!number || number.value < 2 || number.value > 31 || !Number.isInteger(number.value)) return null;
  const word = oneOf(c, number.end, ['天', '日']);
  return word === '' ? null : part(number.end + word.length, { form: 'days', days: [1, number.value] });
}

/** `月底`, `月末`: a point in time, which for a flow is the month. */
const behindMonth = (c: Cursor, i: number): number => i + oneOf(c, i, ['底', '末', '初']).length;

/** Days behind a month: `18日`, `18号`; from one to another they measure what falls between: `1日至20日`, `9月5日—14日`. */
function readDay(c: Cursor, i: number, month: number | null = null): Part | null {
  const first = dayNumber(c, i);
  if (!first) return null;
  const dash = oneOf(c, first.end, DASHES);
  if (dash === '') return first.marked ? part(first.end, { form: 'day' }) : null;
  const again = first.end + dash.length;
  const repeated = month === null ? null : monthNumber(c, again);
  const same = repeated?.month === month && charAt(c, repeated?.end ?? 0) === '月' ? repeated!.end + 1 : again;
  const last = dayNumber(c, same);
  if (!last?.marked || last.day <= first.day) return first.marked ? part(first.end, { form: 'day' }) : null;
  return part(last.end, { form: 'days', months: month === null ? null : [month, month], days: [first.day, last.day] });
}

function dayNumber(c: Cursor, i: number): { day: number; end: number; marked: boolean } | null {
  const number = readNumeral(c.text, i, c.end);
  if (!number || number.large || number.value < 1 || number.value > 31 || !Number.isInteger(number.value)) return null;
  const word = oneOf(c, number.end, ['日', '号']);
  return { day: number.value, end: number.end + word.length, marked: word !== '' };
}

/** `1日至20日` without a month, and what the month of publication begins: `本月前20天`. */
function readDays(c: Cursor, i: number): Part | null {
  const lead = oneOf(c, i, ['本月', '当月', '这个月']);
  const start = i + lead.length;
  const days = daysOf(c, start) ?? (isArabicCode(codeAt(c, start)) ? readDay(c, start) : null);
  return days?.words.form === 'days' ? days : null;
}

/** Spans without a first day: `五年来`, `十年间`, `近三年`, `过去10年`, `5年前`. */
function readSpan(c: Cursor, i: number): Part | null {
  const lead = oneOf(c, i, ['过去', '近', '最近', '这', '近期']);
  const number = readNumeral(c.text, i + lead.length, c.end);
  if (!number || !Number.isInteger(number.value) || number.value > 200) return null;
  const unit = oneOf(c, number.end, ['个多月', '个月', '个季度', '年多', '年', '季']);
  if (unit === '') return null;
  const end = number.end + unit.length;
  const tail = oneOf(c, end, ['以来', '来', '间', '前', '之前', '里']);
  if (tail === '' && lead === '') return null;
  if (tail === '前' || tail === '之前') {
    return part(end + tail.length, { form: 'back', count: number.value * (unit.includes('年') ? 12 : 1) });
  }
  if (lead === '这') return part(end + tail.length, { form: 'same' });
  return part(end + tail.length, { form: 'open', count: number.value });
}

const FISCAL_YEARS: readonly string[] = ['财政年度', '会计年度', '财年'];

/** `2025财年`, `2024-25财年`, `2024/2025财年`: by its number, or by both. */
export function readFiscalYear(c: Cursor, i: number, year: number): Part | null {
  const alone = oneOf(c, i, FISCAL_YEARS);
  if (alone !== '') return fiscalPart(c, i + alone.length, { year });
  const dash = oneOf(c, i, FISCAL_JOINTS);
  const number = dash === '' ? null : readNumeral(c.text, i + dash.length, c.end);
  const word = number ? oneOf(c, number.end, FISCAL_YEARS) : '';
  if (!number || word === '') return null;
  const lastYear = number.value < 100 ? Math.floor(year / 100) * 100 + number.value : number.value;
  return lastYear === year + 1 ? fiscalPart(c, number.end + word.length, { year, lastYear }) : null;
}

/** `本财年`, `上一财年`. */
function readFiscalWord(c: Cursor, i: number): Part | null {
  for (const [lead, shift] of FISCAL_LEADS) {
    const word = at(c, i, lead) ? oneOf(c, i + lead.length, FISCAL_YEARS) : '';
    if (word !== '') return fiscalPart(c, i + lead.length + word.length, { shift });
  }
  return null;
}

const FISCAL_LEADS: readonly (readonly [string, number])[] = [
  ['本', 0],
  ['当前', 0],
  ['这一', 0],
  ['上一', -1],
  ['上个', -1],
  ['前一', -1],
  ['上', -1],
];

/** The months of a fiscal year count from its beginning: `2015财年上半年`. */
function fiscalPart(c: Cursor, end: number, words: Partial<PeriodWords>): Part {
  const i = at(c, end, '的') ? end + 1 : end;
  const months = readFixed(c, i) ?? readQuarter(c, i) ?? readFirstMonths(c, i);
  const told = months?.words.form === 'months' && months.words.months !== null ? months : null;
  return part(told?.end ?? end, { form: 'fiscal', ...words, months: told?.words.months ?? null });
}
