import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainDesk } from '../../../test/support/desk.ts';
import { keyOf } from './canonical.ts';
import { readChanges } from './change.ts';
import type { Desk } from './desk.ts';
import { openFolder, type DataFolder } from './folder.ts';
import { idOf } from './layout.ts';
import { rebuildIndex } from './rebuild.ts';
import { rejudge } from './rejudge.ts';
import { adoptArticles, storeArticles, type Outcome } from './store.ts';
import type { StoredArticle } from './stored-article.ts';
import { doTask } from './task.ts';

let root: string;
let folder: DataFolder | null = null;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'tally-folder-'))));
afterEach(async () => {
  await folder?.close();
  folder = null;
  await rm(root, { recursive: true });
});

const open = async (desk: Desk = plainDesk()) => (folder = await openFolder(root, { command: 'test', desk }));
const close = async () => {
  await folder?.close();
  folder = null;
};

function article(n: number, body: string, over: Partial<StoredArticle> = {}): StoredArticle {
  const url = `https://news.example/${n}`;
  const title = `第${n}篇`;
  return {
    id: idOf(keyOf(url, title, body)),
    revision: 1,
    url,
    title,
    published: '2023-10-23T09:00:00Z',
    lang: 'zh',
    publisher: 'Example',
    kind: 'text',
    via: 'feed',
    ref: null,
    stored: '',
    body,
    ...over,
  };
}

async function store(into: DataFolder, ...articles: StoredArticle[]): Promise<Outcome[]> {
  const tallied = await Promise.all(articles.map((one) => into.desk.tally(one)));
  return storeArticles(
    into,
    tallied.map((one) => one!),
  );
}

const files = async () =>
  (await readdir(join(root, 'articles'), { recursive: true })).filter((f) => f.endsWith('.md')).toSorted();
const rows = (sql: string) => folder!.db.records(sql);
const state = async () => ({
  articles: await rows('SELECT id, revision, path, title, text_hash, supported, refuted FROM articles ORDER BY id'),
  claims: await rows('SELECT a.id, n, quote, same, rating, claim FROM claims JOIN articles a USING (doc) ORDER BY ALL'),
  revisions: await rows('SELECT * FROM revisions ORDER BY ALL'),
});

describe('a data folder', () => {
  it('keeps an article as a file of its day and as rows', async () => {
    const into = await open();
    const [outcome] = await store(into, article(1, '9月，对俄出口96亿美元。'));
    expect(outcome).toMatchObject({ what: 'new' });
    expect(outcome!.path).toMatch(/^articles\/2023\/10\/23\/第1篇-[0-9a-f]{16}\.md$/);
    expect(await readFile(join(root, outcome!.path), 'utf8')).toContain('\n------\n\n9月，对俄出口96亿美元。');
    expect(await rows('SELECT quote, reporter, partner, value, rating FROM claims')).toEqual([
      { quote: '96亿美元', reporter: 'CHN', partner: 'RUS', value: 9.6e9, rating: 'supported' },
    ]);
  });

  it('takes the same article twice as one, in one batch and in two', async () => {
    const into = await open();
    const once = article(1, '出口96亿美元。');
    expect((await store(into, once, once)).map(({ what }) => what)).toEqual(['new', 'known']);
    expect((await store(into, once)).map(({ what }) => what)).toEqual(['known']);
    expect(await files()).toHaveLength(1);
  });

  it('keeps every state of an article that changes, and judges the last', async () => {
    const into = await open(plainDesk((value) => (value === 96 ? 'supported' : 'refuted')));
    await store(into, article(1, '出口96亿美元。'));
    const [second] = await store(into, article(1, '更正：出口69亿美元。'));
    expect(second).toMatchObject({ what: 'revised' });
    expect(second!.path).toMatch(/\.r2\.md$/);
    expect(await files()).toHaveLength(2);
    expect(await rows('SELECT quote, rating FROM claims')).toEqual([{ quote: '69亿美元', rating: 'refuted' }]);
    // A feed that goes back and forth adds nothing.
    expect((await store(into, article(1, '出口96亿美元。')))[0]!.what).toBe('known');
    expect(await rows('SELECT revision FROM revisions ORDER BY 1')).toEqual([{ revision: 1 }, { revision: 2 }]);
  });

  it('does not take a summary for a new state of an article that it has in full', async () => {
    const into = await open();
    await store(into, article(1, '出口96亿美元。进口115.8亿美元。'));
    expect((await store(into, article(1, '出口96亿美元。…')))[0]!.what).toBe('known');
  });

  it('links the same words at two addresses as one story, and loses neither', async () => {
    const into = await open();
    await store(into, article(1, '出口96亿美元。', { title: '同' }), article(2, '出口96亿美元。', { title: '同' }));
    await store(into, article(3, '出口96亿美元。', { title: '同' }));
    expect(await rows('SELECT doc, story, likeness FROM articles ORDER BY doc')).toEqual([
      { doc: 1, story: 1, likeness: null },
      { doc: 2, story: 1, likeness: 'same' },
      { doc: 3, story: 1, likeness: 'same' },
    ]);
  });

  it('gives the same index when it is made anew from the files alone', async () => {
    const into = await open();
    await store(
      into,
      article(1, '出口96亿美元。'),
      article(2, '进口115.8亿美元。', { published: null }),
      article(3, 'x 1亿美元'),
    );
    await store(into, article(1, '更正：出口69亿美元。'));
    const before = await state();
    await close();
    await rm(join(root, 'index.duckdb'));
    await open();
    expect(await state()).toEqual(before);
  });

  it('makes a damaged index anew', async () => {
    await store(await open(), article(1, '出口96亿美元。'));
    const before = await state();
    await close();
    await writeFile(join(root, 'index.duckdb'), 'this is no database');
    const told: string[] = [];
    folder = await openFolder(root, { command: 'test', desk: plainDesk(), tell: (what) => told.push(what) });
    expect(told.join()).toContain('is damaged');
    expect(await state()).toEqual(before);
  });

  it('takes up files that a crash left out of the index, and clears away what was not whole', async () => {
    const [outcome] = await store(await open(), article(1, '出口96亿美元。'));
    const text = await readFile(join(root, outcome!.path), 'utf8');
    await close();
    const left = outcome!.path.replace(/[0-9a-f]{16}/, '00000000000000aa');
    const half = outcome!.path.replace(/[0-9a-f]{16}/, '00000000000000bb');
    await writeFile(join(root, 'journal'), `${left}\n${half}`);
    await writeFile(join(root, left), text.replace(/^id: .*\n/m, ''));
    await writeFile(join(root, `${half}.tmp`), text.slice(0, 30));
    await open();
    expect(await rows('SELECT id FROM articles ORDER BY id')).toContainEqual({ id: '00000000000000aa' });
    expect((await readdir(root, { recursive: true })).filter((f) => f.endsWith('.tmp') || f === 'journal')).toEqual([]);
  });

  it('tells which verdicts changed when the record did, once', async () => {
    const [outcome] = await store(await open(), article(1, '出口96亿美元，进口115.8亿美元。'));
    await close();
    const into = await open(
      plainDesk((value) => (value === 96 ? 'refuted' : 'supported'), { extractor: 'e1', checker: 'c1', ledger: 'l2' }),
    );
    const again = async () => {
      const { tallied } = await doTask(into.desk, { kind: 'stored', root, paths: [outcome!.path] });
      return adoptArticles(into, tallied, 'ledger');
    };
    expect(await again()).toMatchObject([
      { article: outcome!.id, quote: '96亿美元', was: 'supported', now: 'refuted', cause: 'ledger' },
    ]);
    expect(await again()).toEqual([]);
    expect(await readChanges(into.disk, root)).toHaveLength(1);
    await rebuildIndexOf(into);
    expect(await rows('SELECT was, now FROM changes')).toEqual([{ was: 'supported', now: 'refuted' }]);
  });

  it('judges again only what a change of the record touches', async () => {
    await store(await open(), article(1, '出口96亿美元。'), article(2, '没有数字。'));
    await close();
    const pairs = [
      { reporter: 'CHN', partner: 'RUS', digest: 'l1' },
      { reporter: 'CHN', partner: 'USA', digest: 'new' },
    ];
    const newer = (ledger: string, of: typeof pairs) =>
      plainDesk(() => 'refuted', { extractor: 'e1', checker: 'c1', ledger }, of);
    expect(await rejudge(await open(newer('l2', pairs)))).toMatchObject({ articles: { ledger: 0 }, changes: [] });
    await close();
    const revised = await open(newer('l3', [{ ...pairs[0]!, digest: 'l3' }, pairs[1]!]));
    expect(await rejudge(revised)).toMatchObject({
      articles: { ledger: 1 },
      changes: [{ was: 'supported', now: 'refuted' }],
    });
    expect(await rejudge(revised)).toMatchObject({ articles: { extractor: 0, checker: 0, ledger: 0 } });
    expect(await rows('SELECT DISTINCT ledger FROM articles')).toEqual([{ ledger: 'l3' }]);
  });
});

async function rebuildIndexOf(into: DataFolder): Promise<void> {
  const { desk } = into;
  into.db.close();
  await rebuildIndex(into);
  await rm(join(root, 'lock'));
  await open(desk);
}
