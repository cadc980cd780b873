import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeOf, type Disk } from './disk.ts';
import type { Versions } from './index/entry.ts';
import { LEDGER } from './layout.ts';

/** Where the rooms are: `src` or `dist`. */
const HOUSE = fileURLToPath(new URL('../..', import.meta.url));
/** The shipped figures; the package's manifest stands at the same distance from `src` and from `dist`. */
const SHIPPED = fileURLToPath(new URL('../../../data', import.meta.url));

let code: Pick<Versions, 'extractor' | 'checker'> | null = null;

/**
 * What decides how an article is read and judged, each as a short hash: the code of reading and extraction, the code of
 * checking, and the state of the ledger. Made from the files themselves, so that nobody has to remember to raise a number.
 */
export async function findVersions(disk: Disk, root: string): Promise<Versions> {
  code ??= {
    extractor: hashOf((hash) => ['text', 'model', 'reader', 'extract'].forEach((room) => addCode(hash, room))),
    checker: hashOf((hash) => ['check', 'ledger'].forEach((room) => addCode(hash, room))),
  };
  return { ...code, ledger: await ledgerState(disk, root) };
}

/** Releases never change once they are there, so their names and sizes tell the state. */
async function ledgerState(disk: Disk, root: string): Promise<string> {
  const releases = await filesBelow(disk, join(root, LEDGER), '.parquet');
  const sizes = await Promise.all(releases.map(async (path) => (await disk.stat(path)).size));
  return hashOf((hash) => {
    for (const name of readdirSync(SHIPPED).toSorted()) {
      if (name.endsWith('.csv')) hash.update(name).update(readFileSync(join(SHIPPED, name)));
    }
    releases.forEach((path, i) => hash.update(`${path.slice(root.length)}:${sizes[i]}\n`));
  });
}

/** Files with an ending below a folder, sorted; none where there is no folder. */
export async function filesBelow(disk: Disk, folder: string, ending: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = await disk.readdir(next, { withFileTypes: true }).catch((fault: unknown) => {
      if (codeOf(fault) === 'ENOENT') return [];
      throw fault;
    });
    for (const entry of entries) {
      if (entry.isDirectory()) folders.push(join(next, entry.name));
      else if (entry.isFile() && entry.name.endsWith(ending)) files.push(join(next, entry.name));
    }
  }
  return files.toSorted();
}

function addCode(hash: Hash, room: string): void {
  for (const entry of readdirSync(join(HOUSE, room), { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/\.(?:ts|js)$/.test(entry) || /\.(?:test|corpus|d)\.(?:ts|js)$/.test(entry)) continue;
    hash.update(`${room}/${entry.split(sep).join('/')}\n`).update(readFileSync(join(HOUSE, room, entry)));
  }
}

function hashOf(fill: (hash: Hash) => void): string {
  const hash = createHash('sha256');
  fill(hash);
  return hash.digest('hex').slice(0, 12);
}
