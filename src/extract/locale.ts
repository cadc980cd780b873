import type { Claim, Figure, Superlative } from '../model/claim.ts';
import type { Period } from '../model/period.ts';
import type { Entry } from './lexicon.ts';
import type { Mention } from './scanner.ts';

/** What an article tells beyond the sentence in hand: carried from clause to clause and paragraph to paragraph. */
export interface Discourse {
  /** The publication date; relative periods count from it. Null where nobody says. */
  readonly published: string | null;
  readonly title: string | null;
  /** The last period that governs what follows; null at the start. */
  period: Period | null;
  reporter: string | null;
  region: string | null;
  partner: string | null;
  /** Two economies spoken of together: what 两国 or "the two countries" points at. */
  pair: readonly [string, string] | null;
  source: string | null;
  attribution: readonly string[];
  currency: string | null;
  /** Anything a language's grammar carries on by itself, under its own code. */
  readonly memory: Map<string, unknown>;
}

/** One line of the text with all its mentions. The first line of an article is its headline. */
export interface Paragraph {
  readonly text: string;
  /** Offset of the line in `text`, and of its end. */
  readonly start: number;
  readonly end: number;
  readonly headline: boolean;
  readonly mentions: readonly Mention[];
  /** Mentions between two offsets anew: for a grammar that read on into the middle of one, or mends the line. */
  readonly rescan?: (from: number, to: number, text?: string) => readonly Mention[];
}

/** Where a grammar puts what it found; offsets are those of the whole text. */
export interface Findings {
  readonly claims: Claim[];
  readonly superlatives: Superlative[];
  readonly figures: Figure[];
}

/** A language: data, and the little code that reads its sentences. Knows nothing of the other languages. */
export interface Locale {
  /** BCP 47 tag: the folder's name. */
  readonly code: string;
  /** True for the characters that only this language's script has (of those read here). */
  readonly owns: (code: number) => boolean;
  /** Built once, at first use. */
  readonly lexicon: () => readonly Entry[];
  /** Doubts of the second look (`overlooked.ts`) that lower the confidence of a claim in this language. */
  readonly distrusts?: readonly string[];
  /** Reads one paragraph: pushes what it finds and leaves in `discourse` what the next one needs. */
  readonly read: (paragraph: Paragraph, discourse: Discourse, findings: Findings) => void;
}
