import { OUTPUTS } from '../../../publish/index.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { raw } from 'hono/html';
import { reread } from '../../folder/reread.ts';
import { frame, Twins } from '../frame.tsx';
import type { Register } from '../site.ts';
import { answer, twinAddress, twinOf } from '../twin.ts';
import { chosenOf, ClaimsPage, claimsCsv, claimsJson, filterOf } from './claims.tsx';
import { SearchForm } from './desk.tsx';
import { ArticleList } from './lists.tsx';
import { SourcesPage, sourcesCsv } from './sources.tsx';

const IN_A_TABLE = 100;
const IN_A_FILE = 1000;
const RECORDS = 100;

/** What the data folder keeps: articles, claims, sources, search. */
export const registerArchive: Register = (pages, locale, site) => {
  const words = WORDING[locale].pages;

  pages.get('/articles/:id', async (c, next) => {
    const { name: id, twin } = twinOf(c.req.param('id'));
    const stored = await site.withIndex((index) => index.stored(id));
    const article = stored && (await reread(stored));
    if (!article) return next();
    const report = site.checker.check(article);
    if (twin === 'json') return answer(c, twin, (await OUTPUTS.json()).render(report, { locale, colour: false }));
    if (twin !== 'html') return next();
    const html = (await OUTPUTS.page()).render(report, { locale, colour: false });
    const path = `/articles/${encodeURIComponent(id)}`;
    const json = twinAddress(locale, path, {}, 'json');
    const content = (
      <div class="result">
        <h1 class="unseen">{article.title ?? WORDING[locale].terms.untitled}</h1>
        {raw(html)}
        <Twins links={[[`${words.words.download} JSON`, json]]} />
      </div>
    );
    return c.html(frame({ locale, path }, article.title, content));
  });

  pages.get('/:page{claims(?:\\.(?:json|csv))?}', async (c) => {
    const { twin } = twinOf(c.req.param('page'));
    const chosen = chosenOf((name) => c.req.query(name));
    const limit = twin === 'html' ? IN_A_TABLE : IN_A_FILE;
    const after = c.req.query('after') ?? null;
    if (twin === 'html' && chosen.grouped) {
      const groups = await site.withIndex((index) => index.groups(filterOf(chosen), { limit, after }));
      const place = { locale, path: '/claims', query: new URL(c.req.url).search };
      return c.html(frame(place, words.nav.claims, <ClaimsPage found={groups} chosen={chosen} locale={locale} />));
    }
    const found = await site.withIndex((index) => index.claims(filterOf(chosen), { limit, after }));
    if (twin === 'csv') return answer(c, twin, claimsCsv(found?.items ?? []));
    if (twin === 'json') return answer(c, twin, claimsJson(found ?? { items: [], next: null }));
    const place = { locale, path: '/claims', query: new URL(c.req.url).search };
    return c.html(frame(place, words.nav.claims, <ClaimsPage found={found} chosen={chosen} locale={locale} />));
  });

  pages.get('/:page{sources(?:\\.(?:json|csv))?}', async (c) => {
    const { twin } = twinOf(c.req.param('page'));
    const records = await site.withIndex(async (index) => ({
      publishers: await index.sources('publisher', 1, RECORDS),
      attributed: await index.sources('source', 1, RECORDS),
    }));
    if (twin === 'csv') return answer(c, twin, sourcesCsv(records ?? { publishers: [], attributed: [] }));
    if (twin === 'json') return answer(c, twin, `${JSON.stringify(records ?? { publishers: [], attributed: [] })}\n`);
    return c.html(
      frame({ locale, path: '/sources' }, words.nav.sources, <SourcesPage records={records} locale={locale} />),
    );
  });

  pages.get('/search', async (c) => {
    const query = (c.req.query('q') ?? '').slice(0, 200);
    const found =
      query.trim() === '' ? null : await site.withIndex((index) => index.search(query, { limit: IN_A_TABLE }));
    const content = (
      <div class="sheet">
        <h1>{words.words.search}</h1>
        <SearchForm locale={locale} query={query} />
        {found === null || found.items.length === 0 ? <p class="empty">{words.words.nothingFound}</p> : null}
        {found ? <ArticleList articles={found.items} locale={locale} /> : null}
      </div>
    );
    return c.html(frame({ locale, path: '/search', query: new URL(c.req.url).search }, words.words.search, content));
  });
};
