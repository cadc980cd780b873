import type { ArticleDetail, Elsewhere } from '../../folder/index/read/index.ts';
import type { StoredArticle } from '../../folder/stored-article.ts';
import type { Site } from '../site.ts';

/** What the index and the data folder hold of an article. */
export interface Found {
  readonly detail: ArticleDetail;
  /** Null where its file is gone. */
  readonly stored: StoredArticle | null;
}

/** The same of many, with what others say. */
interface Beforehand {
  readonly found: ReadonlyMap<string, Found>;
  readonly elsewhere: ReadonlyMap<string, readonly Elsewhere[]>;
}

/** What others say of one figure, at most. */
const SHOWN = 5;

const beforehand = new WeakMap<Site, Beforehand>();

/**
 * Looks up many articles together, for who goes through all of them: until it is called again their pages are made of
 * these answers. Only for a site that does not change meanwhile.
 */
export async function findBeforehand(site: Site, ids: readonly string[]): Promise<void> {
  const all = await site.withIndex(async (index) => {
    const found = new Map<string, Found>();
    for (const [id, detail] of await index.articles(ids)) found.set(id, { detail, stored: await index.copyOf(detail) });
    return { found, elsewhere: await index.elsewhere(ids, SHOWN) };
  });
  if (all) beforehand.set(site, all);
}

/** An article of the data folder; null where there is none. */
export async function findOne(site: Site, id: string): Promise<Found | null> {
  const known = beforehand.get(site)?.found.get(id);
  if (known) return known;
  return site.withIndex(async (index) => {
    const detail = await index.article(id);
    return detail && { detail, stored: await index.copyOf(detail) };
  });
}

/** What others say the same as each of its claims. */
export async function tellingsOf(site: Site, id: string): Promise<readonly Elsewhere[]> {
  const known = beforehand.get(site);
  if (known?.found.has(id)) return known.elsewhere.get(id) ?? [];
  return (await site.withIndex((index) => index.elsewhere([id], SHOWN)))?.get(id) ?? [];
}
