import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { UserError } from '../../errors.ts';
import type { FetchOptions } from '../../fetch.ts';
import { DISK } from '../../folder/disk.ts';
import type { DataFolder } from '../../folder/folder.ts';
import { fetchFeeds } from '../../intake/fetch-feeds.ts';
import { importPaths } from '../../intake/import.ts';
import { addFeeds, loadSubscriptions, saveSubscriptions, type Subscription } from '../../intake/subscriptions.ts';
import { openJob, type Job, type Outcome, type Running } from './job.ts';

/** Imports and fetches that pages may start: one at a time, since one writes in a data folder at a time. */
export interface Work {
  /** What a writer has to show; null where only this machine can reach the server. */
  readonly token: string | null;
  /** The latest first. */
  jobs(): readonly Job[];
  find(id: string): Job | null;
  feeds(): Promise<readonly Subscription[]>;
  /** Errors: `Busy`. */
  importPaths(paths: readonly string[]): Job;
  importFiles(files: readonly File[]): Job;
  fetchFeeds(): Job;
  addFeed(url: string): Promise<void>;
  /** Ends what runs after the batch in hand. */
  stop(): Promise<void>;
}

export interface WorkOptions {
  readonly root: string;
  readonly token: string | null;
  readonly fetch: FetchOptions;
  /** Runs with the data folder open for writing. */
  readonly withFolder: <T>(command: string, work: (folder: DataFolder) => Promise<T>) => Promise<T>;
}

/** Something runs already. */
export class Busy extends Error {}

/** Jobs that are remembered. */
const MOST_JOBS = 20;

export function openWork({ root, token, fetch, withFolder }: WorkOptions): Work {
  const jobs: Job[] = [];
  const stopping = new AbortController();
  let current: Promise<void> | null = null;

  const begin = (kind: Job['kind'], given: string, run: (running: Running) => Promise<Outcome>): Job => {
    if (current) throw new Busy();
    const { job, running } = openJob(randomBytes(9).toString('base64url'), kind, given, stopping.signal);
    jobs.unshift(job);
    jobs.length = Math.min(jobs.length, MOST_JOBS);
    current = run(running)
      .then(running.done, (error: unknown) => running.failed(problemOf(error)))
      .finally(() => (current = null));
    return job;
  };

  return {
    token,
    jobs: () => jobs,
    find: (id) => jobs.find((job) => job.id === id) ?? null,
    feeds: async () => (await loadSubscriptions(DISK, root)).feeds,
    importPaths: (paths) => begin('import', paths.join(', '), (running) => importInto(paths, running, withFolder)),
    importFiles: (files) =>
      begin('import', files.map(({ name }) => name).join(', '), (running) =>
        withUploads(files, (folder) => importInto([folder], running, withFolder)),
      ),
    fetchFeeds: () => begin('fetch', '', (running) => fetchAll(running, fetch, withFolder)),
    addFeed: (url) =>
      withFolder('feeds add', async ({ disk }) => {
        const list = addFeeds(await loadSubscriptions(disk, root), [{ url, title: null, site: null }]);
        await saveSubscriptions(disk, root, list.document);
      }),
    stop: async () => {
      stopping.abort();
      await current;
    },
  };
}

type WithFolder = WorkOptions['withFolder'];

/** Runs with uploaded files in a folder of their own, which is gone afterwards. */
async function withUploads<T>(files: readonly File[], work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tradetally-upload-'));
  try {
    for (const [i, file] of files.entries()) {
      const name = basename(file.name.replaceAll('\\', '/')).replace(/^\.+/, '').slice(-100);
      await writeFile(join(folder, `${i + 1}-${name || 'article.txt'}`), await file.bytes());
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const importInto = (paths: readonly string[], running: Running, withFolder: WithFolder): Promise<Outcome> =>
  withFolder('import', async (folder) => {
    const imported = await importPaths(folder, paths, {
      signal: running.signal,
      tell: (d) => running.tell({ ...d, file: d.file === null ? null : basename(d.file) }),
      progress: ({ bytes, totalBytes, articles, claims }) =>
        running.step({ done: bytes, total: totalBytes, articles, claims }),
    });
    return { articles: imported.articles, claims: imported.claims, new: imported.new, revised: imported.revised };
  });

const fetchAll = (running: Running, options: FetchOptions, withFolder: WithFolder): Promise<Outcome> =>
  withFolder('feeds fetch', async (folder) => {
    const { feeds } = await loadSubscriptions(folder.disk, folder.root);
    const sum = { articles: 0, claims: 0, new: 0, revised: 0 };
    let done = 0;
    running.step({ done, total: feeds.length, articles: 0, claims: 0 });
    await fetchFeeds(folder, {
      signal: running.signal,
      force: true,
      options: { ...options, signal: running.signal },
      tell: (url, outcome) => {
        sum.new += outcome.new;
        sum.revised += outcome.revised;
        sum.articles += outcome.new + outcome.revised;
        sum.claims += outcome.claims;
        if (outcome.state.error !== null) running.tell(problem('feed', outcome.state.error, url));
        running.step({ done: ++done, total: feeds.length, articles: sum.articles, claims: sum.claims });
      },
    });
    return sum;
  });

const problem = (code: string, message: string, file: string | null): Diagnostic => ({
  severity: 'error',
  code,
  message,
  file,
  line: null,
  field: null,
});

/** What ended a job, as a person can act on it; what is a fault of the program goes to its own log besides. */
function problemOf(error: unknown): Diagnostic {
  if (error instanceof UserError) return error.diagnostic;
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return problem('bug', error instanceof Error ? error.message : String(error), null);
}
