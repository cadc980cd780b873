import { availableParallelism } from 'node:os';
import type { Article } from '../../model/article.ts';
import { startThread } from '../threads/start.ts';

/** Workers that extract batches of articles, each in a thread of its own. Close it. */
export interface Pool {
  readonly size: number;
  /** The JSON lines of a batch. Batches go round in turn, and a worker answers in the order that it was asked. */
  lines(batch: readonly Article[]): Promise<string>;
  close(): Promise<void>;
}

/** As many workers as there are cores: what reads and writes beside them needs little. */
export function openPool(size: number = Math.max(1, Math.min(availableParallelism(), 8))): Pool {
  const workers = Array.from({ length: size }, openWorker);
  let turn = 0;
  return {
    size,
    lines: (batch) => workers[turn++ % size]!.lines(batch),
    close: async () => void (await Promise.all(workers.map((worker) => worker.close()))),
  };
}

interface Waiting {
  readonly resolve: (lines: string) => void;
  readonly reject: (fault: unknown) => void;
}

function openWorker(): Omit<Pool, 'size'> {
  const worker = startThread(import.meta.url, 'worker');
  const queue: Waiting[] = [];
  const failAll = (fault: unknown): void => {
    for (const { reject } of queue.splice(0)) reject(fault);
  };
  worker.on('message', (lines: string) => queue.shift()?.resolve(lines));
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('a worker ended before its work was done')));
  return {
    lines: (batch) =>
      new Promise((resolve, reject) => {
        queue.push({ resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
        worker.postMessage(batch);
      }),
    close: async () => {
      queue.length = 0;
      await worker.terminate();
    },
  };
}
