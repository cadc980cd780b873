import { expect, test } from 'vitest';
import { promised } from './promised.ts';
import { soon } from './soon.ts';

test('what is there in time is given', async () => {
  expect(await soon(Promise.resolve('there'), 1000)).toBe('there');
});
test('what takes longer is none yet, and goes on', async () => {
  const { promise: coming, resolve } = promised<string>();
  expect(await soon(coming, 1)).toBeNull();
  resolve('late');
  expect(await soon(coming, 1000)).toBe('late');
});
test('without a limit it is waited for', async () => {
  const late = new Promise<string>((done) => setTimeout(() => done('late'), 10));
  expect(await soon(late, Number.POSITIVE_INFINITY)).toBe('late');
});
test('what fails is told', async () => {
  await expect(soon(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
});
