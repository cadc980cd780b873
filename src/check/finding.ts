import type { Book } from '../ledger/book.ts';
import type { Claim } from '../model/claim.ts';
import { tidy } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import type { AsOf, Difference, Evidence, Rating, Suggestion } from '../model/verdict.ts';
import type { Neighbours } from './neighbours.ts';
import type { Reason } from './reasons.ts';

/** What judging one claim may look at. */
export interface Context {
  readonly book: Book;
  /** The article's day; null where nobody says. */
  readonly published: string | null;
  /** The day on which the record is read; null for the newest record at hand. */
  readonly today: string | null;
  readonly neighbours: Neighbours;
}

/** The official number that is shown beside the claim, in the claim's unit. */
export interface Shown {
  readonly value: number;
  readonly unit: string;
  /** The row it comes from; the first of several where it is computed. */
  readonly observation: Observation;
  readonly computed: boolean;
}

/** A verdict before its sentences. */
export interface Finding {
  readonly rating: Rating;
  readonly reasons: readonly Reason[];
  readonly evidence: readonly Evidence[];
  readonly shown: Shown | null;
  readonly asOf?: AsOf;
  /** The rows that the two judgements of `asOf` rest on; `past` is null where nothing was surely public that day. */
  readonly states?: { readonly past: Observation | null; readonly now: Observation };
  readonly suggestion?: Suggestion;
}

/** A finding that says nothing but why it is silent. */
export const silent = (...reasons: Reason[]): Finding => ({
  rating: 'unverifiable',
  reasons,
  evidence: [],
  shown: null,
});

/** Evidence rows, each with the claim's distance from it; `scale` turns the row's unit into the claim's. */
export function evidenceOf(
  claim: Pick<Claim, 'value'>,
  role: Evidence['role'],
  rows: readonly Observation[],
  scale = 1,
): readonly Evidence[] {
  return rows.map((observation) => ({ role, observation, difference: tidy(claim.value - observation.value * scale) }));
}

/** Claimed less official; relative only where that says something. */
export function differenceOf(claim: Claim, shown: Shown | null): Difference | null {
  if (!shown) return null;
  const absolute = tidy(claim.value - shown.value);
  const percent = claim.unit === 'percent' || claim.unit === 'percentage_point';
  return { absolute, relative: percent || shown.value === 0 ? null : tidy(absolute / Math.abs(shown.value)) };
}
