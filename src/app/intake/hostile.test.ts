import { readdir, readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import type { LookupFunction } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedServer, item, rss } from '../../../test/support/feed-server.ts';
import type { FetchOptions } from '../fetch.ts';
import { DISK } from '../folder/disk.ts';
import { conditionOf, loadStates } from './feed-state.ts';
import type { RoundOptions } from './fetch-feeds.ts';

let at: FeedServer;
beforeEach(async () => void (at = await FeedServer.open()));
afterEach(() => at.close());

const one = async (round: RoundOptions = {}) => [...(await at.fetchAll(round)).values()][0]!;

const nested = (depth: number) => '<x>'.repeat(depth) + '</x>'.repeat(depth);
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]><rss version="2.0"><channel><title>&j;</title>${item(1, '&j;出口96亿美元。')}</channel></rss>`;

/**
 * The real fetch with names of the test's own, each of which resolves to one address after the other; loopback, where the
 * test's server is, stands for the internet.
 */
function outside(names: Readonly<Record<string, readonly string[]>>): FetchOptions {
  const times = new Map<string, number>();
  const lookup: LookupFunction = (host, _, done) => {
    const time = times.get(host) ?? 0;
    times.set(host, time + 1);
    const address = names[host]?.[time] ?? names[host]?.at(-1);
    if (address) done(null, [{ address, family: 4 }]);
    else done(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), '', 0);
  };
  return { lookup, permits: (address) => address === '127.0.0.1', limitMs: 5000 };
}

/** Made beforehand: it takes as long as the server has to answer. */
const BOMB = gzipSync(Buffer.alloc(50_000_000));

/** What a hostile server does, and the line that `feeds list` then has. */
const HOSTILE: readonly (readonly [name: string, answer: RequestListener, line: RegExp])[] = [
  ['drips slowly', (_, r) => drip(r, 50), /did not answer within 1 seconds/],
  ['never answers', () => {}, /did not answer within 1 seconds/],
  ['never ends', (_, r) => flood(r), /larger than|did not answer/],
  ['sends a bomb', (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB), /larger than/],
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
    await at.follow(`${at.base}/feed`);
    at.answer = listener;
    const outcome = await one();
    const state = (await loadStates(DISK, at.root)).get(`${at.base}/feed`)!;
    expect(conditionOf(state, at.time)).toMatchObject({ word: 'failing', line: expect.stringMatching(line) });
    expect(outcome.state.error).not.toMatch(/[\n\r]/);
    expect(await at.rows('SELECT * FROM articles')).toEqual([]);
  });

  it('that redirects to a private address is stopped there, by the real fetch', async () => {
    const inside: string[] = [];
    await at.follow(`http://news.example:${at.port}/feed`);
    at.answer = (request, response) => {
      inside.push(request.url!);
      response.writeHead(302, { location: `http://inside.example:${at.port}/secret` }).end();
    };
    const { error } = (
      await one({ options: outside({ 'news.example': ['127.0.0.1'], 'inside.example': ['10.0.0.1'] }) })
    ).state;
    expect(error).toMatch(/10\.0\.0\.1, which is no public address/);
    expect(inside).toEqual(['/feed']);
  });

  it('whose name leads elsewhere the second time is stopped there, by the real fetch', async () => {
    const asked: string[] = [];
    await at.follow(`http://news.example:${at.port}/feed`);
    at.answer = (request, response) => {
      asked.push(request.url!);
      response.writeHead(302, { location: '/again' }).end();
    };
    const rebound = outside({ 'news.example': ['127.0.0.1', '192.168.7.7'] });
    expect((await one({ options: rebound })).state.error).toMatch(/192\.168\.7\.7, which is no public address/);
    expect(asked).toEqual(['/feed']);
  });

  it('that leads to a private address is refused unless it is allowed', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.end(rss(item(1, 'x')));
    expect((await one({ options: {} })).state.error).toMatch(/no public address: give --allow-private/);
  });

  it('with elements nested ten thousand deep is read as far as it goes', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.end(rss(item(1, '出口96亿美元。'), nested(10_000)));
    const { state } = await one();
    expect(conditionOf(state, at.time)).toEqual({ word: 'ok', line: 'broken, read as far as it goes' });
    expect(await at.rows('SELECT quote FROM claims')).toEqual([{ quote: '96亿美元' }]);
  });

  it('with entities of entities gets none of them expanded', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.end(LAUGHS);
    const outcome = await one();
    expect(outcome.state.error).toBeNull();
    const path = (await readdir(join(at.root, 'articles'), { recursive: true })).find((name) => name.endsWith('.md'));
    expect((await readFile(join(at.root, 'articles', path!), 'utf8')).length).toBeLessThan(2000);
  });

  it('does not keep the others from being fetched', async () => {
    await at.follow(`${at.base}/bad`, `${at.base}/good`);
    at.answer = (request, response) =>
      request.url === '/bad' ? request.socket.destroy() : response.end(rss(item(1, 'x')));
    const outcomes = await at.fetchAll();
    expect(outcomes.get(`${at.base}/good`)).toMatchObject({ new: 1 });
  });
});
