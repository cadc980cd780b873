import { decode, readDate, readFeed, type Feed } from '../../reader/index.ts';
import { describe, UserError } from '../errors.ts';
import { fetchPage, type Answer, type Fetched, type FetchOptions } from '../fetch.ts';
import { explaining } from '../folder/fault.ts';
import type { DataFolder } from '../folder/folder.ts';
import { storeArticles } from '../folder/store.ts';
import { arrivalsOfFeed } from './feed-items.ts';
import { backOff, type FeedState } from './feed-state.ts';

/** What one fetch of a feed brought. */
export interface FeedOutcome {
  readonly state: FeedState;
  readonly new: number;
  readonly revised: number;
  readonly claims: number;
}

export type FetchPage = (address: string, options: FetchOptions) => Promise<Fetched>;

export interface FeedEdge {
  readonly fetch?: FetchPage;
  readonly options?: FetchOptions;
  /** Stores one feed's articles after another's: there is one transaction at a time. */
  readonly oneByOne?: <T>(work: () => Promise<T>) => Promise<T>;
}

const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5';

/** Fetches a feed, if it changed, and stores its articles. What a server does is told in the state; only the data folder's faults are thrown. */
export async function fetchFeed(
  folder: DataFolder,
  url: string,
  state: FeedState,
  edge: FeedEdge = {},
): Promise<FeedOutcome> {
  const answers: Answer[] = [];
  const tried = { ...state, tried: folder.now().toISOString() };
  let feed: Feed;
  try {
    const fetched = await ask(state.movedTo ?? url, state, answers, edge);
    if (answers.at(-1)?.status === 304) return nothingNew(healthy(tried, answers, folder.now()));
    feed = await feedOf(fetched, url);
  } catch (fault) {
    return nothingNew(failed(tried, fault, answers.at(-1), folder.now()));
  }
  const oneByOne = edge.oneByOne ?? run;
  const brought = await explaining(folder.root, () => oneByOne(() => store(folder, feed, url)));
  return {
    ...brought,
    state: withFeed(healthy(tried, answers, folder.now()), feed, answers.at(-1), brought, folder.now()),
  };
}

/** What an answer that brought a feed changes in its state. */
function withFeed(
  state: FeedState,
  feed: Feed,
  last: Answer | undefined,
  brought: { readonly new: number; readonly revised: number },
  now: Date,
): FeedState {
  const dates = feed.items.map(dateOf).filter((date) => date !== null);
  return {
    ...state,
    etag: last?.header('etag') ?? null,
    lastModified: last?.header('last-modified') ?? null,
    title: feed.title?.value.replace(/\s+/g, ' ').trim() || state.title,
    items: feed.items.length,
    damaged: feed.damaged,
    newest: dates.toSorted().at(-1) ?? state.newest,
    brought: brought.new + brought.revised > 0 ? now.toISOString() : state.brought,
  };
}

const nothingNew = (state: FeedState): FeedOutcome => ({ state, new: 0, revised: 0, claims: 0 });
const run = <T>(work: () => Promise<T>): Promise<T> => work();
const dateOf = (item: Feed['items'][number]): string | null => readDate(item.published ?? item.updated ?? '');

function ask(address: string, state: FeedState, answers: Answer[], edge: FeedEdge): Promise<Fetched> {
  const headers = {
    accept: ACCEPT,
    ...(state.etag ? { 'if-none-match': state.etag } : {}),
    ...(state.lastModified ? { 'if-modified-since': state.lastModified } : {}),
  };
  return (edge.fetch ?? fetchPage)(address, { ...edge.options, headers, observe: (answer) => answers.push(answer) });
}

/** Where a chain of permanent redirects leads; a temporary one ends what is to be remembered. */
function movedTo(answers: readonly Answer[]): string | null {
  let moved: string | null = null;
  for (const [i, { status }] of answers.entries()) {
    if (status !== 301 && status !== 308) break;
    moved = answers[i + 1]?.url ?? moved;
  }
  return moved;
}

/** Errors: a plain one whose words say what came instead of a feed. */
async function feedOf({ bytes, contentType, url }: Fetched, given: string): Promise<Feed> {
  if (bytes.length === 0) throw new NoFeed('It is empty.');
  const decoded = decode(bytes, contentType);
  if ('refused' in decoded)
    throw new NoFeed(decoded.refused === 'binary' ? 'It is no feed but binary data.' : 'Its encoding cannot be read.');
  if (decoded.text.trim() === '') throw new NoFeed('It is empty.');
  const feed = await readFeed(decoded.text, { url });
  if (feed !== null) return feed;
  const offered = offeredFeed(decoded.text, url);
  throw new NoFeed(
    offered !== null && offered !== given
      ? `It is a page and no feed; the page's feed is ${offered}.`
      : 'It is no feed: neither RSS, Atom nor JSON Feed.',
  );
}

class NoFeed extends Error {}

/** The feed that a page names in its head. */
function offeredFeed(page: string, base: string): string | null {
  for (const [tag] of page.slice(0, 200_000).matchAll(/<link\b[^<>]{0,2000}>/gi)) {
    if (!/type\s{0,9}=\s{0,9}["']?application\/(?:rss|atom|feed)\+/i.test(tag)) continue;
    const href = /href\s{0,9}=\s{0,9}["']?([^"'\s>]{1,1500})/i.exec(tag)?.[1];
    if (href !== undefined && URL.canParse(href, base)) return new URL(href, base).href;
  }
  return null;
}

/** Items that are stored together: a feed of very many must not fill the memory. */
const BATCH = 500;

async function store(
  folder: DataFolder,
  feed: Feed,
  url: string,
): Promise<Pick<FeedOutcome, 'new' | 'revised' | 'claims'>> {
  const brought = { new: 0, revised: 0, known: 0, claims: 0 };
  // The first item of a feed is its newest: what comes last counts as the latest state.
  const articles = arrivalsOfFeed(feed, url).toReversed();
  for (let start = 0; start < articles.length; start += BATCH) {
    const tallied = [];
    for (const article of articles.slice(start, start + BATCH)) {
      const one = await folder.desk.tally(article);
      if (one) tallied.push(one);
    }
    const outcomes = await storeArticles(folder, tallied);
    const stored = new Set(outcomes.filter(({ what }) => what !== 'known').map(({ id }) => id));
    for (const { what } of outcomes) brought[what]++;
    for (const { stored: one, entry } of tallied) if (stored.has(one.id)) brought.claims += entry.claims.length;
  }
  return brought;
}

function healthy(state: FeedState, answers: readonly Answer[], now: Date): FeedState {
  const moved = movedTo(answers) ?? state.movedTo;
  return { ...state, movedTo: moved, read: now.toISOString(), failures: 0, error: null, notBefore: null, gone: false };
}

function failed(state: FeedState, fault: unknown, last: Answer | undefined, now: Date): FeedState {
  const failures = state.failures + 1;
  const retryAfter = last?.header('retry-after') ?? null;
  const told =
    fault instanceof UserError ? fault.diagnostic.message : fault instanceof Error ? fault.message : String(fault);
  const error = describe({ severity: 'error', code: '', message: told, file: null, line: null, field: null }).replace(
    /^error: /,
    '',
  );
  return { ...state, failures, error, notBefore: backOff(failures, retryAfter, now), gone: last?.status === 410 };
}
