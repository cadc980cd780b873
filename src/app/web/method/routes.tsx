import { RATINGS } from '../../../model/verdict.ts';
import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import { Badge } from '../../../publish/page/badge.tsx';
import { WORDING } from '../../../publish/wording/index.ts';
import { frame } from '../frame.tsx';
import type { Register } from '../site.ts';
import { FLOORS, type Floor } from './floors.ts';

/** `/method`: how a verdict is reached, what the marks mean, how well it reads, what is not done. */
export const registerMethod: Register = (pages, locale) => {
  pages.get('/method', (c) =>
    c.html(frame({ locale, path: '/method' }, WORDING[locale].pages.nav.method, <Method locale={locale} />)),
  );
};

function Method({ locale }: { readonly locale: Locale }) {
  const { pages, meanings, terms } = WORDING[locale];
  const [first, ...rest] = pages.method;
  return (
    <div class="sheet prose">
      <h1>{pages.nav.method}</h1>
      {first ? <Section {...first} /> : null}
      <h2>{terms.legendHeading}</h2>
      <dl class="meanings">
        {RATINGS.map((rating) => (
          <div>
            <dt>
              <Badge rating={rating} locale={locale} />
            </dt>
            <dd>{meanings[rating]}</dd>
          </div>
        ))}
      </dl>
      <Scores locale={locale} />
      {rest.map((section) => (
        <Section {...section} />
      ))}
    </div>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

function Section({ heading, paragraphs }: SectionProps) {
  return (
    <section>
      <h2>{heading}</h2>
      {paragraphs.map((text) => (
        <p>{text}</p>
      ))}
    </section>
  );
}

const MEASURES: readonly (keyof Floor)[] = ['figure', 'claim', 'superlatives', 'highRight'];

/** What reading reaches at least, by language. */
function Scores({ locale }: { readonly locale: Locale }) {
  const { site } = WORDING[locale];
  const languages = [
    ['zh', '中文'],
    ['en', 'English'],
  ] as const;
  return (
    <section>
      <h2>{site.words.scores}</h2>
      <p>{site.words.scoresIntro}</p>
      <div class="wide" tabindex={0} role="region" aria-label={site.words.scores}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{site.words.measure}</th>
              {languages.map(([code, name]) => (
                <th scope="col" class="number" lang={code}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr>
                <th scope="row">{site.scores[measure]}</th>
                {languages.map(([code]) => (
                  <td class="number">{amount(FLOORS[code][measure] * 100, 'percent', locale, 1)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
