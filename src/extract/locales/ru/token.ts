import { noteSlot, type Entry } from '../../lexicon.ts';
import type { Paragraph } from '../../locale.ts';
import { isDigit, isLetter, wordEnd, type Literal, type Mention } from '../../scanner.ts';
import type { Word } from './lexicon.ts';

/** One word, number or mark of a line, with what the lexicon says of it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Meanings in this language; empty for an unknown word, a number and a mark. */
  readonly words: readonly Word[];
  readonly literal: Literal | null;
  /** A mark of punctuation (`,`, `(`, `—` and its like as `-`), else the empty string. */
  readonly mark: string;
  /** Starts with a capital. */
  readonly capital: boolean;
  /** Ends in a full stop of its own (`млрд.`). */
  readonly dotted: boolean;
}

const NO_WORDS: readonly Word[] = [];

/** All tokens of a line: mentions, and what stands between them. */
export function tokensOf({ text, start, end, mentions }: Paragraph): Token[] {
  const out: Token[] = [];
  let at = start;
  for (const mention of mentions) {
    const capital = isCapital(text, mention.start);
    const words = ownWords(mention, capital);
    if (words.length === 0 && !mention.literal) continue;
    between(text, at, mention.start, out);
    const dotted = text.charCodeAt(mention.end - 1) === 0x2e;
    const { literal } = mention;
    out.push({ start: mention.start, end: mention.end, words, literal, mark: '', capital, dotted });
    at = mention.end;
  }
  between(text, at, end, out);
  return out;
}

/** What a form means with a small letter and with a capital. */
interface Cased {
  readonly small: readonly Word[];
  readonly capital: readonly Word[];
}

/** The place of the Russian reading in the notes of a form. */
const OWN = noteSlot();

/** What a form means in this language, looked up once for each: other languages share the lexicon. */
function ownWords({ entries, notes }: Mention, capital: boolean): readonly Word[] {
  const cased = (notes[OWN] ??= casedWords(entries)) as Cased;
  return capital ? cased.capital : cased.small;
}

function casedWords(entries: readonly Entry[]): Cased {
  const capital = entries.filter((e) => e.locale === 'ru').map((e) => e.value as Word);
  return { capital, small: capital.filter((word) => word.proper !== true) };
}

/** Unknown words and marks of a gap. */
function between(text: string, from: number, to: number, out: Token[]): void {
  for (let i = from; i < to;) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) {
      const end = isLetter(code) ? wordEnd(text, i, to) : i + 1;
      out.push({ start: i, end, words: NO_WORDS, literal: null, mark: '', capital: isCapital(text, i), dotted: false });
      i = end;
    } else {
      const mark = markOf(code);
      if (mark !== '')
        out.push({ start: i, end: i + 1, words: NO_WORDS, literal: null, mark, capital: false, dotted: false });
      i++;
    }
  }
}

/** Spaces and unseen characters are no marks; dashes of all kinds are one mark, and so are quotes. */
function markOf(code: number): string {
  if (code <= 0x20 || code === 0xa0 || code === 0xad || (code >= 0x2000 && code <= 0x200f) || code === 0x202f)
    return '';
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2e3a) return '-';
  if (code === 0xab || code === 0xbb || code === 0x22 || (code >= 0x201c && code <= 0x201f)) return '"';
  return String.fromCharCode(code);
}

function isCapital(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return (c >= 0x410 && c <= 0x42f) || c === 0x401 || (c >= 0x41 && c <= 0x5a);
}

/** The meaning of a token under a tag, if it has one. */
export function meaning(token: Token | undefined, tag: string): Word | undefined {
  if (token === undefined) return undefined;
  for (const word of token.words) if (word.tag === tag) return word;
  return undefined;
}

export const has = (token: Token | undefined, tag: string): boolean => meaning(token, tag) !== undefined;

/** True where a token has one of the tags. */
export function hasAny(token: Token | undefined, tags: readonly string[]): boolean {
  if (token === undefined) return false;
  for (const { tag } of token.words) if (tags.includes(tag)) return true;
  return false;
}

/** True for a preposition or link in its own form. */
export const isForm = (token: Token | undefined, form: string): boolean => meaning(token, 'mark')?.form === form;

/** The preposition or link that a token is; the empty string for any other. */
export const formOf = (token: Token | undefined): string => meaning(token, 'mark')?.form ?? '';

/**
 * The sentences of a line as ranges of tokens. A full stop ends one where a capital follows; after an abbreviation
 * (`млрд.`, `г.`) only where that is no name.
 */
export function sentencesOf(tokens: readonly Token[]): [from: number, to: number][] {
  const out: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i) && !isOverlong(tokens, i, from)) continue;
    out.push([from, i + 1]);
    from = i + 1;
  }
  if (from < tokens.length) out.push([from, tokens.length]);
  return out;
}

/** What goes on without a stop is cut, so that the cost stays linear: at a comma or semicolon, at last anywhere. */
function isOverlong(tokens: readonly Token[], i: number, from: number): boolean {
  const length = i - from;
  return length >= LONGEST || (length >= LONG && (tokens[i]!.mark === ';' || tokens[i]!.mark === ','));
}

/** Tokens of a sentence: no real one of a newspaper has as many. */
const LONG = 200;
const LONGEST = 300;

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  let next = tokens[i + 1];
  if (next?.mark === '"') next = tokens[i + 2];
  if (token.mark === '!' || token.mark === '?' || token.mark === '…') return true;
  if (next === undefined) return false;
  const opens = next.capital || next.mark === '(';
  if (token.mark === '.') {
    if (tokens[i - 1] && isInitial(tokens[i - 1]!)) return false;
    return opens || (next.literal !== null && next.start > token.end);
  }
  return opensAfterAbbreviation(token, next);
}

/** `млрд. Импорт`: the stop belongs to the abbreviation and ends the sentence too, unless a name follows. */
function opensAfterAbbreviation(token: Token, next: Token): boolean {
  if (!hasAny(token, ABBREVIATED) || !next.capital) return false;
  return token.dotted && !has(next, 'economy') && !has(next, 'region') && !has(next, 'source');
}

const ABBREVIATED = ['scale', 'currency', 'unit', 'year', 'month unit'];

/** A single capital letter: `В. Путин`. */
const isInitial = (token: Token): boolean => token.capital && token.end - token.start === 1 && token.words.length === 0;
