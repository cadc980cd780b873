/** The thread's own side: it opens what it works with, then does what it is given until it is told to end. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Request } from './hand.ts';
import { tellFault } from './told-fault.ts';

/** Does one task after another with what was opened; `close` ends it. */
export function serveTasks<Desk, Task, Result>(
  desk: Promise<Desk>,
  perform: (desk: Desk, task: Task) => Promise<Result>,
  close: (desk: Desk) => void | Promise<void> = () => {},
): void {
  // Told with the first task; until then a failure is not unhandled.
  let last: Promise<unknown> = desk.catch(() => undefined);
  let ended = false;
  const answer = async ({ id, task }: Exclude<Request<Task>, 'end'>): Promise<void> => {
    let told: Answer<Result>;
    try {
      told = { id, result: await perform(await desk, task) };
    } catch (fault) {
      told = { id, fault: tellFault(fault) };
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
    parentPort?.postMessage(told);
  };
  const end = async (): Promise<void> => {
    await last;
    await desk.then(close, () => undefined);
    parentPort?.close();
  };
  parentPort?.on('message', (request: Request<Task>) => {
    if (request === 'end') {
      // To be cut off while DuckDB is at work would fell the whole process, so it ends by itself.
      ended = true;
      void end();
    } else last = last.then(() => (ended ? undefined : answer(request)));
  });
}
