import type { Ledger } from '../../../ledger/ledger.ts';
import { displayName } from '../../../model/codes/display.ts';
import { csvLine } from '../../../publish/csv-line.ts';
import type { Locale } from '../../../publish/output.ts';
import { heatChart } from '../../../publish/page/charts/heat.ts';
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

/** Partners by months; the darker, the fuller. */
export function heatSvg(reporter: string, months: readonly MonthOnRecord[], locale: Locale): string {
  const { pages } = WORDING[locale];
  const columns = monthsBetween(months.map(({ month }) => month));
  const counts = new Map<string, number>();
  for (const { partner } of months) counts.set(partner, (counts.get(partner) ?? 0) + 1);
  const rows = [...counts].toSorted((a, b) => b[1] - a[1]).map(([partner]) => displayName(partner, locale));
  return heatChart({
    rows,
    columns,
    ticks: columns.filter((month) => month.endsWith('-01')),
    fields: months.map(({ partner, month, flows }) => {
      const row = displayName(partner, locale);
      return { row, column: month, fullness: flows / 3, label: `${row} ${month}: ${flows}/3` };
    }),
    title: pages.heatTitle(displayName(reporter, locale)),
    description: pages.heatDescription(rows.length, columns.length),
  });
}

const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** Every month from the first to the last. */
function monthsBetween(months: readonly string[]): string[] {
  const sorted = [...new Set(months)].toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  return Array.from({ length: number(last) - number(first) + 1 }, (_, i) => {
    const n = number(first) + i;
    return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  });
}
