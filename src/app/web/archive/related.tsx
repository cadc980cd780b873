import type { Report } from '../../../model/report.ts';
import { findingsOf } from '../../../publish/finding.ts';
import type { Locale } from '../../../publish/output.ts';
import { Badge } from '../../../publish/page/badge.tsx';
import { WORDING } from '../../../publish/wording/index.ts';
import type { Elsewhere } from '../../folder/index/read/index.ts';
import { articleAddress } from './lists.tsx';

/** By figure of an article, the same said elsewhere. */
export type RelatedClaims = ReadonlyMap<number, Elsewhere>;

/** The same by a figure's number; the index numbers an article's claims in their order, without superlatives. */
export function relatedClaims(found: readonly Elsewhere[], report: Report): RelatedClaims {
  const numberOf = new Map(
    findingsOf(report).flatMap((finding) => (finding.kind === 'claim' ? [[finding.claim, finding.number]] : [])),
  );
  return new Map(
    found.flatMap((elsewhere) => {
      const claim = report.claims[elsewhere.n]?.claim;
      const number = claim && numberOf.get(claim);
      return number === undefined ? [] : [[number, elsewhere] as const];
    }),
  );
}

/** The same figure in other articles, each with its verdict there. */
export function Related({ told, locale }: { readonly told: Elsewhere | undefined; readonly locale: Locale }) {
  const { site } = WORDING[locale];
  if (!told) return null;
  return (
    <div class="related">
      <h4>{site.related(told.count)}</h4>
      <ul>
        {told.others.map((item) => (
          <li>
            <Badge rating={item.rating} locale={locale} />{' '}
            <a href={articleAddress(locale, item.article)} lang={item.lang ?? undefined}>
              {item.title ?? item.quote}
            </a>{' '}
            <span class="note">{[item.published?.slice(0, 10), item.publisher].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
