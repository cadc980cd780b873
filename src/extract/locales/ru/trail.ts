/** What an article told of one slot so far, and what its paragraph in hand did: each thing once. */
export interface Trail {
  readonly all: Set<string>;
  readonly here: Set<string>;
}

export const newTrail = (): Trail => ({ all: new Set(), here: new Set() });

/** Takes up what a sentence said of the slot. */
export function leave({ all, here }: Trail, told: string): void {
  all.add(told);
  here.add(told);
}

/**
 * True where a slot that a sentence leaves out may be another than the last one told: its paragraph has told more than
 * one, or none where the article has.
 */
export const isForked = ({ all, here }: Trail): boolean => (here.size === 0 ? all.size > 1 : here.size > 1);
