import type { Item } from './item.ts';
import { memoryOf } from './memory.ts';
import { type State, isOblique, setSubject } from './state.ts';

const BEING = /^(?:is|are|was|were|being|remains?|remained|became|becomes|stayed)$/i;

/**
 * `China was the EU's biggest import partner, with €213.3 billion in exports`: the flows that follow are the owner's,
 * with the one who is called so.
 */
export function meetAgent(s: State, i: number): void {
  if (meetMarket(s, i)) return;
  if (s.bounds.length > 0 || s.frames.length > 0) return;
  const at = s.items.findLastIndex((it, k) => k < i && i - k < 7 && it.k === 'econ' && it.poss);
  const called = s.items[at - 2];
  const verb = s.items[at - 1];
  if (called?.k !== 'econ' || called.poss || called.adj || !verb || !BEING.test(s.text.slice(verb.start, verb.end)))
    return meetBuyers(s, i);
  const told = s.items.findIndex((it, k) => k > i && it.m === 'with');
  const next = s.items.findIndex((it, k) => k > i && (it.k === 'head' || it.m === 'share'));
  const shares = s.items[next]?.m === 'share' && s.items[next - 1]?.m === ',';
  if (
    (!shares && told < 0) ||
    !(shares || isBareFlow(s.items[told + 1]) || (s.items[told + 1]?.fig?.kind === 'money' && namesFlow(s, told + 1)))
  )
    return;
  s.partner = called.codes![0]!;
  s.econ = s.items[at]!.codes![0]!;
  s.econAt = at;
}

const BUYERS = /destination|market|partner|buyer|customer|supplier|source|recipient|provider/i;

/** `Germany, the UK and the US were the top export destinations, with exports valued at …`: with them, of whom the text is about. */
function meetBuyers(s: State, i: number): void {
  const verb = s.items.findLastIndex((it, k) => k < i && i - k < 6 && BEING.test(s.text.slice(it.start, it.end)));
  const called = s.items[verb - 1];
  const agent = s.text.slice(s.items[i]!.start, s.items[i]!.end);
  const home = s.discourse.reporter;
  if (verb < 1 || called?.k !== 'econ' || called.poss || called.adj || home === null || !BUYERS.test(agent)) return;
  const told = s.items.findIndex((it, k) => k > i && it.m === 'with');
  const sum = s.items.findIndex((it, k) => k > i && it.k === 'level' && s.items[k - 1]?.m === ',');
  const totals = sum > 0 && sum - i < 5 && s.items[sum + 1]?.fig?.kind === 'money';
  if ((!totals && (told < 0 || !isBareFlow(s.items[told + 1]))) || called.codes![0] === home) return;
  s.partner = called.codes![0]!;
  s.econ = home;
  s.econAt = -1;
}

/** `The US market recorded growth of 41.9 percent`: the exports spoken of, as far as they go there. */
export function meetMarket(s: State, i: number): boolean {
  const [owner, market, next] = [s.items[i - 1], s.items[i]!, s.items[i + 1]];
  if (owner?.k !== 'econ' || owner.poss || !/^markets?$/i.test(s.text.slice(market.start, market.end))) return false;
  if (isOblique(s, i - 1) || !(next?.k === 'level' || (next?.k === 'change' && !next.noun))) return false;
  const memory = memoryOf(s.discourse);
  const base = s.frames.at(-1) ?? (memory.paragraph - memory.lastParagraph < 3 ? memory.last : null);
  const partner = owner.codes![0]!;
  if (base?.flow !== 'export' || base.reporter === partner) return false;
  setSubject(s, { ...base, partner, partners: [], doubts: [...base.doubts, 'subject_carried'] });
  return true;
}

/** `with imports amounting to …`: a noun of trade that says itself neither whose nor with whom. */
const isBareFlow = (it: Item | undefined): boolean =>
  it?.k === 'head' &&
  !it.head!.verb &&
  !it.head!.its &&
  !it.head!.both &&
  it.head!.reporters.length === 0 &&
  it.head!.partners.length === 0;

/** `€213.3 billion in exports`, `$20 billion of imports`: the noun behind says what the amount at `i` is of. */
export const namesFlow = (s: State, i: number): boolean =>
  ['in', 'of', 'worth'].includes(s.items[i + 1]?.m ?? '') && s.items[i + 2]?.k === 'head';
