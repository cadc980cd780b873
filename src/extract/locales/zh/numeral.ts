import { tidy } from '../../../model/interval.ts';
import { FOLD } from '../../../text/fold.ts';
import { readLiteral, scaled, type Written } from '../../number.ts';

/** A number read at a place of the text, Arabic or Chinese, with the scales behind it. */
export interface Numeral extends Written {
  readonly end: number;
  /** 多, 余, 几 stand within or behind it: more than told. */
  readonly more: boolean;
  /** A scale of 万 or more was written. */
  readonly large: boolean;
  /** Written in Chinese characters. */
  readonly han: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 };
const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 };

const charAt = (text: string, i: number, end: number): string =>
  i < end ? String.fromCharCode(FOLD[text.charCodeAt(i)]!) : '';

const isMore = (c: string): boolean => c === '多' || c === '余' || c === '来';

/**
 * The number at `i`: `1.27万`, `3400多万`, `1,234.5`, `一千五百五十亿`, `五四二点五亿`, `1兆2345亿`, `万亿`; null where none
 * begins. Reads at most what one number can hold, so cost is linear.
 */
export function readNumeral(text: string, i: number, end: number): Numeral | null {
  const c = charAt(text, i, end);
  const head = c >= '0' && c <= '9' ? readArabic(text, i, end) : readHan(text, i, end);
  if (!head) return null;
  const scale = head.open ? readScale(text, head.end, end) : null;
  let number: Written = scale ? scaled(head, scale.factor) : head;
  let j = scale?.end ?? head.end;
  let more = head.more || (scale?.more ?? false);
  const rest = scale && !head.han && !more ? readRest(text, j, end, scale.factor) : null;
  if (rest) {
    number = { value: tidy(number.value + rest.value), lastPlace: rest.lastPlace };
    j = rest.end;
  }
  const after = charAt(text, j, end);
  if (after === '多' || after === '余') {
    more = true;
    j++;
  }
  const large = number.value >= 1e4 && (head.han || scale !== null);
  return { value: number.value, lastPlace: number.lastPlace, end: j, more, large, han: head.han };
}

interface Head extends Written {
  readonly end: number;
  readonly more: boolean;
  readonly han: boolean;
  /** Scales may follow. */
  readonly open: boolean;
}

function readArabic(text: string, i: number, end: number): Head | null {
  let digits = '';
  const separators: { mark: string; after: number }[] = [];
  let j = i;
  for (; j < end; j++) {
    const c = charAt(text, j, end);
    if (c >= '0' && c <= '9') {
      digits += c;
      continue;
    }
    const next = charAt(text, j + 1, end);
    if ((c !== '.' && c !== ',') || next < '0' || next > '9' || next === '') break;
    separators.push({ mark: c, after: digits.length });
  }
  const number = readLiteral({ digits, separators }, '.');
  return number && { ...number, end: j, more: false, han: false, open: true };
}

/** Scales in a row (`千万`, `万亿`, `百万`), a 多 or 余 before or between them. */
function readScale(text: string, i: number, end: number): { factor: number; end: number; more: boolean } | null {
  let factor = 1;
  let more = false;
  let j = charAt(text, i, end) === ' ' && SCALES[charAt(text, i + 1, end)] !== undefined ? i + 1 : i;
  for (; j < end; j++) {
    const c = charAt(text, j, end);
    const scale = SCALES[c];
    if (scale !== undefined) {
      if (factor >= 1e12) break;
      factor *= scale;
    } else if (isMore(c) && SCALES[charAt(text, j + 1, end)] !== undefined) more = true;
    else break;
  }
  return factor === 1 ? null : { factor, end: j, more };
}

/** The lower part of a number with two scales; it must have a smaller scale of its own. */
function readRest(text: string, i: number, end: number, above: number): (Written & { end: number }) | null {
  const c = charAt(text, i, end);
  if (c < '0' || c > '9' || c === '') return null;
  const low = readArabic(text, i, end);
  const scale = low && readScale(text, low.end, end);
  if (!low || !scale || scale.factor >= above || scale.factor < 1e4) return null;
  return { ...scaled(low, scale.factor), end: scale.end };
}

const isHanNumeral = (c: string): boolean => c in DIGITS || c in TENS || c === '万' || c === '亿' || c === '兆';

/** A Chinese numeral; digit by digit (`五四二点五`) or with places and scales (`一千五百五十亿`, `两万多亿`). */
function readHan(text: string, i: number, end: number): Head | null {
  let run = '';
  let more = false;
  let j = i;
  for (; j < end && j - i < 40; j++) {
    const c = charAt(text, j, end);
    if (isHanNumeral(c)) run += c;
    else if (run !== '' && isMore(c) && isHanNumeral(charAt(text, j + 1, end))) more = true;
    else break;
  }
  if (run === '') return null;
  const point = charAt(text, j, end);
  if ((point === '点' || point === '.') && charAt(text, j + 1, end) in DIGITS && !'万亿兆'.includes(run.at(-1)!))
    return readHanDecimal(text, j + 1, end, hanValue(run));
  return { value: hanValue(run), lastPlace: trailingScale(run), end: j, more, han: true, open: false };
}

/** Splits at the last of the highest scale, so that `两万亿` is two times 万 times 亿; at most three levels deep. */
function hanValue(run: string): number {
  for (const scale of ['兆', '亿', '万']) {
    const at = run.lastIndexOf(scale);
    if (at >= 0)
      return tidy((at === 0 ? 1 : hanValue(run.slice(0, at))) * SCALES[scale]! + hanValue(run.slice(at + 1)));
  }
  let total = 0;
  let digit: number | null = null;
  for (const c of run) {
    if (c in DIGITS) digit = (digit ?? 0) * 10 + DIGITS[c]!;
    else {
      total += c === '廿' || c === '卅' ? TENS[c]! : (digit ?? 1) * TENS[c]!;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

function trailingScale(run: string): number {
  let scale = 1;
  for (let k = run.length - 1; k > 0 && '万亿兆'.includes(run[k]!); k--) scale *= SCALES[run[k]!]!;
  return scale;
}

/** The digits behind 点, and the scales behind them: `五四二点五亿`. */
function readHanDecimal(text: string, i: number, end: number, whole: number): Head {
  let decimals = '';
  let j = i;
  while (decimals.length < 12 && charAt(text, j, end) in DIGITS) decimals += DIGITS[charAt(text, j++, end)];
  const value = Number(`${whole}.${decimals}`);
  return { value, lastPlace: tidy(10 ** -decimals.length), end: j, more: false, han: true, open: true };
}
