import type { Article } from './article.ts';
import type { Figure } from './claim.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { CheckedClaim, CheckedSuperlative } from './verdict.ts';

/** An article with all that was found in it and what became of each: the one input of everything in `publish/`. */
export interface Report {
  readonly article: Article;
  readonly claims: readonly CheckedClaim[];
  readonly superlatives: readonly CheckedSuperlative[];
  /** Every quantity with its unit, trade or not. */
  readonly figures: readonly Figure[];
  /** What the reader had to say about the input: no date, odd bytes. */
  readonly diagnostics: readonly Diagnostic[];
}
