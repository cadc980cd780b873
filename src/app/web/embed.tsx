import type { Child } from 'hono/jsx';
import type { Locale } from '../../publish/output.ts';
import { WORDING } from '../../publish/wording/index.ts';
import { displayName } from '../../model/codes/display.ts';
import { askedOf } from './asked.ts';
import { Drawing, NARROW } from './drawing.tsx';
import { embedFrame } from './frame.tsx';
import { heatSvg } from './ledger/heat.ts';
import type { Register } from './site.ts';
import { isKnown } from './trade/choice.ts';
import { MarkList } from './trade/mark-list.tsx';
import { pairSvg, pairTitle } from './trade/pair-twins.ts';
import { chartOf, partnersChart } from './trade/partners-charts.ts';
import { findPair, findPartners } from './trade/routes.tsx';

/** Below `/embed/<language>`: single pictures, for other people's pages, at the address of the page that they are of. */
export const registerEmbeds: Register = (pages, locale, site) => {
  const shown = (title: string, page: string, drawing: Child, more: Child = null): string =>
    embedFrame({ locale, title, page }, [drawing, more]);

  pages.get('/trade/:reporter', async (c, next) => {
    const reporter = c.req.param('reporter');
    const found = await findPartners(c, reporter, site);
    if (!found) return next();
    const { svg, title } = partnersChart(found.partners, chartOf(c), locale);
    const narrow = partnersChart(found.partners, chartOf(c), locale, NARROW).svg;
    const drawing = <Drawing wide={svg} narrow={narrow} />;
    return c.html(shown(title, `/trade/${reporter}${new URL(c.req.url).search}`, drawing));
  });

  pages.get('/trade/:reporter/:partner', async (c, next) => {
    const { reporter, partner } = c.req.param();
    const found = await findPair(c, reporter, partner, site, locale);
    if (!found) return next();
    const page = `/trade/${reporter}/${partner}${new URL(c.req.url).search}`;
    const marks = <MarkList marks={found.pair.marks} locale={locale} />;
    const drawing = <Drawing wide={pairSvg(found.pair, locale)} narrow={pairSvg(found.pair, locale, NARROW)} />;
    return c.html(shown(pairTitle(found.pair, locale), page, drawing, marks));
  });

  pages.get('/ledger', async (c, next) => {
    const reporter = c.req.query('reporter') ?? 'CHN';
    if (!isKnown(reporter)) return next();
    const svg = heatSvg(reporter, await askedOf(site.ledger).months(reporter), locale);
    return c.html(shown(titleOf(reporter, locale), `/ledger?reporter=${reporter}`, <Drawing wide={svg} />));
  });
};

const titleOf = (reporter: string, locale: Locale): string =>
  WORDING[locale].pages.heatTitle(displayName(reporter, locale));
