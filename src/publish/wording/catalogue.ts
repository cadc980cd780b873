import type { Claim, Flow, Modality, Superlative, SuperlativeKind } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import type { Evidence, Rating } from '../../model/verdict.ts';

/** Everything that the interface says in one language. A language is one file that fills this. */
export interface Catalogue {
  readonly ratings: Readonly<Record<Rating, string>>;
  /** What each rating means, one plain sentence. */
  readonly meanings: Readonly<Record<Rating, string>>;
  readonly roles: Readonly<Record<Evidence['role'], string>>;
  readonly flows: Readonly<Record<Flow, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly kinds: Readonly<Record<SuperlativeKind, string>>;
  readonly period: (period: Period) => string;
  /** A claim's slots in words, without its number: `China's exports to Russia, September 2023, growth`. */
  readonly claim: (claim: Claim) => string;
  readonly superlative: (superlative: Superlative) => string;
  /** Words put in brackets behind others. */
  readonly aside: (text: string) => string;
  readonly released: (day: string) => string;
  /** `12 figures: 9 supported, 1 refuted`; with the number of articles where there are several. */
  readonly summary: (counts: Readonly<Partial<Record<Rating, number>>>, articles: number) => string;
  readonly terms: Readonly<Record<Term, string>>;
}

/** Short words and sentences of the interface, by name. */
export type Term =
  | 'difference'
  | 'noDifference'
  | 'nothingFound'
  | 'noDate'
  | 'untitled'
  | 'stop'
  | 'comma'
  | 'tagline'
  | 'intro'
  | 'home'
  | 'textLabel'
  | 'textHint'
  | 'fileLabel'
  | 'fileHint'
  | 'addressLabel'
  | 'addressHint'
  | 'publishedLabel'
  | 'publishedHint'
  | 'langLabel'
  | 'langAuto'
  | 'submit'
  | 'orSeparator'
  | 'otherLanguage'
  | 'language'
  | 'resultHeading'
  | 'articleHeading'
  | 'figuresHeading'
  | 'legendHeading'
  | 'officialHeading'
  | 'source'
  | 'saidBy'
  | 'backToText'
  | 'doubtful'
  | 'another'
  | 'skip'
  | 'problem'
  | 'notFoundHeading'
  | 'notFoundText'
  | 'tooLarge'
  | 'nothingGiven'
  | 'footer'
  | 'sample'
  | 'asJson';
