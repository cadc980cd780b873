import type { Claim, Superlative } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';

/** A claim or a superlative with its verdict, as one list in the order of the text. */
export type Finding = {
  /** From 1, in the order of the text: what a mark and its card share. */
  readonly number: number;
  readonly verdict: Verdict;
  readonly told: Claim | Superlative;
} & (
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'superlative'; readonly superlative: Superlative }
);

/** All that was found in an article, in the order of the text. */
export function findingsOf(report: Report): Finding[] {
  const told = [
    ...report.claims.map(({ claim, verdict }) => ({ kind: 'claim', claim, told: claim, verdict }) as const),
    ...report.superlatives.map(
      ({ superlative, verdict }) => ({ kind: 'superlative', superlative, told: superlative, verdict }) as const,
    ),
  ];
  const inOrder = told.toSorted((a, b) => a.told.at - b.told.at);
  return inOrder.map((finding, i) => Object.assign(finding, { number: i + 1 }));
}
