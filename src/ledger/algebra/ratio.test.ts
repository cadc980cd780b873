import { describe, expect, it } from 'vitest';
import { monthly, row, series } from '../../../test/support/series.ts';
import { months, yearBefore, years } from '../../model/period.ts';
import { seasonalMean } from './combine.ts';
import { pointOf } from './point.ts';
import { averageGrowth, balance, growthBetween, periodOnPeriod, yearOnYear } from './ratio.ts';

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

describe('balances', () => {
  it('are exports less imports, with the doubt of both', () => {
    const made = balance(pointOf(row(years(2023), 500, 100)), pointOf(row(years(2023), 300, 100)));
    expect([made.value, made.interval]).toEqual([200, [100, 300]]);
  });
});
