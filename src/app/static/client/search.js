// The search of a site without a server: the words of the address are looked up in files beside the pages.
import { termsOf } from '../../folder/index/terms.ts';
import { ARTICLES_IN_FILE, TERM_FILES } from '../search-layout.ts';

const MOST_TERMS = 24;
const SHOWN = 100;

const load = async (name) => {
  const answer = await fetch(`/search/${name}.json`);
  return answer.ok ? answer.json() : null;
};

/** Places of articles with every word, those with them in the headline first, then the latest. */
async function find(query) {
  const terms = [...termsOf(query.slice(0, 500))].slice(0, MOST_TERMS);
  const scores = new Map();
  for (const [i, term] of terms.entries()) {
    const file = await load(`terms-${term % TERM_FILES}`);
    const found = file?.[term] ?? [];
    const has = new Map();
    for (let k = 0; k < found.length; k += 2) has.set(found[k], found[k + 1]);
    if (i === 0) for (const [place, weight] of has) scores.set(place, weight);
    else
      for (const [place, score] of scores) {
        const weight = has.get(place);
        if (weight === undefined) scores.delete(place);
        else scores.set(place, score + weight);
      }
  }
  return [...scores].toSorted(([a, m], [b, n]) => n - m || a - b).map(([place]) => place);
}

/** A result as the lists of the site show one. Text only: nothing of an article becomes markup. */
function shown(article, locale) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'title';
  link.href = `/${locale}/articles/${encodeURIComponent(article.id)}/`;
  link.textContent = article.title;
  if (article.lang) link.lang = article.lang;
  const facts = document.createElement('p');
  facts.className = 'facts';
  facts.textContent = [article.day, article.publisher].filter(Boolean).join(' · ');
  item.append(link, facts);
  return item;
}

const list = document.querySelector('[data-results]');
const query = new URLSearchParams(location.search).get('q') ?? '';
if (list && query.trim() !== '') {
  const field = document.querySelector('input[type=search]');
  if (field) field.value = query;
  const places = await find(query);
  const files = new Map();
  for (const place of places.slice(0, SHOWN)) {
    const file = Math.floor(place / ARTICLES_IN_FILE);
    if (!files.has(file)) files.set(file, await load(`articles-${file}`));
    const article = files.get(file)?.[place % ARTICLES_IN_FILE];
    if (article) list.append(shown(article, document.documentElement.lang.slice(0, 2)));
  }
  const none = document.querySelector('[data-none]');
  if (none) none.hidden = places.length > 0;
}
