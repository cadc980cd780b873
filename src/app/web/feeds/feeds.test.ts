import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../../test/support/cli.ts';
import { LOCALES } from '../../../publish/output.ts';
import type { ListedChange } from '../../folder/index/read/index.ts';
import { createApp } from '../app.tsx';
import { openSite, type OpenSite } from '../open-site.ts';
import { correctionItems } from './items.ts';

let data = '';
let site: OpenSite;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'tradetally-feeds-'));
  await call(['import', 'samples', '--data', data]);
  site = await openSite({ data, fetch: {} });
  app = createApp({ ...site, hosts: null });
}, 60_000);
afterAll(async () => {
  await site.close();
  rmSync(data, { recursive: true });
});

const HOST = 'http://desk.example:8080';
const get = async (path: string) => {
  const answer = await app.request(HOST + path);
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: await answer.text() };
};

interface Read {
  readonly entries?: readonly { readonly id?: string }[];
  readonly items?: readonly { readonly id?: string }[];
}

const itemsOf = (body: string) => {
  const { feed } = parseFeed(body) as { feed: Read };
  return feed.entries ?? feed.items ?? [];
};

/** The reviews in a page's data. */
const reviewsIn = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text]) => JSON.parse(text!) as Record<string, unknown>,
  );

describe.each(LOCALES)('feeds in %s', (locale) => {
  test.each(['atom', 'json'])(
    'verdicts as %s: every item leads to the page of the very figure it tells of',
    async (kind) => {
      const { status, type, body } = await get(`/${locale}/feeds/verdicts.${kind}`);
      expect([status, type]).toEqual([
        200,
        expect.stringMatching(kind === 'atom' ? 'application/atom' : 'application/feed'),
      ]);
      const found = await site.withIndex((index) => index.claims({}, { limit: 50 }));
      expect(itemsOf(body)).toHaveLength(found!.items.length);
      for (const [i, { id }] of itemsOf(body).slice(0, 12).entries()) {
        const page = await get(id!.replace(HOST, ''));
        expect(page.status, id).toBe(200);
        expect(reviewsIn(page.body)[0]?.['claimReviewed'] ?? found!.items[i]!.sentence).toBe(found!.items[i]!.sentence);
        const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(page.body)![1];
        expect(heading).toContain(found!.items[i]!.claim.quote);
      }
    },
  );

  test('a filtered list of claims is a feed of its own', async () => {
    const { body } = await get(`/${locale}/feeds/verdicts.json?rating=refuted`);
    const found = await site.withIndex((index) => index.claims({ rating: ['refuted'] }));
    expect(found!.items.length).toBeGreaterThan(0);
    expect(itemsOf(body)).toHaveLength(found!.items.length);
  });

  test('reviews are the same in the feed as on the pages', async () => {
    const { type, body } = await get(`/${locale}/feeds/reviews.jsonld?rating=refuted`);
    expect(type).toContain('application/ld+json');
    const feed = JSON.parse(body) as { dataFeedElement: { item: Record<string, unknown> }[] };
    expect(feed.dataFeedElement.length).toBeGreaterThan(0);
    for (const { item } of feed.dataFeedElement) {
      const page = await get(String(item['url']).replace(HOST, ''));
      expect(reviewsIn(page.body)).toEqual([item]);
    }
  });

  test('no correction yet is an empty feed that readers take', async () => {
    for (const kind of ['atom', 'json']) {
      const { status, body } = await get(`/${locale}/feeds/corrections.${kind}`);
      expect(status).toBe(200);
      expect(itemsOf(body)).toEqual([]);
    }
  });
});

test('an unknown feed is no page', async () => expect((await get('/en/feeds/other.atom')).status).toBe(404));

const change = (n: number, at: string, cause: ListedChange['cause']): ListedChange => ({
  key: String(n), at, article: `a${n % 3}`, quote: '1亿', place: 0, was: 'supported', now: 'refuted', cause,
  title: n % 2 ? 'Title' : null, publisher: null,
}); // prettier-ignore

const day = (hour: number): string => `2024-03-01T0${hour}:00:00Z`;

describe('corrections', () => {
  test('of one day and cause are told together, with how many articles they touch', () => {
    const changes = [1, 2, 3, 4, 5].map((n) => change(n, day(n), 'ledger'));
    const items = correctionItems([...changes, change(6, day(6), 'revision')], HOST, 'en');
    expect(items.map(({ title }) => title)).toEqual([
      '3 articles now stand on a revised record',
      '1 article was changed by the publisher',
    ]);
    expect(items[0]!.text.match(/Supported|supported/g)).toHaveLength(5);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
    expect(correctionItems(changes, HOST, 'zh')[0]!.title).toBe('官方数据修订后，3篇文章的结论有变');
  });
});
