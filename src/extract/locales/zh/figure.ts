import type { Approx } from '../../../model/claim.ts';
import { tidy } from '../../../model/interval.ts';
import { FOLD } from '../../../text/fold.ts';
import { scaled, type Written } from '../../number.ts';
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

const UNIT_TREE = unitsByFirstCharacter();
const codeAt = (text: string, i: number, end: number): number => (i >= 0 && i < end ? FOLD[text.charCodeAt(i)]! : 0);

const charAt = (text: string, i: number, end: number): string =>
  i < end ? String.fromCharCode(FOLD[text.charCodeAt(i)]!) : '';

function startsWith(text: string, i: number, end: number, word: string): boolean {
  if (i + word.length > end) return false;
  for (let k = 0; k < word.length; k++) if (FOLD[text.charCodeAt(i + k)] !== word.charCodeAt(k)) return false;
  return true;
}

/**
 * The figure whose number begins at `i`; null where there is none or nothing measured (a bare small number).
 * `currency` is that of a mark before it (`US$`, 新台币).
 */
export function readFigure(text: string, i: number, end: number, currency: string | null = null): WrittenFigure | null {
  const fraction = readFraction(text, i, end);
  if (fraction) return finish(text, i, end, percentOf(fraction));
  const number = readNumeral(text, i, end);
  if (!number) return null;
  const tenths = readTenths(text, i, end, number);
  if (tenths) return finish(text, i, end, percentOf(tenths));
  const unit = unitAt(text, skipSpace(text, number.end, end), end);
  if (!unit) {
    const ranged = readRangeStart(text, i, end, number);
    if (ranged) return ranged;
    return number.large || currency ? bare(text, i, end, number, currency) : null;
  }
  const at = skipSpace(text, number.end, end) + unit.surface.length;
  const half = unit.kind === 'times' && charAt(text, at, end) === '半' && Number.isInteger(number.value);
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
  const dash = charAt(text, first.end, end);
  if (han || dash === '' || !'至到-~—–'.includes(dash)) return null;
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
const percentOf = ({ number, end }: Pick<Core, 'number' | 'end'>): Core => ({
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
  if (charAt(text, j, end) === '多' || (charAt(text, j, end) === '余' && core.kind !== 'bare')) {
    approx = 'over';
    next = j + 1;
  }
  for (const [word, meaning] of AFTER)
    if (startsWith(text, next, end, word)) {
      approx = meaning;
      next += word.length;
      break;
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
  const from = negative || charAt(text, start - 1, end) === '+' ? start - 1 : start;
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
  for (const [word, per] of PER) if (startsWith(text, i, end, word)) return { per, end: i + word.length };
  return null;
}

/** `（人民币，下同）` behind an amount. */
function currencyInBrackets(text: string, i: number, end: number): { code: string; end: number } | null {
  if (charAt(text, i, end) !== '(') return null;
  for (let j = i + 1; j < Math.min(i + 9, end); j++) {
    const c = charAt(text, j, end);
    if (c !== ')' && c !== ',') continue;
    let name = '';
    for (let k = i + 1; k < j; k++) name += charAt(text, k, end);
    const code = CURRENCIES[name];
    if (code === undefined || code === 'LOCAL') return null;
    const close = startsWith(text, j, end, ',下同)') ? j + 4 : c === ')' ? j + 1 : j;
    return { code, end: close };
  }
  return null;
}

/** A minus or 负 before the number, unless it joins a range (`5%-8%`, `1-8`). */
function isNegative(text: string, start: number): boolean {
  const c = charAt(text, start - 1, start);
  if (c === '负') return true;
  if (c !== '-' && c !== '−' && c !== '–') return false;
  const before = charAt(text, start - 2, start);
  return !((before >= '0' && before <= '9') || '%成元吨亿万月年日度'.includes(before)) || before === '';
}

/** `三分之一`, `百分之七十五`, `千分之四`, `1/3`: in percent. */
function readFraction(text: string, i: number, end: number): { number: Written; end: number } | null {
  let over = 0;
  let j = i;
  if (startsWith(text, i, end, '百分之')) {
    over = 100;
    j = i + 3;
  } else if (startsWith(text, i, end, '千分之')) {
    over = 1000;
    j = i + 3;
  } else {
    const below = readNumeral(text, i, end);
    if (!below) return null;
    if (charAt(text, below.end, end) === '/') return readSlashed(text, end, below);
    if (!startsWith(text, below.end, end, '分之')) return null;
    over = below.value;
    j = below.end + 2;
  }
  const above = readNumeral(text, charAt(text, j, end) === '负' ? j + 1 : j, end);
  if (!above || over === 0) return null;
  const sign = charAt(text, j, end) === '负' ? -1 : 1;
  if (over === 100) return { number: { value: sign * above.value, lastPlace: above.lastPlace }, end: above.end };
  return { number: { value: tidy((above.value / over) * 100), lastPlace: 1 }, end: above.end };
}

function readSlashed(text: string, end: number, above: Numeral): { number: Written; end: number } | null {
  const below = readNumeral(text, above.end + 1, end);
  if (!below || !Number.isInteger(above.value) || !Number.isInteger(below.value)) return null;
  if (above.value < 1 || above.value >= below.value || below.value > 20) return null;
  const after = charAt(text, below.end, end);
  if (after === '/' || after === '月' || after === '日') return null;
  return { number: { value: tidy((above.value / below.value) * 100), lastPlace: 1 }, end: below.end };
}

/** `七成`, `三成五`, `一半`: in percent. */
function readTenths(text: string, i: number, end: number, number: Numeral): { number: Written; end: number } | null {
  const c = charAt(text, number.end, end);
  if (c === '半' && number.value === 1 && number.han)
    return { number: { value: 50, lastPlace: 10 }, end: number.end + 1 };
  if (c !== '成' || number.value > 10 || number.large) return null;
  const after = charAt(text, number.end + 1, end);
  if (after !== '' && '为员立功果本分交长绩套都了品熟就'.includes(after)) return null;
  const whole = scaled(number, 10);
  const fifth = '一二三四五六七八九'.indexOf(after);
  if (after !== '' && fifth >= 0) {
    return { number: { value: tidy(whole.value + fifth + 1), lastPlace: 1 }, end: number.end + 2 };
  }
  return { number: { value: whole.value, lastPlace: 10 }, end: number.end + 1 };
}

const NO_UNITS: readonly Unit[] = [];

function skipSpace(text: string, i: number, end: number): number {
  return codeAt(text, i, end) === 0x20 && unitAt(text, i + 1, end) ? i + 1 : i;
}

/** The longest unit at a place. */
function unitAt(text: string, i: number, end: number): Unit | null {
  for (const unit of UNIT_TREE.get(codeAt(text, i, end)) ?? NO_UNITS)
    if (startsWith(text, i, end, unit.surface)) return unit;
  return null;
}

function unitsByFirstCharacter(): Map<number, Unit[]> {
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
