import type { Database } from '../../../../ledger/duckdb.ts';
import { claimWhere, itemOf, numbersOf, type ClaimFilter, type ClaimItem } from './claims.ts';

/** Articles whose claims are read at a time. */
const WINDOW = 500;

/** Every claim that matches, article by article in the order in which they were stored: for more than fits in memory. */
export async function* walkClaims(db: Database, filter: ClaimFilter): AsyncGenerator<readonly ClaimItem[]> {
  const { sql, parameters } = claimWhere(filter);
  const [row] = await db.records('SELECT coalesce(max(doc), 0) AS last FROM articles');
  const last = Number(row?.['last'] ?? 0);
  for (let from = 0; from <= last; from += WINDOW) {
    const rows = await db.records(
      `SELECT c.*, a.id, a.title, a.url, a.stored FROM claims AS c JOIN articles AS a ON a.doc = c.doc
       WHERE ${sql} AND c.doc > ?::INTEGER AND c.doc <= ?::INTEGER ORDER BY c.doc, c.n`,
      [...parameters, from, from + WINDOW],
    );
    if (rows.length === 0) continue;
    const numberOf = await numbersOf(db, 'doc > ?::INTEGER AND doc <= ?::INTEGER', [from, from + WINDOW]);
    yield rows.map((claim) => itemOf({ ...claim, number: numberOf(claim) }));
  }
}
