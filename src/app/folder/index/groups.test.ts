import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../ledger/duckdb.ts';
import { countGroups } from './groups.ts';
import { createIndex } from './open.ts';

let root: string;
let db: Database;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tally-groups-'));
  db = await createIndex(join(root, 'index.duckdb'));
  // Four claims an article: one that it alone tells, and three that say what five others say, too; each third is a reprint.
  await db.run(
    `INSERT INTO articles BY NAME SELECT i::INTEGER AS doc, CASE i % 3 WHEN 2 THEN i - 1 ELSE i END AS story FROM range(300) AS t(i)`,
  );
  await db.run(
    `INSERT INTO claims BY NAME SELECT (i // 4)::INTEGER AS doc, (i % 4)::INTEGER AS n,
       CASE i % 4 WHEN 0 THEN 'own' || i ELSE 'k' || ((i // 12) % 50) END AS same,
       CASE i % 5 WHEN 0 THEN NULL ELSE '2023-10-' || (10 + i % 20) END AS published,
       'p' || (i % 6) AS publisher, CASE i % 2 WHEN 0 THEN 'zh' ELSE 'en' END AS lang
     FROM range(1200) AS t(i)`,
  );
});
afterAll(async () => {
  db.close();
  await rm(root, { recursive: true });
});

async function counted(slice?: number): Promise<unknown> {
  await db.run('DELETE FROM groups');
  await db.run('INSERT INTO touched SELECT DISTINCT same FROM claims');
  await countGroups(db, slice);
  expect(await db.records('SELECT * FROM touched')).toEqual([]);
  return db.records('SELECT * FROM groups ORDER BY same');
}

it('claims of a large archive are sorted out a part at a time, with the same outcome', async () => {
  const whole = (await counted()) as { same: string; articles: number; independent: number }[];
  expect(whole).toHaveLength(350);
  expect(whole.find(({ same }) => same === 'own0')).toMatchObject({ articles: 1, independent: 1 });
  expect(whole.some(({ articles, independent }) => articles > independent)).toBe(true);
  expect(await counted(100)).toEqual(whole);
});

it('only what was touched is counted again', async () => {
  await counted();
  await db.run("UPDATE groups SET articles = 99 WHERE same IN ('k7', 'own0')");
  await db.run("INSERT INTO touched VALUES ('k7')");
  await countGroups(db);
  const rows = await db.records("SELECT same, articles FROM groups WHERE same IN ('k7', 'own0') ORDER BY same");
  expect(rows.map(({ articles }) => Number(articles) === 99)).toEqual([false, true]);
});
