import { readChanges, type Change } from '../folder/change.ts';
import type { Disk } from '../folder/disk.ts';
import type { Arrival, IndexReader } from '../folder/index/read/index.ts';
import type { Event, Hook } from './hook.ts';

/** One message for one hook, and how far it is told once it was taken. */
export interface News {
  readonly event: Event;
  readonly data: { readonly articles: readonly Arrival[] } | { readonly changes: readonly Change[] };
  readonly upTo: readonly [time: string, key: string];
}

/** Findings of so many articles, or so many changes, go into one message: small enough for any receiver. */
const IN_A_MESSAGE = 50;

/** What comes next for a hook; null where there is nothing new. The oldest news first, so that nothing is passed over. */
export async function nextNews(hook: Hook, event: Event, index: IndexReader, changes: Changes): Promise<News | null> {
  return event === 'verdicts' ? nextVerdicts(hook, index) : nextCorrections(hook, await changes());
}

async function nextVerdicts(hook: Hook, index: IndexReader): Promise<News | null> {
  const articles = await index.arrivals(hook.told.verdicts, hook.ratings, IN_A_MESSAGE);
  const last = articles.at(-1);
  return last ? { event: 'verdicts', data: { articles }, upTo: [last.stored, last.id] } : null;
}

function nextCorrections(hook: Hook, all: readonly Change[]): News | null {
  const [time, key] = hook.told.corrections;
  const wanted = new Set<string>(hook.ratings);
  const later = all
    .filter((change) => change.at > time || (change.at === time && change.key > key))
    // What was wrong and is right now matters as much as what is wrong now.
    .filter(({ was, now }) => wanted.has(was) || wanted.has(now))
    .toSorted((a, b) => (a.at === b.at ? compare(a.key, b.key) : compare(a.at, b.at)));
  const changes = later.slice(0, IN_A_MESSAGE);
  const last = changes.at(-1);
  return last ? { event: 'corrections', data: { changes }, upTo: [last.at, last.key] } : null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The folder's changes, read once for all hooks. */
export type Changes = () => Promise<readonly Change[]>;

export function changesOf(disk: Disk, root: string): Changes {
  let read: Promise<readonly Change[]> | null = null;
  return () => (read ??= readChanges(disk, root));
}
