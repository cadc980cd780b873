import { once } from 'node:events';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Hints } from '../../reader/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Tallied } from './desk.ts';
import type { Versions } from './index/entry.ts';

/** Work for one worker: files of the data folder, files from elsewhere, or lines of NDJSON. */
export type Task =
  | { readonly kind: 'stored'; readonly root: string; readonly paths: readonly string[] }
  | { readonly kind: 'files'; readonly paths: readonly string[]; readonly hints: Hints }
  | {
      readonly kind: 'lines';
      readonly bytes: Uint8Array;
      readonly via: string;
      readonly line: number;
      readonly hints: Hints;
    };

export interface Result {
  readonly tallied: readonly (Tallied & { readonly path: string })[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Workers that read and judge articles beside the one that stores them. Close it. */
export interface Crew {
  readonly size: number;
  /** Results in the order of the tasks; no more are begun than are soon wanted, so memory stays flat. */
  run(tasks: AsyncIterable<Task> | Iterable<Task>): AsyncGenerator<{ readonly task: Task; readonly result: Result }>;
  close(): Promise<void>;
}

/** What a worker is told at its start. */
export interface Briefing {
  readonly root: string;
  readonly versions: Versions;
}

/** Tasks that a worker has at hand, so that it never waits for the next. */
const AHEAD = 2;

/** As many workers as there are cores: the one that stores mostly waits for the disk. */
export function openCrew(briefing: Briefing, size: number = Math.max(1, Math.min(availableParallelism(), 8))): Crew {
  const workers = Array.from({ length: size }, () => new Hand(briefing));
  return {
    size,
    run: (tasks) => runInOrder(workers, tasks),
    close: async () => void (await Promise.all(workers.map((worker) => worker.close()))),
  };
}

async function* runInOrder(
  workers: readonly Hand[],
  tasks: AsyncIterable<Task> | Iterable<Task>,
): AsyncGenerator<{ readonly task: Task; readonly result: Result }> {
  const underway: { readonly task: Task; readonly result: Promise<Result> }[] = [];
  const take = async () => {
    const { task, result } = underway.shift()!;
    return { task, result: await result };
  };
  try {
    for await (const task of tasks) {
      const idlest = workers.reduce((a, b) => (b.waiting < a.waiting ? b : a));
      const result = idlest.do(task);
      // It is awaited in its turn; until then a failure is not unhandled.
      result.catch(() => undefined);
      underway.push({ task, result });
      if (underway.length >= workers.length * AHEAD) yield await take();
    }
    while (underway.length > 0) yield await take();
  } finally {
    underway.length = 0;
  }
}

/** Enough for the largest article and the record; without a bound each worker would take what it likes. */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 160 };

/**
 * Out of the package a worker is JavaScript. Out of the sources it is TypeScript, which tsx has to be told of within the
 * worker: Node 20 heeds no `--import` there (seen in 20.20).
 */
function startWorker(workerData: Briefing): Worker {
  const options = { workerData, execArgv: [], resourceLimits: LIMITS };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), options);
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/, 'mjs'),
  ).href;
  const worker = new URL('./worker.ts', import.meta.url).href;
  const start = `import(${JSON.stringify(tsx)}).then((t) => (t.register(), import(${JSON.stringify(worker)})))`;
  return new Worker(start, { ...options, eval: true });
}

/** What a worker is asked, and what it answers. */
export type Request = 'end' | { readonly id: number; readonly task: Task };

export interface Answer {
  readonly id: number;
  readonly result?: Result;
  readonly fault?: unknown;
}

interface Promised {
  readonly resolve: (result: Result) => void;
  readonly reject: (fault: unknown) => void;
}

/** One worker and what it was given to do. */
class Hand {
  readonly #worker: Worker;
  readonly #promised = new Map<number, Promised>();
  #next = 0;
  #ended = false;

  constructor(briefing: Briefing) {
    this.#worker = startWorker(briefing);
    this.#worker.on('message', ({ id, result, fault }: Answer) => {
      const promised = this.#promised.get(id);
      this.#promised.delete(id);
      if (result) promised?.resolve(result);
      else promised?.reject(fault);
    });
    this.#worker.on('error', (fault) => this.#fail(fault));
    this.#worker.on('exit', () => {
      this.#ended = true;
      this.#fail(new Error('A worker ended before its work was done.'));
    });
  }

  get waiting(): number {
    return this.#promised.size;
  }

  do(task: Task): Promise<Result> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#promised.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
      this.#worker.postMessage({ id, task } satisfies Request);
    });
  }

  /** Lets it end by itself after what it has at hand: cut off while DuckDB is at work, it would fell the process. */
  async close(): Promise<void> {
    this.#promised.clear();
    if (this.#ended) return;
    const exit = once(this.#worker, 'exit');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
    this.#worker.postMessage('end' satisfies Request);
    await exit;
  }

  #fail(fault: unknown): void {
    for (const { reject } of this.#promised.values()) reject(fault);
    this.#promised.clear();
  }
}
