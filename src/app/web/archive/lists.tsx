import { RATINGS, type Rating } from '../../../model/verdict.ts';
import type { Locale } from '../../../publish/output.ts';
import { Badge } from '../../../publish/page/badge.tsx';
import { WORDING } from '../../../publish/wording/index.ts';
import type { ArticleSummary } from '../../folder/index/read/index.ts';

/** An article's own page. */
export const articleAddress = (locale: Locale, id: string): string => `/${locale}/articles/${encodeURIComponent(id)}`;

/** Articles, each with its counts by verdict. */
export function ArticleList({
  articles,
  locale,
}: {
  readonly articles: readonly ArticleSummary[];
  readonly locale: Locale;
}) {
  const { terms } = WORDING[locale];
  return (
    <ul class="articles">
      {articles.map((article) => (
        <li>
          <a class="title" href={articleAddress(locale, article.id)} lang={article.lang ?? undefined}>
            {article.title ?? article.lead.slice(0, 80)}
          </a>
          <p class="facts">
            {[article.published?.slice(0, 10) ?? terms.noDate, article.publisher].filter(Boolean).join(' · ')}
          </p>
          <Counts counts={article.counts} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

/** How many of each verdict; what does not occur is left out. */
export function Counts({
  counts,
  locale,
}: {
  readonly counts: Readonly<Record<Rating, number>>;
  readonly locale: Locale;
}) {
  return (
    <p class="counts">
      {RATINGS.filter((rating) => counts[rating] > 0).map((rating) => (
        <Badge rating={rating} locale={locale} count={counts[rating]} />
      ))}
    </p>
  );
}
