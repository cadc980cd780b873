import type { Report } from '../../../model/report.ts';
import { findingsOf } from '../../../publish/finding.ts';
import type { Locale } from '../../../publish/output.ts';
import { Badge } from '../../../publish/page/badge.tsx';
import { WORDING } from '../../../publish/wording/index.ts';
import type { ClaimItem } from '../../folder/index/read/index.ts';
import type { Site } from '../site.ts';
import { articleAddress } from './lists.tsx';

/** By figure of an article, the same said elsewhere. */
export type RelatedClaims = ReadonlyMap<number, readonly ClaimItem[]>;

const MOST = 500;
const SHOWN = 5;

/** Claims of other articles that say the same as one of this article's, the earliest first. */
export async function relatedClaims(site: Site, id: string, report: Report): Promise<RelatedClaims> {
  const found = await site.withIndex(async (index) => {
    const own = (await index.claims({ article: id }, { limit: MOST })).items;
    if (own.length === 0) return null;
    const same = [...new Set(own.map((item) => item.same))];
    const all = await index.claims({ same }, { limit: MOST, sort: 'published', ascending: true });
    return { own, others: all.items.filter(({ article }) => article !== id) };
  });
  if (!found) return new Map();
  const bySame = new Map<string, ClaimItem[]>();
  for (const item of found.others) bySame.set(item.same, [...(bySame.get(item.same) ?? []), item]);
  // The index numbers an article's claims in their order; a figure's number counts superlatives too.
  const sameOf = new Map(found.own.map(({ n, same }) => [n, same]));
  const numberOf = new Map(
    findingsOf(report).flatMap((finding) => (finding.kind === 'claim' ? [[finding.claim, finding.number]] : [])),
  );
  return new Map(
    report.claims.flatMap(({ claim }, n) => {
      const number = numberOf.get(claim);
      const others = bySame.get(sameOf.get(n) ?? '');
      return number !== undefined && others ? [[number, others] as const] : [];
    }),
  );
}

/** The same figure in other articles, each with its verdict there. */
export function Related({ claims, locale }: { readonly claims: readonly ClaimItem[]; readonly locale: Locale }) {
  const { site } = WORDING[locale];
  if (claims.length === 0) return null;
  return (
    <div class="related">
      <h4>{site.related(claims.length)}</h4>
      <ul>
        {claims.slice(0, SHOWN).map((item) => (
          <li>
            <Badge rating={item.rating} locale={locale} />{' '}
            <a href={articleAddress(locale, item.article)} lang={item.lang ?? undefined}>
              {item.title ?? item.claim.quote}
            </a>{' '}
            <span class="note">{[item.published?.slice(0, 10), item.publisher].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
