import type { State } from './state.ts';

const BEING = /^(?:is|are|was|were|being|remains?|remained|became|becomes|stayed)$/i;

/**
 * `China was the EU's biggest import partner, with €213.3 billion in exports`: the flows that follow are the owner's,
 * with the one who is called so.
 */
export function meetAgent(s: State, i: number): void {
  if (s.bounds.length > 0 || s.frames.length > 0) return;
  const at = s.items.findLastIndex((it, k) => k < i && i - k < 7 && it.k === 'econ' && it.poss);
  const called = s.items[at - 2];
  const verb = s.items[at - 1];
  if (called?.k !== 'econ' || called.poss || called.adj || !verb || !BEING.test(s.text.slice(verb.start, verb.end)))
    return;
  const told = s.items.findIndex((it, k) => k > i && it.m === 'with' && s.items[k + 1]?.fig?.kind === 'money');
  if (told < 0 || !namesFlow(s, told + 1)) return;
  s.partner = called.codes![0]!;
  s.econ = s.items[at]!.codes![0]!;
  s.econAt = at;
}

/** `€213.3 billion in exports`, `$20 billion of imports`: the noun behind says what the amount at `i` is of. */
export const namesFlow = (s: State, i: number): boolean =>
  ['in', 'of', 'worth'].includes(s.items[i + 1]?.m ?? '') && s.items[i + 2]?.k === 'head';
