import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { keptPages } from './kept-pages.ts';

/** An app that counts how often it was really asked. */
function counting(mostBytes = 1000) {
  const state = { asked: 0, version: 'a', status: 200 as 200 | 404 | 503, headers: {} as Record<string, string> };
  const app = new Hono();
  app.use(keptPages({ version: async () => state.version, mostBytes }));
  app.all('*', async (c) => {
    state.asked++;
    await new Promise((done) => setTimeout(done, 2));
    return c.text(`${c.req.path} ${state.asked}`, state.status, state.headers);
  });
  const ask = async (path: string, init: RequestInit = {}) => app.request(path, init);
  const get = async (path: string, init: RequestInit = {}) => (await ask(path, init)).text();
  return { state, get, ask };
}

test('many who ask at once get one answer', async () => {
  const { state, get } = counting();
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/a')));
  expect(new Set(answers)).toEqual(new Set(['/a 1']));
  expect(state.asked).toBe(1);
});
test('a page is made anew when what it is made of changes', async () => {
  const { state, get } = counting();
  await get('/a');
  expect(await get('/a')).toBe('/a 1');
  state.version = 'b';
  expect(await get('/a')).toBe('/a 2');
});
test('who has a page already is told that it has not changed', async () => {
  const { ask, state } = counting();
  const etag = (await ask('/a')).headers.get('etag')!;
  const again = await ask('/a', { headers: { 'if-none-match': `"other", W/${etag}` } });
  expect([again.status, await again.text(), again.headers.get('cache-control')]).toEqual([304, '', 'no-cache']);
  state.version = 'b';
  expect((await ask('/a', { headers: { 'if-none-match': etag } })).status).toBe(200);
});
test('other addresses, other choices and forms that are sent have answers of their own', async () => {
  const { get } = counting();
  const posted = { method: 'POST' };
  expect([await get('/a'), await get('/a?b'), await get('/a', posted), await get('/a', posted)]).toEqual([
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
test('while nothing can be read the last state is given', async () => {
  const { state, get } = counting();
  await get('/a');
  Object.assign(state, { version: 'b', status: 503 });
  expect(await get('/a')).toBe('/a 1');
  expect(await get('/new')).toBe('/new 3');
});
test('what says itself how long it may be kept is not kept here', async () => {
  const { state, get } = counting();
  state.headers = { 'cache-control': 'no-store' };
  await get('/a');
  expect(await get('/a')).toBe('/a 2');
});
test('no more is kept than fits, and what was asked for last stays', async () => {
  const { get } = counting(8);
  for (const path of ['/a', '/b', '/a', '/c']) await get(path);
  expect(await get('/a')).toBe('/a 1');
  expect(await get('/b')).toBe('/b 4');
});
