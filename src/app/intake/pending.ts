import type { Database } from '../../ledger/duckdb.ts';
import type { Listed } from './listing.ts';

/** A file that is still to be taken in, from a byte on. */
export interface Pending extends Listed {
  readonly from: number;
}

/** Which of the files are not in the index as they are now: new, changed, or done in part. */
export async function findPending(db: Database, files: readonly Listed[]): Promise<Pending[]> {
  await db.run('CREATE OR REPLACE TEMP TABLE listing (n INTEGER, path VARCHAR, size DOUBLE, modified DOUBLE)');
  await db.append('listing', [
    files.map((_, n) => n),
    files.map(({ path }) => path),
    files.map(({ size }) => size),
    files.map(({ modified }) => modified),
  ]);
  const [numbers = [], starts = []] = await db.columns(
    `SELECT n, CASE WHEN i.size = l.size AND i.modified = l.modified THEN i.taken ELSE 0 END AS start
     FROM listing AS l LEFT JOIN inputs AS i USING (path)
     WHERE i.path IS NULL OR i.size <> l.size OR i.modified <> l.modified OR i.taken < l.size
     ORDER BY n`,
  );
  await db.run('DROP TABLE listing');
  return numbers.map((n, i) => {
    const { path, size, modified } = files[Number(n)]!;
    return { path, size, modified, from: Number(starts[i] ?? 0) };
  });
}
