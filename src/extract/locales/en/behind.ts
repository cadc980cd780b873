import { frameAt } from './adopt.ts';
import { changeNoun } from './change.ts';
import type { Fig } from './figure.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Governor } from './govern.ts';
import type { Item } from './item.ts';
import { NOTHING, type Reading, amountMeasure, isAmount, passiveVerb } from './reading.ts';
import { readGoing, readShare, withGoodsSubject } from './share.ts';
import type { State } from './state.ts';

/** A noun, an adjective or `of …` directly behind the figure. */
export function readBehindFigure(s: State, i: number, fig: Fig, governor: Governor): Reading | null {
  let k = i + 1;
  let next = s.items[k];
  while (
    next?.k === 'basis' ||
    next?.k === 'modality' ||
    (next?.k === 'rank' && next.m === 'record') ||
    (next?.k === 'word' &&
      s.items[k + 1]?.k === 'change' &&
      s.items[k + 1]!.noun &&
      !s.items[k + 1]!.det &&
      next.m !== undefined &&
      next.m.length > 3)
  )
    next = s.items[++k];
  const apposed = apposedNoun(s, i);
  if (apposed > 0) return changeNoun(s, i, apposed, fig, governor);
  if (next?.k === 'mark' && next.m === '(' && isAmount(fig)) {
    k = closingBracket(s, k) + 1;
    next = s.items[k];
    const joined = ['in', 'of', 'worth'].includes(next?.m ?? '') && s.items[k + 1]?.k === 'head';
    if (next?.k !== 'head' && !joined) return null;
  }
  if (next === undefined) return null;
  if (next.k === 'head' && isAmount(fig) && !next.head!.verb) return readAttributive(s, i, k);
  if (next.k === 'other' && (isAmount(fig) || isRated(s, next))) return next.m === 'compound' ? null : nothingAt();
  if (next.k === 'change' && next.noun && next.times === undefined) return changeNoun(s, i, k, fig, governor);
  if (next.k === 'change' && next.adj && !adjectiveOfNext(s, k)) return readComparative(s, i, k, fig);
  if (next.k === 'mark' && (next.m === 'of' || next.m === 'worth' || next.m === 'in'))
    return ofBehind(s, i, k, fig, governor);
  if (next.k === 'mark' && next.m === 'from' && isAmount(fig) && s.items[k + 1]?.k === 'head') return readEarned(s, k);
  if (next.k === 'mark' && next.m === 'on' && fig.kind === 'money' && s.items[k + 1]?.k === 'head')
    return readSpent(s, k);
  if (next.k === 'level' && next.m === 'share' && fig.kind === 'percent') return readGoing(s, k);
  if (next.k === 'level' && next.m === 'level' && s.text.slice(next.start, next.end).toLowerCase().startsWith('worth'))
    return readWorth(s, k, fig);
  return null;
}

/** `a £5.6 billion, or 40.7 per cent, plunge`: the noun of change behind both figures; -1 where there is none. */
function apposedNoun(s: State, i: number): number {
  const { items } = s;
  const second = items[i - 1]?.m === 'and' && items[i - 2]?.m === ',' && items[i - 3]?.k === 'fig';
  const first = items[i + 1]?.m === ',' && items[i + 2]?.m === 'and' && items[i + 3]?.k === 'fig' ? i + 3 : i;
  if (first === i && !second) return -1;
  const joint = items[first === i ? i - 1 : i + 2]!;
  const noun = items[first + 2];
  const told =
    items[first + 1]?.m === ',' && noun?.k === 'change' && (noun.noun === true || items[first + 3]?.m === 'in');
  return told && s.text.slice(joint.start, joint.end).toLowerCase() === 'or' ? first + 2 : -1;
}

/** `Nigeria earned 12.81 trillion naira from crude oil exports`. */
function readEarned(s: State, k: number): Reading | null {
  const earned = s.items.slice(0, k).some((it) => EARNING.test(s.text.slice(it.start, it.end)));
  const frame = earned && s.items[k + 1]!.head!.flow === 'export' ? frameAt(s, k + 1) : null;
  return frame && { frame: withObject(s, k + 1, frame), measure: 'value', dir: 0 };
}

/** `Vietnam spent $978.8 million on importing wood`. */
function readSpent(s: State, k: number): Reading | null {
  const spent = s.items
    .slice(0, k)
    .some((it) => /^(spen[dt]|spending|paid|pays?)$/i.test(s.text.slice(it.start, it.end)));
  const frame = spent && s.items[k + 1]!.head!.flow === 'import' ? frameAt(s, k + 1) : null;
  return frame && { frame: withObject(s, k + 1, frame), measure: 'value', dir: 0 };
}

/** `from exporting aquatic products`: the goods are the verb's object; what follows is told of them too. */
function withObject(s: State, at: number, frame: Frame): Frame {
  const goods = s.items[at]!.head!.verb && s.items[at + 1]?.k === 'goods' ? s.items[at + 1]!.goods! : frame.goods;
  if (goods === frame.goods) return frame;
  const told = { ...frame, goods };
  s.cache.set(at, told);
  return told;
}

const EARNING = /^(earn|generat|rak|gross|nett|fetch)/i;

/** The closing bracket of the one at `k`; far behind the end where none is near. */
function closingBracket(s: State, k: number): number {
  for (let j = k + 1; j < s.items.length && j < k + 6; j++)
    if (s.items[j]!.k === 'mark' && s.items[j]!.m === ')') return j;
  return s.items.length;
}

/** `a higher 25% tariff`: the rate of what is laid on trade. */
const isRated = (s: State, it: Item): boolean =>
  /tariff|dut(?:y|ies)|lev(?:y|ies)|\btax/i.test(s.text.slice(it.start, it.end));

/** The figure is told of something else than trade. */
function nothingAt(): Reading | null {
  return NOTHING;
}

/** `a 15 billion dlr U.S. trade deficit`. */
function readAttributive(s: State, i: number, k: number): Reading | null {
  const frame = frameAt(s, k);
  if (frame === null) return s.items[k]!.head!.flow === 'balance' ? NOTHING : null;
  const change = s.items[k + 1];
  if (change?.k === 'change' && change.noun && !change.det) return { frame, measure: 'change', dir: change.dir ?? 0 };
  return { frame: withGoodsSubject(s, frame), measure: amountMeasure(s.items[i]!.fig!), dir: 0 };
}

/** `worth of exports`, `of exports`, `of Taiwan's total exports`, `in trade`. */
function ofBehind(s: State, i: number, k: number, fig: Fig, governor: Governor): Reading | null {
  let at = k + 1;
  const mark = s.items[k]!.m;
  if (s.items[at]?.k === 'mark' && s.items[at]!.m === 'of') at++;
  while (s.items[at]?.k === 'pronoun' || s.items[at]?.k === 'rank') at++;
  const target = s.items[at];
  if (target === undefined) return null;
  if (fig.kind === 'percent' && mark === 'of')
    return (
      readShare(s, at, governor, (end, amount) => readBehindFigure(s, end, amount, governor), i) ??
      (governor.kind === 'change' || governor.kind === 'by' ? null : NOTHING)
    );
  if (!isAmount(fig)) return null;
  const told = target.k === 'head' && mark === 'in' ? sideOf(s, at) : 0;
  const base = told === 0 ? null : (governor.frame ?? s.subject ?? s.frames.at(-1) ?? memoryOf(s.discourse).last);
  if (base?.flow === 'balance') return { frame: { ...base, sign: told }, measure: amountMeasure(fig), dir: 0 };
  if (target.k === 'head' && mark === 'in' && governor.kind === 'changeOf' && fig.kind === 'money') {
    const frame = frameAt(s, at);
    return frame && { frame, measure: 'change', dir: governor.dir ?? 0 };
  }
  if (target.k === 'head') {
    if (
      mark === 'in' &&
      target.head!.flow === 'balance' &&
      s.text.slice(s.items[k]!.start, s.items[k]!.end).toLowerCase() !== 'in'
    )
      return null;
    if (mark === 'in' && s.subject !== null && s.verb !== null && target.head!.flow === 'balance') return null;
    const frame = frameAt(s, at);
    if (frame === null || (frame.weak && mark === 'in' && !s.items[at]!.head!.earned)) return null;
    const own = withGoodsSubject(s, frame);
    s.cache.set(at, own);
    return { frame: own, measure: amountMeasure(fig), dir: 0 };
  }
  if (target.k === 'other' && (mark === 'of' || mark === 'worth')) return NOTHING;
  const goods = goodsAfter(s, at);
  const passive = goods && s.subject === null ? passiveVerb(s, at) : null;
  if (goods && passive)
    return {
      frame: { ...passive, goods: goods.length > 0 ? goods : passive.goods },
      measure: amountMeasure(fig),
      dir: 0,
    };
  if (goods && forWord(s, k) && s.subject && s.bounds.length > 0)
    return { frame: { ...s.subject, goods }, measure: amountMeasure(fig), dir: 0, role: 'main' };
  const sold = mark === 'in' && s.items[i - 1]?.k === 'head' && s.items[i - 1]!.head!.verb && target.k === 'goods';
  const joint = mark === 'of' || mark === 'worth' || sold;
  if (goods && joint && s.subject) s.subject = ofMaker(s, at, goods.length > 0 ? { ...s.subject, goods } : s.subject);
  if (goods && joint && s.subject)
    return {
      frame: { ...s.subject, goods: goods.length > 0 ? goods : s.subject.goods },
      measure: amountMeasure(fig),
      dir: 0,
    };
  return null;
}

/** `¥434.5 billion in surplus`: 1, `in deficit`: -1, else 0. */
function sideOf(s: State, at: number): number {
  const { head, start, end } = s.items[at]!;
  return /^(surplus|deficit|the red)$/i.test(s.text.slice(start, end)) ? head!.sign : 0;
}

/** `8.47 million tonnes of Russian crude`: what is imported is from there. */
function ofMaker(s: State, at: number, frame: Frame): Frame {
  const maker = s.items[at];
  const code = maker?.k === 'econ' && maker.adj ? maker.codes![0]! : null;
  return code && frame.flow === 'import' && frame.partner === 'WLD' && code !== frame.reporter
    ? { ...frame, partner: code }
    : frame;
}

/** `compared with 147.5 mln dlrs for coffee`. */
const forWord = (s: State, k: number): boolean =>
  s.text.slice(s.items[k]!.start, s.items[k]!.end).toLowerCase() === 'for';

/** `worth` read as a verb of level before `of`. */
function readWorth(s: State, k: number, fig: Fig): Reading | null {
  const target = s.items[k + 1]?.k === 'mark' ? s.items[k + 2] : s.items[k + 1];
  const at = target ? s.items.indexOf(target) : -1;
  if (target?.k === 'head') {
    const frame = frameAt(s, at);
    return frame && { frame, measure: amountMeasure(fig), dir: 0 };
  }
  const goods = at >= 0 ? goodsAfter(s, at) : null;
  return s.subject
    ? { frame: goods && goods.length > 0 ? { ...s.subject, goods } : s.subject, measure: amountMeasure(fig), dir: 0 }
    : null;
}

/** Goods after `of`, also behind an economy (`of Russian oil`); an empty list for plain `goods`. */
function goodsAfter(s: State, at: number): Item['goods'] | null {
  let k = at;
  if (s.items[k]?.k === 'econ' && s.items[k]!.adj) k++;
  const item = s.items[k];
  if (item?.k === 'goods') {
    const list = [...item.goods!];
    while (s.items[k + 1]?.k === 'mark' && s.items[k + 1]!.m === 'and' && s.items[k + 2]?.k === 'goods') {
      list.push(...s.items[k + 2]!.goods!);
      k += 2;
    }
    return list;
  }
  if (item?.k !== 'word') return null;
  const word = (item.m ?? '').toLowerCase();
  const kind = s.items[k + 1];
  if (kind?.k === 'goods' && /^[a-z]{3,}$/.test(item.m ?? '') && s.text.charCodeAt(item.end) === 0x20)
    return [{ text: s.text.slice(item.start, kind.end), hs: kind.goods![0]!.hs }];
  if (word === 'goods' || word === 'merchandise' || word === 'products' || word === 'items') return [];
  return /^[a-z]{3,}$/.test(item.m ?? '') ? [{ text: item.m!, hs: [] }] : null;
}

/** `5 percent higher`, `1.0 mln tonnes above last year`, `4.0 billion lower than in 1985`. */
function readComparative(s: State, _: number, k: number, fig: Fig): Reading | null {
  if (s.subject === null) return null;
  const dir = s.items[k]!.dir ?? 0;
  const goods = moreGoods(s, k);
  if (goods && fig.kind === 'percent') {
    s.subject = goods;
    return { frame: goods, measure: 'growth', dir, quoteTo: k };
  }
  const measure = fig.kind === 'percent' ? 'growth' : fig.kind === 'point' ? 'rate_change' : 'change';
  if (fig.kind === 'times') return { frame: s.subject, measure: 'multiple', dir: 0 };
  return { frame: s.subject, measure, dir, quoteTo: k };
}

/** `51% more soybeans`, `32% fewer US soybeans`: the goods that are counted, and where they come from. */
function moreGoods(s: State, k: number): Frame | null {
  const maker = s.items[k + 1]?.k === 'econ' ? s.items[k + 1]!.codes![0]! : null;
  const goods = s.items[maker === null ? k + 1 : k + 2];
  if (goods?.k !== 'goods' || s.subject === null) return null;
  const from = maker !== null && s.subject.flow === 'import' && maker !== s.subject.reporter ? { partner: maker } : {};
  return { ...s.subject, goods: goods.goods!, ...from };
}

/** `$8.1 billion down 5%`: the adjective belongs to the next figure. */
function adjectiveOfNext(s: State, k: number): boolean {
  if (/ than$/i.test(s.text.slice(s.items[k]!.start, s.items[k]!.end)) && s.items[k - 1]?.fig?.kind === 'percent')
    return false;
  let j = k + 1;
  while (s.items[j]?.k === 'mark' && (s.items[j]!.m === 'by' || s.items[j]!.m === 'to' || s.items[j]!.m === 'from'))
    j++;
  return s.items[j]?.k === 'fig';
}
