import type { Rating, Wording } from '../../model/verdict.ts';
import type { Locale } from '../output.ts';
import { WORDING } from '../wording/index.ts';

/** A verdict as it is published: what was said, where, by whom, and what became of it. */
export interface Reviewed {
  /** The verdict's own permalink. */
  readonly address: string;
  /** The sentence that says it. */
  readonly sentence: string;
  /** Who is said to have said it; null where the article says it itself. */
  readonly source: string | null;
  readonly rating: Rating;
  readonly explanation: Wording;
  /** When the verdict was reached: an ISO date or date and time. */
  readonly reviewed: string;
  readonly article: {
    readonly url: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly lang: string | null;
  };
}

/** Who signs: the name and address that stand on the site. */
export interface Reviewer {
  readonly name: string;
  readonly url: string;
}

/**
 * What each rating is on the five steps that readers of ClaimReview know, 5 for true and 1 for false. What no record
 * decides has no number: a middle one would say "half true". What is no statement about the past is not reviewed.
 * Source of the scale: Google Search Central, "Fact check (ClaimReview) structured data", `reviewRating`.
 */
const STEPS: Readonly<Record<Rating, number | null | 'none'>> = {
  supported: 5,
  close: 4,
  inconsistent: 2,
  refuted: 1,
  unverifiable: null,
  not_checked: 'none',
};

/**
 * A verdict in the words of schema.org's ClaimReview (JSON-LD); null for a forecast or target, which nobody can review.
 * Pure: the same verdict gives the same object.
 */
export function claimReview(told: Reviewed, by: Reviewer, locale: Locale): object | null {
  const step = STEPS[told.rating];
  if (step === 'none') return null;
  const { article } = told;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': told.address,
    url: told.address,
    inLanguage: locale === 'zh' ? 'zh-Hans' : locale,
    datePublished: told.reviewed,
    author: { '@type': 'Organization', name: by.name, url: by.url },
    claimReviewed: told.sentence,
    reviewBody: told.explanation[locale],
    itemReviewed: {
      '@type': 'Claim',
      text: told.sentence,
      ...part('author', organization(told.source ?? article.publisher)),
      ...part('datePublished', article.published),
      appearance: {
        '@type': 'NewsArticle',
        ...part('url', article.url),
        ...part('headline', article.title),
        ...part('datePublished', article.published),
        ...part('inLanguage', article.lang),
        ...part('publisher', organization(article.publisher)),
      },
    },
    reviewRating: {
      '@type': 'Rating',
      ...(step === null ? {} : { ratingValue: step, bestRating: 5, worstRating: 1 }),
      alternateName: WORDING[locale].ratings[told.rating],
      ratingExplanation: WORDING[locale].meanings[told.rating],
    },
  };
}

/** A list of reviews as one JSON-LD document: schema.org's DataFeed, as fact-check aggregators take it. */
export function reviewFeed(name: string, address: string, by: Reviewer, reviews: readonly object[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    '@id': address,
    name,
    url: address,
    provider: { '@type': 'Organization', name: by.name, url: by.url },
    dataFeedElement: reviews.map((item) => ({ '@type': 'DataFeedItem', item })),
  };
}

const organization = (name: string | null): object | null => (name === null ? null : { '@type': 'Organization', name });

const part = (name: string, value: unknown): object => (value === null ? {} : { [name]: value });
