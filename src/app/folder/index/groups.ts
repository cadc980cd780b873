import type { Database } from '../../../ledger/duckdb.ts';
import { transaction } from './open.ts';

/** Tellings that are sorted out together: all those of a large archive do not fit into the index's memory. */
const SLICE = 200_000;

/**
 * Counts anew who tells the claims that were added or taken away since the last time: pages ask for all groups at once,
 * which takes seconds where a million claims have to be sorted out. Most claims are told by one article, and need no sorting out.
 */
export async function countGroups(db: Database, slice: number = SLICE): Promise<void> {
  const [row] = await db.records('SELECT count(*) AS count FROM touched');
  if (Number(row?.['count'] ?? 0) === 0) return;
  // What is not in the file yet would take up much of the memory.
  await db.run('CHECKPOINT');
  const [told] = await db.records('SELECT count(*) AS count FROM claims SEMI JOIN touched USING (same)');
  const slices = Math.max(1, Math.ceil(Number(told?.['count'] ?? 0) / slice));
  for (let at = 0; at < slices; at++) await transaction(db, () => countSlice(db, slices, at));
  await db.run('DELETE FROM touched');
}

/** A part of the touched claims, by their keys. What is counted twice after a crash comes out the same. */
async function countSlice(db: Database, slices: number, at: number): Promise<void> {
  await db.run(
    `CREATE OR REPLACE TEMP TABLE again AS
     SELECT DISTINCT same FROM touched WHERE hash(same) % ?::UBIGINT = ?::UBIGINT`,
    [slices, at],
  );
  await db.run('DELETE FROM groups WHERE same IN (SELECT same FROM again)');
  await db.run(
    `CREATE OR REPLACE TEMP TABLE tellings AS SELECT same, doc, min(n) AS n, any_value(published) AS published,
       any_value(publisher) AS publisher, any_value(lang) AS lang
     FROM claims SEMI JOIN again USING (same) GROUP BY same, doc`,
  );
  await db.run(`CREATE OR REPLACE TEMP TABLE shared AS SELECT same FROM tellings GROUP BY same HAVING count(*) > 1`);
  await db.run(
    `INSERT INTO groups SELECT same, 1, 1, CASE WHEN publisher IS NULL THEN 0 ELSE 1 END, lang, published, doc, n
     FROM tellings ANTI JOIN shared USING (same)`,
  );
  await db.run(
    `INSERT INTO groups SELECT t.same, count(*), count(DISTINCT a.story), count(DISTINCT t.publisher),
       string_agg(DISTINCT t.lang, ' ' ORDER BY t.lang), max(t.published),
       arg_min(t.doc, (coalesce(t.published, '9999'), t.doc)), arg_min(t.n, (coalesce(t.published, '9999'), t.doc))
     FROM tellings AS t SEMI JOIN shared USING (same) JOIN articles AS a USING (doc) GROUP BY t.same`,
  );
  for (const table of ['again', 'tellings', 'shared']) await db.run(`DROP TABLE ${table}`);
}
