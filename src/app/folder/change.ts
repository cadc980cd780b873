import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Cell, Database } from '../../ledger/duckdb.ts';
import { readText, type Disk } from './disk.ts';
import { CLAIM_CELLS, SUPERLATIVE_CELLS } from './index/entry.ts';
import { columnsOf, type Placed } from './index/write.ts';
import { CHANGES } from './layout.ts';

/** Why a verdict is another one now. */
export type Cause = 'ledger' | 'checker' | 'extractor' | 'revision';

/** A verdict that changed: kept in a file of its own, since it follows from nothing else in the folder. */
export interface Change {
  /** The same for the same change, however often it is told. */
  readonly key: string;
  readonly at: string;
  readonly article: string;
  readonly quote: string;
  /** Offset of the quote in the article's text. */
  readonly place: number;
  readonly was: string;
  readonly now: string;
  readonly cause: Cause;
}

/** Where the claims of entries are to be judged otherwise than those in the index that they replace. */
export async function findChanges(
  db: Database,
  placed: readonly Placed[],
  causeOf: (placed: Placed) => Cause,
  at: string,
): Promise<Change[]> {
  const docs = placed.map(({ doc }) => String(doc));
  const rows = await db.records(
    `SELECT doc, place, quote, rating FROM claims WHERE doc IN (SELECT unnest(?)::INTEGER) UNION ALL
     SELECT doc, place, quote, rating FROM superlatives WHERE doc IN (SELECT unnest(?)::INTEGER)`,
    [docs, docs],
  );
  const before = new Map<string, string>();
  for (const row of rows) {
    before.set(`${row['doc']}|${row['place']}|${row['quote']}`, String(row['rating']));
    // A revision moves a figure within the text: then its words alone tell it.
    before.set(`${row['doc']}||${row['quote']}`, String(row['rating']));
  }
  return placed.flatMap((p) => changesOf(p, before, causeOf(p), at));
}

function changesOf(p: Placed, before: ReadonlyMap<string, string>, cause: Cause, time: string): Change[] {
  const compare = (row: readonly Cell[], column: typeof CLAIM_CELLS | typeof SUPERLATIVE_CELLS): Change[] => {
    const [place, quote, now] = [Number(row[column.at]), String(row[column.quote]), String(row[column.rating])];
    const was = before.get(`${p.doc}|${place}|${quote}`) ?? before.get(`${p.doc}||${quote}`);
    if (was === undefined || was === now) return [];
    const { ledger, checker, extractor } = p.entry.versions;
    const told = [p.entry.id, p.revision, place, quote, was, now, ledger, checker, extractor];
    const key = createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
    return [{ key, at: time, article: p.entry.id, quote, place, was, now, cause }];
  };
  return [
    ...p.entry.claims.flatMap((row) => compare(row, CLAIM_CELLS)),
    ...p.entry.superlatives.flatMap((row) => compare(row, SUPERLATIVE_CELLS)),
  ];
}

/** Adds changes to the file, one JSON a line, and makes them last. */
export async function appendChanges(disk: Disk, root: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const path = join(root, CHANGES);
  const before = await readText(disk, path);
  // A line that a crash cut short is closed, so that it spoils no other.
  const gap = before && !before.endsWith('\n') ? '\n' : '';
  const file = await disk.open(path, 'a');
  try {
    await file.writeFile(gap + changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Every change in the file, each once. */
export async function readChanges(disk: Disk, root: string): Promise<Change[]> {
  const changes = new Map<string, Change>();
  for (const line of ((await readText(disk, join(root, CHANGES))) ?? '').split('\n')) {
    const change = parse(line);
    if (change) changes.set(change.key, change);
  }
  return [...changes.values()];
}

function parse(line: string): Change | null {
  try {
    const change = JSON.parse(line) as Partial<Change> | null;
    return typeof change?.key === 'string' ? (change as Change) : null;
  } catch {
    return null;
  }
}

export async function putChanges(db: Database, changes: readonly Change[]): Promise<void> {
  const rows = changes.map((c) => [c.key, c.at, c.article, c.quote, c.place, c.was, c.now, c.cause]);
  await db.append('changes', columnsOf(rows));
}
