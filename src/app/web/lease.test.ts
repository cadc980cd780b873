import { expect, test } from 'vitest';
import { lease } from './lease.ts';

/** Counts what is open; more than one at a time is a fault. */
function stage(limitMs: number) {
  const told = { opened: 0, open: 0, most: 0 };
  const use = lease(
    async () => {
      told.opened++;
      told.most = Math.max(told.most, ++told.open);
      return { close: () => void told.open-- };
    },
    { limitMs },
  );
  return { told, use };
}
const opened = async () => ({ close: () => {} });
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

test('many share one', async () => {
  const { told, use } = stage(1000);
  await Promise.all(Array.from({ length: 50 }, () => use(() => wait(1))));
  expect(told).toMatchObject({ opened: 1, most: 1 });
});
test('it is closed when its time is over, even if nobody comes', async () => {
  const { told, use } = stage(20);
  await use(() => wait(1));
  await wait(60);
  expect(told.open).toBe(0);
});
test('under a steady stream it is closed and opened again, never twice at a time', async () => {
  const { told, use } = stage(15);
  const end = Date.now() + 150;
  const one = async () => {
    while (Date.now() < end) await use(() => wait(2));
  };
  await Promise.all([one(), one(), one()]);
  expect(told.opened).toBeGreaterThan(3);
  expect(told.most).toBe(1);
  await wait(40);
  expect(told.open).toBe(0);
});
test('what cannot be opened is told, and tried again', async () => {
  let tries = 0;
  const use = lease(
    async () => {
      if (++tries === 1) throw new Error('taken');
      return { close: () => {} };
    },
    { limitMs: 1000 },
  );
  await expect(use(async () => 1)).rejects.toThrow('taken');
  expect(await use(async () => 2)).toBe(2);
});
test('whoever comes after its time does not wait for a timer', async () => {
  let time = 0;
  const use = lease(opened, { limitMs: 1e9, now: () => time });
  await use(async () => 1);
  time = 2e9;
  expect(await use(async () => 2)).toBe(2);
});
