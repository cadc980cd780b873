import type { Database } from '../../../../ledger/duckdb.ts';
import { RATINGS, type Rating } from '../../../../model/verdict.ts';
import { number, text } from './page.ts';

/** How the figures of a publisher, or those said to be an office's, have held up. */
export interface SourceRecord {
  readonly name: string;
  readonly articles: number;
  readonly claims: number;
  readonly counts: Readonly<Record<Rating, number>>;
  /** Claims that could be judged at all: the others say nothing about it. */
  readonly judged: number;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  /** What went wrong in refuted and inconsistent figures, most often first. */
  readonly slips: readonly { readonly reason: string; readonly count: number }[];
}

const COLUMNS = { publisher: 'publisher', source: 'source' } as const;

/** Records of publishers (`publisher`) or of those to whom figures are attributed (`source`), most figures first. */
export async function sourceRecords(
  db: Database,
  kind: keyof typeof COLUMNS,
  least = 1,
  limit = 200,
): Promise<SourceRecord[]> {
  const by = COLUMNS[kind];
  const counts = RATINGS.map((rating) => `count(*) FILTER (rating = '${rating}') AS ${rating}`).join(', ');
  const rows = await db.records(
    `SELECT ${by} AS name, count(DISTINCT doc) AS articles, count(*) AS claims, ${counts},
       min(published) AS first_published, max(published) AS last_published
     FROM claims WHERE ${by} IS NOT NULL GROUP BY ${by} HAVING count(*) >= ?::INTEGER
     ORDER BY claims DESC, name LIMIT ${Math.max(1, Math.min(1000, Math.trunc(limit)))}`,
    [least],
  );
  const slips = await slipsOf(
    db,
    by,
    rows.map((row) => String(row['name'])),
  );
  return rows.map((row) => {
    const found = Object.fromEntries(RATINGS.map((rating) => [rating, number(row, rating)])) as Record<Rating, number>;
    return {
      name: String(row['name']),
      articles: number(row, 'articles'),
      claims: number(row, 'claims'),
      counts: found,
      judged: found.supported + found.close + found.refuted + found.inconsistent,
      firstPublished: text(row, 'first_published'),
      lastPublished: text(row, 'last_published'),
      slips: slips.get(String(row['name'])) ?? [],
    };
  });
}

async function slipsOf(
  db: Database,
  by: string,
  names: readonly string[],
): Promise<Map<string, { reason: string; count: number }[]>> {
  const rows = await db.records(
    `SELECT name, reason, count(*) AS count FROM (
       SELECT ${by} AS name, unnest(string_split(reasons, ' ')) AS reason FROM claims
       WHERE rating IN ('refuted', 'inconsistent') AND list_contains(?, ${by}))
     WHERE reason <> '' GROUP BY name, reason ORDER BY count DESC, reason`,
    [names],
  );
  const slips = new Map<string, { reason: string; count: number }[]>();
  for (const row of rows) {
    const name = String(row['name']);
    const list = slips.get(name) ?? [];
    if (list.length < 8) list.push({ reason: String(row['reason']), count: number(row, 'count') });
    slips.set(name, list);
  }
  return slips;
}
