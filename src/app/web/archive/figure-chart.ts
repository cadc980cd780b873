import { hash } from 'node:crypto';
import { periodKind, type Period } from '../../../model/period.ts';
import { amount } from '../../../publish/amount.ts';
import { csvLine } from '../../../publish/csv-line.ts';
import type { Locale } from '../../../publish/output.ts';
import { sparkChart, type SparkChart } from '../../../publish/page/charts/spark.ts';
import type { Point } from '../../../publish/page/charts/series.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { lately } from '../../lately.ts';
import type { FigureSeries } from './figure-series.ts';

/** The official series with the article's figure beside it. */
export function figureChart(
  { claim, verdict, observations }: FigureSeries,
  locale: Locale,
  size: { readonly width?: number; readonly height?: number } = {},
): string {
  const words = WORDING[locale];
  const points = observations.map((o): Point => ({ day: standsAt(o.period), value: o.value }));
  const told = amount(claim.value, claim.unit, locale, null, claim.measure === 'growth');
  return drawnOnce({
    ...size,
    locale,
    unit: claim.unit,
    points: withGaps(points, periodKind(observations[0]?.period ?? claim.period) === 'month'),
    claim: { day: standsAt(claim.period), value: claim.value, rating: verdict.rating },
    title: figureTitle({ claim }, locale),
    description: words.site.chartDescription(told, words.ratings[verdict.rating], observations.length),
  });
}

/** Characters of pictures that are kept: of one release many articles tell the same figures. */
const KEPT = 8_000_000;

const drawn = lately<string>({ most: KEPT, weigh: (svg) => svg.length });

function drawnOnce(chart: SparkChart): string {
  const key = hash('sha256', JSON.stringify(chart));
  const svg = drawn.get(key) ?? sparkChart(chart);
  drawn.set(key, svg);
  return svg;
}

export const figureTitle = ({ claim }: Pick<FigureSeries, 'claim'>, locale: Locale): string =>
  WORDING[locale].claim(claim);

/** The figures behind the picture, the article's own at the end. */
export function figureCsv({ claim, verdict, observations }: FigureSeries): string {
  const head = ['kind', 'first_day', 'last_day', 'value', 'unit', 'source', 'citation', 'url', 'released', 'rating'];
  const rows = observations.map((o) =>
    csvLine(['official', ...o.period, o.value, o.unit, o.source, o.citation, o.url, o.released, null]),
  );
  const own = csvLine([
    'claim',
    ...claim.period,
    claim.value,
    claim.unit,
    claim.source,
    null,
    null,
    null,
    verdict.rating,
  ]);
  return csvLine(head) + rows.join('') + own;
}

const standsAt = (period: Period): string =>
  periodKind(period) === 'month' || periodKind(period) === 'quarter' ? `${period[1].slice(0, 7)}-01` : period[0];

/** A month that is missing leaves a gap in the line. */
function withGaps(points: readonly Point[], monthly: boolean): Point[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    return monthly && next && isGap(point.day, next.day) ? [point, { day: point.day, value: null }] : [point];
  });
}

const isGap = (day: string, next: string): boolean => Date.parse(next) - Date.parse(day) > 32 * 86_400_000;
