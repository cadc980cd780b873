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
import type { Coverage } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import type { Clause, ObservationFilter } from './filter.ts';
import { PUBLIC_BY, VINTAGE_OF, where } from './filter.ts';
import type { DiffFilter, Revision, Vintage } from './history.ts';
import { revisionsOf, vintagesOf } from './history.ts';
import type { Wanted } from './lookup.ts';
import { lookUp } from './lookup.ts';
import { observationsOf, observationsOfJson } from './observe.ts';
import { RATES_SOURCE, readRates } from './rates.ts';
import { loadReference } from './reference.ts';
import { COLUMNS, NAMED_LIST, SELECT_LIST } from './schema.ts';
import { listImports } from './store/files.ts';

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

export interface PairDigest {
  readonly reporter: string;
  readonly partner: string;
  readonly digest: string;
}

/** The record of official figures, every vintage kept. Close it. */
export interface Ledger {
  /**
   * The observations in memory, with exchange rates: what checking is given.
   *
   * Errors: `BookTooLarge` for more than `BOOK_LIMIT` of them.
   */
  book(filter?: BookFilter): Promise<Book>;
  /** Observations by series and period, oldest vintage first. */
  query(filter: ObservationFilter): Promise<Observation[]>;
  /** Many things at once, in one pass over the ledger: the vintages of each, in the order asked. */
  lookUp(wanted: readonly Wanted[]): Promise<readonly (readonly Observation[])[]>;
  rates(): Promise<readonly Rate[]>;
  /** Every state of figures with the days between which it was the published one, oldest first. */
  vintages(filter: ObservationFilter): Promise<Vintage[]>;
  /** What releases revised, largest relative change first. */
  revisions(filter: DiffFilter): Promise<Revision[]>;
  /** What the ledger has, by source, reporter, partner and frequency, with gaps. */
  coverage(filter?: ObservationFilter): Promise<Coverage[]>;
  /** For each reporter and partner a text that changes when any of their figures does. */
  digests(): Promise<readonly PairDigest[]>;
  /** Writes what a query finds into a new Parquet file. */
  exportParquet(filter: ObservationFilter, path: string): Promise<void>;
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
  return ledgerOver(db, options.data ?? null);
}

async function prepare(db: Database, options: LedgerOptions): Promise<void> {
  await loadReference(db);
  if (options.reference === false) await db.run('DELETE FROM reference');
  const files = options.data ? listImports(options.data).filter((f) => f.source !== RATES_SOURCE) : [];
  await db.run('SET parquet_metadata_cache = true');
  await db.run('SET VARIABLE ledger_files = $1', [files.map((f) => f.path)]);
  const names = COLUMNS.map((c) => c.name).join(', ');
  const imported = files.length === 0 ? '' : `UNION ALL SELECT ${names} FROM read_parquet(getvariable('ledger_files'))`;
  await db.run(`CREATE TEMP VIEW observation AS SELECT ${names} FROM reference ${imported}`);
}

const DIGESTS = `SELECT reporter, partner, CAST(bit_xor(hash(o)) AS VARCHAR) || ':' || count(*) AS digest
  FROM observation AS o GROUP BY reporter, partner`;

function ledgerOver(db: Database, data: string | null): Ledger {
  const query = async (filter: ObservationFilter): Promise<Observation[]> => {
    const { sql, parameters } = querySql(filter, SELECT_LIST);
    return observationsOf(await db.columns(sql, parameters));
  };
  const book = async (filter: BookFilter = {}): Promise<Book> => {
    const { sql, parameters } = where(bookFilter(filter));
    await refuseTooMany(db, sql, parameters);
    const rows = `SELECT CAST(to_json(o) AS VARCHAR) FROM (SELECT ${NAMED_LIST} FROM observation ${sql}) AS o ORDER BY o`;
    const [lines = []] = await db.columns(rows, parameters);
    return bookOf(observationsOfJson(lines), await readRates(db, data));
  };
  return {
    book,
    query,
    lookUp: (wanted) => lookUp(db, wanted),
    rates: () => readRates(db, data),
    vintages: (filter) => vintagesOf(db, filter),
    revisions: (filter) => revisionsOf(db, filter),
    coverage: (filter = {}) => coverageOf(db, filter),
    digests: async () => {
      const rows = await db.records(DIGESTS);
      return rows.map((r) => ({
        reporter: String(r['reporter']),
        partner: String(r['partner']),
        digest: String(r['digest']),
      }));
    },
    exportParquet: async (filter, path) => {
      const { sql, parameters } = querySql(filter, COLUMNS.map((c) => c.name).join(', '));
      await db.run(`COPY (${sql}) TO $${parameters.length + 1} (FORMAT parquet)`, [...parameters, path]);
    },
    audit: () => auditReporters(db, query, data),
    close: () => db.close(),
  };
}

/** More than this is not taken into memory: some 2 GB. */
export const BOOK_LIMIT = 3_000_000;

/** More observations than a book holds: ask for fewer reporters or partners. */
export class BookTooLarge extends Error {
  readonly observations: number;
  constructor(observations: number) {
    super(
      `A book holds at most ${BOOK_LIMIT} observations, and these are ${observations}: name the reporters and partners.`,
    );
    this.name = 'BookTooLarge';
    this.observations = observations;
  }
}

async function refuseTooMany(db: Database, sql: string, parameters: Clause['parameters']): Promise<void> {
  const [count] = await db.columns(`SELECT count(*)::DOUBLE FROM observation ${sql}`, parameters);
  const observations = Number(count?.[0] ?? 0);
  if (observations > BOOK_LIMIT) throw new BookTooLarge(observations);
}

function querySql(filter: ObservationFilter, list: string): Clause {
  const { sql, parameters } = where(filter);
  const latest = filter.latest
    ? `QUALIFY row_number() OVER (PARTITION BY ${VINTAGE_OF} ORDER BY ${PUBLIC_BY} DESC NULLS LAST, precision) = 1`
    : '';
  const order = `ORDER BY reporter, partner, flow, commodity NULLS FIRST, last_day, first_day, measure, unit, ${PUBLIC_BY} NULLS FIRST`;
  const limit = filter.limit === undefined ? '' : `LIMIT ${Math.max(0, Math.trunc(filter.limit))}`;
  return { sql: `SELECT ${list} FROM observation ${sql} ${latest} ${order} ${limit}`, parameters };
}

const bookFilter = ({ reporters, partners, asof }: BookFilter): ObservationFilter => ({
  ...(reporters ? { reporter: reporters } : {}),
  ...(partners ? { partner: partners } : {}),
  ...(asof ? { asof } : {}),
});

/** More rows than this are audited partner by partner: a partner is then not held against the world. */
const AUDIT_AT_ONCE = 500_000;

/** One reporter at a time, so that memory stays flat however many there are. */
async function auditReporters(db: Database, query: Ledger['query'], data: string | null): Promise<Judged> {
  const rates = await readRates(db, data);
  const rows = await db.records(
    'SELECT reporter, count(*)::DOUBLE AS n FROM observation GROUP BY reporter ORDER BY reporter',
  );
  const findings: Finding[] = [];
  for (const row of rows) {
    const reporter = String(row['reporter']);
    const parts = Number(row['n']) > AUDIT_AT_ONCE ? await partnersOf(db, reporter) : [undefined];
    for (const partner of parts) {
      const observations = await query({ reporter, ...(partner === undefined ? {} : { partner }) });
      findings.push(...audit({ observations, rates }));
    }
  }
  return judgeFindings(findings, await readExceptions(db));
}

async function partnersOf(db: Database, reporter: string): Promise<string[]> {
  const [partners = []] = await db.columns(
    'SELECT DISTINCT partner FROM observation WHERE reporter = $1 ORDER BY partner',
    [reporter],
  );
  return partners.map(String);
}
