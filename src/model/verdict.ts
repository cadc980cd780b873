import type { Claim, Superlative } from './claim.ts';
import type { Observation } from './observation.ts';

export type Rating = 'supported' | 'close' | 'refuted' | 'inconsistent' | 'unverifiable' | 'not_checked';

export const RATINGS: readonly Rating[] = [
  'supported',
  'close',
  'refuted',
  'inconsistent',
  'unverifiable',
  'not_checked',
];

/** One official row and what it has to do with the claim. */
export interface Evidence {
  /**
   * `record`: the thing itself; `vintage`: another state of it; `mirror`: the partner's record; `converted`: another
   * currency at the period's rate; `base`: the level a year before; `derived`: computed from several rows.
   */
  readonly role: 'record' | 'vintage' | 'mirror' | 'converted' | 'base' | 'derived';
  readonly observation: Observation;
  /** Claimed value minus this one, in the claim's unit. */
  readonly difference: number;
}

export interface Difference {
  /** Claimed minus official, in the claim's unit. */
  readonly absolute: number;
  /** Absolute over official; null for percentages and where the official value is zero. */
  readonly relative: number | null;
}

/** A sentence in each language of the interface. */
export interface Wording {
  readonly en: string;
  readonly zh: string;
}

/** A claim's rating with its evidence: what is shown, never what is guessed. */
export interface Verdict {
  readonly rating: Rating;
  readonly evidence: readonly Evidence[];
  readonly difference: Difference | null;
  /** Stable machine-readable codes, most important first. */
  readonly reasons: readonly string[];
  readonly explanation: Wording;
}

export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

export interface CheckedSuperlative {
  readonly superlative: Superlative;
  readonly verdict: Verdict;
}
