import { isHan, type Mention } from '../../scanner.ts';
import type { Meaning } from './lexicon/index.ts';
import { readingOf } from './reading.ts';
import type { Token } from './tokens.ts';
import { economyWord, selfWord } from './word.ts';

/** Names of economies, one-character names only beside words that ask for one; undefined for a word that says nothing. */
export function readEconomy(
  text: string,
  { start, end }: Mention,
  next: Mention | undefined,
  value: unknown,
  meaning: Meaning,
  out: readonly Token[],
): Token | null | undefined {
  if (typeof value === 'string') return economyWord(value, start, end);
  if (meaning.tag === 'self') {
    if (end - start === 1 && !asksForSelf(end, next)) return null;
    return selfWord(meaning.home, start, end);
  }
  if (meaning.tag !== 'short') return null;
  const before = out.at(-1);
  const bound =
    before?.end === start &&
    (before.tag === 'to' ||
      before.tag === 'from' ||
      before.tag === 'with' ||
      before.tag === 'compared' ||
      (before.tag === 'flow' && text[start] !== '中'));
  const follows = next?.start === end ? readingOf(next)?.tag : '';
  const listed = before?.tag === 'item' && out.at(-2)?.tag === 'economy';
  const asks =
    follows === 'flow' ||
    follows === 'to' ||
    (follows === 'superlative' && text[end] !== '列' && !isAmid(text, start)) ||
    text[end] === '方';
  if (!(bound || (listed && text[end] === '、')) && !asks) return undefined;
  if (!bound && before?.end === start && (before.tag === 'gap' || isWithin(text, start, before))) return undefined;
  return economyWord(meaning.code, start, end);
}

/** `进口商品中最多的`: 中 right behind anything but a party stands for no economy. */
const isWithin = (text: string, start: number, { tag }: Token): boolean =>
  text[start] === '中' && (tag === 'flow' || tag === 'goods' || tag === 'actor' || tag === 'quote');

/** `成员国中第二大`: 中 behind a word. */
const isAmid = (text: string, start: number): boolean => text[start] === '中' && isHan(text.charCodeAt(start - 1));

function asksForSelf(end: number, next: Mention | undefined): boolean {
  if (next?.start !== end) return false;
  const tag = readingOf(next)?.tag;
  return tag === 'flow' || tag === 'to' || tag === 'from' || tag === 'superlative' || tag === 'with';
}
