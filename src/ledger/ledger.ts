import type { Observation } from '../model/observation.ts';
import type { Rate } from '../model/rate.ts';
import { audit } from './audit/audit.ts';
import type { Judged } from './audit/exceptions.ts';
import { judgeFindings, readExceptions } from './audit/exceptions.ts';
import type { Finding } from './audit/finding.ts';
import type { Book } from './book.ts';
import { bookOfShelves } from './book.ts';
import type { Database } from './duckdb.ts';
import { openDatabase } from './duckdb.ts';
import type { Coverage } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import type { Clause, ObservationFilter, Table } from './filter.ts';
import { isOfTotals, PUBLIC_BY, VINTAGE_OF, where } from './filter.ts';
import type { DiffFilter, Revision, Vintage } from './history.ts';
import { revisionsOf, vintagesOf } from './history.ts';
import type { Wanted } from './lookup.ts';
import { lookUp } from './lookup.ts';
import { observationsOf } from './observe.ts';
import { newestOf } from './newest.ts';
import { RATES_SOURCE, readRates } from './rates.ts';
import { byReleaseAndContent } from './order.ts';
import { readReference } from './reference.ts';
import type { BookFilter } from './shelves.ts';
import { BOOK_LIMIT, importedShelves, inSeriesOrder, shippedShelves } from './shelves.ts';
import { COLUMNS, SELECT_LIST } from './schema.ts';
import type { ImportFile } from './store/files.ts';
import { listImports } from './store/files.ts';
import { loadRows } from './store/rows.ts';

export interface LedgerOptions {
  /** The data folder, whose `ledger/<source>/*.parquet` are read; null or absent for none. */
  readonly data?: string | null;
  /** False leaves the shipped reference figures out. */
  readonly reference?: boolean;
  /**
   * Holds the trade in all goods together in memory, for who asks for it again and again: it is the smallest part of a
   * large ledger and what most questions are about. Of more than `BOOK_LIMIT` rows nothing is held.
   */
  readonly holdTotals?: boolean;
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
  /** The same a few thousand at a time, in flat memory. Nothing else may be asked of the ledger meanwhile. */
  stream(filter: ObservationFilter): AsyncIterable<readonly Observation[]>;
  /** Many things at once, in one pass over the ledger: the vintages of each, in the order asked. */
  lookUp(wanted: readonly Wanted[]): Promise<readonly (readonly Observation[])[]>;
  rates(): Promise<readonly Rate[]>;
  /** The last period of each series, of those that go on longest first, growth apart; at most so many series. */
  newest(filter: ObservationFilter, limit: number): Promise<Observation[]>;
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
  audit(filter?: ObservationFilter): Promise<Judged>;
  /** How many observations there are, every vintage one. */
  count(): Promise<number>;
  close(): void;
}

/**
 * Opens the ledger: the reference figures that ship with the package, and those of a data folder where one is given. The
 * database is started when there are imports, else on the first question that needs it: a book of the shipped figures
 * does not.
 *
 * Errors: a folder or file that cannot be read.
 */
export async function openLedger(options: LedgerOptions = {}): Promise<Ledger> {
  const { data = null, reference = true, holdTotals = false } = options;
  const files = data === null ? [] : listImports(data).filter((f) => f.source !== RATES_SOURCE);
  const hasImports = files.length > 0;
  const store: Store = { data, reference, hasImports, ...started(() => open(files, reference)) };
  const db = hasImports ? await store.db() : null;
  const held = db !== null && holdTotals && (await hold(db));
  return ledgerOver(store, (filter) => (held && isOfTotals(filter) ? 'totals' : 'observation'));
}

/** What a ledger rests on. */
interface Store {
  readonly data: string | null;
  readonly reference: boolean;
  readonly hasImports: boolean;
  readonly db: () => Promise<Database>;
  readonly close: () => void;
}

/** A database that is opened once, when first needed. */
function started(make: () => Promise<Database>): Pick<Store, 'db' | 'close'> {
  let opening: Promise<Database> | null = null;
  let opened: Database | null = null;
  const db = async (): Promise<Database> => {
    opening ??= make();
    opened = await opening;
    return opened;
  };
  const close = (): void => {
    if (opened) opened.close();
    else opening?.then((late) => late.close()).catch(() => {});
  };
  return { db, close };
}

async function open(files: readonly ImportFile[], reference: boolean): Promise<Database> {
  const db = await openDatabase();
  try {
    await loadRows(db, 'reference', reference ? readReference().flatMap((shelf) => shelf.rows()) : []);
    await db.run('SET parquet_metadata_cache = true');
    await db.run('SET VARIABLE ledger_files = $1', [files.map((f) => f.path)]);
    const names = COLUMNS.map((c) => c.name).join(', ');
    const rows =
      files.length === 0
        ? `SELECT ${names} FROM reference WHERE false`
        : `SELECT ${names} FROM read_parquet(getvariable('ledger_files'))`;
    await db.run(`CREATE TEMP VIEW imported AS ${rows}`);
    await db.run(`CREATE TEMP VIEW observation AS SELECT ${names} FROM reference UNION ALL FROM imported`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Takes the trade in all goods into memory; false where there is too much of it. */
async function hold(db: Database): Promise<boolean> {
  const totals = 'FROM observation WHERE region IS NULL AND commodity IS NULL';
  const [count] = await db.columns(`SELECT count(*)::DOUBLE ${totals}`);
  if (Number(count?.[0] ?? 0) > BOOK_LIMIT) return false;
  await db.run(`CREATE TEMP TABLE totals AS SELECT * ${totals} ORDER BY reporter, partner, flow, first_day`);
  return true;
}

const DIGESTS = `SELECT reporter, partner, CAST(bit_xor(hash(o)) AS VARCHAR) || ':' || count(*) AS digest
  FROM observation AS o GROUP BY reporter, partner`;

function ledgerOver(store: Store, tableFor: (filter: ObservationFilter) => Table): Ledger {
  const { data, db } = store;
  const query = async (filter: ObservationFilter): Promise<Observation[]> => {
    const { sql, parameters } = querySql(filter, SELECT_LIST, tableFor(filter));
    return observationsOf(await (await db()).columns(sql, parameters));
  };
  const readFigures = async (filter: BookFilter = {}): Promise<Book> => {
    const shipped = store.reference ? shippedShelves(filter) : [];
    const imported = store.hasImports ? await importedShelves(await db(), filter) : [];
    const shelves = inSeriesOrder([...shipped, ...imported]);
    return bookOfShelves(shelves, await readRates(db, data), byReleaseAndContent);
  };
  return {
    book: readFigures,
    query,
    stream: async function* (filter) {
      const { sql, parameters } = querySql(filter, SELECT_LIST, tableFor(filter));
      for await (const columns of (await db()).batches(sql, parameters)) yield observationsOf(columns);
    },
    lookUp: async (wanted) => lookUp(await db(), wanted),
    rates: () => readRates(db, data),
    newest: async (filter, limit) => newestOf(await db(), filter, limit, tableFor(filter)),
    vintages: async (filter) => vintagesOf(await db(), filter, tableFor(filter)),
    revisions: async (filter) => revisionsOf(await db(), filter, tableFor(filter)),
    coverage: async (filter = {}) => coverageOf(await db(), filter, tableFor(filter)),
    digests: async () => {
      const rows = await (await db()).records(DIGESTS);
      return rows.map((r) => ({
        reporter: String(r['reporter']),
        partner: String(r['partner']),
        digest: String(r['digest']),
      }));
    },
    exportParquet: async (filter, path) => {
      const { sql, parameters } = querySql(filter, COLUMNS.map((c) => c.name).join(', '), tableFor(filter));
      await (await db()).run(`COPY (${sql}) TO $${parameters.length + 1} (FORMAT parquet)`, [...parameters, path]);
    },
    audit: async (filter = {}) => {
      const { sql, parameters } = where(filter);
      const rows = { db: await db(), from: `FROM ${tableFor(filter)} ${sql}`, parameters };
      return auditReporters(rows, (part) => query({ ...filter, ...part }), await readRates(db, data));
    },
    count: async () => {
      const [count] = await (await db()).columns('SELECT count(*)::DOUBLE FROM observation');
      return Number(count?.[0] ?? 0);
    },
    close: store.close,
  };
}

function querySql(filter: ObservationFilter, list: string, table: Table): Clause {
  const { sql, parameters } = where(filter);
  const latest = filter.latest
    ? `QUALIFY row_number() OVER (PARTITION BY ${VINTAGE_OF} ORDER BY ${PUBLIC_BY} DESC NULLS LAST, precision, citation, url) = 1`
    : '';
  const order = `ORDER BY reporter, partner, flow, commodity NULLS FIRST, last_day, first_day, measure, unit, ${PUBLIC_BY} NULLS FIRST`;
  const limit = filter.limit === undefined ? '' : `LIMIT ${Math.max(0, Math.trunc(filter.limit))}`;
  return { sql: `SELECT ${list} FROM ${table} ${sql} ${latest} ${order} ${limit}`, parameters };
}

/** More rows than this are audited partner by partner: a partner is then not held against the world. */
const AUDIT_AT_ONCE = 500_000;

/** What is audited: where it lies, and the condition that chooses it. */
interface Audited {
  readonly db: Database;
  readonly from: string;
  readonly parameters: Clause['parameters'];
}

/** One reporter at a time, so that memory stays flat however many there are. */
async function auditReporters(
  { db, from, parameters }: Audited,
  query: Ledger['query'],
  rates: readonly Rate[],
): Promise<Judged> {
  const rows = await db.records(
    `SELECT reporter, count(*)::DOUBLE AS n, to_json(list(DISTINCT partner ORDER BY partner))::VARCHAR AS partners
     ${from} GROUP BY reporter ORDER BY reporter`,
    parameters,
  );
  const findings: Finding[] = [];
  for (const row of rows) {
    const reporter = String(row['reporter']);
    const all = JSON.parse(String(row['partners'])) as string[];
    const parts = Number(row['n']) > AUDIT_AT_ONCE ? all : [undefined];
    for (const partner of parts) {
      const observations = await query({ reporter, ...(partner === undefined ? {} : { partner }) });
      // One by one: a call takes no more than some hundred thousand arguments.
      for (const finding of audit({ observations, rates })) findings.push(finding);
    }
  }
  return judgeFindings(findings, readExceptions());
}
