import type { Superlative } from '../../model/claim.ts';
import type { ProofRow, Rating, Wanted, Wording } from '../../model/verdict.ts';
import type { SuperlativeFacts } from './facts.ts';
import * as en from './superlative-en.ts';
import * as zh from './superlative-zh.ts';

interface Judged {
  readonly rating: Rating;
  readonly reasons: readonly string[];
  readonly rows: readonly ProofRow[];
}

/** The sentences of one superlative's finding, in both languages. */
export function explainSuperlative(s: Superlative, judged: Judged, wanted: Wanted | null): Wording {
  const ranked = s.kind === 'rank';
  const [own, ...rest] = ranked ? ownFirst(judged.rows, s.partner) : judged.rows;
  const facts: SuperlativeFacts = {
    rating: judged.rating,
    reasons: judged.reasons as SuperlativeFacts['reasons'],
    subject: s,
    superlative: s,
    own: own ?? null,
    other: rest.find((r) => r.effect === 'breaks') ?? null,
    needed: rest.length,
    held: rest.filter((r) => r.effect === 'holds').length,
    gaps: rest.filter((r) => r.effect === 'gap').map((r) => r.label),
    wanted,
  };
  return { en: en.explain(facts), zh: zh.explain(facts) };
}

const ownFirst = (rows: readonly ProofRow[], partner: string | null): readonly ProofRow[] =>
  rows.toSorted((a, b) => Number(b.label === partner) - Number(a.label === partner));
