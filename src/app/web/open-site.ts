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

/** A replaced index takes room on the disk for as long as somebody has it open. */
const IDLE_MS = 300_000;
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
  const reading = lease(() => openIndex(data), { idleMs: IDLE_MS });
  const writing = folderFor(data);
  const indexVersion = settled(() => versionOf(data));
  const work = openWork({ root: data, token, fetch, withFolder: writing.withFolder });
  return {
    checker,
    fetch,
    ledger,
    work,
    version: async () => `${writing.state()} ${await indexVersion()}`,
    withIndex: async (ask) => {
      const own = await writing.read(ask);
      if (own) return own.answer;
      try {
        return await reading.use(await indexVersion(), ask);
      } catch (error) {
        if (error instanceof UserError && error.diagnostic.code !== 'index-taken') return null;
        throw error;
      }
    },
    close: async () => {
      await work.stop();
      reading.close();
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

/** A text that changes when the index does: which file it is, its time and size. */
async function versionOf(data: string): Promise<string> {
  const file = await stat(join(data, INDEX)).catch(() => null);
  return file ? `${file.ino}:${file.mtimeMs}:${file.size}` : '-';
}

/** The same answer for a moment: it is asked for at every request. */
function settled<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  let until = 0;
  return () => {
    const now = Date.now();
    if (!known || now >= until) {
      known = ask();
      until = now + SETTLED_MS;
    }
    return known;
  };
}

const nobody = (): void => {};
