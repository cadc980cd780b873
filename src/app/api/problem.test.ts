import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type OpenApi } from '../../../test/support/api.ts';
import { UserError } from '../errors.ts';
import { createApi } from './routes.ts';

let opened: OpenApi;
beforeAll(async () => void (opened = await openApi()), 60_000);
afterAll(() => opened.close());

const ask: OpenApi['ask'] = (...asked) => opened.ask(...asked);
const post: OpenApi['post'] = (...asked) => opened.post(...asked);

const taken = async (): Promise<never> => {
  throw new UserError(
    { severity: 'error', code: 'index-taken', message: 'Taken.', file: null, line: null, field: null },
    1,
  );
};

describe('a wrong question', () => {
  test.each([
    ['/claims?limit=0', 'limit', '>=1'],
    ['/claims?rating=true', 'rating', 'supported, close, refuted'],
    ['/claims?from=2023-02-30', 'from', 'YYYY-MM-DD'],
    ['/claims?after=x', 'after', 'next'],
    ['/claims?limit=1&limit=2', 'limit', 'number'],
    ['/claims?colour=red', 'colour', 'no such parameter'],
    ['/series/CHN/Atlantis', 'partner', 'alpha-3'],
    ['/observations?hs=coal', 'hs', 'digits'],
  ])('%s is told what is wrong where, and what to do', async (path, name, message) => {
    const answer = await ask(path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const { type, title, status, detail, flaws } = (await answer.json()) as {
      type: string;
      title: string;
      status: number;
      detail: string;
      flaws: { name: string; message: string }[];
    };
    expect([type, status, typeof title]).toEqual(['/api#bad-question', 400, 'string']);
    expect(detail).toContain(name);
    expect(flaws.find((flaw) => flaw.name.startsWith(name))?.message).toContain(message);
  });
  test('of text and address at once, or of neither, is refused', async () => {
    for (const body of [{}, { text: 'x', address: 'https://example.org' }]) {
      const answer = await post(body);
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('either text or address')]);
    }
  });
  test('that is no JSON, or does not say so, is refused', async () => {
    expect((await post({ text: '2023年前三季度，中俄贸易额为1764亿美元。' }, 'text/plain')).status).toBe(415);
    const broken = await ask('/check', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
    expect([broken.status, broken.headers.get('content-type')]).toEqual([415, 'application/problem+json']);
  });
  test('that is too large is refused', async () => {
    expect((await post({ text: 'x'.repeat(17 * 1024 * 1024) })).status).toBe(413);
  });
  test('for a private address gets nothing from it', async () => {
    const answer = await post({ address: 'http://127.0.0.1:1/' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('no public address')]);
  });
  test('at an unknown address, or with another method, is told so', async () => {
    expect((await ask('/nowhere')).status).toBe(404);
    expect((await ask('/articles/none')).status).toBe(404);
    const other = await ask('/claims', { method: 'DELETE' });
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
  test('about articles where there are none yet has an empty answer', async () => {
    const empty = createApi({ ...opened.site, withIndex: async () => null }, { version: '0' });
    const lists = ['/articles', '/search?q=x', '/claims', '/verdicts', '/changes', '/sources'];
    for (const path of lists) expect((await empty.request(`/api/v1${path}`)).status).toBe(200);
    expect(await (await empty.request('/api/v1/claims')).json()).toEqual({ claims: [], outdated: 0, next: null });
    expect((await empty.request('/api/v1/articles/x')).status).toBe(404);
  });
  test('about articles while another program writes is told to come again', async () => {
    const answer = await createApi({ ...opened.site, withIndex: taken }, { version: '0' }).request('/api/v1/claims');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ type: '/api#no-articles', detail: 'Taken.' });
  });
});
