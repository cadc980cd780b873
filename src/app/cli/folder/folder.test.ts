import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedItem, openNewsroom, type Newsroom } from '../../../../test/support/newsroom.ts';
import { timeLeft } from './bar.ts';
import { parseTime } from './fetch.ts';

/** True figures of September 2023, in sentences of the test's own. */
const FIRST = '海关总署公布，2023年前三季度，中俄贸易额为1764亿美元，同比增长29.5%。';
const SECOND = '据海关统计，2023年前三季度，中俄贸易额为1264亿美元。';

/** Where no folder can be made, and Node's own way of making them never comes back. */
const NOWHERE: readonly [string[], number, RegExp][] = existsSync('/proc/self')
  ? [
      [['backup', '/proc/tally/copy'], 1, /No folder can be made/],
      [['feeds', 'add', 'https://news.example/feed', '--data', '/proc/tally'], 1, /No folder can be made/],
    ]
  : [];

let room: Newsroom;
beforeAll(async () => void (room = await openNewsroom()));
afterAll(() => room.close());

const tradetally: Newsroom['tradetally'] = (...args) => room.tradetally(...args);

describe('a new user', { timeout: 120_000 }, () => {
  it('is told what to do where there is no data folder yet', async () => {
    const { code, stderr } = await tradetally('status');
    expect(code).toBe(1);
    expect(stderr).toMatch(/no data folder here yet: "tradetally import" or "tradetally feeds add" makes one/);
    expect((await tradetally('feeds', 'list')).stdout).toMatch(/No feed is followed yet/);
  });

  it('follows a feed, fetches it, and gets a new item the next time', async () => {
    expect((await tradetally('feeds', 'add', room.address)).stdout).toMatch(/^1 feed added/);
    expect((await tradetally('feeds', 'add', room.address)).stdout).toMatch(/^0 feeds added, 1 followed already/);
    room.items = [feedItem(1, FIRST)];
    const refused = await tradetally('feeds', 'fetch');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/give --allow-private/) });
    expect((await tradetally('feeds', 'list')).stdout).toMatch(/failing .*--allow-private/);
    const first = await tradetally('feeds', 'fetch', '--allow-private', '--force');
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^1 feed fetched: 1 new article, 0 changed, [1-9]\d* claims?\.\n$/),
    });
    room.items = [feedItem(2, SECOND), feedItem(1, FIRST)];
    expect((await tradetally('feeds', 'fetch', '--allow-private')).stdout).toMatch(/1 new article, 0 changed/);
    expect((await tradetally('feeds', 'list')).stdout).toMatch(/外贸新闻 .* 2 /);
  });

  it('sees the articles and their verdicts', async () => {
    const status = JSON.parse((await tradetally('status', '--json')).stdout) as {
      articles: number;
      verdicts: Record<string, number>;
    };
    expect(status).toMatchObject({ files: 2, articles: 2, index: 'ready', unindexed: 0 });
    expect(status.verdicts['supported']).toBeGreaterThan(0);
    expect(status.verdicts['refuted']).toBeGreaterThan(0);
    const files = readdirSync(join(room.data, 'articles'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    const checked = await tradetally('check', '--json', ...files.map((name) => join(room.data, 'articles', name)));
    expect(checked.stdout).toContain('"supported"');
    expect(checked.stdout).toContain('"refuted"');
  });

  it('takes an archive in, makes the index anew, backs up, and starts from the copy', async () => {
    writeFileSync(
      join(room.home, 'one.md'),
      `<!--1697760000000-->\n[标题](https://news.example/9)\n------\n\n<p>${FIRST}</p>`,
    );
    expect((await tradetally('import', join(room.home, 'one.md'))).stdout).toMatch(
      /^1 file: 1 article with \d+ claims? read.*1 new, 0 changed, 0 already there\.\n$/,
    );
    expect((await tradetally('import', join(room.home, 'one.md'))).stdout).toMatch(/^1 file, 1 of them done before/);
    expect((await tradetally('rebuild')).stdout).toBe('The index was made anew from 3 article files.\n');
    expect((await tradetally('changes')).stdout).toBe('No verdict has changed.\n');
    const copy = join(room.home, 'copy');
    expect((await tradetally('backup', copy)).stdout).toMatch(/^5 files copied/);
    expect((await tradetally('backup', copy)).stdout).toMatch(/^2 files copied .*, 3 already there/);
    expect(existsSync(join(copy, 'index.duckdb'))).toBe(false);
    await tradetally('rebuild', '--data', copy);
    expect(JSON.parse((await tradetally('status', '--json', '--data', copy)).stdout)).toMatchObject({
      articles: 3,
      index: 'ready',
    });
  });

  it('exports the list, leaves a feed, and keeps its articles', async () => {
    const file = join(room.home, 'mine.opml');
    await tradetally('feeds', 'export', file);
    expect(readFileSync(file, 'utf8')).toContain(`xmlUrl="${room.address}"`);
    expect((await tradetally('feeds', 'remove', room.address)).stdout).toMatch(/^1 feed removed; their articles stay/);
    expect(await tradetally('feeds', 'remove', room.address)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/not followed/),
    });
    expect((await tradetally('feeds', 'add', file)).stdout).toMatch(/^1 feed added/);
    expect(JSON.parse((await tradetally('status', '--json')).stdout)).toMatchObject({ articles: 3 });
  });

  it('is told in one line what was wrong with a call', async () => {
    writeFileSync(join(room.home, 'one.md'), '# No list of feeds');
    mkdirSync(room.data, { recursive: true });
    for (const [args, code, line] of [
      [['feeds', 'add', 'ftp://x'], 1, /Only http and https/],
      [['feeds', 'add', join(room.home, 'none.opml')], 1, /no such file/],
      [['feeds', 'add', join(room.home, 'one.md')], 1, /no list of feeds/],
      [['feeds', 'fetch', 'https://nobody.example/feed'], 1, /This feed is not followed/],
      [['feeds', 'fetch', '--every', 'soon'], 2, /"soon" is no time/],
      [['import'], 2, /missing required argument/],
      [['import', join(room.home, 'nowhere')], 1, /no such file/],
      [['import', join(room.home, 'one.md'), '--data', join(room.home, 'one.md')], 1, /data folder is a file/],
      [['changes', '--since', 'may'], 2, /no day/],
      [['watch', join(room.home, 'nowhere')], 1, /no such file or folder/],
      [['watch', join(room.home, 'one.md')], 1, /Only a folder can be watched/],
      ...NOWHERE,
    ] as const) {
      const done = await tradetally(...args);
      expect([args, done.code]).toEqual([args, code]);
      expect(done.stderr.trim()).toMatch(line);
      expect(done.stderr.trim()).not.toMatch(/\n| at .*\.ts:/);
    }
  });
});

it('times are read as people write them', () => {
  expect(['30s', '15m', '2h', '1d'].map(parseTime)).toEqual([30_000, 900_000, 7_200_000, 86_400_000]);
  expect(() => parseTime('0m')).toThrow(/is no time/);
});

it('the time left follows from what is done', () => {
  expect([timeLeft(0, 100, 5), timeLeft(50, 100, 65), timeLeft(100, 100, 9)]).toEqual(['?', '1:05', '0:00']);
});
