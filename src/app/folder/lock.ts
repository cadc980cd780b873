import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf, readText, remove, type Disk } from './disk.ts';
import { failure } from './fault.ts';
import { LOCK } from './layout.ts';

/** Who writes in the folder: enough to tell a running process from one that died. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as its system tells it: a pid alone is given to others later. */
  readonly processStarted: string | null;
  readonly command: string;
  readonly since: string;
}

export interface Lock {
  release(): Promise<void>;
}

/** What taking a lock depends on, passed in by tests. */
export interface LockEdge {
  readonly now: () => Date;
  readonly pid: number;
  readonly host: string;
  /** When a process started; null where it does not run or nobody says. */
  readonly startOf: (pid: number) => string | null;
  readonly isRunning: (pid: number) => boolean;
}

export const LOCK_EDGE: LockEdge = {
  now: () => new Date(),
  pid: process.pid,
  host: hostname(),
  startOf: startOfProcess,
  isRunning,
};

/** A holder on another machine cannot be asked: it shows that it lives by touching the lock this often. */
const BEAT_MS = 30_000;
const SILENT_MS = 10 * BEAT_MS;
const ATTEMPTS = 5;

/**
 * Takes the folder for writing. A lock whose holder died is taken over.
 *
 * Errors: a `UserError` naming the holder where somebody writes in it now.
 */
export async function takeLock(disk: Disk, root: string, command: string, edge: LockEdge = LOCK_EDGE): Promise<Lock> {
  const path = join(root, LOCK);
  const holder: Holder = {
    pid: edge.pid,
    host: edge.host,
    processStarted: edge.startOf(edge.pid),
    command,
    since: edge.now().toISOString(),
  };
  const own = JSON.stringify(holder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await create(disk, path, own)) return hold(disk, path, own, edge);
    const found = await readText(disk, path);
    if (found === null) continue;
    const other = readHolder(found);
    if (other && !(await isStale(disk, path, other, edge))) throw taken(root, other);
    await setAside(disk, path, found);
  }
  throw failure('folder-taken', 'Several programs try to write in the data folder at once. Run it again.', root);
}

/** Appears whole or not at all: written under a name of its own, then linked. False where there is one already. */
async function create(disk: Disk, path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const file = await disk.open(draft, 'wx');
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
  try {
    await disk.link(draft, path);
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    throw fault;
  } finally {
    await remove(disk, draft);
  }
}

function hold(disk: Disk, path: string, own: string, edge: LockEdge): Lock {
  const beat = setInterval(() => {
    const now = edge.now();
    disk.utimes(path, now, now).catch(() => undefined);
  }, BEAT_MS);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      if ((await readText(disk, path)) === own) await remove(disk, path);
    },
  };
}

/** Moves a dead holder's lock away, unless somebody took the folder between reading and moving: then it is put back. */
async function setAside(disk: Disk, path: string, expected: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}.stale`;
  try {
    await disk.rename(path, aside);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return;
    throw fault;
  }
  if ((await readText(disk, aside)) !== expected) await disk.link(aside, path).catch(() => undefined);
  await remove(disk, aside);
}

async function isStale(disk: Disk, path: string, holder: Holder, edge: LockEdge): Promise<boolean> {
  if (holder.host === edge.host) {
    if (!edge.isRunning(holder.pid)) return true;
    const start = edge.startOf(holder.pid);
    return holder.processStarted !== null && start !== null && start !== holder.processStarted;
  }
  const beaten = await disk.stat(path).catch(() => null);
  return beaten !== null && edge.now().getTime() - beaten.mtimeMs > SILENT_MS;
}

/** Null where the text is none of ours, as after a power cut: nobody holds it. */
function readHolder(text: string): Holder | null {
  try {
    const { pid, host, processStarted, command, since } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid !== 'number' || typeof host !== 'string') return null;
    return { pid, host, processStarted: processStarted ?? null, command: command ?? '?', since: since ?? '?' };
  } catch {
    return null;
  }
}

function taken(root: string, { pid, host, command, since }: Holder): Error {
  const who = `${command} (process ${pid} on ${host}, since ${since})`;
  return failure('folder-taken', `${who} writes in this data folder: wait for it to end, or stop it.`, root);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) === 'EPERM';
  }
}

/** Boot and clock ticks at start on Linux (`/proc/<pid>/stat`, field 22); nothing elsewhere, where the pid has to do. */
function startOfProcess(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return ticks === undefined ? null : `${boot}/${ticks}`;
  } catch {
    return null;
  }
}
