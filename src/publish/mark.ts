import type { Rating } from '../model/verdict.ts';

/** A shape for each rating, so that nothing is told by colour alone. */
export const MARKS: Readonly<Record<Rating, string>> = {
  supported: '✓',
  close: '≈',
  refuted: '✗',
  inconsistent: '≠',
  unverifiable: '?',
  not_checked: '–',
};
