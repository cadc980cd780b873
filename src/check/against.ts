import type { Claim } from '../model/claim.ts';
import { multiply, overlaps } from '../model/interval.ts';
import { countMonths } from '../model/period.ts';
import { isYearOnYear } from './base.ts';
import type { Cause } from './cause.ts';
import { readingOf } from './doubts.ts';
import type { Finding } from './finding.ts';
import { isMoney, subjectKey } from './neighbours.ts';
import { speakerOf } from './offices.ts';
import type { Reason } from './reasons.ts';
import { sidesOf } from './sides.ts';
import { isFarOff } from './slip.ts';
import {
  beside,
  isRate,
  isRight,
  LOOKED_AT,
  MOST,
  partnersTold,
  SIBLING_WITHIN,
  spans,
  variants,
  wholeYears,
  type Told,
} from './told.ts';

/**
 * What speaks against a reading, however sure it is: its words are true to the letter, its number is right of something
 * that the article tells of besides, or the article tells the very thing a second time and then rightly. Null where
 * nothing does.
 */
export function againstReading(claim: Claim, cause: Cause, article: Told): Reason | null {
  const finding = article.known.get(claim) as Finding;
  if (!finding.suggestion && isTrueToTheLetter(claim, finding)) return 'unsure_reading';
  if (isOfPayments(claim, finding, cause)) return 'balance_of_payments';
  const other =
    claim.doubts.includes('scale_overlooked') ||
    isOneOfList(claim, finding, article) ||
    (cause !== 'digits' && isOneOfRow(claim, article)) ||
    isOfOtherRate(claim, article) ||
    isOfOneTold(claim, article) ||
    isOtherBalance(claim, article) ||
    isOtherCurrency(claim, article) ||
    isShareOfIt(claim, finding, article) ||
    isOfWholeYear(claim, article) ||
    isOfEachMonth(claim, article) ||
    (cause === 'slot' && isOfSisterPeriod(claim, article)) ||
    isOfOwnCount(claim, cause) ||
    isMonthOnMonth(claim, article) ||
    isAgainstItself(claim) ||
    (cause !== 'digits' && readingOf(claim) !== 'told' && toldRightly(claim, article));
  return other ? 'reading_suspected' : null;
}

/** `Over 10 trillion` of what is 32: not what is usually said so, and no error (of each quarter, it was meant). */
function isTrueToTheLetter({ approx, value }: Claim, { shown }: Finding): boolean {
  if (approx !== 'over' || !shown || Math.sign(shown.value) !== Math.sign(value)) return false;
  return Math.abs(shown.value) > Math.abs(value);
}

/**
 * A year's balance with the world that nobody's customs told may be one of goods and services: smaller, where services
 * go the other way.
 */
function isOfPayments(claim: Claim, { shown }: Finding, cause: Cause): boolean {
  if (claim.flow !== 'balance' || claim.partner !== 'WLD' || claim.measure !== 'value' || !shown) return false;
  if (cause === 'digits' || cause === 'slot' || cause === 'beyond' || claim.period === null) return false;
  if (countMonths(claim.period) !== 12 || Math.abs(claim.value) > Math.abs(shown.value)) return false;
  const speaker = speakerOf(claim.source, claim.attribution);
  return !speaker.office || speaker.economy !== claim.reporter;
}

/** A growth against the very period that it is of: nobody can mean that, and what was meant nobody read. */
const isAgainstItself = ({ period, basis }: Claim): boolean =>
  basis !== null && basis !== 'yoy' && period !== null && isYearOnYear(period, basis);

/** `For September and October trade stood at 21.8 billion`: of each of the two. */
function isOfEachMonth(claim: Claim, article: Told): boolean {
  if (claim.measure !== 'value' || claim.per !== null || claim.period === null) return false;
  return countMonths(claim.period) <= NAMED_ONE_BY_ONE && isRight({ ...claim, per: 'month' }, article);
}

/** `Exports 3.38 trillion, as in 2022; imports 2.56`: right of the period of which the figure beside it is right. */
function isOfSisterPeriod(claim: Claim, article: Told): boolean {
  if (claim.measure !== 'value') return false;
  const sisters = beside(claim.at, article).filter(
    (c) =>
      c.measure === 'value' &&
      Math.abs(c.at - claim.at) <= ROW &&
      c.reporter === claim.reporter &&
      c.partner === claim.partner &&
      c.period?.join() !== claim.period?.join() &&
      article.known.get(c)?.rating === 'supported',
  );
  return sisters.some(({ period }) => isRight({ ...claim, period }, article));
}

/** Months that a text names one by one, as a rule. */
const NAMED_ONE_BY_ONE = 3;

/** One side's office is quoted for the other side's trade: a figure not far off may be the other side's own count. */
const isOfOwnCount = (claim: Claim, cause: Cause): boolean =>
  cause === 'near' && claim.measure === 'value' && isToldByPartner(claim);

/** What was read of the world is right of a partner that the article speaks of. */
const isOfOneTold = (claim: Claim, article: Told): boolean =>
  claim.partner === 'WLD' && variants(claim, 'partner', partnersTold(claim, article)).some((c) => isRight(c, article));

/** True where the article tells the same thing a second time, and then as the record has it. */
function toldRightly(claim: Claim, { borne }: Told): boolean {
  const kin = (c: Claim): boolean =>
    c.measure === claim.measure ? c.unit === claim.unit && c.basis === claim.basis : isRate(c) && isRate(claim);
  return (borne.get(subjectKey(claim)) ?? [])
    .slice(0, LOOKED_AT)
    .some((c) => c !== claim && c.value !== claim.value && kin(c));
}

function isMonthOnMonth(claim: Claim, article: Told): boolean {
  if (readingOf(claim) === 'told') return false;
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
    ((readingOf(claim) !== 'told' || isToldByPartner(claim)) && isRight(turned, article))
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

/**
 * `1.3 percent in the first quarter, 4.5 in the second and 6 in the third`: several rates of what was read as one thing,
 * one of them right.
 */
function isOneOfRow(claim: Claim, { borne, refuted }: Told): boolean {
  if (claim.measure !== 'growth') return false;
  const key = subjectKey(claim);
  const kin = (list: readonly Claim[] = []): readonly Claim[] =>
    list
      .slice(0, LOOKED_AT)
      .filter((c) => c.basis === claim.basis && c.measure === 'growth' && Math.abs(c.at - claim.at) <= ROW);
  const right = kin(borne.get(key));
  return right.length > 0 && new Set([...right, ...kin(refuted.get(key))].map((c) => c.value)).size >= LIST;
}

/** `Up 5.9 percent, twice what was forecast`: a multiple beside the right growth of the same thing is of something else. */
const isOfOtherRate = (claim: Claim, { borne }: Told): boolean =>
  claim.measure === 'multiple' &&
  (borne.get(subjectKey(claim)) ?? []).slice(0, LOOKED_AT).some((c) => c.measure === 'growth');

/** No clause of a row is longer. */
const ROW = 120;

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
