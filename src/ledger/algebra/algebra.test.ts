import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf } from '../../model/codes/groups.ts';
import { contains } from '../../model/interval.ts';
import type { Observation } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import { half, months, quarter, yearBefore, yearToDate, years } from '../../model/period.ts';
import type { Rate } from '../../model/rate.ts';
import { bookOf } from '../book.ts';
import { convert, groupSum, seasonalMean } from './combine.ts';
import { find, rollingYear } from './derive.ts';
import { asymmetry, mirror } from './mirror.ts';
import { pointOf } from './point.ts';
import { firstSince, record, streak } from './rank.ts';
import {
  averageGrowth,
  balance,
  contribution,
  growthBetween,
  impliedBase,
  periodOnPeriod,
  share,
  yearOnYear,
} from './ratio.ts';
import { seriesOf } from './series.ts';
import { progress } from './target.ts';

/** A made-up row: the true value told to a last place. */
function row(period: Period, truth: number, precision = 1, change: Partial<Observation> = {}): Observation {
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
const series = (rows: Observation[]) => seriesOf(rows, { unit: 'USD' });
const monthly = (year: number, values: readonly number[], precision = 1) =>
  values.map((v, i) => row(months(year, i + 1), v, precision));
const upTo = (values: readonly number[], n: number) => values.slice(0, n).reduce((a, b) => a + b, 0);

const year12 = fc.array(fc.integer({ min: 1_000, max: 9_000_000 }), { minLength: 12, maxLength: 12 });
const place = fc.constantFrom(1, 10, 100, 1000);

describe('what is derived holds the truth within its rounding', () => {
  it('months add up to quarters, halves and the year', () => {
    fc.assert(
      fc.property(year12, place, (values, precision) => {
        const s = series(monthly(2023, values, precision));
        expect(contains(find(s, years(2023))!.interval, upTo(values, 12))).toBe(true);
        expect(contains(find(s, quarter(2023, 2))!.interval, upTo(values, 6) - upTo(values, 3))).toBe(true);
        expect(contains(find(s, half(2023, 2))!.interval, upTo(values, 12) - upTo(values, 6))).toBe(true);
      }),
    );
  });

  it('a month follows from two years to date, and back', () => {
    fc.assert(
      fc.property(year12, place, fc.integer({ min: 2, max: 12 }), (values, precision, month) => {
        const s = series([
          row(yearToDate(2023, month), upTo(values, month), precision),
          row(yearToDate(2023, month - 1), upTo(values, month - 1), precision),
        ]);
        const point = find(s, months(2023, month))!;
        expect(contains(point.interval, values[month - 1]!)).toBe(true);
        expect(point.derivation).toBe(month === 1 ? 'published' : 'difference_of_years_to_date');
        expect(point.rows).toHaveLength(2);
      }),
    );
  });

  it('growth and its base invert', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e9 }), fc.integer({ min: 1000, max: 1e9 }), (now, before) => {
        const level = pointOf(row(years(2023), now));
        const base = pointOf(row(years(2022), before));
        const growth = growthBetween(level, base)!;
        expect(contains(growth.interval, (now / before - 1) * 100)).toBe(true);
        expect(contains(impliedBase(level, growth)!.interval, before)).toBe(true);
        expect(Math.abs(impliedBase(level, growth)!.value / before - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('shares of all parts make a hundred, and contributions make the growth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1e4, max: 1e7 }), fc.integer({ min: 1e4, max: 1e7 })), {
          minLength: 2,
          maxLength: 8,
        }),
        (parts) => {
          const now = parts.map(([v]) => pointOf(row(years(2023), v)));
          const before = parts.map(([, v]) => pointOf(row(years(2022), v)));
          const whole = pointOf(
            row(
              years(2023),
              parts.reduce((s, [v]) => s + v, 0),
            ),
          );
          const wholeBefore = pointOf(
            row(
              years(2022),
              parts.reduce((s, [, v]) => s + v, 0),
            ),
          );
          expect(now.reduce((s, p) => s + share(p, whole)!.value, 0)).toBeCloseTo(100, 6);
          const points = now.reduce((s, p, i) => s + contribution(p, before[i]!, wholeBefore)!.value, 0);
          expect(points).toBeCloseTo(growthBetween(whole, wholeBefore)!.value, 6);
        },
      ),
    );
  });

  it('a converted amount holds the truth at the true mean rate, either way round', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1e6, max: 1e9 }),
        fc.array(fc.double({ min: 5, max: 9, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (truth, rates) => {
          const told = rates.map((r, i) => rate('USD', 'CNY', months(2023, i + 1), Number(r.toFixed(4))));
          const point = pointOf(row(quarter(2023, 1), truth));
          const made = convert(point, 'CNY', told)!;
          expect(contains(made.point.interval, truth * (rates.reduce((a, b) => a + b, 0) / 3))).toBe(true);
          expect(made.rates).toHaveLength(3);
          const back = convert({ ...point, unit: 'CNY' }, 'USD', told)!;
          expect(contains(back.point.interval, truth * (rates.reduce((a, b) => a + 1 / b, 0) / 3))).toBe(true);
        },
      ),
    );
  });

  it('a rolling year over two calendar years is the sum of its months', () => {
    fc.assert(
      fc.property(year12, year12, fc.integer({ min: 1, max: 11 }), (first, second, month) => {
        const s = series([...monthly(2022, first), ...monthly(2023, second)]);
        expect(rollingYear(s, 2023, month)!.value).toBe(upTo(first, 12) - upTo(first, month) + upTo(second, month));
      }),
    );
  });
});

describe('what is published and what is derived', () => {
  it('a published figure counts before any that can be worked out', () => {
    const s = series([...monthly(2023, Array(12).fill(100)), row(years(2023), 1230)]);
    expect(find(s, years(2023))).toMatchObject({ value: 1230, derivation: 'published' });
  });

  it('January and February together are one part of the year', () => {
    const s = series([
      row(months(2023, 1, 2023, 2), 180),
      ...Array.from({ length: 10 }, (_, i) => row(months(2023, i + 3), 100)),
    ]);
    expect(find(s, years(2023))).toMatchObject({ value: 1180, derivation: 'sum_of_periods' });
    expect(find(s, months(2023, 1))).toBeNull();
    expect(find(s, quarter(2023, 1))?.rows).toHaveLength(2);
  });

  it('December is what is left of the year', () => {
    const s = series([row(years(2023), 1300), ...monthly(2023, Array(11).fill(100))]);
    expect(find(s, months(2023, 12))).toMatchObject({ value: 200, derivation: 'rest_of_longer_period' });
  });

  it('a gap gives nothing', () => {
    const s = series(monthly(2023, Array(12).fill(100)).toSpliced(4, 1));
    expect(find(s, years(2023))).toBeNull();
    expect(find(s, quarter(2023, 1))?.value).toBe(300);
  });

  it('of two vintages the later counts, and the earlier for who asks as of its day', () => {
    const rows = [row(years(2023), 1000), row(years(2023), 1040, 1, { released: '2025-01-18' })];
    expect(find(series(rows), years(2023))?.value).toBe(1040);
    expect(find(seriesOf(rows, { unit: 'USD', asof: '2024-06-30' }), years(2023))?.value).toBe(1000);
  });

  it('a later figure that only rounds an earlier one does not make it coarser', () => {
    const rows = [row(years(2023), 240_114), row(years(2023), 240_000, 1000, { released: '2025-01-18' })];
    expect(find(series(rows), years(2023))?.value).toBe(240_114);
  });

  it('seasonally adjusted figures are another series', () => {
    expect(find(series([row(years(2023), 1000, 1, { adjustment: 'sa' })]), years(2023))).toBeNull();
  });
});

describe('growth', () => {
  const s = series([...monthly(2022, Array(12).fill(100)), ...monthly(2023, [...Array(11).fill(110), 121])]);
  it('is on the same months of the year before, or on the period before', () => {
    expect(yearOnYear(s, months(2023, 3))?.value).toBeCloseTo(10);
    expect(periodOnPeriod(s, months(2023, 12))?.value).toBeCloseTo(10);
    expect(periodOnPeriod(s, months(2023, 1))?.value).toBeCloseTo(10);
    expect(yearOnYear(s, months(2022, 3))).toBeNull();
  });

  it('has no base at zero', () => {
    expect(growthBetween(pointOf(row(years(2023), 5)), pointOf(row(years(2022), 0)))).toBeNull();
  });

  it('averages over years', () => {
    const grown = averageGrowth(pointOf(row(years(2021), 1210)), pointOf(row(years(2019), 1000)), 2);
    expect(grown?.value).toBeCloseTo(10, 6);
  });

  it('compares with what is usual for the season', () => {
    expect(seasonalMean(s, months(2024, 3), 2, yearBefore)?.value).toBe(105);
    expect(seasonalMean(s, months(2024, 3), 3, yearBefore)).toBeNull();
  });
});

const one = (v: number) => series([row(years(2023), v)]);

describe('groups', () => {
  const central = membersOf('CENTRALASIA', '2023-12-31');

  it('are summed only when every member is there', () => {
    const all = groupSum('CENTRALASIA', years(2023), () => one(10));
    expect(all).toMatchObject({ kind: 'sum', members: central });
    expect(all.kind === 'sum' && all.point.value).toBe(50);
    expect(groupSum('CENTRALASIA', years(2023), (e) => (e === 'TKM' ? null : one(10)))).toEqual({
      kind: 'incomplete',
      missing: ['TKM'],
    });
  });

  it('without a list of members have no sum', () => {
    expect(groupSum('BRI', years(2023), () => one(10))).toEqual({ kind: 'open' });
  });
});

describe('balances', () => {
  it('are exports less imports, with the doubt of both', () => {
    const made = balance(pointOf(row(years(2023), 500, 100)), pointOf(row(years(2023), 300, 100)));
    expect([made.value, made.interval]).toEqual([200, [100, 300]]);
  });
});

const values = (list: readonly number[], from = 2015) => series(list.map((v, i) => row(years(from + i), v)));

describe('records, streaks and firsts', () => {
  it('a record is the highest of all since', () => {
    const s = values([100, 120, 90, 130]);
    expect(record(s, years(2018), 'high', '2015-01-01').answer).toBe('yes');
    expect(record(s, years(2017), 'low', '2015-01-01').answer).toBe('yes');
    expect(record(s, years(2017), 'high', '2015-01-01')).toMatchObject({ answer: 'no', beaten: { value: 120 } });
  });

  it('a record over a gap is unknown, unless it is known to be beaten', () => {
    const gap = series([row(years(2015), 100), row(years(2017), 110), row(years(2018), 130)]);
    expect(record(gap, years(2018), 'high', '2015-01-01')).toMatchObject({ answer: 'unknown', open: years(2016) });
    expect(record(gap, years(2017), 'low', '2015-01-01').answer).toBe('no');
  });

  it('a record that rounding cannot tell apart is unknown', () => {
    const s = series([row(years(2017), 100, 10), row(years(2018), 100, 10)]);
    expect(record(s, years(2018), 'high', '2017-01-01').answer).toBe('unknown');
  });

  it('a streak counts until the other way, and knows whether it saw its beginning', () => {
    const s = values([100, 90, 95, 99, 120]);
    expect(streak(s, years(2019), 'rise')).toEqual({ length: 3, complete: true, first: years(2017) });
    expect(streak(s, years(2016), 'fall')).toEqual({ length: 1, complete: false, first: years(2016) });
    expect(streak(s, years(2019), 'fall').length).toBe(0);
  });

  it('a first fall since a year has none between', () => {
    const s = values([100, 90, 95, 99, 80]);
    expect(firstSince(s, years(2019), 'fall', '2016-12-31').answer).toBe('yes');
    expect(firstSince(s, years(2019), 'fall', '2015-12-31')).toMatchObject({ answer: 'no', last: years(2016) });
    expect(firstSince(s, years(2019), 'fall', '2010-12-31').answer).toBe('no');
    expect(firstSince(s, years(2016), 'fall', '2010-12-31').answer).toBe('unknown');
  });
});

describe('targets', () => {
  const target = { value: 200e9, interval: [200e9, 200e9], period: years(2023) } as const;
  it('are reached, missed or under way', () => {
    expect(progress(series([row(years(2023), 240e9)]), target).state).toBe('reached');
    expect(progress(series([row(years(2023), 150e9)]), target).state).toBe('missed');
    const now = progress(series([row(yearToDate(2023, 9), 176.4e9)]), target);
    expect([now.state, now.elapsed]).toEqual(['under_way', 0.75]);
    expect(now.percent?.value).toBeCloseTo(88.2);
    expect(now.pace).toBeCloseTo(235.2e9);
    expect(progress(series([]), target).state).toBe('open');
  });
});

const pair = (exported: number, imported: number) =>
  bookOf([
    row(years(2023), exported, 1, { reporter: 'USA', partner: 'CHN', flow: 'export' }),
    row(years(2023), imported, 1, { reporter: 'CHN', partner: 'USA', flow: 'import' }),
  ]);

describe('mirror data', () => {
  it('stand side by side, and freight explains an ordinary gap', () => {
    expect(mirror(pair(1000, 1070), 'USA', 'CHN', years(2023), 'USD')).toMatchObject({
      gap: 70,
      gapPercent: 7,
      explained: true,
    });
    expect(mirror(pair(1000, 1300), 'USA', 'CHN', years(2023), 'USD')).toMatchObject({ gap: 300, explained: false });
    expect(mirror(pair(1000, 800), 'USA', 'CHN', years(2023), 'USD')?.explained).toBe(false);
  });

  it('are nothing where a side is missing', () => {
    expect(mirror(pair(1000, 1070), 'CHN', 'USA', years(2023), 'USD')).toBeNull();
    expect(asymmetry(pair(1000, 1070), 'USA', 'CHN', [years(2022), years(2023)], 'USD')).toHaveLength(1);
  });

  it('are converted where the sides publish in different currencies', () => {
    const book = bookOf(
      [
        row(months(2023, 9), 1000, 1, { reporter: 'USA', partner: 'CHN', flow: 'export' }),
        row(months(2023, 9), 7700, 1, { reporter: 'CHN', partner: 'USA', flow: 'import', unit: 'CNY' }),
      ],
      [rate('USD', 'CNY', months(2023, 9), 7.3)],
    );
    expect(mirror(book, 'USA', 'CHN', months(2023, 9), 'USD')?.imported).toMatchObject({
      derivation: 'conversion',
      unit: 'USD',
    });
  });
});

function rate(base: string, quote: string, period: Period, value: number): Rate {
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
