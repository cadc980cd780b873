import { hostOf } from '../address.ts';
import { collapse, readBlocks } from '../blocks.ts';
import { diagnostic } from '../diagnostics.ts';
import { draftOf, type Draft, type Drafts, type Hints } from '../format.ts';
import { composeText, trimBlocks } from '../trim.ts';
import type { Feed, FeedItem, FeedText } from './feed.ts';
import { parseFeed } from './parse.ts';

/** The articles of a feed: each item with the fullest text that it has. */
export function readFeedItems(text: string, hints: Hints): Drafts {
  const place = { file: hints.name };
  const found = parseFeed(text, { url: hints.url });
  if (found === null) return { drafts: [], diagnostics: [diagnostic('no-feed', place)] };
  const drafts = found.items.map((item) => draftOfItem(item, found)).filter((draft) => draft.text !== '');
  const broken = found.damaged ? [diagnostic('broken-feed', place, String(drafts.length))] : [];
  const empty = drafts.length === 0 ? [diagnostic('empty-feed', place)] : [];
  return { drafts, diagnostics: [...broken, ...empty] };
}

function draftOfItem(item: FeedItem, feed: Feed): Draft {
  const title = item.title === null ? null : lineOf(item.title);
  const host = hostOf(item.link ?? feed.link);
  const body = fullest([...item.contents, ...(item.summary === null ? [] : [item.summary])]);
  const blocks = body === null ? [] : readBlocks(body.kind === 'html' ? body.value : asHtml(body.value), host);
  const { dateLine, lines } = trimBlocks(blocks, title);
  return draftOf(composeText(title, lines), {
    id: item.id,
    url: item.link,
    publisher: feed.title === null ? null : lineOf(feed.title),
    title,
    lang: body?.language ?? item.language ?? feed.language,
    dates: [item.published, item.created, item.updated, dateLine].filter((date) => date !== null),
  });
}

/** The longest text; of two alike the first. */
function fullest(texts: readonly FeedText[]): FeedText | null {
  return texts.reduce<FeedText | null>(
    (best, one) => (best === null || one.value.length > best.value.length ? one : best),
    null,
  );
}

/** A headline on one line, without markup. */
function lineOf(text: FeedText): string | null {
  const line =
    text.kind === 'html'
      ? readBlocks(text.value)
          .map((block) => block.text)
          .join(' ')
      : collapse(text.value);
  return line || null;
}

/** Plain text keeps its lines. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
