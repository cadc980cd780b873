import { openLedger } from '../../ledger/ledger.ts';
import { openChecker } from '../check.ts';
import { UserError } from '../errors.ts';
import type { FetchOptions } from '../fetch.ts';
import { openIndex } from '../folder/index/read/index.ts';
import { lease } from './lease.ts';
import type { Site } from './site.ts';

/** While the index is open nobody can write: long enough for a burst of answers, short enough for a writer to wait. */
const OPEN_MS = 2000;

export interface SiteOptions {
  /** The data folder; it need not exist. */
  readonly data: string;
  readonly fetch: FetchOptions;
}

/** Opens what the pages stand on: the record, and the articles of a data folder where there are some. Close it. */
export async function openSite({ data, fetch }: SiteOptions): Promise<Site & { close(): void }> {
  const [checker, ledger] = await Promise.all([openChecker({ data }), openLedger({ data })]);
  const index = lease(() => openIndex(data), { limitMs: OPEN_MS });
  return {
    checker,
    fetch,
    ledger,
    withIndex: async (work) => {
      try {
        return await index(work);
      } catch (error) {
        if (error instanceof UserError) return null;
        throw error;
      }
    },
    close: () => ledger.close(),
  };
}
