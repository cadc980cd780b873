import type { Item, ItemKind } from './item.ts';
import type { Token } from './token.ts';

/** The item read, if any, with the token after it. */
export interface Step {
  readonly item: Item | null;
  readonly next: number;
  readonly det: boolean;
}

/** The token in hand. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly i: number;
  readonly det: boolean;
}

const NOTHING_MORE: Partial<Item> = {};

/** The item from the token in hand up to another one. Every field is there, so that all items have one layout. */
export function itemAt({ tokens, i, det }: Place, k: ItemKind, to: number, more: Partial<Item> = NOTHING_MORE): Step {
  const item: { [K in keyof Required<Item>]: Item[K] | undefined } = {
    k,
    from: i,
    to,
    start: tokens[i]!.start,
    end: tokens[to - 1]!.end,
    det,
    fig: more.fig,
    phrase: more.phrase,
    head: more.head,
    m: more.m,
    dir: more.dir,
    noun: more.noun,
    adj: more.adj,
    times: more.times,
    gap: more.gap,
    codes: more.codes,
    poss: more.poss,
    goods: more.goods,
    modality: more.modality,
    region: more.region,
    n: more.n,
  };
  return { item: item as Item, next: to, det: false };
}
