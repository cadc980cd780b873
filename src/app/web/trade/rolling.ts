import { rollingYear } from '../../../ledger/algebra/derive.ts';
import type { Point } from '../../../ledger/algebra/point.ts';
import { seriesOf } from '../../../ledger/algebra/series.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { Flow } from '../../../model/claim.ts';
import type { Observation } from '../../../model/observation.ts';
import { monthOf, yearOf, type Period } from '../../../model/period.ts';
import type { Choice } from './choice.ts';
import { byPeriod, FLOWS, rowOf, type PairRow } from './pair-rows.ts';

/** The twelve months that end with each month, worked out from what is published; where that fills them. */
export async function rollingRows(
  ledger: Ledger,
  reporter: string,
  partner: string,
  { unit, asof }: Choice,
): Promise<PairRow[]> {
  const pair = { reporter, partner, region: null, commodity: null, measure: 'value' as const, unit };
  const found = await ledger.query({ ...pair, ...(asof ? { asof } : {}) });
  const rows = new Map<string, Map<Flow, Observation>>();
  for (const flow of FLOWS) {
    for (const point of rollingPoints(found.filter((o) => o.flow === flow))) {
      const key = point.period.join('/');
      rows.set(key, (rows.get(key) ?? new Map<Flow, Observation>()).set(flow, workedOut(point)));
    }
  }
  return [...rows].map(([key, flows]) => rowOf(key.split('/') as unknown as Period, flows, false)).toSorted(byPeriod);
}

function rollingPoints(observations: readonly Observation[]): Point[] {
  const days = observations.map(({ period }) => period[1]).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const unit = observations[0]?.unit;
  if (!first || !last || !unit) return [];
  const series = seriesOf(observations, { unit });
  const points: Point[] = [];
  for (let n = yearOf(first) * 12 + monthOf(first) - 1; n <= yearOf(last) * 12 + monthOf(last) - 1; n++) {
    const point = rollingYear(series, Math.floor(n / 12), (n % 12) + 1);
    if (point) points.push(point);
  }
  return points;
}

/** A number that was worked out, told like a record: it names what it was worked out from, and no release of its own. */
function workedOut({ period, value, interval, unit, derivation, rows }: Point): Observation {
  const [first] = rows;
  const published = derivation === 'published' && rows.length === 1;
  if (published && first) return first;
  const citations = [...new Set(rows.map(({ citation }) => citation))];
  return {
    ...first!,
    period,
    value,
    unit,
    precision: Math.max(1, interval[1] - interval[0]),
    citation: `${derivation.replaceAll('_', ' ')}: ${citations.slice(0, 3).join('; ')}${citations.length > 3 ? '; …' : ''}`,
    url: '',
    released: null,
    releasedBy: null,
    releasedRule: null,
    note: derivation,
  };
}
