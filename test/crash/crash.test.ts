import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DISK } from '../../src/app/folder/disk.ts';
import { openFolder } from '../../src/app/folder/folder.ts';
import { openIndex } from '../../src/app/folder/index/read/index.ts';
import { readArticleName } from '../../src/app/folder/layout.ts';
import { readStored } from '../../src/app/folder/stored-article.ts';
import { fetchFeeds } from '../../src/app/intake/fetch-feeds.ts';
import { importPaths } from '../../src/app/intake/import.ts';
import { addFeeds, loadSubscriptions, saveSubscriptions } from '../../src/app/intake/subscriptions.ts';
import { plainDesk } from '../support/desk.ts';

/** How often a working process is killed; `TALLY_KILLS=200` for the long run. */
const KILLS = Number(process.env['TALLY_KILLS'] ?? 20);
const KINDS = ['import', 'fetch', 'rebuild'] as const;
const ARTICLES = 240;
const FEEDS = 12;
const CHILD = new URL('./child.ts', import.meta.url).pathname;

let input: string;
const roots: Record<string, string> = {};

const bodyOf = (n: number): string => `<p>第${n}篇：出口${n}.5亿美元。</p>${'<p>无关的话。</p>'.repeat(n % 50)}`;
const urlOf = (n: number): string => `https://news.example/${n}`;

beforeAll(async () => {
  input = await mkdtemp(join(tmpdir(), 'tally-crash-in-'));
  for (let n = 0; n < ARTICLES; n++) {
    await writeFile(
      join(input, `${n}.md`),
      `<!--${1.69e12 + n * 9e6}-->\n[第${n}篇](${urlOf(n)})\n------\n\n${bodyOf(n)}`,
    );
  }
  for (let f = 0; f < FEEDS; f++) {
    const items = Array.from({ length: ARTICLES / FEEDS }, (_, i) => f * (ARTICLES / FEEDS) + i).map(
      (n) =>
        `<item><title>第${n}篇</title><link>${urlOf(n)}</link><description><![CDATA[${bodyOf(n)}]]></description></item>`,
    );
    await writeFile(
      join(input, `feed${f}`),
      `<rss version="2.0"><channel><title>F</title>${items.join('')}</channel></rss>`,
    );
  }
});
afterAll(async () => {
  for (const folder of [input, ...Object.values(roots)]) await rm(folder, { recursive: true, force: true });
});

/** A data folder to work in: with feeds to follow, or with all articles for a rebuild. */
async function prepare(kind: (typeof KINDS)[number]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), `tally-crash-${kind}-`));
  if (kind === 'fetch') {
    const feeds = Array.from({ length: FEEDS }, (_, f) => ({
      url: `https://h${f}.example/feed${f}`,
      title: null,
      site: null,
    }));
    await saveSubscriptions(DISK, root, addFeeds(await loadSubscriptions(DISK, root), feeds).document);
  }
  if (kind === 'rebuild') await finish('import', root);
  return root;
}

/** What the next run does: it has to come through. */
async function finish(kind: (typeof KINDS)[number], root: string): Promise<{ articles: number; claims: number }> {
  const folder = await openFolder(root, { command: 'next run', desk: plainDesk() });
  if (kind === 'import') await importPaths(folder, [input]);
  if (kind === 'fetch') {
    const fetch = async (url: string) => ({
      url,
      bytes: await readFile(join(input, new URL(url).pathname)),
      contentType: null,
    });
    await fetchFeeds(folder, { fetch, pauseMs: 0, force: true });
  }
  const [row] = await folder.db.records(
    `SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(DISTINCT id) FROM articles) AS ids,
       (SELECT count(*) FROM claims) AS claims, (SELECT count(*) FROM revisions) AS revisions`,
  );
  await folder.close();
  expect(row!['ids']).toBe(row!['articles']);
  expect(row!['revisions']).toBe(row!['articles']);
  return { articles: Number(row!['articles']), claims: Number(row!['claims']) };
}

/** Lines that a child prints while it works, about. */
const LINES = { import: 31, fetch: 13, rebuild: 10 };

/** Runs the child and kills it a moment after its n-th line; gives how many articles it had told as stored. */
function killAfter(kind: string, root: string, n: number, ms: number): Promise<{ told: number; ended: boolean }> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, kind, root, input], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = 0;
  let out = '';
  let errors = '';
  let armed: NodeJS.Timeout | undefined;
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    told = Math.max(told, ...[...out.matchAll(/^(?:stored|done) (\d+)$/gm)].map((m) => Number(m[1])));
    if (out.split('\n').length > n) armed ??= setTimeout(() => child.kill('SIGKILL'), ms);
  });
  return new Promise((done, fail) => {
    child.on('exit', (code) => {
      clearTimeout(armed);
      if (code !== null && code !== 0) fail(new Error(`the child failed by itself: ${errors}`));
      else done({ told, ended: code === 0 });
    });
  });
}

/** Every article file in the folder is whole; gives how many there are. */
async function countWhole(root: string): Promise<number> {
  const names = existsSync(join(root, 'articles')) ? await readdir(join(root, 'articles'), { recursive: true }) : [];
  const files = names.filter((name) => name.endsWith('.md'));
  for (const name of files) {
    const stored = readStored(await readFile(join(root, 'articles', name), 'utf8'), readArticleName(basename(name))!);
    const n = Number(stored?.url?.split('/').at(-1));
    expect(stored?.body, name).toBe(bodyOf(n));
  }
  return files.length;
}

/** What readers see right after a kill, without the next run: a whole index, or none yet. */
async function countShown(root: string): Promise<number> {
  if (!existsSync(join(root, 'index.duckdb'))) return 0;
  const index = await openIndex(root);
  const { items } = await index.latest({}, { limit: 1000 });
  await index.groups();
  index.close();
  return items.length;
}

it.each(Array.from({ length: KILLS }, (_, i) => [i + 1, KINDS[i % KINDS.length]!] as const))(
  'kill %i, during %s: nothing stored is lost, nothing is half-written, the next run comes through',
  { timeout: 180_000 },
  async (_, kind) => {
    roots[kind] ??= await prepare(kind);
    const root = roots[kind]!;
    await mkdir(root, { recursive: true });
    const line = 1 + Math.floor(Math.random() * LINES[kind]);
    const { told } = await killAfter(kind, root, line, Math.random() * 60);
    expect(await countWhole(root)).toBeGreaterThanOrEqual(kind === 'rebuild' ? ARTICLES : told);
    expect(await countShown(root)).toBeLessThanOrEqual(ARTICLES);
    const { articles, claims } = await finish(kind, root);
    expect(articles).toBe(ARTICLES);
    expect(claims).toBe(ARTICLES);
    expect(
      (await readdir(root, { recursive: true })).filter((name) =>
        /\.tmp$|^journal$|^lock$|stale$|^index\.(?:work|new)/.test(name),
      ),
    ).toEqual([]);
    if (kind === 'rebuild') return;
    await rm(root, { recursive: true });
    delete roots[kind];
  },
);
