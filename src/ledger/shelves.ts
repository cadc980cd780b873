import { wasPublic } from '../model/observation.ts';
import type { SeriesKey, Shelf } from './book.ts';
import { seriesText, shelvesOf } from './book.ts';
import type { Database } from './duckdb.ts';
import { inOwnEdition } from './edition.ts';
import type { Clause, ObservationFilter } from './filter.ts';
import { where } from './filter.ts';
import { observationsOfJson } from './observe.ts';
import { readReference } from './reference.ts';
import { NAMED_LIST } from './schema.ts';

/**
 * What to take into memory: by default everything. Imports lie sorted by reporter and partner, so that a book of some
 * economies takes their part of a large ledger and not all of it.
 */
export interface BookFilter {
  readonly reporters?: readonly string[];
  readonly partners?: readonly string[];
  /** Headings as the ledger has them, null for all goods together: an article names few of five thousand. */
  readonly commodities?: readonly (string | null)[];
  /** Only what was surely public on this day. */
  readonly asof?: string;
}

/** Shelves by series: a database gives rows in any order, and the same record has to be the same book. */
export function inSeriesOrder(shelves: readonly Shelf[]): Shelf[] {
  const named = shelves.map((shelf) => [seriesText(shelf.key), shelf] as const);
  return named.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, shelf]) => shelf);
}

/** The shipped figures that a book is to have. */
export function shippedShelves(filter: BookFilter): Shelf[] {
  const shelves = readReference().filter((shelf) => isMeant(shelf.key, filter));
  const { asof } = filter;
  if (asof === undefined) return shelves;
  return shelvesOf(shelves.flatMap((shelf) => shelf.rows().filter((o) => wasPublic(o, asof))));
}

const isMeant = (key: SeriesKey, { reporters, partners, commodities }: BookFilter): boolean =>
  within(reporters, key.reporter) && within(partners, key.partner) && within(commodities, key.commodity);

const within = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);

/** The imported figures that a book is to have. Errors: `BookTooLarge`. */
export async function importedShelves(db: Database, filter: BookFilter): Promise<Shelf[]> {
  const { sql, parameters } = where(bookFilter(filter));
  await refuseTooMany(db, sql, parameters);
  const rows = `SELECT CAST(to_json(o) AS VARCHAR) FROM (SELECT ${NAMED_LIST} FROM imported ${sql}) AS o`;
  const [lines = []] = await db.columns(rows, parameters);
  return shelvesOf(observationsOfJson(lines).map(inOwnEdition));
}

/** More than this is not taken into memory: some 2 GB. */
export const BOOK_LIMIT = 3_000_000;

/** More observations than a book holds: ask for fewer reporters, partners or commodities. */
export class BookTooLarge extends Error {
  readonly observations: number;
  constructor(observations: number) {
    super(
      `A book holds at most ${BOOK_LIMIT} observations, and these are ${observations}: name the reporters, partners or commodities.`,
    );
    this.name = 'BookTooLarge';
    this.observations = observations;
  }
}

async function refuseTooMany(db: Database, sql: string, parameters: Clause['parameters']): Promise<void> {
  const [count] = await db.columns(`SELECT count(*)::DOUBLE FROM imported ${sql}`, parameters);
  const observations = Number(count?.[0] ?? 0);
  if (observations > BOOK_LIMIT) throw new BookTooLarge(observations);
}

const bookFilter = ({ reporters, partners, commodities, asof }: BookFilter): ObservationFilter => ({
  ...(reporters ? { reporter: reporters } : {}),
  ...(partners ? { partner: partners } : {}),
  ...(commodities ? { commodity: commodities } : {}),
  ...(asof ? { asof } : {}),
});
