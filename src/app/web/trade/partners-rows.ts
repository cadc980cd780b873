import type { Ledger } from '../../../ledger/ledger.ts';
import type { Observation } from '../../../model/observation.ts';
import { periodKind, samePeriod, yearToDate, type Period } from '../../../model/period.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { best } from './best.ts';

export const RANKED_FLOWS = ['total', 'export', 'import'] as const;

/** What a ranking shows: read out of an address, always sound. */
export interface Ranking {
  /** `2023`, or `2026-07` for January to July. */
  readonly year: string;
  readonly unit: string;
  readonly flow: (typeof RANKED_FLOWS)[number];
}

/** Periods and units for which partners can be ranked. */
export interface Rankings {
  readonly years: readonly string[];
  readonly units: readonly string[];
}

/** One partner's place. */
export interface PartnerRow {
  readonly partner: string;
  readonly value: Observation;
  readonly growth: Observation | null;
}

/**
 * Periods and units for which a reporter's partners can be ranked, the latest and fullest first: years, and the latest
 * year to date that comes after them.
 */
export async function rankingsOf(ledger: Ledger, reporter: string): Promise<Rankings> {
  const all = await ledger.query({
    reporter,
    region: null,
    commodity: null,
    measure: 'value',
    frequency: 'year_to_date',
    latest: true,
  });
  const partners = all.filter(({ partner, period }) => partner !== 'WLD' && periodKind(period) !== 'month');
  const years = [...counted(partners.filter(({ period }) => periodKind(period) === 'year').map(yearOf)).keys()];
  const newest = years.toSorted().at(-1) ?? '';
  const since = counted(partners.map(({ period }) => period[1].slice(0, 7)).filter((month) => month > `${newest}-12`));
  const most = Math.max(0, ...since.values());
  const latest = [...since].filter(([, count]) => count * 2 >= most).map(([month]) => month);
  return {
    years: [...latest.toSorted().slice(-1), ...years.toSorted().toReversed()],
    units: [...counted(partners.map(({ unit }) => unit))].toSorted((a, b) => b[1] - a[1]).map(([unit]) => unit),
  };
}

const yearOf = ({ period }: Observation): string => period[0].slice(0, 4);

const counted = (names: readonly string[]): Map<string, number> =>
  names.reduce((counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1), new Map<string, number>());

/** A ranking's period as days: a year, or from January to a month. */
function spanOf(year: string): Period {
  const [y = 0, month = 12] = year.split('-').map(Number);
  return yearToDate(y, month);
}

/** A ranking's period in words. */
export const periodName = (year: string, locale: Locale): string => WORDING[locale].period(spanOf(year));

/** The partners of a period, the largest first. */
export async function partnerRows(
  ledger: Ledger,
  reporter: string,
  { year, unit, flow }: Ranking,
): Promise<PartnerRow[]> {
  const span = spanOf(year);
  const period = { from: span[0], to: span[1], frequency: 'year_to_date' as const };
  const filter = { reporter, region: null, commodity: null, flow, ...period };
  const whole = (o: Observation): boolean => samePeriod(o.period, span);
  const values = bestOf((await ledger.query({ ...filter, measure: 'value', unit })).filter(whole));
  const growths = (await ledger.query({ ...filter, measure: 'growth' })).filter(whole);
  const growth = bestOf(growths.filter((o) => (o.growthCurrency ?? unit) === unit));
  return [...values]
    .map(([partner, value]) => ({ partner, value, growth: growth.get(partner) ?? null }))
    .toSorted((a, b) => b.value.value - a.value.value);
}

/** One record a partner; all partners together is none. */
function bestOf(found: readonly Observation[]): Map<string, Observation> {
  const rows = new Map<string, Observation>();
  for (const o of found) if (o.partner !== 'WLD') rows.set(o.partner, best(rows.get(o.partner), o));
  return rows;
}
