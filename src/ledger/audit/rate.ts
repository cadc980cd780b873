import type { Observation } from '../../model/observation.ts';
import type { Rate } from '../../model/rate.ts';
import { divide, overlaps } from '../../model/interval.ts';
import { countMonths } from '../../model/period.ts';
import type { Audit, Finding } from './finding.ts';
import { finding } from './finding.ts';
import { isLevel, published, shelve, spanText } from './shelf.ts';

/** How far the office's own monthly rate may lie off the market's average, in percent. Source: `data/README.md`. */
export const OFFICE_RATE_PERCENT = 2.5;

const bothKey = (o: Observation): string =>
  [o.source, o.reporter, o.region ?? '', o.partner, o.commodity ?? '', o.hs ?? '', o.flow, spanText(o.period)].join(
    '|',
  );

/** Two currencies told for one figure imply a rate: it must be near the market's average of the period. */
export const impliedRate: Audit = ({ observations, rates }) => {
  const result: Finding[] = [];
  const money = observations.filter((o) => isLevel(o) && o.unit.length === 3);
  for (const rows of shelve(money, bothKey).values()) {
    for (const base of new Set(rows.map((o) => o.unit))) {
      for (const quote of new Set(rows.map((o) => o.unit))) {
        const market = average(rates, base, quote, rows[0]);
        if (base !== quote && market !== null) result.push(...compare(rows, base, quote, market));
      }
    }
  }
  return result;
};

/** Mean of the monthly averages; null where a month of the period has none. */
function average(rates: readonly Rate[], base: string, quote: string, o: Observation | undefined): number | null {
  if (!o) return null;
  const found = rates.filter(
    (r) => r.base === base && r.quote === quote && r.period[0] >= o.period[0] && r.period[1] <= o.period[1],
  );
  if (new Set(found.map((r) => r.period[0])).size !== countMonths(o.period)) return null;
  return found.reduce((sum, r) => sum + r.rate, 0) / found.length;
}

function compare(rows: readonly Observation[], base: string, quote: string, market: number): Finding[] {
  const width = (market * OFFICE_RATE_PERCENT) / 100;
  let worst: Finding | null = null;
  for (const b of rows.filter((o) => o.unit === base)) {
    const fits = rows.some((q) => q.unit === quote && isNear(q, b, [market - width, market + width]));
    const q = rows.find((o) => o.unit === quote);
    if (fits || !q) continue;
    const implied = q.value / b.value;
    const percent = (100 * Math.abs(implied - market)) / market;
    const message = `${q.value} ${quote} for ${b.value} ${base} implies ${implied.toFixed(4)}, the market had ${market.toFixed(4)}`;
    worst = finding('rate', b, percent, message, [b, q]);
  }
  return worst ? [worst] : [];
}

function isNear(q: Observation, b: Observation, allowed: readonly [number, number]): boolean {
  const implied = divide(published(q), published(b));
  return implied !== null && overlaps(implied, allowed);
}
