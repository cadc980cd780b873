import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFolder } from '../../ledger/store/files.ts';
import { writeDurably } from '../../ledger/store/durable.ts';
import { textHash } from './document.ts';

/** Which portions of an inquiry are done: a broken run goes on with the rest. */
export interface Pending {
  isDone(name: string): boolean;
  done(name: string): void;
  /** All are done: the next run of the same inquiry asks anew. */
  finish(): void;
}

/** The state of an inquiry in the data folder; a damaged one is as none. */
export function pendingOf(data: string, source: string, names: readonly string[]): Pending {
  const folder = sourceFolder(data, source);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `.pending-${textHash(JSON.stringify(names)).slice(0, 16)}.json`);
  const done = new Set(read(path));
  return {
    isDone: (name) => done.has(name),
    done: (name) => {
      done.add(name);
      writeDurably(path, JSON.stringify([...done]));
    },
    finish: () => rmSync(path, { force: true }),
  };
}

function read(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    const list = JSON.parse(readFileSync(path, 'utf8')) as unknown;
    return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
