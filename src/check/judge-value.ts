import type { Claim } from '../model/claim.ts';
import { multiply, tidy, type Interval } from '../model/interval.ts';
import { countMonths, monthOf, yearOf, yearToDate, type Period } from '../model/period.ts';
import { gap, gradeInterval, gradeRow } from './compare.ts';
import { evidenceOf, silent, type Context, type Finding } from './finding.ts';
import { levels, publishedLevels, type Level } from './levels.ts';
import { isMoney } from './neighbours.ts';
import { publishesIn } from './currencies.ts';
import { averageRate, CONVERSION_TOLERANCE, daysOf } from './rates.ts';
import { rateLevels, ratingOf } from './rate-levels.ts';
import { mayBeOtherCount, sidesOf, type Side } from './sides.ts';
import { stated, type Stated } from './stated.ts';
import { twinsOf } from './twins.ts';

/** Beyond this a converted figure is no matter of rates of exchange. */
const CONVERTED_FAR = 0.06;
/** The same two at the rate that customs' own tables show for the period. */
const OWN_RATE = [0.005, 0.02] as const;
/** CIF against FOB, timing, re-exports: two customs offices commonly differ by up to so much. */
const MIRROR_GAP = 0.15;
const OTHER_CURRENCIES = ['USD', 'CNY', 'EUR'] as const;

/** Judges an amount (or a quantity) against the record of its own period. */
export function judgeValue(claim: Claim, ctx: Context): Finding {
  const period = claim.period as Period;
  const average = perMonth(claim, period);
  const s = average ?? stated(claim);
  const measure = claim.measure === 'quantity' ? 'quantity' : 'value';
  let own: Finding | null = null;
  let mirror: Finding | null = null;
  for (const side of sidesOf(claim)) {
    if (side.trusted ? own : mirror) continue;
    const finding = onSide(claim, s, side, period, measure, ctx);
    if (!finding) continue;
    if (side.trusted) own = finding;
    else mirror = asMirror(finding, claim);
  }
  const found = atDayRate(claim, s, decide(own, mirror, claim), period, ctx);
  if (found && average) return averaged(found, period);
  return found ?? adjusted(claim, s, period, ctx) ?? silent('period_not_covered');
}

/** How far the average of a month is off the rate of one of its days, in the middle. */
const DAY_ROOM = 0.004;

/**
 * What the record refutes in one currency may be its figure in another at the rate of the article's days: told so, it is
 * close, and nobody's error.
 */
function atDayRate(claim: Claim, s: Stated, found: Finding | null, period: Period, ctx: Context): Finding | null {
  if (found?.rating !== 'refuted' || !isMoney(claim.unit) || !s.exact) return found;
  const side = sidesOf(claim).find((x) => x.trusted);
  if (!side) return found;
  for (const unit of OTHER_CURRENCIES) {
    const level = unit === claim.unit ? null : publishedLevels(ctx.book, side.key, period, unit).at(-1);
    if (!level) continue;
    for (const month of daysOf(ctx.published)) {
      const rate = averageRate(ctx.book, unit, claim.unit, month);
      if (rate === null) continue;
      const value = level.observation.value * rate * side.sign;
      if (gap(s.interval, [value, value]) > Math.abs(value) * DAY_ROOM) continue;
      const shown = { value, unit: claim.unit, observation: level.observation, computed: true };
      const evidence = [...evidenceOf(claim, 'converted', [level.observation], rate), ...found.evidence];
      return { rating: 'close', reasons: ['converted', 'conversion_day_rate'], evidence, shown };
    }
  }
  return found;
}

/** A figure adjusted for the season may be the one quoted; it can bear a claim out, never refute it. */
function adjusted(claim: Claim, s: Stated, period: Period, ctx: Context): Finding | null {
  const side = sidesOf(claim).find((x) => x.trusted);
  const rows = side ? ctx.book.at(side.key, period) : [];
  const row = rows.findLast((o) => o.adjustment && o.measure === 'value' && o.unit === claim.unit);
  const rating = row ? ratingOf(gradeRow(s, row)) : 'refuted';
  if (!row || rating === 'refuted') return null;
  const shown = { value: row.value, unit: row.unit, observation: row, computed: false };
  return { rating, reasons: ['agrees', 'seasonally_adjusted'], evidence: evidenceOf(claim, 'record', [row]), shown };
}

function onSide(
  claim: Claim,
  s: Stated,
  side: Side,
  period: Period,
  measure: 'value' | 'quantity',
  ctx: Context,
): Finding | null {
  const found = levels(ctx.book, side.key, period, claim.unit, measure);
  if (found.length > 0) return rateLevels(claim, s, found, side, ctx);
  return isMoney(claim.unit) ? converted(claim, s, side, period, ctx) : null;
}

/** Own record first; the other side's only where the own is silent or says no. */
function decide(own: Finding | null, mirror: Finding | null, claim: Claim): Finding | null {
  if (!own) return mirror;
  if (!mirror) return heldBack(own, claim);
  if (own.rating !== 'refuted') {
    const both = own.rating === 'supported' && mirror.rating === 'close';
    return both
      ? { ...own, reasons: [...own.reasons, 'both_records_agree'], evidence: [...own.evidence, ...mirror.evidence] }
      : own;
  }
  if (mirror.rating === 'close') return { ...mirror, evidence: [...mirror.evidence, ...own.evidence] };
  const neither: Finding = {
    ...own,
    reasons: [...own.reasons, 'neither_record_agrees'],
    evidence: [...own.evidence, ...mirror.evidence],
  };
  return heldBack(neither, claim);
}

/** No refusal where the words may rest on another country's count and the gap is one that such counts have. */
function heldBack(own: Finding, claim: Claim): Finding {
  if (own.rating !== 'refuted' || !own.shown || !mayBeOtherCount(claim)) return own;
  const off = Math.abs(claim.value - own.shown.value) / Math.abs(own.shown.value);
  if (off > MIRROR_GAP) return own;
  return { ...own, rating: 'unverifiable', reasons: ['mirror_gap', 'cif_fob'] };
}

/** The other side's record never gives more than close, and never refutes. */
function asMirror(f: Finding, claim: Claim): Finding {
  if (f.rating === 'supported' || f.rating === 'close')
    return {
      ...f,
      rating: 'close',
      reasons: ['mirror_match', ...f.reasons.filter((r) => r === 'converted'), 'cif_fob'],
    };
  if (!f.shown) return f;
  const off = Math.abs(claim.value - f.shown.value) / Math.abs(f.shown.value || 1);
  return { ...f, rating: 'unverifiable', reasons: [off <= MIRROR_GAP ? 'mirror_gap' : 'mirror_disagrees', 'cif_fob'] };
}

function converted(claim: Claim, s: Stated, side: Side, period: Period, ctx: Context): Finding | null {
  for (const unit of OTHER_CURRENCIES) {
    if (unit === claim.unit) continue;
    const found = levels(ctx.book, side.key, period, unit);
    const level = found.at(-1);
    if (!level) continue;
    const own = twinsOf(ctx.book, side.key.reporter, period, unit, claim.unit).rate;
    const rate = own ?? averageRate(ctx.book, unit, claim.unit, period);
    const room = own === null ? ([CONVERSION_TOLERANCE + 0.005, CONVERTED_FAR] as const) : OWN_RATE;
    if (rate) return rateConverted(claim, s, level, rate * side.sign, room, ctx);
  }
  return null;
}

function rateConverted(
  claim: Claim,
  s: Stated,
  level: Level,
  rate: number,
  [near, beyond]: readonly [near: number, beyond: number],
  ctx: Context,
): Finding {
  const official: Interval = multiply(level.interval, [rate, rate]);
  const size = Math.abs(level.value * rate);
  const grade = gradeInterval(s, official, size * near);
  const far = gap(s.lenient, official) > size * beyond;
  const row = level.rows[0];
  const shown = row ? { value: level.value * rate, unit: claim.unit, observation: row, computed: true } : null;
  const evidence = evidenceOf(claim, 'converted', level.rows, rate);
  if (grade !== 'off') return { rating: 'close', reasons: ['converted'], evidence, shown };
  if (far && row && publishesIn(ctx.book, row, claim.unit))
    return { rating: 'refuted', reasons: ['far_from_converted'], evidence, shown };
  return { rating: 'unverifiable', reasons: ['unit_not_covered', 'converted'], evidence, shown };
}

/** Shown as the average that the text tells. */
function averaged(f: Finding, period: Period): Finding {
  const shown = f.shown && { ...f.shown, value: tidy(f.shown.value / countMonths(period)), computed: true };
  return { ...f, shown, reasons: [...f.reasons, 'derived_average'] };
}

/** `20 billion a month` over a year is the year's figure over twelve. */
function perMonth(claim: Claim, period: Period): Stated | null {
  const count = countMonths(period);
  if (claim.per !== 'month' || count < 2) return null;
  const s = stated(claim);
  const grow = (i: Interval): Interval => multiply(i, [count, count]);
  const place = s.lastPlace * count;
  return { ...s, interval: grow(s.interval), lenient: grow(s.lenient), value: s.value * count, lastPlace: place };
}

/** True where a period is January or February alone: customs releases the two together. */
export function isMergedMonth(period: Period): boolean {
  return countMonths(period) === 1 && monthOf(period[0]) <= 2;
}

/** January and February of the year of a period. */
export const mergedPeriod = (period: Period): Period => yearToDate(yearOf(period[0]), 2);
