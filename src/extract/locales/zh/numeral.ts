import { tidy } from '../../../model/interval.ts';
import { lastPlaceOf, readLiteral, scaled, type Written } from '../../number.ts';
import { codeAt, codeOf, holds, isArabic } from './character.ts';

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

/** Value of a digit by folded character, Chinese ones too; -1 for what is none. */
const DIGIT = table('零0〇0○0一1二2两2三3四4五5六6七7八8九9壹1', (value) => Number(value));
/** Exponents of ten: of the places within a numeral, and of the scales behind it. */
const PLACE = table('十1百2千3', Number);
const SCALE = table('百2千3万4亿8兆C', (value) => (value === 'C' ? 12 : Number(value)));
/** Characters of which a Chinese numeral is made. */
const HAN = table('零1〇1○1一1二1两1三1四1五1六1七1八1九1壹1十1百1千1廿1卅1万1亿1兆1', Number);

function table(pairs: string, valueOf: (c: string) => number): Int8Array {
  const out = new Int8Array(0x10000).fill(-1);
  const all = [...pairs];
  for (let i = 0; i + 1 < all.length; i += 2) out[all[i]!.charCodeAt(0)] = valueOf(all[i + 1]!);
  return out;
}

const MORE = codeOf('多');
const REST = codeOf('余');
const COME = codeOf('来');
const POINT = codeOf('点');
const TWENTY = codeOf('廿');
const THIRTY = codeOf('卅');
const isMore = (code: number): boolean => code === MORE || code === REST || code === COME;

let lastText = '';
let lastAt = -1;
let lastEnd = -1;
let lastNumeral: Numeral | null = null;

/**
 * The number at `i`: `1.27万`, `3400多万`, `1,234.5`, `一千五百五十亿`, `五四二点五亿`, `1兆2345亿`, `万亿`; null where none
 * begins. Reads at most what one number can hold, so cost is linear.
 */
export function readNumeral(text: string, i: number, end: number): Numeral | null {
  // Periods, fractions and amounts ask for the number at one place in turn.
  if (i === lastAt && end === lastEnd && text === lastText) return lastNumeral;
  lastText = text;
  lastAt = i;
  lastEnd = end;
  lastNumeral = numeralAt(text, i, end);
  return lastNumeral;
}

function numeralAt(text: string, i: number, end: number): Numeral | null {
  const head = isArabic(codeAt(text, i, end)) ? readArabic(text, i, end) : readHan(text, i, end);
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
  const after = codeAt(text, j, end);
  if (after === MORE || after === REST) {
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

/** Plain digits with at most one point and thousands in threes are summed up here; all else goes to the common reader. */
function readArabic(text: string, i: number, end: number): Head | null {
  let value = 0;
  let digits = 0;
  let decimals = -1;
  let group = -1;
  let j = i;
  for (; j < end; j++) {
    const code = codeAt(text, j, end);
    if (isArabic(code)) {
      value = value * 10 + code - 0x30;
      digits++;
      if (decimals >= 0) decimals++;
      else if (group >= 0) group++;
      continue;
    }
    if ((code !== 0x2e && code !== 0x2c) || !isArabic(codeAt(text, j + 1, end))) break;
    if (decimals >= 0 || (code === 0x2c && (group < 0 ? digits > 3 : group !== 3))) return readLong(text, i, end);
    if (code === 0x2e) {
      if (group >= 0 && group !== 3) return readLong(text, i, end);
      decimals = 0;
      group = -1;
    } else group = 0;
  }
  if (digits > 15 || (group >= 0 && group !== 3)) return readLong(text, i, end);
  const places = Math.max(decimals, 0);
  return { value: value / TEN[places]!, lastPlace: lastPlaceOf(places), end: j, more: false, han: false, open: true };
}

/** Powers of ten by exponent. */
const TEN: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

function readLong(text: string, i: number, end: number): Head | null {
  let digits = '';
  const separators: { mark: string; after: number }[] = [];
  let j = i;
  for (; j < end; j++) {
    const code = codeAt(text, j, end);
    if (isArabic(code)) {
      digits += String.fromCharCode(code);
      continue;
    }
    if ((code !== 0x2e && code !== 0x2c) || !isArabic(codeAt(text, j + 1, end))) break;
    separators.push({ mark: code === 0x2e ? '.' : ',', after: digits.length });
  }
  const number = readLiteral({ digits, separators }, '.');
  if (!number) return null;
  return { value: number.value, lastPlace: number.lastPlace, end: j, more: false, han: false, open: true };
}

/** Scales in a row (`千万`, `万亿`, `百万`), a 多 or 余 before or between them. */
function readScale(text: string, i: number, end: number): { factor: number; end: number; more: boolean } | null {
  let factor = 1;
  let more = false;
  let j = codeAt(text, i, end) === 0x20 && SCALE[codeAt(text, i + 1, end)]! > 0 ? i + 1 : i;
  for (; j < end; j++) {
    const code = codeAt(text, j, end);
    const exponent = SCALE[code]!;
    if (exponent > 0) {
      if (factor >= 1e12) break;
      factor *= TEN[exponent]!;
    } else if (isMore(code) && SCALE[codeAt(text, j + 1, end)]! > 0) more = true;
    else break;
  }
  return factor === 1 ? null : { factor, end: j, more };
}

/** The lower part of a number with two scales; it must have a smaller scale of its own. */
function readRest(text: string, i: number, end: number, above: number): (Written & { end: number }) | null {
  if (!isArabic(codeAt(text, i, end))) return null;
  const low = readArabic(text, i, end);
  const scale = low && readScale(text, low.end, end);
  if (!low || !scale || scale.factor >= above || scale.factor < 1e4) return null;
  const { value, lastPlace } = scaled(low, scale.factor);
  return { value, lastPlace, end: scale.end };
}

/** A Chinese numeral; digit by digit (`五四二点五`) or with places and scales (`一千五百五十亿`, `两万多亿`). */
function readHan(text: string, i: number, end: number): Head | null {
  if (HAN[codeAt(text, i, end)] !== 1) return null;
  const run: number[] = [];
  let more = false;
  let j = i;
  for (; j < end && j - i < 40; j++) {
    const code = codeAt(text, j, end);
    if (HAN[code] === 1) run.push(code);
    else if (isMore(code) && HAN[codeAt(text, j + 1, end)] === 1) more = true;
    else break;
  }
  const point = codeAt(text, j, end);
  const pointed = (point === POINT || point === 0x2e) && DIGIT[codeAt(text, j + 1, end)]! >= 0;
  const value = hanValue(run, 0, run.length);
  if (pointed && !holds(HIGH, run[run.length - 1]!)) return readHanDecimal(text, j + 1, end, value);
  return { value, lastPlace: trailingScale(run), end: j, more, han: true, open: false };
}

/** Scales that stand behind a whole number of their own, the highest first. */
const HIGH = '兆亿万';

/** Splits at the last of the highest scale, so that `两万亿` is two times 万 times 亿; at most three levels deep. */
function hanValue(run: readonly number[], from: number, to: number): number {
  for (let k = 0; k < HIGH.length; k++) {
    const scale = HIGH.charCodeAt(k);
    const at = lastOf(run, scale, from, to);
    if (at < from) continue;
    return tidy((at === from ? 1 : hanValue(run, from, at)) * TEN[SCALE[scale]!]! + hanValue(run, at + 1, to));
  }
  let total = 0;
  let digit: number | null = null;
  for (let k = from; k < to; k++) {
    const code = run[k]!;
    const value = DIGIT[code]!;
    if (value >= 0) digit = (digit ?? 0) * 10 + value;
    else {
      total += code === TWENTY ? 20 : code === THIRTY ? 30 : (digit ?? 1) * TEN[PLACE[code]!]!;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

function lastOf(run: readonly number[], code: number, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) if (run[k] === code) return k;
  return from - 1;
}

function trailingScale(run: readonly number[]): number {
  let scale = 1;
  for (let k = run.length - 1; k > 0 && holds(HIGH, run[k]!); k--) scale *= TEN[SCALE[run[k]!]!]!;
  return scale;
}

/** The digits behind 点, and the scales behind them: `五四二点五亿`. */
function readHanDecimal(text: string, i: number, end: number, whole: number): Head {
  let decimals = '';
  let j = i;
  for (; decimals.length < 12 && DIGIT[codeAt(text, j, end)]! >= 0; j++) decimals += DIGIT[codeAt(text, j, end)];
  const value = Number(`${whole}.${decimals}`);
  return { value, lastPlace: lastPlaceOf(decimals.length), end: j, more: false, han: true, open: true };
}
