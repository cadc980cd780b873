/** The one file that knows DuckDB's own classes: the rest of the ledger sees text, numbers and lists of them. */
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';

/** What goes into a statement: never text of the statement itself. A list of texts binds as one list. */
export type Parameter = string | number | boolean | null | readonly (string | null)[];

/** What comes out: SQL casts dates to text and counts to doubles, so that nothing else comes. */
export type Cell = string | number | boolean | null;

/** An open database. Close it: it holds threads and a file handle. */
export interface Database {
  run(sql: string, parameters?: readonly Parameter[]): Promise<void>;
  /** The result as one array a column, in the order of the select list. */
  columns(sql: string, parameters?: readonly Parameter[]): Promise<Cell[][]>;
  /** The result as one record a row, by column name. */
  records(sql: string, parameters?: readonly Parameter[]): Promise<Record<string, Cell>[]>;
  /**
   * The result a few thousand rows at a time, each batch as one array a column: for what may not fit into memory. Nothing
   * else may be asked of this connection meanwhile.
   */
  batches(sql: string, parameters?: readonly Parameter[]): AsyncIterable<Cell[][]>;
  /** Adds rows, given as one array a column in the table's order: many times faster than a statement. */
  append(table: string, columns: readonly ArrayLike<Cell>[]): Promise<void>;
  /** One more connection to the same database, with transactions of its own. Close it before this one. */
  connect(): Promise<Database>;
  close(): void;
}

export interface DatabaseOptions {
  /** A file, or `:memory:`. */
  readonly path?: string;
  /** Where DuckDB may spill what does not fit into memory. */
  readonly temporary?: string;
  /** As DuckDB writes it: `1GB`. */
  readonly memoryLimit?: string;
  readonly threads?: number;
  /** Fails where the file is not there, and lets other readers in. */
  readonly readOnly?: boolean;
  /** How much is written ahead before it goes into the file itself: `256MB`. */
  readonly checkpointAt?: string;
}

/** Opens DuckDB. The native module is loaded here, on first use, since it takes a tenth of a second. */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const duckdb = await import('@duckdb/node-api');
  const instance = await duckdb.DuckDBInstance.create(options.path ?? ':memory:', settings(options));
  const list = duckdb.LIST(duckdb.VARCHAR);
  const bind = (values: readonly Parameter[]): [DuckDBValue[], DuckDBType[]] => [
    values.map((v) => (isList(v) ? duckdb.listValue([...v]) : v)),
    values.map((v) => (isList(v) ? list : typeOf(duckdb, v))),
  ];
  const open = async (closeLast: () => void): Promise<Database> => {
    const connection = await instance.connect();
    const append = (table: string, columns: readonly ArrayLike<Cell>[]) => appendTo(duckdb, connection, table, columns);
    const more = { append, connect: () => open(() => {}) };
    return { ...databaseOf(connection, bind, closeLast), ...more };
  };
  return open(() => instance.closeSync());
}

/** As many rows as DuckDB handles at a time. */
const CHUNK = 2048;

async function appendTo(
  duckdb: typeof import('@duckdb/node-api'),
  connection: DuckDBConnection,
  table: string,
  columns: readonly ArrayLike<Cell>[],
): Promise<void> {
  const count = columns[0]?.length ?? 0;
  if (count === 0) return;
  const appender = await connection.createAppender(table);
  try {
    const chunk = duckdb.DuckDBDataChunk.create(columns.map((_, i) => appender.columnType(i)));
    for (let start = 0; start < count; start += CHUNK) {
      const end = Math.min(count, start + CHUNK);
      chunk.reset();
      chunk.rowCount = end - start;
      columns.forEach((column, i) => chunk.setColumnValues(i, stretch(column, start, end)));
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

/** A part of a column as DuckDB's classes take it: numbers in a typed array are read in their place, which they bear as well. */
function stretch(column: ArrayLike<Cell>, start: number, end: number): readonly DuckDBValue[] {
  if (Array.isArray(column)) return start === 0 && end === column.length ? column : column.slice(start, end);
  const numbers =
    ArrayBuffer.isView(column) && 'subarray' in column ? (column as Uint32Array).subarray(start, end) : null;
  return (
    (numbers as ArrayLike<Cell> | null as readonly DuckDBValue[] | null) ??
    Array.prototype.slice.call(column, start, end)
  );
}

/** What DuckDB says is wrong: a damaged file, a disk that is full. One line. */
export class DatabaseError extends Error {
  constructor(cause: unknown) {
    const text = cause instanceof Error ? cause.message : String(cause);
    super(text.split('\n')[0] ?? text, { cause });
    this.name = 'DatabaseError';
  }
}

/** Errors: `DatabaseError`. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new DatabaseError(error);
  }
}

type Bind = (values: readonly Parameter[]) => [DuckDBValue[], DuckDBType[]];

function databaseOf(
  connection: DuckDBConnection,
  bind: Bind,
  closeLast: () => void,
): Omit<Database, 'append' | 'connect'> {
  const read = (sql: string, parameters: readonly Parameter[]) =>
    parameters.length === 0 ? connection.runAndReadAll(sql) : connection.runAndReadAll(sql, ...bind(parameters));
  return {
    run: async (sql, parameters = []) => {
      await told(() => (parameters.length === 0 ? connection.run(sql) : connection.run(sql, ...bind(parameters))));
    },
    columns: async (sql, parameters = []) => {
      const reader = await told(() => read(sql, parameters));
      return reader.getColumns().map((column) => column.map(cell));
    },
    batches: async function* (sql, parameters = []) {
      const result = await told(() => connection.stream(sql, ...bind(parameters)));
      for (;;) {
        const chunk = await told(() => result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        yield chunk.getColumns().map((column) => column.map(cell));
      }
    },
    records: async (sql, parameters = []) => {
      const reader = await told(() => read(sql, parameters));
      const names = reader.columnNames();
      return reader.getRows().map((row) => Object.fromEntries(row.map((v, i) => [names[i] ?? '', cell(v)])));
    },
    close: () => {
      connection.closeSync();
      closeLast();
    },
  };
}

/** Extensions are never fetched: whatever is not built in is an error, not a download. */
function settings(options: DatabaseOptions): Record<string, string> {
  return {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(options.readOnly ? { access_mode: 'READ_ONLY' } : {}),
    ...(options.checkpointAt ? { checkpoint_threshold: options.checkpointAt } : {}),
    ...(options.threads ? { threads: String(options.threads) } : {}),
    ...(options.memoryLimit ? { memory_limit: options.memoryLimit } : {}),
    ...(options.temporary ? { temp_directory: options.temporary } : {}),
  };
}

const isList = (v: Parameter): v is readonly (string | null)[] => Array.isArray(v);

function typeOf(duckdb: typeof import('@duckdb/node-api'), v: string | number | boolean | null): DuckDBType {
  if (typeof v === 'number') return duckdb.DOUBLE;
  return typeof v === 'boolean' ? duckdb.BOOLEAN : duckdb.VARCHAR;
}

function cell(v: DuckDBValue): Cell {
  if (v === null || typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean') return v;
  return typeof v === 'bigint' ? Number(v) : String(v);
}
