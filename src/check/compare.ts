import { around, overlaps, tidy, type Interval } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import type { Stated } from './stated.ts';

/** How a claim stands to one official number. `near` is close by the design's rule, `off` is further away. */
export type Grade = 'in' | 'truncated' | 'coarse' | 'lenient' | 'near' | 'off';

/** Design: revisions and rounding explain 1 % of a value and 0.3 points of a growth. */
export const VALUE_TOLERANCE = 0.01;
export const GROWTH_TOLERANCE = 0.3;

/** What the official digits allow; a copy coarser than the claim may also have been cut instead of rounded. */
export function officialInterval(o: Observation, claimPlace: number): Interval {
  const plain = around(o.value, o.precision);
  if (o.measure === 'growth' || o.precision <= claimPlace * 1.001) return plain;
  return o.value < 0 ? [tidy(o.value - o.precision), plain[1]] : [plain[0], tidy(o.value + o.precision)];
}

/** True where cutting the official digits at the claim's last place gives the claim. */
function isTruncated(s: Stated, o: Observation): boolean {
  if (!s.exact || s.lastPlace <= 0 || o.precision >= s.lastPlace * 0.999) return false;
  if (Math.sign(s.value) !== Math.sign(o.value)) return false;
  const rest = (Math.abs(o.value) - Math.abs(s.value)) / s.lastPlace;
  return rest >= -1e-9 && rest < 1 - 1e-9;
}

/** True where two intervals have more than an end in common: 240.11 and 240.12 touch, and are not the same. */
export function shares(a: Interval, b: Interval): boolean {
  if (!overlaps(a, b)) return false;
  const room = Math.min(a[1] - a[0], b[1] - b[0]) * 1e-6;
  return room === 0 || (a[0] + room < b[1] && b[0] + room < a[1]);
}

/** The gap between two intervals, 0 where they touch. */
export function gap(a: Interval, b: Interval): number {
  if (overlaps(a, b)) return 0;
  return a[0] > b[1] ? a[0] - b[1] : b[0] - a[1];
}

/** Grades a claim against one interval of the record. */
export function gradeInterval(s: Stated, official: Interval, tolerance: number): Grade {
  if (shares(s.interval, official)) return 'in';
  if (!s.exact && overlaps(s.lenient, official)) return 'lenient';
  return gap(s.interval, official) <= tolerance * (1 + 1e-9) ? 'near' : 'off';
}

/** Grades a claim against one official row in the same unit. */
export function gradeRow(s: Stated, o: Observation): Grade {
  const official = officialInterval(o, s.lastPlace);
  const tolerance = o.measure === 'growth' ? GROWTH_TOLERANCE : Math.abs(o.value) * VALUE_TOLERANCE;
  const grade = gradeInterval(s, official, tolerance);
  if (grade === 'in') return s.exact && o.precision > s.lastPlace * 1.001 ? 'coarse' : 'in';
  return isTruncated(s, o) ? 'truncated' : grade;
}
