import { describe, expect, it } from 'vitest';
import { periodOf } from '../../test/support/specimen.ts';
import { contains } from '../model/interval.ts';
import { comparedPeriods, derivedGrowths, impliedBase, isYearOnYear, yearlyAverage } from './base.ts';

describe('the base that a level and a growth imply', () => {
  it('leaves room for the revised figure and none for the first print', () => {
    const base = impliedBase([240.105, 240.115], [26.25, 26.35]);
    expect(base && contains(base, 190.11)).toBe(true);
    expect(base && contains(base, 190.271)).toBe(false);
  });

  it('does not exist where everything was lost', () => {
    expect(impliedBase([0, 1], [-100, -99])).toBeNull();
  });
});

describe('the two periods of a comparison', () => {
  it('are a year apart unless the text says otherwise', () => {
    expect(comparedPeriods(periodOf('2023-09'), null)?.base).toEqual(periodOf('2022-09'));
    expect(comparedPeriods(periodOf('2023-03'), 'mom')?.base).toEqual(periodOf('2023-02'));
    expect(comparedPeriods(periodOf('2023-Q2'), 'qoq')?.base).toEqual(periodOf('2023-Q1'));
    expect(comparedPeriods(periodOf('2023'), 'vs:2020')).toEqual({
      period: periodOf('2023'),
      base: periodOf('2020'),
      years: 3,
    });
    expect(comparedPeriods(periodOf('2023-09'), 'vs:2023-06')?.base).toEqual(periodOf('2023-06'));
  });

  it('are none where no ledger could follow', () => {
    for (const basis of ['revision', 'vs:2024', 'since:soon'])
      expect(comparedPeriods(periodOf('2023'), basis)).toBeNull();
    expect(comparedPeriods(periodOf('2023'), 'mom')).toBeNull();
  });

  it('take a basis that names the period itself as the year before', () => {
    expect(isYearOnYear(periodOf('2023-08'), 'vs:2023-08')).toBe(true);
    expect(isYearOnYear(periodOf('2023-08'), 'vs:2023-07')).toBe(false);
  });
});

it('a growth over years has a yearly average', () => {
  const [low, high] = yearlyAverage([110.1, 110.2], 4);
  expect(low).toBeCloseTo(20.4, 1);
  expect(high).toBeCloseTo(20.4, 1);
});

it('a base that may be zero gives no growth', () => {
  const zero = { interval: [-0.5, 0.5] as const, rows: [] };
  expect(derivedGrowths([{ interval: [1, 2], rows: [] }], [zero])).toEqual([]);
});
