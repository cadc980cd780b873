import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import { type State, setSubject } from './state.ts';

/** `…, which hit a record`: the clause tells of the trade named last. */
export function readRelative(s: State, i: number): void {
  const item = s.items[i]!;
  const word = s.text.slice(item.start, item.end).toLowerCase();
  const before = s.items[i - 1];
  const near = before?.k === 'head' || s.items[i - 2]?.k === 'head';
  if (word === 'those' || word === 'that') readPointer(s, i);
  if (word !== 'which' && word !== 'that') return;
  const frame = s.frames.at(-1);
  if (frame === undefined || !near || s.bounds.some((b) => b.item > lastHead(s, i))) return;
  setSubject(s, frame);
}

/** `those to ASEAN`, `that with Poland`: the trade spoken of, with another partner. */
function readPointer(s: State, i: number): void {
  const joint = s.items[i + 1];
  const economy = s.items[i + 2];
  const frame = s.frames.at(-1) ?? memoryOf(s.discourse).last;
  if (frame !== null && joint?.k === 'mark' && joint.m === 'of' && economy?.k === 'goods') {
    const goods: Frame = { ...frame, goods: economy.goods!, doubts: [...frame.doubts, 'goods_subject'] };
    s.frames.push(goods);
    setSubject(s, goods);
    return;
  }
  if (frame === null || joint?.k !== 'mark' || !['to', 'from', 'with'].includes(joint.m!) || economy?.k !== 'econ')
    return;
  const told: Frame = {
    ...frame,
    partner: economy.codes![0]!,
    partners: listAfter(s, i + 2),
    symmetric: frame.flow === 'total',
  };
  s.frames.push(told);
  setSubject(s, told);
}

/** Economies in a row: `ASEAN, the EU and the US`. */
function listAfter(s: State, k: number): string[] {
  const out: string[] = [];
  for (let j = k; j < s.items.length; j++) {
    const it = s.items[j]!;
    if (it.k === 'econ') out.push(it.codes![0]!);
    else if (!(it.k === 'mark' && (it.m === ',' || it.m === 'and'))) break;
  }
  return out;
}

function lastHead(s: State, i: number): number {
  for (let k = i - 1; k >= 0; k--) if (s.items[k]!.k === 'head') return k;
  return -1;
}
