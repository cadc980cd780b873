import type { Discourse } from '../../locale.ts';
import { bindFigure } from './bind.ts';
import { type Memory, memoryOf } from './memory.ts';
import type { Item } from './item.ts';
import { beginsLate, continueFrom, opensWorld, partsOfAll } from './opening.ts';
import { bindRatio } from './ratio.ts';
import { readRelative } from './pointer.ts';
import { meetBuyer, meetFollower, meetPartner } from './buyer.ts';
import { meetActor } from './actor.ts';
import { meetAgent, meetMarket } from './agent.ts';
import { type State, isOblique, nameEconomies, setSubject } from './state.ts';
import { meetHead, meetOther } from './subject.ts';
import { meetChange, meetLevel } from './verb.ts';

/** Walks a sentence's items and binds each figure to what it is told of. */
export function walk(text: string, items: readonly Item[], discourse: Discourse, office: string | null): State {
  const s: State = {
    items,
    discourse,
    text,
    subject: null,
    blocked: false,
    growth: null,
    share: false,
    verb: null,
    partner: null,
    econ: null,
    econAt: -1,
    modality: 'actual',
    despite: false,
    clause: 0,
    frames: [],
    bounds: [],
    cache: new Map(),
    worldwide: opensWorld(text, items) || partsOfAll(text, items, discourse),
    office,
  };
  continueFrom(s);
  for (let i = 0; i < items.length; i++) step(s, i);
  return s;
}

export function step(s: State, i: number): void {
  const item = s.items[i]!;
  switch (item.k) {
    case 'mark':
      meetMark(s, item);
      break;
    case 'modality':
      s.modality = item.modality === 'target' || s.modality !== 'target' ? item.modality! : s.modality;
      break;
    case 'econ':
      meetEconomy(s, i);
      meetBuyer(s, i);
      meetFollower(s, i);
      break;
    case 'goods':
      meetGoods(s, i);
      break;
    case 'head':
      meetHead(s, i);
      break;
    case 'other':
      meetOther(s, i);
      break;
    case 'change':
      meetChange(s, i);
      break;
    case 'level':
      meetLevel(s, i);
      break;
    case 'fig':
      bindFigure(s, i);
      break;
    case 'ratio':
      bindRatio(s, i);
      break;
    case 'rank':
      if (item.m === 'agent') meetAgent(s, i);
      break;
    case 'word':
      if (item.m === 'markets') meetMarket(s, i);
      break;
    case 'actor':
      meetActor(s, i);
      break;
    case 'pronoun':
      if (beginsLate(s, i)) s.subject = { ...memoryOf(s.discourse).last!, doubts: ['subject_carried'] };
      readRelative(s, i);
      break;
    default:
  }
}

function meetMark(s: State, item: Item): void {
  if (item.m === 'despite') s.despite = true;
  if (item.m === ',') s.despite = false;
  if (item.m === ';' || item.m === 'while' || item.m === 'but' || item.m === ':') {
    s.clause++;
    s.verb = null;
    if (item.m === ';') s.modality = 'actual';
    s.share = false;
    s.despite = false;
  }
}

function meetEconomy(s: State, i: number): void {
  const item = s.items[i]!;
  const memory = memoryOf(s.discourse);
  const code = item.codes![0]!;
  if (memory.firstEconomy === null && code !== 'WLD' && item.codes!.length === 1 && !isOblique(s, i))
    memory.firstEconomy = code;
  nameEconomies(memory.named, item.codes!);
  if (item.codes!.length > 1) s.discourse.pair = [code, item.codes![1]!];
  const next = s.items[i + 1];
  const named = next?.m === 'including' && s.items[i + 2]?.k === 'econ' ? s.items[i + 3] : next;
  if (named?.m === ',' && frontedAt(s, i)) s.partner = code;
  if (
    i < 3 &&
    next?.m === ',' &&
    code !== s.discourse.reporter &&
    /^as for\b/i.test(s.text.slice(s.items[0]!.start, item.start))
  )
    s.partner = code;
  if (next?.m === ',' && s.items[i - 1]?.m === 'with' && code !== s.discourse.reporter && opensWith(s, i))
    s.partner = code;
  if (item.adj || isOblique(s, i) || s.despite || code === 'WLD') return;
  if (item.poss && next?.k === 'word' && !isOffice(next)) return;
  if (next?.k === 'fig' && s.subject) return;
  if (s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === '(') return;
  if (beginsClause(s, i) && meetPartner(s, i)) return;
  if (s.econ !== null && !beginsClause(s, i)) return;
  s.econ = code;
  s.econAt = i;
}

/** `In the most watched relationship with China, the deficit …`: nothing is told before the partner. */
const opensWith = ({ items }: State, i: number): boolean =>
  i > 1 && i < 8 && items[0]!.m === 'in' && items.slice(1, i - 1).every((it) => it.k === 'word' || it.k === 'rank');

/** `With China, …`, `But with China, …`, `Against the United States, …`: with whom all that follows is. */
function frontedAt({ items, text }: State, i: number): boolean {
  const joint = items[i - 1];
  if (joint?.k !== 'mark' || i > 2) return false;
  const opens = i === 1 || items[0]!.m === 'but' || items[0]!.m === 'and' || items[0]!.m === 'while';
  return opens && (joint.m === 'with' || /^against$/i.test(text.slice(joint.start, joint.end)));
}

/** `Chile's customs reported …`: who measures is whose trade it is. */
const isOffice = (word: Item): boolean =>
  ['customs', 'statistics', 'statistical', 'revenue', 'tax'].includes((word.m ?? '').toLowerCase());

/** An economy behind a comma, a joint or a verb of saying may be the subject of a new clause. */
function beginsClause(s: State, i: number): boolean {
  const before = s.items[i - 1];
  return (
    before === undefined ||
    before.k === 'say' ||
    (before.k === 'mark' && [',', 'and', 'while', 'but', ';', ':', '"', '“'].includes(before.m!)) ||
    before.k === 'level'
  );
}

/** `Energy products, particularly crude oil, rose`: the item behind what is named in passing. */
function behindAside(s: State, k: number): number {
  const word = s.items[k + 1];
  if (s.items[k]?.m !== ',' || word === undefined) return k;
  if (
    !/^(?:particularly|especially|mainly|mostly|notably|primarily|chiefly|including)/i.test(
      s.text.slice(word.start, word.end),
    )
  ) {
    if (!/(?:particularly|especially|mainly|notably|primarily) $/i.test(s.text.slice(s.items[k]!.end, word.start)))
      return k;
  }
  const close = s.items.findIndex((it, j) => j > k + 1 && it.m === ',');
  return close > 0 && close - k < 7 ? close + 1 : k;
}

/** `the grain group`: goods as a class. */
const isKind = (item: Item | undefined): boolean =>
  item?.k === 'word' && ['group', 'segment', 'category', 'products'].includes((item.m ?? '').toLowerCase());

/** Exports listed good by good go on from paragraph to paragraph. */
const running = ({ last, lead }: Memory): number =>
  last?.flow === 'export' && (last.goods.length > 0 || (lead?.goods.length ?? 0) > 0) ? 1 : 0;

/** `while oil products fell to …`: goods as a subject take the flow of what was spoken of. */
function meetGoods(s: State, i: number): void {
  const item = s.items[i]!;
  const at = isKind(s.items[i + 1]) ? i + 2 : behindAside(s, i + 1);
  const next = s.items[at];
  memoryOf(s.discourse).goods = item.goods!;
  if (isOblique(s, i) || s.despite) return;
  const told = next?.k === 'mark' && next.m === 'with' && s.items[at + 1]?.k === 'fig' && s.items[i - 1]?.k === 'level';
  if (next?.k !== 'change' && next?.k !== 'level' && next?.k !== 'fig' && !told) return;
  const memory = memoryOf(s.discourse);
  const base = s.frames.at(-1) ?? (memory.paragraph - memory.lastParagraph <= running(memory) ? memory.last : null);
  if (base === null || base.flow === 'balance' || next.noun) return;
  if (next.k === 'fig' && base.goods.length === 0) return;
  if (s.blocked && s.frames.length === 0) return;
  setSubject(s, { ...base, goods: item.goods!, doubts: [...base.doubts, 'goods_subject'] });
}
