import type { Claim, Superlative } from '../model/claim.ts';

/** A claim as a corpus expects it: the slots named are compared, the others are free. */
export type ExpectedClaim = Partial<Claim> & Pick<Claim, 'quote'>;
export type ExpectedSuperlative = Partial<Superlative> & Pick<Superlative, 'kind'>;

/** One construction of a language: a text and all that is to be read out of it, in order of place. */
export interface CorpusCase {
  /** What it shows, in the field's words. */
  readonly name?: string;
  readonly text: string;
  /** ISO date; else that of the corpus. */
  readonly published?: string;
  /** Empty for a text that must give nothing. */
  readonly claims: readonly ExpectedClaim[];
  /** None are expected where this is left out. */
  readonly superlatives?: readonly ExpectedSuperlative[];
  /** A known gap with its reason: the case must fail, and the suite says so when it no longer does. */
  readonly gap?: string;
}

/** The cases of a language: the default export of `locales/<code>/*.corpus.ts`. */
export interface Corpus {
  readonly lang: string;
  readonly published: string;
  /** Slots that every expected claim of this corpus has unless it says otherwise. */
  readonly defaults?: Partial<Claim>;
  readonly cases: readonly CorpusCase[];
}
