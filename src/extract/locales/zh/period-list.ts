import { countMonths, monthOf, months, shiftMonths, yearOf, type Period } from '../../../model/period.ts';
import type { State } from './state.ts';
import { wordBefore } from './word.ts';

const NUMBER = '(?:1[0-2]|[1-9一二三四])';
const LIST = new RegExp(`^((?:${NUMBER}、)+${NUMBER})(季度|季|月)`);
const LEAD = new RegExp(`(?:${NUMBER}、)+$`);

/** The periods of `一季度、二季度`, the one in hand the last; empty where none stands right before it in a list. */
export function joinedPeriods({ tokens, at, clause }: State, told: Period): readonly Period[] {
  const [before, join, here] = [wordBefore(tokens, at, 2), wordBefore(tokens, at), tokens[at]!];
  const last = clause.periods.at(-1);
  const joins = (join?.tag === 'item' || join?.tag === 'with' || join?.tag === 'and') && join.end === here.start;
  if (!joins || before?.tag !== 'period' || before.end !== join.start || !last || last[1] >= told[0]) return [];
  return [...(clause.periodList.length > 0 ? clause.periodList : [last]), told];
}

/**
 * The periods of `一、二、三季度` and `7、8、9月`, of which the period in hand is the last one or holds the last two; empty
 * where it ends no list, or one in no order.
 */
export function listedPeriods({ text, tokens, at }: State, told: Period): readonly Period[] {
  const { start, end } = tokens[at]!;
  const own = text.slice(start, end);
  const goesOn = text[start - 1] === '、';
  if (!goesOn && !own.includes('、')) return [];
  const lead = goesOn ? LEAD.exec(text.slice(Math.max(0, start - 36), start)) : null;
  const list = LIST.exec((lead?.[0] ?? '') + own);
  if (!list) return [];
  const unit = list[2] === '月' ? 1 : 3;
  const numbers = list[1]!.split('、').map((n) => '一二三四'.indexOf(n) + 1 || Number(n));
  if (numbers.some((n, i) => i > 0 && n <= numbers[i - 1]!)) return [];
  const lastMonth = monthOf(told[1]);
  const last =
    unit === 3 && countMonths(told) === 3 ? told : months(yearOf(told[1]), lastMonth, yearOf(told[1]), lastMonth);
  const final = numbers.at(-1)!;
  return lastMonth === final * unit ? numbers.map((n) => shiftMonths(last, (n - final) * unit)) : [];
}
