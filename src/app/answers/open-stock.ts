import { openLedger } from '../../ledger/ledger.ts';
import { openChecker } from '../check.ts';
import { UserError } from '../errors.ts';
import type { FetchOptions } from '../fetch.ts';
import { openIndex, type IndexReader } from '../folder/index/read/index.ts';
import type { Stock } from './stock.ts';

export interface StockOptions {
  /** The data folder; it need not exist. */
  readonly data: string;
  readonly fetch: FetchOptions;
}

/** Opens what answers are made of, for who asks now and then: the articles are opened anew for each. Close it. */
export async function openStock({ data, fetch }: StockOptions): Promise<Stock & { close(): void }> {
  const [checker, ledger] = await Promise.all([openChecker({ data }), openLedger({ data })]);
  return {
    checker,
    ledger,
    fetch,
    withIndex: async (work) => {
      const index = await openOrNone(data);
      return index && work(index).finally(() => index.close());
    },
    close: () => ledger.close(),
  };
}

/** Null where no article has been stored yet. Errors: a `UserError` where somebody writes, or the index is broken. */
async function openOrNone(data: string): Promise<IndexReader | null> {
  try {
    return await openIndex(data);
  } catch (error) {
    if (error instanceof UserError && error.diagnostic.code === 'no-index') return null;
    throw error;
  }
}
