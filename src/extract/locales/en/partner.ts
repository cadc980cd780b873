import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { State } from './state.ts';

/** `a surplus of 7.3 billion dlrs with Washington`, `exported $72 billion worth of goods to Russia`: the partner behind the figure. */
export function withPartnerBehind(s: State, i: number, told: Frame): Frame {
  const holder = s.items[i]!.fig?.kind === 'percent' && told.partner === 'WLD' ? sharedWith(s, i, told) : null;
  if (holder) return { ...told, partner: holder, symmetric: told.flow === 'total' };
  const way = withWay(s, i, told);
  const frame = OVERALL.test(s.text.slice(s.items[i]!.end, s.items[i]!.end + 12)) ? ofAll(s, way) : way;
  if (frame.partner !== 'WLD' && !frame.bare) return nextInRow(s, i, frame);
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

/** `4.1 mln tonnes to Japan, 1.1 mln to South Korea`: each figure of a row with its own partner. */
function nextInRow({ items }: State, i: number, frame: Frame): Frame {
  const [before, joint, owner] = [items[i - 1], items[i + 1], items[i + 2]];
  if (frame.named || owner?.k !== 'econ' || owner.adj || owner.poss || (before?.m !== ',' && before?.m !== 'and'))
    return frame;
  const sided = frame.flow === 'export' ? 'to' : frame.flow === 'import' ? 'from' : 'with';
  const partner = owner.codes![0]!;
  return joint?.m === sided && partner !== frame.reporter && partner !== 'WLD' ? { ...frame, partner } : frame;
}

/** `95 pct of the surplus was with the U.S.`, `a third of it in trade with Japan`: whose part it is. */
function sharedWith({ items }: State, i: number, { flow, reporter }: Frame): string | null {
  if (items[i + 1]?.m !== 'of' || (items[i + 2]?.k !== 'head' && items[i + 2]?.k !== 'pronoun')) return null;
  let k = i + 3;
  if (items[k]?.k === 'level' && items[k]!.m === 'level') k++;
  if (items[k]?.m === 'in' && items[k + 1]?.head?.flow === 'total')
    return items[k + 1]!.head!.partners.find((code) => code !== reporter) ?? null;
  const joint = items[k]?.m;
  const owner = items[k + 1];
  const sided = joint === 'with' || (joint === 'to' && flow === 'export') || (joint === 'from' && flow === 'import');
  return sided && owner?.k === 'econ' && !owner.adj && !owner.poss && owner.codes![0] !== reporter
    ? owner.codes![0]!
    : null;
}

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
