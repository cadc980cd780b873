import type { Flow } from '../../model/claim.ts';
import type { Interval } from '../../model/interval.ts';
import { divide, subtract, tidy } from '../../model/interval.ts';
import type { Period } from '../../model/period.ts';
import type { Rate } from '../../model/rate.ts';
import type { Book } from '../book.ts';
import { convert } from './combine.ts';
import { find } from './derive.ts';
import type { Point } from './point.ts';
import { seriesOf } from './series.ts';

/**
 * Imports are valued with freight and insurance (CIF), exports without (FOB): the importer's number is usually some 5 to
 * 10 percent higher. Beyond this the two sides differ by more than that. Source: UN IMTS 2010 manual, chapter 4.
 */
export const CIF_OVER_FOB: Interval = [1.0, 1.1];

/** The same flow as both sides record it. */
export interface Mirrored {
  readonly period: Period;
  /** From whom to whom the goods went. */
  readonly exporter: string;
  readonly importer: string;
  /** As the exporter told it (FOB) and as the importer told it (CIF), in one currency. */
  readonly exported: Point;
  readonly imported: Point;
  /** Imported less exported, and in percent of the exported. */
  readonly gap: number;
  readonly gapPercent: number;
  /** Whether freight and insurance, with rounding, explain the gap. */
  readonly explained: boolean;
}

const MIRROR: Readonly<Partial<Record<Flow, Flow>>> = { export: 'import', import: 'export' };

/** The flow as the other side sees it; null for totals and balances, which mix both. */
export const mirrorFlow = (flow: Flow): Flow | null => MIRROR[flow] ?? null;

/** One flow of one period side by side, in a currency that both can be told in; null where a side is missing. */
export function mirror(
  book: Book,
  exporter: string,
  importer: string,
  period: Period,
  currency: string,
): Mirrored | null {
  const key = { region: null, commodity: null } as const;
  const told = book.series({ ...key, reporter: exporter, partner: importer, flow: 'export' });
  const seen = book.series({ ...key, reporter: importer, partner: exporter, flow: 'import' });
  const exported = pointIn(told, period, currency, book);
  const imported = pointIn(seen, period, currency, book);
  if (!exported || !imported || exported.interval[0] <= 0) return null;
  const ratio = divide(imported.interval, exported.interval);
  const explained = ratio !== null && ratio[0] <= CIF_OVER_FOB[1] && ratio[1] >= CIF_OVER_FOB[0];
  const gap = tidy(imported.value - exported.value);
  return { period, exporter, importer, exported, imported, gap, gapPercent: (100 * gap) / exported.value, explained };
}

/** A pair's asymmetry over periods, both directions; periods that a side lacks are left out. */
export function asymmetry(book: Book, a: string, b: string, periods: readonly Period[], currency: string): Mirrored[] {
  return periods.flatMap((period) =>
    [mirror(book, a, b, period, currency), mirror(book, b, a, period, currency)].filter(
      (m): m is Mirrored => m !== null,
    ),
  );
}

/** The interval of the gap: what the roundings of both sides allow. */
export const gapInterval = (m: Mirrored): Interval => subtract(m.imported.interval, m.exported.interval);

/** In the currency itself where the office publishes it, else converted. */
function pointIn(rows: ReturnType<Book['series']>, period: Period, currency: string, book: Book): Point | null {
  const own = find(seriesOf(rows, { unit: currency }), period);
  if (own) return own;
  for (const unit of new Set(rows.filter((o) => o.measure === 'value').map((o) => o.unit))) {
    const point = find(seriesOf(rows, { unit }), period);
    const rates: Rate[] = [...book.rates(unit, currency, period), ...book.rates(currency, unit, period)];
    const made = point && convert(point, currency, rates);
    if (made) return made.point;
  }
  return null;
}
