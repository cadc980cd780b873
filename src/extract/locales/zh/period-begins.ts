import { codeAt, codeOf } from './character.ts';
import { FIXED_BY_FIRST, SHIFTS } from './period-forms.ts';

/** Kinds of words that a period may begin with, in bits by first character: most readers need not try at all. */
export const YEAR_WORD = 1;
export const YEAR_NUMBER = 2;
export const PLAN = 4;
export const FISCAL = 8;
export const DAYS = 16;
export const FIXED = 32;
export const QUARTER = 64;
export const FIRST_MONTHS = 128;
export const NUMBER = 256;
export const SPAN = 512;
/** Stands within a number, and behind one that is told of a period. */
const WITHIN = 1024;
const BEHIND = 2048;

/** No number is told in more characters. */
const LONGEST = 48;

const BEGINS: Uint16Array = table();

/** What may begin with a character, by its folded code. */
export const beginsWith = (code: number): number => BEGINS[code]!;

/** False where no period begins at a place: an amount is told by what stands behind its number. */
export function mayBegin(text: string, i: number, end: number): boolean {
  const first = BEGINS[codeAt(text, i, end)]!;
  if ((first & NUMBER) === 0 || (first & PLAN) !== 0) return first !== 0;
  let j = i + 1;
  while (j < i + LONGEST && (BEGINS[codeAt(text, j, end)]! & WITHIN) !== 0) j++;
  if (j === i + LONGEST) return true;
  const behind = codeAt(text, j, end);
  if (behind !== COUNT) return (BEGINS[behind]! & BEHIND) !== 0;
  const counted = codeAt(text, j + 1, end);
  return counted === MONTH || counted === QUARTERS || counted === MORE;
}

const COUNT = codeOf('个');
const MONTH = codeOf('月');
const QUARTERS = codeOf('季');
const MORE = codeOf('多');

function table(): Uint16Array {
  const out = new Uint16Array(0x10000);
  const mark = (characters: string, bit: number) => {
    for (const c of characters) out[c.charCodeAt(0)]! |= bit;
  };
  const arabic = '0123456789';
  const numerals = '零〇○一二两三四五六七八九壹十百千廿卅万亿兆';
  mark('前去今' + SHIFTS.map(([word]) => word[0]).join(''), YEAR_WORD);
  mark(`民零〇○一二三四五六七八九${arabic}`, YEAR_NUMBER);
  mark('“「"『十', PLAN);
  mark('本当这上前', FISCAL);
  mark(`本当这上中下前头首${arabic}`, DAYS);
  for (const code of FIXED_BY_FIRST.keys()) out[code]! |= FIXED;
  mark('第一二三四1234', QUARTER);
  mark('前头首', FIRST_MONTHS);
  mark(arabic + numerals, NUMBER);
  mark(`过近最这${arabic}${numerals}`, SPAN);
  mark(`.,多余来${arabic}${numerals}`, WITHIN);
  mark('年财会/-—–~至到日号季月、', BEHIND);
  return out;
}
