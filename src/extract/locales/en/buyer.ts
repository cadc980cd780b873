import type { Frame } from './frame.ts';
import { type State, setSubject } from './state.ts';

const COMING = /^(?:came|come|comes|coming|originated|originating|originate|stemmed)$/i;
const GOING = /^(?:went|going|goes|heading|headed|bound|destined|being sent|being shipped|being exported) (?:to|for)$/i;

/** `Most exports went to the United States`, `most imports came from China`: the economy at item `i` is with whom. */
export function meetBuyer(s: State, i: number): void {
  const [head, verb, joint] = [s.items[i - 3], s.items[i - 2], s.items[i - 1]];
  const going = joint?.k === 'level' && GOING.test(s.text.slice(joint.start, joint.end));
  const coming = joint?.m === 'from' && verb?.k === 'word' && COMING.test(verb.m ?? '');
  const at = going ? i - 2 : i - 3;
  const told = going ? verb : coming ? head : undefined;
  if (told?.k !== 'head' || s.bounds.length > 0 || told.head!.flow !== (going ? 'export' : 'import')) return;
  const frame = s.cache.get(at);
  const partner = s.items[i]!.codes![0]!;
  if (!frame || frame.partner !== 'WLD' || frame.reporter === partner) return;
  adopt(s, at, frame, { ...frame, partner, named: true });
}

function adopt(s: State, at: number, frame: Frame, told: Frame): void {
  s.cache.set(at, told);
  const k = s.frames.indexOf(frame);
  if (k >= 0) s.frames[k] = told;
  setSubject(s, told);
}
