import { open } from 'node:fs/promises';
import { findFormat, type Hints } from '../../reader/index.ts';
import { TASK_FILES, type Task } from '../folder/crew.ts';
import type { InputRow } from '../folder/index/write.ts';
import type { Pending } from './pending.ts';

/** A task with what is done in the inputs when its articles are stored. */
export interface Planned {
  readonly task: Task;
  readonly inputs: readonly InputRow[];
  /** Bytes of input that it takes. */
  readonly bytes: number;
}

/** What one task takes besides its files: enough to outweigh handing it over, little enough to keep memory flat. */
const TASK_BYTES = 256 * 1024;
/** From this size on a file is looked into: many articles in one are taken in by and by. */
const LARGE_BYTES = 2 * 1024 * 1024;
const NEWLINE = 0x0a;

/** The work of taking in files, in their order: small ones together, large NDJSON in stretches of lines. */
export async function* planTasks(
  files: readonly Pending[],
  hints: Hints,
  most: number = TASK_FILES,
): AsyncGenerator<Planned> {
  let some: Pending[] = [];
  let bytes = 0;
  for (const file of files) {
    if (file.size >= LARGE_BYTES && (await isLines(file.path, hints))) {
      yield* planLines(file, hints);
      continue;
    }
    some.push(file);
    bytes += file.size;
    if (some.length >= Math.min(most, TASK_FILES) || bytes >= TASK_BYTES) {
      yield planFiles(some, bytes, hints);
      some = [];
      bytes = 0;
    }
  }
  if (some.length > 0) yield planFiles(some, bytes, hints);
}

function planFiles(files: readonly Pending[], bytes: number, hints: Hints): Planned {
  const inputs = files.map(({ path, size, modified }) => ({ path, size, modified, taken: size }));
  return { task: { kind: 'files', paths: files.map(({ path }) => path), hints }, inputs, bytes };
}

/** UTF-8 NDJSON by its opening; with sixteen bits a character it is read as a whole. */
async function isLines(path: string, hints: Hints): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
    const opening = buffer.subarray(0, bytesRead);
    return (
      !opening.includes(0) && findFormat(new TextDecoder().decode(opening), { ...hints, name: path })?.name === 'ndjson'
    );
  } finally {
    await file.close();
  }
}

/** Stretches of whole lines, each done for good when its articles are stored. */
async function* planLines({ path, size, modified, from }: Pending, hints: Hints): AsyncGenerator<Planned> {
  const file = await open(path, 'r');
  try {
    let at = from;
    let line = 0;
    let rest: Buffer = Buffer.alloc(0);
    while (at < size) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(TASK_BYTES), 0, TASK_BYTES, at + rest.length);
      const all = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      const last = bytesRead === 0 ? all.length : all.lastIndexOf(NEWLINE) + 1;
      rest = all.subarray(last);
      if (last === 0) continue;
      const bytes = all.subarray(0, last);
      at += last;
      const taken = bytesRead === 0 ? size : at;
      yield {
        task: { kind: 'lines', bytes, via: path, line, hints },
        inputs: [{ path, size, modified, taken }],
        bytes: last,
      };
      line += countLines(bytes);
      if (bytesRead === 0) return;
    }
  } finally {
    await file.close();
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === NEWLINE) count++;
  return count;
}
