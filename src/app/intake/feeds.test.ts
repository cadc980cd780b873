import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedServer, item, rss } from '../../../test/support/feed-server.ts';
import { conditionOf } from './feed-state.ts';
import type { RoundOptions } from './fetch-feeds.ts';

let at: FeedServer;
beforeEach(async () => void (at = await FeedServer.open()));
afterEach(() => at.close());

const one = async (round: RoundOptions = {}) => [...(await at.fetchAll(round)).values()][0]!;

describe('a feed that is followed', () => {
  it('brings its articles with their verdicts, and what is new the next time', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.end(rss(item(1, '9月，对俄出口96亿美元。')));
    expect(await one()).toMatchObject({
      new: 1,
      revised: 0,
      claims: 1,
      state: { error: null, title: '外贸新闻', items: 1 },
    });
    at.answer = (_, response) => response.end(rss(item(2, '进口115.8亿美元。'), item(1, '9月，对俄出口96亿美元。')));
    expect(await one()).toMatchObject({ new: 1, revised: 0 });
    expect(await at.rows('SELECT title, publisher, url, published, via, supported FROM articles ORDER BY url')).toEqual(
      [
        {
          title: '第1条',
          publisher: '外贸新闻',
          url: 'https://news.example/1',
          published: '2023-10-23T01:00:00Z',
          via: `${at.base}/feed`,
          supported: 1,
        },
        {
          title: '第2条',
          publisher: '外贸新闻',
          url: 'https://news.example/2',
          published: '2023-10-23T02:00:00Z',
          via: `${at.base}/feed`,
          supported: 1,
        },
      ],
    );
  });

  it('keeps a changed item as a revision', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.end(rss(item(1, '出口96亿美元。')));
    await one();
    at.answer = (_, response) => response.end(rss(item(1, '更正：出口69亿美元。')));
    expect(await one()).toMatchObject({ new: 0, revised: 1 });
    expect(
      (await readdir(join(at.root, 'articles'), { recursive: true })).filter((name) => name.endsWith('.r2.md')),
    ).toHaveLength(1);
  });

  it('is asked only whether it changed, once it said how to', async () => {
    await at.follow(`${at.base}/feed`);
    const asked: unknown[] = [];
    at.answer = (request, response) => {
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
    await at.follow(`${at.base}/old`, `${at.base}/now`);
    const asked: string[] = [];
    at.answer = (request, response) => {
      asked.push(request.url!);
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (request.url === '/now') response.writeHead(302, { location: '/elsewhere' }).end();
      else response.end(rss(item(1, '出口96亿美元。')));
    };
    await at.fetchAll();
    asked.length = 0;
    await at.fetchAll();
    expect(asked).toEqual(['/new', '/now', '/elsewhere']);
  });

  it('is read in the charset that its bytes and headers tell', async () => {
    await at.follow(`${at.base}/feed`);
    // 出口96亿美元 in GB18030.
    const gb = Buffer.from('b3f6bfda3936d2dac3c0d4aa', 'hex');
    const [before, after] = rss(item(1, 'HERE')).split('HERE');
    at.answer = (_, response) => {
      response.setHeader('content-type', 'application/rss+xml; charset=gb18030');
      response.end(Buffer.concat([ascii(before!), gb, ascii(after!)]));
    };
    expect(await one()).toMatchObject({ new: 1, claims: 1 });
    expect(await at.rows('SELECT quote FROM claims')).toEqual([{ quote: '96亿美元' }]);
  });

  it('has its headlines without markup and with their signs, however they are written', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) =>
      response.end(
        rss(
          '<item><title>China&amp;#8217;s &amp;lt;b&amp;gt; <![CDATA[<i>exports</i> &ndash; 3&frac12;]]></title></item>',
        ),
      );
    await at.fetchAll();
    expect(await at.rows('SELECT title FROM articles')).toEqual([{ title: 'China’s <b> exports – 3½' }]);
  });

  it('that fails is left alone twice as long each time, or as long as the server asks', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end();
    expect((await one()).state).toMatchObject({ failures: 1, notBefore: '2023-10-24T02:00:00.000Z' });
    expect((await at.fetchAll({ force: false })).size).toBe(0);
    at.answer = (_, response) => response.writeHead(500).end();
    expect((await one()).state).toMatchObject({ failures: 2, notBefore: '2023-10-24T00:10:00.000Z' });
    at.time = new Date('2023-10-24T01:00:00Z');
    at.answer = (_, response) => response.end(rss(item(1, 'x')));
    expect([...(await at.fetchAll({ force: false })).values()][0]!.state).toMatchObject({ failures: 0, error: null });
  });

  it('that is gone for good is not asked again', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.writeHead(410).end();
    expect(conditionOf((await one()).state, at.time).word).toBe('gone');
    at.time = new Date('2024-10-24T00:00:00Z');
    expect((await at.fetchAll({ force: false })).size).toBe(0);
  });

  it('that brings nothing new for a month is called stale', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.end(rss(item(1, 'x')));
    const { state } = await one();
    expect(conditionOf(state, at.time).word).toBe('ok');
    expect(conditionOf(state, new Date('2024-01-01'))).toEqual({ word: 'stale', line: 'nothing new since 2023-10-23' });
  });

  it('that dates nothing is stale a month after the last that it brought', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.end(rss('<item><title>出口96亿美元</title></item>'));
    const { state } = await one();
    const day = 24 * 60 * 60 * 1000;
    expect(conditionOf(state, new Date(at.time.getTime() + 30 * day)).word).toBe('ok');
    expect(conditionOf(state, new Date(at.time.getTime() + 31 * day)).word).toBe('stale');
  });

  it('tells apart items that all link to the front page', async () => {
    await at.follow(`${at.base}/feed`);
    at.answer = (_, response) => response.end(rss(front(1), front(2)));
    expect(await one()).toMatchObject({ new: 2 });
  });

  it('is one article where two feeds bring it', async () => {
    await at.follow(`${at.base}/a`, `${at.base}/b`);
    at.answer = (_, response) => response.end(rss(item(1, '出口96亿美元。')));
    const brought = [...(await at.fetchAll()).values()].map((outcome) => outcome.new);
    expect(brought.toSorted()).toEqual([0, 1]);
  });
});

/** An item that links to the front page. */
const front = (n: number) =>
  item(n, `出口${n}亿美元。`).replace(`https://news.example/${n}`, 'https://news.example/list');
const ascii = (text: string) => Buffer.from(text.replaceAll(/[^\0-\x7f]/g, 'x'));
