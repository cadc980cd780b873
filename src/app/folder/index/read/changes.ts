import type { Database } from '../../../../ledger/duckdb.ts';
import type { Change } from '../../change.ts';
import { keyOf, limitOf, number, pageOf, text, type Page, type PageOptions } from './page.ts';

/** A changed verdict with the article that it is in; title and address are null where the article has none. */
export interface ListedChange extends Change {
  readonly title: string | null;
  readonly publisher: string | null;
}

/** Verdicts that changed, the latest first. */
export async function listChanges(
  db: Database,
  options: PageOptions & { readonly article?: string },
): Promise<Page<ListedChange>> {
  const limit = limitOf(options);
  const key = keyOf(options.after, 2);
  const { article = '' } = options;
  const rows = await db.records(
    `SELECT c.*, a.title, a.publisher FROM changes AS c LEFT JOIN articles AS a ON a.id = c.article
     WHERE (? = '' OR c.article = ?) AND (? OR (c.noted, c.key) < (?, ?))
     ORDER BY c.noted DESC, c.key DESC LIMIT ${limit + 1}`,
    [article, article, key === null, key?.[0] ?? '', key?.[1] ?? ''],
  );
  const page = pageOf(rows, limit, (row) => [String(row['noted']), String(row['key'])]);
  return {
    ...page,
    items: page.items.map((row) => ({
      key: String(row['key']),
      at: String(row['noted']),
      article: String(row['article']),
      quote: String(row['quote']),
      place: number(row, 'place'),
      was: String(row['was']),
      now: String(row['now']),
      cause: String(row['cause']) as Change['cause'],
      title: text(row, 'title'),
      publisher: text(row, 'publisher'),
    })),
  };
}
