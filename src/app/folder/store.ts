import { dirname, join } from 'node:path';
import { appendChanges, findChanges, putChanges, type Cause, type Change } from './change.ts';
import { storedOf, type Tallied } from './desk.ts';
import { flushFolder, readText, settled, writeMany } from './disk.ts';
import type { DataFolder } from './folder.ts';
import { transaction } from './index/open.ts';
import { putEntries, putInputs, putRevisions, type InputRow, type Placed } from './index/write.ts';
import { beginJournal, endJournal } from './journal.ts';
import { findKnown, type Known } from './known.ts';
import { findLikes } from './likeness.ts';
import { articlePath } from './layout.ts';
import { writeArticle } from './stored-article.ts';

/** What became of one article that was to be stored. */
export interface Outcome {
  readonly id: string;
  readonly what: 'new' | 'revised' | 'known';
  readonly path: string;
}

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
  const texts = await currentTexts(folder, arrivals, known);
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

type Ready = Tallied & { readonly path: string };

interface Decided {
  readonly outcomes: Outcome[];
  /** New states by article, oldest first. */
  readonly files: Map<string, Ready[]>;
}

/** Which articles are new, which are a new state of one that is there, and which are there already. */
function decide(
  arrivals: readonly Tallied[],
  known: ReadonlyMap<string, Known>,
  texts: ReadonlyMap<string, string>,
  now: string,
): Decided {
  const files = new Map<string, Ready[]>();
  const outcomes = arrivals.map((arrival): Outcome => {
    const { id } = arrival.stored;
    const there = known.get(id);
    const states = files.get(id) ?? [];
    const last = states.at(-1);
    const seen =
      there?.textHashes.has(arrival.entry.textHash) || states.some((s) => s.entry.textHash === arrival.entry.textHash);
    // A feed's summary of an article that is there in full says nothing new.
    if (seen || isExcerpt(arrival.text, last?.text ?? texts.get(id) ?? ''))
      return { id, what: 'known', path: last?.path ?? there?.path ?? '' };
    const revision = (last?.stored.revision ?? there?.revision ?? 0) + 1;
    const stored = { ...arrival.stored, revision, stored: now };
    const path = articlePath(id, stored.published, stored.title, revision);
    files.set(id, [...states, { ...arrival, stored, path }]);
    return { id, what: revision > 1 ? 'revised' : 'new', path };
  });
  return { outcomes, files };
}

/** What the articles say now of which something else has come. */
async function currentTexts(
  { disk, root, desk }: DataFolder,
  arrivals: readonly Tallied[],
  known: ReadonlyMap<string, Known>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { stored, entry } of arrivals) {
    const there = known.get(stored.id);
    if (!there || there.textHashes.has(entry.textHash) || texts.has(stored.id)) continue;
    const file = await readText(disk, join(root, there.path));
    const current = file === null ? null : storedOf(file, { id: stored.id, revision: there.revision });
    texts.set(stored.id, (current && (await desk.tally(current)))?.text ?? '');
  }
  return texts;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** True where one text is a part of the other, whatever the spaces and the dots at its end. */
export function isExcerpt(part: string, whole: string): boolean {
  const start = bare(part).replace(/(?:…|\.\.\.|\[…\])$/, '');
  return start.length < whole.length && bare(whole).includes(start);
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
    const first = await disk.mkdir(join(root, folder), { recursive: true });
    if (first) for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) made.add(dirname(at));
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

async function commit({ db, disk, root, now }: DataFolder, batch: Batch): Promise<Change[]> {
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
  return changes;
}
