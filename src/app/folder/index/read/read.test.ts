import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainDesk } from '../../../../../test/support/desk.ts';
import { keyOf } from '../../canonical.ts';
import { openFolder } from '../../folder.ts';
import { idOf } from '../../layout.ts';
import { storeArticles } from '../../store.ts';
import type { StoredArticle } from '../../stored-article.ts';
import { foreseeing } from './foresight.ts';
import { openIndex, type IndexReader } from './index.ts';

let root: string;
let index: IndexReader;

function article(n: number, title: string, body: string, over: Partial<StoredArticle> = {}): StoredArticle {
  const url = `https://news.example/${n}`;
  const published = `2023-10-${String(n + 10)}T00:00:00Z`;
  return {
    id: idOf(keyOf(url, title, body)),
    revision: 1,
    url,
    title,
    published,
    lang: 'zh',
    publisher: n % 2 ? 'A' : 'B',
    kind: 'text',
    via: null,
    ref: null,
    stored: '',
    body,
    ...over,
  };
}

const articles = [
  article(1, '中俄贸易', '九月双边贸易出口96亿美元。进口115.8亿美元。'),
  article(2, '外贸数据', '海关说双边贸易出口96亿美元，与上月不同。'),
  article(3, '美国出口', 'Exports to Russia 500.1亿美元 rose.', { lang: 'en' }),
  article(4, '没有日期', 'Экспорт в Россию 77亿美元 вырос.', { published: null, lang: 'ru' }),
  article(5, '转载', '九月双边贸易出口96亿美元。进口115.8亿美元。'),
];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tally-read-'));
  const folder = await openFolder(root, {
    command: 'test',
    desk: plainDesk((v) => (v > 400 ? 'refuted' : 'supported')),
  });
  const tallied = await Promise.all(articles.map((one) => folder.desk.tally(one)));
  await storeArticles(
    folder,
    tallied.map((one) => one!),
  );
  await folder.close();
  index = await openIndex(root);
});
afterAll(async () => {
  index.close();
  await rm(root, { recursive: true });
});

const titles = async (page: Promise<{ items: readonly { title: string | null }[] }>) =>
  (await page).items.map(({ title }) => title);

describe('the index of articles', () => {
  it('lists the latest first, page after page, each once', async () => {
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const page = await index.latest({}, { limit: 2, after });
      seen.push(...page.items.map(({ title }) => title));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(['转载', '美国出口', '外贸数据', '中俄贸易', '没有日期']);
  });

  it('counts verdicts and chooses by them', async () => {
    expect((await index.latest()).items[1]!.counts).toMatchObject({ refuted: 1, supported: 0 });
    expect(await titles(index.latest({ rating: ['refuted'] }))).toEqual(['美国出口']);
    expect(await titles(index.latest({ from: '2023-10-12', to: '2023-10-13' }))).toEqual(['美国出口', '外贸数据']);
  });

  it('finds an article with its copies, and its file', async () => {
    const found = await index.article(articles[0]!.id);
    expect(found).toMatchObject({ title: '中俄贸易', copies: [{ title: '转载' }], revisions: [{ revision: 1 }] });
    expect((await index.article(articles[4]!.id))!.repeats).toBe(articles[0]!.id);
    expect((await index.stored(articles[0]!.id))!.body).toBe(articles[0]!.body);
    expect(await index.article('nobody')).toBeNull();
  });

  it('finds words in Chinese, English and Russian, headlines first', async () => {
    expect(await titles(index.search('双边贸易'))).toEqual(['中俄贸易', '转载', '外贸数据']);
    expect(await titles(index.search('海关 出口'))).toEqual(['外贸数据']);
    expect(await titles(index.search('export russia'))).toEqual(['美国出口']);
    expect(await titles(index.search('россия'))).toEqual(['没有日期']);
    expect(await titles(index.search('俄'))).toEqual(['中俄贸易']);
    expect(await titles(index.search('无此词'))).toEqual([]);
    expect(await titles(index.search(`'; DROP TABLE articles; --`))).toEqual([]);
  });

  it('chooses and sorts claims by any slot, page after page', async () => {
    const values = async (filter = {}, options = {}) =>
      (await index.claims(filter, options)).items.map(({ claim }) => claim.value / 1e8);
    expect(await values({}, { sort: 'value' })).toEqual([500.1, 115.8, 115.8, 96, 96, 96, 77]);
    expect(await values({ rating: ['refuted'] })).toEqual([500.1]);
    expect(await values({ partner: ['USA'] })).toEqual([]);
    expect(await values({ publisher: ['B'], atMost: 9e9 })).toEqual([77]);
    expect(await values({ query: '进口' }, { sort: 'value' })).toEqual([115.8, 115.8]);
    const first = await index.claims({}, { sort: 'value', limit: 4 });
    const rest = await index.claims({}, { sort: 'value', limit: 4, after: first.next });
    expect([...first.items, ...rest.items].map(({ claim }) => claim.value / 1e8)).toEqual([
      500.1, 115.8, 115.8, 96, 96, 96, 77,
    ]);
    expect(rest.next).toBeNull();
  });

  it('counts independent tellings of a claim apart from copies', async () => {
    const [most] = (await index.groups()).items;
    expect(most).toMatchObject({
      articles: 3,
      independent: 2,
      publishers: 2,
      languages: ['zh'],
      first: { title: '中俄贸易' },
    });
    expect(most!.first.claim.quote).toBe('96亿美元');
  });

  it('finds what other articles say the same, the earliest first, and counts the rest', async () => {
    const [one, two, five] = [articles[0]!, articles[1]!, articles[4]!];
    const told = (await index.elsewhere([one.id], 1)).get(one.id);
    expect(told!.map(({ n, count, others }) => [n, count, others.map(({ article: of }) => of)])).toEqual([
      [0, 2, [two.id]],
      [1, 1, [five.id]],
    ]);
    expect(told![0]!.others[0]).toMatchObject({ quote: '96亿美元', rating: 'supported', publisher: 'B' });
    expect(await index.elsewhere([articles[2]!.id], 5)).toEqual(new Map());
  });

  it('tells each value of a period once, with the number of articles that tell it', async () => {
    const told = await index.told({}, 50);
    expect(told.length).toBeGreaterThan(0);
    const keys = told.map(({ period, value, unit, rating }) => [...period, value, unit, rating].join());
    expect(new Set(keys).size).toBe(keys.length);
    const { items } = await index.claims({}, { limit: 200 });
    for (const { period, value, unit, rating, articles: count } of told) {
      const same = items.filter(
        ({ claim, rating: own }) =>
          claim.period?.join() === period.join() && claim.value === value && claim.unit === unit && own === rating,
      );
      expect(count).toBeLessThanOrEqual(new Set(same.map(({ article: id }) => id)).size);
      expect(count).toBeGreaterThan(0);
    }
    expect(await index.told({}, 1)).toEqual(told.slice(0, 1));
  });

  it('is asked for many articles at once as for each alone', async () => {
    const ids = [...articles.map(({ id }) => id), 'nobody'];
    const [details, told] = [await index.articles(ids), await index.elsewhere(ids, 1)];
    expect([...details.keys()].toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
    for (const id of ids) {
      expect(details.get(id) ?? null).toEqual(await index.article(id));
      expect(told.get(id)).toEqual((await index.elsewhere([id], 1)).get(id));
    }
    expect(told.size).toBe(3);
  });

  it('gives who foresees articles the same answers, asked once for all of them', async () => {
    const ids = articles.map(({ id }) => id);
    let asked = 0;
    const ahead = foreseeing({ ...index, articles: (wanted) => (asked++, index.articles(wanted)) });
    ahead.foresee(ids);
    for (const id of [...ids, 'nobody']) {
      expect(await ahead.article(id)).toEqual(await index.article(id));
      expect(await ahead.stored(id)).toEqual(await index.stored(id));
      expect(await ahead.stored(id, 1)).toEqual(await index.stored(id, 1));
      expect(await ahead.stored(id, 9)).toBeNull();
      expect(await ahead.elsewhere([id], 1)).toEqual(await index.elsewhere([id], 1));
    }
    expect(asked).toBe(1);
  });

  it('keeps a record of publishers and of those that are cited', async () => {
    expect(await index.sources('publisher')).toMatchObject([
      { name: 'A', claims: 5, counts: { supported: 4, refuted: 1 }, judged: 5, slips: [{ reason: 'exact', count: 1 }] },
      { name: 'B', claims: 2, counts: { supported: 2 } },
    ]);
    expect(await index.sources('source')).toMatchObject([{ name: '中国海关总署', claims: 7 }]);
  });

  it('ignores a cursor that is not its own', async () => {
    expect((await index.latest({}, { after: 'bm9uc2Vuc2U' })).items).toHaveLength(5);
    expect((await index.changes({ after: '%%%' })).items).toEqual([]);
  });
});

const count = async (reader: IndexReader) => (await reader.latest()).items.length;

describe('a writer and those who read', () => {
  it('do not wait for one another: readers see the last state that was shown', async () => {
    const folder = await openFolder(root, { command: 'test', desk: plainDesk() });
    const more = await folder.desk.tally(article(6, '新的一篇', '对俄出口12.5亿美元。'));
    await storeArticles(folder, [more!]);
    const before = await openIndex(root);
    expect([await count(index), await count(before)]).toEqual([5, 5]);
    await folder.publish();
    const after = await openIndex(root);
    expect([await count(before), await count(after)]).toEqual([5, 6]);
    expect((await after.groups({}, { limit: 1000 })).items.map((one) => one.first.claim.quote)).toContain('12.5亿美元');
    await folder.close();
    expect([await count(index), await count(after)]).toEqual([5, 6]);
    for (const reader of [before, after, index]) reader.close();
    index = await openIndex(root);
    expect(await count(index)).toBe(6);
  });

  it('do not wait for one another in other processes either', async () => {
    index.close();
    const read = `const { DuckDBInstance } = require('@duckdb/node-api');
      DuckDBInstance.create(process.argv[1], { access_mode: 'READ_ONLY' }).then(async (db) => {
        process.stdout.write('open');
        await new Promise((done) => process.stdin.once('data', done));
        const rows = await (await db.connect()).runAndReadAll('SELECT count(*)::INTEGER FROM articles');
        process.stdout.write(String(rows.getRows()[0][0]));
        db.closeSync();
        process.exit();
      });`;
    const child = spawn(process.execPath, ['-e', read, join(root, 'index.duckdb')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const folder = await openFolder(root, { command: 'test', desk: plainDesk() });
    await storeArticles(folder, [(await folder.desk.tally(article(7, '又一篇', '对俄出口13.5亿美元。')))!]);
    await folder.publish();
    await folder.close();
    child.stdin.write('read');
    expect(String((await once(child.stdout, 'data'))[0])).toBe('6');
    index = await openIndex(root);
    expect(await count(index)).toBe(7);
  });
});
