import { Buffer } from 'node:buffer';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { archive } from './archive/index.ts';
import { decode, type Decoded } from './decode.ts';
import { diagnostic, quoted } from './diagnostics.ts';
import type { Feed, FeedContext } from './feed/feed.ts';
import { feed } from './feed/index.ts';
import { finishArticle } from './finish.ts';
import { LIMIT_BYTES, type Drafts, type Format, type Hints } from './format.ts';
import { html } from './html/index.ts';
import { markdown } from './markdown/index.ts';
import { ndjson } from './ndjson/index.ts';
import { text } from './text/index.ts';

export type { Format, Hints } from './format.ts';
export { readNdjson, type NdjsonItem } from './ndjson/stream.ts';
export type { Feed, FeedContext, FeedItem, FeedLink, FeedPerson, FeedText } from './feed/feed.ts';
export { readDate } from './date.ts';
export { detectLanguage, type Detected } from './language.ts';
export { decode, type Decoded, type Undecodable } from './decode.ts';

/** Every article format. Where the content does not tell, the order decides: the first that recognises it reads it. */
export const FORMATS: readonly Format[] = [
  archive, // a comment before a link is nothing else
  feed, // its root element names it, or its version
  ndjson, // a JSON object is no markup
  html, // a known element at the start
  markdown, // a heading or front matter at the start
  text, // anything is text: always last
];

export interface Reading {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The articles in the bytes of one file, page or answer, whatever its encoding and format. Pure: the same input gives the
 * same articles. Asynchronous only because heavy libraries are loaded when first needed. Never throws for what the
 * bytes hold: what is wrong with them is told in the diagnostics.
 */
export async function readArticles(bytes: Uint8Array, hints: Hints = {}): Promise<Reading> {
  const decoded = decode(bytes, hints.contentType ?? null);
  if ('refused' in decoded) return refuse(diagnostic(decoded.refused, { file: hints.name }, decoded.what));
  return readDecoded(decoded, bytes.length, hints);
}

/** The same for a text whose encoding is out of the question. */
export const readText = (input: string, hints: Hints = {}): Promise<Reading> =>
  readDecoded({ text: input, encoding: 'utf-8', odd: false }, Buffer.byteLength(input), hints);

async function readDecoded(decoded: Decoded, bytes: number, hints: Hints): Promise<Reading> {
  const place = { file: hints.name };
  if (decoded.text.trim() === '') return refuse(diagnostic('empty-file', place));
  const format = findFormat(decoded.text, hints);
  if (format === null) return refuse(diagnostic('unknown-format', place, unknownFormat(hints.format ?? '')));
  const limit = hints.limitBytes ?? LIMIT_BYTES;
  if (!format.many && bytes > limit) return refuse(diagnostic('too-large', place, sizeInWords(limit)));
  const read = await readWith(format, decoded.text, hints);
  const odd = decoded.odd ? [diagnostic('odd-bytes', place, decoded.encoding)] : [];
  return finishAll(format, read, odd, hints);
}

/** What a format reads, and what it says that another has to read. */
async function readWith(format: Format, input: string, hints: Hints): Promise<Drafts> {
  const read = await format.read(input, hints);
  const inner = FORMATS.find((one) => one.name === read.wrapped?.format);
  if (!read.wrapped || !inner) return read;
  const { known } = read.wrapped;
  const { drafts, diagnostics } = await inner.read(read.wrapped.text, { ...hints, url: known.url ?? hints.url });
  const merged = drafts.map((draft) => {
    const dates = (known.dates ?? []).concat(draft.dates);
    return Object.assign({}, draft, known, { dates });
  });
  return { drafts: merged, diagnostics: [...read.diagnostics, ...diagnostics] };
}

/**
 * A feed with all that it says about its items, besides what articles have of them: links, authors, updates; null where the
 * text is none. `context.url` is where it was fetched from, after redirects.
 */
export async function readFeed(input: string, context: FeedContext = {}): Promise<Feed | null> {
  const { parseFeed } = await import('./feed/parse.ts');
  return parseFeed(input, context);
}

/** The format that reads a text: the given one, else by its opening, else by the media type and the name's ending. */
export function findFormat(input: string, hints: Hints = {}): Format | null {
  if (hints.format) return FORMATS.find((format) => format.name === hints.format) ?? null;
  const opening = input.slice(0, 8192);
  const byContent = FORMATS.find((format) => format !== text && format.recognises(opening));
  return byContent ?? byMediaType(hints.contentType) ?? byEnding(hints.name) ?? text;
}

function byMediaType(contentType: string | null | undefined): Format | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return FORMATS.find((format) => format !== text && format.mediaTypes.includes(type)) ?? null;
}

function byEnding(name: string | null | undefined): Format | null {
  const ending = /\.(\w{1,10})$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  return FORMATS.find((format) => format.endings.includes(ending)) ?? null;
}

const refuse = (why: Diagnostic): Reading => ({ articles: [], diagnostics: [why] });

function unknownFormat(given: string): string {
  return `${quoted(given)}; the formats are ${FORMATS.map((format) => format.name).join(', ')}`;
}

function finishAll(format: Format, read: Drafts, before: readonly Diagnostic[], hints: Hints): Reading {
  const articles: Article[] = [];
  const diagnostics = [...before, ...read.diagnostics];
  for (const draft of read.drafts) {
    if (draft.text.trim() === '') {
      diagnostics.push(diagnostic('no-text', { file: hints.name, line: draft.line }));
      continue;
    }
    const finished = finishArticle(draft, hints, format.many);
    articles.push(finished.article);
    diagnostics.push(...finished.diagnostics);
  }
  return { articles, diagnostics };
}

function sizeInWords(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes >= 1 ? `${Math.round(mebibytes * 10) / 10} MiB` : `${bytes} bytes`;
}
