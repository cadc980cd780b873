import { openLedger } from '../../ledger/ledger.ts';
import { openChecker } from '../check.ts';
import { UserError } from '../errors.ts';
import type { FetchOptions } from '../fetch.ts';
import { openIndex } from '../folder/index/read/index.ts';
import type { Site } from './site.ts';

export interface SiteOptions {
  /** The data folder; it need not exist. */
  readonly data: string;
  readonly fetch: FetchOptions;
}

/** Opens what the pages stand on: the record, and the articles of a data folder where there are some. Close it. */
export async function openSite({ data, fetch }: SiteOptions): Promise<Site & { close(): void }> {
  const [checker, ledger] = await Promise.all([openChecker({ data }), openLedger({ data })]);
  return {
    checker,
    fetch,
    ledger,
    // Opened for each answer: while it is open nobody could write, and what was written since is seen.
    withIndex: async (work) => {
      try {
        const index = await openIndex(data);
        return await work(index).finally(() => index.close());
      } catch (error) {
        if (error instanceof UserError) return null;
        throw error;
      }
    },
    close: () => ledger.close(),
  };
}
