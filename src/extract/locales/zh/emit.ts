import { figureOf } from '../../draft.ts';
import { flowBehind } from './behind.ts';
import { approxOf, pushClaim } from './claim.ts';
import { unitOf } from './currency.ts';
import { bindNamed } from './named.ts';
import type { WrittenFigure } from './figure.ts';
import { remember, rowAt, subjectInRow, withUnitAhead } from './list.ts';
import { measureOf, withoutVerb, type Measured } from './measure.ts';
import { commitPeriod } from './clause-end.ts';
import { beginsRange, endsRange, isExchangeRate, isTaxed, isThreshold } from './range.ts';
import { settleSubject } from './settle.ts';
import { takesWhole } from './whole.ts';
import type { State } from './state.ts';
import { NO_SUBJECT, ofFlow, type Subject } from './subject.ts';
import { LOCAL } from './units.ts';
import { wordBefore } from './word.ts';

/** A figure in the text: always a figure, and a claim where its subject is trade. */
export function emitFigure(state: State, found: WrittenFigure): void {
  const { clause } = state;
  // `对152个共建国家`: how many the partners are.
  if (found.kind === 'count' && clause.preposition && found.start - clause.preposition.end <= 1)
    clause.preposition.end = found.end;
  if (found.kind === 'count' && clause.whole) return pushFigure(state, found);
  if (isExchangeRate(state, found) || isTaxed(state, found) || isThreshold(state, found))
    return pushFigure(state, found);
  commitPeriod(state);
  if (!takesWhole(state, found)) settleSubject(state, found);
  if (!state.group || state.at > state.group.last) state.group = rowAt(state);
  const row = state.group;
  const written = withUnitAhead(state, found, row);
  const subject = row.size > 1 ? subjectInRow(state, row) : state.subject;
  const ranged = endsRange(state, written);
  const measured = ranged
    ? state.rangeMeasured
    : row.size > 1 && row.index > 0 && state.rowMeasured
      ? inRow(state, written)
      : measureOf(state, written);
  state.rowMeasured = measured;
  if (beginsRange(state, written)) state.rangeMeasured = measured && withoutVerb(measured);
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
    const partners = told.partners.length === 1 ? told.partners[0]! : told.partners.join();
    state.partnersVary ||= state.firstPartners !== null && state.firstPartners !== partners;
    state.firstPartners ??= partners;
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
  const again = own && own.start > wordBefore(state.tokens, state.at, 2)!.start ? measureOf(state, written) : null;
  return again ?? withoutVerb(first);
}

/** A share of a whole that names trade is of that trade, where the part has no flow of its own. */
function shareSubject(state: State, subject: Subject, measured: Measured | null): Subject {
  const { clause } = state;
  if (measured?.measure !== 'share') return subject;
  const flow = clause.whole?.flow ?? flowBehind(state);
  if (!flow || clause.flows.length > 0 || clause.other) return subject;
  if (subject.kind === 'trade' && !state.stale) return ofFlow(subject, flow, subject.flows);
  const { named } = clause;
  if (named.goods.length + named.partners.length + named.actors.length + named.regions.length === 0) return subject;
  const next = ofFlow(state.subject.sentence >= 0 ? state.subject : NO_SUBJECT, flow, [flow]);
  next.kind = 'trade';
  next.sentence = state.sentence;
  next.goods = [];
  next.partners = [];
  next.actor = null;
  state.subject = next;
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
  const before = wordBefore(state.tokens, state.at);
  state.fromFigure = before?.tag === 'from';
  if (before?.tag === 'from') clause.beforeFrom = { period: clause.periods.at(-1) ?? state.period };
  if (clause.beforeFrom === null) clause.share = false;
  if (clause.compared) clause.compared = { ...clause.compared, seen: true };
}
