import type { Article } from '../../../model/article.ts';
import type { Claim } from '../../../model/claim.ts';
import { tidy } from '../../../model/interval.ts';
import type { Report } from '../../../model/report.ts';
import {
  RATINGS,
  type CheckedClaim,
  type CheckedSuperlative,
  type Rating,
  type Verdict,
} from '../../../model/verdict.ts';
import { claimJson, superlativeJson } from '../../../publish/json/shape.ts';
import type { Cell } from '../../../ledger/duckdb.ts';
import { encodeSignature, fingerprintOf } from '../../../reader/similar.ts';
import { textHashOf } from '../layout.ts';
import { hash64 } from './hash.ts';
import { termsOf } from './terms.ts';

/** Which code and which record an article was read and judged with. */
export interface Versions {
  readonly extractor: string;
  readonly checker: string;
  readonly ledger: string;
}

/** All that the index keeps of one article: plain values, so that a worker can make it and hand it over. */
export interface Entry extends Omit<Article, 'text'> {
  readonly textHash: string;
  readonly lead: string;
  readonly figures: number;
  readonly counts: Readonly<Record<Rating, number>>;
  /** Rows of the tables, in the order of their columns; without `doc` and what is told of the article as a whole. */
  readonly claims: readonly (readonly Cell[])[];
  readonly superlatives: readonly (readonly Cell[])[];
  /** Hashes of what it is found by: those of the headline weigh more. */
  readonly titleTerms: Uint32Array;
  readonly textTerms: Uint32Array;
  /** What tells copies and reprints apart from others. */
  readonly exact: string;
  readonly signature: string;
  readonly bands: Uint32Array;
  readonly versions: Versions;
}

/** Places in the rows, for those who read single cells of them. */
export const CLAIM_CELLS = { at: 1, quote: 2, same: 20, rating: 22 } as const;
export const SUPERLATIVE_CELLS = { at: 1, quote: 2, rating: 15 } as const;

/** Keys of what an entry's claims say, each once, see `sameKey`. */
export const sameKeysOf = ({ claims }: Pick<Entry, 'claims'>): string[] => [
  ...new Set(claims.map((row) => String(row[CLAIM_CELLS.same]))),
];

const LEAD = 240;
const SENTENCE = 400;

/** An article's entry out of its report. */
export function entryOf(report: Report, versions: Versions): Entry {
  const { article, claims, superlatives } = report;
  const counts = Object.fromEntries(RATINGS.map((rating) => [rating, 0])) as Record<Rating, number>;
  for (const { verdict } of [...claims, ...superlatives]) counts[verdict.rating]++;
  const titleTerms = termsOf(article.title ?? '');
  const print = fingerprintOf(article);
  return {
    id: article.id,
    url: article.url,
    publisher: article.publisher,
    title: article.title,
    lang: article.lang,
    published: article.published,
    textHash: textHashOf(article.title, article.text),
    lead: leadOf(article),
    figures: report.figures.length,
    counts,
    claims: claims.map((checked, n) => claimRow(article, checked, n)),
    superlatives: superlatives.map((checked, n) => superlativeRow(article, checked, n)),
    titleTerms,
    textTerms: termsOf(article.text, titleTerms),
    exact: print.exact,
    signature: encodeSignature(print.signature),
    bands: print.bands,
    versions,
  };
}

function claimRow(article: Article, { claim, verdict }: CheckedClaim, n: number): Cell[] {
  const c = claim;
  const record = verdict.evidence[0] ?? null;
  return [
    n,
    c.at,
    c.quote,
    sentenceAt(article.text, c.at, c.quote.length),
    c.reporter,
    c.region,
    c.partner,
    c.flow,
    c.commodity,
    c.actor,
    c.scope,
    c.period?.[0] ?? null,
    c.period?.[1] ?? null,
    c.measure,
    c.value,
    c.unit,
    c.basis,
    c.modality,
    c.source,
    c.confidence,
    sameKey(c),
    JSON.stringify(claimJson(c)),
    verdict.rating,
    verdict.reasons.join(' '),
    verdict.difference?.absolute ?? null,
    verdict.difference?.relative ?? null,
    officialValue(c, verdict),
    record?.observation.source ?? null,
    record?.observation.released ?? null,
    ...told(verdict),
  ];
}

/** What the claim is held against, in its own unit: worked out of several rows or converted, it is no row's own value. */
function officialValue({ value, unit, flow }: Claim, { difference, evidence: [first] }: Verdict): number | null {
  if (difference) return tidy(value - difference.absolute);
  const row = first?.observation;
  return row && row.unit === unit && row.flow === flow ? row.value : null;
}

function superlativeRow(article: Article, { superlative, verdict }: CheckedSuperlative, n: number): Cell[] {
  const s = superlative;
  return [
    n,
    s.at,
    s.quote,
    sentenceAt(article.text, s.at, s.quote.length),
    s.kind,
    s.reporter,
    s.region,
    s.partner,
    s.flow,
    s.commodity,
    s.period?.[0] ?? null,
    s.period?.[1] ?? null,
    s.since,
    s.source,
    JSON.stringify(superlativeJson(s)),
    verdict.rating,
    verdict.reasons.join(' '),
    ...told(verdict),
  ];
}

const told = ({ explanation }: Verdict): [string, string] => [explanation.en, explanation.zh];

/** Equal for claims that say the same, in whatever language: every slot that tells what is measured, and the value. */
function sameKey(claim: Claim): string {
  const sides = [claim.reporter ?? '', claim.partner ?? ''];
  if (claim.symmetric) sides.sort();
  const { region, flow, hs, commodity, actor, scope, period, measure, value, unit, basis, modality, of, per } = claim;
  const thing = hs.length > 0 ? hs.join('+') : commodity;
  const slots = [...sides, region, flow, thing, actor, scope, period, measure, value, unit, basis, modality, of, per];
  return hash64(JSON.stringify(slots));
}

/** The text's beginning without the headline. */
function leadOf({ title, text }: Article): string {
  const start = title !== null && text.startsWith(title) ? title.length : 0;
  return cut(
    text
      .slice(start, start + LEAD * 2)
      .replace(/\s+/g, ' ')
      .trim(),
    LEAD,
  );
}

/** The sentence around a place, no more than a few lines of it. */
export function sentenceAt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - SENTENCE / 2);
  const before = text.slice(from, at);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。'), before.lastIndexOf('. ')) + 1;
  const after = text.slice(at + length, at + length + SENTENCE / 2);
  const ends = [after.indexOf('\n'), after.indexOf('。') + 1, after.indexOf('. ') + 1].filter((end) => end > 0);
  const end = after.startsWith('\n') ? 0 : ends.length > 0 ? Math.min(...ends) : after.length;
  return text.slice(from + start, at + length + end).trim();
}

/** No half of a surrogate pair at the end. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
