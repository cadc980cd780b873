import type { Database } from '../../../../ledger/duckdb.ts';
import { RATINGS, type Rating } from '../../../../model/verdict.ts';
import { number, text } from './page.ts';

/** An article as it came, with what was found in it. */
export interface Arrival {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly stored: string;
  readonly findings: readonly ArrivedFinding[];
}

export interface ArrivedFinding {
  readonly kind: 'claim' | 'superlative';
  readonly quote: string;
  readonly sentence: string;
  readonly rating: Rating;
  readonly explanation: { readonly en: string; readonly zh: string };
}

/** Articles with a verdict of one of the ratings that were stored after a time (and id), the first stored first. */
export async function arrivalsAfter(
  db: Database,
  [stored, id]: readonly [stored: string, id: string],
  ratings: readonly Rating[],
  limit: number,
): Promise<Arrival[]> {
  const wanted = RATINGS.filter((rating) => ratings.includes(rating));
  const any = wanted.map((rating) => `${rating} > 0`).join(' OR ') || 'false';
  const articles = await db.records(
    `SELECT doc, id, url, title, publisher, published, lang, stored FROM articles
     WHERE (${any}) AND (stored, id) > (?, ?) ORDER BY stored, id LIMIT ${Math.trunc(limit)}`,
    [stored, id],
  );
  if (articles.length === 0) return [];
  const marks = articles.map(() => '?::INTEGER').join(', ');
  const columns = 'doc, place, quote, sentence, rating, explanation_en, explanation_zh';
  const rows = await db.records(
    `SELECT * FROM (SELECT 'claim' AS kind, ${columns} FROM claims UNION ALL
       SELECT 'superlative' AS kind, ${columns} FROM superlatives)
     WHERE doc IN (${marks}) AND list_contains(?, rating) ORDER BY doc, place`,
    [...articles.map((row) => number(row, 'doc')), wanted],
  );
  return articles.map((row) => ({
    id: String(row['id']),
    url: text(row, 'url'),
    title: text(row, 'title'),
    publisher: text(row, 'publisher'),
    published: text(row, 'published'),
    lang: text(row, 'lang'),
    stored: String(row['stored']),
    findings: rows
      .filter(({ doc }) => doc === row['doc'])
      .map((found) => ({
        kind: found['kind'] === 'superlative' ? 'superlative' : 'claim',
        quote: String(found['quote']),
        sentence: text(found, 'sentence') ?? '',
        rating: String(found['rating']) as Rating,
        explanation: { en: text(found, 'explanation_en') ?? '', zh: text(found, 'explanation_zh') ?? '' },
      })),
  }));
}
