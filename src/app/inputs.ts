import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { FORMATS, findFormat, readArticles, readNdjson, type Hints } from '../reader/index.ts';
import { systemReason, UserError, userError } from './errors.ts';
import type { FetchOptions } from './fetch.ts';
import { peek } from './peek.ts';

/** One article as it comes out of an input, with what the reader had to say about it; or what is wrong. */
export type Item = { readonly article: Article; readonly diagnostics: readonly Diagnostic[] } | Diagnostic;

/** A file, a page or standard input: its name as given, and how to read it. */
export interface Input {
  readonly name: string;
  readonly read: (hints: Hints) => AsyncIterable<Item>;
}

export interface InputOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly fetch: FetchOptions;
}

/** The largest single article; NDJSON streams and may be of any size. */
const LIMIT_BYTES = 64 * 1024 * 1024;
const OPENING_BYTES = 64 * 1024;
/** Files with these endings are taken from a folder; JSON that is no list of lines is read only where it is named. */
const ENDINGS = FORMATS.flatMap((format) => format.endings).filter((ending) => ending !== 'json');

/** What the arguments of a call name, in their order: files, the files of a folder, addresses, `-`. */
export async function expandInputs(given: readonly string[], options: InputOptions): Promise<(Input | Diagnostic)[]> {
  const inputs: (Input | Diagnostic)[] = [];
  for (const name of given) {
    if (name === '-') inputs.push({ name, read: (hints) => readStream(options.stdin, { ...hints, name }) });
    else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name))
      inputs.push({ name, read: (hints) => readAddress(name, options.fetch, hints) });
    else inputs.push(...(await expandPath(name)));
  }
  return inputs;
}

async function expandPath(name: string): Promise<(Input | Diagnostic)[]> {
  try {
    const found = await stat(name);
    if (!found.isDirectory()) return [fileInput(name)];
    const files = await articleFiles(name);
    return files.length > 0 ? files.map(fileInput) : [userError('empty-folder', name, ENDINGS.join(', ')).diagnostic];
  } catch (error) {
    return [fileProblem(error, name)];
  }
}

const fileInput = (name: string): Input => ({ name, read: (hints) => readPath(name, { ...hints, name }) });

/** Files with an article's ending below a folder, in order of their names. Links and hidden entries are passed over. */
async function articleFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && ENDINGS.includes(entry.name.slice(entry.name.lastIndexOf('.') + 1).toLowerCase()))
        files.push(path);
    }
  }
  return files.toSorted();
}

async function* readPath(name: string, hints: Hints): AsyncGenerator<Item> {
  try {
    const found = await stat(name);
    if (found.isDirectory() || (await lstat(name)).isSocket()) throw userError('not-a-file', name);
    // Lines are told one by one, in order, so they are read as a stream also where they are few.
    const few = found.isFile() && found.size <= OPENING_BYTES && hints.format !== 'ndjson';
    if (few) yield* itemsOf(await readFile(name), hints);
    else yield* readStream(createReadStream(name, { highWaterMark: 1024 * 1024 }), hints, found.size);
  } catch (error) {
    yield fileProblem(error, name);
  }
}

/** NDJSON is read as it comes; anything else is one article and must fit in memory. */
async function* readStream(stream: AsyncIterable<Uint8Array>, hints: Hints, size = 0): AsyncGenerator<Item> {
  const { opening, whole } = await peek(stream, OPENING_BYTES);
  if (isUtf8Lines(opening, hints)) {
    yield* withDiagnostics(readNdjson(whole, hints));
    return;
  }
  const name = hints.name ?? '-';
  if (size > LIMIT_BYTES) throw userError('too-large-file', name, mebibytes(size));
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of whole) {
    length += chunk.length;
    if (length > LIMIT_BYTES) throw userError('too-large-file', name, `over ${mebibytes(LIMIT_BYTES)}`);
    chunks.push(chunk);
  }
  yield* itemsOf(Buffer.concat(chunks, length), hints);
}

const mebibytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;

/** Sixteen-bit NDJSON has zero bytes: it is read as a whole. */
const isUtf8Lines = (opening: Uint8Array, hints: Hints): boolean =>
  !opening.includes(0) && findFormat(new TextDecoder().decode(opening), hints)?.name === 'ndjson';

/** The article at an address; what is wrong with it where it cannot be had. */
export async function* readAddress(address: string, options: FetchOptions, hints: Hints): AsyncGenerator<Item> {
  try {
    const { fetchPage } = await import('./fetch.ts');
    const { bytes, contentType, url } = await fetchPage(address, options);
    yield* itemsOf(bytes, { ...hints, name: address, contentType, url });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield error.diagnostic;
  }
}

/** The articles of bytes, each with its diagnostics. */
export async function* itemsOf(bytes: Uint8Array, hints: Hints): AsyncGenerator<Item> {
  const { articles, diagnostics } = await readArticles(bytes, hints);
  const [only] = articles;
  if (only && articles.length === 1) {
    yield { article: only, diagnostics };
    return;
  }
  yield* diagnostics;
  for (const article of articles) yield { article, diagnostics: [] };
}

/** In NDJSON an article's warnings come right before it. */
async function* withDiagnostics(items: ReturnType<typeof readNdjson>): AsyncGenerator<Item> {
  let warnings: Diagnostic[] = [];
  for await (const item of items) {
    if ('article' in item) {
      yield { article: item.article, diagnostics: warnings };
      warnings = [];
    } else if (item.diagnostic.severity === 'warning') warnings.push(item.diagnostic);
    else yield item.diagnostic;
  }
  yield* warnings;
}

/** What is wrong with a file, from what the system said. */
export function fileProblem(error: unknown, name: string): Diagnostic {
  if (error instanceof UserError) return error.diagnostic;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
    return userError('missing-file', name).diagnostic;
  if (code && syscall) return userError('unreadable-file', name, systemReason(error)).diagnostic;
  throw error;
}
