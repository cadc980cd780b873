import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { ArticleSummary, ListedChange } from '../../folder/index/read/index.ts';
import type { Site } from '../site.ts';
import { articleAddress, ArticleList } from '../archive/lists.tsx';

export interface Kept {
  readonly latest: readonly ArticleSummary[];
  /** With a figure that is refuted or at odds with the others. */
  readonly attention: readonly ArticleSummary[];
  readonly changes: readonly ListedChange[];
}

const SHOWN = 8;

/** What of the data folder belongs on the desk; null where nothing is kept. */
export const keptOn = (site: Site): Promise<Kept | null> =>
  site.withIndex(async (index) => {
    const latest = await index.latest({}, { limit: SHOWN });
    const attention = await index.latest({ rating: ['refuted', 'inconsistent'], firstOnly: true }, { limit: SHOWN });
    const changes = await index.changes({ limit: SHOWN });
    return { latest: latest.items, attention: attention.items, changes: changes.items };
  });

/** The desk below the form: what needs a look, what came last, a search. */
export function Desk({ kept, locale }: { readonly kept: Kept | null; readonly locale: Locale }) {
  const { words } = WORDING[locale].pages;
  if (kept === null || kept.latest.length === 0)
    return (
      <p class="empty">
        {words.noArticles} <a href={`/${locale}/work`}>{WORDING[locale].site.words.work}</a>
      </p>
    );
  return (
    <div class="sheet">
      <SearchForm locale={locale} query="" />
      <p>
        <a href={`/${locale}/work`}>{WORDING[locale].site.words.work}</a>
      </p>
      {kept.attention.length > 0 ? (
        <section>
          <h2>{words.attention}</h2>
          <ArticleList articles={kept.attention} locale={locale} />
        </section>
      ) : null}
      {kept.changes.length > 0 ? (
        <section>
          <h2>{words.changed}</h2>
          <Changes changes={kept.changes} locale={locale} />
        </section>
      ) : null}
      <section>
        <h2>{words.latest}</h2>
        <ArticleList articles={kept.latest} locale={locale} />
      </section>
    </div>
  );
}

/** What a verdict was and what it is now. */
function Changes({ changes, locale }: { readonly changes: readonly ListedChange[]; readonly locale: Locale }) {
  const named: Readonly<Record<string, string>> = WORDING[locale].ratings;
  return (
    <ul class="articles">
      {changes.map(({ article, quote, was, now, at, title }) => (
        <li>
          <a class="title" href={articleAddress(locale, article)}>
            {quote}
          </a>
          <p class="facts">
            {[`${named[was] ?? was} → ${named[now] ?? now}`, at.slice(0, 10), title].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Words in, articles out. */
export function SearchForm({ locale, query }: { readonly locale: Locale; readonly query: string }) {
  const { words } = WORDING[locale].pages;
  return (
    <form class="choose" method="get" action={`/${locale}/search`} role="search" data-still>
      <div class="grow">
        <label for="q">{words.search}</label>
        <input id="q" name="q" type="search" value={query} aria-describedby="q-hint" />
        <p class="hint" id="q-hint">
          {words.searchHint}
        </p>
      </div>
      <button type="submit">{words.show}</button>
    </form>
  );
}
