import type { Claim, Measure } from '../../../model/claim.ts';
import { countMonths, isWholeMonths, yearOf, years, type Period } from '../../../model/period.ts';
import { isFuture, isRunning } from '../../calendar.ts';
import { goodsBehind } from './behind.ts';
import type { WrittenFigure } from './figure.ts';
import type { State } from './state.ts';
import { type Goods, type Subject, doubted, ofGoods, ofPartners } from './subject.ts';
import { LOCAL } from './units.ts';
import { wordBefore } from './word.ts';

export function collectDoubts(
  state: State,
  written: WrittenFigure,
  subject: Subject,
  period: Period | null,
  measure: Measure,
  doubts: string[],
): void {
  const { clause } = state;
  if (!period) doubts.push('period_open');
  const foreign =
    written.unit === LOCAL && subject.reporter !== null && subject.reporter !== state.carried.home.economy;
  const dollars = written.unit === LOCAL && state.carried.home.economy === 'TWN' && state.discourse.currency === 'USD';
  if (written.kind === 'bare' || dollars || (foreign && state.carried.home.economy !== 'CHN'))
    doubts.push('unit_guessed');
  for (const doubt of subject.doubts) doubts.push(doubt);
  if (subject.partners.length > 1) doubts.push('several_partners');
  if (clause.wholeOther) doubts.push('share_of_other');
  if (clause.severalPeriods && (state.group?.size ?? 1) === 1 && clause.figures === 0) doubts.push('several_periods');
  if (clause.runs && clause.figures === 0) doubts.push('period_run');
  if (clause.yearSlips) doubts.push('year_slips');
  if (clause.partnerCut && subject.partners.length === 0) doubts.push('partner_open');
  if (clause.causes && measure === 'growth') doubts.push('part_of_growth');
  const { openPartner } = state;
  if (subject.partners.length === 0 && openPartner && openPartner.sentence === state.sentence - 1)
    doubts.push('partner_open');
  if (measure === 'change' && clause.compared?.party) doubts.push('against_party');
  if (subject.ranked && (subject.flow.flow === 'export' || subject.flow.flow === 'import')) doubts.push('side_open');
  const running =
    period !== null && state.today !== null && countMonths(period) === 12 && isRunning(period, state.today);
  if (running && modalityOf(state, period) === 'actual') doubts.push('period_running');
  if (isInherited(state, subject)) doubts.push('reporter_guessed');
  if (state.supposed === state.sentence) doubts.push('supposed');
  collectFar(state, subject, period, doubts);
  if (clause.previous) doubts.push('subject_far');
  if (state.ownSentence === state.sentence) doubts.push('speaker_own');
  if (clause.fiscalGuessed) doubts.push('fiscal_year');
  if (clause.pairGuessed) doubts.push('pair_guessed');
  if (subject.reporters.length > 1 && (state.group?.size ?? 1) === 1) doubts.push('several_reporters');
  if (clause.several) doubts.push('partner_open');
  const together = clause.collective || (subject.partners.length === 0 && state.collective === state.sentence);
  if (together) doubts.push('subject_collective');
  if (subject.sentence < state.sentence - 1) doubts.push('subject_far');
}

/** What was taken over from a paragraph that told of several, or from one about another place. */
function collectFar(state: State, subject: Subject, period: Period | null, doubts: string[]): void {
  const { carried } = state;
  if (period && !state.periodTold && carried.periodsMixed && state.clause.periods.length === 0)
    doubts.push('period_far');
  if (state.partnerFar && subject.partners.length > 0 && subject.partners === state.partnerFar)
    doubts.push('partner_far');
  const everybody = !state.partnersVary && (state.firstPartners ?? '') === '';
  if (carried.onlyPartner !== null && !state.reporterNamed && subject.partners.length === 0 && everybody) {
    doubts.push('partner_far');
    state.leftPartner = true;
  }
  const { region } = subject;
  if (region === null) return;
  carried.mainRegion ??= region;
  if (!state.reporterNamed && region !== carried.mainRegion) doubts.push('region_far');
}

/** The reporter was named in a paragraph before and is not the one that the article began with. */
function isInherited({ carried, reporterNamed }: State, { reporter, region }: Subject): boolean {
  const told = reporter ?? carried.home.economy;
  carried.main ??= told;
  return !reporterNamed && region === null && told !== carried.main;
}

export const hasBasis = (measure: Measure): boolean =>
  measure === 'growth' || measure === 'change' || measure === 'multiple';

const NO_GOODS: Pick<Claim, 'commodity' | 'hs'> = { commodity: null, hs: [] };

export function goodsOf(state: State, { goods, heading }: Subject): Pick<Claim, 'commodity' | 'hs'> {
  if (goods.length === 0 && !heading) return NO_GOODS;
  const all: readonly Goods[] = heading ? [...goods, heading] : goods;
  const commodity = state.text.slice(all[0]!.start, all[all.length - 1]!.end);
  const hs = all.length === 1 ? all[0]!.hs : [...new Set(all.flatMap((g) => g.hs))];
  return { commodity, hs };
}

/** `1亿桶原油`: goods right behind a quantity. */
export function withGoodsBehind(state: State, { kind, unit }: WrittenFigure, subject: Subject): Subject {
  if (subject.goods.length > 0) return subject;
  const worth = kind === 'money' && state.clause.flowPartnered ? goodsBehind(state, '的') : null;
  if (worth) return keepGoods(state, ofGoods(subject, [worth]));
  if (kind !== 'quantity') return subject;
  const origin = originBehind(state, subject);
  if (origin) return keepGoods(state, origin);
  const behind = goodsBehind(state);
  if (behind) return keepGoods(state, ofGoods(subject, [behind]));
  const again = state.quantityUnit === unit ? state.quantityGoods : null;
  const last = again ?? (unit === 'vehicle' ? state.carried.lastGoods : null);
  if (!last) return subject;
  return keepGoods(state, doubted(ofGoods(subject, [last]), 'commodity_inherited'));
}

/** `进口了3230万吨美国大豆`: the goods with whose they are. */
function originBehind({ tokens, at }: State, subject: Subject): Subject | null {
  const [here, party, goods] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (subject.flow.flow !== 'import' || subject.partners.length > 0 || party?.tag !== 'economy') return null;
  if (goods?.tag !== 'goods' || party.start !== here.end || goods.start !== party.end) return null;
  const { start, end, hs, services } = goods;
  return ofGoods(ofPartners(subject, [party.code]), [{ start, end, hs, services, unknown: false }]);
}

/** What follows in the sentence is of the same goods. */
function keepGoods(state: State, subject: Subject): Subject {
  if (state.group === null || state.group.size === 1) state.subject = subject;
  return subject;
}

/** The years in force where a growth is told from the first to the last of them. */
function twoYears({ clause, period }: State): Period | null {
  const told = clause.periods.at(-1) ?? period;
  return told && countMonths(told) === 24 && isWholeMonths(told) ? told : null;
}

/** Whole years, more than one. */
const isYears = (period: Period): boolean => countMonths(period) > 12 && isWholeMonths(period);

/** A growth from one year to another is of the whole span; else the last period named before the figure. */
export function periodOf(state: State, measure: Measure): Period | null {
  const { clause } = state;
  if (clause.compared && !clause.compared.seen && clause.compared.period) return clause.compared.period;
  const { group } = state;
  if (group && group.size > 1 && clause.periodList.length === group.size) return clause.periodList[group.index]!;
  const told = clause.periods.at(-1) ?? state.period;
  if (wordBefore(state.tokens, state.at)?.tag === 'from') return told && isYears(told) ? years(yearOf(told[0])) : null;
  if (clause.reach && state.fromFigure && told && isYears(told)) return years(yearOf(told[1]));
  if (measure === 'growth' && twoYears(state) && !clause.average) return years(yearOf(twoYears(state)![1]));
  if (clause.open || state.openSentence === state.sentence) return null;
  const named = clause.periods.at(-1) ?? state.period;
  if (clause.average && state.from && named && measure !== 'value') return [state.from[0], named[1]];
  return named;
}

export function modalityOf(state: State, period: Period | null): Claim['modality'] {
  const next = state.tokens[state.at + 1];
  const here = state.tokens[state.at]!;
  if (next?.tag === 'modality' && next.start - here.end <= 1) {
    if (next.modality === 'target' || state.text.slice(here.end, next.start) === '的') return next.modality;
  }
  const further = state.tokens[state.at + 2];
  const guessed = next?.tag === 'source' && further?.tag === 'modality' && further.start - here.end <= 6;
  if (guessed && state.clause.compared !== null) return further.modality;
  const told = state.clause.modality ?? state.modality;
  const { compared } = state.clause;
  const past = period !== null && state.today !== null && yearOf(period[1]) < state.today.year;
  if (told === 'forecast' && compared?.period && !compared.seen && past) return 'actual';
  if (told) return told;
  return period && state.today && isFuture(period, state.today) ? 'forecast' : 'actual';
}

/** `110.7亿美元（约合704.3亿元人民币）`: the second amount repeats the first one. */
export function conversion(state: State, written: WrittenFigure, measure: Measure): number | null {
  const { lastMoney, text } = state;
  if (measure !== 'value' || written.kind !== 'money' || !lastMoney) return null;
  const between = text.slice(lastMoney.end, written.start);
  return between.length <= 6 && (between.includes('（') || between.includes('(')) ? lastMoney.at : null;
}
