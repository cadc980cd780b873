import type { Modality } from '../../../model/claim.ts';
import type { Discourse } from '../../locale.ts';
import { bindFigure, bindTimes } from './bind.ts';
import type { Bound } from './bound.ts';
import { frameOf, memoryOf, type Frame } from './frame.ts';
import type { Item } from './item.ts';

/** What is known at a place of the sentence, walking from left to right. */
export interface State {
  readonly items: readonly Item[];
  readonly discourse: Discourse;
  readonly text: string;
  /** What the figures of the clause are told of; null where that is nothing of trade. */
  subject: Frame | null;
  /** The subject is something else than trade: output, prices, tariffs. */
  blocked: boolean;
  /** The subject is a growth (`export growth`): its direction. */
  growth: number | null;
  share: boolean;
  verb: Item | null;
  /** `With China, imports rose`: the partner of the whole sentence. */
  partner: string | null;
  /** The economy that is the subject of the clause. */
  econ: string | null;
  econAt: number;
  modality: Modality;
  despite: boolean;
  clause: number;
  readonly frames: Frame[];
  readonly bounds: Bound[];
  readonly cache: Map<number, Frame | null>;
}

const PREPOSITIONS = new Set([
  'of',
  'in',
  'on',
  'to',
  'from',
  'by',
  'with',
  'at',
  'than',
  'as',
  'between',
  'despite',
  'per',
]);

/** Walks a sentence's items and binds each figure to what it is told of. */
export function walk(text: string, items: readonly Item[], discourse: Discourse): State {
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
  };
  continueFrom(s);
  for (let i = 0; i < items.length; i++) step(s, i);
  return s;
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

function step(s: State, i: number): void {
  const item = s.items[i]!;
  switch (item.k) {
    case 'mark':
      mark(s, item);
      break;
    case 'modality':
      s.modality = item.modality === 'target' || s.modality !== 'target' ? item.modality! : s.modality;
      break;
    case 'econ':
      economy(s, i);
      break;
    case 'goods':
      goods(s, i);
      break;
    case 'head':
      head(s, i);
      break;
    case 'other':
      other(s, i);
      break;
    case 'change':
      change(s, i);
      break;
    case 'level':
      level(s, i);
      break;
    case 'fig':
      bindFigure(s, i);
      break;
    case 'pronoun':
      relative(s, i);
      break;
    default:
  }
}

/** `…, which hit a record`: the clause tells of the trade named last. */
function relative(s: State, i: number): void {
  const item = s.items[i]!;
  const word = s.text.slice(item.start, item.end).toLowerCase();
  const before = s.items[i - 1];
  const near = before?.k === 'head' || s.items[i - 2]?.k === 'head';
  if (word === 'those' || word === 'that') pointer(s, i);
  if (word !== 'which' && word !== 'that') return;
  const frame = s.frames.at(-1);
  if (frame === undefined || !near || s.bounds.some((b) => b.item > lastHead(s, i))) return;
  setSubject(s, frame);
}

/** `those to ASEAN`, `that with Poland`: the trade spoken of, with another partner. */
function pointer(s: State, i: number): void {
  const joint = s.items[i + 1];
  const economy = s.items[i + 2];
  const frame = s.frames.at(-1) ?? memoryOf(s.discourse).last;
  if (frame === null || joint?.k !== 'mark' || !['to', 'from', 'with'].includes(joint.m!) || economy?.k !== 'econ')
    return;
  const told: Frame = {
    ...frame,
    partner: economy.codes![0]!,
    partners: listAfter(s, i + 2),
    symmetric: frame.flow === 'total',
  };
  s.frames.push(told);
  setSubject(s, told);
}

/** Economies in a row: `ASEAN, the EU and the US`. */
function listAfter(s: State, k: number): string[] {
  const out: string[] = [];
  for (let j = k; j < s.items.length; j++) {
    const it = s.items[j]!;
    if (it.k === 'econ') out.push(it.codes![0]!);
    else if (!(it.k === 'mark' && (it.m === ',' || it.m === 'and'))) break;
  }
  return out;
}

function lastHead(s: State, i: number): number {
  for (let k = i - 1; k >= 0; k--) if (s.items[k]!.k === 'head') return k;
  return -1;
}

function mark(s: State, item: Item): void {
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

/** True where item `i` hangs on a preposition. */
export function isOblique(s: State, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 4; k--) {
    const it = s.items[k]!;
    if (it.k === 'mark') return PREPOSITIONS.has(it.m!);
    const modifies =
      it.k === 'rank' ||
      (it.k === 'change' && isParticiple(s, it)) ||
      (it.k === 'word' && k < i - 1) ||
      (it.k === 'econ' && (it.poss || it.adj));
    if (!modifies && it.k !== 'word') return false;
  }
  return false;
}

function economy(s: State, i: number): void {
  const item = s.items[i]!;
  const memory = memoryOf(s.discourse);
  const code = item.codes![0]!;
  if (memory.firstEconomy === null && code !== 'WLD' && !isOblique(s, i)) memory.firstEconomy = code;
  name(memory.named, item.codes!);
  if (item.codes!.length > 1) s.discourse.pair = [code, item.codes![1]!];
  const next = s.items[i + 1];
  if (i === 1 && s.items[0]!.k === 'mark' && s.items[0]!.m === 'with' && next?.k === 'mark' && next.m === ',')
    s.partner = code;
  if (item.adj || isOblique(s, i) || s.despite || code === 'WLD') return;
  if (item.poss && next?.k === 'word') return;
  if (next?.k === 'fig' && s.subject) return;
  if (s.econ !== null && !beginsClause(s, i)) return;
  s.econ = code;
  s.econAt = i;
}

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

/** Keeps the first two economies that the text names. */
function name(named: string[], codes: readonly (string | null)[]): void {
  for (const code of codes)
    if (named.length < 2 && code !== null && code !== 'WLD' && !named.includes(code)) named.push(code);
}

/** `while oil products fell to …`: goods as a subject take the flow of what was spoken of. */
function goods(s: State, i: number): void {
  const item = s.items[i]!;
  const next = s.items[i + 1];
  memoryOf(s.discourse).goods = item.goods!;
  if (isOblique(s, i) || s.despite) return;
  if (next?.k !== 'change' && next?.k !== 'level' && next?.k !== 'fig') return;
  const memory = memoryOf(s.discourse);
  const base = s.frames.at(-1) ?? (memory.lastParagraph === memory.paragraph ? memory.last : null);
  if (base === null || base.flow === 'balance' || next.noun) return;
  if (next.k === 'fig' && base.goods.length === 0) return;
  if (s.blocked && s.frames.length === 0) return;
  setSubject(s, { ...base, goods: item.goods!, doubts: [...base.doubts, 'goods_subject'] });
}

/** The frame of the head at item `i`, made once. */
export function frameAt(s: State, i: number): Frame | null {
  const known = s.cache.get(i);
  if (known !== undefined) return known;
  const { head: h } = s.items[i]!;
  const region = s.items[i - 1]?.k === 'region' ? s.items[i - 1]!.region! : regionSubject(s, i);
  const frame = h
    ? frameOf(h, { subject: ownerBefore(s, i) ?? s.econ, before: s.frames.at(-1) ?? null, region }, s.discourse)
    : null;
  const made = frame && acceptable(s, frame, i) ? fronted(s, adopt(s, owned(s, frame, i), i)) : null;
  s.cache.set(i, made);
  return made;
}

const fronted = (s: State, frame: Frame): Frame =>
  s.partner === null || frame.partner !== 'WLD'
    ? frame
    : { ...frame, partner: s.partner, symmetric: frame.flow === 'total' };

/** `Gazprom's exports`: the owner is no economy that is known here. */
function owned(s: State, frame: Frame, i: number): Frame {
  const item = s.items[i]!;
  const left = s.text.slice(Math.max(0, item.start - 3), item.start);
  const strange = /['’]s $/.test(left) && s.items[i - 1]?.k === 'word' && item.head!.reporters.length === 0;
  return strange ? { ...frame, doubts: [...frame.doubts, 'owner_unknown'] } : frame;
}

/** A region that is the subject of the clause: `Guangdong saw its exports rise`. */
function regionSubject(s: State, i: number): string | null {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    const it = s.items[k]!;
    if (it.k === 'region') return it.region!;
    if (it.k === 'econ' || it.k === 'head') return null;
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

/** `growing`, `improved` before a noun. */
const isParticiple = (s: State, it: Item): boolean => {
  const word = s.text.slice(it.start, it.end).toLowerCase();
  return word.endsWith('ing') || (word.endsWith('ed') && it.det);
};

/** Words that are not of trade alone count only where an economy, goods or a trade sentence goes with them. */
function acceptable(s: State, frame: Frame, i: number): boolean {
  const memory = memoryOf(s.discourse);
  const head = s.items[i]!.head!;
  if (frame.weak && frame.flow === 'balance') {
    if (head.partners.length > 0) return true;
    if (s.frames.length > 0) return !s.blocked || s.frames.some((f) => f.flow === 'balance');
    return memory.last !== null && !memory.payments;
  }
  if (!frame.weak) return true;
  if (head.earned) return head.partners.length > 0 || head.goods.some((g) => g.hs.length > 0) || s.frames.length > 0;
  if (frame.verb && head.reporters.length > 0) return verbHasObject(s, i);
  if (frame.verb) return (s.econ !== null || s.frames.length > 0 || memory.last !== null) && verbHasObject(s, i);
  return (
    head.partners.length > 0 ||
    (head.reporters.length > 0 && (head.goods.length > 0 || memory.last !== null)) ||
    (head.goods.length > 0 && memory.last !== null) ||
    (frame.bare && isTradeTalk(s) && (memory.last !== null || s.frames.length > 0))
  );
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
function adopt(s: State, frame: Frame, i: number): Frame {
  const memory = memoryOf(s.discourse);
  const known = s.frames.at(-1) ?? memory.last;
  if (!frame.weak || known === null || frame.flow === 'balance') return frame;
  if (s.items[i]!.head!.earned) {
    const same = s.subject ?? s.frames.at(-1);
    return frame.goods.length === 0 && frame.bare && same ? { ...same, flow: 'export' } : frame;
  }
  if (frame.bare && !frame.verb && (known.flow === 'export' || known.flow === 'import'))
    return { ...known, goods: frame.goods.length > 0 ? frame.goods : known.goods };
  const home = s.discourse.reporter ?? (memory.lead ?? known).reporter;
  if (
    frame.partner === 'WLD' &&
    known.flow === 'import' &&
    frame.flow === 'export' &&
    home !== null &&
    frame.reporter !== home
  )
    return { ...frame, partner: home, goods: frame.goods.length > 0 ? frame.goods : known.goods };
  return frame.goods.length > 0 || known.goods.length === 0 || frame.verb ? frame : { ...frame, goods: known.goods };
}

function head(s: State, i: number): void {
  const frame = frameAt(s, i);
  const item = s.items[i]!;
  const infinitive = item.head!.verb && s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === 'to';
  if (infinitive && (s.blocked || item.head!.weak)) return;
  if (frame === null) {
    if (item.head!.flow === 'balance') block(s, i);
    return;
  }
  const { discourse } = s;
  if (frame.reporter && frame.partner && frame.partner !== 'WLD' && (frame.flow === 'total' || discourse.pair === null))
    discourse.pair = [frame.reporter, frame.partner];
  if (frame.flow === 'balance' && !item.head!.gap && frame.sign !== 0) memoryOf(discourse).sign = frame.sign;
  s.frames.push(frame);
  name(memoryOf(discourse).named, [frame.reporter, frame.partner]);
  if (item.head!.goods.length > 0) memoryOf(discourse).goods = item.head!.goods;
  const before = s.items[i - 1];
  const growing =
    before?.k === 'mark' &&
    (before.m === 'in' || before.m === 'of' || before.m === 'to') &&
    s.items[i - 2]?.k === 'change' &&
    s.items[i - 2]!.noun === true;
  if (growing) {
    setSubject(s, frame);
    s.growth = s.items[i - 2]!.dir ?? null;
    return;
  }
  if (s.despite) return;
  if (before?.k === 'mark' && before.m === 'in' && frame.flow === 'balance' && s.subject !== null && frame.weak) {
    setSubject(s, { ...s.subject, flow: 'balance', sign: frame.sign, symmetric: false });
    s.cache.set(i, s.subject);
    return;
  }
  const owner = shareOwner(s, i);
  if (owner) {
    setSubject(
      s,
      owner === '-' || owner === frame.reporter || frame.partner !== 'WLD'
        ? owner === '-' && s.subject
          ? s.subject
          : frame
        : { ...frame, partner: owner, symmetric: frame.flow === 'total' },
    );
    s.share = true;
    return;
  }
  if (item.head!.verb && before?.k === 'mark' && before.m === 'to' && s.items[i + 1]?.k !== 'fig') return;
  if (isOblique(s, i) && (s.subject !== null || s.blocked) && s.verb === null) return;
  if (isOblique(s, i) && s.verb !== null && s.subject !== null && !isObject(s, i)) return;
  if (isOblique(s, i) && s.blocked && !isObject(s, i)) return;
  setSubject(s, frame);
  if (before?.k === 'change' && !before.noun && !before.adj) s.verb = before;
}

/** `Russia's share in China's trade`, `the share of Asian countries in Russian exports`: whose share it is; `-` for goods or the trade spoken of. */
function shareOwner(s: State, i: number): string | null {
  const before = s.items[i - 1];
  const joined = before?.k === 'level' && before.m === 'share' && / of$/i.test(s.text.slice(before.start, before.end));
  if (!joined && (before?.k !== 'mark' || (before.m !== 'in' && before.m !== 'of'))) return null;
  for (let k = joined ? i - 1 : i - 2; k >= 0 && i - k < 6; k--) {
    const it = s.items[k]!;
    if (it.k === 'change' || it.k === 'fig') return null;
    if (it.k !== 'level') continue;
    if (it.m !== 'share' || !/share|proportion|percentage/i.test(s.text.slice(it.start, it.end))) return null;
    const inside = s.items.slice(k + 1, i - 1).find((x) => x.k === 'econ');
    const left = s.items[k - 1];
    return inside ? inside.codes![0]! : left?.k === 'econ' ? left.codes![0]! : '-';
  }
  return null;
}

/** `fell into a deficit`, `a figure of exports`: a head behind `to`, `in` or `of` that figures follow directly. */
function isObject(s: State, i: number): boolean {
  const next = s.items[i + 1];
  return next?.k === 'mark' && next.m === 'of' && s.items[i + 2]?.k === 'fig'
    ? true
    : next?.k === 'change' || next?.k === 'level';
}

function setSubject(s: State, frame: Frame): void {
  if (s.verb !== null && !isInfinitiveClause(s)) s.modality = s.modality === 'actual' ? 'actual' : s.modality;
  s.subject = frame;
  s.blocked = false;
  s.growth = null;
  s.share = false;
  s.verb = null;
  if (frame.flow === 'balance' && !frame.weak) memoryOf(s.discourse).payments = false;
}

const isInfinitiveClause = (s: State): boolean => s.verb !== null;

/** Output, prices, tariffs: figures that follow are not of trade. */
function other(s: State, i: number): void {
  const item = s.items[i]!;
  const surface = s.text.slice(item.start, item.end).toLowerCase();
  if (
    surface.includes('current account') ||
    surface.includes('current-account') ||
    surface.includes('payments') ||
    surface.includes('budget') ||
    surface.includes('invisible') ||
    surface.includes('service receipts')
  )
    memoryOf(s.discourse).payments = true;
  if (s.despite) return;
  if (isOblique(s, i) && (s.subject !== null || s.blocked)) return;
  const next = s.items[i + 1];
  if (
    item.m === 'compound' &&
    !(
      next?.k === 'change' ||
      next?.k === 'level' ||
      next?.k === 'fig' ||
      (next?.k === 'mark' && (next.m === 'of' || next.m === 'on'))
    )
  )
    return;
  block(s, i);
}

function block(s: State, _: number): void {
  s.subject = null;
  s.blocked = true;
  s.growth = null;
  s.share = false;
  s.verb = null;
}

function change(s: State, i: number): void {
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
    /^(is|are|was|were|hit|reached|totalled|totaled|amounted to|stood at|came to|rose|fell|grew|shrank|jumped|dropped|climbed|slumped|surged|declined|soared|sank|slid|gained|contracted|plunged|tumbled|increased|decreased|expanded)$/.test(
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

function level(s: State, i: number): void {
  const item = s.items[i]!;
  if (item.m === 'share') {
    s.share = true;
    const before = s.items[i - 1];
    if (before?.k === 'econ' && s.subject && !isOblique(s, i - 1) && !before.poss) s.subject = { ...s.subject };
  } else if (item.m === 'have' && s.subject === null) {
    s.blocked = false;
  }
  calm(s, i, s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === 'to');
  if (s.verb === null || s.verb.k === 'change') s.verb = s.verb ?? item;
}
