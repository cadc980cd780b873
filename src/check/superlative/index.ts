import type { Superlative } from '../../model/claim.ts';
import { periodKind, type PeriodKind } from '../../model/period.ts';
import type { Evidence, ProofRow, Verdict } from '../../model/verdict.ts';
import type { Context } from '../finding.ts';
import type { Reason } from '../reasons.ts';
import { sidesOf, type Side } from '../sides.ts';
import { openSlots, outsideLedger, wantedFor, whyMissing } from '../silence.ts';
import { explainSuperlative } from '../wording/superlative.ts';
import { testRank } from './rank.ts';
import { testRecord } from './record.ts';
import { isOfRate, isSuspected, type Misread } from './suspicion.ts';
import { rateTested, type Tested } from './tested.ts';
import { testFirst, testStreak } from './turn.ts';

type Judged = Pick<Verdict, 'rating' | 'reasons'> & { readonly rows: readonly ProofRow[] };

const CURRENCIES = ['USD', 'CNY', 'EUR'] as const;
const NONE: Misread = new Set();

/** Judges a record, a first, a streak or a rank over the span that it speaks of, with a line for each period. */
export function judgeSuperlative(s: Superlative, ctx: Context, misread: Misread = NONE): Verdict {
  const plain = judge(s, ctx);
  const suspected = isSuspected(s, plain, ctx, (other) => judge(other, ctx).rating === 'supported', misread);
  const judged: Judged = suspected
    ? { ...plain, rating: 'unverifiable', reasons: ['reading_suspected', ...plain.reasons] }
    : plain;
  const told = ctx.neighbours.currency(s) ?? 'USD';
  const wanted =
    judged.rating === 'unverifiable'
      ? wantedFor(s, s.kind.startsWith('record') || s.kind === 'rank' ? 'value' : 'growth', told)
      : null;
  return {
    rating: judged.rating,
    evidence: evidenceOf(judged.rows),
    difference: null,
    reasons: judged.reasons,
    explanation: explainSuperlative(s, judged, wanted),
    ...(wanted ? { wanted } : {}),
    ...(judged.rows.length > 0 ? { table: judged.rows } : {}),
  };
}

const STEPS: readonly (readonly [kind: PeriodKind, word: RegExp])[] = [
  ['month', /month|月|месяц/iu],
  ['quarter', /quarter|季|квартал/iu],
  ['year', /year|annual|年|год|лет/iu],
];

/** True where the text counts in the steps of its own period: `eight quarters` of a half-year are no row of halves. */
function stepsByPeriod(s: Superlative): boolean {
  const [step] = STEPS.find(([, word]) => word.test(s.quote)) ?? [];
  return step === undefined || s.period === null || periodKind(s.period) === step;
}

function judge(s: Superlative, ctx: Context): Judged {
  const say = (rating: Judged['rating'], ...reasons: Reason[]): Judged => ({ rating, reasons, rows: [] });
  if (s.modality !== 'actual') return say('not_checked', s.modality === 'target' ? 'target' : 'forecast');
  const open = openSlots(s);
  if (open.length > 0) return say('unverifiable', ...open);
  const outside = outsideLedger(s);
  if (outside) return say('unverifiable', outside);
  if ((s.of !== null && s.of !== 'value') || isOfRate(s)) return say('unverifiable', 'of_other_thing');
  if (s.kind === 'nth_consecutive' && !stepsByPeriod(s)) return say('unverifiable', 'other_steps');
  const sides = sidesOf(s).filter((side) => side.trusted);
  const told = ctx.neighbours.currency(s);
  for (const side of sides) {
    const found = told ? inUnit(s, side, told, ctx) : anyUnit(s, side, ctx);
    if (found) return found;
  }
  const elsewhere = sides.map((side) => otherCurrency(s, side, told, ctx)).find((j) => j !== null);
  return elsewhere ?? fromMirror(s, told, ctx) ?? say('unverifiable', whyMissing(s, ctx));
}

/** Only the partner keeps a record: it makes a statement close at best, and refutes none. */
function fromMirror(s: Superlative, told: string | null, ctx: Context): Judged | null {
  if (s.kind === 'rank') return null;
  for (const side of sidesOf(s)) {
    const found = side.trusted || side.sign < 0 ? null : told ? inUnit(s, side, told, ctx) : anyUnit(s, side, ctx);
    if (!found) continue;
    if (found.rating === 'supported' || found.rating === 'close')
      return { ...found, rating: 'close', reasons: ['mirror_match', ...found.reasons] };
    const reasons: Reason[] = found.rating === 'refuted' ? ['mirror_disagrees'] : ['coverage_gap'];
    return { ...found, rating: 'unverifiable', reasons };
  }
  return null;
}

/** Nobody said which currency: the ones at hand must agree. */
function anyUnit(s: Superlative, side: Side, ctx: Context): Judged | null {
  const all = CURRENCIES.map((unit) => inUnit(s, side, unit, ctx)).filter((j) => j !== null);
  const [one] = all;
  if (!one) return null;
  const sure = all.filter((j) => j.rating !== 'unverifiable');
  if (sure.some((j) => j.rating === 'refuted') && sure.some((j) => j.rating !== 'refuted'))
    return { ...one, rating: 'unverifiable', reasons: ['other_currency_differs'] };
  return sure[0] ?? one;
}

function inUnit(s: Superlative, side: Side, unit: string, ctx: Context): Judged | null {
  if (s.kind === 'rank') return ranked(s, side, unit, ctx);
  const isRecord = s.kind === 'record_high' || s.kind === 'record_low';
  const tested = isRecord
    ? testRecord(s, side, unit, ctx)
    : s.kind === 'nth_consecutive'
      ? testStreak(s, side, unit, ctx)
      : testFirst(s, side, unit, ctx);
  if (!tested) return null;
  if (isRecord) return { ...rateTested(tested, 'record_holds', 'record_broken'), rows: tested.rows };
  return s.kind === 'nth_consecutive' ? streak(tested) : first(tested);
}

function first(tested: Tested): Judged {
  const own = tested.rows[0];
  if (own?.effect === 'breaks') return { rating: 'refuted', reasons: ['not_a_fall'], rows: tested.rows };
  const rated = rateTested(tested, 'first_holds', 'first_broken');
  const broken = tested.open && rated.rating === 'refuted';
  return broken ? firstInAWhile(tested) : { ...rated, rows: tested.rows };
}

/** `The first fall` without a start: an earlier fall shows how far back it is the first, which is what was meant. */
function firstInAWhile({ rows }: Tested): Judged {
  const between = rows.length - 2;
  const cut = rows.slice(0, -1);
  if (between >= 3) return { rating: 'supported', reasons: ['first_holds', 'within_coverage'], rows: cut };
  return {
    rating: between === 0 ? 'refuted' : 'unverifiable',
    reasons: [between === 0 ? 'first_broken' : 'coverage_gap'],
    rows,
  };
}

function streak({ rows }: Tested): Judged {
  const before = rows.at(-1);
  const inside = rows.slice(0, -1);
  if (inside.some((r) => r.effect === 'breaks')) return { rating: 'refuted', reasons: ['streak_shorter'], rows };
  if (rows.some((r) => r.effect === 'gap')) return { rating: 'unverifiable', reasons: ['coverage_gap'], rows };
  return before?.effect === 'breaks'
    ? { rating: 'close', reasons: ['streak_longer'], rows }
    : { rating: 'supported', reasons: ['streak_holds'], rows };
}

function ranked(s: Superlative, side: Side, unit: string, ctx: Context): Judged | null {
  const found = testRank(s, side, unit, ctx);
  if (!found) return null;
  const n = s.n ?? 1;
  if (found.place > n) return { rating: 'refuted', reasons: ['rank_broken'], rows: found.rows };
  if (!found.places.includes(n) || !found.enough)
    return { rating: 'unverifiable', reasons: ['coverage_gap'], rows: found.rows };
  return { rating: 'supported', reasons: ['rank_holds', 'within_coverage'], rows: found.rows };
}

/** The record in the currency told is missing, and says something in another: shown, never decisive. */
function otherCurrency(s: Superlative, side: Side, told: string | null, ctx: Context): Judged | null {
  for (const unit of CURRENCIES) {
    if (unit === told) continue;
    const found = inUnit(s, side, unit, ctx);
    if (!found) continue;
    if (s.kind === 'rank' || found.rating === 'unverifiable') return found;
    const reasons: Reason[] =
      found.rating === 'refuted' ? ['coverage_gap', 'other_currency_differs'] : ['coverage_gap'];
    return { ...found, rating: 'unverifiable', reasons };
  }
  return null;
}

const evidenceOf = (rows: readonly ProofRow[]): readonly Evidence[] =>
  rows.flatMap((row, i) =>
    row.observations.map((observation): Evidence => ({
      role: i === 0 ? 'record' : 'derived',
      observation,
      difference: 0,
    })),
  );

export type { Judged };
