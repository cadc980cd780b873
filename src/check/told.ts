import type { Claim } from '../model/claim.ts';
import {
  monthOf,
  periodKind,
  samePeriod,
  shiftMonths,
  yearOf,
  years,
  yearToDate,
  type Period,
} from '../model/period.ts';
import type { Context, Finding } from './finding.ts';
import { grouped } from './grouped.ts';
import { subjectKey } from './neighbours.ts';
import { indexAt } from './place.ts';

/** How a claim edited in one slot would be judged. */
export type Judge = (claim: Claim, ctx: Context) => Finding;

export type BySubject = ReadonlyMap<string, readonly Claim[]>;

/** What one article tells, found without going through all of it. */
export interface Told {
  readonly known: ReadonlyMap<Claim, Finding>;
  readonly ctx: Context;
  readonly judge: Judge;
  /** All claims in the order of the text. */
  readonly near: readonly Claim[];
  /** What the record bears out, and what it refutes, by subject. */
  readonly borne: BySubject;
  readonly refuted: BySubject;
  readonly byUnit: ReadonlyMap<string, readonly Claim[]>;
  readonly partners: readonly (string | null)[];
  readonly periods: readonly (Period | null | undefined)[];
}

/** More partners and periods of one article than this are a table. */
export const MOST = 8;
/** So many figures of one kind are looked at: an article of any length costs the same for each. */
export const LOOKED_AT = 64;
/** A sibling further away says nothing of what was carried here. */
export const SIBLING_WITHIN = 240;

export const bySubject = (claims: readonly Claim[]): BySubject => grouped(claims, subjectKey);

export const isBorneOut = (f: Finding | undefined): boolean => f?.rating === 'supported' || f?.rating === 'close';

/** Gathers what an article tells; `refuted` are those of its claims that the record refutes. */
export function toldOf(
  claims: readonly Claim[],
  findings: readonly Finding[],
  refuted: readonly Claim[],
  ctx: Context,
  judge: Judge,
): Told {
  const known = new Map(claims.map((c, i) => [c, findings[i] as Finding]));
  return {
    known,
    ctx,
    judge,
    near: claims.toSorted((a, b) => a.at - b.at),
    borne: bySubject(claims.filter((c) => isBorneOut(known.get(c)))),
    refuted: bySubject(refuted),
    byUnit: grouped(refuted, (c) => c.unit),
    partners: [...new Set(claims.flatMap((c) => [c.partner, c.reporter]))],
    periods: [...new Map(claims.map((c) => [c.period?.join(), c.period])).values()],
  };
}

/** What goes with an amount stands and falls with it. */
export const isNear = (claim: Claim, others: readonly Claim[] = []): boolean =>
  others.slice(0, LOOKED_AT).some((c) => Math.abs(c.at - claim.at) <= SIBLING_WITHIN);

export const isRate = (c: Claim): boolean => c.measure === 'growth' || c.measure === 'multiple';

/** True where the record would bear the claim out. */
export const isRight = (claim: Claim, { judge, ctx }: Told): boolean => isBorneOut(judge(claim, ctx));

/** The claims that stand beside a place of the text. */
export function beside(at: number, { near }: Told): readonly Claim[] {
  const from = indexAt(near, at - SIBLING_WITHIN);
  return near.slice(from, from + LOOKED_AT).filter((c) => c.at <= at + SIBLING_WITHIN);
}

/** The claim with one slot filled in each other way. */
export const variants = <K extends 'partner' | 'flow' | 'period'>(
  claim: Claim,
  slot: K,
  others: readonly Claim[K][],
): Claim[] =>
  others.filter((other) => other !== claim[slot]).map((other) => Object.assign({}, claim, { [slot]: other }));

/** The claim over each other period that the article speaks of, and over the year so far. */
export function spans(claim: Claim, { periods }: Told): readonly Claim[] {
  const period = claim.period as Period;
  const last: Period = [`${period[1].slice(0, 8)}01`, period[1]];
  const whole = yearToDate(yearOf(period[1]), monthOf(period[1]));
  const told = [periodKind(period) === 'month' ? whole : last, ...periods.slice(0, MOST)];
  return variants(claim, 'period', told.filter((p) => p && !samePeriod(p, period)) as Period[]);
}

/** The claim over the months before and after its own. */
export function monthsAround(claim: Claim): readonly Claim[] {
  const period = claim.period as Period;
  const around = periodKind(period) === 'month' ? [shiftMonths(period, 1), shiftMonths(period, -1)] : [];
  return variants(claim, 'period', around);
}

/** The claim of a part of a year over the whole of it, and over the year before. */
export function wholeYears(claim: Claim): readonly Claim[] {
  const period = claim.period as Period;
  if (periodKind(period) === 'year') return [];
  const year = yearOf(period[1]);
  return variants(claim, 'period', [years(year), years(year - 1)]);
}

/** The other economies that the article's figures are of. */
export const partnersTold = (claim: Claim, { partners }: Told): readonly (string | null)[] =>
  partners.filter((p) => p !== null && p !== claim.partner && p !== claim.reporter).slice(0, MOST);
