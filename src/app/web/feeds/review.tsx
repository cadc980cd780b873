import { raw } from 'hono/html';
import type { Article } from '../../../model/article.ts';
import { claimReview } from '../../../publish/claim-review/review.ts';
import type { Finding } from '../../../publish/finding.ts';
import type { Locale } from '../../../publish/output.ts';
import { sentenceAt } from '../../folder/index/entry.ts';
import { figureAddress } from './items.ts';
import { reviewerOf } from './routes.ts';

interface ReviewProps {
  readonly article: Article;
  readonly finding: Finding;
  /** The article's id, and when it was stored and judged. */
  readonly id: string;
  readonly stored: string;
  readonly origin: string;
  readonly locale: Locale;
}

/** The verdict on a figure as data in its page, for search engines and aggregators of fact checks. It runs nothing. */
export function Review({ article, finding, id, stored, origin, locale }: ReviewProps) {
  const { told, verdict, number } = finding;
  const review = claimReview(
    {
      address: figureAddress(origin, locale, id, number),
      sentence: sentenceAt(article.text, told.at, told.quote.length),
      source: told.source,
      rating: verdict.rating,
      explanation: verdict.explanation,
      reviewed: stored,
      article,
    },
    reviewerOf(origin, locale),
    locale,
  );
  if (review === null) return null;
  // An article's words must not end the element.
  return <script type="application/ld+json">{raw(JSON.stringify(review).replaceAll('<', String.raw`\u003c`))}</script>;
}
