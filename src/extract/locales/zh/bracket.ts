import { shiftMonths } from '../../../model/period.ts';
import { resolvePeriod, type PeriodWords } from './period.ts';
import { periodContext, type State } from './state.ts';
import type { Token } from './tokens.ts';
import { copyOfClause } from './clause.ts';
import { doubted, nothingNamed, type Goods, ofGoods, ofPartners, ofRegion } from './subject.ts';
import type { FlowWord } from './lexicon/words.ts';
import { wordBefore } from './word.ts';

/** In brackets behind a name stands that name's own figure: 越南（升56.0%）. */
export function openBracket(state: State): void {
  const before = wordBefore(state.tokens, state.at);
  const { clause, subject } = state;
  state.brackets.push({ subject, clause });
  if (state.brackets.length > 8) state.brackets.shift();
  const item = headOf(state);
  const ahead = item ? tradeAhead(state) : null;
  const inner = copyOfClause(clause);
  inner.periods = [...clause.periods];
  inner.change = null;
  inner.approx = null;
  inner.named = nothingNamed();
  inner.gap = null;
  state.clause = inner;
  if (subject.kind === 'trade' && clause.flows.length > 0) takeUnknown(state);
  if (before?.tag === 'basis' && state.period) compareWith(state, before.basis);
  if (before?.tag === 'period' && before.end === state.tokens[state.at]!.start) takePeriod(state, before.words);
  if (item && ahead) return openListed(state, item, ahead);
  if (subject.kind !== 'trade') return;
  const next = state.tokens[state.at + 1];
  const amount = next?.tag === 'figure' && next.figure.kind === 'money' && subject.partners.length === 0;
  const behindPreposition = clause.preposition !== null && clause.preposition.end === item?.end;
  if (item?.tag === 'economy' && amount && !behindPreposition)
    state.subject = doubted(ofRegion(subject, null, item.code), 'reporter_guessed');
  else if (item?.tag === 'economy') state.subject = ofPartners(subject, [item.code]);
  if (item?.tag === 'goods' && next?.tag === 'figure' && next.figure.kind === 'percent')
    state.clause.rate ??= signOfList(state);
  if (item?.tag === 'goods') state.subject = ofGoods(subject, [goodsOf(item)], null);
}

/** The name right before the brackets: through a quotation mark, and past its own short form, 中國內地（內地）（升16.1%）. */
function headOf({ tokens, at }: State): Token | null {
  let k = at - 1;
  if (tokens[k]?.tag === 'close')
    while (k > Math.max(0, at - 5) && tokens[k]!.tag !== 'open' && tokens[k]!.tag !== 'figure') k--;
  if (tokens[k]?.tag === 'open' || tokens[k]?.tag === 'quote') k--;
  const head = tokens[k];
  return head && head.end >= tokens[k + 1]!.start - 1 ? head : null;
}

/** `…、光学仪器（118亿欧元）`: words that no lexicon knows, in a list right before the amount, are goods. */
function takeUnknown(state: State): void {
  const { tokens, at, subject } = state;
  const [list, gap, next] = [wordBefore(tokens, at, 2), wordBefore(tokens, at), tokens[at + 1]];
  const listed = list?.tag === 'item' || list?.tag === 'with';
  if (gap?.tag !== 'gap' || gap.size < 2 || !listed || next?.tag !== 'figure' || next.figure.kind === 'count') return;
  const goods = { start: gap.start, end: gap.end, hs: [], services: false, unknown: true };
  state.subject = doubted(ofGoods(subject, [goods], null), 'commodity_unknown');
}

/** `自2012年2月（339万吨）以来`, `较上一财年（864亿美元）`: the amount in brackets is of the period right before. */
function takePeriod(state: State, words: PeriodWords): void {
  const { clause, tokens, at } = state;
  const next = tokens[at + 1];
  if (next?.tag !== 'figure' || next.figure.kind === 'percent' || words.form === 'day') return;
  const told = clause.compared?.seen === false ? clause.compared.period : null;
  const period =
    told ?? resolvePeriod({ ...words, form: words.form === 'since' ? 'months' : words.form }, periodContext(state));
  clause.open = period === null;
  clause.compared = null;
  if (period) clause.periods.push(period);
}

/** `较去年同期（207.3亿元）减少`: the amount in brackets is that of the period compared with. */
function compareWith(state: State, basis: string): void {
  const next = state.tokens[state.at + 1];
  if (
    next?.tag !== 'figure' ||
    (next.figure.kind === 'percent' && !state.clause.hadShare && !state.before.share) ||
    !state.period
  )
    return;
  if (next.figure.kind === 'percent') state.clause.share = true;
  const told = state.clause.periods.at(-1) ?? state.period;
  state.clause.compared = { period: shiftMonths(told, basis === 'mom' ? -1 : -12), seen: false };
}

const goodsOf = ({ start, end, hs, services }: Token & { tag: 'goods' }): Goods => ({
  start,
  end,
  hs,
  services,
  unknown: false,
});

/** The trade of a list of names with a rate each that is told behind it: `来自越南（12.1%）、泰国（7.3%）的进口上升`. */
interface TradeAhead {
  readonly flow: FlowWord;
  readonly sign: 1 | -1;
  /** Rates, not amounts. */
  readonly percent: boolean;
  /** Of a whole (出口比重), not of growth. */
  readonly share: boolean;
}

const LISTING: ReadonlySet<string> = new Set('open close figure item with and economy goods change dash'.split(' '));

function tradeAhead({ tokens, at, clause }: State): TradeAhead | null {
  const rate = tokens[at + 1]?.tag === 'dash' ? tokens[at + 2] : tokens[at + 1];
  if (clause.flows.length > 0 || rate?.tag !== 'figure') return null;
  const told = rate.figure.kind === 'percent' || (rate.figure.kind === 'money' && clause.preposition !== null);
  if (!told) return null;
  let k = at + 1;
  while (k < at + 60 && tokens[k] && LISTING.has(tokens[k]!.tag)) k++;
  for (; k < at + 66; k++) {
    const token = tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop' || token.tag === 'semicolon') return null;
    if (token.tag === 'other') return null;
    if (token.tag === 'flow')
      return {
        flow: token.flow,
        sign: signBehind(tokens, k),
        percent: rate.figure.kind === 'percent',
        share: tokens[k + 1]?.tag === 'share',
      };
  }
  return null;
}

const LISTED: ReadonlySet<string> = new Set('open close figure item with and economy goods gap'.split(' '));

/** `半导体(28.5%)、乘用车(62.2%)等出现增长`: what the rates of a list are, by the verb behind it; null where none is. */
function signOfList({ tokens, at }: State): 1 | -1 | null {
  let k = at + 1;
  while (k < at + 60 && tokens[k] && LISTED.has(tokens[k]!.tag)) k++;
  for (; k < at + 64; k++) {
    const token = tokens[k];
    if (token?.tag === 'change') return token.change.sign;
    if (token?.tag !== 'approx' && token?.tag !== 'reach' && token?.tag !== 'each') return null;
  }
  return null;
}

/** The sign of the verb behind: unsigned rates of a list are falls where it tells of one. */
function signBehind(tokens: readonly Token[], from: number): 1 | -1 {
  for (let k = from + 1; k < from + 6; k++) {
    const token = tokens[k];
    if (!token || token.tag === 'comma' || token.tag === 'stop') return 1;
    if (token.tag === 'change') return token.change.sign;
    if (token.tag === 'rate') return token.sign;
  }
  return 1;
}

/** One name of such a list: its own figure is of the trade ahead. */
function openListed(state: State, item: Token, { flow, sign, percent, share }: TradeAhead): void {
  const { subject, sentence } = state;
  if (item.tag !== 'economy' && item.tag !== 'goods') return;
  const outer = state.brackets.at(-1)!.clause;
  const { reporters, national } = outer.named;
  const host = item.tag === 'goods' || outer.preposition !== null ? reporters.at(-1) : undefined;
  const reporter = host ?? (national ? state.carried.home.economy : subject.reporter);
  const next = ofGoods(subject, item.tag === 'goods' ? [goodsOf(item)] : [], null);
  next.partners = item.tag === 'economy' ? [item.code] : [];
  next.reporter = reporter;
  next.kind = 'trade';
  next.flow = flow;
  next.flows = [flow];
  next.actor = null;
  next.sentence = sentence;
  state.subject = next;
  state.stale = false;
  if (share) state.clause.share = true;
  else if (percent) state.clause.rate = sign;
  state.clause.other = false;
}

export function closeBracket(state: State): void {
  const opened = state.brackets.pop();
  if (!opened) return;
  const { periods, figures } = state.clause;
  const outer = copyOfClause(opened.clause);
  if (figures === outer.figures && periods.length > outer.periods.length) {
    outer.periods = [...outer.periods, periods.at(-1)!];
    outer.open = false;
  }
  outer.figures = figures;
  state.clause = outer;
  state.subject = opened.subject;
}
