import type { Hono } from 'hono';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Locale } from '../../publish/output.ts';
import type { Checker } from '../check.ts';
import type { FetchOptions } from '../fetch.ts';
import type { IndexReader } from '../folder/index/read/index.ts';
import type { Work } from './work/work.ts';

/** What the pages stand on. */
export interface Site {
  readonly checker: Checker;
  readonly fetch: FetchOptions;
  readonly ledger: Ledger;
  /**
   * Runs with the articles of the data folder; null where there are none yet. Errors: a `UserError` where another program
   * is writing there.
   */
  withIndex<T>(work: (index: IndexReader) => Promise<T>): Promise<T | null>;
  /** A text that changes when the articles do; where it is absent nothing changes. */
  version?(): Promise<string>;
  /** How long a page waits for what it can do without, in milliseconds; `Infinity` for pages that are made once. */
  readonly patienceMs?: number;
  /** Imports and fetches that pages may start; absent where nothing may be written. */
  readonly work?: Work;
}

/** Puts the pages of one subject below a language's address. */
export type Register = (pages: Hono, locale: Locale, site: Site) => void;
