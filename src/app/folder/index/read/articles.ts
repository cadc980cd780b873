import type { Database } from '../../../../ledger/duckdb.ts';
import type { Article } from '../../../../model/article.ts';
import { RATINGS, type Rating } from '../../../../model/verdict.ts';
import { keyOf, limitOf, number, pageOf, rowsBy, text, type Page, type PageOptions, type Row } from './page.ts';
import { Conditions, type Where } from './where.ts';

/** An article in a list. */
export interface ArticleSummary extends Omit<Article, 'text'> {
  readonly stored: string;
  /** The text's beginning. */
  readonly lead: string;
  readonly revision: number;
  readonly claims: number;
  readonly superlatives: number;
  readonly counts: Readonly<Record<Rating, number>>;
  /** The article that it copies (`same`) or reprints (`near`); null where it tells its story first. */
  readonly repeats: string | null;
  readonly likeness: 'same' | 'near' | null;
}

/** One article with where it lies and what belongs to it. */
export interface ArticleDetail extends ArticleSummary {
  /** Of its file, from the data folder's root. */
  readonly path: string;
  readonly via: string | null;
  readonly revisions: readonly { readonly revision: number; readonly path: string; readonly stored: string }[];
  /** Copies and reprints of the same story. */
  readonly copies: readonly { readonly id: string; readonly title: string | null; readonly publisher: string | null }[];
}

export interface ArticleFilter {
  readonly lang?: readonly string[];
  readonly publisher?: readonly string[];
  /** With a verdict of one of these. */
  readonly rating?: readonly Rating[];
  readonly from?: string;
  readonly to?: string;
  /** First tellings alone. */
  readonly firstOnly?: boolean;
}

export const SUMMARY = `a.doc, a.id, a.url, a.publisher, a.title, a.lang, a.published, a.stored, a.lead, a.revision, a.claims,
  a.superlatives, a.likeness, h.id AS head, ${RATINGS.map((rating) => `a.${rating}`).join(', ')}`;
/** With the first telling: joined by an equality, since DuckDB compares all with all where a condition stands beside it. */
export const withHead = (articles: string): string =>
  `${articles} AS a LEFT JOIN articles AS h ON h.doc = CASE WHEN a.likeness IS NULL THEN NULL ELSE a.story END`;

/** Articles by date, the latest first; those without one come last. */
export async function latestArticles(
  db: Database,
  filter: ArticleFilter,
  options: PageOptions,
): Promise<Page<ArticleSummary>> {
  const limit = limitOf(options);
  const key = keyOf(options.after, 2);
  const { sql, parameters } = where(filter);
  const rows = await db.records(
    `WITH page AS (SELECT a.* FROM articles AS a
       WHERE ${sql} AND (? OR (coalesce(a.published, ''), a.doc) < (?, ?::INTEGER))
       ORDER BY coalesce(a.published, '') DESC, a.doc DESC LIMIT ${limit + 1})
     SELECT ${SUMMARY} FROM ${withHead('page')} ORDER BY coalesce(a.published, '') DESC, a.doc DESC`,
    [...parameters, key === null, key?.[0] ?? '', key?.[1] ?? 0],
  );
  const page = pageOf(rows, limit, (row) => [text(row, 'published') ?? '', number(row, 'doc')]);
  return { ...page, items: page.items.map(summaryOf) };
}

/** Copies of a story that are told with an article. */
const MOST_COPIES = 100;

/** Articles with where they lie and what belongs to each, by their id; those that there are not are left out. */
export async function findArticles(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, ArticleDetail>> {
  const rows = await db.records(
    `WITH wanted AS (SELECT * FROM articles WHERE id IN (SELECT unnest(?)))
     SELECT ${SUMMARY}, a.path, a.via, a.story FROM ${withHead('wanted')}`,
    [ids],
  );
  if (rows.length === 0) return new Map();
  const revisions = await db.records(
    'SELECT id, revision, path, stored FROM revisions WHERE id IN (SELECT unnest(?)) ORDER BY id, revision',
    [ids],
  );
  // One more than is told, since an article is no copy of itself.
  const tellings = await db.records(
    `SELECT story, id, title, publisher FROM articles WHERE story IN (SELECT unnest(?)::INTEGER)
     QUALIFY row_number() OVER (PARTITION BY story ORDER BY published, doc) <= ${MOST_COPIES + 1}
     ORDER BY story, published, doc`,
    [rows.map((row) => String(number(row, 'story')))],
  );
  const revisionsOf = rowsBy(revisions, 'id');
  const tellingsOf = rowsBy(tellings, 'story');
  return new Map(
    rows.map((row) => [
      String(row['id']),
      detailOf(row, revisionsOf.get(row['id']!) ?? [], tellingsOf.get(row['story']!) ?? []),
    ]),
  );
}

const detailOf = (row: Row, revisions: readonly Row[], tellings: readonly Row[]): ArticleDetail => ({
  ...summaryOf(row),
  path: String(row['path']),
  via: text(row, 'via'),
  revisions: revisions.map((r) => ({
    revision: number(r, 'revision'),
    path: String(r['path']),
    stored: String(r['stored']),
  })),
  copies: tellings
    .filter(({ id }) => id !== row['id'])
    .slice(0, MOST_COPIES)
    .map((c) => ({ id: String(c['id']), title: text(c, 'title'), publisher: text(c, 'publisher') })),
});

function where(filter: ArticleFilter): Where {
  const found = new Conditions();
  found.addIf('list_contains(?, a.lang)', filter.lang);
  found.addIf('list_contains(?, a.publisher)', filter.publisher);
  found.addDays('a.published', filter);
  if (filter.firstOnly) found.add('a.likeness IS NULL');
  const ratings = RATINGS.filter((rating) => filter.rating?.includes(rating));
  if (filter.rating) found.add(`(${ratings.map((rating) => `a.${rating} > 0`).join(' OR ') || 'false'})`);
  return found.all();
}

export function summaryOf(row: Row): ArticleSummary {
  const likeness = text(row, 'likeness');
  return {
    id: String(row['id']),
    url: text(row, 'url'),
    publisher: text(row, 'publisher'),
    title: text(row, 'title'),
    lang: text(row, 'lang'),
    published: text(row, 'published'),
    stored: text(row, 'stored') ?? '',
    lead: text(row, 'lead') ?? '',
    revision: number(row, 'revision'),
    claims: number(row, 'claims'),
    superlatives: number(row, 'superlatives'),
    counts: Object.fromEntries(RATINGS.map((rating) => [rating, number(row, rating)])) as Record<Rating, number>,
    repeats: text(row, 'head'),
    likeness: likeness === 'same' || likeness === 'near' ? likeness : null,
  };
}
