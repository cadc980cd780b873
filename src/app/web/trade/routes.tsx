import { displayName } from '../../../model/codes/display.ts';
import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import type { Dot } from '../../../publish/page/charts/series.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { frame } from '../frame.tsx';
import type { Register, Site } from '../site.ts';
import { answer, twinOf } from '../twin.ts';
import { choiceOf, isKnown, isOfView, type Choice } from './choice.ts';
import { Overview } from './overview.tsx';
import { pairRows, unitsOf } from './pair-rows.ts';
import { dayOf, pairCsv, pairJson, pairSvg, pairTitle, type Pair } from './pair-twins.ts';
import { PairPage } from './pair.tsx';
import { partnerRows, RANKED_FLOWS, rankingsOf } from './partners-rows.ts';
import { partnersCsv, partnersJson, partnersSvg } from './partners-twins.ts';
import { PartnersPage } from './partners.tsx';

/** Figures of articles that a picture can hold. */
const MOST_DOTS = 300;

/** `/trade`, `/trade/CHN`, `/trade/CHN/RUS`, each with its twins. */
export const registerTrade: Register = (pages, locale, site) => {
  pages.get('/trade', async (c) => {
    const coverage = await site.ledger.coverage({ region: null });
    const place = { locale, path: '/trade' };
    return c.html(frame(place, WORDING[locale].pages.nav.trade, <Overview coverage={coverage} locale={locale} />));
  });

  pages.get('/trade/:reporter', async (c, next) => {
    const { name: reporter, twin } = twinOf(c.req.param('reporter'));
    if (!isKnown(reporter)) return next();
    const { years, units } = await rankingsOf(site.ledger, reporter);
    if (years.length === 0) return next();
    const wanted = (name: string, among: readonly string[]) =>
      among.find((one) => one === c.req.query(name)) ?? among[0] ?? '';
    const flow = RANKED_FLOWS.find((one) => one === c.req.query('flow')) ?? RANKED_FLOWS[0];
    const ranking = { year: wanted('year', years), unit: wanted('unit', units), flow };
    const partners = { reporter, ranking, rows: await partnerRows(site.ledger, reporter, ranking) };
    if (twin === 'csv') return answer(c, twin, partnersCsv(partners));
    if (twin === 'json') return answer(c, twin, partnersJson(partners));
    if (twin === 'svg') return answer(c, twin, partnersSvg(partners, locale));
    const path = `/trade/${reporter}`;
    const content = <PartnersPage partners={partners} years={years} units={units} path={path} locale={locale} />;
    const { flows, pages: words } = WORDING[locale];
    const title = words.partnersTitle(displayName(reporter, locale), flows[flow], ranking.year);
    return c.html(frame({ locale, path, query: new URL(c.req.url).search }, title, content));
  });

  pages.get('/trade/:reporter/:partner', async (c, next) => {
    const reporter = c.req.param('reporter');
    const { name: partner, twin } = twinOf(c.req.param('partner'));
    if (!isKnown(reporter) || !isKnown(partner)) return next();
    const units = await unitsOf(site.ledger, reporter, partner);
    if (units.length === 0) return next();
    const choice = choiceOf((name) => c.req.query(name), units);
    const rows = await pairRows(site.ledger, reporter, partner, choice);
    const dots = choice.view === 'growth' ? [] : await dotsOf(site, reporter, partner, choice, locale);
    const mirror = await pairRows(site.ledger, partner, reporter, choice);
    const pair: Pair = { reporter, partner, choice, rows, mirror, dots };
    if (twin === 'csv') return answer(c, twin, pairCsv(pair));
    if (twin === 'json') return answer(c, twin, pairJson(pair));
    if (twin === 'svg') return answer(c, twin, pairSvg(pair, locale));
    const mirrored = mirror.length > 0;
    const path = `/trade/${reporter}/${partner}`;
    const content = <PairPage pair={pair} units={units} path={path} locale={locale} mirrored={mirrored} />;
    return c.html(frame({ locale, path, query: new URL(c.req.url).search }, pairTitle(pair, locale), content));
  });
};

/** What articles told of a pair in periods of the kind that is shown, to be put on the lines. */
async function dotsOf(site: Site, reporter: string, partner: string, choice: Choice, locale: Locale): Promise<Dot[]> {
  const filter = { reporter: [reporter], partner: [partner], unit: [choice.unit], measure: ['value'] };
  const found = await site.withIndex((index) => index.claims(filter, { limit: MOST_DOTS }));
  const { ratings } = WORDING[locale];
  return (found?.items ?? []).flatMap(({ claim, rating, title, publisher }) => {
    const { period, commodity, region, scope, value, unit } = claim;
    if (period === null || commodity !== null || region !== null || scope === 'services') return [];
    if (!isOfView(period, choice.view)) return [];
    const label = `${ratings[rating]}: ${amount(value, unit, locale)} · ${title ?? publisher ?? ''}`;
    return [{ day: dayOf(period, choice.view), value, rating, label }];
  });
}
