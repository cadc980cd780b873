import type { Observation } from '../../src/model/observation.ts';
import type { Period } from '../../src/model/period.ts';
import { months } from '../../src/model/period.ts';
import type { Rate } from '../../src/model/rate.ts';
import { seriesOf } from '../../src/ledger/algebra/series.ts';

/** A made-up row: the true value told to a last place. */
export function row(period: Period, truth: number, precision = 1, change: Partial<Observation> = {}): Observation {
  return {
    reporter: 'CHN',
    region: null,
    partner: 'RUS',
    flow: 'export',
    commodity: null,
    hs: null,
    scope: 'goods',
    period,
    measure: 'value',
    value: Math.round(truth / precision) * precision,
    precision,
    unit: 'USD',
    growthCurrency: null,
    source: 'gacc',
    citation: 'made up',
    url: 'https://example.org',
    released: '2024-01-20',
    status: 'single',
    note: null,
    ...change,
  };
}
/** Rows as a series in dollars. */
export const series = (rows: Observation[]) => seriesOf(rows, { unit: 'USD' });
/** A row for each month of a year. */
export const monthly = (year: number, values: readonly number[], precision = 1) =>
  values.map((v, i) => row(months(year, i + 1), v, precision));
/** The sum of the first so many. */
export const upTo = (values: readonly number[], n: number) => values.slice(0, n).reduce((a, b) => a + b, 0);

/** A made-up rate of a period. */
export function rate(base: string, quote: string, period: Period, value: number): Rate {
  return {
    base,
    quote,
    period,
    rate: value,
    precision: 0.0001,
    method: 'period average',
    source: 'x',
    citation: 'made up',
    url: '',
    status: 'single',
  };
}
