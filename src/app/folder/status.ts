import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RATINGS, type Rating } from '../../model/verdict.ts';
import { DISK, exists, readText } from './disk.ts';
import { openIndexFile } from './index/open.ts';
import { INDEX, JOURNAL, LOCK, WORK } from './layout.ts';
import { articleFiles } from './rebuild.ts';
import { findVersions } from './versions.ts';

/** What a data folder holds, and how it does. */
export interface FolderStatus {
  readonly root: string;
  /** Article files, earlier states among them. */
  readonly files: number;
  /** `ready`, or why it has to be made anew; `busy` where another program holds it. */
  readonly index: 'ready' | 'busy' | 'missing' | 'outdated' | 'damaged';
  readonly indexBytes: number;
  readonly articles: number;
  readonly revisions: number;
  readonly stories: number;
  readonly verdicts: Readonly<Record<Rating, number>>;
  /** Files that the index does not have, and articles judged by an older version or ledger. */
  readonly unindexed: number;
  readonly outdated: number;
  readonly changes: number;
  /** True where a run was cut off; the next one takes it up. */
  readonly cutOff: boolean;
  readonly holder: string | null;
}

export async function statusOf(root: string): Promise<FolderStatus> {
  const [files, versions, lock, size] = await Promise.all([
    articleFiles(DISK, root),
    findVersions(DISK, root),
    readText(DISK, join(root, LOCK)),
    stat(join(root, INDEX)).catch(() => null),
  ]);
  const opened = await openIndexFile(DISK, join(root, INDEX), true).catch(() => ({ broken: 'busy' as const }));
  const none = Object.fromEntries(RATINGS.map((rating) => [rating, 0])) as Record<Rating, number>;
  const base = {
    root,
    files: files.length,
    indexBytes: size?.size ?? 0,
    holder: lock,
    cutOff: lock === null && (await isCutOff(root)),
  };
  if ('broken' in opened) {
    const counts = {
      articles: 0,
      revisions: 0,
      stories: 0,
      verdicts: none,
      unindexed: files.length,
      outdated: 0,
      changes: 0,
    };
    return { ...base, ...counts, index: opened.broken };
  }
  const { db } = opened;
  try {
    const sums = RATINGS.map((rating) => `coalesce(sum(${rating}), 0) AS ${rating}`).join(', ');
    const [row = {}] = await db.records(
      `SELECT count(*) AS articles, count(DISTINCT story) AS stories, ${sums},
         count(*) FILTER (extractor <> ? OR checker <> ? OR ledger <> ?) AS outdated FROM articles`,
      [versions.extractor, versions.checker, versions.ledger],
    );
    const [more = {}] = await db.records(
      'SELECT (SELECT count(*) FROM revisions) AS revisions, (SELECT count(*) FROM changes) AS changes',
    );
    const revisions = number(more['revisions']);
    return {
      ...base,
      index: 'ready',
      articles: number(row['articles']),
      stories: number(row['stories']),
      revisions,
      verdicts: Object.fromEntries(RATINGS.map((rating) => [rating, number(row[rating])])) as Record<Rating, number>,
      unindexed: Math.max(0, files.length - revisions),
      outdated: number(row['outdated']),
      changes: number(more['changes']),
    };
  } finally {
    db.close();
  }
}

/** A run that comes to its end leaves neither behind. */
const isCutOff = async (root: string): Promise<boolean> =>
  (await exists(DISK, join(root, JOURNAL))) || (await exists(DISK, join(root, WORK)));

const number = (value: unknown): number => Number(value ?? 0);
