import { RATINGS } from '../../model/verdict.ts';
import { MARKS } from '../mark.ts';
import type { Locale } from '../output.ts';
import { WORDING } from '../wording/index.ts';

/** What each mark means. */
export function Legend({ locale }: { readonly locale: Locale }) {
  const words = WORDING[locale];
  return (
    <details class="legend">
      <summary>{words.terms.legendHeading}</summary>
      <dl>
        {RATINGS.map((rating) => (
          <div>
            <dt>
              <span class={`badge ${rating}`}>
                <span aria-hidden="true">{MARKS[rating]} </span>
                {words.ratings[rating]}
              </span>
            </dt>
            <dd>{words.meanings[rating]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
