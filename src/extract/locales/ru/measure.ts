import type { Measure } from '../../../model/claim.ts';
import type { Written } from '../../number.ts';
import type { Amount } from './amounts.ts';
import type { Context, Sort } from './context.ts';
import { cuesOf, directionOf, isChangeNoun, isFlowVerb, type Cues } from './cues.ts';
import { fallsBefore, isPart } from './share.ts';
import { formOf, has, hasAny, isForm, meaning, type Token } from './token.ts';

/** What an amount of trade measures, with its number signed; `start` is that of the quote with its verb. */
export interface Reading {
  readonly measure: Measure;
  readonly number: Written;
  readonly unit: string;
  readonly start: number;
  /** The figure is of the time compared with: `с $61,4 млрд`, `против 569 млн годом ранее`. */
  readonly base: boolean;
  readonly of: string | null;
  readonly doubts: readonly string[];
}

/** Reads an amount of a clause from the words since the amount before (or the clause's first); null where it is no measure of trade. */
export function readAmount(
  tokens: readonly Token[],
  amount: Amount,
  since: number,
  end: number,
  sort: Sort,
  context: Context,
): Reading | null {
  if (isPrice(amount) || has(tokens[amount.to], 'per unit') || amount.kind === 'foreign' || amount.kind === 'bare')
    return null;
  const cues = cuesOf(tokens, since, amount.lead);
  const preposition = prepositionOf(tokens, amount);
  const after = afterOf(tokens, amount.to, end);
  const base = isBase(tokens, amount, preposition);
  const state = { tokens, amount, cues, preposition, after, base, sort, context, end };
  switch (amount.kind) {
    case 'percent':
    case 'fraction':
      return readPercent(state);
    case 'points':
      return readPoints(state);
    case 'times':
      return readTimes(state);
    default:
      return readAbsolute(state);
  }
}

/** The preposition before an amount, or within its words of approximation (`почти на четверть`). */
function prepositionOf(tokens: readonly Token[], { from, lead }: Amount): string {
  for (let i = from - 1; i >= lead; i--)
    if (formOf(tokens[i]) !== '' && formOf(tokens[i]) !== 'около') return formOf(tokens[i]);
  return formOf(tokens[lead - 1]);
}

/** The number with a sign; its last place stays. */
const signed = ({ value, lastPlace }: Written, sign: number): Written => ({ value: value * sign || 0, lastPlace });

/** Money of a few units is a price: no trade is as small. */
const isPrice = ({ kind, number }: Amount): boolean => kind === 'money' && number.value < 1000;

interface State {
  readonly tokens: readonly Token[];
  readonly amount: Amount;
  readonly cues: Cues;
  readonly preposition: string;
  readonly after: { readonly compares: -1 | 0 | 1; readonly ofWhole: boolean; readonly verb: -1 | 0 | 1 };
  readonly base: boolean;
  readonly sort: Sort;
  readonly context: Context;
  readonly end: number;
}

/** What follows an amount: `больше, чем`, `общего объёма экспорта`. */
function afterOf(tokens: readonly Token[], at: number, end: number): State['after'] {
  let compares: -1 | 0 | 1 = 0;
  const start = behindBracket(tokens, at, end);
  for (let i = start; i < Math.min(end, start + 2); i++) {
    if (has(tokens[i], 'more') || has(tokens[i], 'level over')) compares = 1;
    if (has(tokens[i], 'less')) compares = -1;
    if (has(tokens[i], 'than')) compares = has(tokens[i], 'under') ? -1 : 1;
    if (compares !== 0 || tokens[i]!.mark !== '') break;
  }
  const next = at < end ? tokens[at] : undefined;
  if (tokens[at - 2]?.mark === '-' && next && isChangeNoun(next)) compares = directionOf(next);
  const flow = has(next, 'flow') && !isFlowVerb(next!);
  const ofWhole =
    isForm(next, 'от') ||
    has(next, 'turnover') ||
    has(next, 'whole') ||
    has(next, 'world') ||
    flow ||
    isOfAll(tokens, at, end);
  return { compares, ofWhole: ofWhole && compares === 0, verb: verbBehind(tokens, at, end) };
}

/** `на 33,5% (на $350 млн) больше`: behind the bracket, where one opens here. */
function behindBracket(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.mark === ')') return at + 1;
  if (tokens[at]?.mark !== '(') return at;
  for (let i = at + 1; i < Math.min(end, at + 8); i++) if (tokens[i]!.mark === ')') return i + 1;
  return at;
}

/** `на 20%, в месячном выражении, упал импорт`: the verb stands behind. */
function verbBehind(tokens: readonly Token[], at: number, end: number): -1 | 0 | 1 {
  for (let i = at; i < Math.min(end, at + 6); i++) {
    if (tokens[i]!.literal) return 0;
    if (has(tokens[i], 'up')) return 1;
    if (has(tokens[i], 'down')) return -1;
  }
  return 0;
}

/** `6,9% в общем экспорте`, `70% российского экспорта`, `80% нефтяного экспорта`. */
function isOfAll(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    const token = tokens[i]!;
    if (has(token, 'flow')) return i > at && !isFlowVerb(token);
    const passes =
      token.words.some((w) => w.adjective) ||
      hasAny(token, PASSING) ||
      (i === at && (isForm(token, 'в') || isForm(token, 'во')));
    if (!passes) return false;
  }
  return false;
}

const PASSING = ['whole', 'weak', 'goods', 'in value', 'world', 'both'];

function isBase(tokens: readonly Token[], amount: Amount, preposition: string): boolean {
  const from = tokens[amount.lead - 2];
  if (preposition === 'с' || preposition === 'со') return !has(from, 'economy') && !has(from, 'region');
  for (let i = amount.lead - 1; i >= 0 && i >= amount.lead - 3; i--) {
    if (has(tokens[i], 'forecast')) return false;
    if (has(tokens[i], 'versus')) return true;
    if (tokens[i]!.mark !== '' || formOf(tokens[i]) !== '') return false;
  }
  return false;
}

function readPercent(state: State): Reading | null {
  const { amount, cues, preposition, after, context } = state;
  const growth = (sign: -1 | 1, doubts: string[] = []) =>
    reading(state, 'growth', signed(amount.number, sign), 'percent', cues.share ? 'share' : null, doubts);
  if (amount.sign !== 0) return growth(amount.sign);
  const named = state.tokens[amount.to - 2]?.mark === '-';
  if (after.compares !== 0) return growth(after.compares, named ? ['subject-behind'] : []);
  if (cues.exceeds && preposition === 'на') return growth(1);
  if (amount.kind === 'fraction' && preposition !== 'на' && !cues.share && !after.ofWhole) return null;
  const bySize = cues.change !== 0 && (preposition === 'на' || !cues.share);
  if (cues.share && !(bySize && preposition === 'на')) return readShare(state);
  if (after.ofWhole && preposition !== 'на') return readShare(state);
  const bracketed = state.tokens[amount.lead - 1]?.mark === '(' && state.tokens[amount.to]?.mark === ')';
  if (bracketed && cues.change === 0 && fallsBefore(state)) return readShare(state);
  if (cues.change !== 0) return growth(cues.change);
  if (cues.rate) return growth(1, ['direction-untold']);
  if (preposition === 'на' && after.verb !== 0) return growth(after.verb);
  if (isPart(state)) return readShare(state);
  if (preposition === 'на' && context.percent === 'growth') return growth(context.direction);
  if (context.percent === 'growth')
    return growth(
      context.direction,
      !bracketed && (preposition === '' || preposition === 'и') && isToldBefore(state) ? [] : ['direction-untold'],
    );
  if (context.percent === 'share') return readShare(state);
  return null;
}

/** The sentence itself tells which way it went. */
function isToldBefore({ tokens, amount }: State): boolean {
  for (let i = amount.lead - 1; i >= 0 && i > amount.lead - 60 && tokens[i]!.mark !== '.'; i--)
    if (directionOf(tokens[i]) !== 0 || tokens[i]!.mark === '+') return true;
  return false;
}

function readShare(state: State): Reading {
  return reading(state, 'share', state.amount.number, 'percent', null, []);
}

function readPoints(state: State): Reading | null {
  const { amount, cues, after, context } = state;
  const sign = amount.sign || after.compares || cues.pace || cues.change;
  const of = cues.share || context.percent === 'share' ? 'share' : 'growth';
  return sign === 0 ? null : reading(state, 'rate_change', signed(amount.number, sign), 'percentage_point', of, []);
}

/** `вырос в 1,8 раза` is 1.8 times, `упал вдвое` a fall by half, `сократился в 1,8 раза` 1 / 1.8. */
function readTimes(state: State): Reading | null {
  const { tokens, amount, cues, after, context } = state;
  const own = has(state.tokens[amount.from], 'double') || has(state.tokens[amount.from], 'triple');
  const direction = own ? 1 : after.compares || cues.change || (context.percent === 'growth' ? context.direction : 0);
  if (passesLevel(tokens, amount.to)) return reading(state, 'multiple', amount.number, 'times', null, []);
  if (cues.exceeds || direction === 0 || has(tokens[amount.to], 'level over')) return null;
  if (direction === 1) return reading(state, 'multiple', amount.number, 'times', null, []);
  if (amount.number.value === 2) return reading(state, 'growth', { value: -50, lastPlace: 1 }, 'percent', null, []);
  const { value, lastPlace } = amount.number;
  return value === 0
    ? null
    : reading(state, 'multiple', { value: 1 / value, lastPlace: lastPlace / value ** 2 }, 'times', null, []);
}

/** `в два раза превысил показатель 2021 года`: its own level of another time, not another flow. */
function passesLevel(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], 'level over')) return false;
  return has(tokens[at + 1], 'level noun') || (has(tokens[at + 1], 'weak') && !has(tokens[at + 2], 'flow'));
}

/** Money and quantities: `до`, `составил` and a bare figure are levels; `на` behind a change is its size. */
function readAbsolute(state: State): Reading | null {
  const { amount, cues, preposition, after, sort } = state;
  const money = amount.kind === 'money';
  const sized =
    (preposition === 'на' && cues.bySize && !datesLevel(state)) ||
    (amount.sign !== 0 && preposition === '' && !isBalance(sort)) ||
    isPlus(state) ||
    isSameChange(state) ||
    (cues.loss && preposition === '') ||
    (cues.ofChange && preposition === '');
  const compared = after.compares !== 0 && preposition === 'на';
  const worth = sort === 'deficit' ? -1 : 1;
  if (sized || compared) {
    const told = isSameChange(state) ? state.context.direction : 1;
    const sign = compared ? after.compares : amount.sign || cues.change || told;
    return reading(state, 'change', signed(amount.number, sign * worth), amount.unit, money ? null : 'quantity', []);
  }
  const sign = isBalance(sort) ? worth * (amount.sign || (cues.negative ? -worth : 1)) : 1;
  const open = preposition === '' && state.context.percent === 'growth' && isBehindPercent(state, amount.lead - 1);
  const doubts = open ? ['level-or-change'] : [];
  return reading(state, money ? 'value' : 'quantity', signed(amount.number, sign), amount.unit, null, doubts);
}

/** `больше, чем в июне прошлого года (на $2,3 млн)`: the level of that time. */
const datesLevel = ({ tokens, amount }: State): boolean => {
  const before = tokens[amount.lead - 3];
  const dated = hasAny(before, ['year', 'month', 'season', 'period unit', 'year before']);
  return dated && tokens[amount.lead - 2]?.mark === '(';
};

/** `на 8,3% или на $324,3 млн`, `на 33,5% (на $350 млн)`: the same change in money. */
const isSameChange = (state: State): boolean => {
  const { tokens, amount, preposition, context, cues } = state;
  if (preposition !== 'на' || cues.change !== 0 || context.percent !== 'growth') return false;
  return formOf(tokens[amount.lead - 2]) === 'или' || isBehindPercent(state, amount.lead - 2);
};

/** In a bracket right behind a percentage: `на 14,3% (3 256,4 млн долларов)`, the level most often, seldom the change. */
const isBehindPercent = ({ tokens, amount }: State, at: number): boolean =>
  tokens[at]?.mark === '(' && tokens[amount.to]?.mark === ')' && meaning(tokens[at - 1], 'unit')?.code === 'percent';

const isBalance = (sort: Sort): boolean => sort === 'balance' || sort === 'deficit' || sort === 'surplus';

/** `плюс $2,8 млрд`. */
const isPlus = ({ tokens, amount }: State): boolean => {
  const before = tokens[amount.lead - 1];
  return has(before, 'up noun') || (has(before, 'down noun') && tokens[amount.lead - 2]?.mark === '(');
};

function reading(
  state: State,
  measure: Measure,
  number: Written,
  unit: string,
  of: string | null,
  doubts: readonly string[],
): Reading {
  const { amount, cues, base } = state;
  const verb = cues.changeAt >= 0 && cues.changeAt >= amount.lead - 2 && measure !== 'value' && measure !== 'quantity';
  const start = verb ? state.tokens[cues.changeAt]!.start : amount.start;
  const level = measure === 'value' || measure === 'quantity' || measure === 'share';
  return { measure, number, unit, start, base: base && level, of, doubts };
}
