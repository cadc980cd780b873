import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Hints } from '../../reader/index.ts';
import { openCrew, type Result, type Task } from '../folder/crew.ts';
import type { Tallied } from '../folder/desk.ts';
import { explaining } from '../folder/fault.ts';
import type { DataFolder } from '../folder/folder.ts';
import type { InputRow } from '../folder/index/write.ts';
import { storeArticles } from '../folder/store.ts';
import { doTask } from '../folder/task.ts';
import { listFiles } from './listing.ts';
import { findPending, type Pending } from './pending.ts';
import { planTasks, type Planned } from './plan.ts';
import { collectGarbage } from '../threads/collect.ts';

/** How far an import has come: what is told is stored. */
export interface Step {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly articles: number;
  readonly claims: number;
}

export interface Imported {
  /** Files that were there, and those of them that were done before. */
  readonly files: number;
  readonly passedBy: number;
  readonly articles: number;
  readonly claims: number;
  readonly new: number;
  readonly revised: number;
  readonly known: number;
}

export interface ImportOptions {
  readonly hints?: Hints;
  readonly progress?: (step: Step) => void;
  readonly tell?: (diagnostic: Diagnostic) => void;
  /** Ends the import after the batch in hand: what is stored stays, and the next run goes on from there. */
  readonly signal?: AbortSignal;
  /** Articles that go to the disk and into the index together. */
  readonly batch?: number;
}

const BATCH = 500;
/** After so many batches what they left is collected. */
const COLLECT_EVERY = 10;
/** From how many files on a crew is worth its start. */
const WORTH_A_CREW = 300;
/** What is larger is read here, where more memory is allowed than in a worker. */
const LARGE_BYTES = 8 * 1024 * 1024;
const WORTH_A_CREW_BYTES = 4 * 1024 * 1024;

/** Takes files and folders of articles into the data folder. What was taken in before and has not changed is passed by. */
export async function importPaths(
  folder: DataFolder,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<Imported> {
  const { hints = {}, tell = () => {} } = options;
  const { pending, count } = await look(folder, paths, tell);
  const tally = new Counter(count, pending);
  let stored = 0;
  const store = async (batch: readonly Done[]): Promise<void> => {
    const outcomes = await explaining(folder.root, () => storeBatch(folder, batch));
    tally.stored(batch, outcomes);
    options.progress?.(tally.step());
    if (++stored % COLLECT_EVERY === 0) collectGarbage();
  };
  // While one batch is stored the next is read; a failure is met when the next is to be stored.
  let storing: Promise<void> = Promise.resolve();
  let batch: Done[] = [];
  let size = 0;
  const most = options.batch ?? BATCH;
  for await (const done of work(folder, pending, hints, most)) {
    done.result.diagnostics.forEach(tell);
    batch.push(done);
    size += done.result.tallied.length;
    if (size >= most) {
      await storing;
      storing = store(batch);
      storing.catch(() => undefined);
      batch = [];
      size = 0;
    }
    if (options.signal?.aborted) break;
  }
  await storing;
  await store(batch);
  return tally.summary();
}

/** What is still to be taken in, and how many files there are. The list of all is let go of: it may be long. */
async function look(
  folder: DataFolder,
  paths: readonly string[],
  tell: (diagnostic: Diagnostic) => void,
): Promise<{ readonly pending: readonly Pending[]; readonly count: number }> {
  const { files, diagnostics } = await listFiles(paths, folder.root);
  diagnostics.forEach(tell);
  return { pending: await findPending(folder.db, files), count: files.length };
}

interface Done {
  readonly planned: Planned;
  readonly result: Result;
}

function storeBatch(folder: DataFolder, batch: readonly Done[]): ReturnType<typeof storeArticles> {
  const articles: Tallied[] = batch.flatMap(({ result }) => result.tallied);
  // Of a file that came in several stretches the last one tells how far it is done.
  const done = new Map(batch.flatMap(doneInputs).map((input) => [input.path, input]));
  return storeArticles(folder, articles, [...done.values()]);
}

/** What could not be read is tried again the next time. */
function doneInputs({ planned, result }: Done): readonly InputRow[] {
  const failed = new Set(result.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return planned.task.kind === 'lines' ? planned.inputs : planned.inputs.filter(({ path }) => !failed.has(path));
}

async function* work(
  folder: DataFolder,
  pending: readonly Pending[],
  hints: Hints,
  most: number,
): AsyncGenerator<Done> {
  const bytes = pending.reduce((n, { size }) => n + size, 0);
  const planned = planTasks(pending, hints, most);
  if (pending.length < WORTH_A_CREW && bytes < WORTH_A_CREW_BYTES) {
    for await (const one of planned) yield { planned: one, result: await doTask(folder.desk, one.task) };
    return;
  }
  const crew = openCrew({ root: folder.root, versions: folder.desk.versions });
  const plans = new Map<Task, Planned>();
  const large: Planned[] = [];
  const tasks = async function* (): AsyncGenerator<Task> {
    for await (const one of planned) {
      if (one.bytes > LARGE_BYTES) {
        large.push(one);
        continue;
      }
      plans.set(one.task, one);
      yield one.task;
    }
  };
  try {
    for await (const { task, result } of crew.run(tasks())) {
      yield { planned: plans.get(task)!, result };
      plans.delete(task);
    }
  } finally {
    await crew.close();
  }
  for (const one of large) yield { planned: one, result: await doTask(folder.desk, one.task) };
}

class Counter {
  readonly #files: number;
  readonly #pending: number;
  readonly #totalBytes: number;
  readonly #count = { new: 0, revised: 0, known: 0 };
  #bytes = 0;
  #articles = 0;
  #claims = 0;

  constructor(files: number, pending: readonly Pending[]) {
    this.#files = files;
    this.#pending = pending.length;
    this.#totalBytes = pending.reduce((n, { size, from }) => n + size - from, 0);
  }

  stored(batch: readonly Done[], outcomes: Awaited<ReturnType<typeof storeArticles>>): void {
    for (const { planned, result } of batch) {
      this.#bytes += planned.bytes;
      this.#articles += result.tallied.length;
      this.#claims += result.tallied.reduce((n, { entry }) => n + entry.claims.length, 0);
    }
    for (const { what } of outcomes) this.#count[what]++;
  }

  step(): Step {
    return { bytes: this.#bytes, totalBytes: this.#totalBytes, articles: this.#articles, claims: this.#claims };
  }

  summary(): Imported {
    const passedBy = this.#files - this.#pending;
    return { files: this.#files, passedBy, articles: this.#articles, claims: this.#claims, ...this.#count };
  }
}
