import { countMonths, yearOf, type Period } from '../../../model/period.ts';
import type { Amount } from './amounts.ts';
import type { PeriodMention } from './expression.ts';
import { explainsSeason, isPastSeason, yearBeforeSame } from './retold.ts';
import { resolvePeriod, type Calendar } from './resolve.ts';
import { formOf, has, hasAny, type Token } from './token.ts';

/** A period of a sentence, counted out: one that governs, or one that is compared with. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  readonly period: Period | null;
  readonly compared: boolean;
  /** `максимум с мая 2022 года`: belongs to a superlative. */
  readonly record: boolean;
  /** `с 2021 года`: a start without an end. */
  readonly since: boolean;
  /** Stands right behind a base figure, and dates that alone: `с 3,4 млрд в прошлом году`. */
  readonly bound: boolean;
  /** Within brackets: it governs nothing outside them. */
  readonly aside: boolean;
  readonly mention: PeriodMention;
}

/** The periods of a sentence in order, each counted out from those before it. */
export function momentsOf(
  tokens: readonly Token[],
  mentions: readonly PeriodMention[],
  amounts: readonly Amount[],
  calendar: Calendar,
): Moment[] {
  const out: Moment[] = [];
  let { current, year } = calendar;
  for (const mention of mentions) {
    const { kind } = mention.expression;
    if (kind === 'day') continue;
    const since = isSince(mention);
    const record = isOfRecord(tokens, mention);
    const past = isPastSeason(mention) && has(tokens[mention.from - 2], 'place');
    const compared = since || record || past || isCompared(tokens, mention, amounts, current);
    const told = 'year' in mention.expression ? mention.expression.year : null;
    const told1 = yearBeforeSame(tokens, mention, out.at(-1));
    const again = told1 === null && current !== calendar.current && isThisYear(mention, current, calendar);
    const asked = again
      ? ({ kind: 'same', year: { shift: 1 } } as const)
      : told1 === null
        ? mention.expression
        : ({ kind: 'same', year: told1 } as const);
    if (told1 !== null) {
      out.pop();
      current = out.findLast((m) => m.period !== null && !m.compared)?.period ?? calendar.current;
    }
    const period = resolvePeriod(asked, { ...calendar, current, year: year ?? yearAhead(mention, mentions, calendar) });
    const season = explainsSeason(tokens, mention, out.at(-1));
    const aside = !season && isAside(tokens, mention.from);
    if (season) {
      if (out.at(-1)!.period !== null) continue;
      out.pop();
    }
    const bound = isBound(tokens, mention, amounts);
    const told2 = told1 === null || again ? mention : { ...mention, expression: asked };
    out.push({ from: mention.from, to: mention.to, period, compared, record, since, bound, aside, mention: told2 });
    if (compared || aside || bound || mention.adjective || kind === 'before' || kind === 'same') continue;
    if (kind === 'years' || typeof told === 'number') year = period ? yearOf(period[1]) : year;
    if (period) current = period;
  }
  return out;
}

/**
 * `18,2 млрд в марте, а затем 6,0 млрд в декабре 2022 года`: the month in hand is not over on the day of publication, so
 * the year of a later one is meant for both.
 */
function yearAhead({ expression, from }: PeriodMention, mentions: readonly PeriodMention[], { today }: Calendar) {
  if (expression.kind !== 'months' || expression.year !== null || expression.from !== null) return null;
  if (!today || expression.first !== today.month || expression.last !== today.month) return null;
  for (const { from: at, preposition, expression: next } of mentions) {
    if (at <= from || next.kind !== 'months' || typeof next.year !== 'number') continue;
    if (preposition !== 'в' || next.year >= today.year) return null;
    return next.last >= expression.last ? next.year : next.year - 1;
  }
  return null;
}

/** `если в прошлом году с 1 марта по 30 июня …, то в этом году …`: the same part of the year after. */
function isThisYear({ expression }: PeriodMention, current: Period | null, { today }: Calendar): boolean {
  if (expression.kind !== 'years' || current === null || today === null || countMonths(current) >= 12) return false;
  const { first, last } = expression;
  const now = first !== null && typeof first === 'object' && first.shift === 0 && first === last;
  return now && yearOf(current[0]) === today.year - 1 && yearOf(current[1]) === today.year - 1;
}

/** `рекорд за последние семь лет`, `впервые с мая 2022 года`, `максимума, достигнутого в 2012 году`. */
function isOfRecord(tokens: readonly Token[], { from, preposition, expression }: PeriodMention): boolean {
  if (preposition === 'в' && has(tokens[from - 2], 'reached')) return isBehindRecord(tokens, from - 3);
  const back = BACKWARDS.has(expression.kind);
  if (preposition !== 'с' && (preposition !== 'за' || !back) && expression.kind !== 'last months') return false;
  for (let i = from - 1; i >= 0 && i > from - 8; i--) {
    if (hasAny(tokens[i], RECORDS)) return true;
    if (tokens[i]!.mark !== '' || tokens[i]!.literal) return false;
  }
  return false;
}

const BACKWARDS: ReadonlySet<string> = new Set(['open', 'year to date', 'last months']);

const isBehindRecord = (tokens: readonly Token[], at: number): boolean =>
  [at, at - 1].some((i) => has(tokens[i], 'record') || has(tokens[i], 'maximum') || has(tokens[i], 'minimum'));

const RECORDS = ['record', 'maximum', 'minimum', 'first', 'extreme'];

/** `после роста на 1% в декабре`. */
function isAfter(tokens: readonly Token[], lead: number): boolean {
  return [1, 2, 3, 4].some((n) => formOf(tokens[lead - n]) === 'после');
}

function isBound(tokens: readonly Token[], mention: PeriodMention, amounts: readonly Amount[]): boolean {
  const figure = amounts.findLast((a) => a.to <= mention.from);
  if (!figure || mention.from - figure.to > 3 || !unbroken(tokens, figure.to, mention.from)) return false;
  const form = formOf(tokens[figure.lead - 1]);
  if (form === 'и') return isSecondBase(tokens, figure, amounts);
  return form === 'с' || form === 'со' || has(tokens[figure.lead - 1], 'versus') || isAfter(tokens, figure.lead);
}

/** `по сравнению с 0,9 млн тонн в сентябре и 1,9 млн тонн в августе`. */
function isSecondBase(tokens: readonly Token[], figure: Amount, amounts: readonly Amount[]): boolean {
  const before = amounts.findLast((a) => a.to <= figure.lead);
  if (!before || before.unit !== figure.unit || figure.lead - before.to > 8) return false;
  const form = formOf(tokens[before.lead - 1]);
  return form === 'с' || form === 'со' || has(tokens[before.lead - 1], 'versus');
}

/** `с февраля 2022 года` tells when something began, `с января по сентябрь` a whole period. */
function isSince({ preposition, expression }: PeriodMention): boolean {
  if (preposition !== 'с' && preposition !== 'со') return false;
  if (expression.kind === 'months') return expression.first === expression.last && expression.from === expression.year;
  return expression.kind === 'years' && expression.first === expression.last;
}

/** `к декабрю снизился до €6 млрд` is the end of a way, `вырос к августу на 6,7%` a comparison. */
function reachesLevel(tokens: readonly Token[], mention: PeriodMention, amounts: readonly Amount[]): boolean {
  const last = amounts.findLast((a) => a.to <= mention.from && mention.from - a.to <= 2);
  if (last && last.kind !== 'money' && last.kind !== 'quantity') return false;
  const next = amounts.find((a) => a.from >= mention.to && unparted(tokens, mention.to, a.lead));
  if (!next || next.kind === 'percent' || next.kind === 'times' || next.kind === 'fraction') return false;
  return formOf(tokens[next.lead - 1]) !== 'на';
}

const isRelative = ({ kind }: Amount): boolean => kind === 'percent' || kind === 'times' || kind === 'fraction';

function unparted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.mark === ',' || tokens[i]!.mark === ';' || tokens[i]!.mark === '(') return false;
  return true;
}

/** True between brackets. */
export function isAside(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    if (tokens[i]!.mark === ')' || tokens[i]!.mark === '.') return false;
    if (tokens[i]!.mark === '(') return true;
  }
  return false;
}

/** `по сравнению с прошлым годом`, `чем в 2022 году`, `к августу`: what is compared with, not what is measured. */
function isCompared(
  tokens: readonly Token[],
  mention: PeriodMention,
  amounts: readonly Amount[],
  current: Period | null,
): boolean {
  const { kind } = mention.expression;
  for (let i = mention.from - 1; i >= 0 && i >= mention.from - 6; i--) {
    if (has(tokens[i], 'versus') || has(tokens[i], 'yoy') || (has(tokens[i], 'level oblique') && !isTop(tokens[i - 1])))
      return true;
    if (i >= mention.from - 2 && isThan(tokens, i)) return true;
    if (STOPS.has(tokens[i]!.mark) || amounts.some((a) => i >= a.from && i < a.to)) break;
    if (formOf(tokens[i]) === 'и') break;
  }
  if (kind === 'same' && amounts.some((a) => isRelative(a) && a.to <= mention.from && mention.from - a.to <= 6))
    return true;
  if (mention.preposition === 'чем' || has(tokens[mention.from - 1], 'level noun')) return true;
  if (mention.adjective && has(tokens[mention.to], 'level noun')) return true;
  if (isOfLevel(tokens, mention.from)) return true;
  const to = mention.preposition === 'к' || mention.preposition === 'ко';
  if (to && has(tokens[mention.from - 1], 'total')) return false;
  if (to && (kind === 'months' || kind === 'same')) return kind === 'same' || !reachesLevel(tokens, mention, amounts);
  if (to && kind === 'years') {
    const year = mention.expression.first;
    return typeof year === 'number' && current !== null && year < yearOf(current[1]);
  }
  return (
    mention.preposition === 'от' || (kind === 'same' && (mention.preposition === 'с' || mention.preposition === 'к'))
  );
}

/** `наибольших показателей в апреле`: reached then, not compared with it. */
const isTop = (token: Token | undefined): boolean =>
  has(token, 'maximum') || has(token, 'minimum') || has(token, 'record');

/** `на четверть больше чем в январе`, without a comma. */
const isThan = (tokens: readonly Token[], i: number): boolean =>
  (has(tokens[i], 'over') || has(tokens[i], 'under')) && has(tokens[i], 'than');

const STOPS = new Set([',', '(', ';', '.', '!', '?']);

/** `превышает показатели за весь 2022 год`, `больше объёма прошлого года`: the year of the level that is passed. */
function isOfLevel(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (i > from - 4 && (formOf(tokens[i]) === 'за' || has(tokens[i], 'whole year') || has(tokens[i], 'whole'))) i--;
  if (!has(tokens[i], 'level noun') && !has(tokens[i], 'weak')) return false;
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    if (hasAny(tokens[k], PASSES_LEVEL)) return true;
    if (tokens[k]!.mark !== '' || tokens[k]!.literal) return false;
  }
  return false;
}

const PASSES_LEVEL = ['more', 'less', 'level over', 'level under'];

const PARTING = new Set(['до', 'и', 'а', 'но']);

/** No mark, number or link stands between. */
export function unbroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.mark !== '' || tokens[i]!.literal || PARTING.has(formOf(tokens[i]))) return false;
  return true;
}
