import type { Claim, Superlative, SuperlativeKind } from '../../model/claim.ts';
import type { Observation } from '../../model/observation.ts';
import type { ToldTotal } from '../together.ts';

/** `CHN RUS total 2023`, `$240.11bn`, day of release, other slots. */
export type RowSpec = readonly [about: string, number: string, released?: string | null, more?: Partial<Observation>];

/** Rating, then reasons that must be among those given; `-x` must not be: `supported: agrees, -revised_since`. */
export type Expected = string;

export type ClaimSpec = readonly [about: string, number: string, expected: Expected, more?: Partial<Claim>];
export type SuperlativeSpec = readonly [
  about: string,
  kind: SuperlativeKind,
  expected: Expected,
  more?: Partial<Superlative>,
];

/** One written case: what the ledger holds, what an article says, and what must come of it. */
export interface Case {
  /** A sentence in the field's words. */
  readonly name: string;
  /** The sum that a reader would do: `240.11 / 190.271 = 1.2619; …`. The test does it too. */
  readonly arithmetic: string;
  readonly rows: readonly RowSpec[];
  /** Month, base, quote, rate. */
  readonly rates?: readonly (readonly [month: string, base: string, quote: string, rate: number])[];
  /** The article's day; the last release where none is given. */
  readonly published?: string | null;
  readonly today?: string;
  /** What the text calls the total of a list: claims are at 0, 20, 40, … */
  readonly totals?: readonly ToldTotal[];
  readonly claims?: readonly ClaimSpec[];
  readonly superlatives?: readonly SuperlativeSpec[];
}
