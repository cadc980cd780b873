import { publicBy, type Observation } from '../../../model/observation.ts';

/**
 * Of two records of one figure the one to show: the newer, unless it only repeats the older in fewer digits
 * (240.11 billion, told again as 240.1).
 */
export function best(a: Observation | undefined, b: Observation): Observation {
  if (!a) return b;
  const [finer, coarser] = a.precision <= b.precision ? [a, b] : [b, a];
  if (Math.abs(finer.value - coarser.value) <= coarser.precision) return finer;
  return (publicBy(a) ?? '') > (publicBy(b) ?? '') ? a : b;
}
