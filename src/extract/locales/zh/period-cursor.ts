import { FOLD } from '../../../text/fold.ts';
import { readNumeral } from './numeral.ts';
import { NO_WORDS, type PeriodWords } from './period.ts';

export interface Cursor {
  readonly text: string;
  readonly end: number;
  /** Years of the Republic are read without 民国: 114年 is 2025. */
  readonly roc: boolean;
}

export const codeAt = ({ text, end }: Cursor, i: number): number => (i >= 0 && i < end ? FOLD[text.charCodeAt(i)]! : 0);

export const charAt = ({ text, end }: Cursor, i: number): string =>
  i >= 0 && i < end ? String.fromCharCode(FOLD[text.charCodeAt(i)]!) : '';

export function at(c: Cursor, i: number, word: string): boolean {
  if (i + word.length > c.end) return false;
  for (let k = 0; k < word.length; k++) if (FOLD[c.text.charCodeAt(i + k)] !== word.charCodeAt(k)) return false;
  return true;
}

/** The longest of `words` at a place, or an empty string. Lists are short and sorted by length, longest first. */
export function oneOf(c: Cursor, i: number, words: readonly string[]): string {
  for (const word of words) if (at(c, i, word)) return word;
  return '';
}

export interface Part {
  readonly words: PeriodWords;
  readonly end: number;
}

/** Words of a period with what they leave open; named field by field, since two spreads cost ten times as much. */
export const part = (end: number, words: Partial<PeriodWords>): Part => ({
  end,
  words: {
    form: words.form ?? NO_WORDS.form,
    year: words.year ?? null,
    shift: words.shift ?? null,
    lastYear: words.lastYear ?? null,
    months: words.months ?? null,
    count: words.count ?? 0,
    whole: words.whole ?? false,
    days: words.days ?? null,
  },
});

export const isArabicCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

export function monthNumber(c: Cursor, i: number): { month: number; end: number } | null {
  const number = readNumeral(c.text, i, c.end);
  if (!number || number.more || number.large || !Number.isInteger(number.value)) return null;
  return number.value >= 1 && number.value <= 12 ? { month: number.value, end: number.end } : null;
}
