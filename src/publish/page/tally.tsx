import type { Finding } from '../finding.ts';
import { MARKS } from '../mark.ts';
import type { Locale } from '../output.ts';
import { countRatings } from '../tally.ts';
import { WORDING } from '../wording/index.ts';

/** The counts by verdict, as one sentence and as badges. */
export function Tally({ findings, locale }: { readonly findings: readonly Finding[]; readonly locale: Locale }) {
  const words = WORDING[locale];
  const counts = countRatings(findings.map(({ verdict }) => verdict.rating));
  return (
    <div class="tally">
      <p class="unseen">{words.summary(counts, 1)}</p>
      <ul aria-hidden="true">
        {Object.entries(counts).map(([rating, count]) => (
          <li class={`badge ${rating}`}>
            {MARKS[rating as keyof typeof MARKS]} {words.ratings[rating as keyof typeof MARKS]} <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
