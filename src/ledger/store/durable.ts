import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const TEMPORARY = /^\.tmp-/;

/** A name beside `path` under which it is written first; no reader looks at it. */
export const temporaryFor = (path: string): string =>
  join(dirname(path), `.tmp-${process.pid}-${Date.now().toString(36)}-${basename(path)}`);

/** Makes a written file last through a crash, then gives it its name: from one instant to the next it is there, whole. */
export function settle(temporary: string, path: string): void {
  sync(temporary);
  renameSync(temporary, path);
  sync(dirname(path));
}

/** Writes a small file so that a crash leaves the old one or the new one. */
export function writeDurably(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryFor(path);
  writeFileSync(temporary, text);
  settle(temporary, path);
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** How old a temporary file must be before another run may take it for left behind. */
const LEFT_BEHIND_MS = 24 * 3600 * 1000;

/** Removes what killed runs left behind: temporary files whose process is gone, or that are a day old. */
export function sweep(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    if (!TEMPORARY.test(name)) continue;
    const path = join(folder, name);
    const pid = Number(name.split('-')[1]);
    if (!isAlive(pid) || now - statSync(path).mtimeMs > LEFT_BEHIND_MS) rmSync(path, { force: true, recursive: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
