import { expect, test } from 'vitest';
import { observationOf } from '../../../../test/support/report.ts';
import { best } from './best.ts';

const fine = observationOf({ value: 240.11e9, precision: 1e7, released: '2024-01-12' });

test('a figure told again in fewer digits does not replace the finer one', () => {
  const coarse = observationOf({ value: 240.1e9, precision: 1e8, released: '2025-01-13' });
  expect(best(fine, coarse)).toBe(fine);
  expect(best(coarse, fine)).toBe(fine);
});
test('a revision replaces what it revises, however fine that was', () => {
  const revised = observationOf({ value: 240.5e9, precision: 1e8, released: '2025-01-13' });
  expect(best(fine, revised)).toBe(revised);
  expect(best(revised, fine)).toBe(revised);
});
test('a figure without a date is taken for the older one', () => {
  const undated = observationOf({ value: 250e9, precision: 1e7, released: null });
  expect(best(undated, fine)).toBe(fine);
});
