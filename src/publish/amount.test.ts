import { describe, expect, test } from 'vitest';
import { amount } from './amount.ts';

describe('an amount reads as people write it', () => {
  test.each([
    [21_180_000_000, 'USD', 1e7, 'USD 21.18 billion', '211.8亿美元'],
    [96e8, 'USD', 1e8, 'USD 9.6 billion', '96亿美元'],
    [1.054e12, 'USD', 1e9, 'USD 1.054 trillion', '1.054万亿美元'],
    [3.67e12, 'CNY', 1e10, 'CNY 3.67 trillion', '3.67万亿元'],
    [5_000_000, 'EUR', 1e6, 'EUR 5 million', '500万欧元'],
    [852_000, 't', 1000, '852,000 tonnes', '85.2万吨'],
    [0, 'USD', 1, 'USD 0', '0美元'],
    [-17e9, 'USD', 1e9, '−USD 17 billion', '−170亿美元'],
  ])('%d %s to the place of %d', (value, unit, precision, en, zh) => {
    expect(amount(value, unit, 'en', precision)).toBe(en);
    expect(amount(value, unit, 'zh', precision)).toBe(zh);
  });

  test('a rate keeps its places and shows its sign where asked', () => {
    expect(amount(26.3, 'percent', 'en', 0.1, true)).toBe('+26.3%');
    expect(amount(-6.9, 'percent', 'zh', 0.1, true)).toBe('−6.9%');
    expect(amount(0.3, 'percentage_point', 'zh', 0.1)).toBe('0.3个百分点');
    expect(amount(2.2, 'times', 'en')).toBe('2.2 times');
  });

  test('more digits than six tell nothing apart', () => {
    expect(amount(1_741_002_580_000, 'CNY', 'zh', 10_000)).toBe('1.74100万亿元');
  });

  test('a unit in the text’s own word stays as it is', () => {
    expect(amount(1200, '标箱', 'zh')).toBe('1,200标箱');
    expect(amount(1200, 'carloads', 'en')).toBe('1,200 carloads');
  });
});
