import { readBeforeFigure } from './before.ts';
import { readBehindFigure } from './behind.ts';
import { type Bound, boundOf } from './bound.ts';
import type { Fig } from './figure.ts';
import { listedGoods } from './goods-list.ts';
import type { Governor } from './govern.ts';
import { governorOf, isLicensed, overBase } from './governor.ts';
import { rankedAt, rankedShare } from './ranking.ts';
import { bindPart } from './ratio.ts';
import { type Reading, amountMeasure, isAmount, passiveVerb } from './reading.ts';
import type { State } from './state.ts';
import { withUnit } from './unit.ts';

/** Binds the figure at item `i` to a frame and a measure, or leaves it a mere figure. */
export function bindFigure(s: State, i: number): void {
  const item = s.items[i]!;
  const known = withUnit(s, i, item.fig!);
  const fig = known && overBase(s, i) ? { ...known, approx: null } : known;
  if (fig === null || fig.kind === 'count' || (fig.range && spansOther(s)) || underTariff(s, i, fig)) return;
  if (isLicensed(s, i) || bindPart(s, i, fig) || addsToOther(s, i, fig) || isPrice(s, fig)) return;
  const governor = governorOf(s, i);
  const converted = conversionOf(s, i, fig, governor);
  if (converted) {
    s.bounds.push(converted);
    return;
  }
  const reading = readFigureAt(s, i, fig, governor);
  if (reading === null && s.subject === null && !s.blocked && isAmount(fig)) {
    const passive = governor.kind === 'level' || s.items[i - 1]?.m === 'worth' ? passiveVerb(s, i) : null;
    if (passive) s.bounds.push(boundOf(s, i, fig, governor, { frame: passive, measure: amountMeasure(fig), dir: 0 }));
    return;
  }
  if (!reading?.frame || (reading.frame.quota && !isAmount(fig))) return;
  s.bounds.push(boundOf(s, i, fig, governor, reading));
  const { frame } = s.bounds.at(-1)!;
  if (
    frame.goods.length > 0 &&
    s.subject &&
    s.subject.goods.length === 0 &&
    s.subject.flow === frame.flow &&
    isAmount(fig)
  )
    s.subject = { ...s.subject, goods: frame.goods };
}

/** A range beside rates of other things is told of them as likely as of trade. */
const spansOther = (s: State): boolean => s.items.some((it) => it.k === 'other');

const EACH =
  /^ ?(?:per|an?|\/) ?(?:barrel|bbl|tonne|metric ton|ton|kilogram|kilo|kg|unit|lit(?:re|er)|gallon|ounce|bushel|lb|pound|head|piece|carat|mmbtu|mwh)\b/i;

/** `$60 per barrel`: the price of one. */
const isPrice = (s: State, fig: Fig): boolean => fig.kind === 'money' && EACH.test(s.text.slice(fig.end, fig.end + 16));

/** `added 4.95 percentage points to economic growth`: told of what it adds to. */
const addsToOther = (s: State, i: number, fig: Fig): boolean =>
  (fig.kind === 'point' || fig.kind === 'percent') && s.items[i + 1]?.m === 'to' && s.items[i + 2]?.k === 'other';

/** The worth of goods that a tariff is laid on is no flow. */
function underTariff(s: State, i: number, fig: Fig): boolean {
  if (fig.kind === 'money' && taxedBefore(s, i)) return true;
  const joint = s.items[i + 1];
  if (fig.kind !== 'money' || (joint?.k !== 'mark' && joint?.k !== 'level')) return false;
  return (
    s.items
      .slice(0, i)
      .some((it) => it.k === 'other' && /tariff|dut(y|ies)|lev(y|ies)|tax/i.test(s.text.slice(it.start, it.end))) &&
    (joint.m === 'of' || joint.m === 'worth' || joint.m === 'in' || joint.k === 'level')
  );
}

/** `tariffs on products worth $25 billion`. */
function taxedBefore(s: State, i: number): boolean {
  const worth = s.items[i - 1];
  if (worth === undefined || !/^worth/i.test(s.text.slice(worth.start, worth.end))) return false;
  return s.items
    .slice(Math.max(0, i - 6), i - 1)
    .some((it) => it.k === 'other' && /tariff|dut(y|ies)|lev(y|ies)/i.test(s.text.slice(it.start, it.end)));
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

function readFigureAt(s: State, i: number, fig: Fig, governor: Governor): Reading | null {
  const read =
    listedGoods(s, i, fig) ??
    rankedAt(s, i, fig) ??
    rankedShare(s, i, fig) ??
    readBehindFigure(s, i, fig, governor) ??
    readBeforeFigure(s, i, fig, governor);
  return read?.measure === 'share' && read.frame !== null ? ofSeveral(s, i, read) : read;
}

/** `China and Hong Kong accounted for 31.7 percent`: the share is of both together, with nobody alone. */
function ofSeveral(s: State, i: number, read: Reading): Reading {
  const at = s.items.findLastIndex((it, k) => k < i && i - k < 4 && it.k === 'level' && it.m === 'share');
  const [first, joint, second] = [s.items[at - 3], s.items[at - 2], s.items[at - 1]];
  if (at < 3 || first?.k !== 'econ' || joint?.m !== 'and' || second?.k !== 'econ') return read;
  if (![...first.codes!, ...second.codes!].includes(read.frame.partner ?? '')) return read;
  return { ...read, frame: { ...read.frame, partner: null, symmetric: false } };
}
