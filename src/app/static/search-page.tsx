import type { Locale } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';
import { SearchForm } from '../web/desk/desk.tsx';
import { frame } from '../web/frame.tsx';

/** Where the search's script stands in a published site. */
export const SEARCH_SCRIPT = 'search.js';

/** The page of the search where no server answers: the script fills the list. */
export function searchPage(locale: Locale): string {
  const { pages, site } = WORDING[locale];
  const content = (
    <div class="sheet">
      <h1>{pages.words.search}</h1>
      <SearchForm locale={locale} query="" />
      <noscript>
        <p class="empty">
          {site.words.searchNeedsScript} <a href={`/${locale}/claims`}>{pages.nav.claims}</a>
        </p>
      </noscript>
      <p class="empty" data-none hidden>
        {pages.words.nothingFound}
      </p>
      <ul class="articles" data-results aria-live="polite"></ul>
      <script src={`/${SEARCH_SCRIPT}`} type="module"></script>
    </div>
  );
  return frame({ locale, path: '/search' }, pages.words.search, content);
}
