import type { Claim } from '../../../model/claim.ts';
import { countMonths, samePeriod, shiftMonths, type Period } from '../../../model/period.ts';
import { findGroup } from '../../../model/codes/groups.ts';
import { dayOf, isFuture } from '../../calendar.ts';
import { claimOf, figureOf } from '../../draft.ts';
import type { Amount } from './amounts.ts';
import type { Context, Sort } from './context.ts';
import { distributionOf } from './distribute.ts';
import { doubtsOf } from './doubts.ts';
import { readAmount, type Reading } from './measure.ts';
import { withMember } from './membership.ts';
import { modalityOf } from './modality.ts';
import { timingOf, type Timing } from './timing.ts';
import type { Parties } from './parties.ts';
import { isGoverning, within, type Sentence } from './sentence.ts';
import { formOf, has, type Token } from './token.ts';
import type { Told } from './told.ts';
import { wholeOf } from './whole.ts';

/** The claims of a clause, one for each amount that measures trade. */
export function claimsOf(s: Sentence, told: Told): Claim[] {
  const out: Claim[] = [];
  const { clause, sort, parties } = told;
  const amounts = within(s.amounts, clause);
  const partiesFor = distributionOf(s, clause, told.roles, amounts);
  let since = clause.from;
  let before: Amount | null = null;
  for (const amount of amounts) {
    const read = readAmount(s.tokens, amount, since, s.to, sort, s.context);
    const reading = read && isBaseOf(s.tokens, amount, read, out) ? { ...read, base: true } : read;
    since = amount.to;
    const own = apart(withMember(partiesFor(amount, parties), s.discourse.partner));
    if (!reading) continue;
    out.push(claimFrom(s, told, amount, reading, own, before));
    note(s.context, reading, sort);
    if (before && isRange(s.tokens, before, amount)) bindRange(out);
    before = amount;
  }
  return out;
}

/** `10–12%`, `от 5 до 6 млрд`. */
function isRange(tokens: readonly Token[], before: Amount, amount: Amount): boolean {
  if (amount.lead - before.to > 1 || before.kind !== amount.kind || before.unit !== amount.unit) return false;
  const link = tokens[before.to];
  const until = formOf(link) === 'до' && formOf(tokens[before.lead - 1]) === 'от';
  return until || (link?.mark === '-' && link.start === tokens[before.to - 1]!.end && amount.start === link.end);
}

/** Neither end of a range is the figure: what it may be lies between them. */
function bindRange(out: Claim[]): void {
  const [low, high] = [out.at(-2), out.at(-1)];
  if (!low || !high || low.measure !== high.measure) return;
  const ends = [...low.interval, ...high.interval];
  const interval = [Math.min(...ends), Math.max(...ends)] as const;
  for (const [k, end] of [
    [-2, low],
    [-1, high],
  ] as const)
    out.splice(out.length + k, 1, { ...end, interval, doubts: [...end.doubts, 'range'], confidence: 'low' });
}

/** `на 43,9%, до 780 тыс. тонн (542 тыс. тонн)`: the level that the growth starts from stands in brackets. */
function isBaseOf(tokens: readonly Token[], amount: Amount, reading: Reading, told: readonly Claim[]): boolean {
  const level = told.at(-1);
  const growth = told.at(-2);
  if (tokens[amount.lead - 1]?.mark !== '(' || !level || !growth || level.measure !== reading.measure) return false;
  if (level.unit !== reading.unit || reading.number.value === 0) return false;
  const ratio = level.value / reading.number.value;
  if (growth.measure === 'multiple') return Math.abs(ratio / growth.value - 1) < 0.06;
  return growth.measure === 'growth' && Math.abs((ratio - 1) * 100 - growth.value) < 1;
}

/** Nobody trades with itself, but for a group with its members and the world. */
function apart(parties: Parties): Parties {
  const { reporter, partner } = parties;
  return reporter === null || reporter !== partner || findGroup(reporter) ? parties : { ...parties, partner: null };
}

/** What the next figure of the clause may go on with; the change of a deficit has its sign turned, its growth has not. */
function note(context: Context, { measure, number, of }: Reading, sort: Sort): void {
  if (measure === 'rate_change' && of === 'share') context.percent = 'share';
  if (measure === 'growth' || measure === 'share') context.percent = of === 'share' ? 'share' : measure;
  if (measure === 'multiple' || measure === 'change') context.percent = 'growth';
  if (measure === 'growth' || measure === 'multiple' || measure === 'change')
    context.direction = number.value < 0 === (measure === 'change' && sort === 'deficit') ? 1 : -1;
}

function claimFrom(
  s: Sentence,
  told: Told,
  amount: Amount,
  reading: Reading,
  parties: Parties,
  before: Amount | null,
): Claim {
  const { text, tokens, discourse } = s;
  const { goods } = told;
  const timing = timingOf(
    tokens,
    amount,
    reading.base && !s.outlook,
    told.clause,
    s.moments,
    told.carried,
    s.context.basis,
  );
  const modality = modalityFor(s, amount, reading, timing);
  const relative = reading.measure === 'growth' || reading.measure === 'change' || reading.measure === 'multiple';
  const unborn = !s.outlook && (modality === 'target' || (modality === 'forecast' && isAhead(s, amount)));
  const dated = timing.explicit || (modality === 'forecast' && s.moments.some(isGoverning));
  const period = unborn && !dated ? null : timing.period;
  const doubts = doubtsOf(s, told, amount, reading, parties, timing, period, modality === 'actual');
  if (relative) noteBasis(s.context, timing.basis);
  else if (reading.base && timing.explicit && isMonthBefore(s, told, timing.period)) noteBasis(s.context, 'mom');
  const approx = approxOf(tokens, amount);
  const whole = reading.measure === 'share' ? wholeOf(text, tokens, amount, told.clause) : null;
  const figure = figureOf({
    text,
    start: reading.start,
    end: amount.end,
    number: reading.number,
    unit: reading.unit,
    approx,
  });
  return claimOf(figure, {
    reporter: parties.reporter,
    region: parties.region,
    partner: parties.partner,
    symmetric: parties.symmetric,
    commodity: goods.commodity,
    hs: goods.hs,
    scope: goods.scope,
    period,
    measure: reading.measure,
    basis: relative ? (s.outlook ? 'revision' : (timing.basis ?? usualBasis(s.context, period))) : null,
    modality,
    source: discourse.source,
    attribution: discourse.attribution,
    of: reading.of,
    share_of: whole?.text ?? null,
    flow: (told.silent ? null : whole?.flow) ?? (whole && parties.flow === 'balance' ? 'total' : parties.flow),
    per: amount.per,
    converts: before && converts(tokens, before, amount) ? before.start : null,
    confidence: doubts.length > 0 ? 'low' : 'high',
    doubts,
  });
}

/** Takes up against what growth is told: `mom` only as long as nothing else was. */
function noteBasis(context: Context, basis: string | null): void {
  if (basis === null || context.basis === basis) return;
  context.basis = context.basis === null && basis === 'mom' ? 'mom' : 'yoy';
}

/** `с $44,3 млрд в предшествующий месяц`. */
function isMonthBefore({ moments }: Sentence, { carried }: Told, period: Period | null): boolean {
  const current = moments.find((m) => isGoverning(m) && m.period !== null)?.period ?? carried;
  if (!period || !current || countMonths(current) !== 1) return false;
  return samePeriod(period, shiftMonths(current, -1));
}

/** An article that tells its months against the month before does so where it leaves that out, too. */
const usualBasis = ({ basis }: Context, period: Period | null): string =>
  basis === 'mom' && period !== null && countMonths(period) === 1 ? 'mom' : 'yoy';

/** A forecast in the future tense is not of the period in hand; what was expected of it (`ожидали роста`) is. */
function isAhead({ tokens, from }: Sentence, { lead }: Amount): boolean {
  for (let i = lead - 1; i >= from; i--) if (has(tokens[i], 'future')) return true;
  return false;
}

function modalityFor(s: Sentence, amount: Amount, reading: Reading, timing: Timing): Claim['modality'] {
  const said = s.outlook
    ? 'forecast'
    : reading.base
      ? 'actual'
      : modalityOf(s.text, s.tokens, amount, s.from, s.amounts);
  const today = dayOf(s.discourse.published);
  const ahead = today !== null && timing.period !== null && isFuture(timing.period, today);
  return said === 'actual' && ahead ? 'forecast' : said;
}

/** `превысил 200 млрд` is over, `приблизился к` under. */
function approxOf(tokens: readonly Token[], { approx, lead }: Amount): Amount['approx'] {
  if (approx) return approx;
  const verb = tokens[lead - 1];
  if (has(verb, 'level over')) return 'over';
  const before = formOf(verb) === '' ? verb : tokens[lead - 2];
  return has(before, 'level under') ? 'under' : null;
}

/** The same money in another currency, in brackets or right behind. */
function converts(tokens: readonly Token[], before: Amount, amount: Amount): boolean {
  if (amount.kind !== 'money' || before.kind !== 'money' || before.unit === amount.unit) return false;
  const mark = tokens[before.to]?.mark;
  return mark === '(' || mark === '/' || amount.lead - before.to <= 1;
}
