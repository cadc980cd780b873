import type { Claim } from '../../../model/claim.ts';
import { dayOf, isFuture } from '../../calendar.ts';
import { claimOf, figureOf } from '../../draft.ts';
import type { Discourse, Findings, Paragraph } from '../../locale.ts';
import { amountsOf, type Amount } from './amounts.ts';
import { afterDateline, attribute } from './attribution.ts';
import { clausesOf, type Clause, type Head } from './clauses.ts';
import { contextOf, type Context, type Sort } from './context.ts';
import { goodsOf, type Goods } from './goods.ts';
import { readAmount, type Reading } from './measure.ts';
import { modalityOf } from './modality.ts';
import { momentsOf, timingOf, type Moment } from './moments.ts';
import { partiesOf, type Parties } from './parties.ts';
import { periodsOf, type PeriodMention } from './periods.ts';
import { rolesOf, type Place, type Roles } from './places.ts';
import { superlativesOf } from './superlatives.ts';
import { formOf, has, sentencesOf, tokensOf, type Token } from './token.ts';

/** Everything known of the sentence in hand. */
interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly Amount[];
  readonly periods: readonly PeriodMention[];
  readonly moments: readonly Moment[];
  readonly discourse: Discourse;
  readonly context: Context;
  readonly findings: Findings;
}

/** Reads a paragraph of Russian: sentence by sentence, clause by clause. */
export function readParagraph(paragraph: Paragraph, discourse: Discourse, findings: Findings): void {
  const { text } = paragraph;
  const context = contextOf(discourse);
  const tokens = tokensOf(paragraph);
  const taken = new Uint8Array(tokens.length);
  for (const [start, to] of sentencesOf(tokens)) {
    const from = start === 0 && !paragraph.headline ? Math.min(to, afterDateline(tokens)) : start;
    const periods = periodsOf(tokens, from, to, taken);
    const amounts = amountsOf(tokens, from, to, taken).map((a) => withCurrency(a, discourse));
    attribute(text, tokens, from, to, discourse, context);
    const calendar = { today: dayOf(discourse.published), current: discourse.period, year: null };
    const moments = momentsOf(tokens, periods, amounts, calendar);
    for (const a of amounts) findings.figures.push(figureOf({ ...a, text, number: a.number }));
    readSentence({ text, tokens, from, to, amounts, periods, moments, discourse, context, findings });
  }
}

/** A scaled number without a unit of its own is money of the currency in hand: `282,95 миллиарда долларов против 97,11 миллиарда`. */
function withCurrency(amount: Amount, discourse: Discourse): Amount {
  if (amount.kind === 'money') discourse.currency = amount.unit;
  if (amount.kind !== 'bare' || discourse.currency === null) return amount;
  return { ...amount, kind: 'money', unit: discourse.currency };
}

function readSentence(s: Sentence): void {
  const partners = new Set<string | null>();
  let carried = s.discourse.period;
  for (const clause of clausesOf(s.tokens, s.from, s.to, s.amounts)) {
    const governing = s.moments.filter((m) => m.from >= clause.from && m.from < clause.to && isGoverning(m));
    const parties = readClause(s, clause, carried);
    if (parties) partners.add(parties.partner);
    carried = governing.find((m) => m.period)?.period ?? carried;
  }
  s.context.listed = partners.size > 1;
  const last = s.moments.find((m) => isGoverning(m) && m.period);
  if (last?.period && s.context.about === 'trade') s.discourse.period = lastPeriod(s) ?? last.period;
}

/** The period that goes on: the last one that governs a clause of trade. */
function lastPeriod(s: Sentence): Discourse['period'] {
  let period: Discourse['period'] = null;
  for (const m of s.moments) if (isGoverning(m) && m.period && !isAhead(s, m)) period = m.period;
  return period;
}

const isGoverning = (m: Moment): boolean =>
  !m.compared && m.mention.expression.kind !== 'before' && m.mention.expression.kind !== 'same' && !m.mention.adjective;

function isAhead({ discourse }: Sentence, { period }: Moment): boolean {
  const today = dayOf(discourse.published);
  return today !== null && period !== null && isFuture(period, today);
}

/** Reads one clause; its parties where it is about trade. */
function readClause(s: Sentence, clause: Clause, carried: Discourse['period']): Parties | null {
  const { context } = s;
  const head = clause.head ?? silentHead(s, clause);
  if (!head) return null;
  if (!head.trade) {
    context.about = 'other';
    return null;
  }
  const full = { ...clause, head };
  const sort = head.sort ?? context.sort ?? 'total';
  const roles = rolesOf(s.text, s.tokens, clause.from, clause.to, head, { place: homeOf(s.discourse) });
  const parties = partiesOf(sort, roles, beforeOf(s, clause));
  const goods = inheritedGoods(s, full, sort, goodsOf(s.text, s.tokens, full, s.amounts));
  const amounts = s.amounts.filter((a) => a.from >= clause.from && a.from < clause.to);
  const own = readAmounts(s, full, sort, roles, parties, goods, amounts, carried, clause.head === null);
  s.findings.claims.push(...own);
  remember(s, full, sort, parties, goods);
  readSuperlatives(s, clause, parties, goods, own[0]?.period ?? periodWithin(s, clause) ?? carried);
  return parties;
}

function periodWithin(s: Sentence, clause: Clause): Discourse['period'] {
  return (
    s.moments.find((m) => m.from >= clause.from && m.from < clause.to && isGoverning(m) && m.period)?.period ?? null
  );
}

/** A clause without a head goes on with the trade before it, where its words point back. */
function silentHead(s: Sentence, clause: Clause): Head | null {
  const { context, tokens } = s;
  if (context.about !== 'trade' || context.sort === null) return null;
  const figures = s.amounts.some((a) => a.from >= clause.from && a.from < clause.to);
  const points = figures && pointsBack(s, clause);
  const ranks = !figures && rangeHas(tokens, clause, RANKS);
  return points || ranks
    ? { at: clause.from - 1, trade: true, sort: context.sort, verb: false, both: null, continued: true }
    : null;
}

const RANKS = ['record', 'maximum', 'minimum', 'row', 'rank noun', 'place', 'first'];
const BACK = [
  'weak',
  'up noun',
  'down noun',
  'share',
  'falls to',
  'in value',
  'in volume',
  'economy',
  'region',
  'commodity',
  'both',
  'unit',
  'record',
  'goods',
];
const PRONOUNS = new Set(['он', 'она', 'оно', 'они', 'это', 'этот', 'эта', 'их', 'его', 'ее']);

function pointsBack({ tokens, periods }: Sentence, clause: Clause): boolean {
  if (rangeHas(tokens, clause, BACK)) return true;
  for (let i = clause.from; i < clause.to; i++) if (PRONOUNS.has(formOf(tokens[i]))) return true;
  return periods.some((p) => p.from >= clause.from && p.from <= clause.from + 2);
}

function rangeHas(tokens: readonly Token[], { from, to }: Clause, tags: readonly string[]): boolean {
  for (let i = from; i < to; i++) if (tags.some((tag) => has(tokens[i], tag))) return true;
  return false;
}

function homeOf({ reporter, region }: Discourse): Place | null {
  return reporter === null ? null : { economy: reporter, region };
}

function beforeOf(s: Sentence, clause: Clause): Parameters<typeof partiesOf>[2] {
  const { discourse, context, tokens } = s;
  const both = rangeHas(tokens, clause, ['both']);
  const world = rangeHas(tokens, clause, ['world']) || (rangeHas(tokens, clause, ['whole']) && !context.topic);
  const back = context.topic && (context.listed || (both && discourse.partner === 'WLD')) ? context.topic : discourse;
  const { reporter, partner, region } = back;
  return { reporter, partner, region, sourceEconomy: context.sourceEconomy, world, both };
}

/** The good in hand goes on where the clause names none and is not about all goods. */
function inheritedGoods(s: Sentence, clause: Clause & { head: Head }, sort: Sort, goods: Goods): Goods {
  const { context } = s;
  if (goods.commodity !== null || goods.general || context.commodity === null) return goods;
  if (sort === 'total' || sort === 'balance' || sort === 'surplus' || sort === 'deficit') return goods;
  const counts = s.amounts.some((a) => a.kind === 'quantity' && a.from >= clause.from && a.from < clause.to);
  if (!clause.head.continued && !counts && context.topic) return goods;
  return { ...goods, commodity: context.commodity, hs: context.hs };
}

function remember(s: Sentence, clause: Clause, sort: Sort, parties: Parties, goods: Goods): void {
  const { context, discourse } = s;
  context.about = 'trade';
  context.sort = sort;
  context.commodity = goods.commodity;
  context.hs = goods.hs;
  context.scope = goods.scope;
  if (parties.reporter !== null) discourse.reporter = parties.reporter;
  discourse.region = parties.region;
  discourse.partner = parties.partner ?? discourse.partner;
  if (parties.reporter === null || parties.partner === null) return;
  if (parties.partner !== 'WLD') discourse.pair = [parties.reporter, parties.partner];
  const { reporter, partner, region } = parties;
  if (sort === 'total' || context.topic === null)
    if (goods.commodity === null && clause.head) context.topic = { reporter, partner, region };
}

function readAmounts(
  s: Sentence,
  clause: Clause & { head: Head },
  sort: Sort,
  roles: Roles,
  parties: Parties,
  goods: Goods,
  amounts: readonly Amount[],
  carried: Discourse['period'],
  silent: boolean,
): Claim[] {
  const out: Claim[] = [];
  const share = shareOut(s, clause, roles, amounts);
  let since = clause.from;
  let before: Amount | null = null;
  for (const amount of amounts) {
    const reading = readAmount(s.tokens, amount, since, clause.to, sort, s.context);
    since = amount.to;
    if (!reading) continue;
    const part = share(amount);
    const slots = { parties: part.parties(parties, sort), sort: part.sort ?? sort };
    out.push(claimFrom(s, clause, amount, reading, slots.parties, goods, carried, silent, before));
    note(s.context, reading);
    before = amount;
  }
  return out;
}

function note(context: Context, { measure, number }: Reading): void {
  if (measure === 'growth' || measure === 'share') context.percent = measure;
  if (measure === 'growth' || measure === 'multiple') context.direction = number.value < 0 ? -1 : 1;
}

interface Part {
  readonly sort: Sort | null;
  readonly parties: (all: Parties, sort: Sort) => Parties;
}

const WHOLE: Part = { sort: null, parties: (all) => all };

/** Figures told `соответственно`: the n-th of a kind goes to the n-th flow or partner. */
function shareOut(
  s: Sentence,
  clause: Clause & { head: Head },
  roles: Roles,
  amounts: readonly Amount[],
): (amount: Amount) => Part {
  const told = rangeHas(s.tokens, clause, ['respectively']);
  const { both } = clause.head;
  const partners = [roles.destination, roles.origin, roles.partners].find((list) => list.length > 1);
  const size = both ? 2 : told && partners ? partners.length : 0;
  if (size === 0) return () => WHOLE;
  const seen = new Map<string, number>();
  const total = new Map<string, number>();
  for (const a of amounts) total.set(a.kind, (total.get(a.kind) ?? 0) + 1);
  return (amount) => {
    const n = seen.get(amount.kind) ?? 0;
    seen.set(amount.kind, n + 1);
    if (total.get(amount.kind)! % size !== 0) return WHOLE;
    if (both)
      return {
        sort: both[n % 2]!,
        parties: (all) => ({ ...all, flow: both[n % 2] === 'import' ? 'import' : 'export', symmetric: false }),
      };
    return { sort: null, parties: (all) => ({ ...all, partner: partners![n % size]!.economy, doubts: [] }) };
  };
}

function claimFrom(
  s: Sentence,
  clause: Clause & { head: Head },
  amount: Amount,
  reading: Reading,
  parties: Parties,
  goods: Goods,
  carried: Discourse['period'],
  silent: boolean,
  before: Amount | null,
): Claim {
  const { text, tokens, discourse } = s;
  const timing = timingOf(tokens, amount, reading.base, clause, s.moments, carried);
  const said = reading.base ? 'actual' : modalityOf(text, tokens, amount, s.from, s.amounts);
  const today = dayOf(discourse.published);
  const ahead = today !== null && timing.period !== null && isFuture(timing.period, today);
  const modality = said === 'actual' && ahead ? 'forecast' : said;
  const relative = reading.measure === 'growth' || reading.measure === 'change' || reading.measure === 'multiple';
  const doubts = [...parties.doubts, ...reading.doubts];
  if (timing.period === null) doubts.push(timing.open ? 'open-period' : 'no-period');
  if (silent) doubts.push('subject-from-before');
  if (parties.reporter === null || parties.partner === null) doubts.push('party-untold');
  const figure = figureOf({
    text,
    start: reading.start,
    end: amount.end,
    number: reading.number,
    unit: reading.unit,
    approx: approxOf(tokens, amount),
  });
  const converted =
    before &&
    amount.kind === 'money' &&
    before.kind === 'money' &&
    before.unit !== amount.unit &&
    isBracketed(tokens, before, amount);
  return claimOf(figure, {
    ...parties,
    commodity: goods.commodity,
    hs: goods.hs,
    scope: goods.scope,
    period: timing.period,
    measure: reading.measure,
    basis: relative ? (timing.basis ?? 'yoy') : null,
    modality,
    source: discourse.source,
    attribution: discourse.attribution,
    of: reading.of,
    per: amount.per,
    converts: converted ? before.start : null,
    confidence: doubts.length > 0 ? 'low' : 'high',
    doubts,
  });
}

/** `превысил 200 млрд` is over, `приблизился к` under. */
function approxOf(tokens: readonly Token[], { approx, lead }: Amount): Amount['approx'] {
  if (approx) return approx;
  const verb = tokens[lead - 1];
  if (has(verb, 'level over')) return 'over';
  const before = formOf(verb) === '' ? verb : tokens[lead - 2];
  return has(before, 'level under') ? 'under' : null;
}

const isBracketed = (tokens: readonly Token[], before: Amount, amount: Amount): boolean =>
  tokens[before.to]?.mark === '(' || tokens[before.to]?.mark === '/' || amount.lead - before.to <= 1;

function readSuperlatives(
  s: Sentence,
  clause: Clause,
  parties: Parties,
  goods: Goods,
  period: Discourse['period'],
): void {
  const { text, tokens, periods, discourse } = s;
  const calendar = { today: dayOf(discourse.published), current: period, year: null };
  const { reporter, region, partner, flow } = parties;
  const slots = {
    reporter,
    region,
    partner,
    flow,
    commodity: goods.commodity,
    scope: goods.scope,
    period,
    source: discourse.source,
  };
  s.findings.superlatives.push(
    ...superlativesOf({ text, tokens, from: clause.from, to: clause.to, periods, calendar, slots }),
  );
}
