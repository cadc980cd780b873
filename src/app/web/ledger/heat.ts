import type { Ledger } from '../../../ledger/ledger.ts';
import { displayName } from '../../../model/codes/display.ts';
import { csvLine } from '../../../publish/csv-line.ts';
import type { Locale } from '../../../publish/output.ts';
import { heatChart, type Run } from '../../../publish/page/charts/heat.ts';
import { WORDING } from '../../../publish/wording/index.ts';

/** How many flows of a partner's month are on record, in any currency: 0 to 3. */
export interface MonthOnRecord {
  readonly partner: string;
  /** `2023-09`. */
  readonly month: string;
  readonly flows: number;
}

/** The months that are on record for a reporter, by partner. */
export async function monthsOnRecord(ledger: Ledger, reporter: string): Promise<MonthOnRecord[]> {
  const filter = {
    reporter,
    region: null,
    commodity: null,
    measure: 'value' as const,
    frequency: 'month' as const,
    latest: true,
  };
  const flows = new Map<string, Set<string>>();
  for (const o of await ledger.query(filter)) {
    const key = `${o.partner} ${o.period[0].slice(0, 7)}`;
    flows.set(key, (flows.get(key) ?? new Set()).add(o.flow));
  }
  return [...flows].map(([key, set]) => {
    const [partner = '', month = ''] = key.split(' ');
    return { partner, month, flows: set.size };
  });
}

export const heatCsv = (months: readonly MonthOnRecord[]): string =>
  csvLine(['partner', 'month', 'flows']) + months.map((m) => csvLine([m.partner, m.month, m.flows])).join('');

/** Rows that a picture can hold. */
const MOST_PARTNERS = 60;

/** Partners by months; the darker, the fuller. Of very many partners those with most months. */
export function heatSvg(reporter: string, months: readonly MonthOnRecord[], locale: Locale): string {
  const { pages } = WORDING[locale];
  const byPartner = new Map<string, MonthOnRecord[]>();
  for (const one of months) byPartner.set(one.partner, [...(byPartner.get(one.partner) ?? []), one]);
  const rows = [...byPartner].toSorted(([, a], [, b]) => b.length - a.length).slice(0, MOST_PARTNERS);
  const numbers = rows.flatMap(([, all]) => all.map(({ month }) => number(month)));
  const [first, last] = numbers.length > 0 ? [least(numbers), -least(numbers.map((n) => -n))] : [0, -1];
  return heatChart({
    rows: rows.map(([partner]) => displayName(partner, locale)),
    runs: rows.flatMap(([partner, all]) => runsOf(displayName(partner, locale), all)),
    ticks: yearsBetween(first, last),
    title: pages.heatTitle(displayName(reporter, locale)),
    description: pages.heatDescription(byPartner.size, last - first + 1),
  });
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));

/** Months of one partner that follow one another and are as full, together. */
function runsOf(row: string, months: readonly MonthOnRecord[]): Run[] {
  const sorted = months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const runs: { from: number; to: number; flows: number }[] = [];
  for (const { month, flows } of sorted) {
    const at = number(month);
    const last = runs.at(-1);
    if (last && last.to === at && last.flows === flows) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, flows });
  }
  return runs.map(({ from, to, flows }) => {
    const span = to - from === 1 ? monthText(from) : `${monthText(from)}–${monthText(to - 1)}`;
    return { row, from, to, fullness: flows / 3, label: `${row} ${span}: ${flows}/3` };
  });
}

const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthText = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;

/** Every January from the first month to the last, with its year. */
function yearsBetween(first: number, last: number): (readonly [number, string])[] {
  const from = Math.ceil(first / 12);
  return Array.from({ length: Math.max(0, Math.floor(last / 12) - from + 1) }, (_, i) => [
    (from + i) * 12,
    String(from + i),
  ]);
}
