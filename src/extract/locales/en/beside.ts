import { countMonths, monthOf, yearOf } from '../../../model/period.ts';
import type { Day } from '../../calendar.ts';
import { isLetter } from '../../scanner.ts';
import type { Bound } from './bound.ts';
import type { Setting } from './doubt.ts';
import type { Item } from './item.ts';
import { memoryOf } from './memory.ts';
import type { State } from './state.ts';

/** The economies that a sentence names, each once. */
export function namedIn({ items }: State): readonly string[] {
  const out: string[] = [];
  for (const { codes, head } of items) {
    if (codes) addCodes(out, codes);
    if (head) {
      addCodes(out, head.reporters);
      addCodes(out, head.partners);
    }
  }
  return out;
}

function addCodes(out: string[], codes: readonly (string | null)[]): void {
  for (const code of codes)
    if (code !== null && code.length > 1 && code !== 'WLD' && !out.includes(code)) out.push(code);
}

/**
 * What stands beside a figure that its reading has no place for:
 * - `owner_rivalled` the sentence does not name whose trade it is, and the text has named somebody else more often
 * - `economy_beside` the sentence names somebody who is neither side
 * - `noun_unread` words beside the noun of trade, or a mark of money, that nothing is known of
 * - `period_unlike` `the quarter` was read as a month
 * - `period_unfinished` the period is not over by the day of publication
 */
export function besideDoubts(s: State, bound: Bound, { today, named, span }: Setting, all: string[]): void {
  const { reporter, partner, partners } = bound.frame;
  if (isRivalled(s, bound, named)) all.push('owner_rivalled');
  if (named.some((code) => code !== reporter && code !== partner && !partners.includes(code)))
    all.push('economy_beside');
  if (isUnreadNoun(s, bound.item) || isUnreadUnit(s, bound)) all.push('noun_unread');
  if (isUnlike(bound, span)) all.push('period_unlike');
  if (today !== null && isUnfinished(bound, today)) all.push('period_unfinished');
}

function isRivalled(s: State, { frame: { reporter, partner, region } }: Bound, named: readonly string[]): boolean {
  if (reporter === null || reporter === 'WLD' || region !== null || s.office === reporter) return false;
  if (named.includes(reporter)) return false;
  const { most } = memoryOf(s.discourse);
  return most !== null && most !== reporter && most !== partner;
}

/** Words that stand with any trade. */
const PLAIN: ReadonlySet<string> = new Set(
  'merchandise foreign goods overall total annual average value figures data year month country together likewise alike did does do'.split(
    ' ',
  ),
);

const isUnread = (s: State, item: Item | undefined): boolean =>
  item !== undefined && item.k === 'word' && !PLAIN.has(s.text.slice(item.start, item.end).toLowerCase());

/** `Mined ores were the second export`, `exports also to …`: a word on either side of the noun that is not read with it. */
function isUnreadNoun(s: State, item: number): boolean {
  let h = item - 1;
  while (h >= 0 && s.items[h]!.k !== 'head') h--;
  if (h < 0) return false;
  const before = s.items[h - 1];
  if (isUnread(s, before) && s.items[h]!.start - before!.end < 2) return true;
  return h + 1 < item && isUnread(s, s.items[h + 1]);
}

/** `Rp 50 trillion`: capitals right before a number are money that is not known. */
function isUnreadUnit({ text, items }: State, { fig, item }: Bound): boolean {
  const before = items[item - 1];
  if (before?.k !== 'word' || fig.start - before.end > 1 || before.end - before.start > 4) return false;
  const first = text.charCodeAt(before.start);
  return first >= 0x41 && first <= 0x5a;
}

const SPANS: readonly (readonly [string, number])[] = [
  ['month', 1],
  ['quarter', 3],
];
const POINTERS: readonly string[] = ['the ', 'that ', 'this '];

/** `the quarter`, `that month`: how many months the sentence speaks of; 0 where it does not say so. */
export function spanSaid({ text, items }: State): number {
  const first = items[0]!.start;
  const words = text.slice(first, items.at(-1)!.end + 1);
  for (const [noun, count] of SPANS)
    for (let at = words.indexOf(noun); at > 0; at = words.indexOf(noun, at + 1)) {
      const ends = !isLetter(words.charCodeAt(at + noun.length));
      if (ends && POINTERS.some((word) => words.endsWith(word, at))) return count;
    }
  return 0;
}

/** `the quarter` in a sentence whose figure was read as one of a month. */
const isUnlike = ({ period, role }: Bound, span: number): boolean =>
  span > 0 && period !== null && role === 'main' && countMonths(period) !== span;

/** So many days before the end of a month its figures may be told. */
const EARLY = 7;

const isUnfinished = ({ period, modality }: Bound, { year, month, day }: Day): boolean =>
  period !== null &&
  modality === 'actual' &&
  inDays(yearOf(period[1]), monthOf(period[1]), Number(period[1].slice(8))) - inDays(year, month, day) > EARLY;

/** A day's number, for distances of some days. */
const inDays = (year: number, month: number, day: number): number => (year * 12 + month) * 31 + day;
