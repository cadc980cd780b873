import type { Claim, Flow, Superlative } from './claim.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';

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

/** The two judgements of one claim: against what was public on the article's day, and against today's record. */
export interface AsOf {
  /** Null where nothing was known to be public on that day, or the article has no date. */
  readonly then: Rating | null;
  readonly now: Rating | null;
}

/** The series and release that would decide a claim that nothing covers. */
export interface Wanted {
  /** The office: `gacc`, `census`, `eurostat`, …; null where nobody is known to publish it. */
  readonly source: string | null;
  readonly reporter: string | null;
  readonly region: string | null;
  readonly partner: string | null;
  readonly flow: Flow | null;
  readonly commodity: string | null;
  readonly period: Period | null;
  readonly measure: string;
  readonly unit: string | null;
  /** The table as its publisher calls it, and its release. */
  readonly table: Wording;
}

/** The smallest change that would mend a figure: offered, never applied. */
export interface Suggestion {
  /** Reason code: `unit_slip`, `flow_swapped`, `year_off`, … */
  readonly reason: string;
  readonly slot: 'value' | 'unit' | 'flow' | 'period' | 'partner' | 'measure' | 'basis';
  readonly from: string;
  readonly to: string;
  readonly explanation: Wording;
}

/** One line of a proof table: a period that a rank or a record had to be held against. */
export interface ProofRow {
  readonly label: string;
  readonly period: Period | null;
  /** Null where the ledger has a gap. */
  readonly value: number | null;
  readonly unit: string;
  readonly observations: readonly Observation[];
  /** `holds`, `breaks` or `gap`: what the line does to the statement. */
  readonly effect: 'holds' | 'breaks' | 'gap';
}

/** A claim's rating with its evidence: what is shown, never what is guessed. */
export interface Verdict {
  readonly rating: Rating;
  readonly evidence: readonly Evidence[];
  readonly difference: Difference | null;
  /** Stable machine-readable codes, most important first. */
  readonly reasons: readonly string[];
  readonly explanation: Wording;
  readonly asOf?: AsOf;
  readonly wanted?: Wanted;
  readonly suggestion?: Suggestion;
  /** What a record, first, streak, rank or target was held against. */
  readonly table?: readonly ProofRow[];
}

export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

export interface CheckedSuperlative {
  readonly superlative: Superlative;
  readonly verdict: Verdict;
}
