import { UserError, userError } from '../../errors.ts';
import type { DataFolder } from '../../folder/folder.ts';
import { fetchFeeds, pause } from '../../intake/fetch-feeds.ts';
import { loadSubscriptions, requireFollowed } from '../../intake/subscriptions.ts';
import type { FeedOutcome } from '../../intake/fetch-feed.ts';
import { setExitCode } from '../exit.ts';
import { print, tell } from '../printer.ts';
import { judgeAgain } from './again.ts';
import { counted, stopSignal, withFolder, type Values } from './open.ts';

/** Fetches the feeds that are due, once or again and again, and tells what each brought. */
export async function runFetch(only: readonly string[], options: Values): Promise<void> {
  const every = typeof options['every'] === 'string' ? parseTime(options['every']) : null;
  const signal = stopSignal();
  for (;;) {
    // Between two rounds the folder is closed: others may write in it, and what they add to the ledger counts.
    const round = withFolder(options, 'feeds fetch', (folder) => fetchRound(folder, only, options, signal));
    await (every === null ? round : round.catch(tellTaken));
    if (every === null || signal.aborted) return;
    await pause(every, signal);
    if (signal.aborted) return;
  }
}

async function fetchRound(
  folder: DataFolder,
  only: readonly string[],
  options: Values,
  signal: AbortSignal,
): Promise<void> {
  requireFollowed(await loadSubscriptions(folder.disk, folder.root), only);
  const outcomes = await fetchFeeds(folder, {
    signal,
    force: options['force'] === true,
    options: { allowPrivate: options['allowPrivate'] === true, signal },
    ...(only.length > 0 ? { only } : {}),
    tell: tellOutcome,
  });
  await print(`${total([...outcomes.values()])}\n`);
  await judgeAgain(folder, signal);
}

/** Where somebody else writes in the folder, the next round tries again. */
function tellTaken(fault: unknown): void {
  if (!(fault instanceof UserError) || fault.diagnostic.code !== 'folder-taken') throw fault;
  tell(fault.diagnostic);
}

function tellOutcome(url: string, { state }: FeedOutcome): void {
  if (state.error === null) return;
  setExitCode(1);
  tell({ severity: 'error', code: 'feed', message: state.error, file: url, line: null, field: null });
}

function total(outcomes: readonly FeedOutcome[]): string {
  const sum = (of: (outcome: FeedOutcome) => number) => outcomes.reduce((n, outcome) => n + of(outcome), 0);
  const articles = sum((o) => o.new);
  return `${counted(outcomes.length, 'feed')} fetched: ${counted(articles, 'new article')}, ${sum((o) => o.revised)} changed, ${counted(
    sum((o) => o.claims),
    'claim',
  )}.`;
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `15m`, `2h`, `1d`. Errors: usage, with what is allowed. */
export function parseTime(text: string): number {
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const ms = Number(amount) * (UNITS[unit ?? ''] ?? Number.NaN);
  if (!(ms > 0))
    throw userError('bad-option', null, `${JSON.stringify(text)} is no time: give one like 30s, 15m, 2h or 1d.`);
  return ms;
}
