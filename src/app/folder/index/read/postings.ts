import type { Database } from '../../../../ledger/duckdb.ts';
import { number } from './page.ts';

/** A search term's hash with the articles that have it: places in the list of all by date, the latest 0, and weights. */
export interface Posting {
  readonly term: number;
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** One of `parts` equal parts of the whole search index, by the terms' hashes: an archive's fits no memory at once. */
export async function postingsOf(db: Database, part: number, parts: number): Promise<Posting[]> {
  const rows = await db.records(
    `WITH ranked AS (SELECT doc, row_number() OVER (ORDER BY coalesce(published, '') DESC, doc DESC) - 1 AS place FROM articles)
     SELECT CAST(term AS DOUBLE) AS term, string_agg(place || '*' || weight, ' ' ORDER BY place) AS found
     FROM search JOIN ranked USING (doc) WHERE term % ?::UINTEGER = ?::UINTEGER GROUP BY term ORDER BY term`,
    [parts, part],
  );
  return rows.map((row) => {
    const found = String(row['found'])
      .split(' ')
      .map((one) => one.split('*').map(Number));
    return { term: number(row, 'term'), places: found.map(([at]) => at!), weights: found.map(([, weight]) => weight!) };
  });
}
