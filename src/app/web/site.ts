import type { Hono } from 'hono';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Locale } from '../../publish/output.ts';
import type { Checker } from '../check.ts';
import type { FetchOptions } from '../fetch.ts';
import type { IndexReader } from '../folder/index/read/index.ts';

/** What the pages stand on. */
export interface Site {
  readonly checker: Checker;
  readonly fetch: FetchOptions;
  readonly ledger: Ledger;
  /** Runs with the articles of the data folder; null where there are none yet, or somebody is writing in it. */
  withIndex<T>(work: (index: IndexReader) => Promise<T>): Promise<T | null>;
}

/** Puts the pages of one subject below a language's address. */
export type Register = (pages: Hono, locale: Locale, site: Site) => void;
