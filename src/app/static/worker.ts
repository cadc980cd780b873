/** What a thread runs that writes articles of a site: it opens the data folder for itself. */
import { workerData } from 'node:worker_threads';
import { serveTasks } from '../threads/serve.ts';
import { printArticles, type Edition, type Printed } from './article-pages.ts';
import { openPress, type Press } from './press.ts';

export interface Briefing {
  readonly data: string;
  readonly edition: Edition;
}

const { data, edition } = workerData as Briefing;
serveTasks<Press, readonly string[], Printed>(
  openPress(data, { holdTotals: false }),
  (press, ids) => printArticles(press, edition, ids),
  (press) => press.close(),
);
