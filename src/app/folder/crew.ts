import { availableParallelism } from 'node:os';
import type { Hints } from '../../reader/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { Hand } from '../threads/hand.ts';
import { runInOrder } from '../threads/run.ts';
import { startThread } from '../threads/start.ts';
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

/** As many workers as there are cores: the one that stores mostly waits for the disk. */
export function openCrew(briefing: Briefing, size: number = Math.max(1, Math.min(availableParallelism(), 8))): Crew {
  const options = { workerData: briefing, resourceLimits: LIMITS };
  const start = () => new Hand<Task, Result>(startThread(import.meta.url, 'worker', options));
  const workers = Array.from({ length: size }, start);
  return {
    size,
    run: (tasks) => runInOrder(workers, tasks, AHEAD),
    close: async () => void (await Promise.all(workers.map((worker) => worker.close()))),
  };
}

/** Files of one task. What lives on until its answer outlives a young generation where there are many. */
export const TASK_FILES = 16;
/** Tasks that a worker has at hand: it goes on while a batch is stored, which takes the time of a hundred articles. */
const AHEAD = 8;

/**
 * Enough for the largest article and the record; without a bound each worker would take what it likes. What grows old is
 * collected with the code of short-lived closures, which has to be compiled again: little should.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 160 };
