/** What a worker of a crew runs: opens a desk of its own, then does what it is given until it is told to end. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Briefing, Request } from './crew.ts';
import { openDesk } from './desk.ts';
import { doTask } from './task.ts';

const { root, versions } = workerData as Briefing;
const desk = openDesk(root, versions);
// Told with the first task; until then a failure is not unhandled.
let last: Promise<unknown> = desk.catch(() => undefined);
let ended = false;

parentPort?.on('message', (request: Request) => {
  if (request === 'end') {
    // To be cut off while DuckDB is at work would fell the whole process, so it ends by itself.
    ended = true;
    void last.then(() => parentPort?.close());
  } else last = last.then(() => (ended ? undefined : answer(request)));
});

async function answer({ id, task }: Exclude<Request, 'end'>): Promise<void> {
  let told: Answer;
  try {
    told = { id, result: await doTask(await desk, task) };
  } catch (fault) {
    told = { id, fault };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
  parentPort?.postMessage(told);
}
