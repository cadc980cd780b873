import type { ArticleSummary, IndexReader } from '../folder/index/read/index.ts';
import { articlePages } from '../folder/index/read/pages.ts';
import { RATINGS } from '../../model/verdict.ts';
import { ARTICLES_IN_FILE, TERM_FILES } from './search-layout.ts';

/** A file of the search, below the site's root. */
export interface SearchFile {
  readonly path: string;
  readonly content: string;
}

/** Articles by date, the latest first, a file at a time: title, date, publisher and counts, as a search result shows them. */
export async function* articleFiles(index: IndexReader): AsyncGenerator<SearchFile> {
  let file = 0;
  for await (const page of articlePages(index, {}, ARTICLES_IN_FILE))
    yield { path: `search/articles-${file++}.json`, content: `${JSON.stringify(page.map(shownOf))}\n` };
}

const shownOf = (a: ArticleSummary): object => ({
  id: a.id,
  title: a.title ?? a.lead.slice(0, 80),
  day: a.published?.slice(0, 10) ?? null,
  publisher: a.publisher,
  lang: a.lang,
  counts: RATINGS.flatMap((rating) => (a.counts[rating] > 0 ? [[rating, a.counts[rating]]] : [])),
});

/** Which articles have a word, by its hash: `{"12345": [place, weight, place, weight, …]}`. */
export async function* termFiles(index: IndexReader): AsyncGenerator<SearchFile> {
  for (let part = 0; part < TERM_FILES; part++) {
    const postings = await index.postings(part, TERM_FILES);
    const flat = postings.map(({ term, places, weights }) => [term, places.flatMap((at, i) => [at, weights[i]!])]);
    yield { path: `search/terms-${part}.json`, content: `${JSON.stringify(Object.fromEntries(flat))}\n` };
  }
}
