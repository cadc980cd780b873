import type { Observation } from '../model/observation.ts';
import type { Rate } from '../model/rate.ts';
import { audit } from './audit/audit.ts';
import type { Judged } from './audit/exceptions.ts';
import { judgeFindings, readExceptions } from './audit/exceptions.ts';
import type { Finding } from './audit/finding.ts';
import type { Book } from './book.ts';
import { bookOf } from './book.ts';
import type { Database } from './duckdb.ts';
import { openDatabase } from './duckdb.ts';
import type { ObservationFilter } from './filter.ts';
import { PUBLIC_BY, VINTAGE_OF, where } from './filter.ts';
import { observationsOf } from './observe.ts';
import { readRates } from './rates.ts';
import { loadReference } from './reference.ts';
import { SELECT_LIST } from './schema.ts';

export interface LedgerOptions {
  /** The data folder, whose `ledger/<source>/*.parquet` are read; null or absent for none. */
  readonly data?: string | null;
  /** False leaves the shipped reference figures out. */
  readonly reference?: boolean;
}

/** What to take into memory: by default everything. */
export interface BookFilter {
  readonly reporters?: readonly string[];
  readonly partners?: readonly string[];
  /** Only what was surely public on this day. */
  readonly asof?: string;
}

/** The record of official figures, every vintage kept. Close it. */
export interface Ledger {
  /** The observations in memory, with exchange rates: what checking is given. */
  book(filter?: BookFilter): Promise<Book>;
  /** Observations by series and period, oldest vintage first. */
  query(filter: ObservationFilter): Promise<Observation[]>;
  rates(): Promise<readonly Rate[]>;
  /** What does not fit together in the record, see `audit/`; the known exceptions of the shipped figures set apart. */
  audit(): Promise<Judged>;
  close(): void;
}

/**
 * Opens the ledger: the reference figures that ship with the package, and those of a data folder where one is given.
 *
 * Errors: a folder or file that cannot be read.
 */
export async function openLedger(options: LedgerOptions = {}): Promise<Ledger> {
  const db = await openDatabase();
  try {
    await prepare(db, options);
  } catch (error) {
    db.close();
    throw error;
  }
  return ledgerOver(db);
}

async function prepare(db: Database, options: LedgerOptions): Promise<void> {
  await loadReference(db);
  if (options.reference === false) await db.run('DELETE FROM reference');
  await db.run('CREATE TEMP VIEW observation AS SELECT * FROM reference');
}

function ledgerOver(db: Database): Ledger {
  const query = async (filter: ObservationFilter): Promise<Observation[]> => {
    const { sql, parameters } = where(filter);
    const order = `ORDER BY reporter, partner, flow, commodity, last_day, first_day, measure, unit, ${PUBLIC_BY} NULLS FIRST`;
    const latest = filter.latest
      ? `QUALIFY row_number() OVER (PARTITION BY ${VINTAGE_OF} ORDER BY ${PUBLIC_BY} DESC NULLS LAST) = 1`
      : '';
    const limit = filter.limit === undefined ? '' : `LIMIT ${Math.max(0, Math.trunc(filter.limit))}`;
    const statement = `SELECT ${SELECT_LIST} FROM observation ${sql} ${latest} ${order} ${limit}`;
    return observationsOf(await db.columns(statement, parameters));
  };
  const book = async (filter: BookFilter = {}): Promise<Book> => {
    const { sql, parameters } = where({
      ...(filter.reporters ? { reporter: filter.reporters } : {}),
      ...(filter.partners ? { partner: filter.partners } : {}),
      ...(filter.asof ? { asof: filter.asof } : {}),
    });
    const columns = await db.columns(`SELECT ${SELECT_LIST} FROM observation ${sql}`, parameters);
    return bookOf(observationsOf(columns), await readRates(db));
  };
  return { book, query, rates: () => readRates(db), audit: () => auditReporters(db, query), close: () => db.close() };
}

/** One reporter at a time, so that memory stays flat however many there are. */
async function auditReporters(db: Database, query: Ledger['query']): Promise<Judged> {
  const rates = await readRates(db);
  const [reporters = []] = await db.columns('SELECT DISTINCT reporter FROM observation ORDER BY reporter');
  const findings: Finding[] = [];
  for (const reporter of reporters) {
    findings.push(...audit({ observations: await query({ reporter: String(reporter) }), rates }));
  }
  return judgeFindings(findings, await readExceptions(db));
}
