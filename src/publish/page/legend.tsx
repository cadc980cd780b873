import { RATINGS } from '../../model/verdict.ts';
import type { Locale } from '../output.ts';
import { WORDING } from '../wording/index.ts';
import { Badge } from './badge.tsx';

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
              <Badge rating={rating} locale={locale} />
            </dt>
            <dd>{words.meanings[rating]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
