import type { Evidence } from '../../model/verdict.ts';
import { differenceWords, officialAmount, provenance } from '../evidence-words.ts';
import type { Finding } from '../finding.ts';
import { MARKS } from '../mark.ts';
import type { Locale } from '../output.ts';
import { WORDING } from '../wording/index.ts';

interface CardProps {
  readonly finding: Finding;
  readonly locale: Locale;
  /** Goes before every anchor. */
  readonly anchor: string;
}

/** A figure's card: what is claimed in words, the verdict in one sentence, the official rows with their sources. */
export function FindingCard({ finding, locale, anchor }: CardProps) {
  const words = WORDING[locale];
  const { verdict, told, number } = finding;
  const claim = finding.kind === 'claim' ? finding.claim : null;
  const asides = [
    claim && verdict.difference ? differenceWords(verdict.difference, claim.unit, locale) : '',
    told.source ? `${words.terms.saidBy} ${told.source}` : '',
    claim?.confidence === 'low' ? words.terms.doubtful : '',
  ].filter(Boolean);
  return (
    <li class={`card ${verdict.rating}`} id={`${anchor}figure-${number}`}>
      <p class="verdict">
        <span class={`badge ${verdict.rating}`}>
          <span aria-hidden="true">{MARKS[verdict.rating]} </span>
          {words.ratings[verdict.rating]}
        </span>{' '}
        <a class="quote" href={`#${anchor}mark-${number}`} title={words.terms.backToText}>
          {told.quote}
        </a>
      </p>
      <p class="claim">
        {claim ? words.claim(claim) : finding.kind === 'superlative' ? words.superlative(finding.superlative) : ''}
      </p>
      <p class="explanation">{verdict.explanation[locale]}</p>
      {verdict.suggestion ? <p class="aside">→ {verdict.suggestion.explanation[locale]}</p> : null}
      {verdict.evidence.length > 0 ? (
        <table>
          <caption class="unseen">{words.terms.officialHeading}</caption>
          <tbody>
            {verdict.evidence.map((evidence) => (
              <EvidenceRow evidence={evidence} locale={locale} />
            ))}
          </tbody>
        </table>
      ) : null}
      {asides.length > 0 ? <p class="aside">{asides.join(' · ')}</p> : null}
    </li>
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
