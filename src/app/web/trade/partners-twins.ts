import { displayName } from '../../../model/codes/display.ts';
import { amount } from '../../../publish/amount.ts';
import { csvLine } from '../../../publish/csv-line.ts';
import { rankingJson } from '../../answers/rankings.ts';
import type { Locale } from '../../../publish/output.ts';
import { scatterChart } from '../../../publish/page/charts/scatter.ts';
import { barsChart } from '../../../publish/page/charts/bars.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { periodName, type PartnerRow, type Ranking } from './partners-rows.ts';
import type { Share } from './shares.ts';

export interface Partners {
  readonly reporter: string;
  readonly ranking: Ranking;
  readonly rows: readonly PartnerRow[];
  readonly shares: readonly Share[];
}

export function partnersCsv({ rows }: Partners): string {
  const head = ['rank', 'partner', 'value', 'unit', 'growth_percent', 'source', 'citation', 'url', 'released'];
  const lines = rows.map(({ partner, value: o, growth }, i) =>
    csvLine([i + 1, partner, o.value, o.unit, growth?.value ?? null, o.source, o.citation, o.url, o.released]),
  );
  return csvLine(head) + lines.join('');
}

/** The answer that the API gives to the same question. */
export const partnersJson = (partners: Partners): string => `${JSON.stringify(rankingJson(partners))}\n`;

/** What a picture has room for; the table and the CSV tell more. */
const MOST_BARS = 30;
const MOST_SPOTS = 80;

/** The first and the last of a long list. */
const ends = <T>(list: readonly T[]): T[] =>
  list.length <= MOST_BARS ? [...list] : [...list.slice(0, MOST_BARS / 2), ...list.slice(-MOST_BARS / 2)];

/** The partners by size. */
export function partnersSvg({ reporter, ranking, rows }: Partners, locale: Locale, width?: number): string {
  const { pages, flows } = WORDING[locale];
  const [first] = rows;
  const told = (row: PartnerRow): string => amount(row.value.value, row.value.unit, locale, row.value.precision);
  return barsChart({
    locale,
    unit: ranking.unit,
    ...(width === undefined ? {} : { width }),
    bars: rows
      .slice(0, MOST_BARS)
      .map((row) => ({ name: displayName(row.partner, locale), value: row.value.value, label: told(row) })),
    title: pages.partnersTitle(displayName(reporter, locale), flows[ranking.flow], periodName(ranking.year, locale)),
    description: first ? pages.largest(displayName(first.partner, locale), told(first), rows.length) : pages.noFigures,
  });
}

/** Who gains and who loses: growth, the largest first. */
export function growthSvg({ reporter, ranking, rows }: Partners, locale: Locale, width?: number): string {
  const { pages, flows } = WORDING[locale];
  const grown = rows.flatMap(({ partner, growth }) => (growth ? [{ partner, growth }] : []));
  const bars = grown
    .toSorted((a, b) => b.growth.value - a.growth.value)
    .map(({ partner, growth: g }) => ({
      name: displayName(partner, locale),
      value: g.value,
      label: amount(g.value, 'percent', locale, g.precision, true),
    }));
  const [first] = bars;
  return barsChart({
    locale,
    unit: 'percent',
    ...(width === undefined ? {} : { width }),
    bars: ends(bars),
    title: pages.growthTitle(displayName(reporter, locale), flows[ranking.flow], periodName(ranking.year, locale)),
    description: first ? pages.largest(first.name, first.label, bars.length) : pages.noFigures,
  });
}

/** Growth against size: who is large and who gains. */
export function scatterSvg({ reporter, ranking, rows }: Partners, locale: Locale, width?: number): string {
  const { pages, flows, site } = WORDING[locale];
  const spots = rows.slice(0, MOST_SPOTS).flatMap(({ partner, value, growth }) => {
    if (!growth || value.value <= 0) return [];
    const name = displayName(partner, locale);
    const told = `${amount(value.value, value.unit, locale)}, ${amount(growth.value, 'percent', locale, growth.precision, true)}`;
    return [{ name, size: value.value, growthPercent: growth.value, label: `${name}: ${told}` }];
  });
  const most = spots.toSorted((a, b) => b.growthPercent - a.growthPercent)[0];
  const told = most && amount(most.growthPercent, 'percent', locale, 0.1, true);
  return scatterChart({
    locale,
    ...(width === undefined ? {} : { width }),
    spots,
    unit: ranking.unit,
    sizeLabel: flows[ranking.flow],
    growthLabel: pages.words.growth,
    title: site.scatterTitle(displayName(reporter, locale), flows[ranking.flow], periodName(ranking.year, locale)),
    description: most && told ? site.growsMost(most.name, told, spots.length) : pages.noFigures,
  });
}
