import { dirname, join } from 'node:path';
import { appendChanges, findChanges, putChanges, type Cause, type Change } from './change.ts';
import { decide, textsToCompare, type Outcome, type Ready } from './decide.ts';
import type { Tallied } from './desk.ts';
import { flushFolder, makeFolder, settled, writeMany } from './disk.ts';
import type { DataFolder } from './folder.ts';
import { transaction } from './index/open.ts';
import { putEntries, putInputs, putRevisions, type InputRow, type Placed } from './index/write.ts';
import { beginJournal, endJournal } from './journal.ts';
import { findKnown, type Known } from './known.ts';
import { findLikes } from './likeness.ts';
import { writeArticle } from './stored-article.ts';

export type { Outcome } from './decide.ts';

/**
 * Stores articles: files first, then the index, in one go. When it returns, they are on the disk; whatever happens
 * before, none is there in part, and the next run takes up those that are there. `inputs` are then known as done.
 */
export async function storeArticles(
  folder: DataFolder,
  arrivals: readonly Tallied[],
  inputs: readonly InputRow[] = [],
): Promise<Outcome[]> {
  const { db } = folder;
  const known = await findKnown(
    db,
    arrivals.map(({ stored }) => stored.id),
  );
  const texts = await textsToCompare(folder, arrivals, known);
  const { outcomes, files } = decide(arrivals, known, texts, folder.now().toISOString());
  if (files.size > 0) await writeFiles(folder, [...files.values()].flat());
  const current = [...files.values()].map((states) => states.at(-1)!);
  const placed = await place(folder, current, known);
  const earlier = [...files.values()].flatMap((states) => states.slice(0, -1));
  await commit(folder, { placed, earlier: await place(folder, earlier, known), known, inputs });
  if (files.size > 0) await endJournal(folder.disk, folder.root);
  return outcomes;
}

/** Takes article files that are there into the index: after a crash, in a rebuild, when they are to be judged again. */
export async function adoptArticles(
  folder: DataFolder,
  files: readonly (Tallied & { readonly path: string })[],
  cause?: Cause,
): Promise<Change[]> {
  const known = await findKnown(
    folder.db,
    files.map(({ stored }) => stored.id),
  );
  const latest = new Map<string, Ready>();
  const earlier: Ready[] = [];
  for (const file of files) {
    const other = latest.get(file.stored.id);
    const newest = other?.stored.revision ?? known.get(file.stored.id)?.revision ?? 0;
    if (file.stored.revision < newest) earlier.push(file);
    else {
      if (other) earlier.push(other);
      latest.set(file.stored.id, file);
    }
  }
  const placed = await place(folder, [...latest.values()], known);
  return commit(folder, {
    placed,
    earlier: await place(folder, earlier, known),
    known,
    inputs: [],
    ...(cause ? { cause } : {}),
  });
}

async function writeFiles({ disk, root }: DataFolder, files: readonly Ready[]): Promise<void> {
  await beginJournal(
    disk,
    root,
    files.map(({ path }) => path),
  );
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const made = new Set<string>();
  for (const folder of folders) {
    // Most are there, which is found out without waiting.
    if (disk.existsSync(join(root, folder))) continue;
    const some = await makeFolder(disk, join(root, folder));
    if (some.length > 0) for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) made.add(dirname(at));
  }
  await writeMany(
    disk,
    files.map(({ path, stored }) => [join(root, path), writeArticle(stored)] as const),
  );
  await settled([...folders, ...made].map((folder) => flushFolder(disk, join(root, folder))));
}

/** Numbers for the articles, and the story that each one tells. */
async function place(
  folder: DataFolder,
  files: readonly Ready[],
  known: ReadonlyMap<string, Known>,
): Promise<Placed[]> {
  const numbered = files.map((file) => ({ ...file, doc: known.get(file.stored.id)?.doc ?? folder.takeDoc() }));
  const likes = await findLikes(folder.db, numbered);
  return numbered.map(({ entry, stored, path, doc }, i) => {
    const { revision, via } = stored;
    const { story, likeness } = likes[i]!;
    return { entry, doc, revision, path, via, stored: stored.stored, story, likeness };
  });
}

interface Batch {
  readonly placed: readonly Placed[];
  readonly earlier: readonly Placed[];
  readonly known: ReadonlyMap<string, Known>;
  readonly inputs: readonly InputRow[];
  readonly cause?: Cause;
}

async function commit(folder: DataFolder, batch: Batch): Promise<Change[]> {
  const { db, disk, root, now } = folder;
  const { placed, earlier, known, inputs, cause } = batch;
  const replaced = placed.filter(({ entry }) => known.has(entry.id));
  const changes =
    replaced.length === 0 ? [] : await findChanges(db, replaced, () => cause ?? 'revision', now().toISOString());
  await appendChanges(disk, root, changes);
  const newStates = [...placed, ...earlier].filter(({ entry }) => !known.get(entry.id)?.textHashes.has(entry.textHash));
  await transaction(db, async () => {
    await putEntries(
      db,
      placed,
      replaced.map(({ doc }) => doc),
    );
    await putRevisions(db, newStates);
    await putInputs(db, inputs);
    await putChanges(db, changes);
  });
  if (placed.length > 0) await folder.committed();
  return changes;
}
