import type { Book } from '../ledger/book.ts';
import type { Claim, Extraction } from '../model/claim.ts';
import type { CheckedClaim, CheckedSuperlative } from '../model/verdict.ts';
import { relationsOf, type Relations } from './arithmetic/index.ts';
import { weigh } from './conflict.ts';
import type { Context, Finding } from './finding.ts';
import { judgeClaim, measured, verdictOf } from './judge.ts';
import { neighboursOf } from './neighbours.ts';
import { asMisread, misread } from './refusal.ts';
import { judgeSuperlative } from './superlative/index.ts';
import { totalsIn, type ToldTotal } from './together.ts';
import { withTotals } from './totals.ts';

/** What checking needs to know of an article besides its claims. */
export interface Dated {
  /** ISO date or date and time; null where nobody says. */
  readonly published: string | null;
  /** Its text, which says what is the total of a list; a proof has the totals themselves. */
  readonly text?: string;
  readonly totals?: readonly ToldTotal[];
}

export interface CheckOptions {
  /** The day on which the record is read: a period that ends later is not yet published. */
  readonly today?: string;
}

/** A verdict for each claim and each superlative, in the order given. */
export interface CheckedReport {
  readonly claims: readonly CheckedClaim[];
  readonly superlatives: readonly CheckedSuperlative[];
}

/**
 * Judges everything that was read out of one article: each claim against the record as of its day and of today, the
 * claims against one another, and the superlatives over the spans they speak of. Pure: the same answer every time.
 */
export function checkClaims(
  extraction: Extraction,
  article: Dated,
  book: Book,
  options: CheckOptions = {},
): CheckedReport {
  const { claims, superlatives } = extraction;
  const ctx: Context = {
    book,
    published: article.published?.slice(0, 10) ?? null,
    today: options.today?.slice(0, 10) ?? null,
    neighbours: neighboursOf(claims),
  };
  const first = claims.map((claim) => judgeClaim(claim, ctx));
  const wrong = misread(claims, first, ctx, measured);
  const read = first.map((finding, i) => {
    const why = wrong.get(claims[i] as Claim);
    return why ? asMisread(finding, why) : finding;
  });
  const { findings, totals, bonds } = withTotals(claims, read, totalsOf(extraction, article));
  const relations = relationsOf(
    claims.filter((c) => !wrong.has(c) && !totals.has(c)),
    ctx,
    bonds,
  );
  return {
    claims: finish(claims, findings, relations, ctx),
    superlatives: superlatives.map((superlative) => ({
      superlative,
      verdict: judgeSuperlative(superlative, ctx, wrong),
    })),
  };
}

/** The totals of lists that an article tells in words: as given, or read out of its text. */
export const totalsOf = ({ claims }: Extraction, { text, totals }: Dated): readonly ToldTotal[] =>
  totals ?? (text === undefined ? [] : totalsIn(text, claims));

function finish(
  claims: readonly Claim[],
  findings: readonly Finding[],
  relations: Relations,
  ctx: Context,
): readonly CheckedClaim[] {
  const weighed = weigh(claims, findings, relations, ctx);
  return claims.map((claim, i) => {
    const { finding, sum } = weighed[i] as (typeof weighed)[number];
    return { claim, verdict: verdictOf(claim, finding, ctx, sum) };
  });
}
