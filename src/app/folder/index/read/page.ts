import type { Cell } from '../../../../ledger/duckdb.ts';

/** Some of a long list, and where the rest goes on. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Given back as `after`, it continues the list; null at its end. */
  readonly next: string | null;
}

export interface PageOptions {
  /** At most so many; 50 where not given, never more than 1,000. */
  readonly limit?: number;
  readonly after?: string | null;
}

type Key = readonly (string | number)[];

export const limitOf = ({ limit = 50 }: PageOptions): number => Math.max(1, Math.min(1000, Math.trunc(limit) || 50));

/** Where a list goes on: the sort values of its last item, as text for an address. */
export const cursorOf = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort values of a cursor; null where there is none or it is not ours. */
export function keyOf(after: string | null | undefined, length: number): Key | null {
  if (!after) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    const ours =
      Array.isArray(key) && key.length === length && key.every((v) => typeof v === 'string' || typeof v === 'number');
    return ours ? (key as Key) : null;
  } catch {
    return null;
  }
}

/** A page out of one row more than it holds. */
export function pageOf<T>(rows: readonly T[], limit: number, key: (last: T) => Key): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(key(last)) : null };
}

export type Row = Readonly<Record<string, Cell>>;
export const text = (row: Row, name: string): string | null => (row[name] == null ? null : String(row[name]));
export const number = (row: Row, name: string): number => Number(row[name] ?? 0);
export const numberOrNull = (row: Row, name: string): number | null => (row[name] == null ? null : Number(row[name]));

/** Rows by what a column of theirs holds, each group in the order in which they came. */
export function rowsBy(rows: readonly Row[], name: string): ReadonlyMap<Cell, readonly Row[]> {
  const groups = new Map<Cell, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[name] ?? null);
    if (group) group.push(row);
    else groups.set(row[name] ?? null, [row]);
  }
  return groups;
}
