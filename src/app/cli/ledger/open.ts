import { DatabaseError } from '../../../ledger/duckdb.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { openLedger } from '../../../ledger/ledger.ts';
import { systemReason, userError } from '../../errors.ts';
import { dataFolder } from '../../folder/location.ts';
import type { Values } from './filter.ts';

/** The data folder that the options or the environment name. */
export const dataOf = (options: Values): string =>
  dataFolder(typeof options['data'] === 'string' ? options['data'] : undefined);

/** Runs with the ledger of the data folder, and closes it. Errors: `bad-data`. */
export async function withLedger<T>(options: Values, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const data = dataOf(options);
  let ledger: Ledger;
  try {
    ledger = await openLedger({ data });
  } catch (error) {
    throw userError('bad-data', data, reasonOf(error));
  }
  try {
    return await work(ledger);
  } catch (error) {
    throw error instanceof DatabaseError ? userError('bad-data', data, error.message) : error;
  } finally {
    ledger.close();
  }
}

/** A system error in plain words, else the first line of what DuckDB says. */
export function reasonOf(error: unknown): string {
  if (typeof (error as NodeJS.ErrnoException | null)?.code === 'string') return systemReason(error);
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
