import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainDesk } from '../../../test/support/desk.ts';
import { DISK } from '../folder/disk.ts';
import { openFolder, type DataFolder } from '../folder/folder.ts';
import { conditionOf, loadStates } from './feed-state.ts';
import { fetchFeeds, type RoundOptions } from './fetch-feeds.ts';
import { addFeeds, loadSubscriptions, saveSubscriptions } from './subscriptions.ts';

let root: string;
let folder: DataFolder;
let server: Server;
let base: string;
let answer: RequestListener = (_, response) => response.end();
let time = new Date('2023-10-24T00:00:00Z');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tally-feeds-'));
  time = new Date('2023-10-24T00:00:00Z');
  folder = await openFolder(root, { command: 'test', desk: plainDesk(), now: () => time });
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await folder.close();
  await rm(root, { recursive: true });
});

const follow = async (...urls: string[]): Promise<void> => {
  const list = addFeeds(
    await loadSubscriptions(DISK, root),
    urls.map((url) => ({ url, title: null, site: null })),
  );
  await saveSubscriptions(DISK, root, list.document);
};
const fetchAll = (round: RoundOptions = {}) =>
  fetchFeeds(folder, {
    pauseMs: 0,
    options: { allowPrivate: true, limitMs: 1000, limitBytes: 200_000 },
    force: true,
    ...round,
  });
const one = async (round: RoundOptions = {}) => [...(await fetchAll(round)).values()][0]!;
const rows = (sql: string) => folder.db.records(sql);

const item = (n: number, text: string, title = `第${n}条`) =>
  `<item><title>${title}</title><link>https://news.example/${n}</link><guid>g${n}</guid>` +
  `<pubDate>Mon, 23 Oct 2023 0${n}:00:00 GMT</pubDate><description><![CDATA[<p>${text}</p>]]></description></item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>外贸新闻</title><link>https://news.example/</link>${items.join('')}</channel></rss>`;

describe('a feed that is followed', () => {
  it('brings its articles with their verdicts, and what is new the next time', async () => {
    await follow(`${base}/feed`);
    answer = (_, response) => response.end(rss(item(1, '9月，对俄出口96亿美元。')));
    expect(await one()).toMatchObject({
      new: 1,
      revised: 0,
      claims: 1,
      state: { error: null, title: '外贸新闻', items: 1 },
    });
    answer = (_, response) => response.end(rss(item(2, '进口115.8亿美元。'), item(1, '9月，对俄出口96亿美元。')));
    expect(await one()).toMatchObject({ new: 1, revised: 0 });
    expect(await rows('SELECT title, publisher, url, published, via, supported FROM articles ORDER BY url')).toEqual([
      {
        title: '第1条',
        publisher: '外贸新闻',
        url: 'https://news.example/1',
        published: '2023-10-23T01:00:00Z',
        via: `${base}/feed`,
        supported: 1,
      },
      {
        title: '第2条',
        publisher: '外贸新闻',
        url: 'https://news.example/2',
        published: '2023-10-23T02:00:00Z',
        via: `${base}/feed`,
        supported: 1,
      },
    ]);
  });

  it('keeps a changed item as a revision', async () => {
    await follow(`${base}/feed`);
    answer = (_, response) => response.end(rss(item(1, '出口96亿美元。')));
    await one();
    answer = (_, response) => response.end(rss(item(1, '更正：出口69亿美元。')));
    expect(await one()).toMatchObject({ new: 0, revised: 1 });
    expect(
      (await readdir(join(root, 'articles'), { recursive: true })).filter((name) => name.endsWith('.r2.md')),
    ).toHaveLength(1);
  });

  it('is asked only whether it changed, once it said how to', async () => {
    await follow(`${base}/feed`);
    const asked: unknown[] = [];
    answer = (request, response) => {
      asked.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
      const modified = 'Mon, 23 Oct 2023 10:00:00 GMT';
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"', 'last-modified': modified }).end(rss(item(1, '出口96亿美元。')));
    };
    await one();
    expect(await one()).toMatchObject({ new: 0, state: { error: null, etag: '"v1"', items: 1 } });
    expect(asked).toEqual([
      [undefined, undefined],
      ['"v1"', 'Mon, 23 Oct 2023 10:00:00 GMT'],
    ]);
  });

  it('that moved for good is asked at its new place from then on, one that moved for now is not', async () => {
    await follow(`${base}/old`, `${base}/now`);
    const asked: string[] = [];
    answer = (request, response) => {
      asked.push(request.url!);
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (request.url === '/now') response.writeHead(302, { location: '/elsewhere' }).end();
      else response.end(rss(item(1, '出口96亿美元。')));
    };
    await fetchAll();
    asked.length = 0;
    await fetchAll();
    expect(asked).toEqual(['/new', '/now', '/elsewhere']);
  });

  it('is read in the charset that its bytes and headers tell', async () => {
    await follow(`${base}/feed`);
    // 出口96亿美元 in GB18030.
    const gb = Buffer.from('b3f6bfda3936d2dac3c0d4aa', 'hex');
    const [before, after] = rss(item(1, 'HERE')).split('HERE');
    answer = (_, response) => {
      response.setHeader('content-type', 'application/rss+xml; charset=gb18030');
      response.end(Buffer.concat([ascii(before!), gb, ascii(after!)]));
    };
    expect(await one()).toMatchObject({ new: 1, claims: 1 });
    expect(await rows('SELECT quote FROM claims')).toEqual([{ quote: '96亿美元' }]);
  });

  it('that fails is left alone twice as long each time, or as long as the server asks', async () => {
    await follow(`${base}/feed`);
    answer = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end();
    expect((await one()).state).toMatchObject({ failures: 1, notBefore: '2023-10-24T02:00:00.000Z' });
    expect((await fetchAll({ force: false })).size).toBe(0);
    answer = (_, response) => response.writeHead(500).end();
    expect((await one()).state).toMatchObject({ failures: 2, notBefore: '2023-10-24T00:10:00.000Z' });
    time = new Date('2023-10-24T01:00:00Z');
    answer = (_, response) => response.end(rss(item(1, 'x')));
    expect([...(await fetchAll({ force: false })).values()][0]!.state).toMatchObject({ failures: 0, error: null });
  });

  it('that is gone for good is not asked again', async () => {
    await follow(`${base}/feed`);
    answer = (_, response) => response.writeHead(410).end();
    expect(conditionOf((await one()).state, time).word).toBe('gone');
    time = new Date('2024-10-24T00:00:00Z');
    expect((await fetchAll({ force: false })).size).toBe(0);
  });

  it('that brings nothing new for a month is called stale', async () => {
    await follow(`${base}/feed`);
    answer = (_, response) => response.end(rss(item(1, 'x')));
    const { state } = await one();
    expect(conditionOf(state, time).word).toBe('ok');
    expect(conditionOf(state, new Date('2024-01-01'))).toEqual({ word: 'stale', line: 'nothing new since 2023-10-23' });
  });

  it('tells apart items that all link to the front page', async () => {
    await follow(`${base}/feed`);
    answer = (_, response) => response.end(rss(front(1), front(2)));
    expect(await one()).toMatchObject({ new: 2 });
  });

  it('is one article where two feeds bring it', async () => {
    await follow(`${base}/a`, `${base}/b`);
    answer = (_, response) => response.end(rss(item(1, '出口96亿美元。')));
    const brought = [...(await fetchAll()).values()].map((outcome) => outcome.new);
    expect(brought.toSorted()).toEqual([0, 1]);
  });
});

/** An item that links to the front page. */
const front = (n: number) =>
  item(n, `出口${n}亿美元。`).replace(`https://news.example/${n}`, 'https://news.example/list');
const ascii = (text: string) => Buffer.from(text.replaceAll(/[^\0-\x7f]/g, 'x'));

const nested = (depth: number) => '<x>'.repeat(depth) + '</x>'.repeat(depth);
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]><rss version="2.0"><channel><title>&j;</title>${item(1, '&j;出口96亿美元。')}</channel></rss>`;

/** What a hostile server does, and the line that `feeds list` then has. */
const HOSTILE: readonly (readonly [name: string, answer: RequestListener, line: RegExp])[] = [
  ['drips slowly', (_, r) => drip(r, 50), /did not answer within 1 seconds/],
  ['never answers', () => {}, /did not answer within 1 seconds/],
  ['never ends', (_, r) => flood(r), /larger than|did not answer/],
  [
    'sends a bomb',
    (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
    /larger than/,
  ],
  ['redirects in a circle', (_, r) => r.writeHead(302, { location: '/feed' }).end(), /redirects more than 5 times/],
  ['redirects nowhere', (_, r) => r.writeHead(302).end(), /redirects without saying where/],
  ['redirects to a file', (_, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(), /Only http and https/],
  ['says a wrong length', (_, r) => r.writeHead(200, { 'content-length': '9999' }).end('<rss>'), /connection/i],
  ['cuts the connection', (q) => q.socket.destroy(), /connection/i],
  [
    'sends a page',
    (_, r) => r.end('<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss.xml"><p>x'),
    /page's feed is http.*\/rss\.xml/,
  ],
  ['sends nothing', (_, r) => r.end(''), /empty/],
  ['sends binary data', (_, r) => r.end(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), /binary|no feed/],
  ['sends JSON that is none', (_, r) => r.end('{"version": "https://jsonfeed.org/version/1.1", "items": ['), /no feed/],
  ['sends an error', (_, r) => r.writeHead(404).end(), /The server answered 404/],
];

function drip(response: Parameters<RequestListener>[1], ms: number): void {
  const timer = setInterval(() => response.write('<'), ms);
  response.on('close', () => clearInterval(timer));
}

function flood(response: Parameters<RequestListener>[1]): void {
  const chunk = Buffer.alloc(16_384, '<item>');
  const more = (): void => void (response.destroyed || !response.write(chunk) || setImmediate(more));
  response.on('drain', more);
  more();
}

describe('a hostile server', () => {
  it.each(HOSTILE)('that %s fells nothing and has its line', async (_, listener, line) => {
    await follow(`${base}/feed`);
    answer = listener;
    const outcome = await one();
    const state = (await loadStates(DISK, root)).get(`${base}/feed`)!;
    expect(conditionOf(state, time)).toMatchObject({ word: 'failing', line: expect.stringMatching(line) });
    expect(outcome.state.error).not.toMatch(/[\n\r]/);
    expect(await rows('SELECT * FROM articles')).toEqual([]);
  });

  it('that leads to a private address is refused unless it is allowed', async () => {
    await follow(`${base}/feed`);
    answer = (_, response) => response.end(rss(item(1, 'x')));
    expect((await one({ options: {} })).state.error).toMatch(/no public address: give --allow-private/);
  });

  it('with elements nested ten thousand deep is read as far as it goes', async () => {
    await follow(`${base}/feed`);
    answer = (_, response) => response.end(rss(item(1, '出口96亿美元。'), nested(10_000)));
    expect((await one()).state.error).toBeNull();
    expect(await rows('SELECT quote FROM claims')).toEqual([{ quote: '96亿美元' }]);
  });

  it('with entities of entities gets none of them expanded', async () => {
    await follow(`${base}/feed`);
    answer = (_, response) => response.end(LAUGHS);
    const outcome = await one();
    expect(outcome.state.error).toBeNull();
    const path = (await readdir(join(root, 'articles'), { recursive: true })).find((name) => name.endsWith('.md'));
    expect((await readFile(join(root, 'articles', path!), 'utf8')).length).toBeLessThan(2000);
  });

  it('does not keep the others from being fetched', async () => {
    await follow(`${base}/bad`, `${base}/good`);
    answer = (request, response) =>
      request.url === '/bad' ? request.socket.destroy() : response.end(rss(item(1, 'x')));
    const outcomes = await fetchAll();
    expect(outcomes.get(`${base}/good`)).toMatchObject({ new: 1 });
  });
});
