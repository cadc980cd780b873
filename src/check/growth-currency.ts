import type { Claim } from '../model/claim.ts';
import { around, type Interval } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import { yearBefore, type Period } from '../model/period.ts';
import { gap } from './compare.ts';
import { evidenceOf, type Context, type Finding } from './finding.ts';
import { averageRate } from './rates.ts';
import { stated } from './stated.ts';

/** What customs' own rates may differ from the market's in a growth, in points: near, and beyond doubt. */
const NEAR = 1;
const FAR = 5;
/** Without a rate of exchange: the widest gap seen between two currencies' growth is about 10 points. */
const FAR_WITHOUT_RATE = 20;

/** Judges a growth by the one published in another currency, carried over by the two periods' rates of exchange. */
export function growthConverted(claim: Claim, row: Observation, told: string, ctx: Context): Finding {
  const s = stated(claim);
  const bridge = carriedOver(row, told, claim.period as Period, ctx);
  const official = bridge ?? around(row.value, row.precision);
  const off = gap(s.interval, official);
  const value = (official[0] + official[1]) / 2;
  const shown = { value, unit: 'percent', observation: row, computed: bridge !== null };
  const evidence = evidenceOf(claim, 'converted', [row]);
  if (bridge && off <= NEAR)
    return { rating: 'close', reasons: ['converted', 'growth_currency_missing'], evidence, shown };
  if (off > (bridge ? FAR : FAR_WITHOUT_RATE))
    return { rating: 'refuted', reasons: ['far_from_converted'], evidence, shown };
  return { rating: 'unverifiable', reasons: ['growth_currency_missing'], evidence, shown };
}

/** Growth in another currency: (1 + g) x rate now / rate then. */
function carriedOver(row: Observation, told: string, period: Period, ctx: Context): Interval | null {
  const from = row.growthCurrency;
  if (from === null) return null;
  const now = averageRate(ctx.book, from, told, period);
  const then = averageRate(ctx.book, from, told, yearBefore(period));
  if (now === null || then === null) return null;
  const g = around(row.value, row.precision);
  return [((1 + g[0] / 100) * now * 100) / then - 100, ((1 + g[1] / 100) * now * 100) / then - 100];
}
