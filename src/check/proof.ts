import { createHash } from 'node:crypto';
import { bookOf, type Book, type SeriesKey } from '../ledger/book.ts';
import type { Extraction } from '../model/claim.ts';
import { around, type Interval } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Rate } from '../model/rate.ts';
import type { Rating } from '../model/verdict.ts';
import { checkClaims, totalsOf, type CheckedReport, type CheckOptions, type Dated } from './check.ts';
import { REASONS, type Reason } from './reasons.ts';
import { stated } from './stated.ts';

const FORMAT = 'tradetally-proof/1';

/** An official row as it was used, with a hash of its own: two proofs that cite one row cite the same hash. */
interface Sealed<T> {
  readonly sha256: string;
  readonly row: T;
}

/** How one claim was judged, step by step, for a person to follow. */
interface Step {
  readonly quote: string;
  /** Where the true number must lie. */
  readonly claimed: Interval;
  readonly rows: readonly { readonly sha256: string; readonly role: string; readonly official: Interval }[];
  readonly rating: Rating;
  /** The rules applied, in words. */
  readonly rules: readonly string[];
}

/** One self-contained judgement: what was claimed, every row that was looked at, and what came of it. */
export interface Proof {
  readonly format: typeof FORMAT;
  readonly article: Dated;
  readonly options: CheckOptions;
  readonly extraction: Extraction;
  readonly rows: readonly Sealed<Observation>[];
  readonly rates: readonly Sealed<Rate>[];
  readonly steps: readonly Step[];
  readonly result: CheckedReport;
  /** Of all the above. */
  readonly sha256: string;
}

/** Judges, and writes down everything that is needed to judge again without the ledger: JSON, one line break at the end. */
export function writeProof(extraction: Extraction, article: Dated, book: Book, options: CheckOptions = {}): string {
  const seen = recording(book);
  const result = checkClaims(extraction, article, seen.book, options);
  const body = {
    format: FORMAT,
    article: { published: article.published, totals: totalsOf(extraction, article) },
    options,
    extraction,
    rows: [...seen.rows].map(sealed),
    rates: [...seen.rates].map(sealed),
    steps: stepsOf(result),
    result,
  } as const;
  return `${JSON.stringify({ ...body, sha256: hashOf(body) }, null, 1)}\n`;
}

export interface Verified {
  readonly ok: boolean;
  /** What does not fit, one plain line each. */
  readonly problems: readonly string[];
}

/** Judges a written proof again from its own rows alone. Fails where one digit was changed. Errors: none thrown. */
export function verifyProof(json: string): Verified {
  const proof = parsed(json);
  if (!proof) return { ok: false, problems: [`not a proof of the form ${FORMAT}`] };
  try {
    return again(proof);
  } catch {
    return { ok: false, problems: ['the proof cannot be judged again: its claims or rows are damaged'] };
  }
}

function again(proof: Proof): Verified {
  const problems: string[] = [];
  const { sha256, ...body } = proof;
  if (hashOf(body) !== sha256)
    problems.push('the hash of the whole does not fit: the file was changed after it was written');
  for (const { sha256: hash, row } of [...proof.rows, ...proof.rates]) {
    if (hashOf(row) !== hash) problems.push(`the hash of a row does not fit: ${hash.slice(0, 12)}`);
  }
  const book = bookOf(
    proof.rows.map((r) => r.row),
    proof.rates.map((r) => r.row),
  );
  const result = checkClaims(proof.extraction, proof.article, book, proof.options);
  result.claims.forEach((c, i) => compare(c.claim.quote, c.verdict, proof.result.claims[i]?.verdict, problems));
  result.superlatives.forEach((s, i) =>
    compare(s.superlative.quote, s.verdict, proof.result.superlatives[i]?.verdict, problems),
  );
  if (canonical(stepsOf(result)) !== canonical(proof.steps)) problems.push('the steps told are not the steps taken');
  return { ok: problems.length === 0, problems };
}

function compare(
  quote: string,
  now: { readonly rating: Rating },
  told: { readonly rating: Rating } | undefined,
  problems: string[],
): void {
  if (canonical(now) === canonical(told ?? null)) return;
  const rating = told?.rating ?? 'nothing';
  problems.push(
    rating === now.rating
      ? `“${quote}”: still ${rating}, but with other evidence`
      : `“${quote}”: the proof says ${rating}, its rows say ${now.rating}`,
  );
}

function parsed(json: string): Proof | null {
  try {
    const proof = JSON.parse(json) as Partial<Proof> | null;
    const lists = [proof?.rows, proof?.rates, proof?.steps, proof?.extraction?.claims, proof?.extraction?.superlatives];
    const whole = lists.every((list) => Array.isArray(list)) && typeof proof?.result === 'object';
    return whole && proof?.format === FORMAT ? (proof as Proof) : null;
  } catch {
    return null;
  }
}

function stepsOf(result: CheckedReport): readonly Step[] {
  return result.claims.map(({ claim, verdict }) => ({
    quote: claim.quote,
    claimed: stated(claim).interval,
    rows: verdict.evidence.map(({ role, observation: o }) => ({
      sha256: hashOf(o),
      role,
      official: around(o.value, o.precision),
    })),
    rating: verdict.rating,
    rules: verdict.reasons.map((r) => `${r}: ${REASONS[r as Reason] ?? r}`),
  }));
}

const sealed = <T>(row: T): Sealed<T> => ({ sha256: hashOf(row), row });

const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** JSON with the keys of every object in order: the same value, the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

function keep<T>(list: readonly T[], set: Set<T>): readonly T[] {
  for (const item of list) set.add(item);
  return list;
}

/** Of a whole series is asked whether it has anything, how new it is, and which office prints it in which unit. */
function tellingOf(series: readonly Observation[]): readonly Observation[] {
  const byPrint = new Map(series.map((o) => [`${o.source}|${o.unit}|${o.growthCurrency}`, o]));
  const newest = series.reduce<Observation | null>((a, o) => (a && a.period[1] >= o.period[1] ? a : o), null);
  return [...byPrint.values(), ...(newest ? [newest] : [])];
}

/** A book that remembers what was read from it. */
function recording(book: Book): { book: Book; rows: Set<Observation>; rates: Set<Rate> } {
  const rows = new Set<Observation>();
  const rates = new Set<Rate>();
  return {
    rows,
    rates,
    book: {
      at: (key: SeriesKey, period: Period) => keep(book.at(key, period), rows),
      series: (key: SeriesKey) => {
        const series = book.series(key);
        keep(tellingOf(series), rows);
        return series;
      },
      keys: () => book.keys(),
      rates: (base: string, quote: string, period: Period) => keep(book.rates(base, quote, period), rates),
    },
  };
}
