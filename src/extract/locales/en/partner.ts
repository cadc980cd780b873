import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { State } from './state.ts';

/** `a surplus of 7.3 billion dlrs with Washington`, `exported $72 billion worth of goods to Russia`: the partner behind the figure. */
export function withPartnerBehind(s: State, i: number, told: Frame): Frame {
  const way = withWay(s, i, told);
  const frame = OVERALL.test(s.text.slice(s.items[i]!.end, s.items[i]!.end + 12)) ? ofAll(s, way) : way;
  if (frame.partner !== 'WLD' && !frame.bare) return frame;
  let last = i + 9;
  for (let k = i + 1; k < s.items.length && k < last; k++) {
    const it = s.items[k]!;
    if (it.m === '(' && k === i + 1) {
      k = closing(s, k);
      last = k + 8;
      continue;
    }
    if (
      it.k === 'per' ||
      it.k === 'goods' ||
      it.k === 'basis' ||
      it.k === 'word' ||
      (it.k === 'change' && it.adj && k === i + 1) ||
      (it.k === 'mark' && ['in', 'of', 'on', 'worth'].includes(it.m!) && !isAllotted(s, k, frame))
    )
      continue;
    if (it.k !== 'mark') return frame;
    const side =
      it.m === 'in' ||
      it.m === 'with' ||
      (it.m === 'to' && frame.flow === 'export') ||
      (it.m === 'from' && (frame.flow === 'import' || (frame.flow === 'balance' && s.items[k + 1]?.k === 'econ')));
    const economy = s.items[k + 1];
    if (side && economy?.k === 'pronoun' && economy.m === 'anaphor') {
      const near = s.frames.findLast((f) => f.partner !== 'WLD' && f.partner !== frame.reporter)?.partner;
      const other = near ?? memoryOf(s.discourse).named.find((code) => code !== frame.reporter);
      return other ? adoptPartner(s, frame, other) : frame;
    }
    if (!side || economy?.k !== 'econ' || economy.poss || economy.codes![0] === frame.reporter) return frame;
    return adoptPartner(s, frame, economy.codes![0]!);
  }
  return frame;
}

/** `a quota of 20,000 tonnes for the EC`: the market that it is for. */
const isAllotted = (s: State, k: number, { quota }: Frame): boolean =>
  quota && s.items[k + 1]?.k === 'econ' && /^for$/i.test(s.text.slice(s.items[k]!.start, s.items[k]!.end));

/** `imports fell by £8.9 billion overall`: from everybody, not from the partner spoken of before. */
const OVERALL = /^ (?:overall|worldwide|globally)\b/i;

function ofAll(s: State, frame: Frame): Frame {
  if (frame.partner === 'WLD' || frame.named) return frame;
  const told: Frame = { ...frame, partner: 'WLD', partners: [], symmetric: false };
  if (s.subject === frame) s.subject = told;
  return told;
}

/** The closing bracket of the one at `k`, or the end of the sentence. */
function closing(s: State, k: number): number {
  for (let j = k + 1; j < s.items.length && j < k + 12; j++) if (s.items[j]!.m === ')') return j;
  return s.items.length;
}

/** `2 million tonnes were exported by rail`, `of which 3 million tonnes by sea`. */
function withWay(s: State, i: number, frame: Frame): Frame {
  for (let k = i + 1; k < s.items.length && k < i + 5; k++) {
    const it = s.items[k]!;
    if (it.k === 'actor' && it.m === 'way' && frame.actor === null)
      return { ...frame, actor: s.text.slice(it.start, it.end) };
    if (it.k === 'fig' || (it.k === 'mark' && it.m === ',')) return frame;
  }
  return frame;
}

function adoptPartner(s: State, frame: Frame, partner: string): Frame {
  const told: Frame = { ...frame, partner, symmetric: frame.flow === 'total' };
  if (
    s.subject === frame ||
    (s.subject?.flow === frame.flow &&
      s.subject.reporter === frame.reporter &&
      (s.subject.partner === 'WLD' || s.subject.bare))
  )
    s.subject = { ...told, goods: told.goods.length > 0 ? told.goods : s.subject.goods };
  s.cache.forEach((known, at) => {
    if (known === frame) s.cache.set(at, told);
  });
  const at = s.frames.indexOf(frame);
  if (at >= 0) s.frames[at] = told;
  return told;
}
