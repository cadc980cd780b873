import { describe, expect, it } from 'vitest';
import { book, periodOf, rate } from '../../test/support/specimen.ts';
import { averageRate } from './rates.ts';

const RATES = book(
  [],
  [
    rate('2023-01', 'USD', 'CNY', 6.8),
    rate('2023-02', 'USD', 'CNY', 7),
    rate('2023-01', 'USD', 'EUR', 0.9),
    rate('2023-02', 'USD', 'EUR', 0.94),
  ],
);
const of = (base: string, quote: string, period: string) => averageRate(RATES, base, quote, periodOf(period));

describe('the average rate of a period', () => {
  it('is the mean of its months', () => expect(of('USD', 'CNY', 'ytd 2023-02')).toBeCloseTo(6.9));
  it('can be turned round', () => expect(of('CNY', 'USD', '2023-01')).toBeCloseTo(1 / 6.8));
  it('goes by way of the dollar', () => expect(of('EUR', 'CNY', '2023-01')).toBeCloseTo(6.8 / 0.9));
  it('is nothing where a month is missing', () => expect(of('USD', 'CNY', 'ytd 2023-03')).toBeNull());
  it('is one within one currency', () => expect(of('USD', 'USD', '2023')).toBe(1));
});
