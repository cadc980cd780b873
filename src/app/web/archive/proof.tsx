import type { ProofRow } from '../../../model/verdict.ts';
import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';

const SIGNS = { holds: '✓', breaks: '✗', gap: '?' } as const;

/** The periods that a record, a first, a streak or a rank was held against, one a line. */
export function Proof({ rows, locale }: { readonly rows: readonly ProofRow[]; readonly locale: Locale }) {
  const { pages, site, period } = WORDING[locale];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{site.words.heldAgainst}</h2>
      <div class="wide tall" tabindex={0} role="region" aria-label={site.words.heldAgainst}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{pages.words.period}</th>
              <th scope="col">{pages.words.official}</th>
              <th scope="col">{pages.words.verdict}</th>
              <th scope="col">{pages.words.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.period ? period(row.period) : row.label}</th>
                <td class="number">{row.value === null ? '' : amount(row.value, row.unit, locale)}</td>
                <td>
                  <span aria-hidden="true">{SIGNS[row.effect]}</span> {site.effects[row.effect]}
                </td>
                <td class="note">{row.observations[0]?.citation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
