import type { Claim } from '../model/claim.ts';
import { monthOf, periodKind, yearOf, yearToDate, type Period } from '../model/period.ts';
import type { Context, Finding } from './finding.ts';
import { subjectKey } from './neighbours.ts';

/** How a claim edited in one slot would be judged. */
export type Judge = (claim: Claim, ctx: Context) => Finding;

/** Doubts that a second look at the words raised: the text says something there that the reading left out. */
const isOverlooked = (doubt: string): boolean => doubt.endsWith('_overlooked');
/** Whose trade it is, is told once in an article and holds for all of it. */
const isHarmless = (doubt: string): boolean => doubt.startsWith('reporter_');
/** A sibling further away says nothing of what was carried here. */
const SIBLING_WITHIN = 240;
/** More partners and periods of one article than this are a table. */
const MOST = 8;

/** True where a claim took words from elsewhere or left some out: it then bears no weight against another figure. */
export const isOverlooking = (claim: Claim): boolean => claim.doubts.some(isOverlooked);

/**
 * Of the claims that the record refutes, those that were more likely misread than wrong: nobody is told to be wrong on a
 * reading that the article itself speaks against. A reading whose every slot the words beside the figure say stands. One
 * with doubts falls
 * - where a second look at the words found some that it left out,
 * - where the number is right of another partner, flow or period that the article speaks of,
 * - where the article tells growth over the month before, and that is what the number is,
 * - where the article tells the same thing rightly elsewhere, and no slip of the pen explains this number,
 * - where no figure nearby bears out what was carried on from before.
 * Any falls that is right as a balance, or as one of another span; and what goes with a misread amount.
 */
export function misread(
  claims: readonly Claim[],
  findings: readonly Finding[],
  ctx: Context,
  judge: Judge,
): ReadonlySet<Claim> {
  const refuted = claims.filter((_, i) => findings[i]?.rating === 'refuted');
  if (refuted.length === 0) return new Set();
  const known = new Map(claims.map((c, i) => [c, findings[i] as Finding]));
  const article: Told = { claims, known, ctx, judge, borne: bySubject(claims, known) };
  const out = new Set(refuted.filter((claim) => isDoubtful(claim, article)));
  for (const claim of refuted) if (claim.measure !== 'value' && besideMisread(claim, out)) out.add(claim);
  return out;
}

interface Told {
  readonly claims: readonly Claim[];
  readonly known: ReadonlyMap<Claim, Finding>;
  readonly ctx: Context;
  readonly judge: Judge;
  /** What the record bears out, by subject. */
  readonly borne: ReadonlyMap<string, readonly Claim[]>;
}

const isBorneOut = (f: Finding | undefined): boolean => f?.rating === 'supported' || f?.rating === 'close';

function bySubject(
  claims: readonly Claim[],
  known: ReadonlyMap<Claim, Finding>,
): ReadonlyMap<string, readonly Claim[]> {
  const out = new Map<string, Claim[]>();
  for (const c of claims) {
    if (!isBorneOut(known.get(c))) continue;
    const list = out.get(subjectKey(c));
    if (list) list.push(c);
    else out.set(subjectKey(c), [c]);
  }
  return out;
}

function isDoubtful(claim: Claim, article: Told): boolean {
  if (isOtherBalance(claim, article)) return true;
  if (claim.doubts.length === 0) return false;
  if (claim.doubts.some(isOverlooked) || isMonthOnMonth(claim, article)) return true;
  if (rightElsewhere(claim, article)) return true;
  if (toldRightly(claim, article) && !isSlip(article.known.get(claim) as Finding)) return true;
  return !claim.doubts.every(isHarmless) && !hasSibling(claim, article);
}

/** The record says what slip was made. */
const isSlip = (f: Finding): boolean => f.suggestion !== undefined;

/** True where the article tells the same thing a second time, and then as the record has it. */
function toldRightly(claim: Claim, { borne }: Told): boolean {
  const kin = (c: Claim): boolean =>
    c.measure === claim.measure ? c.unit === claim.unit && c.basis === claim.basis : isRate(c) && isRate(claim);
  return (borne.get(subjectKey(claim)) ?? []).some((c) => c !== claim && c.value !== claim.value && kin(c));
}

const isRate = (c: Claim): boolean => c.measure === 'growth' || c.measure === 'multiple';

function isMonthOnMonth(claim: Claim, article: Told): boolean {
  if (claim.measure !== 'growth' || claim.basis === 'mom' || claim.period === null) return false;
  if (article.known.get(claim)?.suggestion?.reason !== 'month_on_month') return false;
  return article.claims.some((c) => c.basis === 'mom' && c.period?.[1] === claim.period?.[1]);
}

/** Surplus and deficit are told from either side, and of the month and of the year in one breath. */
function isOtherBalance(claim: Claim, article: Told): boolean {
  if (claim.measure !== 'value') return false;
  const right = (c: Claim): boolean => isBorneOut(article.judge(c, article.ctx));
  if (claim.flow !== 'balance') return right({ ...claim, flow: 'balance', value: claim.value });
  if (spans(claim, article).some(right)) return true;
  const [low, high] = claim.interval;
  return claim.doubts.length > 0 && right({ ...claim, value: -claim.value, interval: [-high, -low] });
}

/** The claim with one slot filled in each other way. */
const variants = <K extends 'partner' | 'flow' | 'period'>(
  claim: Claim,
  slot: K,
  others: readonly Claim[K][],
): Claim[] =>
  others.filter((other) => other !== claim[slot]).map((other) => Object.assign({}, claim, { [slot]: other }));

/** The claim over each other period that the article speaks of, and over the year so far. */
function spans(claim: Claim, { claims }: Told): readonly Claim[] {
  const period = claim.period as Period;
  const told = new Map(claims.flatMap((c) => (c.period ? [[c.period.join(), c.period] as const] : [])));
  const whole = yearToDate(yearOf(period[1]), monthOf(period[1]));
  const last: Period = [`${period[1].slice(0, 8)}01`, period[1]];
  for (const p of periodKind(period) === 'month' ? [whole] : [last]) told.set(p.join(), p);
  told.delete(period.join());
  return variants(claim, 'period', [...told.values()].slice(0, MOST));
}

/** True where the number is right of another partner, flow or period that the article speaks of. */
function rightElsewhere(claim: Claim, article: Told): boolean {
  if (
    ['flow_swapped', 'year_off', 'period_kind', 'partner_swapped'].includes(
      article.known.get(claim)?.suggestion?.reason ?? '',
    )
  )
    return true;
  const partners = new Set(article.claims.flatMap((c) => [c.partner, c.reporter]));
  for (const own of [null, claim.partner, claim.reporter]) partners.delete(own);
  const others = [
    ...variants(claim, 'partner', [...partners].slice(0, MOST)),
    ...variants(claim, 'flow', ['export', 'import', 'total']),
    ...spans(claim, article),
  ];
  return others.some((c) => isBorneOut(article.judge(c, article.ctx)));
}

/** A figure nearby with the same partner and period, which the record bears out: what both carry on is rightly carried. */
function hasSibling(claim: Claim, { claims, known }: Told): boolean {
  return claims.some(
    (c) =>
      c !== claim &&
      Math.abs(c.at - claim.at) <= SIBLING_WITHIN &&
      c.partner === claim.partner &&
      c.period?.join() === claim.period?.join() &&
      known.get(c)?.rating === 'supported',
  );
}

/** What goes with an amount stands and falls with it. */
function besideMisread(claim: Claim, misreadOnes: ReadonlySet<Claim>): boolean {
  for (const c of misreadOnes)
    if (c.measure === 'value' && subjectKey(c) === subjectKey(claim) && Math.abs(c.at - claim.at) <= SIBLING_WITHIN)
      return true;
  return false;
}

/** The finding of a misread claim: silent, with all that was found and the mend that was offered. */
export function asMisread(finding: Finding): Finding {
  return { ...finding, rating: 'unverifiable', reasons: ['reading_suspected', ...finding.reasons] };
}
