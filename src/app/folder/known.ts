import type { Database } from '../../ledger/duckdb.ts';

/** What the index already has of an article. */
export interface Known {
  readonly doc: number;
  readonly revision: number;
  readonly path: string;
  /** Of every state that it ever had. */
  readonly textHashes: ReadonlySet<string>;
  readonly story: number;
}

/** The articles of some ids that are there. Most are not: what else is known of one is looked up for those that are. */
export async function findKnown(db: Database, ids: readonly string[]): Promise<Map<string, Known>> {
  const [there = []] = await db.columns('SELECT id FROM articles SEMI JOIN (SELECT unnest(?) AS id) USING (id)', [ids]);
  if (there.length === 0) return new Map();
  const rows = await db.records(
    `SELECT a.id, a.doc, a.revision, a.path, a.story, string_agg(r.text_hash, ' ') AS hashes
     FROM (SELECT unnest(?) AS id) AS asked JOIN articles AS a USING (id) LEFT JOIN revisions AS r USING (id)
     GROUP BY ALL`,
    [there.map(String)],
  );
  return new Map(
    rows.map((row) => [
      String(row['id']),
      {
        doc: Number(row['doc']),
        revision: Number(row['revision']),
        path: String(row['path']),
        story: Number(row['story']),
        textHashes: new Set(String(row['hashes'] ?? '').split(' ')),
      },
    ]),
  );
}

/** The first number that no article has. */
export async function nextDoc(db: Database): Promise<number> {
  const [row] = await db.records('SELECT coalesce(max(doc), 0) + 1 AS next FROM articles');
  return Number(row?.['next'] ?? 1);
}
