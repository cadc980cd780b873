import type { Discourse } from '../../locale.ts';
import { bindFigure } from './bind.ts';
import { type Memory, memoryOf } from './frame.ts';
import type { Item } from './item.ts';
import { bindTimes } from './multiple.ts';
import { bindRatio } from './ratio.ts';
import { readRelative } from './pointer.ts';
import { meetBuyer } from './buyer.ts';
import { meetActor } from './actor.ts';
import { type State, isOblique, nameEconomies, setSubject } from './state.ts';
import { meetHead, meetOther } from './subject.ts';

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

/** `Globally, exports …`: what all the world takes, not the partner spoken of. */
function opensWorld(text: string, items: readonly Item[]): boolean {
  const first = items[0];
  if (first === undefined) return false;
  const from = Math.max(0, first.start - 14);
  const lead = text.slice(from, first.end + 24).toLowerCase();
  return ['globally,', 'overall,', 'in total,', 'worldwide,', 'with the world', 'across all partners'].some((word) => {
    const at = lead.indexOf(word);
    return (
      at >= 0 &&
      from + at <= first.end &&
      text
        .slice(from, from + at)
        .trimEnd()
        .search(/[a-z,]$/) < 0
    );
  });
}

const BY_PART = /^by (?:product|item|commodity|sector|segment|category|industry|goods|type|product group)s?,/i;

/** `By product, exports of chips …`: parts of all that the article is about, not of the partner spoken of before. */
function partsOfAll(text: string, items: readonly Item[], discourse: Discourse): boolean {
  const lead = memoryOf(discourse).lead;
  const first = items[0];
  return (
    first !== undefined &&
    (lead === null || lead.partner === 'WLD') &&
    BY_PART.test(text.slice(first.start, first.start + 24))
  );
}

/** A sentence that begins with a pronoun or a comparison goes on with the frame before it. */
function continueFrom(s: State): void {
  const memory = memoryOf(s.discourse);
  const first = s.items.find(
    (it) =>
      !(it.k === 'mark' && (it.m === '"' || it.m === '“')) &&
      it.k !== 'per' &&
      !(it.k === 'mark' && (it.m === ',' || it.m === 'in')) &&
      it.k !== 'rank',
  );
  if (first === undefined || memory.last === null || memory.elsewhere) return;
  if (isWorth(s, first)) return;
  if (isBareForecast(s)) {
    s.subject = { ...memory.last, doubts: [...memory.last.doubts, 'subject_carried'] };
    return;
  }
  if (
    first.k === 'pronoun' ||
    (first.k === 'mark' && first.m === 'compared') ||
    (first.k === 'level' && first.m !== 'have' && first.m !== 'left') ||
    (first.k === 'change' && !first.noun)
  ) {
    s.subject = { ...memory.last, doubts: [...memory.last.doubts, 'subject_carried'] };
    s.frames.push(s.subject);
  }
}

/** `According to the office, this is 7.6% less`: a pronoun behind the words that say who told it. */
function beginsLate(s: State, i: number): boolean {
  const memory = memoryOf(s.discourse);
  const next = s.items[i + 1];
  if (s.subject !== null || s.blocked || memory.last === null || memory.elsewhere || i === 0) return false;
  if (s.items[i]!.m !== 'it' || s.items[i - 1]!.m !== ',' || next?.k !== 'level') return false;
  return (
    s.frames.length === 0 &&
    s.items.slice(0, i).some((it) => it.k === 'say') &&
    !s.items.slice(0, i).some((it) => it.k === 'fig' || it.k === 'other')
  );
}

/** `Goods worth €21.8 billion were exported to …`: the verb behind says what they are. */
const isWorth = ({ items, text }: State, first: Item): boolean =>
  /^(worth|to the value|valued)/i.test(text.slice(first.start, first.end)) &&
  items.slice(items.indexOf(first), items.indexOf(first) + 5).some((it) => it.k === 'head' && it.head!.verb);

/** `Analysts had forecast $33.3 billion.`: what was told before is meant. */
const isBareForecast = ({ items }: State): boolean =>
  items.length < 9 &&
  items.some((it) => it.k === 'modality' && it.modality === 'forecast') &&
  items.filter((it) => it.k === 'fig').length === 1 &&
  !items.some((it) => ['head', 'other', 'goods', 'econ', 'change', 'pronoun'].includes(it.k));

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
  if (memory.firstEconomy === null && code !== 'WLD' && !isOblique(s, i)) memory.firstEconomy = code;
  nameEconomies(memory.named, item.codes!);
  if (item.codes!.length > 1) s.discourse.pair = [code, item.codes![1]!];
  const next = s.items[i + 1];
  if (i === 1 && s.items[0]!.k === 'mark' && s.items[0]!.m === 'with' && next?.k === 'mark' && next.m === ',')
    s.partner = code;
  if (
    i < 3 &&
    next?.m === ',' &&
    code !== s.discourse.reporter &&
    /^as for\b/i.test(s.text.slice(s.items[0]!.start, item.start))
  )
    s.partner = code;
  if (item.adj || isOblique(s, i) || s.despite || code === 'WLD') return;
  if (item.poss && next?.k === 'word' && !isOffice(next)) return;
  if (next?.k === 'fig' && s.subject) return;
  if (s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === '(') return;
  if (s.econ !== null && !beginsClause(s, i)) return;
  s.econ = code;
  s.econAt = i;
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

/** `the grain group`: goods as a class. */
const isKind = (item: Item | undefined): boolean =>
  item?.k === 'word' && ['group', 'segment', 'category', 'products'].includes((item.m ?? '').toLowerCase());

/** Exports listed good by good go on from paragraph to paragraph. */
const running = ({ last, lead }: Memory): number =>
  last?.flow === 'export' && (last.goods.length > 0 || (lead?.goods.length ?? 0) > 0) ? 1 : 0;

/** `while oil products fell to …`: goods as a subject take the flow of what was spoken of. */
function meetGoods(s: State, i: number): void {
  const item = s.items[i]!;
  const at = isKind(s.items[i + 1]) ? i + 2 : i + 1;
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

function meetChange(s: State, i: number): void {
  const item = s.items[i]!;
  if (item.times !== undefined) bindTimes(s, i);
  if (item.noun) {
    const before = s.items[i - 1];
    if (before?.k === 'head' && s.subject) s.growth = item.dir ?? null;
    return;
  }
  const before = s.items[i - 1];
  const infinitive = before?.k === 'mark' && before.m === 'to';
  if (s.verb !== null || !infinitive) calm(s, i, infinitive);
  s.verb = item;
}

/** A finite verb of a new clause tells a fact again after a forecast. */
function calm(s: State, i: number, infinitive: boolean): void {
  if (infinitive || s.modality === 'actual') return;
  const word = s.text.slice(s.items[i]!.start, s.items[i]!.end).toLowerCase();
  if (
    /^(is|are|was|were|accounts for|accounted for|makes up|made up|represents|represented|hit|reached|totalled|totaled|amounted to|stood at|came to|rose|fell|grew|shrank|jumped|dropped|climbed|slumped|surged|declined|soared|sank|slid|gained|contracted|plunged|tumbled|increased|decreased|expanded)$/.test(
      word,
    ) &&
    !modalBefore(s, i)
  )
    s.modality = 'actual';
}

function modalBefore(s: State, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 4; k--) if (s.items[k]!.k === 'modality') return true;
  return false;
}

/** `these shares`, `the share`: those told before. */
const isShares = (s: State, item: Item): boolean => /^shares?$/i.test(s.text.slice(item.start, item.end));

function meetLevel(s: State, i: number): void {
  const item = s.items[i]!;
  if (item.m === 'share') {
    const told = memoryOf(s.discourse).shares[0];
    if (told && s.subject === null && item.det && isShares(s, item)) setSubject(s, told);
    s.share = true;
    const before = s.items[i - 1];
    if (before?.k === 'econ' && s.subject && !isOblique(s, i - 1) && !before.poss) s.subject = { ...s.subject };
  } else if (item.m === 'have' && s.subject === null) {
    s.blocked = false;
  }
  calm(s, i, s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === 'to');
  if (s.verb === null || s.verb.k === 'change') s.verb = s.verb ?? item;
}
