import { find } from '../../../ledger/algebra/derive.ts';
import { seriesOf } from '../../../ledger/algebra/series.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { yearOf, yearToDate, type Period } from '../../../model/period.ts';
import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import type { Flag, Goal, Moment } from '../../../publish/page/charts/series.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { dayOf, type Choice, type View } from './choice.ts';
import { EVENTS, TARGETS, type TradeEvent, type TradeTarget } from './events.ts';
import type { PairRow } from './pair-rows.ts';

/** A target with the year to date that first passed it; null where none did. */
export interface TargetMark {
  readonly target: TradeTarget;
  readonly passed: Period | null;
}

/** What is marked on a pair's lines. */
export interface Marks {
  /** The highest of all periods shown; null where there are too few to call it one. */
  readonly record: { readonly period: Period; readonly value: number; readonly unit: string } | null;
  readonly targets: readonly TargetMark[];
  readonly events: readonly TradeEvent[];
}

/** Fewer periods make no record. */
const FEWEST = 6;

export async function marksOf(
  ledger: Ledger,
  reporter: string,
  partner: string,
  choice: Choice,
  rows: readonly PairRow[],
): Promise<Marks> {
  const days = rows.map(({ period }) => period[1]);
  const [first = '9999', last = ''] = [rows[0]?.period[0], days.at(-1)];
  const isOurs = ({ economies, both }: TradeEvent): boolean =>
    both
      ? economies.includes(reporter) && economies.includes(partner)
      : economies.includes(partner) || (economies.includes(reporter) && partner === 'WLD');
  return {
    record: choice.view === 'growth' ? null : recordOf(rows),
    targets: choice.view === 'growth' ? [] : await targetsOf(ledger, reporter, partner, choice),
    events: EVENTS.filter((event) => isOurs(event) && event.day >= first && event.day <= last),
  };
}

function recordOf(rows: readonly PairRow[]): Marks['record'] {
  const totals = rows.flatMap(({ period, total }) => (total ? [{ period, value: total.value, unit: total.unit }] : []));
  if (totals.length < FEWEST) return null;
  return totals.reduce((most, one) => (one.value > most.value ? one : most));
}

async function targetsOf(ledger: Ledger, reporter: string, partner: string, choice: Choice): Promise<TargetMark[]> {
  const ours = TARGETS.filter(
    ({ pair, unit }) => pair.includes(reporter) && pair.includes(partner) && unit === choice.unit,
  );
  if (ours.length === 0) return [];
  const found = await ledger.query({
    reporter,
    partner,
    region: null,
    commodity: null,
    flow: 'total',
    measure: 'value',
    unit: choice.unit,
    ...(choice.asof ? { asof: choice.asof } : {}),
  });
  const series = seriesOf(found, { unit: choice.unit });
  const years = [...new Set(found.map(({ period }) => yearOf(period[0])))].toSorted();
  return ours.map((target) => {
    const spans = years.flatMap((year) => Array.from({ length: 12 }, (_, i) => yearToDate(year, i + 1)));
    return { target, passed: spans.find((span) => (find(series, span)?.value ?? 0) >= target.value) ?? null };
  });
}

/** The marks as a picture shows them: an amount that is reached only by years is no line among months. */
export function marksOn(
  { record, targets, events }: Marks,
  view: View,
  locale: Locale,
): { readonly flags: Flag[]; readonly goals: Goal[]; readonly moments: Moment[] } {
  const { site } = WORDING[locale];
  return {
    flags: record ? [{ day: dayOf(record.period, view), value: record.value, label: site.words.record }] : [],
    goals:
      view === 'month'
        ? []
        : targets.map(({ target }) => ({
            value: target.value,
            label: site.target(amount(target.value, target.unit, locale), target.by),
          })),
    moments: [
      ...events.map(({ day }, i) => ({ day, label: String(i + 1) })),
      ...targets.flatMap(({ passed }) => (passed ? [{ day: passed[1], label: '◎' }] : [])),
    ],
  };
}
