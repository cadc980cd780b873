import type { Wanted } from '../model/verdict.ts';
import type { Locale } from './output.ts';
import { WORDING } from './wording/index.ts';

/** One table that would decide claims which nothing covers, and how many. */
export interface Wish {
  readonly wanted: Wanted;
  readonly claims: number;
  readonly quotes: readonly string[];
}

/** The tables that would decide what is unverifiable, one a line, the most wanted first. */
export function shoppingText(wishes: readonly Wish[], locale: Locale): string {
  const words = WORDING[locale];
  if (wishes.length === 0) return `${words.terms.nothingWanted}\n`;
  const lines = wishes.map(({ wanted, claims, quotes }) => {
    const told = quotes.join(words.terms.comma).replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
    return `  ${claims} × ${wanted.table[locale]} · ${words.series(wanted)}${words.aside(told)}`;
  });
  return [`${words.terms.wanted}`, ...lines].map((line) => `${line}\n`).join('');
}
