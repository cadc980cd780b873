import type { Database } from '../../ledger/duckdb.ts';
import type { PairDigest } from '../../ledger/ledger.ts';
import { findGroup } from '../../model/codes/groups.ts';
import type { Cause, Change } from './change.ts';
import type { DataFolder } from './folder.ts';
import { transaction } from './index/open.ts';
import { columnsOf } from './index/write.ts';
import { RATES } from './desk.ts';
import { tallyStored } from './tally-stored.ts';
import { adoptArticles } from './store.ts';

/** What was judged again, and what came of it. */
export interface Rejudged {
  /** Articles that were read or judged again, by the reason for it. */
  readonly articles: Readonly<Record<'extractor' | 'checker' | 'ledger', number>>;
  readonly changes: readonly Change[];
}

/**
 * Judges again what newer code or a newer ledger touches, and nothing else: all articles of an older extractor or
 * checker; of an older ledger, those with a claim on a pair whose figures changed.
 */
export async function rejudge(
  folder: DataFolder,
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Rejudged> {
  const { db, desk } = folder;
  const changes: Change[] = [];
  const articles = { extractor: 0, checker: 0, ledger: 0 };
  const pairs = await folder.desk.pairs();
  const touched = await findTouched(folder, pairs);
  const total = touched.reduce((n, { paths }) => n + paths.length, 0);
  let done = 0;
  for (const { cause, paths } of touched) {
    for await (const { tallied } of tallyStored(folder, paths)) {
      changes.push(...(await adoptArticles(folder, tallied, cause)));
      articles[cause] += tallied.length;
      progress((done += tallied.length), total);
      // What is judged stays so; the next run goes on with the others.
      if (signal?.aborted) return { articles, changes };
    }
  }
  await transaction(db, async () => {
    await db.run('UPDATE articles SET ledger = ? WHERE ledger <> ?', [desk.versions.ledger, desk.versions.ledger]);
    await keepPairs(db, pairs);
  });
  return { articles, changes };
}

/** Articles that an older version of the code, or an older ledger, judged: of the latter not all are touched. */
export async function countBehind({ db, desk }: Pick<DataFolder, 'db' | 'desk'>): Promise<number> {
  const { extractor, checker, ledger } = desk.versions;
  const [row] = await db.records(
    'SELECT count(*) AS count FROM articles WHERE extractor <> ? OR checker <> ? OR ledger <> ?',
    [extractor, checker, ledger],
  );
  return Number(row?.['count'] ?? 0);
}

/** The first time that an index is used, its articles were judged by the ledger as it is. */
export async function rememberPairs(folder: Pick<DataFolder, 'db' | 'desk'>): Promise<void> {
  const pairs = await folder.desk.pairs();
  await transaction(folder.db, () => keepPairs(folder.db, pairs));
}

interface Touched {
  readonly cause: Exclude<Cause, 'revision'>;
  readonly paths: readonly string[];
}

async function findTouched({ db, desk }: DataFolder, pairs: readonly PairDigest[]): Promise<Touched[]> {
  const { extractor, checker, ledger } = desk.versions;
  const older = await pathsOf(db, 'extractor <> ?', [extractor]);
  const unchecked = await pathsOf(db, 'extractor = ? AND checker <> ?', [extractor, checker]);
  const rest = 'extractor = ? AND checker = ? AND ledger <> ?';
  const behind = await pathsOf(db, rest, [extractor, checker, ledger]);
  const changed = behind.length > 0 ? await changedPairs(db, pairs) : [];
  const concerned =
    changed.length > 0
      ? await concernedBy(db, changed, `SELECT doc FROM articles WHERE ${rest}`, [extractor, checker, ledger])
      : [];
  return [
    { cause: 'extractor', paths: older },
    { cause: 'checker', paths: unchecked },
    { cause: 'ledger', paths: concerned },
  ];
}

async function pathsOf(db: Database, where: string, parameters: readonly string[]): Promise<string[]> {
  const [paths = []] = await db.columns(`SELECT path FROM articles WHERE ${where} ORDER BY path`, parameters);
  return paths.map(String);
}

/** Pairs with other figures than when the index was last judged, new ones and lost ones among them. */
async function changedPairs(
  db: Database,
  pairs: readonly PairDigest[],
): Promise<readonly (readonly [string, string])[]> {
  const before = new Map<string, string>();
  for (const row of await db.records('SELECT reporter, partner, digest FROM pairs')) {
    before.set(`${row['reporter']}|${row['partner']}`, String(row['digest']));
  }
  const changed: [string, string][] = [];
  for (const { reporter, partner, digest } of pairs) {
    const key = `${reporter}|${partner}`;
    if (before.get(key) !== digest) changed.push([reporter, partner]);
    before.delete(key);
  }
  return [...changed, ...[...before.keys()].map((key) => key.split('|') as [string, string])];
}

/** True where a side of a claim is open, the world, or a group among those that are given. */
const openSide = (side: 'reporter' | 'partner'): string =>
  `(c.${side} IS NULL OR c.${side} = 'WLD' OR list_contains(?, c.${side}))`;

/**
 * Articles with a claim that a changed pair may decide: the pair itself, its mirror, a group with one of the two in it, the
 * world, or a side that the claim leaves open.
 */
async function concernedBy(
  db: Database,
  changed: readonly (readonly [string, string])[],
  docs: string,
  parameters: readonly string[],
): Promise<string[]> {
  const all = changed.some(([reporter]) => reporter === RATES);
  await db.run('CREATE OR REPLACE TEMP TABLE changed (a VARCHAR, b VARCHAR)');
  await db.append(
    'changed',
    columnsOf(
      changed.flatMap(([a, b]) => [
        [a, b],
        [b, a],
      ]),
    ),
  );
  const groups =
    (await db.columns('SELECT DISTINCT partner FROM claims UNION SELECT DISTINCT reporter FROM claims'))[0] ?? [];
  const groupCodes = groups.map(String).filter((code) => findGroup(code) !== undefined);
  const [paths = []] = await db.columns(
    `SELECT DISTINCT path FROM articles AS a
     JOIN (SELECT doc, reporter, partner FROM claims UNION ALL SELECT doc, reporter, partner FROM superlatives) AS c USING (doc)
     WHERE a.doc IN (${docs}) AND (? OR EXISTS (SELECT 1 FROM changed
       WHERE (c.reporter = changed.a OR ${openSide('reporter')}) AND (c.partner = changed.b OR ${openSide('partner')})))
     ORDER BY path`,
    [...parameters, all, groupCodes, groupCodes],
  );
  return paths.map(String);
}

async function keepPairs(db: Database, pairs: readonly PairDigest[]): Promise<void> {
  await db.run('DELETE FROM pairs');
  await db.append('pairs', columnsOf(pairs.map(({ reporter, partner, digest }) => [reporter, partner, digest])));
}
