import { yearAt } from './phrase.ts';
import { as, isDash, isMark, type Token } from './token.ts';

const isUnit = (token: Token | undefined): boolean =>
  as(token, 'scale') !== undefined || as(token, 'unit') !== undefined || as(token, 'currency') !== undefined;

const isPercent = (token: Token | undefined): boolean => as(token, 'unit')?.unit === 'percent';

/** Where the number at `from` that goes on at `next` ends, its scale and unit read. */
function endOf(tokens: readonly Token[], next: number): number {
  let k = next;
  while (k - next < 3 && isUnit(tokens[k])) k++;
  return k;
}

/** Where the number begins that ends before `k`; -1 where none does. */
function startBefore(tokens: readonly Token[], k: number): number {
  let i = k - 1;
  while (k - i < 4 && isUnit(tokens[i])) i--;
  if (!tokens[i]?.literal && !as(tokens[i], 'number')) return -1;
  if (yearAt(tokens, i) !== null) return -1;
  return as(tokens[i - 1], 'currency') ? i - 1 : i;
}

/** A number begins at `k`. */
const beginsAt = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k]?.literal ?? null) !== null ||
  (as(tokens[k], 'currency') !== undefined && (tokens[k + 1]?.literal ?? null) !== null);

/** `of $50bn to $60bn`, `reach 2.4 to 2.5 million`: a level is told, so that `to` joins two of them. */
function isLevel(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  for (let k = from - 2; k >= 0 && from - k < 9; k--) if (as(tokens[k], 'change')) return false;
  return isMark(before, 'of') || isMark(before, 'at') || isMark(before, 'level') || isMark(before, 'to');
}

/** `growing 2% to 3%`: both ends have their sign; `from 2% to 3%` is a move. */
function percentToPercent(tokens: readonly Token[], from: number, next: number): boolean {
  if (
    isPercent(tokens[next]) &&
    isMark(tokens[next + 1], 'to') &&
    tokens[next + 2]?.literal &&
    isPercent(tokens[next + 3])
  )
    return !isMark(tokens[from - 1], 'from');
  if (!isMark(tokens[from - 1], 'to') || !isPercent(tokens[from - 2]) || !isPercent(tokens[next])) return false;
  return tokens[from - 3]?.literal !== null && !isMark(tokens[from - 4], 'from');
}

/** One end of `2.4 to 2.5 percent`, `5-6 percent`, `between $10 billion and $12 billion`, `$50bn to $60bn`: a figure from token `from`, whose unit may stand at `next`. */
export function isRange(tokens: readonly Token[], from: number, next: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[next];
  const dashed = isDash(after) && tokens[next + 1]?.literal && after!.start === tokens[next - 1]!.end;
  const dashedBefore = isDash(before) && tokens[from - 2]?.literal && before!.end === tokens[from]!.start;
  if (dashed || dashedBefore || percentToPercent(tokens, from, next)) return true;
  const end = endOf(tokens, next);
  if (isMark(before, 'between') && isMark(tokens[end], 'and') && beginsAt(tokens, end + 1)) return true;
  if (isLevel(tokens, from) && isMark(tokens[end], 'to') && beginsAt(tokens, end + 1)) return true;
  const joint = isMark(before, 'and') ? 'between' : isMark(before, 'to') ? 'level' : null;
  const first = joint ? startBefore(tokens, from - 1) : -1;
  if (first < 0) return false;
  return joint === 'between' ? isMark(tokens[first - 1], 'between') : isLevel(tokens, first);
}
