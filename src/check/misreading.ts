import type { Claim } from '../model/claim.ts';
import { multiply, overlaps } from '../model/interval.ts';
import { comparedPeriods } from './base.ts';
import { isBare, isOverlooking, isSaid } from './doubts.ts';
import type { Context, Finding } from './finding.ts';
import { isMoney, subjectKey } from './neighbours.ts';
import { sidesOf } from './sides.ts';
import { isDigitSlip, isExplained, isFarOff } from './slip.ts';
import {
  beside,
  bySubject,
  isRight,
  LOOKED_AT,
  monthsAround,
  MOST,
  partnersTold,
  SIBLING_WITHIN,
  spans,
  toldOf,
  variants,
  wholeYears,
  type Judge,
  type Told,
} from './told.ts';

/** More figures than this are a data set: its rows say nothing of one another. */
const DATA_SET = 10_000;
/**
 * Of the claims that the record refutes, those that were more likely misread than wrong: nobody is told to be wrong on a
 * reading that the article itself speaks against. Any reading falls
 * - where the article tells several such numbers for one and the same thing, all far off,
 * - where it was read of the world, and is right of a partner that the article speaks of,
 * - where it is right as a balance, or as one of another span,
 * - where two numbers of the article are right in one other currency: then that is the one they were told in,
 * - where a share told beside it makes the number out of the record, or a round number is true of the whole year,
 * - where a growth of a commodity may be one of tonnes;
 * and what goes with a misread amount falls with it. A reading with doubts (slots carried, words left out), unless two
 * levels beside it or the other half of an exchange bear it out, falls, besides,
 * unless two digits in other places make the number right of just this reading,
 * - where a second look at the words found some that it left out,
 * - where the number is far off or that of the next month, and no slip of a pen or a desk explains how it came about,
 * - where the number is right of another partner, flow or period that the article speaks of,
 * - where the article tells growth over the month before, and that is what the number is,
 * - where the article tells the same thing rightly elsewhere, and no slip explains this number,
 * - where no figure nearby bears out what was carried on from before.
 */
export function misread(
  claims: readonly Claim[],
  findings: readonly Finding[],
  ctx: Context,
  judge: Judge,
): ReadonlySet<Claim> {
  const refuted = claims.filter((_, i) => findings[i]?.rating === 'refuted');
  if (refuted.length === 0) return new Set();
  if (claims.length > DATA_SET) return new Set(refuted.filter(isOverlooking));
  const article = toldOf(claims, findings, refuted, ctx, judge);
  const out = new Set(refuted.filter((claim) => isSuspect(claim, article) || isDoubtful(claim, article)));
  const amounts = bySubject([...out].filter((c) => c.measure === 'value'));
  for (const claim of refuted)
    if (claim.measure !== 'value' && isNear(claim, amounts.get(subjectKey(claim)))) out.add(claim);
  return out;
}

/** What goes with an amount stands and falls with it. */
const isNear = (claim: Claim, others: readonly Claim[] = []): boolean =>
  others.slice(0, LOOKED_AT).some((c) => Math.abs(c.at - claim.at) <= SIBLING_WITHIN);

/** Reasons that hold against any reading, also one whose every slot is said. */
function isSuspect(claim: Claim, article: Told): boolean {
  const finding = article.known.get(claim) as Finding;
  return (
    isOneOfList(claim, finding, article) ||
    (claim.partner === 'WLD' &&
      variants(claim, 'partner', partnersTold(claim, article)).some((c) => isRight(c, article))) ||
    isOtherBalance(claim, article) ||
    isOtherCurrency(claim, article) ||
    isShareOfIt(claim, finding, article) ||
    isOfWholeYear(claim, article) ||
    mayBeTonnes(claim, article)
  );
}

function isDoubtful(claim: Claim, article: Told): boolean {
  if (claim.doubts.length === 0) return false;
  const finding = article.known.get(claim) as Finding;
  if (isDigitSlip(claim, finding)) return false;
  if (isJoined(claim, article)) return false;
  if (isOverlooking(claim) || isMonthOnMonth(claim, article)) return true;
  if (isExchanged(claim, article)) return false;
  const explained = isExplained(claim, finding, article.ctx);
  if (rightElsewhere(claim, article) || (!explained && (isFarOff(claim, finding) || isOfNextMonth(claim, article))))
    return true;
  if (toldRightly(claim, article) && !finding.suggestion) return true;
  return !isSaid(claim) && !isBare(claim) && !hasSibling(claim, article);
}

/** A growth between two levels that the article tells beside it as the record has them: it was read as it stands. */
function isJoined(claim: Claim, { borne }: Told): boolean {
  const two = isRate(claim) && claim.period ? comparedPeriods(claim.period, claim.basis) : null;
  return (
    two !== null && [two.period, two.base].every((period) => isNear(claim, borne.get(subjectKey({ ...claim, period }))))
  );
}

/** Each of two flows has the figure of the other, and the other one was read without a doubt. */
function isExchanged(claim: Claim, { known, refuted }: Told): boolean {
  const swapped = (c: Claim): boolean => known.get(c)?.suggestion?.reason === 'flow_swapped';
  if (!swapped(claim) || !isSaid(claim)) return false;
  const other = { ...claim, flow: claim.flow === 'export' ? 'import' : 'export' } as const;
  const kin = (refuted.get(subjectKey(other)) ?? []).filter((c) => c.doubts.length === 0 && swapped(c));
  return isNear(claim, kin);
}

/** `To 330, reversing the decline of October`: of the month before or after, which the article may name further away. */
function isOfNextMonth(claim: Claim, { judge, ctx }: Told): boolean {
  return monthsAround(claim).some((c) => {
    const { shown } = judge(c, ctx);
    return shown !== null && Math.abs(shown.value - c.value) <= Math.abs(shown.value) * SAME;
  });
}

/** A figure by way of a rate of exchange is that of a month where it is as near as this. */
const SAME = 0.005;

/** True where the article tells the same thing a second time, and then as the record has it. */
function toldRightly(claim: Claim, { borne }: Told): boolean {
  const kin = (c: Claim): boolean =>
    c.measure === claim.measure ? c.unit === claim.unit && c.basis === claim.basis : isRate(c) && isRate(claim);
  return (borne.get(subjectKey(claim)) ?? [])
    .slice(0, LOOKED_AT)
    .some((c) => c !== claim && c.value !== claim.value && kin(c));
}

const isRate = (c: Claim): boolean => c.measure === 'growth' || c.measure === 'multiple';

function isMonthOnMonth(claim: Claim, article: Told): boolean {
  if (claim.measure !== 'growth' || claim.basis === 'mom' || claim.period === null) return false;
  if (article.known.get(claim)?.suggestion?.reason !== 'month_on_month') return false;
  return article.ctx.neighbours.monthOnMonth(claim.period);
}

/** Surplus and deficit are told from either side, and of the month and of the year in one breath. */
function isOtherBalance(claim: Claim, article: Told): boolean {
  if (claim.measure !== 'value') return false;
  const [low, high] = claim.interval;
  const turned = { ...claim, flow: 'balance', value: -claim.value, interval: [-high, -low] } as const;
  if (claim.flow !== 'balance') return isRight({ ...claim, flow: 'balance' }, article) || isRight(turned, article);
  return (
    spans(claim, article).some((c) => isRight(c, article)) ||
    ((claim.doubts.length > 0 || isToldByPartner(claim)) && isRight(turned, article))
  );
}

/** An office tells of its own surplus, whoever's trade the sentence began with. */
const isToldByPartner = (claim: Claim): boolean => sidesOf(claim).some((s) => s.trusted && s.which === 'mirror');

/** Fewer numbers of one and the same thing may be a slip and its correction. */
const LIST = 3;

/** Several numbers for what was read as one and the same thing, each far off: the reading lost what tells them apart. */
function isOneOfList(claim: Claim, finding: Finding, { refuted, known }: Told): boolean {
  if (!isFarOff(claim, finding)) return false;
  const same = (c: Claim): boolean =>
    c.measure === claim.measure &&
    c.unit === claim.unit &&
    c.basis === claim.basis &&
    subjectKey(c) === subjectKey(claim);
  const kin = (refuted.get(subjectKey(claim)) ?? []).slice(0, LOOKED_AT).filter(same);
  const list = kin.filter((c) => !known.get(c)?.suggestion && Math.abs(c.at - claim.at) <= SIBLING_WITHIN);
  return new Set(list.map((c) => c.value)).size >= LIST;
}

const CURRENCIES = ['USD', 'CNY', 'EUR'] as const;

/** One amount in the wrong currency is a slip; two that are right in the same other one were told in it. */
function isOtherCurrency(claim: Claim, article: Told): boolean {
  if (!isMoney(claim.unit) || !isFarOff(claim, article.known.get(claim) as Finding)) return false;
  const kin = (article.byUnit.get(claim.unit) ?? []).slice(0, MOST).filter((c) => c !== claim);
  if (kin.length === 0) return false;
  return CURRENCIES.some(
    (unit) =>
      unit !== claim.unit && isRight({ ...claim, unit }, article) && kin.some((c) => isRight({ ...c, unit }, article)),
  );
}

/** A share told beside it makes the number out of the record: it is a part of what it was read as. */
function isShareOfIt(claim: Claim, { shown }: Finding, article: Told): boolean {
  if (claim.measure !== 'value' || !shown) return false;
  const isPart = (share: Claim): boolean => {
    const ratio = multiply(share.interval, [0.01, 0.01]);
    return overlaps(multiply([shown.value, shown.value], ratio), claim.interval);
  };
  return beside(claim.at, article).some((c) => c.measure === 'share' && c.value < MOST_OF_IT && isPart(c));
}

/** A larger share is nearly the whole. */
const MOST_OF_IT = 95;

/** `Over 400 billion every year`, told of a month: no slip, where it is true of the year. */
const isOfWholeYear = (claim: Claim, article: Told): boolean =>
  claim.approx !== null && claim.measure === 'value' && wholeYears(claim).some((c) => isRight(c, article));

/** Growth of a commodity is of its value or of its tonnes; without an amount of money beside it nobody knows. */
const mayBeTonnes = (claim: Claim, { ctx }: Told): boolean =>
  claim.measure === 'growth' &&
  claim.commodity !== null &&
  claim.of === null &&
  ctx.neighbours.values(claim).length === 0;

const ELSEWHERE: ReadonlySet<string> = new Set(['flow_swapped', 'year_off', 'period_kind', 'partner_swapped']);

/** True where the number is right of another partner, flow or period that the article speaks of. */
function rightElsewhere(claim: Claim, article: Told): boolean {
  if (ELSEWHERE.has(article.known.get(claim)?.suggestion?.reason ?? '')) return true;
  const others = [
    ...variants(claim, 'partner', partnersTold(claim, article)),
    ...variants(claim, 'flow', ['export', 'import', 'total']),
    ...spans(claim, article),
  ];
  return others.some((c) => isRight(c, article));
}

/** A figure nearby with the same partner and period, which the record bears out: what both carry on is rightly carried. */
function hasSibling(claim: Claim, article: Told): boolean {
  const carries = (c: Claim): boolean =>
    c !== claim && c.partner === claim.partner && c.period?.join() === claim.period?.join();
  return beside(claim.at, article).some((c) => carries(c) && article.known.get(c)?.rating === 'supported');
}

/** The finding of a misread claim: silent, with all that was found and the mend that was offered. */
export function asMisread(finding: Finding): Finding {
  return { ...finding, rating: 'unverifiable', reasons: ['reading_suspected', ...finding.reasons] };
}
