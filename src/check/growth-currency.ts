import type { Claim } from '../model/claim.ts';
import { around, type Interval } from '../model/interval.ts';
import type { Observation } from '../model/observation.ts';
import { shiftMonths, yearBefore, type Period } from '../model/period.ts';
import { gap } from './compare.ts';
import { evidenceOf, type Context, type Finding } from './finding.ts';
import { publishesIn } from './currencies.ts';
import { averageRate } from './rates.ts';
import { stated } from './stated.ts';
import { twinsOf } from './twins.ts';

/** What may be left between two currencies' growth, in points: still near, and beyond doubt. */
interface Room {
  readonly near: number;
  readonly far: number;
}

/** By customs' own pairs of growth rates for the period: seen 0.1 in the median, 1.0 at most. */
const BY_TWINS: Room = { near: 0.5, far: 1.2 };
/** By market rates of the month before: seen 0.3 in the median, 2.4 at most of 238. */
const BY_MARKET: Room = { near: 1, far: 2.5 };
/** Without a rate of exchange: the widest gap seen between two currencies' growth is about 10 points. */
const FAR_WITHOUT_RATE = 20;

/** Judges a growth by the one published in another currency, carried over by the two periods' rates of exchange. */
export function growthConverted(claim: Claim, row: Observation, told: string, ctx: Context): Finding {
  const s = stated(claim);
  const bridge = carriedOver(row, told, claim.period as Period, ctx);
  const official = bridge?.growth ?? around(row.value, row.precision);
  const off = gap(s.interval, official);
  const value = (official[0] + official[1]) / 2;
  const shown = { value, unit: 'percent', observation: row, computed: bridge !== null };
  const evidence = evidenceOf(claim, 'converted', [row]);
  if (bridge && off <= bridge.room.near)
    return { rating: 'close', reasons: ['converted', 'growth_currency_missing'], evidence, shown };
  const sure = bridge !== null && publishesIn(ctx.book, row, told);
  if (off > (sure ? bridge.room.far : FAR_WITHOUT_RATE))
    return { rating: 'refuted', reasons: ['far_from_converted'], evidence, shown };
  return { rating: 'unverifiable', reasons: ['growth_currency_missing'], evidence, shown };
}

interface Bridge {
  readonly growth: Interval;
  readonly room: Room;
}

/** Growth in another currency: (1 + g) x rate now / rate then, at customs' own rates where they can be had. */
function carriedOver(row: Observation, told: string, period: Period, ctx: Context): Bridge | null {
  const from = row.growthCurrency;
  if (from === null) return null;
  const g = around(row.value, row.precision);
  const by = (ratio: number): Interval => [(100 + g[0]) * ratio - 100, (100 + g[1]) * ratio - 100];
  const twins = twinsOf(ctx.book, row.reporter, period, from, told);
  if (twins.growth !== null) return { growth: by(twins.growth), room: BY_TWINS };
  const now = customsRate(row, told, period, ctx);
  const then = customsRate(row, told, yearBefore(period), ctx);
  return now === null || then === null ? null : { growth: by(now / then), room: BY_MARKET };
}

/** China's customs convert at a rate of the month before; the month's own where that one is missing. */
function customsRate(row: Observation, told: string, period: Period, ctx: Context): number | null {
  const from = row.growthCurrency as string;
  const before = row.source === 'gacc' ? averageRate(ctx.book, from, told, shiftMonths(period, -1)) : null;
  return before ?? averageRate(ctx.book, from, told, period);
}
