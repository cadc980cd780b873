import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnostic } from '../diagnostics.ts';
import { decodeBytes } from '../encoding.ts';
import { finishArticle } from '../finish.ts';
import { LIMIT_BYTES, type Hints } from '../format.ts';
import { readLine } from './line.ts';
import { splitLines } from './lines.ts';

export type NdjsonItem = { readonly article: Article } | { readonly diagnostic: Diagnostic };

/**
 * The articles of NDJSON in UTF-8 as its bytes come, in order, with no more of it in memory than the longest line.
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
    const read = readLine(decodeBytes(bytes, 'utf-8'), number, file);
    if (read === null) continue;
    if ('diagnostic' in read) yield read;
    else {
      const { article, diagnostics } = finishArticle(read.draft, hints, true);
      for (const one of diagnostics) yield { diagnostic: one };
      yield { article };
    }
  }
}
