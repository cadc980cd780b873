import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { putChanges, readChanges } from './change.ts';
import type { Result } from './crew.ts';
import type { Desk } from './desk.ts';
import type { Disk } from './disk.ts';
import type { DataFolder } from './folder.ts';
import { countGroups } from './index/groups.ts';
import { createIndex } from './index/open.ts';
import { removeIndex, takePlace } from './index/work.ts';
import { ARTICLES, MAKING, readArticleName, WORK } from './layout.ts';
import { rememberPairs } from './rejudge.ts';
import { adoptArticles } from './store.ts';
import { tallyStored } from './tally-stored.ts';
import { filesBelow } from './versions.ts';

/** What a rebuild tells while it goes on. */
export interface Rebuilding {
  readonly root: string;
  readonly disk: Disk;
  readonly now: () => Date;
  readonly desk: Desk;
  readonly progress?: (step: { readonly articles: number; readonly claims: number; readonly total: number }) => void;
}

export interface Rebuilt {
  readonly articles: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Articles that go into the index together. */
const BATCH = 500;

/**
 * Makes the index anew from the article files and the list of changes alone, beside the old one, which it then
 * replaces. Needs the folder's lock.
 */
export async function rebuildIndex(rebuilding: Rebuilding): Promise<Rebuilt> {
  const { root, disk } = rebuilding;
  const making = join(root, MAKING);
  await removeIndex(disk, making);
  const db = await createIndex(making);
  let rebuilt: Rebuilt;
  try {
    let doc = 1;
    const { now, desk } = rebuilding;
    rebuilt = await fill(
      { root, disk, now, desk, db, takeDoc: () => doc++, committed: none, publish: none, close: none },
      rebuilding,
    );
    await countGroups(db);
    await db.run('CHECKPOINT');
  } catch (fault) {
    db.close();
    await removeIndex(disk, making).catch(() => undefined);
    throw fault;
  }
  db.close();
  await takePlace(disk, root, making);
  // What a run that was cut off left is in the new one: its articles are files.
  await removeIndex(disk, join(root, WORK));
  return rebuilt;
}

/** The new index is shown and closed by who made it. */
const none = (): Promise<void> => Promise.resolve();

async function fill(folder: DataFolder, { progress = () => {} }: Rebuilding): Promise<Rebuilt> {
  const paths = await articleFiles(folder.disk, folder.root);
  const diagnostics: Diagnostic[] = [];
  let done = 0;
  let claims = 0;
  let batch: Result['tallied'][number][] = [];
  for await (const result of tallyStored(folder, paths)) {
    diagnostics.push(...result.diagnostics);
    batch.push(...result.tallied);
    if (batch.length >= BATCH) {
      await adoptArticles(folder, batch);
      batch = [];
    }
    done += result.tallied.length;
    claims += result.tallied.reduce((n, { entry }) => n + entry.claims.length, 0);
    progress({ articles: done, claims, total: paths.length });
  }
  await adoptArticles(folder, batch);
  await folder.db.run('DELETE FROM changes');
  await putChanges(folder.db, await readChanges(folder.disk, folder.root));
  await rememberPairs(folder);
  return { articles: done, diagnostics };
}

/** Paths of the article files, from the folder's root, oldest first. */
export async function articleFiles(disk: Disk, root: string): Promise<string[]> {
  const files = await filesBelow(disk, join(root, ARTICLES), '.md');
  const paths = files.map((file) => file.slice(root.length + 1).replaceAll('\\', '/'));
  return paths.filter((path) => readArticleName(path.slice(path.lastIndexOf('/') + 1)) !== null);
}
