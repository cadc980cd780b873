import type { Context } from 'hono';
import { displayName } from '../../../model/codes/display.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { growthSvg, partnersSvg, scatterSvg, type Partners } from './partners-twins.ts';
import { periodName } from './partners-rows.ts';
import { sharesSvg } from './shares.ts';

/** Pictures of the partners page by their name in the address: `/trade/CHN.svg?chart=growth`. */
export const CHARTS = ['size', 'growth', 'scatter', 'share'] as const;
export type Chart = (typeof CHARTS)[number];

export const chartOf = (c: Context): Chart => CHARTS.find((one) => one === c.req.query('chart')) ?? 'size';

/** One picture of the partners page with its title. */
export function partnersChart(
  partners: Partners,
  chart: Chart,
  locale: Locale,
  width?: number,
): { readonly svg: string; readonly title: string } {
  const { pages, flows, site } = WORDING[locale];
  const { reporter, ranking, shares } = partners;
  const told = [displayName(reporter, locale), flows[ranking.flow], periodName(ranking.year, locale)] as const;
  switch (chart) {
    case 'growth':
      return { svg: growthSvg(partners, locale, width), title: pages.growthTitle(...told) };
    case 'scatter':
      return { svg: scatterSvg(partners, locale, width), title: site.scatterTitle(...told) };
    case 'share':
      return { svg: sharesSvg(shares, reporter, ranking, locale, width), title: site.shareTitle(told[0], told[1]) };
    default:
      return { svg: partnersSvg(partners, locale, width), title: pages.partnersTitle(...told) };
  }
}
