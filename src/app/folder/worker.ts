/** What a worker of a crew runs: opens a desk of its own, then does what it is given until it is told to end. */
import { workerData } from 'node:worker_threads';
import { serveTasks } from '../threads/serve.ts';
import type { Briefing } from './crew.ts';
import { openDesk } from './desk.ts';
import { doTask } from './task.ts';

const { root, versions } = workerData as Briefing;
serveTasks(openDesk(root, versions), doTask);
