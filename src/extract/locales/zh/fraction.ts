import { tidy } from '../../../model/interval.ts';
import { scaled, type Written } from '../../number.ts';
import { codeAt, codeOf, holds, startsWith } from './character.ts';
import { readNumeral, type Numeral } from './numeral.ts';

/** A part of a whole, in percent, and where its words end. */
export interface Part {
  readonly number: Written;
  readonly end: number;
}

const SLASH = codeOf('/');
const MINUS = codeOf('负');
const MONTH = codeOf('月');
const DAY = codeOf('日');
const HALF = codeOf('半');
const TENTH = codeOf('成');

/** `三分之一`, `百分之七十五`, `千分之四`, `1/3`: in percent. */
export function readFraction(text: string, i: number, end: number): Part | null {
  let over = 0;
  let j = i;
  if (startsWith(text, i, end, '百分之')) {
    over = 100;
    j = i + 3;
  } else if (startsWith(text, i, end, '千分之')) {
    over = 1000;
    j = i + 3;
  } else {
    const below = readNumeral(text, i, end);
    if (!below) return null;
    if (codeAt(text, below.end, end) === SLASH) return readSlashed(text, end, below);
    if (!startsWith(text, below.end, end, '分之')) return null;
    over = below.value;
    j = below.end + 2;
  }
  const negative = codeAt(text, j, end) === MINUS;
  const above = readNumeral(text, negative ? j + 1 : j, end);
  if (!above || over === 0) return null;
  if (over !== 100) return part(tidy((above.value / over) * 100), 1, above.end);
  return part(negative ? -above.value : above.value, above.lastPlace, above.end);
}

const part = (value: number, lastPlace: number, end: number): Part => ({ number: { value, lastPlace }, end });

function readSlashed(text: string, end: number, above: Numeral): Part | null {
  const below = readNumeral(text, above.end + 1, end);
  if (!below || !Number.isInteger(above.value) || !Number.isInteger(below.value)) return null;
  if (above.value < 1 || above.value >= below.value || below.value > 20) return null;
  const after = codeAt(text, below.end, end);
  if (after === SLASH || after === MONTH || after === DAY) return null;
  return part(tidy((above.value / below.value) * 100), 1, below.end);
}

/** `七成`, `三成五`, `一半`: in percent. */
export function readTenths(text: string, end: number, number: Numeral): Part | null {
  const code = codeAt(text, number.end, end);
  if (code === HALF && number.value === 1 && number.han) return part(50, 10, number.end + 1);
  if (code !== TENTH || number.value > 10 || number.large) return null;
  const after = codeAt(text, number.end + 1, end);
  if (holds('为员立功果本分交长绩套都了品熟就', after)) return null;
  const whole = scaled(number, 10).value;
  const fifth =
    after === 0
      ? 0
      : '一二三四五六七八九'.indexOf(String.fromCharCode(after)) + 1 || arabicDigit(text, number.end + 1, end);
  return fifth > 0 ? part(tidy(whole + fifth), 1, number.end + 2) : part(whole, 10, number.end + 1);
}

/** `7成4`: one Arabic digit that no other follows; 0 where none is. */
function arabicDigit(text: string, i: number, end: number): number {
  const digit = codeAt(text, i, end) - 0x30;
  const next = codeAt(text, i + 1, end);
  const alone = (next < 0x30 || next > 0x39) && next !== 0x2e && next !== 0x2c && !holds('月年日个個季%', next);
  return digit >= 1 && digit <= 9 && alone ? digit : 0;
}
