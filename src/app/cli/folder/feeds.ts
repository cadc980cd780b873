import { readFile, writeFile } from 'node:fs/promises';
import { systemReason, userError } from '../../errors.ts';
import { DISK, makeFolder } from '../../folder/disk.ts';
import { explaining, failure } from '../../folder/fault.ts';
import { takeLock } from '../../folder/lock.ts';
import { conditionOf, loadStates, UNSEEN } from '../../intake/feed-state.ts';
import {
  addFeeds,
  loadSubscriptions,
  readOpml,
  removeFeed,
  requireFollowed,
  saveSubscriptions,
  writeOpml,
  type Subscription,
  type Subscriptions,
} from '../../intake/subscriptions.ts';
import { tableText } from '../ledger/table.ts';
import { print } from '../printer.ts';
import { counted, dataOf, type Values } from './open.ts';

/** Follows feeds by address, and those of OPML files. */
export async function addFeedsOf(given: readonly string[], options: Values): Promise<void> {
  const more = (await Promise.all(given.map(named))).flat();
  await change(options, 'feeds add', async (list) => {
    const after = addFeeds(list, more);
    const added = after.feeds.length - list.feeds.length;
    await print(
      `${counted(added, 'feed')} added, ${more.length - added} followed already. "tradetally feeds fetch" fetches them.\n`,
    );
    return after;
  });
}

export async function removeFeedsOf(given: readonly string[], options: Values): Promise<void> {
  await change(options, 'feeds remove', async (list) => {
    requireFollowed(list, given);
    await print(`${counted(given.length, 'feed')} removed; their articles stay.\n`);
    return given.reduce(removeFeed, list);
  });
}

/** Prints how each feed does. */
export async function listFeeds(options: Values): Promise<void> {
  const root = dataOf(options);
  const { feeds } = await explaining(root, () => loadSubscriptions(DISK, root));
  const states = await explaining(root, () => loadStates(DISK, root));
  const now = new Date();
  const rows = feeds.map((feed) => ({ feed, state: states.get(feed.url) ?? UNSEEN }));
  if (options['json']) {
    const told = rows.map(({ feed, state }) => ({
      ...feed,
      ...state,
      title: state.title ?? feed.title,
      condition: conditionOf(state, now),
    }));
    return print(`${JSON.stringify(told)}\n`);
  }
  if (rows.length === 0) return print('No feed is followed yet: "tradetally feeds add ADDRESS" adds one.\n');
  const cells = rows.map(({ feed, state }) => {
    const { word, line } = conditionOf(state, now);
    return [word, state.title ?? feed.title ?? '-', feed.url, day(state.read), String(state.items), line].map(oneLine);
  });
  await print(tableText(['state', 'title', 'address', 'last read', 'items', 'note'], cells));
}

/** Prints the list as OPML, or writes it to a file. */
export async function exportFeeds(file: string | undefined, options: Values): Promise<void> {
  const root = dataOf(options);
  const { document } = await explaining(root, () => loadSubscriptions(DISK, root));
  const opml = `${writeOpml(document)}\n`;
  if (file === undefined || file === '-') return print(opml);
  await explaining(file, () => writeFile(file, opml));
}

async function named(given: string): Promise<readonly Subscription[]> {
  if (/^https?:\/\//i.test(given)) {
    if (!URL.canParse(given)) throw userError('bad-address', given);
    const url = new URL(given);
    if (url.username || url.password) throw userError('address-credentials', given);
    return [{ url: url.href, title: null, site: null }];
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(given)) throw userError('bad-scheme', given, `${given.split(':')[0]}:`);
  const text = await readFile(given, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw fault.code === 'ENOENT'
      ? userError('missing-file', given)
      : userError('unreadable-file', given, systemReason(fault));
  });
  const { feeds } = readOpml(text, given);
  if (feeds.length === 0)
    throw failure('bad-opml', 'No feed is in this list (OPML with outlines that have an xmlUrl).', given);
  return feeds;
}

async function change(
  options: Values,
  command: string,
  work: (list: Subscriptions) => Promise<Subscriptions>,
): Promise<void> {
  const root = dataOf(options);
  await explaining(root, async () => {
    await makeFolder(DISK, root);
    const lock = await takeLock(DISK, root, `tradetally ${command}`);
    try {
      const after = await work(await loadSubscriptions(DISK, root));
      await saveSubscriptions(DISK, root, after.document);
    } finally {
      await lock.release();
    }
  });
}

const day = (time: string | null): string => time?.slice(0, 16).replace('T', ' ') ?? '-';

/** Titles come from others: nothing in them may move the cursor. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
