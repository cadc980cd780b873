/** A closed interval of numbers: what a written or published precision allows. `96亿` is 9.55e9 to 9.65e9. */
export type Interval = readonly [low: number, high: number];

/** `value` give or take half a unit of its last place. */
export function around(value: number, lastPlace: number): Interval {
  return [tidy(value - lastPlace / 2), tidy(value + lastPlace / 2)];
}

export const contains = ([low, high]: Interval, value: number): boolean =>
  value >= low - slack(low, high) && value <= high + slack(low, high);

export const overlaps = (a: Interval, b: Interval): boolean =>
  a[0] <= b[1] + slack(a[0], b[1]) && b[0] <= a[1] + slack(b[0], a[1]);

export const add = (a: Interval, b: Interval): Interval => [tidy(a[0] + b[0]), tidy(a[1] + b[1])];
export const subtract = (a: Interval, b: Interval): Interval => [tidy(a[0] - b[1]), tidy(a[1] - b[0])];

export function multiply(a: Interval, b: Interval): Interval {
  const all = [a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]];
  return [tidy(Math.min(...all)), tidy(Math.max(...all))];
}

/** The quotient, or null where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | null {
  return b[0] <= 0 && b[1] >= 0 ? null : multiply(a, [1 / b[1], 1 / b[0]]);
}

/** Growth in percent from `base` to `level`, both positive; null where the base may be zero. */
export function growthPercent(level: Interval, base: Interval): Interval | null {
  const ratio = divide(level, base);
  return ratio && [tidy((ratio[0] - 1) * 100), tidy((ratio[1] - 1) * 100)];
}

/** How far `value` lies outside the interval; 0 inside. */
export function distance(interval: Interval, value: number): number {
  if (contains(interval, value)) return 0;
  return value < interval[0] ? interval[0] - value : value - interval[1];
}

/** Binary floating point leaves dust in the last digits (0.1 + 0.2): fifteen significant digits hold any trade figure. */
export function tidy(n: number): number {
  // Most figures are whole in base units, and have no dust; printing and reading takes a microsecond.
  if (Number.isInteger(n) && Math.abs(n) < 1e15) return n;
  // The rest have a few decimals: what differs from such a number by less than half of the fifteenth digit is it.
  const near = Math.round(n * 1e6) / 1e6;
  if (Math.abs(n) < 1e9 && Math.abs(n - near) <= Math.abs(n) * 3.5e-16) return near;
  return Number.isFinite(n) ? Number(n.toPrecision(15)) : n;
}

const slack = (a: number, b: number): number => Math.max(Math.abs(a), Math.abs(b)) * 1e-12;
