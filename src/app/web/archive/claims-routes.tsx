import { WORDING } from '../../../publish/wording/index.ts';
import { listClaims } from '../../answers/claims.ts';
import { listSources } from '../../answers/sources.ts';
import { twinAnswer } from '../../api/twin.ts';
import { SearchForm } from '../desk/desk.tsx';
import { frame } from '../frame.tsx';
import { remembered } from '../remembered.ts';
import type { Register, Site } from '../site.ts';
import { soon } from '../soon.ts';
import { answer, twinOf } from '../twin.ts';
import { chosenOf, filterOf, orderOf } from './claims-choice.ts';
import type { Named } from './claims-filters.tsx';
import { claimsCsv } from './claims-twins.ts';
import { ClaimsPage } from './claims.tsx';
import { ArticleList } from './lists.tsx';
import { SourcesPage, sourcesCsv } from './sources.tsx';

const IN_A_TABLE = 60;
const IN_A_FILE = 1000;
const RECORDS = 100;
const NAMES = 60;

/** What the articles claim, all together: claims, their sources, a search. */
export const registerClaims: Register = (pages, locale, site) => {
  const words = WORDING[locale].pages;
  const named = remembered(() => namesOf(site));

  pages.get('/:page{claims(?:\\.(?:json|csv))?}', async (c) => {
    const { twin } = twinOf(c.req.param('page'));
    const chosen = chosenOf((name) => c.req.query(name));
    const limit = twin === 'html' ? IN_A_TABLE : IN_A_FILE;
    const after = c.req.query('after') ?? null;
    const filter = filterOf(chosen);
    if (twin === 'json') {
      const order = chosen.ascending ? 'asc' : '';
      return twinAnswer(c, listClaims, site, { ...c.req.query(), ...chosen, order });
    }
    const grouped = twin === 'html' && chosen.grouped !== '';
    const found = grouped ? null : await site.withIndex((i) => i.claims(filter, { ...orderOf(chosen), limit, after }));
    if (twin === 'csv') return answer(c, twin, claimsCsv(found?.items ?? []));
    const groups = grouped ? await site.withIndex((index) => index.groups(filter, { limit, after })) : null;
    const place = { locale, path: '/claims', query: new URL(c.req.url).search };
    const names = await soon(named((await site.version?.()) ?? ''), site.patienceMs);
    const shown = { found: groups ?? found, chosen, locale, named: names ?? UNNAMED };
    const html = frame(place, words.nav.claims, <ClaimsPage {...shown} />);
    return names ? c.html(html) : c.html(html, 200, { 'cache-control': 'no-store' });
  });

  pages.get('/:page{sources(?:\\.(?:json|csv))?}', async (c) => {
    const { twin } = twinOf(c.req.param('page'));
    if (twin === 'json') return twinAnswer(c, listSources, site, {});
    const records = await site.withIndex(async (index) => ({
      publishers: await index.sources('publisher', 1, RECORDS),
      attributed: await index.sources('source', 1, RECORDS),
    }));
    if (twin === 'csv') return answer(c, twin, sourcesCsv(records ?? { publishers: [], attributed: [] }));
    return c.html(
      frame({ locale, path: '/sources' }, words.nav.sources, <SourcesPage records={records} locale={locale} />),
    );
  });

  pages.get('/search', async (c) => {
    const query = (c.req.query('q') ?? '').slice(0, 200);
    const asked = query.trim() !== '';
    const found = asked ? await site.withIndex((index) => index.search(query, { limit: IN_A_TABLE })) : null;
    const claims = new URLSearchParams({ q: query }).toString();
    const content = (
      <div class="sheet">
        <h1>{words.words.search}</h1>
        <SearchForm locale={locale} query={query} />
        {asked && !found?.items.length ? <p class="empty">{words.words.nothingFound}</p> : null}
        {found && found.items.length > 0 ? (
          <>
            <p>
              <a href={`/${locale}/claims?${claims}`}>{WORDING[locale].site.words.claimsWith}</a>
            </p>
            <ArticleList articles={found.items} locale={locale} />
          </>
        ) : null}
      </div>
    );
    return c.html(frame({ locale, path: '/search', query: new URL(c.req.url).search }, words.words.search, content));
  });
};

const UNNAMED: Named = { publishers: [], sources: [] };

/** Publishers and sources to choose among, those with most figures first. */
async function namesOf(site: Site): Promise<Named> {
  const named = await site.withIndex(async (index) => ({
    publishers: (await index.sources('publisher', 1, NAMES)).map(({ name }) => name),
    sources: (await index.sources('source', 1, NAMES)).map(({ name }) => name),
  }));
  return named ?? UNNAMED;
}
