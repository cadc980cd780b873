import type { Ledger } from '../../../ledger/ledger.ts';
import type { Observation } from '../../../model/observation.ts';
import { displayName } from '../../../model/codes/display.ts';
import { amount } from '../../../publish/amount.ts';
import { csvLine } from '../../../publish/csv-line.ts';
import type { Locale } from '../../../publish/output.ts';
import { seriesChart, type Line } from '../../../publish/page/charts/series.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { best } from './best.ts';
import type { Ranking } from './partners-rows.ts';

/** A partner's part of a reporter's trade in a year. */
export interface Share {
  readonly partner: string;
  readonly year: string;
  readonly value: number;
  readonly world: number;
  readonly percent: number;
}

const COLOURS = ['total', 'export', 'import', 'balance', 'fifth', 'sixth'] as const;

/** The shares of all partners over the years, where the trade with the whole world is on record. */
export async function sharesOf(ledger: Ledger, reporter: string, { unit, flow }: Ranking): Promise<Share[]> {
  const filter = { reporter, region: null, commodity: null, flow, measure: 'value', unit, frequency: 'year' } as const;
  const byYear = new Map<string, Map<string, Observation>>();
  for (const o of await ledger.query(filter)) {
    const year = o.period[0].slice(0, 4);
    const partners = byYear.get(year) ?? new Map<string, Observation>();
    byYear.set(year, partners.set(o.partner, best(partners.get(o.partner), o)));
  }
  return [...byYear].toSorted().flatMap(([year, partners]) => {
    const world = partners.get('WLD')?.value ?? 0;
    if (world <= 0) return [];
    return [...partners].flatMap(([partner, { value }]) =>
      partner === 'WLD' ? [] : [{ partner, year, value, world, percent: (100 * value) / world }],
    );
  });
}

export const sharesCsv = (shares: readonly Share[]): string =>
  csvLine(['partner', 'year', 'value', 'world', 'share_percent']) +
  shares.map((s) => csvLine([s.partner, s.year, s.value, s.world, Number(s.percent.toFixed(4))])).join('');

/** The largest partners' shares over the years. */
export function sharesSvg(
  shares: readonly Share[],
  reporter: string,
  { flow }: Pick<Ranking, 'flow'>,
  locale: Locale,
  width = 600,
): string {
  const { pages, site, flows } = WORDING[locale];
  const lastYear = shares.at(-1)?.year;
  const last = shares.filter(({ year }) => year === lastYear).toSorted((a, b) => b.percent - a.percent);
  const lines = last.slice(0, COLOURS.length).map(({ partner }, i): Line => ({
    name: displayName(partner, locale),
    colour: COLOURS[i]!,
    points: shares
      .filter((share) => share.partner === partner)
      .map(({ year, percent }) => ({ day: `${year}-01-01`, value: percent })),
  }));
  const [first] = last;
  const told = first && amount(first.percent, 'percent', locale, 0.1);
  return seriesChart({
    locale,
    lines,
    unit: 'percent',
    width,
    title: site.shareTitle(displayName(reporter, locale), flows[flow]),
    description: first && told ? pages.largest(displayName(first.partner, locale), told, last.length) : pages.noFigures,
  });
}
