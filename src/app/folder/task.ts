import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Hints } from '../../reader/index.ts';
import { readArrivals, type Arrivals } from '../intake/arrival.ts';
import { systemReason, userError } from '../errors.ts';
import type { Result, Task } from './crew.ts';
import { storedOf, type Desk, type Tallied } from './desk.ts';
import { readArticleName } from './layout.ts';

type Found = Tallied & { readonly path: string };

/**
 * Does one task of a crew, in a thread of its own: there a file is read at once, in a twentieth of the time that waiting
 * for it takes. Never throws for what an article holds: that is told in the diagnostics.
 */
export async function doTask(desk: Desk, task: Task): Promise<Result> {
  if (task.kind === 'stored') return gather(task.paths, (path) => readOwn(desk, task.root, path));
  if (task.kind === 'files') return gather(task.paths, (path) => readForeign(desk, path, task.hints));
  const read = await readArrivals(task.bytes, { ...task.hints, name: task.via, format: 'ndjson' }, task.via);
  const moved = read.diagnostics.map((d) => (d.line === null ? d : { ...d, line: d.line + task.line }));
  return tallyAll(desk, { ...read, diagnostics: moved }, task.via);
}

async function gather(paths: readonly string[], read: (path: string) => Promise<Result>): Promise<Result> {
  const tallied: Found[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const result = await read(path);
    tallied.push(...result.tallied);
    diagnostics.push(...result.diagnostics);
  }
  return { tallied, diagnostics };
}

/** A file of the data folder. */
async function readOwn(desk: Desk, root: string, path: string): Promise<Result> {
  const named = readArticleName(basename(path));
  const text = readFileSync(join(root, path), 'utf8');
  const stored = named && storedOf(text, named);
  const tallied = stored && (await desk.tally(stored, text));
  return tallied
    ? { tallied: [{ ...tallied, path }], diagnostics: faultOf(tallied, path) }
    : refuse('no-article', path);
}

/** A file from elsewhere. */
async function readForeign(desk: Desk, path: string, hints: Hints): Promise<Result> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (fault) {
    return { tallied: [], diagnostics: [userError('unreadable-file', path, systemReason(fault)).diagnostic] };
  }
  return tallyAll(desk, await readArrivals(bytes, { ...hints, name: path }, path), path);
}

async function tallyAll(desk: Desk, { articles, diagnostics }: Arrivals, path: string): Promise<Result> {
  const tallied: Found[] = [];
  const more: Diagnostic[] = [];
  for (const article of articles) {
    const found = await desk.tally(article);
    if (found) {
      tallied.push({ ...found, path });
      more.push(...faultOf(found, path));
    } else more.push(...refuse('no-text', path).diagnostics);
  }
  return { tallied, diagnostics: [...diagnostics, ...more] };
}

function faultOf({ fault }: Tallied, file: string): Diagnostic[] {
  if (fault === undefined) return [];
  const message = `This article is kept, but judging it failed, which is a bug in tradetally, please report it (${fault}).`;
  return [{ severity: 'warning', code: 'unjudged', message, file, line: null, field: null }];
}

const MESSAGES = {
  'no-article': 'This file in the data folder is no article: move it elsewhere, or mend its first lines.',
  'no-text': 'No text is left of this article after captions and self-promotion are taken out.',
} as const;

function refuse(code: keyof typeof MESSAGES, file: string): Result {
  return {
    tallied: [],
    diagnostics: [{ severity: 'warning', code, message: MESSAGES[code], file, line: null, field: null }],
  };
}
