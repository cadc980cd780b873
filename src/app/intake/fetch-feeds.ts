import type { FetchOptions } from '../fetch.ts';
import { settled } from '../folder/disk.ts';
import type { DataFolder } from '../folder/folder.ts';
import { fetchFeed, type FeedOutcome, type FetchPage } from './fetch-feed.ts';
import { loadStates, saveStates, UNSEEN, type FeedState } from './feed-state.ts';
import { loadSubscriptions } from './subscriptions.ts';

export interface RoundOptions {
  readonly fetch?: FetchPage;
  readonly options?: FetchOptions;
  /** Asks also those that are not due: after failures, or because they are gone. */
  readonly force?: boolean;
  /** Only these feeds. */
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  /** How long a host is left alone between two requests. */
  readonly pauseMs?: number;
  readonly tell?: (url: string, outcome: FeedOutcome) => void;
}

/** Hosts asked at a time. */
const ABREAST = 6;
const PAUSE_MS = 1000;

/** One round over all feeds that are due: host by host, one request at a time to each. Gives what each feed brought. */
export async function fetchFeeds(
  folder: DataFolder,
  round: RoundOptions = {},
): Promise<ReadonlyMap<string, FeedOutcome>> {
  const { disk, root } = folder;
  const { feeds } = await loadSubscriptions(disk, root);
  const states = await loadStates(disk, root);
  const followed = new Set(feeds.map(({ url }) => url));
  for (const url of states.keys()) if (!followed.has(url)) states.delete(url);
  const urls = feeds.map(({ url }) => url).filter((url) => round.only === undefined || round.only.includes(url));
  const due = urls.filter((url) => round.force || isDue(states.get(url) ?? UNSEEN, folder.now()));
  const hosts = byHost(due, (url) => states.get(url)?.movedTo ?? url);
  const outcomes = new Map<string, FeedOutcome>();
  const oneByOne = queue();
  const askHost = async (ofHost: readonly string[]): Promise<void> => {
    for (const [i, url] of ofHost.entries()) {
      if (round.signal?.aborted) return;
      if (i > 0) await pause(round.pauseMs ?? PAUSE_MS, round.signal);
      const outcome = await fetchFeed(folder, url, states.get(url) ?? UNSEEN, { ...round, oneByOne });
      outcomes.set(url, outcome);
      states.set(url, outcome.state);
      await oneByOne(() => saveStates(disk, root, states));
      round.tell?.(url, outcome);
    }
  };
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < hosts.length) await askHost(hosts[next++]!);
  };
  await settled(Array.from({ length: Math.min(ABREAST, hosts.length) }, worker));
  return outcomes;
}

function isDue(state: FeedState, now: Date): boolean {
  return !state.gone && (state.notBefore === null || Date.parse(state.notBefore) <= now.getTime());
}

function byHost(urls: readonly string[], addressOf: (url: string) => string): string[][] {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const address = addressOf(url);
    const host = URL.canParse(address) ? new URL(address).host : address;
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts.values()];
}

/** Runs what it is given one after another. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Waits, or until the signal. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal?.aborted) return done();
    const timer = setTimeout(end, ms);
    function end(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      done();
    }
    signal?.addEventListener('abort', end, { once: true });
  });
}
