import type { Child } from 'hono/jsx';
import type { Article } from '../../../model/article.ts';
import type { Finding } from '../../../publish/finding.ts';
import type { Locale } from '../../../publish/output.ts';
import { FindingCard } from '../../../publish/page/finding-card.tsx';
import { WORDING } from '../../../publish/wording/index.ts';
import type { Elsewhere } from '../../folder/index/read/index.ts';
import { Drawing } from '../drawing.tsx';
import { Twins } from '../frame.tsx';
import { articleAddress } from './lists.tsx';
import { Proof } from './proof.tsx';
import { Related } from './related.tsx';

interface FigureProps {
  readonly id: string;
  readonly article: Article;
  readonly finding: Finding;
  /** The official series with the figure in it, as SVG; null where there is none. */
  readonly chart: { readonly wide: string; readonly narrow: string } | null;
  readonly related: Elsewhere | undefined;
  /** The verdict as data for search engines. */
  readonly review: Child;
  readonly path: string;
  readonly locale: Locale;
}

/** One figure of an article with everything that is known about it: an address to cite. */
export function FigurePage({ id, article, finding, chart, related, review, path, locale }: FigureProps) {
  const { site, terms, pages } = WORDING[locale];
  const record = finding.verdict.evidence[0]?.observation;
  return (
    <div class="sheet">
      {review}
      <h1 lang={article.lang ?? undefined}>{finding.told.quote}</h1>
      <p class="facts">
        <a href={`${articleAddress(locale, id)}#figure-${finding.number}`} lang={article.lang ?? undefined}>
          {article.title ?? terms.untitled}
        </a>
        {' · '}
        {[article.published?.slice(0, 10) ?? terms.noDate, article.publisher].filter(Boolean).join(' · ')}
      </p>
      <ol class="single">
        <FindingCard finding={finding} locale={locale} anchor="" published={article.published} open>
          <Related told={related} locale={locale} />
        </FindingCard>
      </ol>
      {chart ? (
        <>
          <Drawing {...chart} />
          <Twins locale={locale} path={path} kinds={['svg', 'png', 'csv']} />
        </>
      ) : null}
      <Proof rows={finding.verdict.table ?? []} locale={locale} />
      <ul class="links">
        {record && record.partner !== 'WLD' ? (
          <li>
            <a href={`/${locale}/trade/${record.reporter}/${record.partner}`}>{site.words.pairPage}</a>
          </li>
        ) : null}
        <li>
          <a href={`${articleAddress(locale, id)}/proof.json`}>{site.words.proof}</a>
        </li>
        <li>
          <a href={`/${locale}/method`}>{pages.nav.method}</a>
        </li>
      </ul>
    </div>
  );
}
