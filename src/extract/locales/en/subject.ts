import { frameAt } from './adopt.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import { keepRanking } from './ranking.ts';
import { sectorGoods } from './sector.ts';
import { type State, blockSubject, isOblique, nameEconomies, setSubject } from './state.ts';

export function meetHead(s: State, i: number): void {
  const item = s.items[i]!;
  const frame = ofWhich(s, i, ofSector(s, i, withCalled(s, i, withTold(s, i, frameAt(s, i)))));
  const infinitive = item.head!.verb && s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === 'to';
  if (infinitive && (s.blocked || item.head!.weak)) return;
  if (frame === null) {
    if (item.head!.flow === 'balance') blockSubject(s);
    return;
  }
  const { discourse } = s;
  if (frame.reporter && frame.partner && frame.partner !== 'WLD' && (frame.flow === 'total' || discourse.pair === null))
    discourse.pair = [frame.reporter, frame.partner];
  if (frame.flow === 'balance' && !item.head!.gap && frame.sign !== 0) memoryOf(discourse).sign = frame.sign;
  s.frames.push(frame);
  nameEconomies(memoryOf(discourse).named, [frame.reporter, frame.partner]);
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
  const called = calledGoods(s, i, frame);
  if (called) {
    s.cache.set(i, called);
    setSubject(s, called);
    keepRanking(s, called);
    return;
  }
  if (opensClause(s, i)) {
    setSubject(s, frame);
    return;
  }
  if (s.despite) return;
  if (i === 1 && before?.m === 'in' && frame.flow === 'total' && frame.named && s.items[2]?.m === ',')
    s.partner = frame.partner;
  const swung =
    before?.k === 'level' &&
    /^(?:swung|turned|moved|slipped|fell|plunged|returned)/i.test(s.text.slice(before.start, before.end));
  const named = swung && s.subject?.flow === 'total' && s.subject.partner !== 'WLD';
  if (
    ((before?.k === 'mark' && before.m === 'in') || named) &&
    frame.flow === 'balance' &&
    s.subject !== null &&
    frame.weak
  ) {
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
  if (item.det && before?.k === 'change' && !before.noun && !before.adj) {
    setSubject(s, frame);
    s.verb = before;
    return;
  }
  if (isOblique(s, i) && (s.subject !== null || s.blocked) && s.verb === null) return;
  if (isOblique(s, i) && s.verb !== null && s.subject !== null && !isObject(s, i)) return;
  if (isOblique(s, i) && s.blocked && !isObject(s, i)) return;
  setSubject(s, frame);
  if (before?.k === 'change' && !before.noun && !before.adj) s.verb = before;
}

const CALLED =
  /\b(?:top|largest|biggest|main|leading|principal|major|second|third|fourth|fifth)\b.*\b(?:exports?|imports?)$/i;
const BEING = /^(?:is|are|was|were|be|being|remain|remains|remained|became|become|stay|stayed|continued|constituted)$/i;

/** `Electronic products remained the top export, with earnings of …`: the goods that are called so. */
function calledGoods(s: State, i: number, frame: Frame): Frame | null {
  const item = s.items[i]!;
  if (frame.goods.length > 0 || (frame.flow !== 'export' && frame.flow !== 'import')) return null;
  const verb = s.items.findLastIndex((it, k) => k < i && i - k < 6 && BEING.test(s.text.slice(it.start, it.end)));
  const goods = verb > 0 ? s.items[verb - 1] : undefined;
  if (goods?.k !== 'goods' || s.bounds.length > 0 || !CALLED.test(s.text.slice(goods.end, lastWord(s, item))))
    return null;
  return { ...frame, goods: goods.goods! };
}

/** Where the noun of a head ends, without the period told behind it. */
function lastWord(s: State, { start, end, head }: State['items'][number]): number {
  const noun = s.text.slice(start, end).search(/(?:exports?|imports?)\b/i);
  return head!.phrases.length === 0 || noun < 0 ? end : start + noun + 6;
}

/** `with exports falling by 4.6 percent`, `as imports rose`: a clause of its own. */
function opensClause(s: State, i: number): boolean {
  const before = s.items[i - 1];
  const next = s.items[i + 1];
  return (
    before?.k === 'mark' &&
    (before.m === 'with' || before.m === 'as') &&
    ((next?.k === 'change' && next.noun === false) || (next?.m === 'at' && s.items[i + 2]?.k === 'fig'))
  );
}

/** `the biggest import, with an import bill of $2.44 billion`: what the goods just spoken of came to. */
function withCalled(s: State, i: number, frame: Frame | null): Frame | null {
  const before = s.items[i - 1];
  const goods = s.subject?.goods ?? [];
  if (frame === null || before?.m !== 'with' || goods.length === 0 || frame.goods.length > 0) return frame;
  if (!frame.bare || s.bounds.length > 0 || frame.flow !== s.subject!.flow) return frame;
  const told = { ...frame, goods };
  s.cache.set(i, told);
  return told;
}

/** `cotton yarn, the export of which rose`: of the goods named right before. */
function ofWhich(s: State, i: number, frame: Frame | null): Frame | null {
  const joint = s.items[i + 1];
  const which = joint !== undefined && /^of which$/i.test(s.text.slice(joint.start, joint.end));
  if (frame === null || !which || s.items[i]!.head!.goods.length > 0) return frame;
  let k = s.items[i - 1]?.m === ',' ? i - 2 : i - 1;
  const last = k;
  while (s.items[k]?.k === 'goods' || (k === last && s.items[k]?.k === 'word')) k--;
  if (k === last) return frame;
  const goods = s.items.slice(k + 1, last + 1);
  const text = s.text.slice(goods[0]!.start, goods.at(-1)!.end);
  const told = { ...frame, goods: [{ text, hs: goods.flatMap((it) => it.goods?.flatMap((g) => g.hs) ?? []) }] };
  s.cache.set(i, told);
  return told;
}

/** `The jewelry sector grew most, with exports soaring 113 percent`: a bare noun behind `with` is of the sector's goods. */
function ofSector(s: State, i: number, frame: Frame | null): Frame | null {
  const goods = sectorGoods(s, i);
  if (frame === null || goods === null || frame.goods.length > 0 || frame.flow === 'balance' || !frame.bare)
    return frame;
  const told = { ...frame, goods, doubts: [...frame.doubts, 'goods_subject'] };
  s.cache.set(i, told);
  return told;
}

/** `272,000 tonnes of rice were shipped abroad for $261 million`: the verb goes on with the goods of the figure before it. */
function withTold(s: State, i: number, frame: Frame | null): Frame | null {
  const last = s.bounds.at(-1)?.frame;
  const { head } = s.items[i]!;
  if (!frame || !last || !head!.verb || head!.goods.length > 0 || last.flow !== frame.flow || last.goods.length === 0)
    return frame;
  const told = { ...frame, goods: last.goods };
  s.cache.set(i, told);
  return told;
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

/** Output, prices, tariffs: figures that follow are not of trade. */
export function meetOther(s: State, i: number): void {
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
  if (next?.k === 'modality' && s.subject !== null && (surface === 'poll' || surface === 'survey')) return;
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
  blockSubject(s);
}
