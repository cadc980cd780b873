import { publicBy, type Observation } from '../model/observation.ts';

/** One state of an official figure: the most exact copy of it, and from when on it could be known. */
export interface Vintage {
  readonly observation: Observation;
  /** The day of release as stated by any copy; null where none says. */
  readonly released: string | null;
  /** The first day on which any copy was surely public, stated or by rule; null where nobody can say. */
  readonly known: string | null;
  /** True where an independent copy says the same. */
  readonly confirmed: boolean;
}

/**
 * The distinct states of one figure, oldest first. A coarser copy of a finer figure (240.1 beside 240.11, 559.74 cut
 * from 559.747) is the same state told with fewer digits, not a vintage of its own.
 */
export function vintages(rows: readonly Observation[]): readonly Vintage[] {
  const only = rows[0];
  if (only && rows.length === 1) return [stateOf(only)];
  const states: Vintage[] = [];
  for (const row of rows.toSorted((a, b) => a.precision - b.precision)) {
    const at = states.findIndex((s) => isCopy(row, s.observation));
    if (at < 0) states.push(stateOf(row));
    else states[at] = withCopy(states[at] as Vintage, row);
  }
  return states.toSorted((a, b) => compareDays(a.known, b.known));
}

const stateOf = (row: Observation): Vintage => ({
  observation: row,
  released: row.released,
  known: publicBy(row),
  confirmed: row.status === 'confirmed',
});

function withCopy(state: Vintage, row: Observation): Vintage {
  return {
    observation: state.observation,
    released: earlier(state.released, row.released),
    known: earlier(state.known, publicBy(row)),
    confirmed: state.confirmed || row.status === 'confirmed',
  };
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

/** True where `row` may be `finer` rounded to the row's last place, or cut there. */
function isCopy(row: Observation, finer: Observation): boolean {
  if ((row.adjustment ?? null) !== (finer.adjustment ?? null) || row.growthCurrency !== finer.growthCurrency)
    return false;
  const slack = Math.abs(row.value) * 1e-12;
  if (row.precision === finer.precision) return Math.abs(finer.value - row.value) <= slack;
  const over = Math.abs(finer.value) - Math.abs(row.value);
  const cut = row.measure === 'growth' ? row.precision / 2 : row.precision;
  return Math.sign(row.value) === Math.sign(finer.value) && over >= -row.precision / 2 - slack && over <= cut + slack;
}

/** True where the state was surely public by `day`. */
export const wasKnown = (state: Vintage, day: string): boolean =>
  state.known !== null && state.known <= day.slice(0, 10);

function compareDays(a: string | null, b: string | null): number {
  const x = a ?? '';
  const y = b ?? '';
  return x < y ? -1 : x > y ? 1 : 0;
}
