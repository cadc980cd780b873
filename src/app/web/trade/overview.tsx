import type { Coverage } from '../../../ledger/coverage.ts';
import { displayName } from '../../../model/codes/display.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';

/** Reporters that are shown with their partners, and so many of these: a page has no room for all the world's pairs. */
const MOST_REPORTERS = 12;
const MOST_PARTNERS = 40;

/** Whose trade the record holds, with whom: the way to every pair. */
export function Overview({ coverage, locale }: { readonly coverage: readonly Coverage[]; readonly locale: Locale }) {
  const { words, nav } = WORDING[locale].pages;
  const reporters = [...new Set(coverage.map(({ reporter }) => reporter))].toSorted(
    (a, b) => partnersOf(coverage, b).length - partnersOf(coverage, a).length,
  );
  const others = reporters.slice(MOST_REPORTERS);
  return (
    <div class="sheet">
      <h1>{nav.trade}</h1>
      <p class="intro">{words.tradeIntro}</p>
      {reporters.slice(0, MOST_REPORTERS).map((reporter) => (
        <section>
          <h2>{displayName(reporter, locale)}</h2>
          <ul class="links">
            <li>
              <a class="button" href={`/${locale}/trade/${reporter}`}>
                {words.ranking}
              </a>
            </li>
            {partnersOf(coverage, reporter)
              .slice(0, MOST_PARTNERS)
              .map((partner) => (
                <li>
                  <a href={`/${locale}/trade/${reporter}/${partner}`}>{displayName(partner, locale)}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {others.length > 0 ? (
        <section>
          <h2>{words.reporter}</h2>
          <ul class="links">
            {others.map((reporter) => (
              <li>
                <a href={`/${locale}/trade/${reporter}`}>{displayName(reporter, locale)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** The partners on record, those with most figures first. */
function partnersOf(coverage: readonly Coverage[], reporter: string): string[] {
  const counts = new Map<string, number>();
  for (const c of coverage)
    if (c.reporter === reporter) counts.set(c.partner, (counts.get(c.partner) ?? 0) + c.observations);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([partner]) => partner);
}
