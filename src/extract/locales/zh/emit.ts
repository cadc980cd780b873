import type { Claim, Figure } from '../../../model/claim.ts';
import { claimOf, figureOf } from '../../draft.ts';
import { flowBehind, flowBehindBare, partnerBehind } from './behind.ts';
import { bindNamed } from './named.ts';
import type { WrittenFigure } from './figure.ts';
import { remember, rowAt, subjectInRow } from './list.ts';
import { basisOf, measureOf, type Measured } from './measure.ts';
import { collectDoubts, conversion, goodsOf, hasBasis, modalityOf, periodOf, withGoodsBehind } from './slots.ts';
import { commitPeriod } from './clause-end.ts';
import { beginsRange, endsRange, isExchangeRate, isTaxed, isThreshold } from './range.ts';
import { settleSubject } from './settle.ts';
import { takesWhole } from './whole.ts';
import type { State } from './state.ts';
import { NO_SUBJECT, flowOf, type Subject } from './subject.ts';
import { LOCAL } from './units.ts';

/** A figure in the text: always a figure, and a claim where its subject is trade. */
export function emitFigure(state: State, written: WrittenFigure): void {
  const { clause } = state;
  if (written.kind === 'count' && clause.whole) return pushFigure(state, written);
  if (isExchangeRate(state, written) || isTaxed(state, written) || isThreshold(state, written))
    return pushFigure(state, written);
  commitPeriod(state);
  if (!takesWhole(state, written)) settleSubject(state, written);
  if (!state.group || state.at > state.group.last) state.group = rowAt(state);
  const row = state.group;
  const subject = row.size > 1 ? subjectInRow(state, row) : state.subject;
  const ranged = endsRange(state, written);
  const measured = ranged
    ? state.rangeMeasured
    : row.size > 1 && row.index > 0 && state.rowMeasured
      ? inRow(state, written)
      : measureOf(state, written);
  state.rowMeasured = measured;
  if (beginsRange(state, written)) state.rangeMeasured = measured && { ...measured, verb: null };
  const doubts: string[] = [];
  if (subject === null) doubts.push('list_mismatch');
  if (ranged || beginsRange(state, written)) doubts.push('range');
  pushFigure(state, written);
  const told = shareSubject(state, subject ?? state.subject, measured);
  const gdp = clause.wholeOther && measured?.measure === 'share' && clause.whole?.flow === null;
  const other = gdp || (clause.other && (row.size === 1 || subject?.kind !== 'trade'));
  if (measured && told.kind === 'trade' && !other && !state.stale && isTradeUnit(state, written, told)) {
    pushClaim(state, written, told, measured, doubts);
    remember(state, told);
    state.partnersTold.add(told.partners.join());
    state.opening ??= told;
  }
  if (told !== state.subject && measured?.measure === 'share' && isToldAgain(state)) state.subject = told;
  row.index++;
  afterFigure(state, written);
}

/** `占出口的42.7%或432亿令吉`: the share once more, as an amount. */
function isToldAgain({ text, tokens, at }: State): boolean {
  const next = tokens[at + 1]?.tag === 'figure' ? tokens[at + 1] : tokens[at + 2];
  return (
    next?.tag === 'figure' && '或即约約'.includes(text[tokens[at]!.end] ?? ' ') && next.start - tokens[at]!.end <= 3
  );
}

/** A later figure of a row is read as the first one, without its verb unless it repeats it. */
function inRow(state: State, written: WrittenFigure): Measured {
  const first = state.rowMeasured!;
  const own = state.clause.change;
  const again = own && own.start > state.tokens[state.at - 2]!.start ? measureOf(state, written) : null;
  return again ?? { ...first, verb: null };
}

/** A share of a whole that names trade is of that trade, where the part has no flow of its own. */
function shareSubject(state: State, subject: Subject, measured: Measured | null): Subject {
  const { clause } = state;
  if (measured?.measure !== 'share') return subject;
  const flow = clause.whole?.flow ?? flowBehind(state);
  if (!flow || clause.flows.length > 0 || clause.other) return subject;
  if (subject.kind === 'trade' && !state.stale) return { ...subject, flow };
  const { named } = clause;
  if (named.goods.length + named.partners.length + named.actors.length + named.regions.length === 0) return subject;
  state.subject = {
    ...(state.subject.sentence >= 0 ? state.subject : NO_SUBJECT),
    kind: 'trade',
    flow,
    flows: [flow],
    sentence: state.sentence,
    goods: [],
    partners: [],
    actor: null,
  };
  state.stale = false;
  bindNamed(state);
  return state.subject;
}

const COUNTED_GOODS = '个件条只支张粒把块';

function isTradeUnit(state: State, { kind, unit, number, han }: WrittenFigure, subject: Subject): boolean {
  if (kind === 'quantity' && han && number.value < 100) return false;
  if (kind === 'count') return COUNTED_GOODS.includes(unit) && number.value >= 1e4 && subject.goods.length > 0;
  if (kind === 'bare') return number.value >= 1e8 && !subject.flow.quantity && !isPlural(state);
  return true;
}

/** A bare number before a noun counts something: 3亿人, 100万企业. */
function isPlural(state: State): boolean {
  const here = state.tokens[state.at]!;
  const next = state.tokens[state.at + 1];
  return (
    next !== undefined &&
    next.start === here.end &&
    (next.tag === 'gap' || next.tag === 'other' || next.tag === 'goods')
  );
}

function pushFigure(state: State, written: WrittenFigure): void {
  if (written.kind === 'bare') return;
  const { start, end, number } = written;
  const approx = approxOf(state, written);
  state.findings.figures.push(figureOf({ text: state.text, start, end, number, unit: unitOf(state, written), approx }));
}

/** 近, 超 right before the figure; 超过 that belongs to another comparison stands further off. */
function approxOf({ clause }: State, written: WrittenFigure): Figure['approx'] {
  return written.approx ?? (written.start - clause.approxEnd <= 4 ? clause.approx : null);
}

function unitOf(state: State, { unit }: WrittenFigure): string {
  if (unit === LOCAL) return localCurrency(state);
  return unit === '' ? (state.discourse.currency ?? state.carried.home.currency) : unit;
}

const CHINESE_YUAN: Readonly<Record<string, string>> = { CHN: 'CNY', HKG: 'HKD', MAC: 'MOP', TWN: 'TWD' };

/** 元 alone: what the text said it stands for, else that of the economy that speaks or whose trade is told. */
function localCurrency({ carried, subject, discourse }: State): string {
  if (carried.localCurrency !== null) return carried.localCurrency;
  const reporter = subject.reporter ?? discourse.reporter ?? carried.sourceEconomy;
  if (reporter === null || reporter === carried.home.economy) return carried.home.currency;
  const told = carried.home.economy === 'CHN' ? null : discourse.currency;
  return CHINESE_YUAN[reporter] ?? told ?? carried.home.currency;
}

function pushClaim(state: State, written: WrittenFigure, told: Subject, measured: Measured, doubts: string[]): void {
  const { clause, text } = state;
  const { measure } = measured;
  const subject = withTopic(state, measured, withGoodsBehind(state, written, told), doubts);
  const converts = conversion(state, written, measure);
  const twin = converts === null ? null : (state.findings.claims.at(-1) ?? null);
  const period = twin ? twin.period : periodOf(state, measure);
  collectDoubts(state, written, subject, period, measure, doubts);
  const { headline } = state.paragraph;
  const unseen = clause.compared && !clause.compared.seen ? clause.compared.partner : undefined;
  const sentTo = measure === 'share' && subject.partners.length === 0 ? partnerBehind(state) : undefined;
  const partner = unseen ?? sentTo ?? (subject.partners.length > 0 ? subject.partners[0]! : 'WLD');
  const reporter = subject.reporter ?? state.carried.home.economy;
  const goods = goodsOf(state, subject);
  if (written.kind === 'quantity') {
    state.quantityUnit = written.unit;
    state.quantityGoods = subject.goods.at(-1) ?? null;
  }
  const claim = claimOf(claimFigure(state, written, subject, measured), {
    reporter,
    region: written.kind === 'percent' && clause.compared?.national && !clause.compared.seen ? null : subject.region,
    partner:
      clause.several || (clause.collective && clause.flows.length === 0)
        ? null
        : partner === reporter
          ? 'WLD'
          : partner,
    flow: flowOf(subject),
    commodity: goods.commodity,
    hs: goods.hs,
    actor: subject.actor,
    scope: subject.scope,
    period,
    measure,
    basis: hasBasis(measure) ? basisOf(state, period) : null,
    modality: modalityOf(state, period),
    source: headline ? null : state.discourse.source,
    attribution: headline ? [] : state.discourse.attribution,
    symmetric: subject.symmetric && subject.flow.flow === 'total',
    share_of: measure === 'share' && clause.whole ? text.slice(clause.whole.start, clause.whole.end) : null,
    of: measured.of ?? (subject.flow.quantity && measure !== 'quantity' ? 'quantity' : null),
    per: written.per ?? clause.per,
    converts,
    confidence: doubts.length === 0 ? 'high' : 'low',
    doubts,
  });
  if (subject.partners.includes(state.openPartner?.code ?? '')) state.openPartner = null;
  if (measure === 'growth') state.lastGrowth = claim.value < 0 ? -1 : 1;
  state.findings.claims.push(claim);
  if (subject.goods.length === 1) state.carried.lastTold = subject.goods[0]!;
  if (headline && !period) {
    const { claims } = state.findings;
    state.openHeadline.push({ claims, index: claims.length - 1 });
  } else if (state.openHeadline.length > 0) mendHeadline(state, claim);
}

/** Tonnes without goods are of those told last. */
function withTopic({ carried }: State, { measure }: Measured, subject: Subject, doubts: string[]): Subject {
  const { lastTold } = carried;
  const weighed = measure === 'quantity' || subject.flow.quantity === true;
  if (!weighed || !lastTold || subject.goods.length + subject.actors.length > 0 || subject.flow.flow === 'total')
    return subject;
  if (subject.actor !== null || subject.heading) return subject;
  doubts.push('commodity_inherited');
  return { ...subject, goods: [lastTold] };
}

/** The claim's figure: a fall and a deficit below zero, the verb in the quote where it stands right before. */
function claimFigure(state: State, written: WrittenFigure, subject: Subject, measured: Measured): Figure {
  const inMoney = measured.measure === 'value' || measured.measure === 'change';
  const { value, lastPlace } = written.number;
  // A minus that is written needs no 跌幅 to make the number negative.
  const told = value < 0 ? 1 : measured.sign;
  const behind = subject.flow.flow === 'balance' ? flowBehindBare(state) : null;
  const deficit = behind?.flow === 'balance' ? behind.deficit : subject.flow.deficit;
  const sign = deficit && inMoney ? -told : told;
  return figureOf({
    text: state.text,
    start: measured.verb ?? written.start,
    end: written.end,
    number: { value: sign * value + measured.plus, lastPlace },
    unit: unitOf(state, written),
    approx: approxOf(state, written),
  });
}

/** A figure of the headline without a period is that of the body's claim with the same number. */
function mendHeadline(state: State, claim: Claim): void {
  for (const { claims, index } of state.openHeadline) {
    const open = claims[index]!;
    if (open.period || open.measure !== claim.measure || open.value !== claim.value || open.unit !== claim.unit)
      continue;
    const doubts = open.doubts.filter((d) => d !== 'period_open');
    claims[index] = { ...open, period: claim.period, doubts, confidence: doubts.length === 0 ? 'high' : 'low' };
  }
}

function afterFigure(state: State, written: WrittenFigure): void {
  const { clause } = state;
  clause.figures++;
  if (written.kind === 'money') {
    state.lastMoney = { at: written.start, end: written.next };
    if (written.unit !== LOCAL) state.discourse.currency = unitOf(state, written);
    if (written.localNow) state.carried.localCurrency = written.unit;
  }
  clause.approx = null;
  clause.per = null;
  clause.gap = null;
  if (state.group && state.at < state.group.last) return;
  clause.change = null;
  clause.reach = false;
  clause.whole = null;
  const before = state.tokens[state.at - 1];
  state.fromFigure = before?.tag === 'from';
  if (before?.tag === 'from') clause.beforeFrom = { period: clause.periods.at(-1) ?? state.period };
  if (clause.beforeFrom === null) clause.share = false;
  if (clause.compared) clause.compared = { ...clause.compared, seen: true };
}
