import type { Claim, Superlative } from '../model/claim.ts';
import { countMonths, monthOf, yearOf, type Period } from '../model/period.ts';
import { factsOf, flowBit, type Facts } from './facts.ts';
import { goesFurther } from './further.ts';
import type { Literal, Mention } from './scanner.ts';
import { isSingleMonth } from './single-month.ts';
import { isCalledAverage, isScaledBehind, leavesWords } from './unread.ts';
import { isStop, marked, stopsWithin } from './stops.ts';

/** One line with its mentions, as the scanner gave them. */
export interface ScannedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

type Told = Claim | Superlative;

/** So many mentions to either side of a figure are looked at: a sentence of any length costs the same. */
const BEFORE = 48;
const AFTER = 16;

/**
 * A second, much simpler look at the words beside a figure: what of its sentence did the reading leave out, and what
 * did it take from elsewhere? It decides nothing by itself; whoever judges needs two looks that agree before anyone is
 * called wrong. `from` is where the figure before it ends. Shape: doubts, empty where the two agree:
 * - `place_overlooked` an economy or region stands beside the figure that the reading does not have
 * - `place_behind` one stands only in a part of the sentence that follows the figure's: most often the next figure's
 * - `goods_overlooked` a commodity, kind of firm or other subject stands there, and the reading is of all goods
 * - `flow_overlooked` the nearest word of trade says another flow
 * - `year_overlooked`, `month_overlooked` the nearest year or month is not of the period
 * - `period_unsaid`, `partner_unsaid` the sentence names none, or not this one
 * - `average_overlooked` the words call it an average, and the reading does not
 * - `base_overlooked` it grew further: since when, the words leave open
 * - `scale_overlooked` a million or billion stands behind the figure; `words_unread` its clause has words that nobody knows
 */
export function overlooked(told: Told, line: ScannedLine, from: number): readonly string[] {
  const { at, quote, reporter, partner, flow } = told;
  const beside = lookBeside({ at, end: at + quote.length, from, reporter, partner }, line);
  const strange = partner === 'WLD' || partner === null ? beside.strange : beside.ownStrange;
  const oneWay = flow === 'export' || flow === 'import';
  const otherFlow = flow !== null && beside.flows !== 0 && (beside.flows & flowBit(flow)) === 0;
  const out: string[] = [];
  if (strange || (told.region === null && beside.region)) out.push('place_overlooked');
  else if (beside.behind) out.push('place_behind');
  if ((told.commodity === null && beside.goods) || (told.actor === null && beside.actor)) out.push('goods_overlooked');
  if (otherFlow || (oneWay && (beside.ownFlows & TWO_WAYS) === TWO_WAYS)) out.push('flow_overlooked');
  if (told.period !== null) out.push(...periodOverlooked(told.period, beside, 'kind' in told));
  if (partner !== null && partner !== 'WLD' && !beside.partner) out.push('partner_unsaid');
  if ('kind' in told) return out;
  const k = firstAt(line.mentions, at);
  if (isPlain(told) && isCalledAverage(line, at, from)) out.push('average_overlooked');
  if (isOfMonth(told) && goesFurther(line.text, at, at + quote.length)) out.push('base_overlooked');
  if (isScaledBehind(line, k, at + quote.length)) out.push('scale_overlooked');
  if (leavesWords(line, k, at, from)) out.push('words_unread');
  return out;
}

/** Against the same month of the year before: what is told of a longer time is hardly against the time right before it. */
const isOfMonth = ({ basis, period }: Claim): boolean =>
  basis === 'yoy' && period !== null && countMonths(period) === 1;

/** Of one period as a whole, no average of its parts nor of several periods. */
const isPlain = ({ per, period }: Claim): boolean =>
  per === null && period !== null && yearOf(period[0]) === yearOf(period[1]);

/** Exports and imports side by side. */
const TWO_WAYS = flowBit('export') | flowBit('import');

/** What stands in the sentence of a figure; `own` what stands no further back than the figure before it. */
interface Beside {
  /** An economy that the reading does not have. */
  strange: boolean;
  ownStrange: boolean;
  /** One behind the figure, with a comma or dash between. */
  behind: boolean;
  /** Before the figure: a region; goods, kinds of firms and flows of its own. */
  region: boolean;
  goods: boolean;
  actor: boolean;
  ownFlows: number;
  /** Flows that the nearest word of trade says, best one before the figure. */
  flows: number;
  /** The partner is named, or the two together. */
  partner: boolean;
  period: boolean;
  readonly year: Nearest;
  readonly month: Nearest;
  /** The one month before the figure, where its words say that it is meant alone: `in September`, 9月当月. */
  single: number | null;
  months: number;
}

/** The numbers nearest to a figure on either side, and how far away; null where there is none. */
interface Nearest {
  before: number | null;
  away: number;
  behind: number | null;
  awayBehind: number;
}

const nowhere = (): Nearest => ({ before: null, away: 0, behind: null, awayBehind: 0 });

/** A figure at its place, where the one before it ends, and whose it is: a record of its own, of one shape for all. */
interface Place {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly reporter: string | null;
  readonly partner: string | null;
}

const nothingBeside = (): Beside => ({
  strange: false,
  ownStrange: false,
  behind: false,
  region: false,
  goods: false,
  actor: false,
  ownFlows: 0,
  flows: 0,
  partner: false,
  period: false,
  year: nowhere(),
  month: nowhere(),
  single: null,
  months: 0,
});

/** Each mention of the sentence looked at once, in order of place. */
function lookBeside(figure: Place, { text, mentions }: ScannedLine): Beside {
  const { at, end } = figure;
  const beside = nothingBeside();
  const k = firstAt(mentions, at);
  const last = lastBehind(text, mentions, k, end);
  let seen = end;
  let apart = false;
  for (let i = firstBefore(text, mentions, k, at); i < last; i++) {
    const m = mentions[i]!;
    if (m.start < at && m.end > at) continue;
    if (m.start >= end) {
      apart ||= isParted(text, seen, m.literal ? m.start : m.start + 1);
      seen = m.end;
    }
    const { literal } = m;
    const facts = literal ? null : factsOf(m);
    const year = literal && isYear(literal) ? Number(literal.digits) : null;
    if (facts) notice(beside, figure, m, facts, apart);
    else if (year !== null || isPeriodMark(text.charCodeAt(m.end))) beside.period = true;
    if (m.end > at && m.start < end) continue;
    const month = literal ? numberedMonth(text, literal, m.end) : facts!.month;
    if (year !== null) place(beside.year, year, m, figure);
    if (month !== null && (literal || !isDate(text, m))) {
      place(beside.month, month, m, figure);
      beside.months++;
      beside.single = m.end <= at && beside.months === 1 && isSingleMonth(text, m) ? month : null;
    }
  }
  return beside;
}

/** What a word says beside a figure. */
function notice(beside: Beside, figure: Place, m: Mention, facts: Facts, apart: boolean): void {
  const own = m.start >= figure.from;
  if (facts.codes.length > 0) {
    // One character may be a part of any word: 日 is a day as well as Japan.
    if (m.end - m.start >= 2 && !isKnown(facts.codes, figure)) {
      if (apart) beside.behind = true;
      else {
        beside.strange = true;
        beside.ownStrange ||= own;
      }
    }
    beside.partner ||= figure.partner !== null && facts.codes.includes(figure.partner);
  }
  beside.partner ||= facts.both;
  beside.period ||= facts.period;
  if (facts.flows !== 0 && (m.start <= figure.at || beside.flows === 0) && !isOfBalance(beside, facts))
    beside.flows = facts.flows;
  if (m.start >= figure.at) return;
  beside.region ||= facts.region;
  if (!own) return;
  beside.goods ||= facts.goods;
  beside.actor ||= facts.actor;
  beside.ownFlows |= facts.flows;
}

/** The deficit in trade with somebody is still the deficit. */
const isOfBalance = (beside: Beside, facts: Facts): boolean => facts.flows === TOTAL && (beside.flows & BALANCE) !== 0;

const TOTAL = flowBit('total');
const BALANCE = flowBit('balance');

/** Commas, semicolons and dashes part what is told of a figure from what follows. */
const PARTING: Uint8Array = marked(',;，；、–—');

function isParted(text: string, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + GAP); i++) if (PARTING[text.charCodeAt(i)] === 1) return true;
  return to - from > GAP;
}

const isKnown = (codes: readonly string[], { reporter, partner }: Place): boolean =>
  codes.some((code) => code === reporter || code === partner || code === 'WLD');

function place(nearest: Nearest, n: number, m: Mention, { at, end }: Place): void {
  if (m.end <= at) {
    nearest.before = n;
    nearest.away = at - m.end;
  } else if (nearest.behind === null) {
    nearest.behind = n;
    nearest.awayBehind = m.start - end;
  }
}

/** The first mention of the sentence, going back from the mention numbered `k`. */
function firstBefore(text: string, mentions: readonly Mention[], k: number, at: number): number {
  const limit = Math.max(0, k - BEFORE);
  let first = k;
  for (let to = at; first > limit; first--) {
    const { start, end } = mentions[first - 1]!;
    if (stopsWithin(text, endOf(text, end), Math.min(to + 1, end + GAP)) || isStop(text, start, end)) break;
    to = start;
  }
  return first;
}

/** Where the sentence ends among the mentions, from the mention numbered `k` on; those within the figure are of it. */
function lastBehind(text: string, mentions: readonly Mention[], k: number, figureEnd: number): number {
  const limit = Math.min(mentions.length, k + AFTER);
  let last = k;
  for (let from = figureEnd; last < limit; last++) {
    const { start, end } = mentions[last]!;
    if (start < figureEnd) continue;
    if (stopsWithin(text, endOf(text, from), Math.min(start + 1, from + GAP)) || isStop(text, start, end)) break;
    from = end;
  }
  return last;
}

function firstAt(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The full stop of `млрд.` may end a sentence too. */
const endOf = (text: string, end: number): number => (text.charCodeAt(end - 1) === 0x2e ? end - 1 : end);

/** No more of the text between two mentions is looked at. */
const GAP = 400;
const isYear = ({ digits, separators }: Literal): boolean =>
  separators.length === 0 && digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'));

/** A month by its number, where the language writes it so; one with its day is a date, and no period. */
function numberedMonth(text: string, { digits }: Literal, end: number): number | null {
  if (text.charCodeAt(end) !== 0x6708 || digits.length > 2) return null;
  return /^\s?\d/.test(text.slice(end + 1, end + 3)) ? null : Number(digits);
}

/** A month by its name with a day beside it. */
const isDate = (text: string, { start, end }: Mention): boolean =>
  /^\.?\s\d{1,2}(?!\d)/.test(text.slice(end, end + 5)) ||
  /(?<!\d)\d{1,2}\s$/.test(text.slice(Math.max(0, start - 4), start));

/** 年, 月 and 季 behind digits. */
const isPeriodMark = (code: number): boolean => code === 0x5e74 || code === 0x6708 || code === 0x5b63;

/** What follows a figure is often what it is compared with; a rank has its period on either side. */
const nearestOf = ({ before, away, behind, awayBehind }: Nearest, eitherSide: boolean): number | null =>
  before === null || (eitherSide && behind !== null && awayBehind < away) ? behind : before;

function periodOverlooked(period: Period, beside: Beside, eitherSide: boolean): readonly string[] {
  const year = nearestOf(beside.year, eitherSide);
  const month = nearestOf(beside.month, eitherSide);
  const [first, last] = [yearOf(period[0]), yearOf(period[1])];
  const [from, to] = [monthOf(period[0]), monthOf(period[1])];
  const out: string[] = [];
  if (year !== null && (year < first || year > last)) out.push('year_overlooked');
  const single = beside.single !== null && from !== to && beside.single === to && first === last;
  if (single || (month !== null && first === last && (month < from || month > to))) out.push('month_overlooked');
  if (!beside.period) out.push('period_unsaid');
  return out;
}
