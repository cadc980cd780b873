import { join } from 'node:path';
import { readText, writeWhole, type Disk } from '../folder/disk.ts';
import { FEEDS_STATE } from '../folder/layout.ts';

/** What is remembered of a feed between two fetches. It may be lost: the feed is then simply fetched again. */
export interface FeedState {
  /** Where it moved to for good, if it did. */
  readonly movedTo: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly title: string | null;
  /** ISO times: of the last try, of the last answer that could be read, of the last article that was new. */
  readonly tried: string | null;
  readonly read: string | null;
  readonly brought: string | null;
  /** Date of its newest item. */
  readonly newest: string | null;
  readonly items: number;
  /** True where it was broken, and read as far as it goes. */
  readonly damaged: boolean;
  /** Failures in a row, and what the last one was. */
  readonly failures: number;
  readonly error: string | null;
  /** Not to be asked before. */
  readonly notBefore: string | null;
  /** True where the server said that it is gone for good. */
  readonly gone: boolean;
}

export const UNSEEN: FeedState = {
  movedTo: null,
  etag: null,
  lastModified: null,
  title: null,
  tried: null,
  read: null,
  brought: null,
  newest: null,
  items: 0,
  damaged: false,
  failures: 0,
  error: null,
  notBefore: null,
  gone: false,
};

export type FeedStates = ReadonlyMap<string, FeedState>;

export async function loadStates(disk: Disk, root: string): Promise<Map<string, FeedState>> {
  const text = await readText(disk, join(root, FEEDS_STATE));
  try {
    const read = JSON.parse(text ?? '{}') as Record<string, Partial<FeedState>>;
    return new Map(Object.entries(read).map(([url, state]) => [url, { ...UNSEEN, ...state }]));
  } catch {
    return new Map();
  }
}

export async function saveStates(disk: Disk, root: string, states: FeedStates): Promise<void> {
  await writeWhole(disk, join(root, FEEDS_STATE), `${JSON.stringify(Object.fromEntries(states), null, 1)}\n`);
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LONGEST_WAIT = DAY;
const STALE_DAYS = 30;

/** When to try again after failures in a row: twice as long each time, up to a day, or as the server asks. */
export function backOff(failures: number, retryAfter: string | null, now: Date): string {
  const asked =
    retryAfter === null
      ? Number.NaN
      : /^\d+$/.test(retryAfter)
        ? Number(retryAfter) * 1000
        : Date.parse(retryAfter) - now.getTime();
  const own = Math.min(LONGEST_WAIT, 5 * MINUTE * 2 ** Math.min(failures - 1, 20));
  const wait = Number.isNaN(asked) ? own : Math.min(LONGEST_WAIT, Math.max(own, asked));
  return new Date(now.getTime() + wait).toISOString();
}

/** How a feed does, in a word and a line. */
export function conditionOf(
  state: FeedState,
  now: Date,
): { readonly word: 'new' | 'ok' | 'stale' | 'failing' | 'gone'; readonly line: string } {
  if (state.gone) return { word: 'gone', line: state.error ?? 'The server says that it is gone for good.' };
  if (state.error !== null) return { word: 'failing', line: `${state.error} (${state.failures} in a row)` };
  if (state.read === null) return { word: 'new', line: 'not fetched yet' };
  // A feed that dates nothing is as old as the last that it brought.
  const last = state.newest ?? state.brought;
  if (last !== null && now.getTime() - Date.parse(last) >= (STALE_DAYS + 1) * DAY)
    return { word: 'stale', line: `nothing new since ${last.slice(0, 10)}` };
  const broken = state.damaged ? ['broken, read as far as it goes'] : [];
  const moved = state.movedTo === null ? [] : [`moved to ${state.movedTo}`];
  return { word: 'ok', line: [...broken, ...moved].join('; ') };
}
