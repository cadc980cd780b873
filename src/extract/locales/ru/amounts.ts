import type { Approx } from '../../../model/claim.ts';
import { readLiteral, scaled, type Written } from '../../number.ts';
import { formOf, has, isForm, meaning, type Token } from './token.ts';

/** What a number counts: money, percent, points, times or a quantity; `bare` has a scale but no unit of its own. */
export type AmountKind = 'money' | 'percent' | 'points' | 'times' | 'quantity' | 'fraction' | 'bare' | 'foreign';

/** A number with its unit at its place among the tokens. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly kind: AmountKind;
  readonly number: Written;
  readonly unit: string;
  /** A sign written before the number: `+30,6%`. */
  readonly sign: -1 | 0 | 1;
  readonly approx: Approx | null;
  readonly per: 'day' | 'month' | 'year' | null;
  /** Token before which the words of approximation start: where to look for a verb or preposition. */
  readonly lead: number;
}

/** All amounts of a sentence in order; `taken` marks the tokens that belong to periods. */
export function amountsOf(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): Amount[] {
  const out: Amount[] = [];
  for (let i = from; i < to;) {
    const found = taken[i] || !opensAmount(tokens[i]!) ? NONE : amountsAt(tokens, i, to, taken);
    if (found.length === 0) {
      i++;
      continue;
    }
    out.push(...found);
    i = found.at(-1)!.to;
  }
  return out;
}

const NONE: readonly Amount[] = [];

function opensAmount({ literal, words }: Token): boolean {
  if (literal) return true;
  for (const { tag } of words) if (OPENING.has(tag)) return true;
  return false;
}

const OPENING = new Set(['number', 'currency', 'scale', 'fraction', 'multiple', 'double', 'triple']);

/** One amount, or two that share a unit (`15,5 против 11 процентов`, `от 10 до 15 млрд`). */
function amountsAt(tokens: readonly Token[], i: number, to: number, taken: Uint8Array): Amount[] {
  const word = wordAmount(tokens, i);
  if (word) return [word];
  const head = has(tokens[i], 'currency') ? i + 1 : i;
  const number = numberAt(tokens, head, to);
  if (!number) return [];
  const own = amountFrom(tokens, i, number, to);
  const fronted = own?.kind === 'money' && !number.scaled && has(tokens[i], 'currency');
  const second = own && own.kind !== 'bare' && !fronted ? null : secondNumber(tokens, own?.to ?? number.to, to, taken);
  if (!second) return own ? [own] : [];
  const other = amountsAt(tokens, second, to, taken)[0];
  if (!other || other.kind === 'times') return own ? [own] : [];
  if (fronted && other.kind === 'money' && other.unit === own.unit && isForm(tokens[own.to], 'до')) {
    return [{ ...own, number: scaled(number.number, scaleWithin(tokens, second, other.to)) }, other];
  }
  if (fronted && other.kind !== 'bare') return [own];
  if (own && own.kind === 'bare' && other.kind !== 'money' && other.kind !== 'quantity') return [own, other];
  const factor = own && !fronted ? 1 : scaleWithin(tokens, second, other.to);
  const first = scaled(number.number, factor);
  if (fronted)
    return [
      { ...own, number: first },
      { ...other, kind: 'money', unit: own.unit },
    ];
  return [
    { ...amountOf(tokens, i, number.to, other.kind, first, other.unit, null), end: tokens[number.to - 1]!.end },
    other,
  ];
}

/** Where a second number that shares the unit starts: after `и`, `или`, `против`, `до` or a dash. */
function secondNumber(tokens: readonly Token[], at: number, to: number, taken: Uint8Array): number | null {
  const link = tokens[at];
  if (at + 1 >= to || taken[at + 1] || !link) return null;
  const form = formOf(link);
  const links = link.mark === '-' || form === 'и' || form === 'или' || form === 'до' || has(link, 'versus');
  if (!links) return null;
  return tokens[at + 1]!.literal || has(tokens[at + 1], 'currency') ? at + 1 : null;
}

function scaleWithin(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const scale = meaning(tokens[i], 'scale');
    if (scale) return scale.n!;
  }
  return 1;
}

interface NumberRun {
  readonly number: Written;
  readonly to: number;
  readonly scaled: boolean;
}

/** A number in digits or words with its scale, and a second part (`1 млрд 341 млн`). */
function numberAt(tokens: readonly Token[], i: number, to: number): NumberRun | null {
  const plain = plainNumber(tokens, i, to);
  if (!plain) return null;
  const scale = meaning(tokens[plain.to], 'scale');
  if (plain.to >= to || !scale) return { ...plain, scaled: false };
  const whole = { number: scaled(plain.number, scale.n!), to: plain.to + 1, scaled: true };
  const goesOn = tokens[whole.to]?.literal || has(tokens[whole.to], 'number');
  const rest = goesOn && whole.to < to ? numberAt(tokens, whole.to, to) : null;
  if (!rest?.scaled || rest.number.value >= scale.n!) return whole;
  const value = whole.number.value + rest.number.value;
  return { number: { value, lastPlace: rest.number.lastPlace }, to: rest.to, scaled: true };
}

function plainNumber(tokens: readonly Token[], i: number, to: number): { number: Written; to: number } | null {
  const token = tokens[i];
  if (i >= to || !token) return null;
  if (token.literal) {
    const number = readLiteral(token.literal, ',');
    return number && { number: groupedZeros(token, number), to: i + 1 };
  }
  let value = 0;
  let j = i;
  let last = Infinity;
  for (let word = meaning(tokens[j], 'number'); word && j < to && word.n! < last; word = meaning(tokens[j], 'number')) {
    value += word.n!;
    last = word.n! >= 100 ? 100 : word.n! >= 20 ? 10 : 0;
    j++;
  }
  const half = j > i && isForm(tokens[j], 'с') && meaning(tokens[j + 1], 'fraction')?.n === 50;
  if (half) return { number: { value: value + 0.5, lastPlace: 0.5 }, to: j + 2 };
  if (j > i) return { number: { value, lastPlace: value % 1 === 0 ? 1 : 0.5 }, to: j };
  const many = token.end - token.start > 7 && has(tokens[i - 1], 'tens');
  return has(token, 'scale') && !many ? { number: { value: 1, lastPlace: 1 }, to: i } : null;
}

/** `751,000` is a thousand's group in translated news: nobody writes three zeros as decimals. */
function groupedZeros({ literal }: Token, number: Written): Written {
  const last = literal?.separators.at(-1);
  const zeros = last?.mark === ',' && literal!.digits.slice(last.after) === '000' && last.after <= 3;
  return zeros ? { value: number.value * 1000, lastPlace: 1 } : number;
}

/** The amount whose number is read: with its unit before or after; null for a number that counts nothing known. */
function amountFrom(tokens: readonly Token[], i: number, run: NumberRun, to: number): Amount | null {
  const front = has(tokens[i], 'currency') ? meaning(tokens[i], 'currency')!.code! : null;
  const at = unitAt(tokens, run.to, to);
  const make = (kind: AmountKind, unit: string, end: number): Amount =>
    amountOf(tokens, i, end, kind, run.number, unit, perOf(tokens, end));
  if (front)
    return make('money', front, at !== null && meaning(tokens[at], 'currency')?.code === front ? at + 1 : run.to);
  if (at === null) return run.scaled ? make(isForeign(tokens, run.to, to) ? 'foreign' : 'bare', '', run.to) : null;
  const currency = meaning(tokens[at], 'currency');
  if (currency) return make('money', currency.code!, at + 1);
  const unit = meaning(tokens[at], 'unit')!.code!;
  if (unit === 'm3' && isForm(tokens[at + 1], 'м')) return make('quantity', unit, at + 2);
  if (unit === 'percent') return make('percent', unit, at + 1);
  if (unit === 'percentage_point') return make('points', unit, at + 1);
  return make(unit === 'times' ? 'times' : 'quantity', unit, at + 1);
}

/** An amount of the tokens from `from` up to `to`, with what is said before it. */
function amountOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: AmountKind,
  number: Written,
  unit: string,
  per: Amount['per'],
): Amount {
  const { sign, approx, lead } = leadOf(tokens, from);
  const { start } = tokens[from]!;
  const end = endOf(tokens[to - 1]!);
  return { from, to, start, end, kind, number, unit, sign, approx, per, lead };
}

/** A quote leaves out the stop of an abbreviation. */
const endOf = ({ end, dotted }: Token): number => (dotted ? end - 1 : end);

/** Place of the unit after a number: right there, or behind one word of kind (`новых автомобилей`). */
function unitAt(tokens: readonly Token[], at: number, to: number): number | null {
  if (at >= to) return null;
  if (has(tokens[at], 'currency') || has(tokens[at], 'unit')) return at;
  const next = tokens[at]!;
  if (next.mark === '-' && meaning(tokens[at + 1], 'unit')?.code === 'percent' && at + 1 < to) return at + 1;
  const kind = next.mark === '' && !next.literal && (next.words.length === 0 || meaning(next, 'economy')?.adjective);
  const unit = at + 1 < to ? meaning(tokens[at + 1], 'unit') : undefined;
  return kind && unit && COUNTED.has(unit.code!) ? at + 1 : null;
}

const COUNTED = new Set(['t', 'vehicle', 'unit', 'bbl', 'm3', 'head']);

/** A scaled number before an unknown noun counts something that is no trade (`1,5 млн человек`). */
function isForeign(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at];
  if (at >= to || next === undefined || next.mark !== '') return false;
  return (next.words.length === 0 && !next.capital) || has(next, 'other');
}

/** `в сутки`, right behind or behind the good that is counted. */
function perOf(tokens: readonly Token[], at: number): 'day' | 'month' | 'year' | null {
  for (let i = at; i < at + 4; i++) {
    if (has(tokens[i], 'daily')) return 'day';
    if (has(tokens[i], 'monthly')) return 'month';
    const passes = has(tokens[i], 'commodity') || tokens[i]?.words.some((w) => w.adjective);
    if (!passes) return null;
  }
  return null;
}

/** A minus stands behind a space or a bracket; a dash right behind a word joins. */
const opensSign = (before: Token | undefined, { start }: Token): boolean =>
  before === undefined || before.end !== start || before.mark === '(' || before.mark === '/';

/** Words before the amount: sign, approximation; `lead` is the first token of them. */
function leadOf(tokens: readonly Token[], i: number): Pick<Amount, 'sign' | 'approx' | 'lead'> {
  let lead = i;
  let sign: -1 | 0 | 1 = 0;
  let approx: Approx | null = null;
  const before = tokens[i - 1];
  if (before?.mark === '+') sign = 1;
  if (before?.mark === '-' && before.end === tokens[i]!.start && opensSign(tokens[i - 2], before)) sign = -1;
  if (sign !== 0) lead--;
  while (has(tokens[lead - 1], 'record') || MERE.has(formOf(tokens[lead - 1]))) lead--;
  for (let k = lead - 1; k >= 0 && k > lead - 4; k--) {
    const found = approxOf(tokens[k]!);
    if (found) {
      approx ??= found;
      lead = k;
    } else if (tokens[k]!.mark === '' && formOf(tokens[k]) !== '') {
      if (!approxOf(tokens[k - 1] ?? tokens[k]!)) break;
    } else break;
  }
  return { sign, approx, lead };
}

/** Words before a number that say nothing of it. */
const MERE = new Set(['лишь', 'только', 'уже', 'еще']);

export function approxOf(token: Token): Approx | null {
  if (has(token, 'under')) return 'under';
  if (has(token, 'over')) return 'over';
  return has(token, 'about') || formOf(token) === 'около' ? 'about' : null;
}

/** `вдвое`, `на треть`, `две трети`: amounts in one word. */
function wordAmount(tokens: readonly Token[], i: number): Amount | null {
  const token = tokens[i]!;
  const verb = has(token, 'double') ? 2 : has(token, 'triple') ? 3 : null;
  if (verb !== null) return timesVerb(tokens, i, verb);
  const times = meaning(token, 'multiple');
  const fraction = meaning(token, 'fraction');
  if (!times && !fraction) return null;
  if (fraction && meaning(tokens[i - 1], 'ordinal')) return null;
  const kind: AmountKind = times ? 'times' : 'fraction';
  const value = (times ?? fraction)!.n!;
  const number = { value, lastPlace: times ? 0.1 : 1 };
  return amountOf(tokens, i, i + 1, kind, number, times ? 'times' : 'percent', null);
}

/** `удвоился`: the verb itself is the figure. */
function timesVerb(tokens: readonly Token[], i: number, value: number): Amount {
  return amountOf(tokens, i, i + 1, 'times', { value, lastPlace: 0.1 }, 'times', null);
}
