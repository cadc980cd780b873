import { FOLD } from '../../../text/fold.ts';

/** The character at a place, folded, as its code; 0 outside the text. */
export const codeAt = (text: string, i: number, end: number): number =>
  i >= 0 && i < end ? FOLD[text.charCodeAt(i)]! : 0;

/** True where `word`, which is folded, stands at a place. */
export function startsWith(text: string, i: number, end: number, word: string): boolean {
  if (i < 0 || i + word.length > end) return false;
  for (let k = 0; k < word.length; k++) if (FOLD[text.charCodeAt(i + k)] !== word.charCodeAt(k)) return false;
  return true;
}

/** Which of some characters the one with this code is, from 1; 0 for none. */
export function placeOf(characters: string, code: number): number {
  for (let k = 0; k < characters.length; k++) if (characters.charCodeAt(k) === code) return k + 1;
  return 0;
}

/** True where `characters` has the one with this code. */
export const holds = (characters: string, code: number): boolean => placeOf(characters, code) > 0;

export const isArabic = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The code of a character, for what is compared with it. */
export const codeOf = (character: string): number => character.charCodeAt(0);
