import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainDesk } from '../../../test/support/desk.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { openFolder, type DataFolder } from '../folder/folder.ts';
import { importPaths, type ImportOptions } from './import.ts';
import { watchFolders } from './watch.ts';

let root: string;
let input: string;
let folder: DataFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tally-import-'));
  input = await mkdtemp(join(tmpdir(), 'tally-import-in-'));
  folder = await openFolder(root, { command: 'test', desk: plainDesk() });
});
afterEach(async () => {
  await folder.close();
  await rm(root, { recursive: true });
  await rm(input, { recursive: true });
});

const seed = (n: number, text: string) =>
  `<!--${1.69e12 + n * 9e7}-->\n[第${n}篇](https://news.example/${n})\n------\n\n<p>${text}</p>`;
const put = async (name: string, content: string | Buffer) => {
  await mkdir(join(input, name, '..'), { recursive: true });
  await writeFile(join(input, name), content);
};
const take = (options: ImportOptions = {}, paths = [input]) => importPaths(folder, paths, options);
const rows = (sql: string) => folder.db.records(sql);

const line = (n: number) =>
  `${JSON.stringify({ id: `a${n}`, published: '2023-10-01', title: `第${n}篇`, text: `第${n}篇：出口${n}亿美元。${'无关。'.repeat(300)}` })}\n`;

describe('an import', () => {
  it('takes folders of any depth and format, hidden ones left out, and finds the same in its own files', async () => {
    await put('a/b/1.md', seed(1, '出口96亿美元。'));
    await put('2.txt', '2023年9月，出口97亿美元。');
    await put('3.html', '<!doctype html><title>T</title><article><p>出口98亿美元。</p></article>');
    await put(
      '4.ndjson',
      '{"id":"x","published":"2023-10-01","lang":"zh","title":"t","url":null,"text":"出口99亿美元。"}\n',
    );
    await put(
      '5.rss',
      '<rss version="2.0"><channel><title>F</title><item><title>i</title><description>出口95亿美元。</description></item></channel></rss>',
    );
    await put('.hidden/6.md', seed(6, '出口1亿美元。'));
    await put('photo.jpg', 'no article');
    expect(await take()).toMatchObject({ files: 5, articles: 5, claims: 5, new: 5 });
    expect(await rows('SELECT value / 1e8 AS v FROM claims ORDER BY 1')).toEqual(
      [95, 96, 97, 98, 99].map((v) => ({ v })),
    );
  });

  it('passes by what it has done, and reads again what changed', async () => {
    await put('1.md', seed(1, '出口96亿美元。'));
    await put('2.md', seed(2, '出口97亿美元。'));
    await take();
    expect(await take()).toMatchObject({ files: 2, passedBy: 2, articles: 0 });
    await put('2.md', seed(2, '更正：出口79亿美元。'));
    expect(await take()).toMatchObject({ passedBy: 1, articles: 1, revised: 1 });
    await utimes(join(input, '1.md'), new Date(), new Date());
    expect(await take()).toMatchObject({ passedBy: 1, articles: 1, known: 1 });
  });

  it('tells what cannot be read, does the rest, and tries again', async () => {
    await put('1.md', seed(1, '出口96亿美元。'));
    await put('2.txt', Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 9, 9]));
    await put('3.txt', '');
    const told: Diagnostic[] = [];
    expect(await take({ tell: (one) => told.push(one) }, [input, join(input, 'nowhere')])).toMatchObject({ new: 1 });
    expect(
      told
        .filter(({ severity }) => severity === 'error')
        .map(({ file }) => file?.split('/').at(-1))
        .toSorted(),
    ).toEqual(['2.txt', '3.txt', 'nowhere']);
    expect(await take()).toMatchObject({ passedBy: 1 });
  });

  it('takes a large NDJSON file in by and by, and goes on where it was stopped', { timeout: 120_000 }, async () => {
    await put('big.ndjson', Array.from({ length: 3000 }, (_, n) => line(n + 1)).join(''));
    const stop = new AbortController();
    const first = await take({ signal: stop.signal, batch: 100, progress: () => stop.abort() });
    expect(first.articles).toBeGreaterThan(0);
    expect(first.articles).toBeLessThan(3000);
    const second = await take();
    expect(second.passedBy).toBe(0);
    expect(first.articles + second.articles).toBe(3000);
    expect(await take()).toMatchObject({ passedBy: 1, articles: 0 });
    expect(await rows('SELECT taken = size AS done FROM inputs')).toEqual([{ done: true }]);
    expect(await rows('SELECT count(*) AS n, count(DISTINCT id) AS ids FROM articles')).toEqual([
      { n: 3000, ids: 3000 },
    ]);
  });

  it('hands many files to workers, with the same outcome as alone', { timeout: 120_000 }, async () => {
    for (let n = 0; n < 320; n++) await put(`${n}.md`, seed(n, `2023年9月，中国对俄罗斯出口${n + 1}亿美元。`));
    expect(await take()).toMatchObject({ files: 320, new: 320 });
    const again = await mkdtemp(join(tmpdir(), 'tally-import-alone-'));
    const alone = await openFolder(again, { command: 'test' });
    for (let n = 0; n < 320; n += 80)
      await importPaths(
        alone,
        Array.from({ length: 80 }, (_, i) => join(input, `${n + i}.md`)),
      );
    const state = 'SELECT a.id, quote, claim, rating, same FROM claims JOIN articles a USING (doc) ORDER BY ALL';
    const found = await alone.db.records(state);
    await alone.close();
    await rm(again, { recursive: true });
    expect(found.length).toBeGreaterThan(300);
    expect(await rows(state)).toEqual(found);
  });
});

it('a watched folder is taken in, and then each article that comes', async () => {
  await put('1.md', seed(1, '出口96亿美元。'));
  const stop = new AbortController();
  const seen: number[] = [];
  await watchFolders([input], stop.signal, async (first) => {
    seen.push((await take()).new);
    if (first) setTimeout(() => void put('sub/2.md', seed(2, '出口97亿美元。')), 50);
    else if (seen.reduce((a, b) => a + b) === 2) stop.abort();
  });
  expect(seen.reduce((a, b) => a + b)).toBe(2);
});
