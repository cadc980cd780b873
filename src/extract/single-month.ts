import { isLetter, type Mention } from './scanner.ts';

/** A month that its words call one by itself: `in September`, `9月当月`, `за сентябрь`. */
export const isSingleMonth = (text: string, { start, end }: Pick<Mention, 'start' | 'end'>): boolean =>
  isLedIn(text, start) || isCalledSingle(text, end);

const LEADS: ReadonlySet<string> = new Set(['in', 'the', 'в', 'за']);

/** One of these words and a space stand before. */
function isLedIn(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x20) return false;
  let from = start - 1;
  while (from > 0 && start - from < 5 && isLetter(text.charCodeAt(from - 1))) from--;
  return LEADS.has(text.slice(from, start - 1).toLowerCase());
}

/** `9月当月`, `9当月`, `9月份`. */
function isCalledSingle(text: string, end: number): boolean {
  const at = text[end] === '月' ? end + 1 : end;
  return text[at] === '份' || (text[at + 1] === '月' && '當单單当'.includes(text[at] ?? ' '));
}
