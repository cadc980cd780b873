import type { Claim } from '../model/claim.ts';
import type { Period } from '../model/period.ts';
import { grouped } from './grouped.ts';
import { indexAt } from './place.ts';

/** The claims of one article, found by what they are about: never by going through all of them. */
export interface Neighbours {
  readonly claims: readonly Claim[];
  /** Amounts of money that are told of the same flow and period, or of the same pair and period. */
  values(claim: SubjectOf): readonly Claim[];
  /** The currency in which the article tells the trade nearest to the claim; null where it tells none. */
  currency(claim: SubjectOf & { readonly at: number }): string | null;
  /** The amount right beside a growth, of money or of tonnes: the last before it of the same thing, else the next. */
  amount(claim: SubjectOf & { readonly at: number }): Claim | null;
  /** True where an amount of money of the same pair and period stands right beside the claim. */
  isBesideMoney(claim: SubjectOf & { readonly at: number }): boolean;
  /** The last claim that begins before a place of the text; null where there is none. */
  before(at: number): Claim | null;
  /** True where the article tells some growth of this period's last month over the month before. */
  monthOnMonth(period: Period): boolean;
}

export type SubjectOf = Pick<Claim, 'reporter' | 'region' | 'partner' | 'flow' | 'commodity' | 'actor'> & {
  readonly period: Period | null;
};

/** True for a currency's code: three capital letters. */
export const isMoney = (unit: string): boolean =>
  unit.length === 3 && isCapital(unit, 0) && isCapital(unit, 1) && isCapital(unit, 2);

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

const pairKey = (c: SubjectOf): string => `${c.reporter}|${c.region}|${c.partner}|${c.commodity}|${c.actor}`;
const periodKey = (c: SubjectOf): string => `${pairKey(c)}|${c.period?.[0]}/${c.period?.[1]}`;
export const subjectKey = (c: SubjectOf): string => `${periodKey(c)}|${c.flow}`;

/** An amount further from a growth says nothing of what grew. */
const BESIDE = 80;

/** Indexes the claims of one article once. */
export function neighboursOf(claims: readonly Claim[]): Neighbours {
  let index: Index | null = null;
  const built = (): Index => (index ??= indexed(claims));
  return {
    claims,
    values: (c) => built().bySubject.get(subjectKey(c)) ?? [],
    currency: (c) => {
      const { money, bySubject, byPeriod, byPair } = built();
      if (money.length === 0) return null;
      const near = bySubject.get(subjectKey(c)) ?? byPeriod.get(periodKey(c)) ?? byPair.get(pairKey(c)) ?? [];
      return (nearest(near, c.at) ?? nearest(money, c.at, 200))?.unit ?? null;
    },
    amount: (c) => {
      const near = built().amounts.get(subjectKey(c)) ?? [];
      const next = indexAt(near, c.at);
      const beside = (o: Claim | undefined): boolean => o !== undefined && Math.abs(o.at - c.at) <= BESIDE;
      return [near[next - 1], near[next]].find(beside) ?? null;
    },
    isBesideMoney: (c) => nearest(built().byPeriod.get(periodKey(c)) ?? [], c.at, BESIDE) !== null,
    before: (at) => {
      const { sorted } = built();
      return sorted[indexAt(sorted, at) - 1] ?? null;
    },
    monthOnMonth: (period) => built().monthly.has(period[1]),
  };
}

interface Index {
  /** All claims in the order of the text. */
  readonly sorted: readonly Claim[];
  /** All amounts of money in the order of the text; amounts in brackets tell no currency of their own. */
  readonly money: readonly Claim[];
  readonly bySubject: ReadonlyMap<string, readonly Claim[]>;
  readonly byPeriod: ReadonlyMap<string, readonly Claim[]>;
  readonly byPair: ReadonlyMap<string, readonly Claim[]>;
  /** Amounts of any unit. */
  readonly amounts: ReadonlyMap<string, readonly Claim[]>;
  /** Last days of the periods of which growth over the month before is told. */
  readonly monthly: ReadonlySet<string>;
}

function indexed(claims: readonly Claim[]): Index {
  const sorted = claims.toSorted((a, b) => a.at - b.at);
  const money = sorted.filter((c) => isMoney(c.unit) && c.measure === 'value' && c.converts === null);
  return {
    sorted,
    money,
    bySubject: grouped(money, subjectKey),
    byPeriod: grouped(money, periodKey),
    byPair: grouped(money, pairKey),
    amounts: grouped(
      sorted.filter((c) => c.measure === 'value' || c.measure === 'quantity'),
      subjectKey,
    ),
    monthly: new Set(claims.flatMap((c) => (c.basis === 'mom' && c.period ? [c.period[1]] : []))),
  };
}

/** The claim whose place is nearest, of a list in the order of the text. */
function nearest(sorted: readonly Claim[], at: number, within = Infinity): Claim | null {
  const low = indexAt(sorted, at);
  const after = sorted[low];
  const before = sorted[low - 1];
  const best = !before || (after && after.at - at < at - before.at) ? after : before;
  return best && Math.abs(best.at - at) <= within ? best : null;
}
