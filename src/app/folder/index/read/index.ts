import { join } from 'node:path';
import type { Database } from '../../../../ledger/duckdb.ts';
import type { Rating } from '../../../../model/verdict.ts';
import { DISK, readText, type Disk } from '../../disk.ts';
import { storedOf } from '../../desk.ts';
import { explaining, failure } from '../../fault.ts';
import type { StoredArticle } from '../../stored-article.ts';
import { INDEX } from '../../layout.ts';
import { openPatiently } from '../open.ts';
import {
  findArticles,
  latestArticles,
  type ArticleDetail,
  type ArticleFilter,
  type ArticleSummary,
} from './articles.ts';
import { arrivalsAfter, type ArrivedFinding, type Arrival } from './arrivals.ts';
import { listChanges, type ListedChange } from './changes.ts';
import { findClaims, type ClaimFilter, type ClaimItem, type ClaimOptions } from './claims.ts';
import { toldElsewhere, type Elsewhere, type Telling } from './elsewhere.ts';
import { groupClaims, type ClaimGroup } from './groups.ts';
import type { Page, PageOptions } from './page.ts';
import { postingsOf, type Posting } from './postings.ts';
import { searchArticles } from './search.ts';
import { sourceRecords, type SourceRecord } from './sources.ts';
import { findTold, type Told } from './told.ts';
import { walkClaims } from './walk.ts';
import { findVerdicts, type VerdictFilter, type VerdictItem } from './verdicts.ts';

export type { Arrival, ArrivedFinding, Elsewhere, Posting, Telling };
export type { ArticleDetail, ArticleFilter, ArticleSummary, ClaimFilter, ClaimGroup, ClaimItem, ClaimOptions };
export type { ListedChange, Page, PageOptions, SourceRecord, VerdictFilter, VerdictItem };

/** Everything that a page or an answer may ask of a data folder's articles. */
export interface IndexReader {
  /** Articles by date, the latest first. */
  latest(filter?: ArticleFilter, options?: PageOptions): Promise<Page<ArticleSummary>>;
  article(id: string): Promise<ArticleDetail | null>;
  /** The same of many at once, by their ids. */
  articles(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleDetail>>;
  /** The article's file as it is stored; a certain state of it where a revision is given. */
  stored(id: string, revision?: number): Promise<StoredArticle | null>;
  /** The same of an article that was found already. */
  copyOf(article: ArticleDetail, revision?: number): Promise<StoredArticle | null>;
  claims(filter?: ClaimFilter, options?: ClaimOptions): Promise<Page<ClaimItem>>;
  /** Every claim that matches, in the order in which articles were stored: for more than fits in memory. */
  walkClaims(filter?: ClaimFilter): AsyncIterable<readonly ClaimItem[]>;
  /** By article, the same as each of its claims in other articles, the earliest first, at most so many of each. */
  elsewhere(articles: readonly string[], most: number): Promise<ReadonlyMap<string, readonly Elsewhere[]>>;
  /** What articles told of whole economies' trade, as few words as a picture needs; the values told last first. */
  told(filter: ClaimFilter, limit: number): Promise<Told[]>;
  /** Which verdicts there are, on claims and superlatives alike, the latest first. */
  verdicts(filter?: VerdictFilter, options?: PageOptions): Promise<Page<VerdictItem>>;
  /** Identical claims together, those told most often and independently first. */
  groups(filter?: ClaimFilter, options?: PageOptions): Promise<Page<ClaimGroup>>;
  search(query: string, options?: PageOptions): Promise<Page<ArticleSummary>>;
  /** One of so many parts of all that `search` looks through, for a site that has no server. */
  postings(part: number, parts: number): Promise<Posting[]>;
  sources(kind: 'publisher' | 'source', least?: number, limit?: number): Promise<SourceRecord[]>;
  /** Articles with a verdict of one of the ratings, in the order in which they were stored, from after a time and id on. */
  arrivals(after: readonly [stored: string, id: string], ratings: readonly Rating[], limit: number): Promise<Arrival[]>;
  /** Verdicts that changed, the latest first; those of one article where it is named. */
  changes(options?: PageOptions & { readonly article?: string }): Promise<Page<ListedChange>>;
  close(): void;
}

/**
 * Opens a data folder's index for reading, beside other readers and beside a writer: what is seen is the last state that
 * was shown, whole, until it is closed. Open it anew now and then to see more.
 *
 * Errors: a `UserError` where there is no index yet, or it has to be made anew.
 */
export async function openIndex(root: string, disk: Disk = DISK): Promise<IndexReader> {
  return explaining(root, async () => {
    const opened = await openPatiently(disk, join(root, INDEX), true);
    if ('db' in opened) return readerOver(opened.db, root, disk);
    const [code, message] =
      opened.broken === 'missing'
        ? ['no-index', 'There are no articles here yet: "tradetally import" or "tradetally feeds fetch" brings some.']
        : ['bad-index', `The index is ${opened.broken}: "tradetally rebuild" makes it anew.`];
    throw failure(code, message, root);
  });
}

/** A reader over a connection that is open already, as that of a folder that is written. It is closed with it. */
export function readerOver(db: Database, root: string, disk: Disk = DISK): IndexReader {
  const article = async (id: string): Promise<ArticleDetail | null> => (await findArticles(db, [id])).get(id) ?? null;
  const copyOf = async (found: ArticleDetail, revision?: number): Promise<StoredArticle | null> => {
    const state = revision === undefined ? found : found.revisions.find((one) => one.revision === revision);
    const text = state ? await readText(disk, join(root, state.path)) : null;
    return text === null || !state ? null : storedOf(text, { id: found.id, revision: state.revision });
  };
  return {
    latest: (filter = {}, options = {}) => latestArticles(db, filter, options),
    article,
    articles: (ids) => findArticles(db, ids),
    stored: async (id, revision) => {
      const found = await article(id);
      return found && copyOf(found, revision);
    },
    copyOf,
    claims: (filter = {}, options = {}) => findClaims(db, filter, options),
    walkClaims: (filter = {}) => walkClaims(db, filter),
    elsewhere: (articles, most) => toldElsewhere(db, articles, most),
    told: (filter, limit) => findTold(db, filter, limit),
    verdicts: (filter = {}, options = {}) => findVerdicts(db, filter, options),
    groups: (filter = {}, options = {}) => groupClaims(db, filter, options),
    search: (query, options = {}) => searchArticles(db, query, options),
    postings: (part, parts) => postingsOf(db, part, parts),
    sources: (kind, least, limit) => sourceRecords(db, kind, least, limit),
    arrivals: (after, ratings, limit) => arrivalsAfter(db, after, ratings, limit),
    changes: (options = {}) => listChanges(db, options),
    close: () => db.close(),
  };
}
