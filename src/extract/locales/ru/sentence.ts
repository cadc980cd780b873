import type { Discourse, Findings } from '../../locale.ts';
import type { Amount } from './amounts.ts';
import type { Context } from './context.ts';
import type { Moment } from './moments.ts';
import type { PeriodMention } from './expression.ts';
import type { Token } from './token.ts';

/** Everything known of the sentence in hand. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly Amount[];
  /** 1 at the tokens of amounts. */
  readonly inside: Uint8Array;
  readonly periods: readonly PeriodMention[];
  readonly moments: readonly Moment[];
  /** It tells of a forecast that was kept or changed. */
  readonly outlook: boolean;
  /** It is the first of its paragraph. */
  readonly opens: boolean;
  readonly discourse: Discourse;
  readonly context: Context;
  readonly findings: Findings;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** True where a token of the range has one of the tags. */
export function rangeHas(tokens: readonly Token[], { from, to }: Range, tags: readonly string[]): boolean {
  for (let i = from; i < to; i++) {
    for (const { tag } of tokens[i]!.words) if (tags.includes(tag)) return true;
  }
  return false;
}

export const within = <T extends { readonly from: number }>(list: readonly T[], { from, to }: Range): T[] =>
  list.filter((x) => x.from >= from && x.from < to);

/** A period that goes on to what follows, not one of comparison or within brackets. */
export const isGoverning = (m: Moment): boolean =>
  !m.compared &&
  !m.aside &&
  !m.bound &&
  m.mention.expression.kind !== 'before' &&
  m.mention.expression.kind !== 'same' &&
  !m.mention.adjective;
