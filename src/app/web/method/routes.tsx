import { RATINGS } from '../../../model/verdict.ts';
import { MARKS } from '../../../publish/mark.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { frame } from '../frame.tsx';
import type { Register } from '../site.ts';

/** `/method`: how a verdict is reached, what the marks mean, what is not done. */
export const registerMethod: Register = (pages, locale) => {
  pages.get('/method', (c) =>
    c.html(frame({ locale, path: '/method' }, WORDING[locale].pages.nav.method, <Method locale={locale} />)),
  );
};

function Method({ locale }: { readonly locale: Locale }) {
  const { pages, ratings, meanings, terms } = WORDING[locale];
  return (
    <div class="sheet prose">
      <h1>{pages.nav.method}</h1>
      {pages.method.slice(0, 1).map(Section)}
      <h2>{terms.legendHeading}</h2>
      <dl class="meanings">
        {RATINGS.map((rating) => (
          <div>
            <dt>
              <span class={`badge ${rating}`}>
                <span aria-hidden="true">{MARKS[rating]} </span>
                {ratings[rating]}
              </span>
            </dt>
            <dd>{meanings[rating]}</dd>
          </div>
        ))}
      </dl>
      {pages.method.slice(1).map(Section)}
    </div>
  );
}

function Section({ heading, paragraphs }: { readonly heading: string; readonly paragraphs: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      {paragraphs.map((text) => (
        <p>{text}</p>
      ))}
    </section>
  );
}
