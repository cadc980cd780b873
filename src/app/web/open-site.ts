import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openLedger } from '../../ledger/ledger.ts';
import { openChecker } from '../check.ts';
import { UserError } from '../errors.ts';
import type { FetchOptions } from '../fetch.ts';
import { openFolder, type DataFolder } from '../folder/folder.ts';
import { openIndex, readerOver, type IndexReader } from '../folder/index/read/index.ts';
import { INDEX } from '../folder/layout.ts';
import { lease } from './lease.ts';
import type { Site } from './site.ts';
import { openWork, type Work } from './work/work.ts';

/** While the index is open nobody can write: long enough for a burst of answers, short enough for a writer to wait. */
const OPEN_MS = 2000;
/** How long the articles are taken to be what they were. */
const SETTLED_MS = 200;

export interface SiteOptions {
  /** The data folder; it need not exist. */
  readonly data: string;
  readonly fetch: FetchOptions;
  /** What a writer has to show; null where only this machine can reach the server. */
  readonly token?: string | null;
}

export type OpenSite = Site & { readonly work: Work; version(): Promise<string>; close(): Promise<void> };

/** Opens what the pages stand on: the record, and the articles of a data folder where there are some. Close it. */
export async function openSite({ data, fetch, token = null }: SiteOptions): Promise<OpenSite> {
  const [checker, ledger] = await Promise.all([openChecker({ data }), openLedger({ data, holdTotals: true })]);
  const reading = lease(() => openIndex(data), { limitMs: OPEN_MS });
  const writing = folderFor(data);
  const work = openWork({ root: data, token, fetch, withFolder: writing.withFolder });
  return {
    checker,
    fetch,
    ledger,
    work,
    version: versionOf(data, () => writing.state()),
    withIndex: async (ask) => {
      const own = await writing.read(ask);
      if (own) return own.answer;
      try {
        return await reading(ask);
      } catch (error) {
        if (error instanceof UserError && error.diagnostic.code !== 'index-taken') return null;
        throw error;
      }
    },
    close: async () => {
      await work.stop();
      ledger.close();
    },
  };
}

/** The data folder while it is open for writing here: what is being written is read through the same database. */
function folderFor(data: string) {
  let reader: Promise<IndexReader> | null = null;
  let readers = 0;
  let idle = nobody;
  let turns = 0;
  const read = async <T>(ask: (index: IndexReader) => Promise<T>): Promise<{ readonly answer: T } | null> => {
    const opening = reader;
    if (!opening) return null;
    readers++;
    try {
      return { answer: await ask(await opening) };
    } finally {
      readers--;
      if (readers === 0) idle();
    }
  };
  const withFolder = async <T>(command: string, work: (folder: DataFolder) => Promise<T>): Promise<T> => {
    const opening = openFolder(data, { command: `tradetally serve: ${command}` });
    const own = opening.then(async ({ db }) => readerOver(await db.connect(), data));
    own.catch(() => (reader = null));
    reader = own;
    const folder = await opening;
    try {
      return await work(folder);
    } finally {
      reader = null;
      turns++;
      if (readers > 0) await new Promise<void>((done) => (idle = done));
      (await own).close();
      await folder.close();
    }
  };
  /** Changes whenever something may have been written here. */
  const state = (): string => (reader ? `writing ${Math.floor(Date.now() / 1000)}` : String(turns));
  return { read, withFolder, state };
}

/** A text that changes when the index does: by its files' times and sizes, asked for now and then. */
function versionOf(data: string, state: () => string): () => Promise<string> {
  let known: Promise<string> | null = null;
  let until = 0;
  const look = async (): Promise<string> => {
    const files = await Promise.all([INDEX, `${INDEX}.wal`].map((name) => stat(join(data, name)).catch(() => null)));
    return [state(), ...files.map((file) => (file ? `${file.mtimeMs}:${file.size}` : '-'))].join(' ');
  };
  return () => {
    const now = Date.now();
    if (!known || now >= until) {
      known = look();
      until = now + SETTLED_MS;
    }
    return known;
  };
}

const nobody = (): void => {};
