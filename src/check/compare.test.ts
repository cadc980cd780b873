import { describe, expect, it } from 'vitest';
import { claim, row } from '../../test/support/specimen.ts';
import { gradeRow, officialInterval, shares } from './compare.ts';
import { stated } from './stated.ts';

const grade = (told: string, official: string) =>
  gradeRow(stated(claim('CHN RUS total 2023', told)), row('CHN RUS total 2023', official));

describe('a claim beside one official number', () => {
  it('is in, cut, coarse, near or off', () => {
    expect(grade('$240.1bn', '$240.11bn')).toBe('in');
    expect(grade('$559.74bn', '$559.747bn')).toBe('truncated');
    expect(grade('$211.8亿', '$21.1bn')).toBe('coarse');
    expect(grade('$242bn', '$240.11bn')).toBe('near');
    expect(grade('$250bn', '$240.11bn')).toBe('off');
    expect(grade('$-240.11bn', '$240.11bn')).toBe('off');
  });

  it('does not agree by touching', () => {
    expect(shares([1, 2], [2, 3])).toBe(false);
    expect(shares([1, 2], [1.9, 3])).toBe(true);
    expect(shares([2, 2], [2, 3])).toBe(true);
  });

  it('gives a coarse copy the room of a cut digit, on the side away from zero', () => {
    const [low, high] = officialInterval(row('CHN RUS total 2023', '$21.1bn'), 1e7);
    expect([low, high]).toEqual([21.05e9, 21.2e9]);
    expect(officialInterval(row('CHN RUS balance 2023', '$-21.1bn'), 1e7)).toEqual([-21.2e9, -21.05e9]);
    expect(officialInterval(row('CHN RUS total 2023', '26.3% USD'), 0.01)).toEqual([26.25, 26.35]);
  });
});
