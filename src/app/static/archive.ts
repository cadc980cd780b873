import { availableParallelism } from 'node:os';
import type { IndexReader } from '../folder/index/read/index.ts';
import { articlePages } from '../folder/index/read/pages.ts';
import { Hand } from '../threads/hand.ts';
import { runInOrder } from '../threads/run.ts';
import { startThread } from '../threads/start.ts';
import { printArticles, type Edition, type Printed } from './article-pages.ts';
import type { Press } from './press.ts';
import type { Briefing } from './worker.ts';

/** Articles that are looked up together. */
const BATCH = 100;
/** Fewer are written before a thread has opened the data folder. */
const WORTH_THREADS = 300;

/** Enough for the record and the articles of a batch; without a bound each thread would take what it likes. */
const LIMITS = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 512 };

export interface ArchiveOptions {
  readonly press: Press;
  readonly data: string;
  readonly edition: Edition;
  /** Threads that write articles; none writes them here. As many as there are cores where the archive is worth it. */
  readonly threads?: number;
}

/** Writes the pages of all articles, the latest first, a batch at a time. */
export async function* printArchive({ press, data, edition, threads }: ArchiveOptions): AsyncGenerator<Printed> {
  const { index } = press;
  if (!index) return;
  const size = threads ?? ((await hasAtLeast(index, WORTH_THREADS)) ? Math.min(availableParallelism(), 8) : 0);
  if (size === 0) {
    for await (const ids of batches(index)) yield await printArticles(press, edition, ids);
    return;
  }
  const options = { workerData: { data, edition } satisfies Briefing, resourceLimits: LIMITS };
  const start = () => new Hand<readonly string[], Printed>(startThread(import.meta.url, 'worker', options));
  const hands = Array.from({ length: size }, start);
  try {
    for await (const { result } of runInOrder(hands, batches(index))) yield result;
  } finally {
    await Promise.all(hands.map((hand) => hand.close()));
  }
}

/** True where there are so many articles: at most 1,000 can be asked for. */
export const hasAtLeast = async (index: IndexReader, count: number): Promise<boolean> =>
  (await index.latest({}, { limit: count })).items.length === count;

async function* batches(index: IndexReader): AsyncGenerator<readonly string[]> {
  for await (const page of articlePages(index, {}, BATCH)) if (page.length > 0) yield page.map(({ id }) => id);
}
