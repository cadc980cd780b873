import { displayName } from '../../../model/codes/display.ts';
import { standAlone } from '../../../publish/page/charts/alone.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { coverageJson } from '../../answers/coverage.ts';
import { askedOf } from '../asked.ts';
import { frame } from '../frame.tsx';
import type { Register } from '../site.ts';
import { soon } from '../soon.ts';
import { answer, picture, twinOf } from '../twin.ts';
import { heatCsv, heatSvg } from './heat.ts';
import { LedgerPage } from './ledger.tsx';
import { seriesNameOf } from './series-key.ts';
import { SeriesPage, statesCsv, statesSvg, statesTitle } from './series.tsx';

const RELOAD_SECONDS = 5;
const NO_STORE = { 'cache-control': 'no-store' };
const MOST_STATES = 5000;

/** `/ledger` with its twins: what the record has, what was revised, what the audit says; `/ledger/series`: any series. */
export const registerLedgerPages: Register = (pages, locale, site) => {
  const asked = askedOf(site.ledger);
  const { terms, pages: words } = WORDING[locale];

  pages.get('/:page{ledger(?:\\.(?:json|csv|svg|png))?}', async (c) => {
    const { twin } = twinOf(c.req.param('page'));
    const coverage = await asked.coverage();
    const reporters = [...new Set(coverage.map(({ reporter }) => reporter))];
    const reporter =
      reporters.find((one) => one === c.req.query('reporter')) ??
      (reporters.includes('CHN') ? 'CHN' : (reporters[0] ?? ''));
    const months = await asked.months(reporter);
    if (twin === 'csv') return answer(c, twin, heatCsv(months));
    if (twin === 'json') return answer(c, twin, `${JSON.stringify(coverageJson(reporter, months))}\n`);
    const heat = heatSvg(reporter, months, locale);
    const title = words.heatTitle(displayName(reporter, locale));
    if (twin !== 'html') return picture(c, twin, standAlone(heat, { title, note: `${terms.home} · ${terms.footer}` }));
    const revisions = await asked.revisions(reporter);
    const audit = await soon(asked.audit(), site.patienceMs);
    const { origin, search } = new URL(c.req.url);
    const shown = { locale, reporter, reporters, heat, coverage, revisions, origin, audit };
    const place = { locale, path: '/ledger', query: search, ...(audit ? {} : { reloadSeconds: RELOAD_SECONDS }) };
    const html = frame(place, words.nav.ledger, <LedgerPage {...shown} />);
    return audit ? c.html(html) : c.html(html, 200, NO_STORE);
  });

  pages.get('/ledger/:page{series(?:\\.(?:csv|svg|png))?}', async (c, next) => {
    const { twin } = twinOf(c.req.param('page'));
    const name = seriesNameOf((key) => c.req.query(key));
    if (!name) return next();
    const states = await site.ledger.vintages({ ...name, limit: MOST_STATES });
    if (states.length === 0) return next();
    const series = { name, states };
    if (twin === 'csv') return answer(c, twin, statesCsv(series));
    const title = statesTitle(series, locale);
    if (twin === 'svg' || twin === 'png')
      return picture(
        c,
        twin,
        standAlone(statesSvg(series, locale), { title, note: `${terms.home} · ${terms.footer}` }),
      );
    const place = { locale, path: '/ledger/series', query: new URL(c.req.url).search };
    return c.html(frame(place, title, <SeriesPage series={series} locale={locale} />));
  });
};
