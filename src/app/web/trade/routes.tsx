import type { Context } from 'hono';
import { displayName } from '../../../model/codes/display.ts';
import type { Locale } from '../../../publish/output.ts';
import { standAlone } from '../../../publish/page/charts/alone.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { askedOf } from '../asked.ts';
import { frame } from '../frame.tsx';
import type { Register, Site } from '../site.ts';
import { soon } from '../soon.ts';
import { answer, picture, twinOf } from '../twin.ts';
import { choiceOf, isKnown } from './choice.ts';
import { dotsOf } from './dots.ts';
import { marksOf } from './marks.ts';
import { Overview } from './overview.tsx';
import { pairRows } from './pair-rows.ts';
import { pairCsv, pairJson, pairSvg, pairTitle, type Pair } from './pair-twins.ts';
import { PairPage } from './pair.tsx';
import { partnerRows, periodName, RANKED_FLOWS, type Rankings } from './partners-rows.ts';
import { chartOf, partnersChart } from './partners-charts.ts';
import { partnersCsv, partnersJson, type Partners } from './partners-twins.ts';
import { PartnersPage } from './partners.tsx';
import { rollingRows } from './rolling.ts';
import { sharesCsv, sharesOf } from './shares.ts';

const RELOAD_SECONDS = 5;

/** `/trade`, `/trade/CHN`, `/trade/CHN/RUS`, each with its twins. */
export const registerTrade: Register = (pages, locale, site) => {
  pages.get('/trade', async (c) => {
    const coverage = await askedOf(site.ledger).coverage();
    const place = { locale, path: '/trade' };
    return c.html(frame(place, WORDING[locale].pages.nav.trade, <Overview coverage={coverage} locale={locale} />));
  });

  pages.get('/trade/:reporter', async (c, next) => {
    const { name: reporter, twin } = twinOf(c.req.param('reporter'));
    const found = await findPartners(c, reporter, site);
    if (!found) return next();
    const { partners, years, units } = found;
    const chart = chartOf(c);
    if (twin === 'csv' && chart === 'share') return answer(c, twin, sharesCsv(partners.shares));
    if (twin === 'csv') return answer(c, twin, partnersCsv(partners));
    if (twin === 'json') return answer(c, twin, partnersJson(partners));
    if (twin === 'svg' || twin === 'png') {
      const { svg, title } = partnersChart(partners, chart, locale);
      return picture(c, twin, standAlone(svg, { title, note: noteOf(locale) }));
    }
    const path = `/trade/${reporter}`;
    const parts = await soon(askedOf(site.ledger).parts(reporter), site.patienceMs);
    const { origin, search } = new URL(c.req.url);
    const shown = { partners, years, units, path, locale, parts, origin };
    const { flows, pages: words } = WORDING[locale];
    const { ranking } = partners;
    const title = words.partnersTitle(
      displayName(reporter, locale),
      flows[ranking.flow],
      periodName(ranking.year, locale),
    );
    const place = { locale, path, query: search, ...(parts ? {} : { reloadSeconds: RELOAD_SECONDS }) };
    const html = frame(place, title, <PartnersPage {...shown} />);
    return parts ? c.html(html) : c.html(html, 200, { 'cache-control': 'no-store' });
  });

  pages.get('/trade/:reporter/:partner', async (c, next) => {
    const { name: partner, twin } = twinOf(c.req.param('partner'));
    const found = await findPair(c, c.req.param('reporter'), partner, site, locale);
    if (!found) return next();
    const { pair, units } = found;
    if (twin === 'csv') return answer(c, twin, pairCsv(pair));
    if (twin === 'json') return answer(c, twin, pairJson(pair));
    if (twin === 'svg' || twin === 'png') {
      const title = pairTitle(pair, locale);
      return picture(c, twin, standAlone(pairSvg(pair, locale), { title, note: noteOf(locale, pair.choice.asof) }));
    }
    const path = `/trade/${pair.reporter}/${partner}`;
    const { origin, search } = new URL(c.req.url);
    const shown = { pair, units, path, locale, origin, mirrored: pair.mirror.length > 0 };
    return c.html(frame({ locale, path, query: search }, pairTitle(pair, locale), <PairPage {...shown} />));
  });
};

/** What of a pair's trade an address asks for; null where nothing is on record. */
export async function findPair(
  c: Context,
  reporter: string,
  partner: string,
  site: Site,
  locale: Locale,
): Promise<{ readonly pair: Pair; readonly units: readonly string[] } | null> {
  if (!isKnown(reporter) || !isKnown(partner)) return null;
  const units = await askedOf(site.ledger).units(reporter, partner);
  if (units.length === 0) return null;
  const choice = choiceOf((name) => c.req.query(name), units);
  const rowsOf = choice.view === 'rolling' ? rollingRows : pairRows;
  const rows = await rowsOf(site.ledger, reporter, partner, choice);
  const mirror = await rowsOf(site.ledger, partner, reporter, choice);
  const dots = await dotsOf(site, reporter, partner, choice, locale);
  const marks = await marksOf(site.ledger, reporter, partner, choice, rows);
  return { pair: { reporter, partner, choice, rows, mirror, dots, marks }, units };
}

/** What of a reporter's partners an address asks for; null where nothing is on record. */
export async function findPartners(
  c: Context,
  reporter: string,
  { ledger }: Site,
): Promise<({ readonly partners: Partners } & Rankings) | null> {
  if (!isKnown(reporter)) return null;
  const { years, units } = await askedOf(ledger).rankings(reporter);
  if (years.length === 0) return null;
  const wanted = (name: string, among: readonly string[]) =>
    among.find((one) => one === c.req.query(name)) ?? among[0] ?? '';
  const flow = RANKED_FLOWS.find((one) => one === c.req.query('flow')) ?? RANKED_FLOWS[0];
  const ranking = { year: wanted('year', years), unit: wanted('unit', units), flow };
  const rows = await partnerRows(ledger, reporter, ranking);
  const shares = await sharesOf(ledger, reporter, ranking);
  return { partners: { reporter, ranking, rows, shares }, years, units };
}

/** What stands below a picture that is shown elsewhere. */
function noteOf(locale: Locale, asof = ''): string {
  const { terms, pages } = WORDING[locale];
  return [terms.home, terms.footer, asof ? `${pages.words.asof} ${asof}` : ''].filter(Boolean).join(' · ');
}
