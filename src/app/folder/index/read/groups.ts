import type { Database } from '../../../../ledger/duckdb.ts';
import { claimWhere, itemOf, wholeRows, type ClaimFilter, type ClaimItem } from './claims.ts';
import { keyOf, limitOf, number, pageOf, text, type Page, type PageOptions, type Row } from './page.ts';

/** Claims that say the same, across articles and languages. */
export interface ClaimGroup {
  readonly same: string;
  /** The claim as it was told first. */
  readonly first: ClaimItem;
  readonly articles: number;
  /** Articles that tell it in their own words: copies and reprints count once. */
  readonly independent: number;
  readonly publishers: number;
  readonly languages: readonly string[];
  readonly lastTold: string | null;
}

/** Where the groups come from: counted beforehand, or over the claims that a filter chooses. */
const ALL = `SELECT same, articles, independent, publishers, languages, last_told, first_doc, first_n FROM groups`;
const chosen = (
  where: string,
): string => `SELECT c.same, count(DISTINCT c.doc) AS articles, count(DISTINCT a.story) AS independent,
  count(DISTINCT c.publisher) AS publishers, string_agg(DISTINCT c.lang, ' ' ORDER BY c.lang) AS languages,
  max(c.published) AS last_told, arg_min(c.doc, (coalesce(c.published, '9999'), c.doc)) AS first_doc,
  arg_min(c.n, (coalesce(c.published, '9999'), c.doc, c.n)) AS first_n
  FROM claims AS c JOIN articles AS a USING (doc) WHERE ${where} GROUP BY c.same`;

/** Identical claims together, those told most often first. */
export async function groupClaims(db: Database, filter: ClaimFilter, options: PageOptions): Promise<Page<ClaimGroup>> {
  const limit = limitOf(options);
  const key = keyOf(options.after, 2);
  const { sql, parameters } = claimWhere(filter);
  const rows = await db.records(
    `SELECT * FROM (${parameters.length === 0 ? ALL : chosen(sql)})
     WHERE (? OR (independent, same) < (?::BIGINT, ?)) ORDER BY independent DESC, same DESC LIMIT ${limit + 1}`,
    [...parameters, key === null, key?.[0] ?? 0, key?.[1] ?? ''],
  );
  const page = pageOf(rows, limit, (row) => [number(row, 'independent'), String(row['same'])]);
  const firsts = await wholeRows(
    db,
    page.items.map((row) => ({ doc: row['first_doc']!, n: row['first_n']! })),
  );
  return { ...page, items: page.items.map((row, i) => groupOf(row, firsts[i]!)) };
}

const groupOf = (row: Row, first: Row): ClaimGroup => ({
  same: String(row['same']),
  first: itemOf(first),
  articles: number(row, 'articles'),
  independent: number(row, 'independent'),
  publishers: number(row, 'publishers'),
  languages: (text(row, 'languages') ?? '').split(' ').filter(Boolean),
  lastTold: text(row, 'last_told'),
});
