import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { faultOf, type ToldFault } from './told-fault.ts';

/** What a thread is asked, and what it answers. */
export type Request<Task> = 'end' | { readonly id: number; readonly task: Task };

export interface Answer<Result> {
  readonly id: number;
  readonly result?: Result;
  readonly fault?: ToldFault;
}

interface Promised<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (fault: unknown) => void;
}

/** One thread that serves tasks (`serveTasks`), and what it was given to do. Close it. */
export class Hand<Task, Result> {
  readonly #worker: Worker;
  readonly #promised = new Map<number, Promised<Result>>();
  #next = 0;
  #ended = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#worker.on('message', ({ id, result, fault }: Answer<Result>) => {
      const promised = this.#promised.get(id);
      this.#promised.delete(id);
      if (fault) promised?.reject(faultOf(fault));
      else promised?.resolve(result as Result);
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
      this.#worker.postMessage({ id, task } satisfies Request<Task>);
    });
  }

  /** Lets it end by itself after what it has at hand: cut off while DuckDB is at work, it would fell the process. */
  async close(): Promise<void> {
    this.#promised.clear();
    if (this.#ended) return;
    const exit = once(this.#worker, 'exit');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
    this.#worker.postMessage('end' satisfies Request<Task>);
    await exit;
  }

  #fail(fault: unknown): void {
    for (const { reject } of this.#promised.values()) reject(fault);
    this.#promised.clear();
  }
}
