import type { Run } from './expression.ts';
import { has, isForm, meaning, type Token } from './token.ts';
import { smallNumber, yearAfter } from './years.ts';

/** `с 1 по 18 февраля`, `с начала года по 23 декабря`. */
export function daySpan(tokens: readonly Token[], i: number): Run | null {
  const whole = has(tokens[i], 'year to date') && !has(tokens[i], 'month');
  const first = whole ? 1 : smallNumber(tokens[i], 31);
  if (first === null || !isForm(tokens[i + 1], 'по') || !(whole || isForm(tokens[i - 1], 'с'))) return null;
  const last = dayAt(tokens, i + 2);
  if (!last) return null;
  const { year, next } = yearAfter(tokens, i + 4);
  return { expression: { kind: 'days', from: [first, whole ? 1 : last[1]], to: last, year }, to: next };
}

/** `13 октября`, `с 1 июля по 19 сентября`. */
export function dayRun(tokens: readonly Token[], i: number): Run | null {
  const first = dayAt(tokens, i);
  if (!first) return null;
  const { year, next } = yearAfter(tokens, i + 2);
  const link = tokens[next];
  if (!isForm(tokens[i - 1], 'с') || !(isForm(link, 'по') || isForm(link, 'до')))
    return { expression: { kind: 'day' }, to: next };
  const last = dayAt(tokens, next + 1);
  if (!last) return { expression: { kind: 'day' }, to: next };
  const after = yearAfter(tokens, next + 3);
  return { expression: { kind: 'days', from: first, to: last, year: after.year ?? year }, to: after.next };
}

/** `за 20 дней января`, `первые десять дней мая 2024 года`: from the first of the month on; not its last days. */
export function dayCount(tokens: readonly Token[], i: number): Run | null {
  const at = meaning(tokens[i], 'ordinal')?.n === 1 ? i + 1 : i;
  const count = meaning(tokens[at], 'number')?.n ?? smallNumber(tokens[at], 31);
  const month = meaning(tokens[at + 2], 'month');
  if (!count || count > 31 || !has(tokens[at + 1], 'day unit') || !month || month.adjective) return null;
  if (has(tokens[i - 1], 'recent')) return null;
  const { year, next } = yearAfter(tokens, at + 3);
  return { expression: { kind: 'days', from: [1, month.n!], to: [count, month.n!], year }, to: next };
}

function dayAt(tokens: readonly Token[], i: number): [number, number] | null {
  const day = smallNumber(tokens[i], 31);
  const month = meaning(tokens[i + 1], 'month');
  return day !== null && month && !month.adjective ? [day, month.n!] : null;
}
