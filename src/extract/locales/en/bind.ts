import type { Measure } from '../../../model/claim.ts';
import type { Bound } from './bound.ts';
import type { Fig } from './figure.ts';
import { frameOf, memoryOf, type Frame } from './frame.ts';
import type { Item } from './item.ts';
import { governorOf, type Governor } from './governor.ts';
import { frameAt, type State } from './walk.ts';

/** What a figure turned out to be. */
interface Reading {
  readonly frame: Frame;
  readonly measure: Measure;
  /** Direction of a change: -1, 1; 0 where none is told. */
  readonly dir: number;
  readonly shareOf?: string | null;
  readonly of?: string | null;
  readonly doubts?: readonly string[];
  /** The figure's quote begins at this item (a verb of change before it). */
  readonly quoteFrom?: number;
  readonly quoteTo?: number;
  readonly role?: 'main' | 'base';
}

/** Binds the figure at item `i` to a frame and a measure, or leaves it a mere figure. */
export function bindFigure(s: State, i: number): void {
  const item = s.items[i]!;
  const fig = withUnit(s, i, item.fig!);
  if (fig === null || fig.kind === 'count' || fig.range || underTariff(s, i, fig)) return;
  const governor = governorOf(s, i);
  const converted = conversionOf(s, i, fig, governor);
  if (converted) {
    s.bounds.push(converted);
    return;
  }
  const reading = read(s, i, fig, governor);
  if (reading === null && s.subject === null && !s.blocked && isAmount(fig)) {
    const passive = governor.kind === 'level' ? passiveVerb(s, i) : null;
    if (passive) s.bounds.push(boundOf(s, i, fig, governor, { frame: passive, measure: amountMeasure(fig), dir: 0 }));
    return;
  }
  if (!reading?.frame) return;
  s.bounds.push(boundOf(s, i, fig, governor, reading));
  if (fig.goods && s.subject && s.subject.goods.length === 0) s.subject = { ...s.subject, goods: [fig.goods] };
}

/** The worth of goods that a tariff is laid on is no flow. */
function underTariff(s: State, i: number, fig: Fig): boolean {
  const joint = s.items[i + 1];
  if (fig.kind !== 'money' || (joint?.k !== 'mark' && joint?.k !== 'level')) return false;
  return (
    s.items
      .slice(0, i)
      .some((it) => it.k === 'other' && /tariff|dut(y|ies)|lev(y|ies)|tax/i.test(s.text.slice(it.start, it.end))) &&
    (joint.m === 'of' || joint.m === 'worth' || joint.m === 'in' || joint.k === 'level')
  );
}

/** A number without its own unit takes that of the figure before it, where it is plainly one of a row. */
function withUnit(s: State, i: number, fig: Fig): Fig | null {
  if (fig.kind !== 'bare') return fig;
  const ahead = unitAhead(s, i);
  const last = s.bounds.at(-1)?.fig ?? null;
  const amount = s.bounds.findLast((b) => b.fig.kind === 'money' || b.fig.kind === 'quantity')?.fig ?? null;
  if (fig.scaled) {
    const model = amount ?? ahead;
    if (model)
      return {
        ...fig,
        kind: model.kind,
        unit: model.unit,
        plainDollar: model.plainDollar,
        per: fig.per ?? null,
        goods: model.goods,
      };
    const iso = s.discourse.currency;
    return { ...fig, kind: 'money', unit: iso ?? 'USD' };
  }
  if (ahead && !ahead.fraction)
    return {
      ...fig,
      kind: ahead.kind,
      unit: ahead.unit,
      number: ahead.scaled && fig.number.value < 1000 ? sameScale(fig, ahead) : fig.number,
      goods: ahead.goods,
    };
  const p = s.items[i - 1];
  const compared = (p?.k === 'mark' && (p.m === 'compared' || p.m === 'from')) || governorIsCompared(s, i);
  if (!compared || last === null || last.kind === 'times') return null;
  if (last.kind === 'percent' || last.kind === 'point') return null;
  const number = last.scaled && fig.number.value < 1000 ? sameScale(fig, last) : fig.number;
  return { ...fig, kind: last.kind, unit: last.unit, number, goods: last.goods };
}

function governorIsCompared(s: State, i: number): boolean {
  const g = governorOf(s, i);
  return g.kind === 'base' || ((g.kind === 'of' || g.kind === 'row') && g.base);
}

function sameScale(fig: Fig, model: Fig): Fig['number'] {
  const factor = model.number.value === 0 ? 1 : scaleOf(model);
  return { value: fig.number.value * factor, lastPlace: fig.number.lastPlace * factor };
}

const scaleOf = ({ number }: Fig): number =>
  number.value >= 1e12 ? 1e12 : number.value >= 1e9 ? 1e9 : number.value >= 1e6 ? 1e6 : number.value >= 1e3 ? 1e3 : 1;

/** The unit of the row's last figure: `41,607 and 15,045 tonnes`, `15.2, 9 and 8 percent`, `3.57 trillion and 3.14 trillion yuan`. */
function unitAhead(s: State, i: number): Fig | null {
  for (let k = i + 1; k < s.items.length && k < i + 12; k++) {
    const it = s.items[k]!;
    if (it.k === 'fig') {
      if (it.fig!.kind !== 'bare') return it.fig!;
      continue;
    }
    if (!(it.k === 'mark' && (it.m === ',' || it.m === 'and'))) return null;
  }
  return null;
}

/** `1.7 trillion yuan ($239 billion)`, `6.97 million tonnes, or 1.64 million barrels a day`. */
function conversionOf(s: State, i: number, fig: Fig, governor: Governor): Bound | null {
  const last = s.bounds.at(-1);
  if (
    !last ||
    (fig.kind !== 'money' && fig.kind !== 'quantity') ||
    fig.kind !== last.fig.kind ||
    fig.unit === last.fig.unit
  )
    return null;
  if (governor.kind !== 'paren' && governor.kind !== 'or') return null;
  for (let k = last.item + 1; k < i; k++) if (['head', 'per', 'level', 'econ'].includes(s.items[k]!.k)) return null;
  const sign = last.value < 0 ? -1 : 1;
  return {
    ...last,
    item: i,
    start: fig.start,
    end: fig.end,
    fig,
    unit: fig.unit,
    value: sign * Math.abs(fig.number.value),
    converts: fig.kind === 'money' ? s.bounds.length - 1 : null,
  };
}

function read(s: State, i: number, fig: Fig, governor: Governor): Reading | null {
  return behind(s, i, fig, governor) ?? before(s, i, fig, governor);
}

// ---- what stands behind the figure

/** A noun, an adjective or `of …` directly behind the figure. */
function behind(s: State, i: number, fig: Fig, governor: Governor): Reading | null {
  let k = i + 1;
  let next = s.items[k];
  while (
    next?.k === 'basis' ||
    next?.k === 'modality' ||
    (next?.k === 'rank' && next.m === 'record') ||
    (next?.k === 'word' &&
      s.items[k + 1]?.k === 'change' &&
      s.items[k + 1]!.noun &&
      next.m !== undefined &&
      next.m.length > 3)
  )
    next = s.items[++k];
  if (next?.k === 'mark' && next.m === '(' && isAmount(fig)) {
    k = closing(s, k) + 1;
    next = s.items[k];
    if (next?.k !== 'head') return null;
  }
  if (next === undefined) return null;
  if (next.k === 'head' && isAmount(fig) && !next.head!.verb) return attributive(s, i, k);
  if (next.k === 'other' && isAmount(fig)) return next.m === 'compound' ? null : none(s);
  if (next.k === 'change' && next.noun && next.times === undefined) return changeNoun(s, i, k, fig, governor);
  if (next.k === 'change' && next.adj && !adjectiveOfNext(s, k)) return comparative(s, i, k, fig);
  if (next.k === 'mark' && (next.m === 'of' || next.m === 'worth' || next.m === 'in'))
    return ofBehind(s, i, k, fig, governor);
  if (next.k === 'level' && next.m === 'share' && fig.kind === 'percent') return going(s, k);
  if (next.k === 'level' && next.m === 'level' && s.text.slice(next.start, next.end).toLowerCase().startsWith('worth'))
    return worth(s, k, fig);
  return null;
}

/** The closing bracket of the one at `k`; far behind the end where none is near. */
function closing(s: State, k: number): number {
  for (let j = k + 1; j < s.items.length && j < k + 6; j++)
    if (s.items[j]!.k === 'mark' && s.items[j]!.m === ')') return j;
  return s.items.length;
}

const isAmount = (fig: Fig): boolean => fig.kind === 'money' || fig.kind === 'quantity' || fig.kind === 'bare';
const NOTHING: Reading = { frame: null as unknown as Frame, measure: 'value', dir: 0 };
/** The figure is told of something else than trade. */
function none(_: State): Reading | null {
  return NOTHING;
}

/** `a 15 billion dlr U.S. trade deficit`. */
function attributive(s: State, i: number, k: number): Reading | null {
  const frame = frameAt(s, k);
  if (frame === null) return s.items[k]!.head!.flow === 'balance' ? NOTHING : null;
  const change = s.items[k + 1];
  if (change?.k === 'change' && change.noun && !change.det) return { frame, measure: 'change', dir: change.dir ?? 0 };
  void i;
  return { frame: withGoodsSubject(s, frame), measure: amountMeasure(s.items[i]!.fig!), dir: 0 };
}

const amountMeasure = (fig: Fig): Measure => (fig.kind === 'quantity' ? 'quantity' : 'value');

/** `nearly a third going to the U.S.` */
function going(s: State, k: number): Reading | null {
  const word = s.text.slice(s.items[k]!.start, s.items[k]!.end).toLowerCase();
  const economy = s.items[k + 1];
  const frame = s.subject ?? s.frames.at(-1) ?? null;
  if (frame === null || economy?.k !== 'econ' || !/ (to|for)$/.test(word)) return null;
  return { frame: { ...frame, partner: economy.codes![0]! }, measure: 'share', dir: 0, shareOf: null };
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
    return share(s, i, at, fig, governor) ?? (governor.kind === 'change' || governor.kind === 'by' ? null : NOTHING);
  if (!isAmount(fig)) return null;
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
  if (goods && mark === 'of' && s.subject) s.subject = goods.length > 0 ? { ...s.subject, goods } : s.subject;
  if (goods && mark === 'of' && s.subject)
    return {
      frame: { ...s.subject, goods: goods.length > 0 ? goods : s.subject.goods },
      measure: amountMeasure(fig),
      dir: 0,
    };
  return null;
}

/** `compared with 147.5 mln dlrs for coffee`. */
const forWord = (s: State, k: number): boolean =>
  s.text.slice(s.items[k]!.start, s.items[k]!.end).toLowerCase() === 'for';

/** `1.2 million tonnes of soybeans were imported from Brazil`: the verb behind tells the flow. */
function passiveVerb(s: State, at: number): Frame | null {
  for (let k = at + 1; k < s.items.length && k < at + 8; k++) {
    const it = s.items[k]!;
    if (it.k === 'head')
      return it.head!.verb ? frameOf(it.head!, { subject: null, before: null, region: null }, s.discourse) : null;
    if (it.k === 'fig' || it.k === 'other') return null;
  }
  return null;
}

/** `worth` read as a verb of level before `of`. */
function worth(s: State, k: number, fig: Fig): Reading | null {
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
  if (word === 'goods' || word === 'merchandise') return [];
  return /^[a-z]{3,}$/.test(item.m ?? '') ? [{ text: item.m!, hs: [] }] : null;
}

/** `15.7 percent of China's total foreign trade`, `a quarter of French exports`, `31 pct of the total`. */
function share(s: State, i: number, at: number, fig: Fig, governor: Governor): Reading | null {
  let end = at;
  while (['econ', 'per', 'modality', 'rank'].includes(s.items[end]?.k ?? '')) end++;
  const amountOf =
    s.items[end]?.k === 'fig' && isAmount(s.items[end]!.fig!) ? behind(s, end, s.items[end]!.fig!, governor) : null;
  const target = s.items[at]!;
  const whole = amountOf?.frame ?? (target.k === 'head' ? frameAt(s, at) : null);
  if (target.k === 'other') return NOTHING;
  const of = s.text.slice(target.start, whole ? target.end : endOfWhole(s, at));
  if (governor.kind === 'change' && whole === null && s.subject === null) return null;
  if (
    whole === null &&
    !(s.subject && (s.share || governor.kind === 'share' || /total|country|export|import|trade|value/i.test(of)))
  )
    return s.share && s.subject ? sharing(s, i, s.subject, of) : null;
  const sharing_ = sharer(s, whole);
  const frame = sharing_ && sharing_.reporter === null && whole ? { ...sharing_, reporter: whole.reporter } : sharing_;
  return frame && sharing(s, i, frame, of);
}

const sharing = (_: State, __: number, frame: Frame, of: string): Reading => ({
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
  if (goods && goods.length > 0) return { ...whole, goods };
  if (subject && subject.flow !== whole.flow && subject.partner !== 'WLD')
    return { ...whole, partner: subject.partner };
  if (subject && (subject.partner !== 'WLD' || subject.goods.length > 0 || subject.region))
    return s.econAt > 0 && economy && isShareSubject(s) && economy !== whole.reporter
      ? { ...whole, partner: economy, symmetric: whole.flow === 'total' }
      : subject;
  if (economy && economy !== whole.reporter) return { ...whole, partner: economy, symmetric: whole.flow === 'total' };
  if (whole.goods.length > 0 || whole.partner !== 'WLD') return whole;
  const last = memoryOf(s.discourse).last;
  return subject ?? (last && last.partner !== 'WLD' ? last : { ...whole, doubts: [...whole.doubts, 'share_subject'] });
}

/** The economy stands directly before `accounted for`. */
function isShareSubject(s: State): boolean {
  const verb = s.items[s.econAt + 1];
  return verb?.k === 'level' && verb.m === 'share';
}

/** Goods that are the subject of `account for`. */
function subjectGoods(s: State): Frame['goods'] | null {
  for (let k = 0; k < s.items.length; k++) {
    const it = s.items[k]!;
    if (it.k === 'level' && it.m === 'share') {
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
function withGoodsSubject(s: State, frame: Frame): Frame {
  if (frame.goods.length > 0 || !s.share) return frame;
  const goods = subjectGoods(s);
  return goods ? { ...frame, goods } : frame;
}

function endOfWhole(s: State, at: number): number {
  let k = at;
  while (s.items[k + 1] && ['word', 'head', 'pronoun', 'econ'].includes(s.items[k + 1]!.k) && k - at < 4) k++;
  return s.items[k]!.end;
}

/** `a 12.4 pct decline in imports`, `36.6 billion dlr rise in Japan's trade surplus`, `8.9 percent growth`. */
function changeNoun(s: State, i: number, k: number, fig: Fig, governor: Governor): Reading | null {
  const dir = s.items[k]!.dir ?? 0;
  const joint = s.items[k + 1];
  let frame = s.subject;
  if (joint?.k === 'mark' && (joint.m === 'in' || joint.m === 'of' || joint.m === 'to')) {
    let at = k + 2;
    while (s.items[at]?.k === 'pronoun') at++;
    const target = s.items[at];
    if (target?.k === 'head') frame = frameAt(s, at);
    else if (target?.k === 'other') return NOTHING;
    else if (target?.k === 'word' && s.subject === null) return null;
  }
  if (frame === null && !s.blocked && i < 4) frame = headAhead(s, k);
  if (frame === null) return null;
  if (governor.kind === 'despite') return null;
  const measure =
    fig.kind === 'percent'
      ? 'growth'
      : fig.kind === 'point'
        ? 'rate_change'
        : fig.kind === 'times'
          ? 'multiple'
          : 'change';
  return { frame, measure, dir, quoteTo: k };
}

/** `A 26.3-percent jump took China-Russia trade to …`: the noun behind the verb. */
function headAhead(s: State, k: number): Frame | null {
  for (let j = k + 1; j < s.items.length && j < k + 4; j++) {
    if (s.items[j]!.k === 'head') return frameAt(s, j);
    if (s.items[j]!.k === 'other' || s.items[j]!.k === 'fig' || s.items[j]!.k === 'mark') return null;
  }
  return null;
}

/** `5 percent higher`, `1.0 mln tonnes above last year`, `4.0 billion lower than in 1985`. */
function comparative(s: State, _: number, k: number, fig: Fig): Reading | null {
  if (s.subject === null) return null;
  const dir = s.items[k]!.dir ?? 0;
  const measure = fig.kind === 'percent' ? 'growth' : fig.kind === 'point' ? 'rate_change' : 'change';
  if (fig.kind === 'times') return { frame: s.subject, measure: 'multiple', dir: 0 };
  return { frame: s.subject, measure, dir, quoteTo: k };
}

/** `$8.1 billion down 5%`: the adjective belongs to the next figure. */
function adjectiveOfNext(s: State, k: number): boolean {
  let j = k + 1;
  while (s.items[j]?.k === 'mark' && (s.items[j]!.m === 'by' || s.items[j]!.m === 'to' || s.items[j]!.m === 'from'))
    j++;
  return s.items[j]?.k === 'fig';
}

// ---- what stands before it

function before(s: State, i: number, fig: Fig, g: Governor): Reading | null {
  const frame = subjectFor(s, i, g);
  if (frame === null || g.kind === 'despite' || g.kind === 'other') return null;
  if (fig.kind === 'times')
    return g.kind === 'change' || g.kind === 'by' || g.kind === 'level' ? { frame, measure: 'multiple', dir: 0 } : null;
  if (fig.kind === 'point') return points(s, frame, g);
  if (fig.kind === 'percent') return percent(s, i, fig, frame, g);
  return amount(s, fig, frame, g);
}

/** The frame of the clause; an economy directly before the figure in a list is its partner. */
function subjectFor(s: State, i: number, g: Governor): Frame | null {
  const left = s.items[i - 1];
  const base = g.frame ?? (g.kind === 'base' ? lastFrame(s, i) : null) ?? s.subject;
  if (base === null || s.blocked) return g.frame ?? null;
  if (left?.k === 'econ' && !left.adj && left.codes!.length === 1 && left.codes![0] !== base.reporter && !left.poss) {
    const symmetric = base.flow === 'total';
    return { ...base, partner: left.codes![0]!, symmetric, doubts: base.doubts };
  }
  return base;
}

/** A base figure is told of what the figure before it is told of, where no other noun stands between. */
function lastFrame(s: State, i: number): Frame | null {
  const last = s.bounds.at(-1);
  if (!last || s.subject === null) return null;
  for (let k = last.item + 1; k < i; k++) if (s.items[k]!.k === 'head') return null;
  return last.frame;
}

function points(s: State, frame: Frame, g: Governor): Reading | null {
  const dir = g.dir ?? s.verb?.dir ?? 0;
  if (g.kind !== 'change' && g.kind !== 'by' && g.kind !== 'changeOf') return null;
  return {
    frame,
    measure: 'rate_change',
    dir,
    of: s.share ? 'share' : null,
    ...(g.item >= 0 ? { quoteFrom: g.item } : {}),
  };
}

function percent(s: State, i: number, fig: Fig, frame: Frame, g: Governor): Reading | null {
  const growing = (dir: number, more: Partial<Reading> = {}): Reading => ({ frame, measure: 'growth', dir, ...more });
  const last = s.bounds.findLast((b) => b.fig.kind === 'percent');
  const side = sideBefore(s, i);
  if (side && last?.measure === 'growth' && frame.flow !== 'balance')
    return {
      frame: { ...frame, partner: side, symmetric: frame.flow === 'total' },
      measure: 'growth',
      dir: last.value < 0 ? -1 : 1,
    };
  if (g.kind === 'change' || g.kind === 'changeOf')
    return growing(g.dir ?? 0, g.kind === 'change' && g.item >= 0 ? { quoteFrom: g.item } : {});
  if (g.kind === 'by') return growing(g.dir ?? s.verb?.dir ?? lastDir(s), g.item >= 0 ? { quoteFrom: g.item } : {});
  if (fig.sign !== 0 && g.kind !== 'of') return growing(fig.sign);
  if (g.kind === 'base' || g.kind === 'baseChange') {
    if (g.dir) return growing(g.dir, { role: 'base' });
    if (last?.measure === 'share') return { frame, measure: 'share', dir: 0, shareOf: last.shareOf, role: 'base' };
    if (last?.measure === 'growth' && g.kind === 'base')
      return growing(last.value < 0 ? -1 : 1, { role: 'base', doubts: ['growth_sign'] });
    return null;
  }
  if (s.share && (g.kind === 'to' || g.kind === 'level' || g.kind === 'of'))
    return { frame, measure: 'share', dir: 0, shareOf: null };
  if (
    s.growth !== null &&
    (g.kind === 'to' || g.kind === 'level' || g.kind === 'of' || g.kind === 'at' || g.kind === 'head')
  )
    return growing(s.growth);
  if (g.kind === 'share' && s.share && fig.unit === 'percent')
    return { frame: economyShares(s, frame), measure: 'share', dir: 0, shareOf: null };
  if (g.kind === 'row' && !fig.fraction && last && (last.measure === 'growth' || last.measure === 'share')) {
    const dir = last.value < 0 ? -1 : 1;
    return {
      frame,
      measure: last.measure,
      dir: last.measure === 'share' ? 0 : dir,
      shareOf: last.shareOf,
      role: last.role,
    };
  }
  if (g.kind === 'modality' && s.verb?.k === 'change') return growing(s.verb.dir ?? 0);
  if (s.items[i + 1]?.k === 'basis')
    return growing(g.dir ?? s.verb?.dir ?? 1, g.dir || s.verb?.dir ? {} : { doubts: ['growth_sign'] });
  return null;
}

/** `to the European Union 8 percent and to Latin America, 7 percent`: each figure with its own partner. */
function sideBefore(s: State, i: number): string | null {
  const k = s.items[i - 1]?.k === 'mark' && s.items[i - 1]!.m === ',' ? i - 2 : i - 1;
  const economy = s.items[k];
  const joint = s.items[k - 1];
  if (economy?.k !== 'econ' || joint?.k !== 'mark' || !['to', 'from', 'with'].includes(joint.m!)) return null;
  return s.items[k - 2]?.k === 'mark' ? economy.codes![0]! : null;
}

/** `Japan accounted for about a third`: of the trade spoken of, that with Japan. */
function economyShares(s: State, frame: Frame): Frame {
  if (!s.econ || !isShareSubject(s) || s.econ === frame.reporter || frame.partner !== 'WLD') return frame;
  return { ...frame, partner: s.econ, symmetric: frame.flow === 'total' };
}

const lastDir = (s: State): number => {
  const last = s.bounds.findLast((b) => b.measure === 'growth');
  return last && last.value < 0 ? -1 : 1;
};

function amount(s: State, fig: Fig, frame: Frame, g: Governor): Reading | null {
  const measure = amountMeasure(fig);
  const is = (more: Partial<Reading> = {}): Reading => ({ frame, measure, dir: 0, ...more });
  const last = s.bounds.at(-1);
  switch (g.kind) {
    case 'change':
      return g.gapless
        ? is()
        : { frame, measure: 'change', dir: g.dir ?? 0, ...(g.item >= 0 ? { quoteFrom: g.item } : {}) };
    case 'changeOf':
    case 'by':
      return {
        frame,
        measure: 'change',
        dir: g.dir ?? s.verb?.dir ?? 0,
        ...(g.kind === 'by' && g.item >= 0 ? { quoteFrom: g.item } : {}),
      };
    case 'base':
      return is({ role: 'base' });
    case 'baseChange':
      return null;
    case 'row':
      if (last && (last.measure === 'value' || last.measure === 'quantity' || last.measure === 'change'))
        return is({
          role: last.role,
          ...(last.measure === 'change' ? { measure: 'change' as const, dir: last.value < 0 ? -1 : 1 } : {}),
        });
      return is(last?.measure === 'growth' && last.role === 'base' ? { role: 'base' } : {});
    case 'paren':
      return is(last && periodBefore(s) ? { role: 'base' } : {});
    case 'none':
    case 'share':
    case 'despite':
    case 'other':
      return g.kind === 'share' && frame ? is() : null;
    default:
      return is();
  }
}

const periodBefore = (s: State): boolean => s.bounds.length > 0;

// ---- verbs of multiple

/** `doubled`, `more than tripled`, `halved`: a multiple without digits. */
export function bindTimes(s: State, i: number): void {
  const item = s.items[i]!;
  const times = item.times!;
  if (times === 1) return;
  const joint = s.items[i + 1];
  const inHead =
    item.noun !== true && joint?.k === 'mark' && (joint.m === 'in' || joint.m === 'of') && s.items[i + 2]?.k === 'head'
      ? frameAt(s, i + 2)
      : null;
  const word = s.text.slice(item.start, item.end).toLowerCase();
  const frame = inHead ?? (s.blocked ? null : s.subject);
  if (frame === null || (/twice|fold/.test(word) === false && joint?.k === 'fig')) return;
  if (s.items[i - 1]?.k === 'fig') return;
  const approx = /^(more than)/.test(word) ? 'over' : /^(almost|nearly)/.test(word) ? 'under' : approxAt(s, item.start);
  const fig: Fig = {
    kind: 'times',
    number: { value: times, lastPlace: 1 },
    unit: 'times',
    approx,
    sign: 0,
    per: null,
    plainDollar: false,
    goods: null,
    range: false,
    fraction: false,
    scaled: false,
    start: item.start,
    end: item.end,
    from: item.from,
    next: item.to,
  };
  const halved = times < 1;
  const reading: Reading = halved ? { frame, measure: 'growth', dir: -1 } : { frame, measure: 'multiple', dir: 0 };
  const half: Fig = halved ? { ...fig, kind: 'percent', unit: 'percent', number: { value: 50, lastPlace: 1 } } : fig;
  s.bounds.push(boundOf(s, i, half, { kind: 'level', item: -1, base: false }, reading));
}

/** The word before says `more than`, `nearly`, `about`. */
function approxAt(s: State, start: number): 'about' | 'over' | 'under' | null {
  const left = s.text.slice(Math.max(0, start - 14), start).toLowerCase();
  if (/(more than|over) $/.test(left)) return 'over';
  if (/(nearly|almost|near) $/.test(left)) return 'under';
  return /(about|roughly) $/.test(left) ? 'about' : null;
}

// ---- the bound

function boundOf(s: State, i: number, fig: Fig, g: Governor, r: Reading): Bound {
  const frame = r.frame && withPartnerBehind(s, i, r.frame);
  const role = r.role ?? (g.base && !otherFlow(s, frame) ? 'base' : 'main');
  const items = s.items;
  const start =
    r.quoteFrom !== undefined && (r.measure === 'growth' || r.measure === 'change')
      ? items[r.quoteFrom]!.start
      : fig.start;
  const end = r.quoteTo !== undefined && items[r.quoteTo]!.adj ? items[r.quoteTo]!.end : fig.end;
  const after = items[i + 1]?.k === 'change' && items[i + 1]!.noun ? items[i + 2] : items[i + 1];
  const named = after?.k === 'modality' ? after.modality! : null;
  const modality = named ?? (role === 'base' ? (g.modality ?? 'actual') : s.modality);
  return {
    item: i,
    start,
    end,
    fig,
    frame: goodsOf(s, fig, frame, r.measure),
    measure: r.measure,
    value: valueOf(fig, frame, r),
    unit: fig.unit,
    role,
    modality,
    clause: s.clause,
    shareOf: r.shareOf ?? null,
    of: r.of ?? null,
    converts: null,
    doubts: named ? [...(r.doubts ?? []), 'goal_period'] : (r.doubts ?? []),
    flow: frame?.flow ?? 'total',
    period: null,
    basis: null,
    periodDoubt: null,
  };
}

/** Tonnes and vehicles are always of some goods: the unit's own, or those last spoken of. */
function goodsOf(s: State, fig: Fig, frame: Frame, measure: Measure): Frame {
  if (frame.goods.length > 0 || frame.region !== null) return frame;
  if (fig.goods) return { ...frame, goods: [fig.goods] };
  const known = memoryOf(s.discourse).goods;
  const counted = fig.kind === 'quantity' && (measure === 'quantity' || measure === 'change');
  return counted && known.length > 0 ? { ...frame, goods: known, doubts: [...frame.doubts, 'goods_carried'] } : frame;
}

/** What is compared with another flow (`exports of 2, against imports of 3`) has the same period: no base. */
function otherFlow(s: State, frame: Frame | null): boolean {
  const first = s.bounds.findLast((b) => b.role === 'main');
  return first !== undefined && frame !== null && first.frame.flow !== frame.flow && first.measure === 'value';
}

/** `a surplus of 7.3 billion dlrs with Washington`, `exported $72 billion worth of goods to Russia`: the partner behind the figure. */
function withPartnerBehind(s: State, i: number, frame: Frame): Frame {
  if (frame.partner !== 'WLD' && !frame.bare) return frame;
  for (let k = i + 1; k < s.items.length && k < i + 9; k++) {
    const it = s.items[k]!;
    if (
      it.k === 'per' ||
      it.k === 'goods' ||
      it.k === 'basis' ||
      it.k === 'word' ||
      (it.k === 'mark' && ['in', 'of', 'on', 'worth'].includes(it.m!))
    )
      continue;
    if (it.k !== 'mark') return frame;
    const side =
      it.m === 'with' || (it.m === 'to' && frame.flow === 'export') || (it.m === 'from' && frame.flow === 'import');
    const economy = s.items[k + 1];
    if (side && economy?.k === 'pronoun' && economy.m === 'anaphor') {
      const other = memoryOf(s.discourse).named.find((code) => code !== frame.reporter);
      return other ? adoptPartner(s, frame, other) : frame;
    }
    if (!side || economy?.k !== 'econ' || economy.poss || economy.codes![0] === frame.reporter) return frame;
    return adoptPartner(s, frame, economy.codes![0]!);
  }
  return frame;
}

function adoptPartner(s: State, frame: Frame, partner: string): Frame {
  const told: Frame = { ...frame, partner, symmetric: frame.flow === 'total' };
  if (
    s.subject === frame ||
    (s.subject?.flow === frame.flow &&
      s.subject.reporter === frame.reporter &&
      (s.subject.partner === 'WLD' || s.subject.bare))
  )
    s.subject = { ...told, goods: told.goods.length > 0 ? told.goods : s.subject.goods };
  s.cache.forEach((known, at) => {
    if (known === frame) s.cache.set(at, told);
  });
  const at = s.frames.indexOf(frame);
  if (at >= 0) s.frames[at] = told;
  return told;
}

/** A fall is negative; a balance has the sign of its word; a change of a balance is signed as the balance. */
function valueOf(fig: Fig, frame: Frame | null, r: Reading): number {
  const size = fig.number.value;
  if (r.measure === 'growth' || r.measure === 'rate_change') return (r.dir || fig.sign || 1) * size;
  if (r.measure === 'change') return (r.dir || 1) * (frame?.flow === 'balance' && frame.sign < 0 ? -1 : 1) * size;
  if (r.measure === 'value' && frame?.flow === 'balance') return (fig.sign || frame.sign || 1) * size;
  return size;
}
