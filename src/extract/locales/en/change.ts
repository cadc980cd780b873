import { frameAt } from './adopt.ts';
import type { Fig } from './figure.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Governor } from './govern.ts';
import { NOTHING, type Reading } from './reading.ts';
import type { State } from './state.ts';

/** `a 12.4 pct decline in imports`, `36.6 billion dlr rise in Japan's trade surplus`, `8.9 percent growth`. */
export function changeNoun(s: State, i: number, k: number, fig: Fig, governor: Governor): Reading | null {
  const dir = s.items[k]!.dir ?? 0;
  const joint = s.items[k + 1];
  let frame = s.subject;
  let said = false;
  if (joint?.k === 'mark' && (joint.m === 'in' || joint.m === 'of' || joint.m === 'to')) {
    let at = k + 2;
    while (s.items[at]?.k === 'pronoun') at++;
    const target = s.items[at];
    if (target?.k === 'head') {
      frame = frameAt(s, at);
      said = true;
    } else if (target?.k === 'other') return NOTHING;
    else if (target?.k === 'word' && s.subject === null) return null;
    else if (target?.k === 'goods' && joint.m === 'in' && fig.kind === 'percent') {
      const grown = goodsGrown(s, i, target.goods!);
      if (grown) return { frame: grown, measure: 'growth', dir, quoteTo: k };
    }
  }
  if (frame === null && !s.blocked && i < 4) frame = headAhead(s, k);
  if (frame === null) frame = declineTold(s, i);
  if (frame === null) return null;
  if (governor.kind === 'despite' && !said) return null;
  const measure =
    fig.kind === 'percent'
      ? 'growth'
      : fig.kind === 'point'
        ? 'rate_change'
        : fig.kind === 'times'
          ? 'multiple'
          : 'change';
  return { frame, measure, dir, quoteTo: k };
}

const CAUSES =
  /^(?:driven by|led by|boosted by|helped by|due to|thanks to|because of|on the back of|dragged down by|hit by)$/i;

/** `The growth was driven by a 33.6 percent surge in metal ores`: of the trade just spoken of, those goods. */
function goodsGrown(s: State, i: number, goods: Frame['goods']): Frame | null {
  const { last, lastParagraph, paragraph } = memoryOf(s.discourse);
  const led = s.items.slice(0, i).some((it) => it.m === 'despite' && CAUSES.test(s.text.slice(it.start, it.end)));
  const base = s.frames.at(-1) ?? (lastParagraph === paragraph ? last : null);
  if (!led || base === null || (base.flow !== 'export' && base.flow !== 'import')) return null;
  return { ...base, goods, doubts: [...base.doubts, 'goods_subject'] };
}

/** `The 3.06 percent decline has broken a streak`: of the trade of the sentence before. */
function declineTold(s: State, i: number): Frame | null {
  const { last, lastParagraph, paragraph } = memoryOf(s.discourse);
  const opens = i === 0 && s.items[0]!.det && s.frames.length === 0 && !s.blocked;
  if (!opens || last === null || paragraph - lastParagraph > 1) return null;
  return { ...last, doubts: [...last.doubts, 'subject_carried'] };
}

/** `A 26.3-percent jump took China-Russia trade to …`: the noun behind the verb. */
function headAhead(s: State, k: number): Frame | null {
  for (let j = k + 1; j < s.items.length && j < k + 4; j++) {
    if (s.items[j]!.k === 'head') return frameAt(s, j);
    if (s.items[j]!.k === 'other' || s.items[j]!.k === 'fig' || s.items[j]!.k === 'mark') return null;
  }
  return null;
}
