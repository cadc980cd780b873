import type { Claim } from '../model/claim.ts';
import { around, overlaps, type Interval } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import { yearBefore, type Period } from '../model/period.ts';
import type { Evidence } from '../model/verdict.ts';
import { comparedPeriods, isYearOnYear, derivedGrowths, type Derived } from './base.ts';
import { GROWTH_TOLERANCE, gap, gradeRow } from './compare.ts';
import { silent, type Context, type Finding } from './finding.ts';
import { publishesIn } from './currencies.ts';
import { growthConverted } from './growth-currency.ts';
import { judgeFromLevels } from './growth-levels.ts';
import { publishedLevels } from './levels.ts';
import { isMoney } from './neighbours.ts';
import type { Reason } from './reasons.ts';
import { rateVintages } from './rate-levels.ts';
import { mayBeOtherCount, sidesOf, type Side } from './sides.ts';
import { stated } from './stated.ts';
import { vintages } from './vintage.ts';

/** Judges a growth in percent: the published rate is the record, levels speak only where there is none. */
export function judgeGrowth(claim: Claim, ctx: Context): Finding {
  const thing = grownThing(claim, ctx);
  if (thing === 'quantity') return judgeQuantityGrowth(claim, ctx);
  if (claim.of !== null && claim.of !== 'value') return silent('of_other_thing');
  const pair = comparedPeriods(claim.period as Period, claim.basis);
  if (!pair) return silent('basis_not_covered');
  const yoy = isYearOnYear(pair.period, claim.basis);
  let own: Finding | null = null;
  for (const side of sidesOf(claim)) {
    if (own && (!side.trusted || own.rating !== 'unverifiable')) continue;
    const rows = yoy ? growthRows(ctx, side, pair.period) : [];
    const finding = rows.length > 0 ? published(claim, rows, side, ctx) : judgeFromLevels(claim, pair, side, ctx);
    if (!finding) continue;
    const held = side.trusted ? finding : asMirror(finding);
    if (!own || held.rating === 'close') own = held;
  }
  if (own?.rating === 'refuted' && thing === 'open')
    return { ...own, rating: 'unverifiable', reasons: ['unsure_reading', ...own.reasons] };
  return own ? heldBack(own, claim) : silent('period_not_covered');
}

/**
 * What grew of a commodity, its value or its tonnes: as the text says, as the amount beside it is, as the article counts
 * it; without an amount of it nobody knows.
 */
function grownThing(claim: Claim, { neighbours }: Context): 'value' | 'quantity' | 'open' {
  if (claim.of === 'quantity') return 'quantity';
  if (claim.of !== null || claim.commodity === null) return 'value';
  if (neighbours.amount(claim)?.measure === 'quantity') return 'quantity';
  return neighbours.values(claim).length > 0 ? 'value' : 'open';
}

function growthRows(ctx: Context, side: Side, period: Period): readonly Observation[] {
  if (side.key.flow === 'balance') return [];
  return ctx.book.at(side.key, period).filter((o) => o.measure === 'growth' && !isQuantity(o));
}

const isQuantity = (o: Observation): boolean => o.growthCurrency !== null && !isMoney(o.growthCurrency);

function judgeQuantityGrowth(claim: Claim, ctx: Context): Finding {
  for (const side of sidesOf(claim)) {
    const rows = ctx.book.at(side.key, claim.period as Period).filter((o) => o.measure === 'growth' && isQuantity(o));
    if (rows.length > 0) return inCurrency(claim, rows, side, ctx);
  }
  return silent('of_other_thing');
}

/** In the currency of the value beside it where there is one; else in each, saying which agreed. */
function published(claim: Claim, rows: readonly Observation[], side: Side, ctx: Context): Finding {
  const told = ctx.neighbours.currency(claim);
  const inTold = told ? rows.filter((o) => o.growthCurrency === told || o.growthCurrency === null) : rows;
  const others = told ? rows.filter((o) => !inTold.includes(o)) : [];
  if (inTold.length === 0) return otherCurrency(claim, others, side, told as string, ctx);
  const finding = inCurrency(claim, inTold, side, ctx);
  if (!told) return unstated(claim, finding, rows, ctx);
  if (finding.rating === 'supported') return withBase(finding, claim, side, told, ctx);
  const elsewhere = others.length > 0 ? inCurrency(claim, others, side, ctx) : null;
  if (elsewhere?.rating === 'supported')
    return {
      ...elsewhere,
      rating: 'close',
      reasons: ['growth_of_other_currency', ...currencyReason(elsewhere)],
      evidence: [...elsewhere.evidence, ...finding.evidence],
    };
  const found = inOther(againstBases(finding, claim, side, told, ctx), claim, inTold, told, ctx);
  return againstLevels(found, claim, side, ctx);
}

/** A copy this far from what the levels give, in points, is one of another month or partner. */
const MISCOPIED = 2;

/** A rate known from one copy only may be miscopied: it refutes nothing that the office's own levels bear out. */
function againstLevels(finding: Finding, claim: Claim, side: Side, ctx: Context): Finding {
  if (finding.rating !== 'refuted' || !finding.reasons.includes('single_source')) return finding;
  const period = claim.period as Period;
  const derived = judgeFromLevels(claim, { period, base: yearBefore(period), years: 1 }, side, ctx);
  if (!derived?.shown || (derived.rating !== 'supported' && derived.rating !== 'close')) return finding;
  const off = (value: number): number => Math.abs(value - (derived.shown?.value ?? value));
  if (off(claim.value) > GROWTH_TOLERANCE || off(finding.shown?.value ?? claim.value) < MISCOPIED) return finding;
  return { ...derived, rating: 'close', evidence: [...derived.evidence, ...finding.evidence] };
}

/**
 * An amount right beside a growth tells its currency; one further away, or in an article that counts in two, does so by
 * custom only.
 */
function inOther(finding: Finding, claim: Claim, rows: readonly Observation[], told: string, ctx: Context): Finding {
  const row = rows.findLast((o) => o.growthCurrency === told);
  const other = told === 'USD' ? 'CNY' : 'USD';
  const both = !ctx.neighbours.isBesideMoney(claim) || ctx.neighbours.claims.some((c) => c.unit === other);
  if (finding.rating !== 'refuted' || !both || !row || !publishesIn(ctx.book, row, other)) return finding;
  if (growthConverted(claim, row, other, ctx).rating === 'refuted') return finding;
  return { ...finding, rating: 'unverifiable', reasons: ['growth_currency_missing', 'currency_unstated'] };
}

function inCurrency(claim: Claim, rows: readonly Observation[], side: Side, ctx: Context): Finding {
  const s = stated(claim);
  const graded = vintages(rows).map((v) => ({
    row: v.observation,
    known: v.known,
    dated: v.released !== null,
    confirmed: v.confirmed,
    grade: gradeRow(s, v.observation),
  }));
  const finding = rateVintages(claim, graded, ctx, side.which === 'mirror' ? 'mirror' : 'record');
  return { ...finding, reasons: [...finding.reasons, ...currencyReason(finding)] };
}

const CURRENCY_REASONS: Readonly<Record<string, Reason>> = {
  USD: 'growth_in_usd',
  CNY: 'growth_in_cny',
  EUR: 'growth_in_eur',
};

function currencyReason(f: Finding): Reason[] {
  const reason = CURRENCY_REASONS[f.shown?.observation.growthCurrency ?? ''];
  return reason ? [reason] : [];
}

/** Nobody said which currency is meant: a refusal must then hold in each. */
function unstated(claim: Claim, finding: Finding, rows: readonly Observation[], ctx: Context): Finding {
  const currencies = new Set(rows.map((o) => o.growthCurrency));
  if (finding.rating !== 'refuted')
    return currencies.size > 1 ? { ...finding, reasons: [...finding.reasons, 'currency_unstated'] } : finding;
  if (currencies.size > 1 || currencies.has(null)) return finding;
  const row = rows[0] as Observation;
  const target = row.growthCurrency === 'USD' ? 'CNY' : 'USD';
  const bridge = growthConverted(claim, row, target, ctx);
  return bridge.rating === 'refuted' ? finding : { ...bridge, reasons: [...bridge.reasons, 'currency_unstated'] };
}

/** The currency told is not at hand: an exact match in another is close, a converted growth decides only from afar. */
function otherCurrency(claim: Claim, rows: readonly Observation[], side: Side, told: string, ctx: Context): Finding {
  const finding = inCurrency(claim, rows, side, ctx);
  const fromLevels = judgeFromLevels(
    claim,
    { period: claim.period as Period, base: yearBefore(claim.period as Period), years: 1 },
    side,
    ctx,
  );
  if (fromLevels?.rating === 'supported') return fromLevels;
  if (finding.rating === 'supported')
    return { ...finding, rating: 'close', reasons: ['growth_of_other_currency', ...currencyReason(finding)] };
  return growthConverted(claim, (finding.shown as NonNullable<Finding['shown']>).observation, told, ctx);
}

/** Shows where the published growth can't stand on the first print of the year before. */
function withBase(finding: Finding, claim: Claim, side: Side, told: string, ctx: Context): Finding {
  const derived = growthsFromLevels(claim, side, told, ctx);
  if (derived.length === 0) return finding;
  const s = stated(claim);
  const revised = s.exact && derived.every((d) => !overlaps(d.growth, s.interval));
  const evidence = [...finding.evidence, ...baseEvidence(claim, derived)];
  return { ...finding, evidence, reasons: revised ? [...finding.reasons, 'revised_base'] : finding.reasons };
}

/** With its level told beside it a growth must fit a published base: the release's own, or an earlier print. */
function againstBases(finding: Finding, claim: Claim, side: Side, told: string, ctx: Context): Finding {
  if (finding.rating !== 'close' && finding.rating !== 'refuted') return finding;
  const derived = growthsFromLevels(claim, side, told, ctx);
  const s = stated(claim);
  const evidence = [...finding.evidence, ...baseEvidence(claim, derived)];
  const fits = derived.some((d) => overlaps(d.growth, s.interval));
  if (fits && (finding.rating === 'close' || nearest(s.interval, derived, finding) <= 1.5))
    return { ...finding, rating: 'close', reasons: ['first_print_base', ...currencyReason(finding)], evidence };
  if (finding.rating === 'refuted' || !levelIsTold(claim, told, ctx) || !derived.some(isSharp))
    return { ...finding, evidence };
  return { ...finding, rating: 'refuted', reasons: ['no_base_fits', ...currencyReason(finding)], evidence };
}

const isSharp = (d: Derived): boolean => d.growth[1] - d.growth[0] <= 0.15;
const nearest = (claimed: Interval, _derived: readonly Derived[], f: Finding): number =>
  f.shown ? gap(claimed, [f.shown.value, f.shown.value]) : Infinity;

/** True where the article tells the level of the same thing, and rightly. */
function levelIsTold(claim: Claim, told: string, ctx: Context): boolean {
  return ctx.neighbours.values(claim).some((v) => {
    if (v.unit !== told) return false;
    return sidesOf(v).some((side) =>
      publishedLevels(ctx.book, side.key, claim.period as Period, told).some(
        (l) => gradeRow(stated(v), l.observation) === 'in',
      ),
    );
  });
}

function growthsFromLevels(claim: Claim, side: Side, unit: string, ctx: Context): readonly Derived[] {
  const at = (period: Period) =>
    publishedLevels(ctx.book, side.key, period, unit).map((v) => ({
      interval: around(v.observation.value, v.observation.precision),
      rows: [v.observation],
    }));
  const period = claim.period as Period;
  const bases = at(yearBefore(period));
  return bases.length === 0 ? [] : derivedGrowths(at(period), bases);
}

function baseEvidence(claim: Claim, derived: readonly Derived[]): readonly Evidence[] {
  const seen = new Set<Observation>();
  const fresh = derived.filter((d) => !seen.has(d.base) && seen.add(d.base));
  return fresh.map((d) => ({
    role: 'base',
    observation: d.base,
    difference: claim.value - (d.growth[0] + d.growth[1]) / 2,
  }));
}

function asMirror(f: Finding): Finding {
  if (f.rating === 'supported' || f.rating === 'close')
    return { ...f, rating: 'close', reasons: ['mirror_match', ...currencyReason(f), 'cif_fob'] };
  return f.shown ? { ...f, rating: 'unverifiable', reasons: ['mirror_gap', ...currencyReason(f), 'cif_fob'] } : f;
}

/** Two customs offices may differ in growth too. */
function heldBack(f: Finding, claim: Claim): Finding {
  if (f.rating !== 'refuted' || !f.shown || !mayBeOtherCount(claim)) return f;
  return Math.abs(claim.value - f.shown.value) <= 10
    ? { ...f, rating: 'unverifiable', reasons: ['mirror_gap', 'cif_fob'] }
    : f;
}
