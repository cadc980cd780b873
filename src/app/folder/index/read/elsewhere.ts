import type { Database } from '../../../../ledger/duckdb.ts';
import type { Rating } from '../../../../model/verdict.ts';
import { number, rowsBy, text, type Row } from './page.ts';

/** What other articles say the same as one claim. */
export interface Elsewhere {
  /** Which of the article's claims it is, from 0. */
  readonly n: number;
  /** How many say the same. */
  readonly count: number;
  readonly others: readonly Telling[];
}

/** A claim as another article tells it, and how it was judged there. */
export interface Telling {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly quote: string;
  readonly rating: Rating;
}

/**
 * For each claim of some articles the first others that say the same, the earliest first, and at most so many of each; by
 * the articles' ids. All are asked for in one pass over the claims.
 */
export async function toldElsewhere(
  db: Database,
  articles: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, readonly Elsewhere[]>> {
  const own = await db.records(
    `SELECT a.id, c.doc, c.n, c.same FROM claims AS c JOIN articles AS a ON a.doc = c.doc
     WHERE c.doc IN (SELECT doc FROM articles WHERE id IN (SELECT unnest(?))) ORDER BY c.doc, c.n`,
    [articles],
  );
  if (own.length === 0) return new Map();
  const times = timesTold(own);
  // An article's own tellings are among the first: there have to be as many more.
  const room = Math.trunc(most) + Math.max(...times.values());
  const tellings = await db.records(
    `WITH told AS (SELECT same, doc, n, rating, quote, published, publisher, lang,
         row_number() OVER (PARTITION BY same ORDER BY coalesce(published, '9999'), doc, n) AS place,
         count(*) OVER (PARTITION BY same) AS tellings
       FROM claims WHERE same IN (SELECT unnest(?)))
     SELECT told.*, a.id, a.title FROM told JOIN articles AS a ON a.doc = told.doc
     WHERE place <= ${room} AND tellings > 1 ORDER BY same, place`,
    [[...new Set(own.map(({ same }) => String(same)))]],
  );
  const bySame = rowsBy(tellings, 'same');
  const found = new Map<string, Elsewhere[]>();
  for (const claim of own) {
    const all = bySame.get(claim['same']!) ?? [];
    const count = number(all[0] ?? {}, 'tellings') - (times.get(timesKey(claim)) ?? 0);
    if (count <= 0) continue;
    const others = all.filter(({ doc }) => doc !== claim['doc']).slice(0, most);
    const id = String(claim['id']);
    const list = found.get(id) ?? [];
    list.push({ n: number(claim, 'n'), count, others: others.map(tellingOf) });
    found.set(id, list);
  }
  return found;
}

const timesKey = (claim: Row): string => `${claim['doc']}|${claim['same']}`;

/** How often an article tells a claim itself. */
function timesTold(own: readonly Row[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const claim of own) times.set(timesKey(claim), (times.get(timesKey(claim)) ?? 0) + 1);
  return times;
}

const tellingOf = (row: Row): Telling => ({
  article: String(row['id']),
  title: text(row, 'title'),
  publisher: text(row, 'publisher'),
  published: text(row, 'published'),
  lang: text(row, 'lang'),
  quote: String(row['quote']),
  rating: String(row['rating']) as Rating,
});
