import { collapse, readBlocks } from '../blocks.ts';
import type { FeedItem, FeedText } from './feed.ts';

/** An item's longest text; of two alike the first. */
export function bodyOf({ contents, summary }: FeedItem): FeedText | null {
  return [...contents, ...(summary === null ? [] : [summary])].reduce<FeedText | null>(
    (best, one) => (best === null || one.value.length > best.value.length ? one : best),
    null,
  );
}

/** A text as HTML; a plain one keeps its lines. */
export const markupOf = ({ value, kind }: FeedText): string =>
  kind === 'html'
    ? value
    : value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** A headline or name on one line, without markup; null where nothing is left. */
export function lineOf({ value, kind }: FeedText): string | null {
  const line =
    kind === 'html'
      ? readBlocks(value)
          .map((block) => block.text)
          .join(' ')
      : collapse(value);
  return line || null;
}
