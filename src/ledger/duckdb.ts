/** The one file that knows DuckDB's own classes: the rest of the ledger sees text, numbers and lists of them. */
import type { DuckDBConnection, DuckDBInstance, DuckDBType, DuckDBValue } from '@duckdb/node-api';

/** What goes into a statement: never text of the statement itself. A list of texts binds as one list. */
export type Parameter = string | number | boolean | null | readonly string[];

/** What comes out: SQL casts dates to text and counts to doubles, so that nothing else comes. */
export type Cell = string | number | boolean | null;

/** An open database. Close it: it holds threads and a file handle. */
export interface Database {
  run(sql: string, parameters?: readonly Parameter[]): Promise<void>;
  /** The result as one array a column, in the order of the select list. */
  columns(sql: string, parameters?: readonly Parameter[]): Promise<Cell[][]>;
  /** The result as one record a row, by column name. */
  records(sql: string, parameters?: readonly Parameter[]): Promise<Record<string, Cell>[]>;
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
}

/** Opens DuckDB. The native module is loaded here, on first use, since it takes a tenth of a second. */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const duckdb = await import('@duckdb/node-api');
  const instance = await duckdb.DuckDBInstance.create(options.path ?? ':memory:', settings(options));
  const connection = await instance.connect();
  const list = duckdb.LIST(duckdb.VARCHAR);
  const bind = (values: readonly Parameter[]): [DuckDBValue[], DuckDBType[]] => [
    values.map((v) => (isList(v) ? duckdb.listValue([...v]) : v)),
    values.map((v) => (isList(v) ? list : typeOf(duckdb, v))),
  ];
  return databaseOf(instance, connection, bind);
}

type Bind = (values: readonly Parameter[]) => [DuckDBValue[], DuckDBType[]];

function databaseOf(instance: DuckDBInstance, connection: DuckDBConnection, bind: Bind): Database {
  const read = (sql: string, parameters: readonly Parameter[]) =>
    parameters.length === 0 ? connection.runAndReadAll(sql) : connection.runAndReadAll(sql, ...bind(parameters));
  return {
    run: async (sql, parameters = []) => {
      await (parameters.length === 0 ? connection.run(sql) : connection.run(sql, ...bind(parameters)));
    },
    columns: async (sql, parameters = []) => {
      const reader = await read(sql, parameters);
      return reader.getColumns().map((column) => column.map(cell));
    },
    records: async (sql, parameters = []) => {
      const reader = await read(sql, parameters);
      const names = reader.columnNames();
      return reader.getRows().map((row) => Object.fromEntries(row.map((v, i) => [names[i] ?? '', cell(v)])));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Extensions are never fetched: whatever is not built in is an error, not a download. */
function settings(options: DatabaseOptions): Record<string, string> {
  return {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(options.threads ? { threads: String(options.threads) } : {}),
    ...(options.memoryLimit ? { memory_limit: options.memoryLimit } : {}),
    ...(options.temporary ? { temp_directory: options.temporary } : {}),
  };
}

const isList = (v: Parameter): v is readonly string[] => Array.isArray(v);

function typeOf(duckdb: typeof import('@duckdb/node-api'), v: string | number | boolean | null): DuckDBType {
  if (typeof v === 'number') return duckdb.DOUBLE;
  return typeof v === 'boolean' ? duckdb.BOOLEAN : duckdb.VARCHAR;
}

function cell(v: DuckDBValue): Cell {
  if (v === null || typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean') return v;
  return typeof v === 'bigint' ? Number(v) : String(v);
}
