import { withActor } from './actor.ts';
import { type Frame, countryOf, frameOf } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Head } from './item.ts';
import { sectorGoods } from './sector.ts';
import type { State } from './state.ts';

/** The frame of the head at item `i`, made once. */
export function frameAt(s: State, i: number): Frame | null {
  const known = s.cache.get(i);
  if (known !== undefined) return known;
  const { head: h } = s.items[i]!;
  const region = s.items[i - 1]?.k === 'region' ? s.items[i - 1]!.region! : regionSubject(s, i);
  const frame = h
    ? frameOf(
        s.worldwide ? { ...h, whole: true } : h,
        {
          subject: ownerBefore(s, i) ?? (isOthersTrade(s, h, i) ? null : s.econ),
          before: s.frames.at(-1) ?? null,
          region,
          worldwide: s.worldwide,
          office: s.office,
        },
        s.discourse,
      )
    : null;
  const made = frame && acceptable(s, frame, i) ? withFronted(s, adoptFrame(s, withOwner(s, frame, i), i)) : null;
  const whose = made && fromMaker(s, made, i);
  const own = whose && whose.actor === null ? withActor(s, whose, i) : whose;
  const told = own && importsTo(s, i) ? { ...own, doubts: [...own.doubts, 'direction_open'] } : own;
  s.cache.set(i, told);
  return told;
}

/** `Russian coal imports` in the news of what China imports: its imports of coal from there. */
function fromMaker(s: State, frame: Frame, i: number): Frame {
  const { head, start, end } = s.items[i]!;
  const { lead } = memoryOf(s.discourse);
  if (frame.flow !== 'import' || lead?.flow !== 'import' || lead.partner !== 'WLD' || head!.goods.length === 0)
    return frame;
  if (head!.reporters.length !== 1 || head!.partners.length > 0 || head!.its) return frame;
  const known = lead.goods.some((g) => head!.goods.some((own) => own.text.toLowerCase() === g.text.toLowerCase()));
  if (!known || lead.reporter === null || lead.reporter === frame.reporter || lead.reporter !== s.discourse.reporter)
    return frame;
  if (/['’]/.test(s.text.slice(start, end))) return frame;
  const doubts = [...frame.doubts, 'direction_open'];
  return { ...frame, reporter: lead.reporter, partner: frame.reporter, partners: [], doubts };
}

/** `US imports to China`: whose imports they are is open. */
const importsTo = (s: State, i: number): boolean =>
  s.items[i]!.head!.flow === 'import' &&
  s.items[i]!.head!.partners.length > 0 &&
  s.text.slice(s.items[i]!.start, s.items[i]!.end).toLowerCase().includes('imports to ');

/** `China accounted for 45 % of exports`: they are not China's own. */
const isOthersTrade = (s: State, head: Head, i: number): boolean =>
  s.econAt >= 0 &&
  !head.whole &&
  s.items[s.econAt + 1]?.m === 'share' &&
  s.items[i - 1]?.m === 'of' &&
  s.items[i - 2]?.fig?.kind === 'percent';

const withFronted = (s: State, frame: Frame): Frame =>
  s.partner === null || frame.partner !== 'WLD'
    ? frame
    : { ...frame, partner: s.partner, symmetric: frame.flow === 'total' };

/** `Gazprom's exports`: the owner is no economy that is known here. */
function withOwner(s: State, frame: Frame, i: number): Frame {
  const item = s.items[i]!;
  const left = s.text.slice(Math.max(0, item.start - 3), item.start);
  const strange = /['’]s $/.test(left) && s.items[i - 1]?.k === 'word' && item.head!.reporters.length === 0;
  return strange ? { ...frame, doubts: [...frame.doubts, 'owner_unknown'] } : frame;
}

/** So many items lie between the subject of a sentence and its trade at the most. */
const FAR = 24;

/** A region that is the subject of the clause: `Guangdong saw its exports rise`. */
function regionSubject(s: State, i: number): string | null {
  let passed: string | null = null;
  for (let k = i - 1; k >= 0 && i - k < FAR; k--) {
    const it = s.items[k]!;
    if (it.k === 'region' && i - k > 9 && k > 1) return null;
    if (it.k === 'region') return passed === null || passed === countryOf(it.region!) ? it.region! : null;
    if ((it.k === 'head' && !(it.head!.weak && it.head!.verb)) || (it.k === 'econ' && passed !== null)) return null;
    if (it.k === 'econ') passed = it.codes![0]!;
  }
  return null;
}

/** `South Korea's record 7.1 billion dlr trade surplus`: the owner stands before the figure. */
function ownerBefore(s: State, i: number): string | null {
  let k = i - 1;
  if (s.items[k]?.k !== 'fig') return null;
  k--;
  while (
    s.items[k] &&
    (s.items[k]!.k === 'rank' || s.items[k]!.k === 'per' || s.items[k]!.k === 'modality' || s.items[k]!.k === 'word')
  )
    k--;
  const owner = s.items[k];
  return owner?.k === 'econ' && (owner.poss || owner.adj) ? owner.codes![0]! : null;
}

/** Words that are not of trade alone count only where an economy, goods or a trade sentence goes with them. */
function acceptable(s: State, frame: Frame, i: number): boolean {
  const memory = memoryOf(s.discourse);
  const head = s.items[i]!.head!;
  if (frame.weak && frame.flow === 'balance') {
    if (head.partners.length > 0) return true;
    if (s.frames.length > 0) return !s.blocked || s.frames.some((f) => f.flow === 'balance');
    if (head.gap && head.reporters.length === 0) return memory.last?.flow === 'balance' && !memory.payments;
    return memory.last !== null && !memory.payments;
  }
  if (!frame.weak) return true;
  if (
    head.earned &&
    memory.last?.flow === 'export' &&
    memory.paragraph - memory.lastParagraph <= 1 &&
    s.items[i - 1]?.k !== 'other'
  )
    return true;
  if (head.earned) return head.partners.length > 0 || head.goods.some((g) => g.hs.length > 0) || s.frames.length > 0;
  if (frame.verb && s.bounds.length > 0 && s.frames.length === 0 && s.subject === null)
    return s.bounds.at(-1)!.frame.flow === frame.flow;
  if (frame.verb && head.reporters.length > 0) return verbHasObject(s, i);
  if (frame.verb) return (s.econ !== null || s.frames.length > 0 || memory.last !== null) && verbHasObject(s, i);
  return (
    head.partners.length > 0 ||
    (head.reporters.length > 0 && (head.goods.length > 0 || memory.last !== null || s.frames.length > 0)) ||
    (head.goods.length > 0 && memory.last !== null) ||
    (frame.bare && goesOnWithGoods(s, i)) ||
    (frame.bare && memory.last !== null && sectorGoods(s, i) !== null) ||
    (frame.bare && isTradeTalk(s) && (memory.last !== null || s.frames.length > 0))
  );
}

/** `Shipments totalled …` at the head of a paragraph behind one about exports of some goods. */
function goesOnWithGoods(s: State, i: number): boolean {
  const { last, lastParagraph, paragraph } = memoryOf(s.discourse);
  if (i > 0 || last === null || last.goods.length === 0 || paragraph - lastParagraph > 1) return false;
  return /^(shipments|arrivals|deliveries|purchases)\b/i.test(s.text.slice(s.items[i]!.start, s.items[i]!.end));
}

/** `the grain group's revenue`: the goods whose revenue it is. */
function goodsOwner(s: State, i: number): Frame['goods'] {
  for (let k = i - 1; k >= 0 && i - k < 4; k--) {
    if (s.items[k]!.k === 'goods') return s.items[k]!.goods!;
    if (s.items[k]!.k !== 'word') break;
  }
  return [];
}

/** `The gap stood at …`: the deficit of the sentence before, with its partner. */
function gapGoesOn(s: State, frame: Frame, i: number): boolean {
  const head = s.items[i]!.head!;
  return (
    head.gap && frame.weak && frame.bare && s.frames.length === 0 && memoryOf(s.discourse).last?.flow === 'balance'
  );
}

/** `rice, with a turnover of $3 billion`: a bare turnover behind exports is what they earned. */
function earnedTurnover(s: State, frame: Frame, i: number): Frame | null {
  const memory = memoryOf(s.discourse);
  const known = s.subject ?? s.frames.at(-1) ?? memory.last;
  if (frame.flow !== 'total' || !frame.bare || known?.flow !== 'export' || known.goods.length === 0) return null;
  const item = s.items[i]!;
  if (s.text.slice(item.start, item.end).toLowerCase().trim() !== 'turnover') return null;
  return s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === 'with' ? known : null;
}

const isTradeTalk = (s: State): boolean =>
  s.frames.length > 0 || memoryOf(s.discourse).lastParagraph === memoryOf(s.discourse).paragraph;

/** A weak verb needs a quantity or goods as its object: `supplied 2 million tonnes of coal`. */
function verbHasObject(s: State, i: number): boolean {
  for (let k = i + 1; k < s.items.length && k < i + 4; k++) {
    const it = s.items[k]!;
    if (it.k === 'fig') return it.fig!.kind === 'quantity' || it.fig!.kind === 'money' || it.fig!.kind === 'bare';
    if (it.k === 'head' || it.k === 'other') return false;
  }
  return false;
}

/** A bare `shipments` or `sales` goes on with the flow spoken of; supplies from somebody are the article's imports. */
function adoptFrame(s: State, frame: Frame, i: number): Frame {
  if (gapGoesOn(s, frame, i)) return { ...memoryOf(s.discourse).last!, doubts: ['subject_carried'] };
  const earned = earnedTurnover(s, frame, i);
  if (earned) return earned;
  const memory = memoryOf(s.discourse);
  const known = s.frames.at(-1) ?? memory.last;
  const to = s.discourse.reporter;
  if (
    known === null &&
    frame.weak &&
    frame.flow === 'export' &&
    frame.partner === 'WLD' &&
    to !== null &&
    to !== frame.reporter &&
    !frame.bare
  )
    return { ...frame, partner: to, doubts: [...frame.doubts, 'partner_open'] };
  if (!frame.weak || known === null || frame.flow === 'balance') return frame;
  if (s.items[i]!.head!.earned) {
    const same = s.subject ?? s.frames.at(-1);
    const goods = frame.goods.length > 0 ? frame.goods : goodsOwner(s, i);
    if (goods.length > 0) {
      const partner = s.worldwide ? 'WLD' : known.partner;
      return { ...known, partner, goods, flow: 'export', doubts: [...known.doubts, 'goods_subject'] };
    }
    return frame.bare && (same ?? memory.last) ? { ...(same ?? memory.last!), flow: 'export' } : frame;
  }
  if (frame.bare && !frame.verb && (known.flow === 'export' || known.flow === 'import'))
    return { ...known, goods: frame.goods.length > 0 ? frame.goods : known.goods };
  const home = s.discourse.reporter ?? (memory.lead ?? known).reporter;
  if (
    frame.partner === 'WLD' &&
    frame.flow === 'export' &&
    home !== null &&
    frame.reporter !== home &&
    (known.flow === 'import' ||
      memory.lead?.flow === 'import' ||
      (known.reporter === frame.reporter && known.partner === home))
  )
    return { ...frame, partner: home, goods: frame.goods.length > 0 ? frame.goods : known.goods };
  const elsewhere = s.frames.length === 0 && !frame.bare && (memory.lead?.goods.length ?? 0) === 0;
  return frame.goods.length > 0 || known.goods.length === 0 || frame.verb || elsewhere
    ? frame
    : { ...frame, goods: known.goods };
}
