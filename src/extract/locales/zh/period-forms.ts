import type { PeriodWords } from './period.ts';

/** Years told from the year of publication. */
export const SHIFTS: readonly (readonly [string, number])[] = [
  ['今年', 0],
  ['今明两年', 0],
  ['本年度', 0],
  ['本年', 0],
  ['年内', 0],
  ['去年', -1],
  ['上年', -1],
  ['上一年', -1],
  ['前一年', -1],
  ['前年', -2],
  ['明年', 1],
  ['来年', 1],
];

export const DASHES: readonly string[] = ['--', '——', '-', '—', '–', '~', '～', '至', '到', '－'];

/** Words of a part of a year, or of a period told from the one in hand. */
const FIXED: readonly (readonly [string, Partial<PeriodWords>])[] = [
  ['上半年', { months: [1, 6] }],
  ['下半年', { months: [7, 12] }],
  ['前三季度', { months: [1, 9] }],
  ['前3季度', { months: [1, 9] }],
  ['前三季', { months: [1, 9] }],
  ['首三季', { months: [1, 9] }],
  ['头三季度', { months: [1, 9] }],
  ['前两季度', { months: [1, 6] }],
  ['前两季', { months: [1, 6] }],
  ['首季度', { months: [1, 3] }],
  ['首季', { months: [1, 3] }],
  ['开年前两个月', { months: [1, 2] }],
  ['全年', { months: null, whole: true }],
  ['整年', { months: null, whole: true }],
  ['同一时期', { form: 'same' }],
  ['同期', { form: 'same' }],
  ['同月', { form: 'same' }],
  ['同季', { form: 'same' }],
  ['当月', { form: 'current' }],
  ['本月', { form: 'current' }],
  ['当季', { form: 'same' }],
  ['当年', { form: 'same' }],
  ['上个月', { form: 'back', count: 1 }],
  ['上一个月', { form: 'back', count: 1 }],
  ['前一个月', { form: 'back', count: 1 }],
  ['上月', { form: 'back', count: 1 }],
  ['前一月', { form: 'back', count: 1 }],
  ['前月', { form: 'back', count: 1 }],
  ['上一季度', { form: 'back', count: 3 }],
  ['上季度', { form: 'back', count: 3 }],
  ['前一季度', { form: 'back', count: 3 }],
  ['上季', { form: 'back', count: 3 }],
  ['前一季', { form: 'back', count: 3 }],
  ['一年前', { form: 'back', count: 12 }],
  ['前一年同期', { form: 'back', count: 12 }],
  ['前年同期', { form: 'back', count: 12 }],
  ['年初以来', { form: 'running', shift: 0 }],
  ['年初至今', { form: 'running', shift: 0 }],
  ['以来', { form: 'running' }],
  ['至今', { form: 'running' }],
  ['q1', { months: [1, 3] }],
  ['q2', { months: [4, 6] }],
  ['q3', { months: [7, 9] }],
  ['q4', { months: [10, 12] }],
  ['h1', { months: [1, 6] }],
  ['h2', { months: [7, 12] }],
];

export const FIXED_BY_FIRST: ReadonlyMap<number, typeof FIXED> = new Map(
  [...new Set(FIXED.map(([word]) => word.charCodeAt(0)))].map((code) => [
    code,
    FIXED.filter(([word]) => word.charCodeAt(0) === code),
  ]),
);

export const PLANS: Readonly<Record<string, number>> = {
  十五五: 15,
  十四五: 14,
  十三五: 13,
  十二五: 12,
  十一五: 11,
  十五: 10,
};
