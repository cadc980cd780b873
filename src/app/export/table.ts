import type { Cell } from '../../publish/csv-line.ts';
import type { Field } from '../../publish/data-package/describe.ts';

/** One column of an exported table: what it is, and its cell in a row. */
export interface Column<T> extends Field {
  readonly cell: (row: T) => Cell;
}

type Told = Pick<Field, 'description' | 'unit'>;

export const text = <T>(name: string, cell: (row: T) => string | null, told: string): Column<T> => ({
  name,
  type: 'string',
  cell,
  description: told,
});
export const date = <T>(name: string, cell: (row: T) => string | null, told: string): Column<T> => ({
  name,
  type: 'date',
  cell,
  description: told,
});
export const count = <T>(name: string, cell: (row: T) => number | null, told: string): Column<T> => ({
  name,
  type: 'integer',
  cell,
  description: told,
});
/** `unit` is the unit, or the column that has it. */
export const number = <T>(name: string, cell: (row: T) => number | null, { description, unit }: Told): Column<T> => ({
  name,
  type: 'number',
  cell,
  description,
  ...(unit ? { unit } : {}),
});

/** The same column of rows that hold those it is made for. */
export const within = <T, R>(column: Column<T>, inner: (row: R) => T): Column<R> =>
  Object.assign({}, column, { cell: (row: R) => column.cell(inner(row)) });

/** What can be exported, row by row. */
export interface Exported<T> {
  readonly columns: readonly Column<T>[];
  /** A row as the API gives it. */
  readonly json: (row: T) => object;
  /** The day and the language by which files may be parted; null where it is of neither. */
  readonly part: ((row: T) => { readonly date: string | null; readonly lang: string | null }) | null;
  /** Offices whose figures a row rests on. */
  readonly offices: (row: T) => readonly string[];
  readonly rows: AsyncIterable<readonly T[]>;
}
