import type { Database } from '../../../../ledger/duckdb.ts';
import { termsOf } from '../terms.ts';
import { SUMMARY, summaryOf, withHead, type ArticleSummary } from './articles.ts';
import { keyOf, limitOf, number, pageOf, text, type Page, type PageOptions } from './page.ts';

/** Terms of a query that are looked for: more narrow nothing. */
const MOST_TERMS = 24;

export const queryTerms = (query: string): string[] =>
  Array.from(termsOf(query.slice(0, 500)).slice(0, MOST_TERMS), String);

/**
 * Articles that have every word of a query (of Chinese, every pair of neighbouring characters), those with them in the
 * headline first, then the latest. A single Chinese character is looked for in headlines.
 */
export async function searchArticles(db: Database, query: string, options: PageOptions): Promise<Page<ArticleSummary>> {
  const limit = limitOf(options);
  const key = keyOf(options.after, 3);
  const terms = queryTerms(query);
  const found = terms.length > 0 ? FOUND : IN_TITLE;
  const asked = terms.length > 0 ? [terms, terms.length] : [query.trim()];
  if (terms.length === 0 && query.trim() === '') return { items: [], next: null };
  const rows = await db.records(
    `WITH found AS (${found}),
     page AS (SELECT a.*, score FROM found JOIN articles AS a USING (doc)
       WHERE (? OR (score, coalesce(a.published, ''), a.doc) < (?::INTEGER, ?, ?::INTEGER))
       ORDER BY score DESC, coalesce(a.published, '') DESC, a.doc DESC LIMIT ${limit + 1})
     SELECT score, ${SUMMARY} FROM ${withHead('page')} ORDER BY score DESC, coalesce(a.published, '') DESC, a.doc DESC`,
    [...asked, key === null, key?.[0] ?? 0, key?.[1] ?? '', key?.[2] ?? 0],
  );
  const page = pageOf(rows, limit, (row) => [number(row, 'score'), text(row, 'published') ?? '', number(row, 'doc')]);
  return { ...page, items: page.items.map(summaryOf) };
}

/** Articles with all of the terms: `?` is the list of terms, then their number. */
export const FOUND = `SELECT doc, CAST(sum(weight) AS INTEGER) AS score FROM search
  WHERE term IN (SELECT unnest(?)::UINTEGER) GROUP BY doc HAVING count(*) = ?::INTEGER`;
const IN_TITLE = 'SELECT doc, 1 AS score FROM articles WHERE contains(title, ?)';
