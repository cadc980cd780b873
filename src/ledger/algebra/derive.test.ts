import { describe, expect, it } from 'vitest';
import { monthly, row, series } from '../../../test/support/series.ts';
import { months, quarter, years } from '../../model/period.ts';
import { find } from './derive.ts';
import { seriesOf } from './series.ts';

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
