import { frameAt } from './adopt.ts';
import type { Fig } from './figure.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Governor } from './govern.ts';
import { NOTHING, type Reading, isAmount } from './reading.ts';
import type { State } from './state.ts';

/** `nearly a third going to the U.S.` */
export function readGoing(s: State, k: number): Reading | null {
  const word = s.text.slice(s.items[k]!.start, s.items[k]!.end).toLowerCase();
  const economy = s.items[k + 1];
  const frame = s.subject ?? s.frames.at(-1) ?? null;
  if (frame !== null && s.items[k - 2]?.m === '(' && s.items[k + 1]?.m === ')') return bracketShare(s, k - 3, frame);
  if (frame === null || economy?.k !== 'econ' || !/ (to|for)$/.test(word)) return null;
  return { frame: { ...frame, partner: economy.codes![0]! }, measure: 'share', dir: 0, shareOf: null };
}

/** `agricultural goods (6.7 per cent share)`, `Korea (7.3% share)`: of the goods or with the economy before the bracket. */
function bracketShare({ items }: State, before: number, frame: Frame): Reading {
  const it = items[before];
  const told =
    it?.k === 'econ' && it.codes![0] !== frame.reporter
      ? { ...frame, partner: it.codes![0]!, partners: [] }
      : it?.k === 'goods'
        ? { ...frame, goods: it.goods! }
        : frame;
  return { frame: told, measure: 'share', dir: 0, shareOf: null };
}

/** `15.7 percent of China's total foreign trade`, `a quarter of French exports`, `31 pct of the total`. */
export function readShare(
  s: State,
  at: number,
  governor: Governor,
  readAmountAt: (at: number, fig: Fig) => Reading | null,
  i: number,
): Reading | null {
  let end = at;
  while (['econ', 'per', 'modality', 'rank'].includes(s.items[end]?.k ?? '')) end++;
  const amountOf =
    s.items[end]?.k === 'fig' && isAmount(s.items[end]!.fig!) ? readAmountAt(end, s.items[end]!.fig!) : null;
  const target = s.items[at]!;
  const whole = amountOf?.frame ?? (target.k === 'head' ? frameAt(s, at) : null);
  if (target.k === 'other') return NOTHING;
  if (governor.kind === 'or' && s.bounds.at(-1)?.flow === 'balance' && whole && whole.flow !== 'balance')
    return NOTHING;
  const of = s.text.slice(target.start, whole ? target.end : endOfWhole(s, at));
  if (governor.kind === 'change' && whole === null && s.subject === null) return null;
  const row = s.bounds.at(-1);
  const named = target.k === 'word' ? s.items[at + 1] : target;
  if (whole === null && s.items[i - 1]?.m === 'and' && row?.measure === 'share' && named?.k === 'goods')
    return sharingOf({ ...row.frame, goods: named.goods! }, of);
  if (
    whole === null &&
    !(s.subject && (s.share || governor.kind === 'share' || /total|country|export|import|trade|value/i.test(of)))
  )
    return s.share && s.subject ? sharingOf(s.subject, of) : null;
  const held = sharer(s, whole);
  const frame =
    held && held.reporter === null && whole && whole.reporter !== held.partner
      ? { ...held, reporter: whole.reporter }
      : held;
  return frame && sharingOf(whole && target.k === 'head' ? withBuyer(s, at, frame) : frame, of);
}

/** `20% of exports were made to consumers in Asia`, `5% of shipments went to Latin America`. */
function withBuyer(s: State, at: number, frame: Frame): Frame {
  if (frame.partner !== 'WLD' || (frame.flow !== 'export' && frame.flow !== 'import')) return frame;
  for (let k = at + 1; k + 1 < s.items.length && k < at + 8; k++) {
    const it = s.items[k]!;
    if (it.k === 'fig' || it.k === 'head' || it.m === ',') return frame;
    const side = it.k === 'mark' && (it.m === 'to' || it.m === 'from');
    if (!side) continue;
    const economy = s.items.slice(k + 1, k + 4).find((x) => x.k === 'econ');
    return economy && economy.codes![0] !== frame.reporter ? { ...frame, partner: economy.codes![0]! } : frame;
  }
  return frame;
}

const sharingOf = (frame: Frame, of: string): Reading => ({
  frame,
  measure: 'share',
  dir: 0,
  shareOf: of,
});

/** Who has the share: the trade spoken of, the economy that is the subject, or the goods. */
function sharer(s: State, whole: Frame | null): Frame | null {
  const subject = s.subject;
  const goods = subjectGoods(s);
  const economy = s.econ;
  if (whole === null) return subject;
  const doer = s.items.find((it) => it.k === 'head' && it.head!.verb && it.head!.weak && it.head!.reporters.length > 0)
    ?.head?.reporters[0];
  if (doer && subject === null && doer !== whole.reporter) return { ...whole, partner: doer };
  const agent = agentBefore(s, whole);
  if (agent) return { ...whole, partner: agent };
  if (subject?.flow === 'balance') return whole;
  const maker = makerBefore(s);
  if (goods && goods.length > 0)
    return { ...whole, goods, ...(maker && maker !== whole.reporter ? { partner: maker } : {}) };
  if (subject && subject.flow !== whole.flow && subject.partner !== 'WLD')
    return whole.flow === 'total' ? subject : { ...whole, partner: subject.partner };
  if (subject && (subject.partner !== 'WLD' || subject.goods.length > 0 || subject.region))
    return s.econAt > 0 && economy && isShareSubject(s) && economy !== whole.reporter
      ? { ...whole, partner: economy, symmetric: whole.flow === 'total' }
      : subject;
  if (economy && isShareSubject(s) && economy === whole.reporter && whole.bare && !ownsTrade(s))
    return { ...whole, reporter: null, partner: economy, doubts: [...whole.doubts, 'reporter_unknown'] };
  if (economy && economy !== whole.reporter) return { ...whole, partner: economy, symmetric: whole.flow === 'total' };
  if (whole.goods.length > 0 || whole.partner !== 'WLD') return whole;
  const last = memoryOf(s.discourse).last;
  return (
    subject ??
    (last && last.partner !== 'WLD'
      ? { ...whole, reporter: last.reporter, partner: last.partner, symmetric: whole.flow === 'total' }
      : { ...whole, doubts: [...whole.doubts, 'share_subject'] })
  );
}

/** `Germany accounted for a third of its exports`, `of global exports`: of a trade that is told to be its own or everybody's. */
const ownsTrade = (s: State): boolean => s.items.some((it) => it.k === 'head' && (it.head!.its || it.head!.whole));

/** `the U.S., Taiwan's largest trading partner and importer of nearly 50 pct of Taiwan's exports`: who is called so. */
function agentBefore(s: State, whole: Frame): string | null {
  const at = s.items.findLastIndex((it) => it.k === 'fig') - 1;
  const word = s.items[at]?.m === 'of' ? s.items[at - 1] : undefined;
  if (word?.k !== 'rank' || word.m !== 'agent') return null;
  const named = s.items.slice(0, at).findLast((it) => it.k === 'econ' && !it.poss && !it.adj);
  return named && named.codes![0] !== whole.reporter ? named.codes![0]! : null;
}

/** The economy stands directly before `accounted for`. */
function isShareSubject(s: State): boolean {
  const verb = s.items[s.econAt + 1];
  return verb?.k === 'level' && verb.m === 'share';
}

/** `Russian oil made up 20 percent`: whose goods they are. */
function makerBefore(s: State): string | null {
  let at = s.items.findIndex((it) => it.k === 'level' && it.m === 'share');
  while (['per', 'modality', 'pronoun', 'mark', 'word'].includes(s.items[at - 1]?.k ?? '')) at--;
  const owner = s.items[at - 2];
  return s.items[at - 1]?.k === 'goods' && owner?.k === 'econ' && (owner.adj || owner.poss) ? owner.codes![0]! : null;
}

/** Goods that are the subject of `account for`. */
function subjectGoods(s: State): Frame['goods'] | null {
  for (let k = 0; k < s.items.length; k++) {
    const it = s.items[k]!;
    if (it.k === 'level' && it.m === 'share') {
      const first = s.items[0]!;
      if (s.items[k - 1]?.m === ',' && first.k === 'goods' && /ing\b/i.test(s.text.slice(it.start, it.end)))
        return first.goods!;
      for (let j = k - 1; j >= 0 && k - j < 5; j--) {
        const left = s.items[j]!;
        if (left.k === 'goods') return left.goods!;
        if (left.k === 'mark' && left.m === ',' && left === s.items[k - 1]) {
          j = appositionStart(s, j);
          continue;
        }
        if (left.k === 'head' || left.k === 'econ' || left.k === 'fig') return null;
      }
      return null;
    }
  }
  return null;
}

/** `coffee, the country's main export, accounted for`: the comma before the apposition. */
function appositionStart(s: State, j: number): number {
  let k = j - 1;
  while (k > 0 && j - k < 8 && !(s.items[k]!.k === 'mark' && s.items[k]!.m === ',')) k--;
  return k;
}

/** `Coffee accounted for 320 mln dlrs of exports`. */
export function withGoodsSubject(s: State, frame: Frame): Frame {
  if (frame.goods.length > 0 || !s.share) return frame;
  const goods = subjectGoods(s);
  return goods ? { ...frame, goods } : frame;
}

function endOfWhole(s: State, at: number): number {
  let k = at;
  while (s.items[k + 1] && ['word', 'head', 'pronoun', 'econ'].includes(s.items[k + 1]!.k) && k - at < 4) k++;
  return s.items[k]!.end;
}

/** `Japan accounted for about a third`: of the trade spoken of, that with Japan. */
export function economyShares(s: State, frame: Frame): Frame {
  if (!s.econ || !isShareSubject(s) || s.econ === frame.reporter || frame.partner !== 'WLD') return frame;
  return { ...frame, partner: s.econ, symmetric: frame.flow === 'total' };
}
