import { join } from 'node:path';
import { generateOpml, parseOpml, type Opml } from 'feedsmith';
import { readText, writeWhole, type Disk } from '../folder/disk.ts';
import { failure } from '../folder/fault.ts';
import { FEEDS } from '../folder/layout.ts';

type Outline = Opml.Outline<string>;

/** A feed that is followed. */
export interface Subscription {
  readonly url: string;
  readonly title: string | null;
  /** The site's page. */
  readonly site: string | null;
}

/** `feeds.opml` as it is: groups and whatever else a person put there are kept. */
export interface Subscriptions {
  readonly document: Opml.Document<string>;
  readonly feeds: readonly Subscription[];
}

const NONE: Subscriptions = { document: { head: { title: 'Tradetally' }, body: { outlines: [] } }, feeds: [] };
const LIMIT_CHARACTERS = 10_000_000;
const DEEPEST = 50;

/** The feeds that a data folder follows; none where it has no list. Errors: a list that cannot be read. */
export async function loadSubscriptions(disk: Disk, root: string): Promise<Subscriptions> {
  const path = join(root, FEEDS);
  const text = await readText(disk, path);
  return text === null ? NONE : readOpml(text, path);
}

/** An OPML list. Errors: a `UserError` where the text is none, or was made to do harm. */
export function readOpml(text: string, file: string): Subscriptions {
  if (text.length > LIMIT_CHARACTERS)
    throw failure('bad-opml', 'This list of feeds is larger than ten million characters.', file);
  if (/<!ENTITY/i.test(text))
    throw failure('bad-opml', 'This list of feeds declares entities, which are not read.', file);
  if (depthOf(text) > DEEPEST)
    throw failure('bad-opml', `This list of feeds is nested more than ${DEEPEST} deep.`, file);
  // feedsmith takes a list without feeds for none (seen in 3.0.1).
  if (/<opml[\s>]/i.test(text) && !/<outline[\s>]/i.test(text)) return NONE;
  try {
    const document = parseOpml(text) as Opml.Document<string>;
    return { document, feeds: feedsIn(document.body?.outlines ?? []) };
  } catch {
    throw failure('bad-opml', 'This is no list of feeds (OPML): check the file.', file);
  }
}

export async function saveSubscriptions(disk: Disk, root: string, document: Opml.Document<string>): Promise<void> {
  await writeWhole(disk, join(root, FEEDS), writeOpml(document));
}

/** A list without feeds is written by hand: feedsmith refuses to (seen in 3.0.1). */
export const writeOpml = (document: Opml.Document<string>): string =>
  document.body?.outlines?.length ? generateOpml(document) : EMPTY;

const EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head/><body/></opml>\n';

/** The list with more feeds at its end; those that are in it already are left out. */
export function addFeeds({ document, feeds }: Subscriptions, more: readonly Subscription[]): Subscriptions {
  const known = new Set(feeds.map(({ url }) => url));
  const added = more.filter(({ url }) => !known.has(url) && known.add(url));
  const outlines = [...(document.body?.outlines ?? []), ...added.map(outlineOf)];
  return { document: { ...document, body: { ...document.body, outlines } }, feeds: [...feeds, ...added] };
}

/** The list without a feed; the same where it is not in it. */
export function removeFeed({ document, feeds }: Subscriptions, url: string): Subscriptions {
  const without = (outlines: readonly Outline[]): Outline[] =>
    outlines
      .filter((outline) => outline.xmlUrl !== url)
      .map((outline) =>
        outline.outlines ? Object.assign({}, outline, { outlines: without(outline.outlines) }) : outline,
      );
  const outlines = without(document.body?.outlines ?? []);
  return {
    document: { ...document, body: { ...document.body, outlines } },
    feeds: feeds.filter((feed) => feed.url !== url),
  };
}

/** Errors: a `UserError` naming the first address that is not followed. */
export function requireFollowed({ feeds }: Subscriptions, urls: readonly string[]): void {
  const missing = urls.find((url) => !feeds.some((feed) => feed.url === url));
  if (missing !== undefined)
    throw failure('no-such-feed', 'This feed is not followed: "tradetally feeds list" has those that are.', missing);
}

const outlineOf = ({ url, title, site }: Subscription): Outline => ({
  text: title ?? url,
  type: 'rss',
  xmlUrl: url,
  ...(title ? { title } : {}),
  ...(site ? { htmlUrl: site } : {}),
});

function feedsIn(outlines: readonly Outline[]): Subscription[] {
  const feeds = new Map<string, Subscription>();
  for (const outline of outlines) {
    const url = outline.xmlUrl?.trim();
    if (url) feeds.set(url, { url, title: outline.title ?? outline.text ?? null, site: outline.htmlUrl ?? null });
    for (const feed of feedsIn(outline.outlines ?? [])) if (!feeds.has(feed.url)) feeds.set(feed.url, feed);
  }
  return [...feeds.values()];
}

/** How deep outlines are nested, by their tags alone: asked before a parser that recurs sees them. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of text.matchAll(/<\/?outline\b[^<>]{0,10000}>/gi)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}
