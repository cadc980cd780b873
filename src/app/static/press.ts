import { openLedger } from '../../ledger/ledger.ts';
import { openChecker } from '../check.ts';
import { UserError } from '../errors.ts';
import { foreseeing, type Foresight } from '../folder/index/read/foresight.ts';
import { openIndex } from '../folder/index/read/index.ts';
import { createApp } from '../web/app.tsx';
import type { Answering } from './crawl.ts';

/** The web app over a data folder as it is now, without anything that writes. Close it. */
export interface Press {
  readonly app: Answering;
  /** The folder's articles; null where it has none. */
  readonly index: Foresight | null;
  close(): void;
}

/** `holdTotals` is worth it for who asks for the record again and again. Errors: those of opening a data folder. */
export async function openPress(data: string, { holdTotals }: { readonly holdTotals: boolean }): Promise<Press> {
  const index = await openIndex(data).then(foreseeing, (fault: unknown) => {
    if (fault instanceof UserError && fault.diagnostic.code === 'no-index') return null;
    throw fault;
  });
  try {
    const [checker, ledger] = await Promise.all([openChecker({ data }), openLedger({ data, holdTotals })]);
    const close = (): void => {
      index?.close();
      ledger.close();
    };
    const app = createApp({
      checker,
      ledger,
      fetch: {},
      withIndex: async (work) => index && work(index),
      hosts: null,
      // Each page is asked for once, and has to be whole.
      keptBytes: 0,
      patienceMs: Number.POSITIVE_INFINITY,
    });
    return { app, index, close };
  } catch (fault) {
    index?.close();
    throw fault;
  }
}
