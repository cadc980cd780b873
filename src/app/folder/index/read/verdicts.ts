import type { Database } from '../../../../ledger/duckdb.ts';
import type { Rating } from '../../../../model/verdict.ts';
import { keyOf, limitOf, number, pageOf, text, type Page, type PageOptions } from './page.ts';
import { Conditions, type Where } from './where.ts';

/** Which finding of which article a verdict is about. */
export interface VerdictItem {
  readonly article: string;
  readonly kind: 'claim' | 'superlative';
  /** Which of the article's claims or superlatives it is, from 0. */
  readonly n: number;
  readonly rating: Rating;
}

export interface VerdictFilter {
  readonly kind?: readonly VerdictItem['kind'][];
  readonly rating?: readonly string[];
  readonly publisher?: readonly string[];
  readonly lang?: readonly string[];
  readonly article?: string;
  /** A code among the reasons. */
  readonly reason?: string;
  /** Published on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
}

/** Verdicts on claims and superlatives alike, those of the latest articles first. */
export async function findVerdicts(
  db: Database,
  filter: VerdictFilter,
  options: PageOptions,
): Promise<Page<VerdictItem>> {
  const limit = limitOf(options);
  const key = keyOf(options.after, 4);
  const { sql, parameters } = where(filter);
  const rows = await db.records(
    `SELECT a.id, v.doc, v.kind, v.n, v.rating, coalesce(a.published, '') AS day
     FROM verdicts AS v JOIN articles AS a USING (doc)
     WHERE ${sql} AND (? OR (coalesce(a.published, ''), v.doc, v.kind, v.n) < (?, ?::INTEGER, ?, ?::INTEGER))
     ORDER BY day DESC, v.doc DESC, v.kind DESC, v.n DESC LIMIT ${limit + 1}`,
    [...parameters, key === null, key?.[0] ?? '', key?.[1] ?? 0, key?.[2] ?? '', key?.[3] ?? 0],
  );
  const page = pageOf(rows, limit, (row) => [
    text(row, 'day') ?? '',
    number(row, 'doc'),
    String(row['kind']),
    number(row, 'n'),
  ]);
  return {
    ...page,
    items: page.items.map((row) => ({
      article: String(row['id']),
      kind: row['kind'] === 'superlative' ? 'superlative' : 'claim',
      n: number(row, 'n'),
      rating: String(row['rating']) as Rating,
    })),
  };
}

/** The condition of a filter over `verdicts AS v` and `articles AS a`. */
export function where(filter: VerdictFilter): Where {
  const found = new Conditions();
  found.addIf('list_contains(?, v.kind)', filter.kind);
  found.addIf('list_contains(?, v.rating)', filter.rating);
  found.addIf('list_contains(?, a.publisher)', filter.publisher);
  found.addIf('list_contains(?, a.lang)', filter.lang);
  found.addIf('a.id = ?', filter.article);
  found.addIf("list_contains(string_split(v.reasons, ' '), ?)", filter.reason);
  found.addDays('a.published', filter);
  return found.all();
}
