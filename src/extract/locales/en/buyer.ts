import type { Frame } from './frame.ts';
import type { Item } from './item.ts';
import { memoryOf } from './memory.ts';
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

/**
 * `trade with the EU up 9.7 percent, followed by the ASEAN, up 11.7 percent, and the United States, down 9 percent`: a
 * partner in a row, with a change of its own behind it.
 */
export function meetFollower(s: State, i: number): void {
  const item = s.items[i]!;
  const base = s.subject;
  const change = s.items[i + 2];
  const told =
    s.items[i + 1]?.m === ',' && change?.k === 'change' && change.adj === true && s.items[i + 3]?.k === 'fig';
  if (!told || item.adj || item.poss || base === null || base.partner === null || base.partner === 'WLD') return;
  if (s.bounds.length === 0 || !s.items.slice(0, i).some((it) => isFollowed(s, it))) return;
  const owner = ownerOfRank(s, i) ?? s.discourse.reporter;
  const partner = item.codes![0]!;
  const reporter = base.symmetric && owner === base.partner ? owner : base.reporter;
  if (partner === reporter) return;
  setSubject(s, { ...base, reporter, partner, partners: [], named: true });
}

const isFollowed = (s: State, it: Item): boolean =>
  it.m === 'compared' && s.text.slice(it.start, it.start + 8).toLowerCase() === 'followed';

/** `China's largest trading partner`: whose partners are ranked. */
function ownerOfRank(s: State, i: number): string | null {
  const agent = s.items.findIndex((it, k) => k < i && it.k === 'rank' && it.m === 'agent');
  const owner = agent < 0 ? -1 : s.items.findLastIndex((it, k) => k < agent && it.k === 'econ' && it.poss === true);
  return owner < 0 ? null : s.items[owner]!.codes![0]!;
}

const RANKED = /^(?:,|the|second|third|fourth|fifth|largest|biggest|ranking|next|saw|recorded|posted|registered|had)$/i;

/**
 * `exports to Germany grew by 27.9%. South Korea saw an 84.5% increase, while Vietnam rose by 18.3%`: behind the trade with
 * one partner, in a sentence without a noun of trade, the economies that grow are partners too.
 */
export function meetPartner(s: State, i: number): boolean {
  const last = partnersBefore(s, i);
  const partner = s.items[i]!.codes![0]!;
  if (last === null || last.named !== true || (last.flow === 'balance' && s.frames.length === 0)) return false;
  if (partner === last.reporter || last.partner === 'WLD' || last.partner === partner) return false;
  let k = i + 1;
  while (k < s.items.length && k - i < 8 && RANKED.test(s.text.slice(s.items[k]!.start, s.items[k]!.end))) k++;
  const told = s.items[k];
  const level = told?.m === 'level' && s.items[k + 1]?.fig?.kind === 'money' && s.bounds.at(-1)?.fig.kind === 'money';
  if (told?.k !== 'change' && told?.fig?.kind !== 'percent' && !level) return false;
  const doubts = [...last.doubts, 'subject_carried'];
  setSubject(s, { ...last, partner, partners: [], symmetric: last.flow === 'total', doubts });
  return true;
}

/** The trade with a partner that the sentence goes on from: that of the clause before, or of the sentence before. */
function partnersBefore(s: State, i: number): Frame | null {
  if (s.items.slice(i).some((it) => it.k === 'head' || it.k === 'other')) return null;
  const joint = s.items[i - 1]?.m ?? '';
  const before = s.items[i - 2];
  const goesOn = ['while', ';', 'but'].includes(joint) || before?.k === 'fig' || before?.m === ',' || before?.m === ')';
  if (s.frames.length > 0)
    return goesOn && ['while', ';', 'but', ',', 'and'].includes(joint) && s.bounds.length > 0 ? s.frames.at(-1)! : null;
  const { last, lastParagraph, paragraph } = memoryOf(s.discourse);
  return lastParagraph === paragraph && !s.items.slice(0, i).some((it) => it.k === 'head' || it.k === 'other')
    ? last
    : null;
}

function adopt(s: State, at: number, frame: Frame, told: Frame): void {
  s.cache.set(at, told);
  const k = s.frames.indexOf(frame);
  if (k >= 0) s.frames[k] = told;
  setSubject(s, told);
}
