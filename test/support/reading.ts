import type { Article } from '../../src/model/article.ts';
import { readArticles, type Hints, type Reading } from '../../src/reader/index.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is read out of a text, as bytes. */
export const read = (input: string, hints: Hints = {}): Promise<Reading> => readArticles(utf8(input), hints);
export const one = async (input: string, hints: Hints = {}): Promise<Article> =>
  (await read(input, hints)).articles[0]!;

/** Codes of what the readers have to say about an input. */
export const codes = async (input: string | Uint8Array, hints: Hints = {}): Promise<string[]> =>
  (await readArticles(typeof input === 'string' ? utf8(input) : input, hints)).diagnostics.map(({ code }) => code);

/** A sentence that is long enough to be prose. */
export const PROSE =
  'China exported goods worth 9.6 billion dollars to Russia in September, customs data showed on Friday.';
