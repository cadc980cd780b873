import { expect, test } from 'vitest';
import { lease } from './lease.ts';

/** Counts what was opened and what is open. */
function stage(idleMs = 60_000) {
  const told = { opened: 0, open: 0 };
  const { use, close } = lease(
    async () => {
      told.open++;
      const number = ++told.opened;
      return { number, close: () => void told.open-- };
    },
    { idleMs },
  );
  return { told, use, close };
}
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

test('many share one, and so does who comes later', async () => {
  const { told, use } = stage();
  await Promise.all(Array.from({ length: 50 }, () => use('a', () => wait(1))));
  await wait(20);
  await use('a', () => wait(1));
  expect(told).toEqual({ opened: 1, open: 1 });
});
test('of a newer version it is opened anew, and the older is closed', async () => {
  const { told, use } = stage();
  await use('a', async () => {});
  expect(await use('b', async ({ number }) => number)).toBe(2);
  expect(told).toEqual({ opened: 2, open: 1 });
});
test('who still uses the older one keeps it until the end, and nobody waits for it', async () => {
  const { told, use } = stage();
  const slow = use('a', async ({ number }) => {
    await wait(30);
    return number;
  });
  expect(await use('b', async ({ number }) => number)).toBe(2);
  expect(told.open).toBe(2);
  expect(await slow).toBe(1);
  await wait(1);
  expect(told.open).toBe(1);
});
test('it is closed where nobody comes for a while, and opened for the next', async () => {
  const { told, use } = stage(10);
  await use('a', async () => {});
  await wait(40);
  expect(told.open).toBe(0);
  expect(await use('a', async ({ number }) => number)).toBe(2);
});
test('it is closed at the end, once who still uses it has done', async () => {
  const { told, use, close } = stage();
  const slow = use('a', () => wait(20));
  await wait(1);
  close();
  expect(told.open).toBe(1);
  await slow;
  await wait(1);
  expect(told.open).toBe(0);
});
test('what cannot be opened is told, and tried again', async () => {
  let tries = 0;
  const { use } = lease(
    async () => {
      if (++tries === 1) throw new Error('taken');
      return { close: () => {} };
    },
    { idleMs: 1000 },
  );
  await expect(use('a', async () => 1)).rejects.toThrow('taken');
  expect(await use('a', async () => 2)).toBe(2);
});
