import { has, type Token } from './token.ts';

/** A year as the text gives it: a number, so many years from that of publication, that of the period before, or untold. */
export type YearRef = number | { readonly shift: number } | 'same' | null;

/** The year after a month or quarter: `2023 года`, `2023-го`, `прошлого года`, `того же года`; `next` is `at` where none is told. */
export function yearAfter(tokens: readonly Token[], at: number): { year: YearRef; next: number; worded: boolean } {
  const dashed = tokens[at]?.mark === '-' && tokens[at]!.start === tokens[at - 1]?.end;
  if (dashed && yearNumber(tokens[at + 1]) !== null && tokens[at + 1]!.start === tokens[at]!.end)
    return { ...yearAfter(tokens, at + 1), worded: true };
  const year = yearNumber(tokens[at]);
  if (year !== null && !unitFollows(tokens, at, tokens.length)) {
    let next = at + 1;
    let worded = false;
    if (tokens[next]?.mark === '-' && endsInSuffix(tokens, next)) {
      next += 2;
      worded = true;
    }
    if (has(tokens[next], 'year')) return { year, next: next + 1, worded: true };
    return { year, next, worded };
  }
  const shift = shiftOf(tokens[at]);
  if (shift !== null && has(tokens[at + 1], 'year')) return { year: { shift }, next: at + 2, worded: true };
  if (has(tokens[at], 'same') && has(tokens[at + 1], 'year')) return { year: 'same', next: at + 2, worded: true };
  return { year: null, next: at, worded: false };
}

/** `-м`, `-го`, `-й` of a year in figures: a short run of letters joined by a dash. */
function endsInSuffix(tokens: readonly Token[], dash: number): boolean {
  const tail = tokens[dash + 1];
  return (
    tail !== undefined &&
    tail.start === tokens[dash]!.end &&
    tail.end - tail.start <= 2 &&
    !tail.literal &&
    !tail.capital
  );
}

/** 1900 to 2100 in four plain digits. */
export function yearNumber(token: Token | undefined): number | null {
  if (!token?.literal || token.literal.separators.length > 0 || token.literal.digits.length !== 4) return null;
  const year = Number(token.literal.digits);
  return year >= 1900 && year <= 2100 ? year : null;
}

/** A plain number of at most `most`; null for any other token. */
export function smallNumber(token: Token | undefined, most: number): number | null {
  if (!token?.literal || token.literal.separators.length > 0 || token.literal.digits.length > 4) return null;
  const n = Number(token.literal.digits);
  return n >= 1 && n <= most ? n : null;
}
/** A unit, scale or currency behind the number: it counts something, and is no year. */
export function unitFollows(tokens: readonly Token[], i: number, to: number): boolean {
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  if (has(next, 'year')) return false;
  return has(next, 'unit') || has(next, 'scale') || has(next, 'currency');
}

/** `прошлого` is the year before that of publication, `текущего` that year. */
export function shiftOf(token: Token | undefined): number | null {
  if (has(token, 'before last')) return -2;
  if (has(token, 'last')) return -1;
  if (has(token, 'this')) return 0;
  return has(token, 'next') ? 1 : null;
}
