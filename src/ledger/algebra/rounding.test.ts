import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthly, rate, row, series, upTo } from '../../../test/support/series.ts';
import { contains } from '../../model/interval.ts';
import { half, months, quarter, yearToDate, years } from '../../model/period.ts';
import { convert } from './combine.ts';
import { find, rollingYear } from './derive.ts';
import { pointOf } from './point.ts';
import { contribution, growthBetween, impliedBase, share } from './ratio.ts';

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
