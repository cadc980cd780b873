import { FOLD, foldText } from '../../../text/fold.ts';
import type { Paragraph } from '../../locale.ts';
import { isHan, isLetter, type Mention } from '../../scanner.ts';
import { readEconomy } from './economy.ts';
import { graded } from './graded.ts';
import { alone, readFigure, withMark, type WrittenFigure } from './figure.ts';
import { GUARDED_PAIRS } from './lexicon/economies.ts';
import type { Meaning, Plain } from './lexicon/index.ts';
import { readPeriod } from './period-words.ts';
import { readingOf } from './reading.ts';
import type { PeriodWords } from './period.ts';
import { readSuperlative, type SuperlativeMention } from './superlative.ts';
import { CURRENCY_MARKS } from './units.ts';
import { figureWord, goodsWord, pairWord, periodWord, regionWord, superlativeWord } from './word.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Meanings that a token carries as they stand in the lexicon. */
type Graded = Extract<Meaning, { tag: 'flow' | 'change' | 'rate' | 'basis' | 'approx' | 'modality' | 'per' }>;

/** A word of the grammar at its place. `gap` is text that no lexicon knows. */
export type Token = Place &
  (
    | { readonly tag: Exclude<Plain, 'numeral' | 'fill' | 'noise' | 'zone' | 'currency'> }
    | { readonly tag: 'gap'; readonly size: number }
    | { readonly tag: 'figure'; readonly figure: WrittenFigure }
    | { readonly tag: 'period'; readonly words: PeriodWords }
    | { readonly tag: 'economy'; readonly code: string }
    | { readonly tag: 'self'; readonly home: boolean }
    | { readonly tag: 'pair'; readonly pair: readonly [string, string] }
    | { readonly tag: 'region'; readonly code: string | null; readonly name: string }
    | Graded
    | { readonly tag: 'goods'; readonly hs: readonly string[]; readonly services: boolean }
    | { readonly tag: 'superlative'; readonly superlative: SuperlativeMention }
  );

/** The words of a paragraph in order; what changes nothing is left out. */
export function tokenize(paragraph: Paragraph, roc = false): Token[] {
  const { text, start, end } = paragraph;
  const out: Token[] = [];
  const stream = streamOf(paragraph);
  let cursor = start;
  for (let mention = stream.take(cursor); mention; mention = stream.take(cursor)) {
    pushGap(out, text, cursor, mention.start);
    const token = readMention(text, mention, stream.peek(), out, start, end, roc);
    if (token !== null && token !== DROP) out.push(token);
    if (token === null) pushGap(out, text, mention.start, mention.end);
    cursor = token !== null && token !== DROP && token.end > mention.end ? nextOf(token) : mention.end;
  }
  pushGap(out, text, cursor, end);
  return out;
}

interface Stream {
  /** The next mention that begins at or behind `cursor`; one that reading has cut into is looked up anew. */
  readonly take: (cursor: number) => Mention | null;
  readonly peek: () => Mention | undefined;
}

function streamOf({ mentions, rescan, end }: Paragraph): Stream {
  let at = 0;
  let again: readonly Mention[] = [];
  let next = 0;
  const peek = () => (next < again.length ? again[next] : mentions[at]);
  const step = () => (next < again.length ? again[next++] : mentions[at++]);
  return {
    peek,
    take: (cursor) => {
      for (let mention = step(); mention; mention = step()) {
        if (mention.start >= cursor) return mention;
        if (mention.end <= cursor || !rescan) continue;
        const last = next < again.length ? again.at(-1)! : mentions[at++];
        again = rescan(cursor, last?.end ?? end);
        next = 0;
      }
      return null;
    },
  };
}

/** Stands for a word that is known and changes nothing. */
const DROP = { tag: 'stop', start: -1, end: -1 } as const;
type Read = Token | typeof DROP | null;

const nextOf = (token: Token): number => (token.tag === 'figure' ? token.figure.next : token.end);

/** Text that no word covers, as long as letters or Chinese characters are in it; joined to a gap right before it. */
function pushGap(out: Token[], text: string, from: number, to: number): void {
  let first = -1;
  let last = -1;
  let size = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) && !isLetter(code)) continue;
    if (first < 0) first = i;
    last = i + 1;
    size++;
  }
  if (first < 0) return;
  const before = out.at(-1);
  if (before?.tag === 'gap' && before.end === first)
    out[out.length - 1] = { tag: 'gap', start: before.start, end: last, size: before.size + size };
  else out.push({ tag: 'gap', start: first, end: last, size });
}

function readMention(
  text: string,
  mention: Mention,
  next: Mention | undefined,
  out: Token[],
  from: number,
  end: number,
  roc: boolean,
): Read {
  if (mention.literal) return readNumber(text, mention.start, end, roc) ?? DROP;
  const reading = readingOf(mention);
  if (!reading) return null;
  const { start, end: stop } = mention;
  if (reading.says === 'nothing') return DROP;
  if (reading.says === 'tag') return { tag: reading.tag, start, end: stop } as Token;
  const { entry, meaning } = reading;
  const level = reading.tag === 'basis' ? basisLevel(text, start, stop, end) : null;
  if (level) {
    out.push({ tag: 'compared', start, end: start + 1 });
    return level;
  }
  switch (entry.kind) {
    case 'economy': {
      const token = readEconomy(text, mention, next, entry.value, meaning, out);
      return token === undefined ? DROP : token;
    }
    case 'pair':
      if (GUARDED_PAIRS.has(foldText(text.slice(start, stop))) && !DEALINGS.includes(text[stop] ?? ' ')) return null;
      return pairWord(entry.value as readonly [string, string], start, stop);
    case 'period': {
      const period = readPeriod(text, start, end);
      if (period) return periodWord(period.words, start, period.end);
      return stop - start === 1 && text[start] === '近' ? graded(NEARLY, start, stop) : DROP;
    }
    case 'region':
      if (typeof entry.value === 'string') return regionWord(entry.value, entry.surface, start, stop);
      return regionWord(null, text.slice(start, stop), start, stop);
    default:
      return readMeaning(text, mention, meaning, from, end);
  }
}

/** `近六成`; `近三年` is a period. */
const NEARLY: Meaning = { tag: 'approx', approx: 'under' };

/** First characters of words of dealings: 贸易, 货物, 经贸, 双边, 两国, 关系, 合作, 之间. */
const DEALINGS = '贸貿货貨经經双雙两兩关關合之间間进進';

/** `比去年12月的539亿美元`: what looks like 比去年 names the period compared with. */
function basisLevel(text: string, start: number, stop: number, end: number): Token | null {
  if (text[stop - 1] !== '年') return null;
  const period = readPeriod(text, start + 1, end);
  return period && period.end > stop ? periodWord(period.words, start + 1, period.end) : null;
}

function readNumber(text: string, start: number, end: number, roc = false): Read {
  const period = readPeriod(text, start, end, roc);
  if (period) return periodWord(period.words, start, period.end);
  const figure = readFigure(text, start, end);
  return figure ? figureWord(figure, figure.start, figure.next) : null;
}

function readMeaning(text: string, { start, end: stop }: Mention, meaning: Meaning, from: number, end: number): Read {
  switch (meaning.tag) {
    case 'numeral':
      return readNumber(text, start, end) ?? null;
    case 'currency': {
      let mark = '';
      for (let i = start; i < stop; i++) mark += String.fromCharCode(FOLD[text.charCodeAt(i)]!);
      const behind = '约約近超逾'.includes(text[stop] ?? ' ') ? stop + 1 : stop;
      const at = text.charCodeAt(behind) === 0x20 ? behind + 1 : behind;
      const figure = readFigure(text, at, end, CURRENCY_MARKS[mark] ?? null);
      return figure ? figureWord(withMark(figure, start), start, figure.next) : DROP;
    }
    case 'half': {
      const half = alone(start, stop, { value: 50, lastPlace: 10 }, 'percent', meaning.approx);
      return figureWord(half, start, stop);
    }
    case 'fold': {
      const fold = alone(start, stop, { value: meaning.times, lastPlace: 1 }, 'times', null);
      return figureWord(fold, start, stop);
    }
    case 'superlative': {
      const superlative = readSuperlative(text, start, stop, from, end, meaning.word);
      return superlative ? superlativeWord(superlative, start, Math.max(stop, superlative.end)) : DROP;
    }
    case 'goods':
      if (meaning.services && stop - start === 2 && !namesService(text, start, stop)) return null;
      return stop - start === 1 && !goodsBeside(text, start, stop, end)
        ? null
        : goodsWord(meaning.hs, meaning.services, start, stop);
    case 'zone':
      return regionWord(null, text.slice(start, stop), start, stop);
    case 'short':
      return null;
    default:
      return graded(meaning, start, stop);
  }
}

/** 旅行 and 运输 alone are services only in a list of them: else they are verbs. */
function namesService(text: string, start: number, stop: number): boolean {
  return text[start - 1] === '、' || '、和等领'.includes(text[stop] ?? '无');
}

/** A one-character name of goods counts only beside a list mark or a word of trade. */
function goodsBeside(text: string, start: number, stop: number, end: number): boolean {
  const before = text[start - 1];
  const after = stop < end ? text[stop] : '';
  return before === '、' || after === '、' || before === '口' || after === '出' || after === '进' || after === '進';
}
