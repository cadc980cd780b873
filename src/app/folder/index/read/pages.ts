import type { ArticleFilter, ArticleSummary, IndexReader } from './index.ts';

/** Articles, the latest first, some at a time: for more than fit in memory. */
export async function* articlePages(
  index: IndexReader,
  filter: ArticleFilter = {},
  limit = 1000,
): AsyncGenerator<readonly ArticleSummary[]> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<IndexReader['latest']>> = await index.latest(filter, { limit, after });
    yield page.items;
    after = page.next;
  } while (after !== null);
}
