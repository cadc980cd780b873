import type { Superlative, SuperlativeKind } from '../../../model/claim.ts';
import { monthOf, shiftMonths, yearOf, type Period } from '../../../model/period.ts';
import { superlativeOf, type SuperlativeSlots } from '../../draft.ts';
import { nameOf } from './basis.ts';
import { directionOf } from './cues.ts';
import type { PeriodMention } from './expression.ts';
import { resolvePeriod, type Calendar } from './resolve.ts';
import { isRanked } from './ranking.ts';
import { formOf, has, isForm, meaning, type Token } from './token.ts';

/** What a superlative is read from: a range of tokens with its periods. */
export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly periods: readonly PeriodMention[];
  readonly calendar: Calendar;
  readonly slots: SuperlativeSlots;
}

/** Records, firsts, runs and ranks of a stretch of trade, in order. */
export function superlativesOf(stretch: Stretch): Superlative[] {
  const out: Superlative[] = [];
  for (let i = stretch.from; i < stretch.to;) {
    const found = recordAt(stretch, i) ?? firstAt(stretch, i) ?? rowAt(stretch, i) ?? rankAt(stretch, i);
    if (found) out.push(found.superlative);
    i = found ? found.to : i + 1;
  }
  return out;
}

interface Found {
  readonly superlative: Superlative;
  readonly to: number;
}

function make(s: Stretch, from: number, to: number, kind: SuperlativeKind, slots: SuperlativeSlots): Found {
  const start = s.tokens[from]!.start;
  const end = s.tokens[to - 1]!.end;
  return { superlative: superlativeOf(s.text, start, end, kind, { ...s.slots, ...slots }), to };
}

/** `рекордные $240 млрд`, `максимум с мая 2022 года`, `самый низкий показатель за пять лет`. */
function recordAt(s: Stretch, i: number): Found | null {
  const { tokens } = s;
  const record = has(tokens[i], 'record');
  const high = has(tokens[i], 'maximum');
  const low = has(tokens[i], 'minimum');
  if (!record && !high && !low) return null;
  if (has(tokens[i - 1], 'last') || (high && has(tokens[i + 1], 'level'))) return null;
  let to = i + 1;
  while (to < s.to && (has(tokens[to], 'record') || has(tokens[to], 'maximum'))) to++;
  const since = sinceAfter(s, to);
  if (!record && !since && !isHistoric(tokens, i) && !isAged(s, i)) return null;
  const text = s.text.slice(tokens[i]!.start, tokens[Math.min(s.to, i + 2) - 1]!.end).toLowerCase();
  const kind = low || text.includes('низк') ? 'record_low' : 'record_high';
  if (record && has(tokens[to], 'down noun')) return make(s, i, to, 'record_low', { of: 'growth' });
  return make(s, i, since?.to ?? to, kind, { since: since?.since ?? null });
}

/** `10-летнего максимума`, `пятимесячного минимума`. */
function isAged({ text, tokens }: Stretch, i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.mark !== '') return false;
  for (const age of AGES) if (text.slice(before.start, before.end).indexOf(age) >= 0) return true;
  return false;
}

const AGES = ['летн', 'месячн', 'недельн', 'квартальн'];

/** `исторический максимум`, `максимум за всю историю`. */
function isHistoric(tokens: readonly Token[], i: number): boolean {
  return formOf(tokens[i + 1]) === 'за' && has(tokens[i + 2], 'whole');
}

/** `с мая 2022 года`, `за пять лет`, `за последние семь месяцев`, within a few words. */
function sinceAfter(s: Stretch, at: number): { since: string | null; to: number } | null {
  const { tokens } = s;
  for (let i = at; i < s.to && i < at + 7; i++) {
    const token = tokens[i]!;
    if (token.mark === ',' || token.mark === ';' || token.literal) return null;
    const form = formOf(token);
    if (form !== 'с' && form !== 'со' && form !== 'за' && !has(token, 'since') && !has(token, 'year to date')) continue;
    if (has(token, 'year to date') && s.calendar.today)
      return {
        since: `${yearOf((s.slots.period ?? s.calendar.current)?.[1] ?? String(s.calendar.today.year))}-01`,
        to: i + 1,
      };
    if (form === 'за' && isAllTime(s, i + 1)) return { since: null, to: i + 2 };
    const back = form === 'за' ? countedBack(s, i + 1) : null;
    if (back) return back;
    const mention = s.periods.find((p) => p.from > i && p.from <= i + 4);
    if (!mention || form === 'за') return null;
    const period = resolvePeriod(mention.expression, s.calendar);
    return { since: period && nameOf(period), to: mention.to };
  }
  return null;
}

/** `за всю историю`, `за все время`, `за несколько лет`. */
function isAllTime({ text, tokens }: Stretch, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    has(token, 'whole') ||
    has(token, 'tens') ||
    text.startsWith('все', token.start) ||
    text.startsWith('всё', token.start)
  );
}

/** `за пять лет` of 2025 is since 2020; `за семь месяцев` counts from the month in hand. */
function countedBack(s: Stretch, at: number): { since: string | null; to: number } | null {
  let i = at;
  while (i < at + 3 && (has(s.tokens[i], 'recent') || has(s.tokens[i], 'ordinal'))) i++;
  const token = s.tokens[i];
  const n = meaning(token, 'number')?.n ?? (token?.literal ? Number(token.literal.digits) : null);
  const unitAt = n === null ? i : i + 1;
  const count = n ?? 1;
  const years = has(s.tokens[unitAt], 'year');
  const months = has(s.tokens[unitAt], 'month unit') ? 1 : has(s.tokens[unitAt], 'quarter unit') ? 3 : 0;
  if ((!years && months === 0) || count > 200) return null;
  const period = s.slots.period ?? s.calendar.current;
  if (!period) return { since: null, to: unitAt + 1 };
  const since = years ? String(yearOf(period[1]) - count) : monthName(shiftMonths(period, -count * months));
  return { since, to: unitAt + 1 };
}

const monthName = ([, last]: Period): string => `${yearOf(last)}-${String(monthOf(last)).padStart(2, '0')}`;

/** `впервые с 2020 года снизился`, `первое падение за пять лет`; `впервые превысил` has its number in a claim. */
function firstAt(s: Stretch, i: number): Found | null {
  const { tokens } = s;
  if (!has(tokens[i], 'first')) return null;
  const phrase = s.text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase();
  let direction: -1 | 0 | 1 = phrase.endsWith('рост')
    ? 1
    : phrase.startsWith('впервые') || phrase.endsWith('раз')
      ? 0
      : -1;
  const since = sinceAfter(s, i + 1);
  for (let k = i + 1; k < s.to && k < i + 12 && direction === 0; k++) {
    if (tokens[k]!.mark === ';' || has(tokens[k], 'level over')) return null;
    direction = directionOf(tokens[k]);
  }
  for (let k = i - 1; k >= s.from && k > i - 18 && direction === 0; k--) direction = directionOf(tokens[k]);
  if (direction === 0) return null;
  const kind = direction > 0 ? 'first_rise' : 'first_fall';
  return make(s, i, since?.to ?? i + 1, kind, { since: since?.since ?? null });
}

/** `третий месяц подряд`, `четыре года подряд`. */
function rowAt(s: Stretch, i: number): Found | null {
  if (!has(s.tokens[i], 'row')) return null;
  for (let k = i - 1; k >= s.from && k >= i - 4; k--) {
    const token = s.tokens[k]!;
    const digits = token.literal && token.literal.digits.length < 3 ? Number(token.literal.digits) : null;
    const n = meaning(token, 'ordinal')?.n ?? meaning(token, 'number')?.n ?? digits;
    if (n !== null && n !== undefined) return make(s, k, i + 1, 'nth_consecutive', { n });
  }
  return null;
}

/** `крупнейший торговый партнёр`, `второй по величине поставщик`, `занимает пятое место`. */
function rankAt(s: Stretch, i: number): Found | null {
  const { tokens } = s;
  const ordinal = meaning(tokens[i], 'ordinal')?.n ?? rankDigits(tokens, i);
  if (ordinal !== null && ordinal !== undefined) {
    const at = tokens[i]!.literal ? i + 3 : i + 1;
    if (!tokens[i]!.literal && isRanked(tokens, i) && (tokens[at]?.mark === '-' || isForm(tokens[at], 'в')))
      return make(s, i, i + 1, 'rank', { n: ordinal });
    if (has(tokens[at], 'rank noun') && at < s.to) return make(s, i, at + 1, 'rank', { n: ordinal });
    if (has(tokens[at], 'place') && at < s.to) return make(s, i, at + 1, 'rank', { n: ordinal });
    if (has(tokens[at], 'in size') && at < s.to && !isOfEconomy(s, at + 1))
      return make(s, i, at + 1, 'rank', { n: ordinal });
    return null;
  }
  if (isLeader(tokens, i)) return make(s, i, i + 1, 'rank', { n: 1 });
  if (!has(tokens[i], 'biggest') || isPlural(s.text, tokens[i]!)) return null;
  for (let k = i + 1; k < s.to && k < i + 5; k++) {
    if (tokens[k]!.mark !== '' || isForm(tokens[k], 'и')) return null;
    if (has(tokens[k], 'rank noun') && isDisplaced(tokens, i)) return null;
    if (has(tokens[k], 'rank noun')) return make(s, i, k + 1, 'rank', { n: 1 });
  }
  return null;
}

/** `второй по величине экономики мира`: no rank in trade. */
const isOfEconomy = ({ text, tokens }: Stretch, at: number): boolean =>
  tokens[at] !== undefined && text.startsWith('экономик', tokens[at].start);

/** `с поста главного поставщика`: the rank that was lost. */
const isDisplaced = (tokens: readonly Token[], i: number): boolean => [1, 2].some((n) => isForm(tokens[i - n], 'с'));

/** `лидером по товарообороту стала`, `лидирует по закупкам`, `лидирующее положение`; not `лидер партии`. */
const isLeader = (tokens: readonly Token[], i: number): boolean =>
  (has(tokens[i], 'lead place') || (has(tokens[i], 'leader') && leadsIn(tokens[i + 1]))) && !has(tokens[i - 1], 'row');

const leadsIn = (next: Token | undefined): boolean => isForm(next, 'по') || has(next, 'in size');

/** `13-е место`. */
function rankDigits(tokens: readonly Token[], i: number): number | null {
  const { literal } = tokens[i]!;
  return literal && literal.digits.length < 3 && tokens[i + 1]?.mark === '-' ? Number(literal.digits) : null;
}

function isPlural(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end).toLowerCase();
  return ['ие', 'ые', 'их', 'ых', 'ими', 'ыми'].some((e) => word.endsWith(e));
}
