import type { Claim } from '../model/claim.ts';
import type { Observation } from '../model/observation.ts';
import { derivedGrowths, yearlyAverage, type Compared, type Derived } from './base.ts';
import { gap } from './compare.ts';
import type { Context, Finding } from './finding.ts';
import { levels, type Level } from './levels.ts';
import { isMoney } from './neighbours.ts';
import type { Side } from './sides.ts';
import { stated } from './stated.ts';

const CURRENCIES = ['USD', 'CNY', 'EUR'] as const;
/** Revised bases move a computed growth by up to 4.4 points (see SOURCES of the shipped ledger): close, and beyond doubt. */
const NEAR = 1;
const FAR = 6;

/** Judges a growth by the levels of two periods: it may agree or be close, and is refuted only from afar. */
export function judgeFromLevels(claim: Claim, pair: Compared, side: Side, ctx: Context): Finding | null {
  const told = ctx.neighbours.currency(claim);
  const units = told && isMoney(told) ? [told, ...CURRENCIES.filter((c) => c !== told)] : CURRENCIES;
  let silentOne: Finding | null = null;
  for (const unit of units) {
    const now = levels(ctx.book, side.key, pair.period, unit);
    const base = now.length > 0 ? levels(ctx.book, side.key, pair.base, unit) : [];
    if (base.length === 0) continue;
    const finding = rate(claim, pair, now, base, side, told === null || told === unit);
    if (!finding) continue;
    if (finding.rating !== 'unverifiable') return finding;
    silentOne ??= finding;
  }
  return silentOne;
}

/** A growth over several years may be meant as a whole or as a yearly average. */
function readings(pair: Compared, now: readonly Level[], base: readonly Level[]): readonly Derived[] {
  const whole = derivedGrowths(now, base);
  if (pair.years < 2) return whole;
  return whole.flatMap((d) => [d, { ...d, growth: yearlyAverage(d.growth, pair.years) }]);
}

function rate(
  claim: Claim,
  pair: Compared,
  now: readonly Level[],
  base: readonly Level[],
  side: Side,
  sameUnit: boolean,
): Finding | null {
  const all = readings(pair, now, base);
  const s = stated(claim);
  const best = all.toSorted((a, b) => gap(s.interval, a.growth) - gap(s.interval, b.growth))[0];
  if (!best) return null;
  const off = gap(s.interval, best.growth);
  const firm = sameUnit && [...now, ...base].every((l) => l.tier === 'published' || l.tier === 'flows');
  const middle = (best.growth[0] + best.growth[1]) / 2;
  const far = FAR + Math.max(0, middle) * 0.05;
  const common = { evidence: evidence(claim, best, side), shown: shownOf(best, middle) };
  if (off === 0 && firm) return { ...common, rating: 'supported', reasons: ['derived_growth'] };
  if (off <= NEAR)
    return {
      ...common,
      rating: 'close',
      reasons: sameUnit ? ['derived_growth'] : ['derived_growth', 'growth_of_other_currency'],
    };
  if (off > far && firm && side.key.flow !== 'balance')
    return { ...common, rating: 'refuted', reasons: ['far_from_levels', 'derived_growth'] };
  return { ...common, rating: 'unverifiable', reasons: ['growth_not_published'] };
}

const shownOf = (d: Derived, value: number) => ({ value, unit: 'percent', observation: d.level, computed: true });

function evidence(claim: Claim, d: Derived, side: Side): Finding['evidence'] {
  const off = claim.value - (d.growth[0] + d.growth[1]) / 2;
  const one = (role: 'mirror' | 'derived' | 'base', observation: Observation) => ({
    role,
    observation,
    difference: off,
  });
  return [one(side.which === 'mirror' ? 'mirror' : 'derived', d.level), one('base', d.base)];
}
