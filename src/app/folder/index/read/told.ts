import type { Database } from '../../../../ledger/duckdb.ts';
import type { Period } from '../../../../model/period.ts';
import type { Rating } from '../../../../model/verdict.ts';
import { claimWhere, type ClaimFilter } from './claims.ts';
import { number, text } from './page.ts';

/** A value that articles told of a whole economy's trade in a period, however often: what a picture needs of it. */
export interface Told {
  readonly period: Period;
  readonly value: number;
  readonly unit: string;
  readonly rating: Rating;
  readonly articles: number;
  /** Of one of the articles. */
  readonly title: string | null;
  readonly publisher: string | null;
}

/** Figures about the trade in all goods, plans and balances apart, those told last first; each value of a period once. */
export async function findTold(db: Database, filter: ClaimFilter, limit: number): Promise<Told[]> {
  const { sql, parameters } = claimWhere(filter);
  const rows = await db.records(
    `WITH told AS (SELECT c.first_day, c.last_day, c.value, c.unit, c.rating, count(DISTINCT c.doc) AS articles,
         max(c.doc) AS doc, max(coalesce(c.published, '')) AS published
       FROM claims AS c
       WHERE ${sql} AND c.first_day IS NOT NULL AND c.modality = 'actual' AND c.commodity IS NULL AND c.region IS NULL
         AND c.actor IS NULL AND c.scope <> 'services' AND c.flow <> 'balance' AND coalesce(c.basis, 'yoy') = 'yoy'
       GROUP BY c.first_day, c.last_day, c.value, c.unit, c.rating
       ORDER BY published DESC, doc DESC, c.value LIMIT ${Math.max(0, Math.trunc(limit))})
     SELECT told.*, a.title, a.publisher FROM told JOIN articles AS a USING (doc)
     ORDER BY told.published DESC, doc DESC, told.value`,
    parameters,
  );
  return rows.map((row) => ({
    period: [String(row['first_day']), String(row['last_day'])],
    value: number(row, 'value'),
    unit: String(row['unit']),
    rating: String(row['rating']) as Rating,
    articles: number(row, 'articles'),
    title: text(row, 'title'),
    publisher: text(row, 'publisher'),
  }));
}
