import type { Mention } from './scanner.ts';

/** A line with its mentions in order of place. */
interface Scanned {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** No clause that a reader takes in at once has more words. */
const MOST = 32;
/** Letters that make a word of its own: `s`, `th` and the like belong to what stands before them. */
const WORD = 3;
const BREAKS: ReadonlySet<number> = new Set(
  Array.from(',;:.()[]，。；：！？!?（）—–•、', (mark) => mark.charCodeAt(0)),
);

/**
 * True where words that no language knows stand between a figure and the beginning of its clause: what they say of the
 * figure was not read. `k` numbers the first mention that does not begin before `at`; `from` is where the figure before
 * ends.
 */
export function leavesWords({ text, mentions }: Scanned, k: number, at: number, from: number): boolean {
  let to = at;
  for (let i = k - 1; i >= Math.max(0, k - MOST); i--) {
    const { start, end } = mentions[i]!;
    if (end > to) {
      to = Math.min(to, start);
      continue;
    }
    const gap = unreadIn(text, Math.max(end, from), to);
    if (gap !== null) return gap;
    if (start < from || (end - start === 1 && BREAKS.has(text.charCodeAt(start)))) return false;
    to = start;
  }
  return unreadIn(text, from, to) ?? false;
}

/** Read backwards: true at the first unknown word, false where the clause begins, null where there is neither. */
function unreadIn(text: string, from: number, to: number): boolean | null {
  let letters = 0;
  for (let i = to - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    if (isHan(code)) return true;
    if (BREAKS.has(code)) return false;
    letters = isLetter(code) ? letters + 1 : 0;
    if (letters === WORD) return true;
  }
  return null;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x400 && code <= 0x4ff);

/** `103.22 USD Billion`: a million, billion or 亿 right behind a figure that is read without it. */
export function isScaledBehind({ text, mentions }: Scanned, k: number, end: number): boolean {
  for (let i = k; i < mentions.length; i++) {
    const { start, entries } = mentions[i]!;
    if (start < end) continue;
    if (start > end + 1 || (start === end + 1 && text.charCodeAt(end) !== 0x20)) return false;
    return entries.length > 0 && entries.every((entry) => entry.kind === 'scale');
  }
  return false;
}

/** Words for an average, as they stand right before a figure. */
const AVERAGE = /均值|平均|average|средн/;
const RIGHT_BEFORE = 32;

/** True where the words right before a figure call it an average. */
export function isCalledAverage({ text }: Scanned, at: number, from: number): boolean {
  return AVERAGE.test(text.slice(Math.max(from, at - RIGHT_BEFORE), at));
}
