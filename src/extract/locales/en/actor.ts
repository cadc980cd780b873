import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import { type State, isOblique, setSubject } from './state.ts';

/** `the foreign-invested sector reached $23 billion`: the trade spoken of, as far as it is theirs. */
export function meetActor(s: State, i: number): void {
  const item = s.items[i]!;
  const next = s.items[isAside(s, i + 1) ? i + 4 : i + 1];
  if (item.m === 'way' || item.m === 'kind' || item.poss || isOblique(s, i)) return;
  const tells = next?.k === 'level' || next?.k === 'fig' || (next?.k === 'change' && !next.noun) || next?.m === '(';
  const memory = memoryOf(s.discourse);
  const base = s.frames.at(-1) ?? (memory.lastParagraph >= memory.paragraph - 1 ? memory.last : null);
  if (!tells || base === null || base.flow === 'balance') return;
  setSubject(s, { ...base, actor: s.text.slice(item.start, item.end), doubts: [...base.doubts, 'subject_carried'] });
}

/** `State-owned enterprises, however, saw …`. */
const isAside = (s: State, k: number): boolean =>
  s.items[k]?.m === ',' && s.items[k + 1]?.m === 'but' && s.items[k + 2]?.m === ',';

/** `Private enterprises exported …`, `foreign-invested firms posted a surplus`: who stands before the verb. */
export function withActor(s: State, frame: Frame, i: number): Frame {
  for (let k = i - 1; k >= 0 && i - k < 4; k--) {
    const it = s.items[k]!;
    if (it.k === 'actor' && it.m !== 'way') return { ...frame, actor: s.text.slice(it.start, it.end) };
    if (it.k !== 'level' && it.k !== 'rank' && it.k !== 'word' && it.k !== 'fig') break;
  }
  return frame;
}
