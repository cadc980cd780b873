import { describe, expect, it } from 'vitest';
import { row, series } from '../../../test/support/series.ts';
import { yearToDate, years } from '../../model/period.ts';
import { progress } from './target.ts';

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
