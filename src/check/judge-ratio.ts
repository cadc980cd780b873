import type { Claim } from '../model/claim.ts';
import { divide, multiply, subtract, type Interval } from '../model/interval.ts';
import type { Period } from '../model/period.ts';
import { comparedPeriods, isYearOnYear } from './base.ts';
import { gap, gradeInterval } from './compare.ts';
import { silent, type Context, type Finding } from './finding.ts';
import { levels, type Level } from './levels.ts';
import { isMoney } from './neighbours.ts';
import type { Reason } from './reasons.ts';
import { gradeReason, ratingOf } from './rate-levels.ts';
import { sidesOf, type Side } from './sides.ts';
import { isTrade, wholeFlow } from './whole.ts';
import { stated } from './stated.ts';

const CURRENCIES = ['USD', 'CNY', 'EUR'] as const;

/** A ratio or difference computed from two levels of the record. */
interface Computed {
  readonly interval: Interval;
  readonly a: Level;
  readonly b: Level;
}

/** What may be off before it is close, and before it is refuted; `null` never refutes. */
interface Room {
  readonly close: number;
  readonly refuted: number | null;
  readonly reason: Reason;
}

/** Judges a share of the reporter's trade: the part over the whole of the same flow and period. */
export function judgeShare(claim: Claim, ctx: Context): Finding {
  if (claim.partner === 'WLD' && claim.commodity === null) return silent('of_other_thing');
  const period = claim.period as Period;
  const flow = wholeFlow(claim);
  const plain = claim.commodity === null && isTrade(claim);
  return overUnits(claim, ctx, (side, unit) => {
    const whole =
      claim.commodity === null
        ? { ...side.key, flow: flow ?? side.key.flow, partner: 'WLD' }
        : { ...side.key, commodity: null };
    const found = pair(levels(ctx.book, side.key, period, unit), levels(ctx.book, whole, period, unit), (a, b) => {
      const share = divide(a, b);
      return share && multiply(share, [100, 100]);
    });
    const room: Room = {
      close: 0.3,
      refuted: plain ? Math.max(1.5, Math.abs(claim.value) * 0.1) : null,
      reason: 'derived_share',
    };
    return rate(claim, found, room, side);
  });
}

/** Judges a change in money against the levels of the two periods. */
export function judgeChange(claim: Claim, ctx: Context): Finding {
  const two = comparedPeriods(claim.period as Period, claim.basis);
  if (!two || claim.of !== null || !isMoney(claim.unit)) return silent(two ? 'of_other_thing' : 'basis_not_covered');
  for (const side of sidesOf(claim)) {
    const now = levels(ctx.book, side.key, two.period, claim.unit);
    const found = pair(now, levels(ctx.book, side.key, two.base, claim.unit), subtract);
    const size = Math.abs(now.at(-1)?.value ?? 0);
    const finding = rate(claim, found, { close: size * 0.01, refuted: size * 0.1, reason: 'derived_change' }, side);
    if (finding) return finding;
  }
  return silent('base_not_covered');
}

/** Judges `n times as much` against the levels of the two periods, or of a growth against another growth. */
export function judgeMultiple(claim: Claim, ctx: Context): Finding {
  const two = comparedPeriods(claim.period as Period, claim.basis);
  if (!two) return silent('basis_not_covered');
  if (claim.of === 'growth') return judgeGrowthMultiple(claim, ctx);
  if (claim.of !== null) return silent('of_other_thing');
  return overUnits(claim, ctx, (side, unit) => {
    const found = pair(
      levels(ctx.book, side.key, two.period, unit),
      levels(ctx.book, side.key, two.base, unit),
      divide,
    );
    const size = Math.abs(claim.value);
    const room: Room = { close: size * 0.02, refuted: size * 0.15, reason: 'derived_growth' };
    if (found.length > 0 || !isYearOnYear(two.period, claim.basis)) return rate(claim, found, room, side);
    // What an office published itself leaves no room for revised bases.
    return rate(claim, grown(ctx, side, two.period, unit), { ...room, refuted: size * 0.05 }, side);
  });
}

/** Percent more as new over old. */
const over = (percent: number): number => 1 + percent / 100;

/** The multiple that a published growth comes to, where the level of the year before is not at hand: +23.3 % is 1.233. */
function grown(ctx: Context, side: Side, period: Period, unit: string): readonly Computed[] {
  const growth = growthLevel(ctx, side, period, unit);
  return growth
    ? [{ interval: [over(growth.interval[0]), over(growth.interval[1])], a: growth, b: { ...growth, rows: [] } }]
    : [];
}

/** One yoy growth over that of the month (or year) before. */
function judgeGrowthMultiple(claim: Claim, ctx: Context): Finding {
  const [now, then] = twoGrowths(claim, ctx);
  const ratio = now && then && divide(now.interval, then.interval);
  if (!ratio) return silent('growth_not_published');
  const side = sidesOf(claim).find((x) => x.trusted) as Side;
  const room: Room = { close: Math.abs(claim.value) * 0.05, refuted: null, reason: 'derived_growth' };
  return rate(claim, [{ interval: ratio, a: now, b: then }], room, side) ?? silent('growth_not_published');
}

/** Judges percentage points of a growth: the rate of the period less that of the one before. */
export function judgeRateChange(claim: Claim, ctx: Context): Finding {
  if (claim.of === 'share') return silent('of_other_thing');
  const [now, then] = twoGrowths(claim, ctx);
  const side = sidesOf(claim).find((x) => x.trusted);
  if (!now || !then || !side) return silent('growth_not_published');
  const found = [{ interval: subtract(now.interval, then.interval), a: now, b: then }];
  return (
    rate(claim, found, { close: 0.3, refuted: null, reason: 'derived_growth' }, side) ?? silent('growth_not_published')
  );
}

/** The growth of the period and of the one before it, in the currency of the article. */
function twoGrowths(claim: Claim, ctx: Context): [Level | null, Level | null] {
  const period = claim.period as Period;
  const before = comparedPeriods(period, claim.basis === 'yoy' ? 'yoy' : 'mom') ?? comparedPeriods(period, 'yoy');
  const side = sidesOf(claim).find((x) => x.trusted);
  if (!side || !before) return [null, null];
  const told = ctx.neighbours.currency(claim);
  return [growthLevel(ctx, side, before.period, told), growthLevel(ctx, side, before.base, told)];
}

function growthLevel(ctx: Context, side: Side, period: Period, told: string | null): Level | null {
  const rows = ctx.book
    .at(side.key, period)
    .filter((o) => o.measure === 'growth' && (!told || o.growthCurrency === told));
  const row = rows.at(-1);
  if (row) {
    const half = row.precision / 2;
    const interval: Interval = [row.value - half, row.value + half];
    return {
      tier: 'published',
      value: row.value,
      interval,
      unit: 'percent',
      rows: [row],
      known: null,
      dated: false,
      confirmed: true,
    };
  }
  const unit = told ?? 'USD';
  const yoy = comparedPeriods(period, 'yoy');
  const found =
    yoy && pair(levels(ctx.book, side.key, period, unit), levels(ctx.book, side.key, yoy.base, unit), divide).at(-1);
  if (!found) return null;
  const interval: Interval = [(found.interval[0] - 1) * 100, (found.interval[1] - 1) * 100];
  return { ...found.a, tier: 'flows', value: (interval[0] + interval[1]) / 2, interval, unit: 'percent' };
}

function pair(
  as: readonly Level[],
  bs: readonly Level[],
  op: (a: Interval, b: Interval) => Interval | null,
): Computed[] {
  const all: Computed[] = [];
  for (const b of bs) {
    for (const a of as) {
      const interval = op(a.interval, b.interval);
      if (interval) all.push({ interval, a, b });
    }
  }
  return all;
}

function overUnits(claim: Claim, ctx: Context, find: (side: Side, unit: string) => Finding | null): Finding {
  const told = ctx.neighbours.currency(claim);
  for (const side of sidesOf(claim)) {
    for (const unit of new Set([told ?? 'USD', ...CURRENCIES])) {
      const finding = find(side, unit);
      if (finding) return finding;
    }
  }
  return silent('base_not_covered');
}

function rate(claim: Claim, found: readonly Computed[], room: Room, side: Side): Finding | null {
  const s = stated(claim);
  const best = found.toSorted((x, y) => gap(s.interval, x.interval) - gap(s.interval, y.interval))[0];
  if (!best) return null;
  const grade = gradeInterval(s, best.interval, room.close);
  const value = (best.interval[0] + best.interval[1]) / 2;
  const role = side.which === 'mirror' ? 'mirror' : 'derived';
  const rows = [...best.a.rows, ...best.b.rows];
  const evidence = rows.map((observation) => ({ role, observation, difference: claim.value - value }) as const);
  const shown = { value, unit: claim.unit, observation: rows[0] as (typeof rows)[number], computed: true };
  const rating = ratingOf(grade);
  if (rating !== 'refuted')
    return {
      rating: side.trusted ? rating : 'close',
      reasons: [gradeReason(grade, claim), room.reason],
      evidence,
      shown,
    };
  const far = room.refuted !== null && side.trusted && gap(s.lenient, best.interval) > room.refuted;
  return far
    ? { rating: 'refuted', reasons: ['far_from_derived', room.reason], evidence, shown }
    : { rating: 'unverifiable', reasons: ['undecided', room.reason], evidence, shown };
}
