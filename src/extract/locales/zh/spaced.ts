import { FOLD } from '../../../text/fold.ts';
import type { Findings, Paragraph } from '../../locale.ts';
import { isDigit, isHan } from '../../scanner.ts';

/** A line without the spaces that many outlets set around numbers (`2025 年前 11 个月`), and where each character stood. */
export interface Mended {
  readonly line: string;
  /** Offset in the article of each character of the line, and of its end. */
  readonly places: Int32Array;
}

const SPACE = 0x20;
/** Characters that go on with a number before them: the space between is no boundary. */
const UNITS = '年月日号个亿万千百兆元美欧人港新台日英卢吨桶辆倍成季天家项台艘点';

/** The mended line; null where it has no such space. */
export function mend({ text, start, end }: Paragraph): Mended | null {
  let line = '';
  let from = start;
  const places: number[] = [];
  for (let i = start + 1; i + 1 < end; i++) {
    if (FOLD[text.charCodeAt(i)] !== SPACE || !isSetApart(text, i)) continue;
    line += text.slice(from, i);
    for (let k = from; k < i; k++) places.push(k);
    from = i + 1;
  }
  if (from === start) return null;
  line += text.slice(from, end);
  for (let k = from; k <= end; k++) places.push(k);
  return { line, places: Int32Array.from(places) };
}

const isDash = (c: string): boolean => '-—–－~～'.includes(c);

/** A space between a number and a Chinese character that belongs with it. */
function isSetApart(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  if (isDigit(after))
    return isHan(before) || (isDash(text[i - 1]!) && (isDigit(text.charCodeAt(i - 2)) || text[i - 2] === '月'));
  return isDigit(before) && UNITS.includes(String.fromCharCode(FOLD[after]!));
}

/** What was found in the mended line, put at its places in the article. */
export function place(found: Findings, { places }: Mended, text: string, into: Findings): void {
  const at = (offset: number) => places[offset]!;
  const quote = (offset: number, length: number) => text.slice(at(offset), at(offset + length - 1) + 1);
  for (const f of found.figures) into.figures.push({ ...f, at: at(f.at), quote: quote(f.at, f.quote.length) });
  for (const s of found.superlatives)
    into.superlatives.push({ ...s, at: at(s.at), quote: quote(s.at, s.quote.length) });
  for (const c of found.claims)
    into.claims.push({
      ...c,
      at: at(c.at),
      quote: quote(c.at, c.quote.length),
      converts: c.converts === null ? null : at(c.converts),
    });
}
