/** What a worker of a pool runs: articles in, their JSON lines out. */
import { parentPort } from 'node:worker_threads';
import type { Article } from '../../model/article.ts';
import { linesOf } from './lines.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
parentPort?.on('message', (batch: readonly Article[]) => parentPort?.postMessage(linesOf(batch)));
