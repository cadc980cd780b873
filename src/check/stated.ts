import type { Claim } from '../model/claim.ts';
import { tidy, type Interval } from '../model/interval.ts';

/** What a claim says of the true number, as intervals in the claim's own unit. */
export interface Stated {
  /** Where the true number must lie for the claim to be right. */
  readonly interval: Interval;
  /** Beyond the interval but still true to the letter (`over 200` where it is 390): close, never supported. */
  readonly lenient: Interval;
  /** One unit of the last written place. */
  readonly lastPlace: number;
  readonly value: number;
  readonly exact: boolean;
}

const isPercent = (claim: Claim): boolean => claim.unit === 'percent' || claim.unit === 'percentage_point';

/** Reads written precision and `approx` together: `about`, `over` and `under` widen the interval on their side. */
export function stated(claim: Claim): Stated {
  const half = Math.max(claim.value - claim.interval[0], claim.interval[1] - claim.value, 0);
  const { value, interval } = claim;
  const lastPlace = tidy(half * 2);
  if (claim.approx === null) return { value, lastPlace, exact: true, interval, lenient: interval };
  if (claim.approx === 'about') {
    const room = Math.max(half * 2, Math.abs(claim.value) * (isPercent(claim) ? 0.05 : 0.025));
    const wide: Interval = [tidy(claim.value - room), tidy(claim.value + room)];
    return { value, lastPlace, exact: false, interval: wide, lenient: wide };
  }
  return { value, lastPlace, exact: false, ...bound(claim, claim.approx) };
}

/** Seen by size: a fall of `over 5 %` is -5 or lower. */
function bound(claim: Claim, approx: 'over' | 'under'): { interval: Interval; lenient: Interval } {
  const size = Math.abs(claim.value);
  const [near, far] = approx === 'over' ? above(size, isPercent(claim)) : below(size);
  const signed = ([low, high]: Interval): Interval => (claim.value < 0 ? [-high, -low] : [low, high]);
  return { interval: signed(near), lenient: signed(far) };
}

/** A growth has no upper end (`double-digit` is true of 60 %); an amount three times as large was not what was meant. */
function above(size: number, percent: boolean): [near: Interval, far: Interval] {
  const open = Number.MAX_VALUE;
  return [
    [size, percent ? open : tidy(size * 1.5)],
    [size, percent ? open : tidy(size * 3)],
  ];
}

/** `Nearly 240` and `less than 240` share one mark, so only what neither allows is outside. */
const below = (size: number): [near: Interval, far: Interval] => [
  [tidy(size * 0.9), size],
  [tidy(size * 0.5), size],
];
