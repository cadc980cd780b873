/** What a worker of a crew runs: opens a desk of its own, then does what it is given until it is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Briefing, Task } from './crew.ts';
import { openDesk } from './desk.ts';
import { doTask } from './task.ts';

const { root, versions } = workerData as Briefing;
const desk = openDesk(root, versions);
// Told with the first task; until then a failure is not unhandled.
desk.catch(() => undefined);

parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: Task }) => {
  desk
    .then((open) => doTask(open, task))
    .then(
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
      (result) => parentPort?.postMessage({ id, result }),
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
      (fault: unknown) => parentPort?.postMessage({ id, fault }),
    );
});
