import type { Locale } from '../../../publish/output.ts';
import type { Reviewed } from '../../../publish/claim-review/review.ts';
import type { FeedItem } from '../../../publish/syndication/feed.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { ClaimItem, ListedChange } from '../../folder/index/read/index.ts';

/** The page of one figure: its permalink, with the site's own address before it. */
export const figureAddress = (origin: string, locale: Locale, article: string, number: number): string =>
  `${origin}/${locale}/articles/${encodeURIComponent(article)}/figures/${number}`;

/** A verdict as news. Where nobody says when the article was published, it is as old as time. */
export function verdictItem(item: ClaimItem, origin: string, locale: Locale): FeedItem {
  const words = WORDING[locale];
  const address = figureAddress(origin, locale, item.article, item.number);
  return {
    id: address,
    address,
    title: `${words.ratings[item.rating]}: ${item.claim.quote} · ${words.claim(item.claim)}`,
    text: [item.sentence, item.explanation[locale], item.title, item.publisher].filter(Boolean).join('\n\n'),
    updated: item.published ?? UNDATED,
    published: item.published,
    tags: [item.rating, item.claim.reporter, item.claim.partner, item.claim.flow].filter((tag) => tag !== null),
  };
}

const UNDATED = '1970-01-01';

/** A verdict as what schema.org calls a review; `reviewed` is when it was reached. */
export const reviewedOf = (item: ClaimItem, origin: string, locale: Locale): Reviewed => ({
  address: figureAddress(origin, locale, item.article, item.number),
  sentence: item.sentence,
  source: item.claim.source,
  rating: item.rating,
  explanation: item.explanation,
  reviewed: item.stored,
  article: {
    url: item.url,
    title: item.title,
    publisher: item.publisher,
    published: item.published,
    lang: item.lang,
  },
});

/** Changed verdicts as news, those of one day and one cause together: a release revises many articles at once. */
export function correctionItems(changes: readonly ListedChange[], origin: string, locale: Locale): FeedItem[] {
  const groups = new Map<string, ListedChange[]>();
  for (const change of changes) {
    const key = `${change.at.slice(0, 10)}-${change.cause}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].map(([key, group]) => correctionItem(key, group, origin, locale));
}

function correctionItem(key: string, group: readonly ListedChange[], origin: string, locale: Locale): FeedItem {
  const { ratings, site } = WORDING[locale];
  const rating = (name: string): string => (ratings as Readonly<Record<string, string>>)[name] ?? name;
  const { at, cause } = group[0]!;
  const lines = group.map(({ title, article, quote, was, now }) => {
    const address = `${origin}/${locale}/articles/${encodeURIComponent(article)}`;
    return `${title ?? article} · ${quote}: ${rating(was)} → ${rating(now)}\n${address}`;
  });
  return {
    id: `${origin}/${locale}/feeds/corrections#${key}`,
    address: `${origin}/${locale}/#changes`,
    title: site.corrected(new Set(group.map(({ article }) => article)).size, cause),
    text: lines.join('\n\n'),
    updated: at,
    published: null,
    tags: [cause],
  };
}
