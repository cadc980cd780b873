import { expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import { linesOf } from './lines.ts';
import { openPool, type Pool } from './pool.ts';
import { openWriter } from './writer.ts';

/** Some long, some short, so that workers finish out of turn. */
const ARTICLES: readonly Article[] = Array.from({ length: 60 }, (_, i) => ({
  id: String(i),
  url: null,
  publisher: null,
  title: null,
  published: '2023-10-20',
  lang: 'zh',
  text: `2023年前三季度，中俄贸易额为${1000 + i}亿美元，同比增长${i}.5%。`.repeat(i % 7 === 0 ? 200 : 1),
}));

async function run(open: () => Promise<Pool>, articles: readonly Article[], aloneChars: number): Promise<string> {
  let printed = '';
  const print = async (lines: string) => void (printed += lines);
  const writer = openWriter({ print, openPool: open, batchChars: 500, aloneChars });
  for (const article of articles) await writer.add(article);
  await writer.end();
  return printed;
}

test('lines come in the order of the articles, from workers as from one thread', async () => {
  const printed = await run(async () => openPool(2), ARTICLES, 1000);
  expect(printed).toBe(linesOf(ARTICLES));
});

const none = () => Promise.reject(new Error('a pool was opened'));

test('a few articles start no worker', async () => {
  expect(await run(none, ARTICLES.slice(1, 4), 1000)).toBe(linesOf(ARTICLES.slice(1, 4)));
});

test('no more batches are at hand than the workers soon need', async () => {
  let [atHand, most] = [0, 0];
  const slow: Pool = {
    size: 2,
    lines: async (batch) => {
      most = Math.max(most, ++atHand);
      await new Promise((r) => setTimeout(r, 2));
      atHand--;
      return linesOf(batch);
    },
    close: async () => {},
  };
  expect(await run(async () => slow, ARTICLES, 0)).toBe(linesOf(ARTICLES));
  expect(most).toBeLessThanOrEqual(8);
});

test('a worker’s failure is told, not lost', async () => {
  const broken: Pool = { size: 1, lines: () => Promise.reject(new Error('out of memory')), close: async () => {} };
  await expect(run(async () => broken, ARTICLES, 0)).rejects.toThrow('out of memory');
});
