import type { Database } from '../../../../ledger/duckdb.ts';
import { claimWhere, itemOf, type ClaimFilter, type ClaimItem } from './claims.ts';
import { keyOf, limitOf, number, pageOf, text, type Page, type PageOptions } from './page.ts';

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

/** Identical claims together, those told most often first. */
export async function groupClaims(db: Database, filter: ClaimFilter, options: PageOptions): Promise<Page<ClaimGroup>> {
  const limit = limitOf(options);
  const key = keyOf(options.after, 2);
  const { sql, parameters } = claimWhere(filter);
  const rows = await db.records(
    `WITH chosen AS (SELECT c.same, c.doc, c.n, c.published, c.publisher, c.lang, a.story
       FROM claims AS c JOIN articles AS a USING (doc) WHERE ${sql}),
     grouped AS (SELECT same, count(DISTINCT doc) AS articles, count(DISTINCT story) AS independent,
       count(DISTINCT publisher) AS publishers, string_agg(DISTINCT lang, ' ' ORDER BY lang) AS languages,
       max(published) AS last_told, arg_min(doc, coalesce(published, '9999')) AS first_doc,
       arg_min(n, (coalesce(published, '9999'), n)) AS first_n
       FROM chosen GROUP BY same),
     page AS (SELECT * FROM grouped WHERE (? OR (independent, same) < (?::BIGINT, ?))
       ORDER BY independent DESC, same DESC LIMIT ${limit + 1})
     SELECT c.*, a.id, a.title, page.articles, independent, publishers, languages, last_told
     FROM page JOIN claims AS c ON c.doc = first_doc AND c.same = page.same JOIN articles AS a ON a.doc = c.doc
     QUALIFY row_number() OVER (PARTITION BY c.same ORDER BY c.n) = 1
     ORDER BY independent DESC, c.same DESC`,
    [...parameters, key === null, key?.[0] ?? 0, key?.[1] ?? ''],
  );
  const page = pageOf(rows, limit, (row) => [number(row, 'independent'), String(row['same'])]);
  return {
    ...page,
    items: page.items.map((row) => ({
      same: String(row['same']),
      first: itemOf(row),
      articles: number(row, 'articles'),
      independent: number(row, 'independent'),
      publishers: number(row, 'publishers'),
      languages: (text(row, 'languages') ?? '').split(' ').filter(Boolean),
      lastTold: text(row, 'last_told'),
    })),
  };
}
