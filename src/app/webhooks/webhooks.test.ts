import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Rating } from '../../model/verdict.ts';
import { backUp } from '../folder/backup.ts';
import { appendChanges, type Change } from '../folder/change.ts';
import { DISK } from '../folder/disk.ts';
import { openFolder } from '../folder/folder.ts';
import { HOOKS } from '../folder/layout.ts';
import { openIndex } from '../folder/index/read/index.ts';
import { importPaths } from '../intake/import.ts';
import { loadHooks, newHook, saveHooks, type Hook } from './hook.ts';
import { sendNews, type SendOptions } from './send.ts';

interface Taken {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

let root: string;
let receiver: Server;
let address: string;
/** What the receiver got, and what it answers next; 204 where nothing is left. */
let taken: Taken[];
let answers: (number | 'cut')[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tally-webhooks-'));
  taken = [];
  answers = [];
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      taken.push({ headers: request.headers as Record<string, string>, body: Buffer.concat(chunks).toString() });
      const answer = answers.shift() ?? 204;
      if (answer === 'cut') request.socket.destroy();
      else response.writeHead(answer, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await rm(root, { recursive: true });
});

const WRONG = '据海关总署统计，2023年中俄贸易额为3401.1亿美元，增长26.3%。';

/** One article as a line of NDJSON. */
const line = (text: string, i: number): string =>
  JSON.stringify({
    id: `${text.length}-${i}`,
    title: `Article ${i} of ${text}`,
    published: '2024-02-01',
    lang: 'zh',
    text,
  });

async function store(...texts: readonly string[]): Promise<void> {
  const file = join(root, `in-${Math.random()}.ndjson`);
  await writeFile(file, texts.map(line).join('\n'));
  const folder = await openFolder(root, { command: 'test' });
  try {
    await importPaths(folder, [file]);
  } finally {
    await folder.close();
  }
}

async function hookFor(ratings: readonly Rating[] = ['refuted', 'inconsistent'], url = address): Promise<Hook> {
  const hook = newHook({ url, events: ['verdicts', 'corrections'], ratings }, '2020-01-01T00:00:00Z');
  await saveHooks(DISK, root, [...(await loadHooks(DISK, root)), hook]);
  return hook;
}

async function send(options: SendOptions = {}): Promise<number> {
  const index = await openIndex(root);
  let sent = 0;
  try {
    const fetch = { allowPrivate: true, ...options.fetch };
    await sendNews(DISK, root, index, { waits: [1, 1], tell: (_, n) => (sent += n), ...options, fetch });
  } finally {
    index.close();
  }
  return sent;
}

const change = (at: string, key: string, was = 'supported', now = 'refuted'): Change => ({
  key, at, article: 'a1', quote: '2401亿', place: 3, was, now, cause: 'ledger',
}); // prettier-ignore

describe('a hook', () => {
  test('is told of verdicts once, signed so that the standard receiver believes it', async () => {
    await store(WRONG, '2023年中俄贸易额为2401.1亿美元。');
    const hook = await hookFor();
    expect(await send()).toBe(1);
    expect(await send()).toBe(0);
    expect(taken).toHaveLength(1);
    const message = new Webhook(hook.secret).verify(taken[0]!.body, taken[0]!.headers) as {
      type: string;
      data: { articles: { findings: { rating: string; quote: string }[] }[] };
    };
    expect(message.type).toBe('verdicts');
    expect(message.data.articles).toHaveLength(1);
    const ratings = message.data.articles[0]!.findings.map(({ rating }) => rating);
    expect(ratings).toContain('refuted');
    expect(ratings.filter((rating) => rating !== 'refuted' && rating !== 'inconsistent')).toEqual([]);
    expect(() => new Webhook(hook.secret).verify(`${taken[0]!.body} `, taken[0]!.headers)).toThrow();
  });

  test('is told of articles that come later, and of all of many', async () => {
    await hookFor(['supported']);
    await store(
      ...Array.from(
        { length: 60 },
        (_, i) => `第${i}条：2023年中俄贸易额为2401.1亿美元。第${i * 7919}号消息说得不一样。`,
      ),
    );
    expect(await send()).toBe(2);
    await store('2023年，中俄贸易额达2401.1亿美元，同比增长26.3%。另文。');
    expect(await send()).toBe(1);
    const ids = taken.flatMap(
      ({ body }) => (JSON.parse(body) as { data: { articles: { id: string }[] } }).data.articles,
    );
    expect(new Set(ids.map(({ id }) => id)).size).toBe(61);
  });

  test('is told of corrections in their order, of those alone that it wants', async () => {
    await store(WRONG);
    await hookFor(['refuted']);
    await send();
    taken = [];
    await appendChanges(DISK, root, [
      change('2024-03-02T00:00:00Z', 'b'),
      change('2024-03-01T00:00:00Z', 'a', 'refuted', 'supported'),
      change('2024-03-03T00:00:00Z', 'c', 'supported', 'close'),
    ]);
    expect(await send()).toBe(1);
    const { type, data } = JSON.parse(taken[0]!.body) as { type: string; data: { changes: Change[] } };
    expect([type, data.changes.map(({ key }) => key)]).toEqual(['corrections', ['a', 'b']]);
    expect(await send()).toBe(0);
  });
});

describe('a failure', () => {
  test('of the moment is tried again at once, under the same id', async () => {
    await store(WRONG);
    await hookFor();
    answers = [500, 'cut'];
    expect(await send()).toBe(1);
    expect(taken).toHaveLength(3);
    expect(new Set(taken.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await loadHooks(DISK, root))[0]).toMatchObject({ failures: 0, error: null });
  });

  test('that lasts makes the hook wait, longer each time, and loses nothing', async () => {
    await store(WRONG);
    await hookFor();
    answers = [503, 503, 503];
    let now = new Date('2024-05-01T00:00:00Z');
    const options: SendOptions = { now: () => now };
    expect(await send(options)).toBe(0);
    const [failed] = await loadHooks(DISK, root);
    expect(failed).toMatchObject({ failures: 1, error: 'The receiver answered 503.' });
    expect(await send(options)).toBe(0);
    expect(taken).toHaveLength(3);
    now = new Date(Date.parse(failed!.notBefore!) + 1);
    answers = [503, 503, 503];
    expect(await send(options)).toBe(0);
    const [again] = await loadHooks(DISK, root);
    expect(Date.parse(again!.notBefore!) - now.getTime()).toBeGreaterThan(
      Date.parse(failed!.notBefore!) - Date.parse('2024-05-01'),
    );
    now = new Date(Date.parse(again!.notBefore!) + 1);
    expect(await send(options)).toBe(1);
    expect(new Set(taken.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  test('that no second try mends is not tried at once: refused, moved, gone', async () => {
    await store(WRONG);
    await hookFor();
    for (const [status, gone] of [
      [400, false],
      [302, false],
      [410, true],
    ] as const) {
      answers = [status];
      taken = [];
      expect(await send({ force: true })).toBe(0);
      expect(taken).toHaveLength(1);
      expect((await loadHooks(DISK, root))[0]).toMatchObject({ gone, error: expect.stringContaining(String(status)) });
    }
    taken = [];
    await send({ now: () => new Date('2100-01-01') });
    expect(taken).toHaveLength(0);
  });

  test('one’s own network is told only where that is allowed', async () => {
    await store(WRONG);
    await hookFor();
    expect(await send({ fetch: { allowPrivate: false } })).toBe(0);
    expect(taken).toHaveLength(0);
    expect((await loadHooks(DISK, root))[0]!.error).toContain('no public address');
  });
});

describe('the list', () => {
  test('holds keys, so nobody else may read it', async () => {
    await hookFor();
    expect((await stat(join(root, HOOKS))).mode & 0o077).toBe(0);
    const copy = join(root, 'copy');
    await backUp(root, copy);
    expect((await stat(join(copy, HOOKS))).mode & 0o077).toBe(0);
  });

  test.each(['nonsense', '{}', '[{"id":"x"}]'])('damaged (%s) is told in a line and not overwritten', async (text) => {
    await writeFile(join(root, HOOKS), text);
    await expect(loadHooks(DISK, root)).rejects.toThrow('This list of webhooks is damaged');
  });
});
