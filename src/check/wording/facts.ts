import type { Claim, Flow, Superlative } from '../../model/claim.ts';
import type { Observation } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import type { ProofRow, Rating, Wanted, Wording } from '../../model/verdict.ts';
import type { Reason } from '../reasons.ts';

export type Locale = 'en' | 'zh';

/** Whose trade, with whom, in what, which way, when: what a sentence calls by name. */
export interface Subject {
  readonly reporter: string | null;
  readonly region: string | null;
  readonly partner: string | null;
  readonly flow: Flow | null;
  readonly commodity: string | null;
  readonly period: Period | null;
}

/** How a claim stood by what was public on the article's day (null where nobody can say), and how it stands today. */
export interface Turn {
  readonly past: { readonly rating: Rating; readonly row: Observation } | null;
  readonly now: { readonly rating: Rating; readonly row: Observation };
}

/** All that a sentence about one claim may say. */
export interface Facts {
  readonly rating: Rating;
  /** Most important first; the first makes the first sentence. */
  readonly reasons: readonly Reason[];
  readonly subject: Subject;
  readonly claim: Pick<Claim, 'value' | 'unit' | 'measure' | 'approx' | 'basis'>;
  readonly official: {
    readonly value: number;
    readonly unit: string;
    readonly row: Observation;
    readonly computed: boolean;
  } | null;
  /** Where today's record says otherwise than what the article had: each with the state of the record it rests on. */
  readonly turn: Turn | null;
  /** The base of a growth. */
  readonly base: Observation | null;
  /** The first year in which the record reached a target. */
  readonly reached: string | null;
  readonly wanted: Wanted | null;
  /** The relation that fails, as numbers: `11.28 + 9.551 = 20.831`. */
  readonly sum: Wording | null;
}

/** All that a sentence about one superlative may say. */
export interface SuperlativeFacts {
  readonly rating: Rating;
  readonly reasons: readonly Reason[];
  readonly subject: Subject;
  readonly superlative: Pick<Superlative, 'kind' | 'since' | 'n'>;
  /** The line of the period itself, and the first line that breaks the statement or is missing. */
  readonly own: ProofRow | null;
  readonly other: ProofRow | null;
  /** Lines that had to hold, lines at hand. */
  readonly needed: number;
  readonly held: number;
  readonly gaps: readonly string[];
  readonly wanted: Wanted | null;
}

/** What may have gone wrong: told as a fact only where the record says so, else offered as a suggestion. */
export const SUGGESTED: ReadonlySet<Reason> = new Set<Reason>([
  'unit_slip',
  'flow_swapped',
  'year_off',
  'period_kind',
  'sign_flipped',
  'percent_or_points',
  'currency_swapped',
  'partner_swapped',
  'month_on_month',
  'digit_slip',
  'includes_hong_kong',
]);
