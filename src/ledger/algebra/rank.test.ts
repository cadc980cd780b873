import { describe, expect, it } from 'vitest';
import { row, series } from '../../../test/support/series.ts';
import { years } from '../../model/period.ts';
import { firstSince, record, streak } from './rank.ts';

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
