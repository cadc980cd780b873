import { frameAt } from './adopt.ts';
import { boundOf } from './bound.ts';
import type { Fig } from './figure.ts';
import type { Item } from './item.ts';
import type { Reading } from './reading.ts';
import type { State } from './state.ts';

/** `doubled`, `more than tripled`, `halved`: a multiple without digits. */
export function bindTimes(s: State, i: number): void {
  const item = s.items[i]!;
  const times = item.times!;
  if (times === 1 || s.text[item.end] === '-') return;
  const joint = s.items[i + 1];
  const inHead =
    item.noun !== true && joint?.k === 'mark' && (joint.m === 'in' || joint.m === 'of') && s.items[i + 2]?.k === 'head'
      ? frameAt(s, i + 2)
      : null;
  const word = s.text.slice(item.start, item.end).toLowerCase();
  const frame = inHead ?? (s.blocked ? null : s.subject);
  if (frame === null || (/twice|fold/.test(word) === false && joint?.k === 'fig')) return;
  if (s.items[i - 1]?.k === 'fig') return;
  const approx = /^(more than)/.test(word) ? 'over' : /^(almost|nearly)/.test(word) ? 'under' : approxAt(s, item.start);
  const fig = timesFig(item, times, approx);
  const halved = times < 1;
  const reading: Reading = halved ? { frame, measure: 'growth', dir: -1 } : { frame, measure: 'multiple', dir: 0 };
  const half: Fig = halved ? { ...fig, kind: 'percent', unit: 'percent', number: { value: 50, lastPlace: 1 } } : fig;
  s.bounds.push(boundOf(s, i, half, { kind: 'level', item: -1, base: false }, reading));
}

/** A multiple that no digits tell, as a figure at its item. */
export const timesFig = (item: Item, times: number, approx: Fig['approx']): Fig => ({
  kind: 'times',
  number: { value: times, lastPlace: 1 },
  unit: 'times',
  approx,
  sign: 0,
  per: null,
  plainDollar: false,
  goods: null,
  range: false,
  fraction: false,
  factor: 1,
  scaled: false,
  start: item.start,
  end: item.end,
  from: item.from,
  next: item.to,
});

/** The word before says `more than`, `nearly`, `about`. */
function approxAt(s: State, start: number): 'about' | 'over' | 'under' | null {
  const left = s.text.slice(Math.max(0, start - 14), start).toLowerCase();
  if (/(more than|over) $/.test(left)) return 'over';
  if (/(nearly|almost|near) $/.test(left)) return 'under';
  return /(about|roughly) $/.test(left) ? 'about' : null;
}
