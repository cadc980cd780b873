import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { decode } from '../decode.ts';
import { diagnostic } from '../diagnostics.ts';
import { finishArticle } from '../finish.ts';
import { LIMIT_BYTES, type Hints } from '../format.ts';
import { readLine } from './line.ts';
import { splitLines } from './lines.ts';

export type NdjsonItem = { readonly article: Article } | { readonly diagnostic: Diagnostic };

/**
 * The articles of NDJSON as its bytes come, in UTF-8 or any encoding in which a line feed is one byte, in order, with no more of it in memory than the longest line.
 * A bad line is told with its number, and the next is read. An article's diagnostics come right before it.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  hints: Hints = {},
): AsyncGenerator<NdjsonItem> {
  const limit = hints.limitBytes ?? LIMIT_BYTES;
  const file = hints.name ?? null;
  for await (const { bytes, number } of splitLines(chunks, limit)) {
    if (bytes === null) {
      yield { diagnostic: diagnostic('too-large', { file, line: number }, `${limit} bytes a line`) };
      continue;
    }
    const decoded = decode(bytes);
    if ('refused' in decoded) {
      if (bytes.length > 0) yield { diagnostic: diagnostic('bad-line', { file, line: number }, decoded.what) };
      continue;
    }
    if (decoded.odd) yield { diagnostic: diagnostic('odd-bytes', { file, line: number }, decoded.encoding) };
    const read = readLine(decoded.text, number, file);
    if (read === null) continue;
    if ('diagnostic' in read) yield read;
    else {
      const { article, diagnostics } = finishArticle(read.draft, hints, true);
      for (const one of diagnostics) yield { diagnostic: one };
      yield { article };
    }
  }
}
