import type { Claim } from '../../model/claim.ts';
import { divide, overlaps, type Interval } from '../../model/interval.ts';
import type { Period } from '../../model/period.ts';
import type { Context } from '../finding.ts';
import { averageRate, daysOf } from '../rates.ts';
import { roomy, widened, type Bond } from './bond.ts';
import type { Shelf } from './shelf.ts';

/** Customs' rates are up to 2 % off the market's average; a day's rate some more off its month. */
const OF_PERIOD = 0.035;
const OF_DAY = 0.03;

export type Rate = 'period' | 'day' | 'none' | 'unknown';

/** The same amount in two currencies must convert at the rate of the period, or of the article's days. */
export function* conversionBonds(shelf: Shelf, ctx: Context): Generator<Bond> {
  for (const first of shelf.values) {
    for (const second of shelf.same(first, 'value')) {
      if (second.unit === first.unit || second.at <= first.at || second.flow !== first.flow) continue;
      yield {
        reason: 'conversion',
        members: [first, second],
        holds: ([a, b]) => rateUsed(a as Claim, b as Claim, ctx) !== 'none',
        parts: [first, ' ≠ ', second],
      };
    }
  }
}

/** At which rate two tellings of one amount were converted. */
export function rateUsed(a: Claim, b: Claim, ctx: Context): Rate {
  const implied = divide(roomy(b), roomy(a));
  const period = averageRate(ctx.book, a.unit, b.unit, a.period as Period);
  if (implied === null || period === null) return 'unknown';
  const near = (rate: number | null, room: number): boolean =>
    rate !== null && overlaps(implied, widened([rate, rate] as Interval, room));
  if (near(period, OF_PERIOD)) return 'period';
  const days = daysOf(ctx.published);
  return days.some((month) => near(averageRate(ctx.book, a.unit, b.unit, month), OF_DAY)) ? 'day' : 'none';
}
