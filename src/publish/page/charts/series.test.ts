import { expect, test } from 'vitest';
import { scaleOf } from './series.ts';

test.each([
  ['USD', 'en', [1e9, 'USD billion']],
  ['USD', 'zh', [1e8, '亿美元']],
  ['CNY', 'zh', [1e8, '亿元']],
  ['t', 'en', [1e6, 'million tonnes']],
  ['t', 'zh', [1e4, '万吨']],
  ['percent', 'zh', [1, '%']],
  ['head', 'en', [1e6, 'million head']],
] as const)('an axis of %s is told in %s', (unit, locale, told) => expect(scaleOf(unit, locale)).toEqual(told));
