import type { Database } from '../../../../ledger/duckdb.ts';
import { itemOf, wholeRows, type ClaimItem } from './claims.ts';
import { number } from './page.ts';

/** What other articles say the same as one claim. */
export interface Elsewhere {
  /** Which of the article's claims it is, from 0. */
  readonly n: number;
  /** How many say the same. */
  readonly count: number;
  readonly others: readonly ClaimItem[];
}

/** For each claim of an article the first others that say the same, the earliest first, and at most so many of each. */
export async function toldElsewhere(db: Database, article: string, most: number): Promise<Elsewhere[]> {
  const rows = await db.records(
    `WITH own AS (SELECT c.n, c.same, c.doc FROM claims AS c WHERE c.doc IN (SELECT doc FROM articles WHERE id = ?)),
     others AS (SELECT own.n AS own_n, c.doc, c.n,
         row_number() OVER (PARTITION BY own.n ORDER BY coalesce(c.published, '9999'), c.doc, c.n) AS place,
         count(*) OVER (PARTITION BY own.n) AS all_others
       FROM own JOIN claims AS c ON c.same = own.same AND c.doc <> own.doc)
     SELECT own_n, doc, n, all_others FROM others WHERE place <= ${Math.trunc(most)} ORDER BY own_n, place`,
    [article],
  );
  const whole = await wholeRows(
    db,
    rows.map((row) => ({ doc: row['doc']!, n: row['n']! })),
  );
  const found = new Map<number, { count: number; others: ClaimItem[] }>();
  rows.forEach((row, i) => {
    const claim = found.get(number(row, 'own_n')) ?? { count: number(row, 'all_others'), others: [] };
    claim.others.push(itemOf(whole[i]!));
    found.set(number(row, 'own_n'), claim);
  });
  return [...found].map(([n, claim]) => Object.assign({ n }, claim));
}
