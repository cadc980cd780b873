import { hostOf } from '../address.ts';
import { readBlocks } from '../blocks.ts';
import { diagnostic } from '../diagnostics.ts';
import { draftOf, type Draft, type Drafts, type Hints } from '../format.ts';
import { composeText, trimBlocks } from '../trim.ts';
import { bodyOf, lineOf, markupOf } from './body.ts';
import type { Feed, FeedItem } from './feed.ts';
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
  const body = bodyOf(item);
  const blocks = body === null ? [] : readBlocks(markupOf(body), host);
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
