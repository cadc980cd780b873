import type { Writable } from '../../draft.ts';
import type { WrittenFigure } from './figure.ts';
import type { PeriodWords } from './period.ts';
import type { SuperlativeMention } from './superlative.ts';
import type { Token } from './tokens.ts';

/** A token of one kind whose own fields are still to be filled. */
type Word<T extends Token['tag']> = Writable<Extract<Token, { readonly tag: T }>>;

/**
 * A token that has more than its tag, to be filled right away. All of them have all fields, and so one shape: every
 * rule looks at the tags of many tokens, and reads a field several times faster where few shapes come by.
 */
export function word<T extends Token['tag']>(tag: T, start: number, end: number): Word<T> {
  const fields = {
    tag,
    start,
    end,
    figure: null,
    words: null,
    code: null,
    name: null,
    home: null,
    pair: null,
    flow: null,
    change: null,
    sign: null,
    basis: null,
    approx: null,
    modality: null,
    per: null,
    hs: null,
    services: null,
    superlative: null,
  };
  return fields as unknown as Word<T>;
}

/** The word so many before the one at `at`; asked for by its own place below zero, a list is many times slower to read. */
export const wordBefore = (tokens: readonly Token[], at: number, back = 1): Token | undefined =>
  at >= back ? tokens[at - back] : undefined;

export function figureWord(figure: WrittenFigure, start: number, end: number): Token {
  const token = word('figure', start, end);
  token.figure = figure;
  return token;
}

export function periodWord(words: PeriodWords, start: number, end: number): Token {
  const token = word('period', start, end);
  token.words = words;
  return token;
}

export function economyWord(code: string, start: number, end: number): Token {
  const token = word('economy', start, end);
  token.code = code;
  return token;
}

export function selfWord(home: boolean, start: number, end: number): Token {
  const token = word('self', start, end);
  token.home = home;
  return token;
}

export function regionWord(code: string | null, name: string, start: number, end: number): Token {
  const token = word('region', start, end);
  token.code = code;
  token.name = name;
  return token;
}

export function pairWord(pair: readonly [string, string], start: number, end: number): Token {
  const token = word('pair', start, end);
  token.pair = pair;
  return token;
}

export function goodsWord(hs: readonly string[], services: boolean, start: number, end: number): Token {
  const token = word('goods', start, end);
  token.hs = hs;
  token.services = services;
  return token;
}

export function superlativeWord(superlative: SuperlativeMention, start: number, end: number): Token {
  const token = word('superlative', start, end);
  token.superlative = superlative;
  return token;
}
