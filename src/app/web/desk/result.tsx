import { raw } from 'hono/html';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';

interface ResultProps {
  readonly locale: Locale;
  /** HTML fragments, rendered and escaped by the `page` output. */
  readonly articles: readonly string[];
  /** What the reader had to say about the input, one sentence each. */
  readonly remarks: readonly string[];
}

/** The annotated articles of one input. */
export function Result({ locale, articles, remarks }: ResultProps) {
  const { terms } = WORDING[locale];
  return (
    <div class="result">
      <h1 class="unseen">{terms.resultHeading}</h1>
      {remarks.length > 0 ? (
        <ul class="remarks">
          {remarks.map((remark) => (
            <li>{remark}</li>
          ))}
        </ul>
      ) : null}
      {articles.map((html) => raw(html))}
      <p class="again">
        <a class="button" href={`/${locale}/`}>
          {terms.another}
        </a>
      </p>
    </div>
  );
}
