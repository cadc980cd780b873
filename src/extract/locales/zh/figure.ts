import type { Approx } from '../../../model/claim.ts';
import { scaled, type Written } from '../../number.ts';
import { foldText } from '../../../text/fold.ts';
import { codeAt, codeOf, holds, isArabic, startsWith } from './character.ts';
import { readFraction, readTenths, type Part } from './fraction.ts';
import { readNumeral, type Numeral } from './numeral.ts';
import { CURRENCIES, UNITS, type FigureKind, type Unit } from './units.ts';

/** A number with its unit at its place; the quote is `start` to `end`, without words like 近 or 左右. */
export interface WrittenFigure {
  readonly start: number;
  readonly end: number;
  /** Where reading goes on: behind 以上, 左右 or a bracket that names the currency. */
  readonly next: number;
  readonly number: Written;
  readonly kind: FigureKind;
  /** The unit's code; empty for a bare number. */
  readonly unit: string;
  readonly approx: Approx | null;
  /** Written in Chinese characters. */
  readonly han: boolean;
  /** `/日`, `每天` behind the unit. */
  readonly per: string | null;
  /** （澳门元，下同） behind it: 元 alone is of this currency from here on. */
  readonly localNow: boolean;
}

/** A figure, field by field: whoever makes one makes the same shape. */
const figureFrom = (figure: WrittenFigure, start: number, kind: FigureKind, unit: string): WrittenFigure => ({
  start,
  end: figure.end,
  next: figure.next,
  number: figure.number,
  kind,
  unit,
  approx: figure.approx,
  han: figure.han,
  per: figure.per,
  localNow: figure.localNow,
});

/** A figure that one word tells: 过半, 翻一番. */
export const alone = (
  start: number,
  end: number,
  number: Written,
  unit: 'percent' | 'times',
  approx: Approx | null,
): WrittenFigure => ({
  start,
  end,
  next: end,
  number,
  kind: unit,
  unit,
  approx,
  han: true,
  per: null,
  localNow: false,
});

/** The same as an amount of a currency. */
export const inMoney = (figure: WrittenFigure, currency: string): WrittenFigure =>
  figureFrom(figure, figure.start, 'money', currency);

/** The same from a mark before it on. */
export const withMark = (figure: WrittenFigure, start: number): WrittenFigure =>
  figureFrom(figure, start, figure.kind, figure.unit);

const HALF = codeOf('半');
const MORE = codeOf('多');
const REST = codeOf('余');
const MINUS = codeOf('负');
const PLUS = codeOf('+');
const OPEN = codeOf('(');
const CLOSE = codeOf(')');
const COMMA = codeOf(',');
/**
 * The figure whose number begins at `i`; null where there is none or nothing measured (a bare small number).
 * `currency` is that of a mark before it (`US$`, 新台币).
 */
export function readFigure(text: string, i: number, end: number, currency: string | null = null): WrittenFigure | null {
  const fraction = readFraction(text, i, end);
  if (fraction) return finish(text, i, end, percentOf(fraction));
  const number = readNumeral(text, i, end);
  if (!number) return null;
  const tenths = readTenths(text, end, number);
  if (tenths) return finish(text, i, end, percentOf(tenths));
  const unit = unitAt(text, skipSpace(text, number.end, end), end);
  if (!unit) {
    const ranged = readRangeStart(text, i, end, number);
    if (ranged) return ranged;
    return number.large || currency ? bare(text, i, end, number, currency) : null;
  }
  const at = skipSpace(text, number.end, end) + unit.surface.length;
  const half = unit.kind === 'times' && codeAt(text, at, end) === HALF && Number.isInteger(number.value);
  const written = half ? { value: number.value + 0.5, lastPlace: 0.5 } : number;
  const code = currency !== null && unit.code === 'LOCAL' ? currency : unit.code;
  return finish(text, i, end, {
    number: { value: written.value, lastPlace: written.lastPlace },
    end: half ? at + 1 : at,
    kind: unit.kind,
    unit: code,
    more: number.more,
    han: number.han,
  });
}

/** `50至60亿美元`, `3-5%`: the first number of a range has the scale and the unit of the second. */
function readRangeStart(text: string, i: number, end: number, first: Numeral) {
  const { value, lastPlace, han } = first;
  if (han || !holds('至到-~—–', codeAt(text, first.end, end))) return null;
  const second = readNumeral(text, first.end + 1, end);
  const at = second ? skipSpace(text, second.end, end) : 0;
  const unit = second && !second.han ? unitAt(text, at, end) : null;
  if (!second || !unit || unit.kind === 'count' || (unit.kind === 'quantity' && !first.large)) return null;
  const digits = Number.parseFloat(text.slice(first.end + 1, second.end));
  const scale = first.large || !(digits > 0) ? 1 : second.value / digits;
  if (value * scale >= second.value) return null;
  const number = scaled({ value, lastPlace }, scale);
  return {
    start: i,
    end: at + unit.surface.length,
    next: first.end,
    number,
    kind: unit.kind,
    unit: unit.code,
    approx: null,
    han,
    per: null,
    localNow: false,
  };
}

interface Core {
  readonly number: Written;
  readonly end: number;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly more: boolean;
  readonly han: boolean;
}

/** A part told in words (三分之一, 七成), in percent. */
const percentOf = ({ number, end }: Part): Core => ({
  number,
  end,
  kind: 'percent',
  unit: 'percent',
  more: false,
  han: true,
});

function bare(text: string, i: number, end: number, number: Numeral, currency: string | null): WrittenFigure {
  const { value, lastPlace, more } = number;
  const kind = currency === null ? 'bare' : 'money';
  const core: Core = {
    number: { value, lastPlace },
    end: number.end,
    kind,
    unit: currency ?? '',
    more,
    han: number.han,
  };
  return finish(text, i, end, core);
}

/** What stands behind the unit: 多, 以上, 左右, `/日`, the currency in brackets; and the sign before the number. */
function finish(text: string, start: number, end: number, core: Core): WrittenFigure {
  let { end: j, unit } = core;
  let next = j;
  let approx: Approx | null = core.more ? 'over' : null;
  const behind = codeAt(text, j, end);
  if (behind === MORE || (behind === REST && core.kind !== 'bare')) {
    approx = 'over';
    next = j + 1;
  }
  const after = wordAt(AFTER, text, next, end);
  if (after !== null) {
    approx = after[1];
    next += after[0].length;
  }
  const named = unit === 'LOCAL' || unit === '' ? currencyInBrackets(text, next, end) : null;
  if (named) {
    unit = named.code;
    next = named.end;
  }
  const per = perAt(text, next, end);
  const price =
    core.kind === 'money' && (codeAt(text, next, end) === 0x2f || startsWith(text, next, end, '每')) && !per;
  const negative = isNegative(text, start);
  const number = negative ? { value: -core.number.value, lastPlace: core.number.lastPlace } : core.number;
  const localNow = named !== null && startsWith(text, named.end - 3, end, '下同');
  const kind = price ? 'count' : named ? 'money' : core.kind;
  const from = negative || codeAt(text, start - 1, end) === PLUS ? start - 1 : start;
  return {
    start: from,
    end: j,
    next: per ? per.end : next,
    number,
    kind,
    unit,
    approx,
    han: core.han,
    per: per?.per ?? null,
    localNow,
  };
}

const AFTER: readonly (readonly [string, Approx])[] = [
  ['以上', 'over'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['以下', 'under'],
  ['以内', 'under'],
  ['之多', 'about'],
];

const PER: readonly (readonly [string, string])[] = [
  ['/日', 'day'],
  ['/天', 'day'],
  ['每日', 'day'],
  ['每天', 'day'],
  ['/年', 'year'],
  ['/月', 'month'],
];

function perAt(text: string, i: number, end: number): { per: string; end: number } | null {
  const told = wordAt(PER, text, i, end);
  return told && { per: told[1], end: i + told[0].length };
}

/** The first of some words that stands at a place, with its meaning. */
function wordAt<T>(words: readonly (readonly [string, T])[], text: string, i: number, end: number) {
  for (let k = 0; k < words.length; k++) if (startsWith(text, i, end, words[k]![0])) return words[k]!;
  return null;
}

/** `（人民币，下同）` behind an amount. */
function currencyInBrackets(text: string, i: number, end: number): { code: string; end: number } | null {
  if (codeAt(text, i, end) !== OPEN) return null;
  for (let j = i + 1; j < Math.min(i + 9, end); j++) {
    const mark = codeAt(text, j, end);
    if (mark !== CLOSE && mark !== COMMA) continue;
    const code = CURRENCIES[foldText(text.slice(i + 1, j))];
    if (code === undefined || code === 'LOCAL') return null;
    const close = startsWith(text, j, end, ',下同)') ? j + 4 : mark === CLOSE ? j + 1 : j;
    return { code, end: close };
  }
  return null;
}

/** A minus or 负 before the number, unless it joins a range (`5%-8%`, `1-8`). */
function isNegative(text: string, start: number): boolean {
  const sign = codeAt(text, start - 1, start);
  if (sign === MINUS) return true;
  if (!holds('-−–', sign)) return false;
  const before = codeAt(text, start - 2, start);
  return !isArabic(before) && !holds('%成元吨亿万月年日度', before);
}

function skipSpace(text: string, i: number, end: number): number {
  return codeAt(text, i, end) === 0x20 && unitAt(text, i + 1, end) ? i + 1 : i;
}

/** Units by their first character, the longest first; and where those of a character stand, from 1. */
const BY_FIRST: readonly (readonly [first: number, units: readonly Unit[]])[] = [...unitsByFirst()];
const FIRSTS: Uint8Array = new Uint8Array(0x10000);
BY_FIRST.forEach(([first], k) => (FIRSTS[first] = k + 1));

/** The longest unit at a place. */
function unitAt(text: string, i: number, end: number): Unit | null {
  const first = FIRSTS[codeAt(text, i, end)]!;
  if (first === 0) return null;
  const units = BY_FIRST[first - 1]![1];
  for (let k = 0; k < units.length; k++) if (startsWith(text, i, end, units[k]!.surface)) return units[k]!;
  return null;
}

function unitsByFirst(): Map<number, Unit[]> {
  const tree = new Map<number, Unit[]>();
  for (const unit of UNITS) {
    const first = unit.surface.charCodeAt(0);
    const list = tree.get(first);
    if (list) list.push(unit);
    else tree.set(first, [unit]);
  }
  for (const list of tree.values()) list.sort((a, b) => b.surface.length - a.surface.length);
  return tree;
}
