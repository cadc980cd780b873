import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { brief } from './brief.ts';

/** An app that counts how often it was really asked. */
function counting(most = 10) {
  const state = { asked: 0, time: 0, status: 200 as 200 | 404 };
  const app = new Hono();
  app.use(brief({ forMs: 1000, most, now: () => state.time }));
  app.all('*', async (c) => {
    state.asked++;
    await new Promise((done) => setTimeout(done, 2));
    return c.text(`${c.req.path} ${state.asked}`, state.status);
  });
  const get = async (path: string, method = 'GET') => (await app.request(path, { method })).text();
  return { state, get };
}

test('many who ask at once get one answer', async () => {
  const { state, get } = counting();
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/a')));
  expect(new Set(answers)).toEqual(new Set(['/a 1']));
  expect(state.asked).toBe(1);
});
test('an answer grows old', async () => {
  const { state, get } = counting();
  await get('/a');
  state.time = 1000;
  expect(await get('/a')).toBe('/a 2');
});
test('other addresses, other choices and forms that are sent have answers of their own', async () => {
  const { get } = counting();
  expect([await get('/a'), await get('/a?b'), await get('/a', 'POST'), await get('/a', 'POST')]).toEqual([
    '/a 1',
    '/a 2',
    '/a 3',
    '/a 4',
  ]);
});
test('what was not found is looked for again', async () => {
  const { state, get } = counting();
  state.status = 404;
  await get('/a');
  state.status = 200;
  expect(await get('/a')).toBe('/a 2');
});
test('no more is kept than fits', async () => {
  const { get } = counting(2);
  for (const path of ['/a', '/b', '/c']) await get(path);
  expect(await get('/c')).toBe('/c 3');
  expect(await get('/a')).toBe('/a 4');
});
