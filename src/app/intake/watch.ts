import { watch } from 'node:fs';
import { pause } from './fetch-feeds.ts';

/** How long it is quiet before what came is read: a file is often written in pieces. */
const QUIET_MS = 300;
/** Looked at this often whatever is told: network folders tell nothing. */
const ANYWAY_MS = 30_000;

/** Does work now, and again whenever something below the folders changes, until the signal. */
export async function watchFolders(
  folders: readonly string[],
  signal: AbortSignal,
  work: (first: boolean) => Promise<void>,
): Promise<void> {
  let wake = new AbortController();
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, () => wake.abort()));
  for (const watcher of watchers) watcher.on('error', () => undefined);
  try {
    for (let first = true; !signal.aborted; first = false) {
      wake = new AbortController();
      await work(first);
      await pause(ANYWAY_MS, AbortSignal.any([signal, wake.signal]));
      await pause(QUIET_MS, signal);
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
