import type { Ledger } from '../../ledger/ledger.ts';
import type { Checker } from '../check.ts';
import { UserError } from '../errors.ts';
import type { FetchOptions } from '../fetch.ts';
import type { IndexReader } from '../folder/index/read/index.ts';

/** What answers are made of: the record, the articles of a data folder, and who judges. */
export interface Stock {
  readonly checker: Checker;
  readonly ledger: Ledger;
  readonly fetch: FetchOptions;
  /**
   * Runs with the articles of the data folder; null where there are none yet. Errors: a `UserError` where another program
   * is writing there.
   */
  withIndex<T>(work: (index: IndexReader) => Promise<T>): Promise<T | null>;
}

/** Runs with the articles; `none` where there are none. Errors: `Unanswerable` while another program is writing. */
export async function fromIndex<T>(stock: Stock, none: T, work: (index: IndexReader) => Promise<T>): Promise<T> {
  try {
    const held = await stock.withIndex(async (index) => ({ found: await work(index) }));
    return held === null ? none : held.found;
  } catch (error) {
    if (error instanceof UserError) throw new Unanswerable('no-articles', error.message);
    throw error;
  }
}

const REASONS = {
  'no-articles': [503, 'No articles can be read now', 'Another program is writing there: try again in a few seconds.'],
  'no-article': [422, 'No article was found in what was given', 'Give the text of an article, or the address of one.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>;

export type Obstacle = keyof typeof REASONS;

/** A question that is right and has no answer now: what is wrong, and what to do. */
export class Unanswerable extends Error {
  readonly code: Obstacle;
  readonly status: (typeof REASONS)[Obstacle][0];
  readonly title: string;

  constructor(code: Obstacle, detail: string = REASONS[code][2]) {
    super(detail);
    this.name = 'Unanswerable';
    this.code = code;
    this.status = REASONS[code][0];
    this.title = REASONS[code][1];
  }
}
