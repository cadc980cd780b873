import type { Article } from '../../model/article.ts';
import { linesOf } from './lines.ts';
import type { Pool } from './pool.ts';

/** Takes articles in order and prints their lines in the same order. */
export interface Writer {
  add(article: Article): Promise<void>;
  /** Prints a line of another making in its place. */
  line(text: string): Promise<void>;
  /** Waits until all is printed. */
  end(): Promise<void>;
}

export interface WriterOptions {
  readonly print: (lines: string) => Promise<void>;
  readonly openPool: () => Promise<Pool>;
  /** Characters of a batch: enough that handing it over costs little. */
  readonly batchChars?: number;
  /** Characters that are done in this thread before others are started: a few articles need none. */
  readonly aloneChars?: number;
}

/** Batches that a worker has at hand, so that it never waits for the next; no more, so that memory stays flat. */
const AHEAD = 3;

/** Extracts in this thread at first, and in a pool of workers once there is enough to do. */
export function openWriter({ print, openPool, batchChars = 200_000, aloneChars = 1_000_000 }: WriterOptions): Writer {
  let batch: Article[] = [];
  let chars = 0;
  let alone = 0;
  let pool: Pool | null = null;
  const underway: Promise<string>[] = [];

  const flush = async (): Promise<void> => {
    const full = batch;
    [batch, chars] = [[], 0];
    if (full.length === 0) return;
    if (pool === null) return print(linesOf(full));
    const lines = pool.lines(full);
    lines.catch(() => {}); // Told where it is awaited.
    underway.push(lines);
    if (underway.length > pool.size * AHEAD) await print(await underway.shift()!);
  };
  const drain = async (): Promise<void> => {
    await flush();
    for (const lines of underway.splice(0)) await print(await lines);
  };
  return {
    add: async (article) => {
      batch.push(article);
      chars += article.text.length;
      alone += article.text.length;
      if (pool === null && alone > aloneChars) pool = await openPool();
      // Alone, each line is printed as soon as it is there.
      if (pool === null || chars >= batchChars) await flush();
    },
    line: async (text) => {
      await drain();
      await print(text);
    },
    end: async () => {
      try {
        await drain();
      } finally {
        await pool?.close();
      }
    },
  };
}
