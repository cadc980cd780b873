import type { Observation } from '../../model/observation.ts';
import { publicBy, wasPublic } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import type { Point } from './point.ts';
import { pointOf } from './point.ts';

/** One quantity over time, in one unit: by period the state of the record that counts. */
export interface Series {
  readonly unit: string;
  readonly points: ReadonlyMap<string, Point>;
}

export interface SeriesChoice {
  readonly unit: string;
  readonly measure?: 'value' | 'quantity';
  /** Only one office's. */
  readonly source?: string;
  /** As a reader of this day had it. */
  readonly asof?: string;
}

export const periodKey = ([first, last]: Period): string => `${first}/${last}`;

/**
 * A series out of observations of one series key: for each period the vintage public last, of equally late ones the
 * finest. Seasonally adjusted figures are another series and left out.
 */
export function seriesOf(observations: Iterable<Observation>, choice: SeriesChoice): Series {
  const chosen = new Map<string, Observation>();
  for (const o of observations) {
    if (o.unit !== choice.unit || o.measure !== (choice.measure ?? 'value') || o.adjustment) continue;
    if (choice.source !== undefined && o.source !== choice.source) continue;
    if (choice.asof !== undefined && !wasPublic(o, choice.asof)) continue;
    const key = periodKey(o.period);
    const other = chosen.get(key);
    if (!other || counts(o, other)) chosen.set(key, o);
  }
  return { unit: choice.unit, points: new Map([...chosen].map(([key, o]) => [key, pointOf(o)])) };
}

/** True where `a` counts before `b`. A finer figure that the later one merely rounds stays. */
function counts(a: Observation, b: Observation): boolean {
  const [late, early] = (publicBy(a) ?? '') >= (publicBy(b) ?? '') ? [a, b] : [b, a];
  const rounds = early.precision < late.precision && Math.abs(early.value - late.value) <= late.precision;
  const winner = rounds ? early : late;
  if ((publicBy(a) ?? '') === (publicBy(b) ?? '')) return a.precision < b.precision;
  return winner === a;
}

/** A series out of points, for what is worked out. */
export const seriesFrom = (unit: string, points: Iterable<Point>): Series => ({
  unit,
  points: new Map([...points].map((p) => [periodKey(p.period), p])),
});

/** The published point of exactly this period. */
export const published = (series: Series, period: Period): Point | null => series.points.get(periodKey(period)) ?? null;
