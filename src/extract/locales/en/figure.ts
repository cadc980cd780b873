import type { Approx } from '../../../model/claim.ts';
import { readLiteral, scaled, type Written } from '../../number.ts';
import { isRange } from './span.ts';
import { as, isDash, isMark, isPunct, type Token } from './token.ts';

/** What a number counts. `bare`: no unit of its own; `count`: things that are no trade. */
export type FigureKind = 'money' | 'percent' | 'point' | 'quantity' | 'times' | 'bare' | 'count';

/** A number with its unit in a sentence. */
export interface Fig {
  readonly kind: FigureKind;
  readonly number: Written;
  /** ISO 4217, or the unit of the claim; empty for a bare number. */
  readonly unit: string;
  readonly approx: Approx | null;
  /** A sign that the text writes: -1, 1, or 0 for none. */
  readonly sign: number;
  readonly per: string | null;
  /** `dollars` that may be those of the reporter. */
  readonly plainDollar: boolean;
  /** The unit is itself a commodity (`cars`). */
  readonly goods: { readonly text: string; readonly hs: readonly string[] } | null;
  /** One end of a range: a claim that nobody can be sure of. */
  readonly range: boolean;
  readonly fraction: boolean;
  /** What one of the unit as written is in the unit of the claim: 0.001 for kilos, told in tonnes. */
  readonly factor: number;
  readonly scaled: boolean;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly next: number;
}

interface Draft {
  k: number;
  number: Written | null;
  sign: number;
  prefix: string | null;
  fraction: boolean;
}

/** The figure that begins at token `i` (its sign or currency first), or null. */
export function readFigure(text: string, tokens: readonly Token[], i: number, approx: Approx | null): Fig | null {
  const draft: Draft = { k: i, number: null, sign: 0, prefix: null, fraction: false };
  readSign(tokens, draft, i);
  readPrefix(text, tokens, draft);
  if (draft.prefix !== null) readSign(tokens, draft, -1);
  if (!readNumber(tokens, draft)) return null;
  const start = tokens[i]!.start;
  const scaledBy = readScale(tokens, draft);
  const number = scaledBy > 1 ? scaled(draft.number!, scaledBy) : draft.number!;
  return withUnit(text, tokens, i, start, draft, number, scaledBy > 1, approx);
}

function readSign(tokens: readonly Token[], draft: Draft, i: number): void {
  const token = tokens[draft.k];
  const next = tokens[draft.k + 1];
  if (token === undefined || next === undefined) return;
  if (
    isPunct(token, '+-−–') &&
    token.end === next.start &&
    (i !== draft.k || tokens[i - 1]?.end !== token.start || isPunct(tokens[i - 1], '('))
  ) {
    if (next.literal || as(next, 'currency')) {
      draft.sign = token.mark === '+' ? 1 : -1;
      draft.k++;
    }
  } else if (isMark(token, 'neg') && (next.literal || as(next, 'currency'))) {
    draft.sign = -1;
    draft.k++;
  }
}

/** `$`, `US$`, `USD`, `RMB`, `€` before the number. */
function readPrefix(text: string, tokens: readonly Token[], draft: Draft): void {
  const token = tokens[draft.k];
  const iso = as(token, 'currency')?.iso;
  if (iso === undefined) return;
  const next = tokens[draft.k + 1];
  const number = next?.literal || (isPunct(next, '+-−') && tokens[draft.k + 2]?.literal);
  if (!number) return;
  const written = text.slice(token!.start, token!.end);
  const symbol = written.length < 2 || !/^[a-z]+$/.test(written) || written === 'rs';
  if (!symbol || (/^[a-z]$/i.test(written) && (!token!.cap || token!.end !== next!.start))) return;
  draft.prefix = iso;
  draft.k++;
}

function readNumber(tokens: readonly Token[], draft: Draft): boolean {
  const token = tokens[draft.k];
  if (token === undefined) return false;
  if (token.literal) {
    draft.number = readLiteral(token.literal, '.');
    draft.k++;
    return draft.number !== null;
  }
  const word = as(token, 'number');
  if (word?.n === undefined) return false;
  draft.fraction = word.d !== undefined && word.d > 0;
  const value = draft.fraction ? (word.n / word.d!) * 100 : word.n;
  draft.number = { value, lastPlace: draft.fraction ? 1 : 1 };
  draft.k++;
  if (draft.fraction)
    return (
      as(tokens[draft.k], 'rank')?.m !== 'straight' &&
      !isDash(tokens[draft.k]) &&
      as(tokens[draft.k], 'period')?.t !== 'unit'
    );
  const after = tokens[isDash(tokens[draft.k]) ? draft.k + 1 : draft.k];
  return (
    as(after, 'scale') !== undefined ||
    as(after, 'unit') !== undefined ||
    (as(after, 'currency') !== undefined && word.n < 13)
  );
}

/** `billion`, `bn`, `-mln-`; a single letter only where it is glued to the number. */
function readScale(tokens: readonly Token[], draft: Draft): number {
  let at = draft.k;
  if (draft.fraction) return 1;
  if (
    isPunct(tokens[at], '.') &&
    tokens[at]!.start === tokens[at - 1]!.end &&
    (as(tokens[at + 1], 'scale')?.factor ?? 0) > 1e3
  )
    at++;
  if (isDash(tokens[at])) at++;
  const factor = as(tokens[at], 'scale')?.factor;
  if (factor === undefined) return draft.prefix === null ? 1 : rangeScale(tokens, draft.k);
  const token = tokens[at]!;
  const glued = token.start === tokens[at - 1]!.end;
  if (
    token.end - token.start === 1 &&
    (!glued || (factor === 1e12 && draft.prefix === null && as(tokens[at + 1], 'currency') === undefined))
  )
    return 1;
  draft.k = at + 1;
  const more = as(tokens[draft.k], 'scale')?.factor;
  if (more === undefined || tokens[draft.k]!.end - tokens[draft.k]!.start < 2) return factor;
  draft.k++;
  return factor * more;
}

/** `$2.4-2.7 billion`: the first end has the scale of the second. */
function rangeScale(tokens: readonly Token[], k: number): number {
  const dash = tokens[k];
  const second = tokens[k + 1];
  if (!isDash(dash)) return 1;
  if (as(second, 'currency') && tokens[k + 2]?.literal) return as(tokens[k + 3], 'scale')?.factor ?? 1;
  if (dash!.start !== tokens[k - 1]!.end || !second?.literal || second.start !== dash!.end) return 1;
  return as(tokens[k + 2], 'scale')?.factor ?? 1;
}

const NOTHING_MORE: Partial<Fig> = {};

function withUnit(
  text: string,
  tokens: readonly Token[],
  from: number,
  start: number,
  draft: Draft,
  number: Written,
  isScaled: boolean,
  approx: Approx | null,
): Fig {
  const range = isRange(tokens, from, draft.k);
  const done = (kind: FigureKind, unit: string, next: number, more: Partial<Fig> = NOTHING_MORE): Fig => {
    const { per, at } = readPer(tokens, next);
    return {
      kind,
      number: more.number ?? number,
      unit,
      approx,
      sign: draft.sign,
      per,
      plainDollar: more.plainDollar ?? false,
      goods: more.goods ?? null,
      range,
      fraction: draft.fraction,
      factor: more.factor ?? 1,
      scaled: isScaled,
      start,
      end: tokens[next - 1]!.end,
      from,
      next: at,
    };
  };
  if (draft.fraction) return done('percent', 'percent', draft.k);
  if (draft.prefix !== null) {
    const repeated = as(tokens[draft.k], 'currency')?.iso === draft.prefix ? draft.k + 1 : draft.k;
    return done('money', draft.prefix, repeated, { plainDollar: false });
  }
  const at = isDash(tokens[draft.k]) ? draft.k + 1 : draft.k;
  const money = as(tokens[at], 'currency');
  if (money?.iso !== undefined && !(tokens[at]!.end - tokens[at]!.start === 1 && as(tokens[at + 1], 'number'))) {
    const word = text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase();
    return done('money', money.iso, at + 1, { plainDollar: /^d(ollar|lr)s?$/.test(word) });
  }
  const unit = as(tokens[at], 'unit');
  if (unit?.unit === undefined) return done('bare', '', draft.k);
  if (unit.unit === 'percent') return done('percent', 'percent', at + 1);
  if (unit.unit === 'percentage_point') return done('point', 'percentage_point', at + 1);
  if (unit.unit === 'times') return done('times', 'times', at + 1);
  if (unit.unit === 'count') return done('count', '', at + 1);
  if (unit.unit === 'bpd') return { ...done('quantity', 'bbl', at + 1), per: 'day' };
  if (unit.unit === 'bcm') return done('quantity', 'm3', at + 1, { number: scaled(number, 1e9), factor: 1e9 });
  const goods = as(tokens[at], 'commodity');
  const named = goods ? { text: text.slice(tokens[at]!.start, tokens[at]!.end), hs: goods.hs ?? [] } : null;
  const factor = unit.factor ?? 1;
  return done('quantity', unit.unit, at + 1, {
    goods: named,
    ...(factor === 1 ? {} : { number: scaled(number, factor), factor }),
  });
}

const PER: Readonly<Record<string, string>> = {
  day: 'day',
  daily: 'day',
  month: 'month',
  monthly: 'month',
  year: 'year',
  annually: 'year',
  annum: 'year',
  week: 'week',
  minute: 'minute',
};

/** `a year`, `per month`, `annually` after the unit. */
function readPer(tokens: readonly Token[], next: number): { per: string | null; at: number } {
  const token = tokens[next];
  if (!isMark(token, 'per')) return { per: null, at: next };
  const surface = token!.entries[0]!.surface;
  const word = surface.slice(surface.lastIndexOf(' ') + 1);
  return { per: PER[word] ?? null, at: PER[word] ? next + 1 : next };
}
