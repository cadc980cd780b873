import type { Book } from '../ledger/book.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';

/** A level told with fewer digits than this, as a share, says too little of the rate that customs used. */
const SHARP = 0.001;
/** Pairs that differ by more are not of one release. */
const SPREAD = 0.005;

/**
 * What customs' own tables say of exchange: where one period of any partner is published in two currencies, their ratio
 * is the rate that was used for all partners. Measured on the shipped ledger: growth carried over so is off by 0.1
 * points in the median and 1.0 at most, amounts by 0.1 % in nine cases of ten.
 */
interface Twins {
  /** Units of `to` for one of `from`; null where no level is published in both. */
  readonly rate: number | null;
  /** (1 + growth in `to`) over (1 + growth in `from`). */
  readonly growth: number | null;
}

const known = new WeakMap<Book, Map<string, Twins>>();

export function twinsOf(book: Book, reporter: string, period: Period, from: string, to: string): Twins {
  const cache = known.get(book) ?? new Map<string, Twins>();
  const key = `${reporter}|${period[0]}|${period[1]}|${from}|${to}`;
  const found = cache.get(key);
  if (found) return found;
  const twins = gathered(book, reporter, period, from, to);
  known.set(book, cache.set(key, twins));
  return twins;
}

function gathered(book: Book, reporter: string, period: Period, from: string, to: string): Twins {
  const rates: number[] = [];
  const growths: number[] = [];
  for (const key of book.keys()) {
    if (key.reporter !== reporter || key.region !== null || key.commodity !== null || key.flow === 'balance') continue;
    const rows = book.at(key, period).filter((o) => !o.adjustment);
    const [a, b] = [level(rows, from), level(rows, to)];
    if (a && b && a.value !== 0) rates.push(b.value / a.value);
    const [g, h] = [growth(rows, from), growth(rows, to)];
    if (g && h && g.value > -100) growths.push((100 + h.value) / (100 + g.value));
  }
  return { rate: agreed(rates, SPREAD), growth: agreed(growths, 2 * SPREAD) };
}

const level = (rows: readonly Observation[], unit: string): Observation | undefined =>
  rows.findLast((o) => o.measure === 'value' && o.unit === unit && o.precision <= Math.abs(o.value) * SHARP);

const growth = (rows: readonly Observation[], currency: string): Observation | undefined =>
  rows.findLast((o) => o.measure === 'growth' && o.growthCurrency === currency && o.precision <= 0.1001);

/** The middle of several that agree; null where there is one alone, or where they are of different releases. */
function agreed(list: readonly number[], spread: number): number | null {
  const sorted = list.toSorted((a, b) => a - b);
  const [low, middle, high] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  if (sorted.length < 2 || low === undefined || middle === undefined || high === undefined) return null;
  return high - low <= middle * spread ? middle : null;
}
