import type { Child } from 'hono/jsx';
import type { Report } from '../../model/report.ts';
import { findingsOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Locale } from '../output.ts';
import { WORDING } from '../wording/index.ts';
import { Blocks } from './blocks.tsx';
import { FindingCard } from './finding-card.tsx';
import { Legend } from './legend.tsx';
import { Tally } from './tally.tsx';

interface ArticleProps {
  readonly report: Report;
  readonly locale: Locale;
  /** Goes before every anchor. */
  readonly anchor: string;
  /** What is known of the article besides its text: copies, an archived state. */
  readonly about?: Child;
  /** What a card shows besides the verdict: a picture, the same claim elsewhere. */
  readonly within?: (finding: Finding) => Child;
}

/** An article with every trade figure marked, and beside it a card for each figure. Choosing a figure opens its card. */
export function AnnotatedArticle({ report, locale, anchor, about, within }: ArticleProps) {
  const { terms, site } = WORDING[locale];
  const findings = findingsOf(report);
  return (
    <div class="reading">
      <article class="text" aria-label={terms.articleHeading} tabindex={0}>
        <Facts report={report} locale={locale} />
        {about}
        <Tally findings={findings} locale={locale} />
        <Blocks report={report} findings={findings} locale={locale} anchor={anchor} />
      </article>
      <section class="cards" aria-labelledby={`${anchor}figures`}>
        <h3 id={`${anchor}figures`}>{terms.figuresHeading}</h3>
        {findings.length === 0 ? <p class="empty">{terms.nothingFound}</p> : <p class="note">{site.words.cardsHint}</p>}
        <ol>
          {findings.map((finding) => (
            <FindingCard finding={finding} locale={locale} anchor={anchor} published={report.article.published}>
              {within?.(finding)}
            </FindingCard>
          ))}
        </ol>
        {findings.length === 0 ? null : <Legend locale={locale} />}
      </section>
    </div>
  );
}

function Facts({ report: { article }, locale }: Pick<ArticleProps, 'report' | 'locale'>) {
  const day = article.published?.slice(0, 10);
  return (
    <p class="facts">
      {day ? <time datetime={day}>{day}</time> : WORDING[locale].terms.noDate}
      {article.publisher ? <span> · {article.publisher}</span> : null}
      {article.url && /^https?:\/\//i.test(article.url) ? (
        <span>
          {' · '}
          <a href={article.url} rel="noopener noreferrer nofollow">
            {URL.canParse(article.url) ? new URL(article.url).host : article.url}
          </a>
        </span>
      ) : null}
    </p>
  );
}
