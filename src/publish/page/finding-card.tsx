import type { Child } from 'hono/jsx';
import type { AsOf, Evidence } from '../../model/verdict.ts';
import { differenceWords, officialAmount, provenance } from '../evidence-words.ts';
import type { Finding } from '../finding.ts';
import type { Locale } from '../output.ts';
import { WORDING } from '../wording/index.ts';
import { Badge } from './badge.tsx';

interface CardProps {
  readonly finding: Finding;
  readonly locale: Locale;
  /** Goes before every anchor. */
  readonly anchor: string;
  /** The article's day, for the verdict as it was then. */
  readonly published: string | null;
  /** More to show where the card is open. */
  readonly children?: Child;
  /** True where the card stands alone and is always open. */
  readonly open?: boolean;
}

/** Rows of evidence in a card among others; all of them where it stands alone. */
const ROWS = 4;

/**
 * A figure's card: what is claimed in words and the verdict in one sentence; opened, the official rows with their sources,
 * the verdict then and now, who said it through whom. It opens by its own address, so that no script is needed.
 */
export function FindingCard({ finding, locale, anchor, published, children, open = false }: CardProps) {
  const words = WORDING[locale];
  const { verdict, told, number } = finding;
  const claim = finding.kind === 'claim' ? finding.claim : null;
  return (
    <li class={`card ${verdict.rating}${open ? ' open' : ''}`} id={`${anchor}figure-${number}`}>
      <p class="verdict">
        <a class="head" href={`#${anchor}figure-${number}`}>
          <Badge rating={verdict.rating} locale={locale} /> <span class="quote">{told.quote}</span>
        </a>
      </p>
      <p class="claim">
        {claim ? words.claim(claim) : finding.kind === 'superlative' ? words.superlative(finding.superlative) : ''}
      </p>
      <p class="explanation">{verdict.explanation[locale]}</p>
      {verdict.suggestion ? <p class="aside">→ {verdict.suggestion.explanation[locale]}</p> : null}
      <div class="more">
        <EvidenceTable finding={finding} locale={locale} most={open ? Number.POSITIVE_INFINITY : ROWS} />
        {verdict.asOf && published ? <ThenAndNow asOf={verdict.asOf} published={published} locale={locale} /> : null}
        <Asides finding={finding} locale={locale} />
        {children}
        {open ? null : (
          <p class="aside">
            <a href={`#${anchor}mark-${number}`}>↩ {words.terms.backToText}</a>
          </p>
        )}
      </div>
    </li>
  );
}

function Asides({ finding, locale }: Pick<CardProps, 'finding' | 'locale'>) {
  const words = WORDING[locale];
  const { verdict, told } = finding;
  const claim = finding.kind === 'claim' ? finding.claim : null;
  const chain = claim && claim.attribution.length > 1 ? claim.attribution : told.source ? [told.source] : [];
  const asides = [
    claim && verdict.difference ? differenceWords(verdict.difference, claim.unit, locale) : '',
    chain.length > 0 ? `${words.terms.saidBy} ${chain.join(' → ')}` : '',
    claim?.confidence === 'low' ? words.terms.doubtful : '',
  ].filter(Boolean);
  return asides.length > 0 ? <p class="aside">{asides.join(' · ')}</p> : null;
}

interface ThenAndNowProps {
  readonly asOf: AsOf;
  readonly published: string;
  readonly locale: Locale;
}

/** The verdict by what was public on the article's day, and by all that is known now; without a day there is but one. */
function ThenAndNow({ asOf, published, locale }: ThenAndNowProps) {
  const { site } = WORDING[locale];
  const named = (rating: AsOf['now']) =>
    rating ? <Badge rating={rating} locale={locale} /> : <span>{site.words.nothingPublic}</span>;
  return (
    <dl class="then">
      <div>
        <dt>{site.onDay(published.slice(0, 10))}</dt>
        <dd>{named(asOf.then)}</dd>
      </div>
      <div>
        <dt>{site.words.today}</dt>
        <dd>{named(asOf.now)}</dd>
      </div>
    </dl>
  );
}

interface EvidenceTableProps extends Pick<CardProps, 'finding' | 'locale'> {
  readonly most: number;
}

function EvidenceTable({ finding: { verdict }, locale, most }: EvidenceTableProps) {
  const { terms, site } = WORDING[locale];
  const { evidence } = verdict;
  if (evidence.length === 0) return null;
  return (
    <>
      <table>
        <caption class="unseen">{terms.officialHeading}</caption>
        <tbody>
          {evidence.slice(0, most).map((one) => (
            <EvidenceRow evidence={one} locale={locale} />
          ))}
        </tbody>
      </table>
      {evidence.length > most ? <p class="aside">{site.moreRows(evidence.length - most)}</p> : null}
    </>
  );
}

function EvidenceRow({ evidence, locale }: { readonly evidence: Evidence; readonly locale: Locale }) {
  const words = WORDING[locale];
  const { url } = evidence.observation;
  return (
    <tr>
      <th scope="row">{words.roles[evidence.role]}</th>
      <td>
        <span class="official">{officialAmount(evidence, locale)}</span>
        <span class="provenance">
          {/^https?:\/\//i.test(url) ? (
            <a href={url} rel="noopener noreferrer">
              {provenance(evidence, locale)}
            </a>
          ) : (
            provenance(evidence, locale)
          )}
        </span>
      </td>
    </tr>
  );
}
