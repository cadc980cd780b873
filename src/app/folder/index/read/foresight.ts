import { lately, type Lately } from '../../../lately.ts';
import type { StoredArticle } from '../../stored-article.ts';
import type { ArticleDetail, IndexReader } from './index.ts';

/** A reader for who goes through many articles: what it is asked of one of them it looks up for all of them. */
export interface Foresight extends IndexReader {
  /** Which articles come next. What was known of others is forgotten. */
  foresee(ids: readonly string[]): void;
}

type Told = ReturnType<IndexReader['elsewhere']>;

/** What is known of the articles that come, each asked for when first wanted. */
interface Known {
  readonly ids: ReadonlySet<string>;
  details: Promise<ReadonlyMap<string, ArticleDetail>> | null;
  readonly copies: Lately<Promise<StoredArticle | null>>;
  readonly elsewhere: Map<number, Told>;
}

/** Only for an index that does not change meanwhile: one that is open for reading. */
export function foreseeing(index: IndexReader): Foresight {
  let known = knowing([]);
  // The same list is asked for in both languages, one soon after the other.
  const lists = lately<ReturnType<IndexReader['claims']>>({ most: 8 });
  const article = async (id: string): Promise<ArticleDetail | null> => {
    if (!known.ids.has(id)) return index.article(id);
    known.details ??= index.articles([...known.ids]);
    return (await known.details).get(id) ?? null;
  };
  const copyOf = (found: ArticleDetail, revision?: number): Promise<StoredArticle | null> => {
    if (revision !== undefined || !known.ids.has(found.id)) return index.copyOf(found, revision);
    const copy = known.copies.get(found.id) ?? index.copyOf(found);
    known.copies.set(found.id, copy);
    return copy;
  };
  return {
    ...index,
    article,
    copyOf,
    stored: async (id, revision) => {
      const found = await article(id);
      return found && copyOf(found, revision);
    },
    elsewhere: async (ids, most) => {
      if (!ids.every((id) => known.ids.has(id))) return index.elsewhere(ids, most);
      const told = known.elsewhere.get(most) ?? index.elsewhere([...known.ids], most);
      known.elsewhere.set(most, told);
      const all = await told;
      return new Map(ids.flatMap((id) => (all.has(id) ? [[id, all.get(id)!] as const] : [])));
    },
    claims: (filter = {}, options = {}) => {
      const question = JSON.stringify([filter, options]);
      const page = lists.get(question) ?? index.claims(filter, options);
      lists.set(question, page);
      return page;
    },
    foresee: (ids) => (known = knowing(ids)),
  };
}

/** Texts that are held at a time: who goes through articles asks for one several times, then for the next. */
const MOST_COPIES = 16;

const knowing = (ids: readonly string[]): Known => ({
  ids: new Set(ids),
  details: null,
  copies: lately({ most: MOST_COPIES }),
  elsewhere: new Map(),
});
