import type { Claim, Confidence, Figure } from '../../../model/claim.ts';
import { claimOf, figureOf } from '../../draft.ts';
import { flowBehindBare, partnerBehind } from './behind.ts';
import { unitOf } from './currency.ts';
import type { WrittenFigure } from './figure.ts';
import { basisOf, type Measured } from './measure.ts';
import { overlooked } from './overlooked.ts';
import { sentenceDoubts } from './sentence.ts';
import { isTitle } from './source.ts';
import { collectDoubts, conversion, goodsOf, hasBasis, modalityOf, periodOf, withGoodsBehind } from './slots.ts';
import type { State } from './state.ts';
import { flowOf, type Subject, ofGoods } from './subject.ts';

/** A figure of trade told as a claim, with what is in doubt about it. */
export function pushClaim(
  state: State,
  written: WrittenFigure,
  told: Subject,
  measured: Measured,
  doubts: string[],
): void {
  const { clause, text } = state;
  const { measure } = measured;
  const subject = withTopic(state, measured, withGoodsBehind(state, written, told), doubts);
  const converts = conversion(state, written, measure);
  const twin = converts === null ? null : (state.findings.claims.at(-1) ?? null);
  const period = twin ? twin.period : periodOf(state, measure);
  collectDoubts(state, written, subject, period, measure, doubts);
  const { headline } = state.paragraph;
  const titled = isTitle(state.paragraph);
  const reporter = subject.reporter ?? state.carried.home.economy;
  const goods = goodsOf(state, subject);
  if (written.kind === 'quantity') {
    state.quantityUnit = written.unit;
    state.quantityGoods = subject.goods.at(-1) ?? null;
  }
  const slots = {
    reporter,
    region: written.kind === 'percent' && clause.compared?.national && !clause.compared.seen ? null : subject.region,
    partner: partnerOf(state, measure, subject, reporter),
    flow: flowOf(subject),
    commodity: goods.commodity,
    hs: goods.hs,
    actor: subject.actor,
    scope: subject.scope,
    period,
    measure,
    basis: hasBasis(measure) ? basisOf(state, period) : null,
    modality: modalityOf(state, period),
    source: titled ? null : state.discourse.source,
    attribution: titled ? [] : state.discourse.attribution,
    symmetric: subject.symmetric && subject.flow.flow === 'total',
    share_of: measure === 'share' && clause.whole ? text.slice(clause.whole.start, clause.whole.end) : null,
    of: measured.of ?? (subject.flow.quantity && measure !== 'quantity' ? 'quantity' : null),
    per: written.per ?? clause.per,
    converts,
    confidence: 'low' as Confidence,
    doubts,
  };
  doubts.push(...overlooked(state, slots));
  sentenceDoubts(state, slots, subject, doubts);
  if (doubts.length === 0) slots.confidence = 'high';
  const claim = claimOf(claimFigure(state, written, subject, measured), slots);
  if (subject.partners.includes(state.openPartner?.code ?? '')) state.openPartner = null;
  if (measure === 'growth') state.lastGrowth = claim.value < 0 ? -1 : 1;
  state.findings.claims.push(claim);
  if (subject.goods.length === 1) state.carried.lastTold = subject.goods[0]!;
  if (headline && !period) {
    const { claims } = state.findings;
    state.openHeadline.push({ claims, index: claims.length - 1 });
  } else if (state.openHeadline.length > 0) mendHeadline(state, claim);
}

/** With whom: null where several are told together, everybody where none is named. */
function partnerOf(state: State, measure: Claim['measure'], { partners }: Subject, reporter: string): string | null {
  const { clause } = state;
  if (clause.several || (clause.collective && clause.flows.length === 0)) return null;
  const unseen = clause.compared && !clause.compared.seen ? clause.compared.partner : undefined;
  const sentTo = measure === 'share' && partners.length === 0 ? partnerBehind(state) : undefined;
  const whole = measure === 'share' && partners.length === 0 ? clause.whole?.partner : undefined;
  const partner = unseen ?? sentTo ?? whole ?? partners[0] ?? 'WLD';
  return partner === reporter ? 'WLD' : partner;
}

/** Tonnes without goods are of those told last. */
function withTopic({ carried }: State, { measure }: Measured, subject: Subject, doubts: string[]): Subject {
  const { lastTold } = carried;
  const weighed = measure === 'quantity' || subject.flow.quantity === true;
  if (!weighed || !lastTold || subject.goods.length + subject.actors.length > 0 || subject.flow.flow === 'total')
    return subject;
  if (subject.actor !== null || subject.heading) return subject;
  doubts.push('commodity_inherited');
  return ofGoods(subject, [lastTold]);
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

/** 近, 超 right before the figure; 超过 that belongs to another comparison stands further off. */
export function approxOf({ clause }: State, written: WrittenFigure): Figure['approx'] {
  return written.approx ?? (written.start - clause.approxEnd <= 4 ? clause.approx : null);
}
