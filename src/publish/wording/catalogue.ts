import type { Claim, Flow, Modality, Superlative, SuperlativeKind } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import type { Evidence, Rating } from '../../model/verdict.ts';
import type { PageWords } from './pages.ts';
import type { SiteWords } from './site.ts';

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
  /** A series in words: `China’s exports to Russia, September 2023`. */
  readonly series: (series: Pick<Claim, 'reporter' | 'region' | 'partner' | 'flow' | 'commodity' | 'period'>) => string;
  readonly superlative: (superlative: Superlative) => string;
  /** Words put in brackets behind others. */
  readonly aside: (text: string) => string;
  readonly released: (day: string) => string;
  /** Where no release date is known: the day by which it was public, an estimate. */
  readonly publicBy: (day: string) => string;
  /** `12 figures: 9 supported, 1 refuted`; with the number of articles where there are several. */
  readonly summary: (counts: Readonly<Partial<Record<Rating, number>>>, articles: number) => string;
  /** What is said on a page about an input, by the code of its diagnostic, where the diagnostic's own sentence speaks of the command line. */
  readonly remarks: Readonly<Record<Remark, string>>;
  readonly terms: Readonly<Record<Term, string>>;
  readonly pages: PageWords;
  readonly site: SiteWords;
}

/** Codes of diagnostics that a page tells in its own words. */
export type Remark =
  | 'empty-file'
  | 'binary'
  | 'no-text'
  | 'no-date'
  | 'bad-date'
  | 'odd-bytes'
  | 'unknown-language'
  | 'bad-address'
  | 'bad-scheme'
  | 'address-credentials'
  | 'private-address'
  | 'unknown-host'
  | 'no-connection'
  | 'too-slow'
  | 'too-large-page'
  | 'too-many-redirects'
  | 'http-status';

/** Short words and sentences of the interface, by name. */
export type Term =
  | 'difference'
  | 'noDifference'
  | 'nothingFound'
  | 'wanted'
  | 'nothingWanted'
  | 'noDate'
  | 'untitled'
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
  | 'saidBy'
  | 'backToText'
  | 'doubtful'
  | 'another'
  | 'skip'
  | 'problem'
  | 'notFoundHeading'
  | 'notFoundText'
  | 'failedHeading'
  | 'failedText'
  | 'tooLarge'
  | 'nothingGiven'
  | 'footer';
