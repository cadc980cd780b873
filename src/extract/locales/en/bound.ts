import type { Flow, Measure, Modality } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { Fig } from './figure.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Governor } from './govern.ts';
import { withPartnerBehind } from './partner.ts';
import type { Reading } from './reading.ts';
import type { State } from './state.ts';

/** A figure bound to what it is told of, before its period is known. */
export interface Bound {
  /** Its item; for a verb of multiple (`doubled`) the verb's. */
  readonly item: number;
  readonly start: number;
  readonly end: number;
  readonly fig: Fig;
  readonly frame: Frame;
  readonly measure: Measure;
  readonly value: number;
  readonly unit: string;
  /** `base`: what the main figure is compared with. */
  readonly role: 'main' | 'base';
  readonly modality: Modality;
  readonly clause: number;
  readonly shareOf: string | null;
  readonly of: string | null;
  /** The bound that it repeats in another currency. */
  readonly converts: number | null;
  readonly doubts: readonly string[];
  readonly flow: Flow;
  period: Period | null;
  basis: string | null;
  periodDoubt: string | null;
}

export function boundOf(s: State, i: number, fig: Fig, g: Governor, told: Reading): Bound {
  const r = isSigned(fig, told) ? { ...told, measure: 'change' as const, dir: fig.sign } : told;
  const other = r.frame && g.base ? otherPartner(s, i, r.frame) : null;
  const frame = other ?? (r.frame && (isWholeOfShare(s, i) ? ofEverybody(r.frame) : withPartnerBehind(s, i, r.frame)));
  const role = other ? 'main' : (r.role ?? (g.base && !otherFlow(s, frame) ? 'base' : 'main'));
  const items = s.items;
  const start =
    r.quoteFrom !== undefined && (r.measure === 'growth' || r.measure === 'change')
      ? items[r.quoteFrom]!.start
      : fig.start;
  const end = r.quoteTo !== undefined && items[r.quoteTo]!.adj ? items[r.quoteTo]!.end : fig.end;
  const being = items[i + 1]?.k === 'level' && items[i + 2]?.k === 'modality' && r.role !== 'base';
  const skips = being || (items[i + 1]?.k === 'change' && items[i + 1]!.noun);
  const after = skips ? items[i + 2] : items[i + 1];
  const named = after?.k === 'modality' ? after.modality! : null;
  const modality = frame.quota ? 'target' : (named ?? (role === 'base' ? (g.modality ?? 'actual') : s.modality));
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

/** `27% of the five million barrels imported`: the amount that a share is of. */
const isWholeOfShare = (s: State, i: number): boolean =>
  s.items[i - 1]?.m === 'of' &&
  s.items[i - 2]?.k === 'fig' &&
  s.bounds.at(-1)?.measure === 'share' &&
  s.bounds.at(-1)!.item === i - 2;

const ofEverybody = (frame: Frame): Frame =>
  frame.partner === 'WLD' ? frame : { ...frame, partner: 'WLD', partners: [], symmetric: false };

/** `the US (+$1.6 billion)`: an amount of a flow with its sign is what it rose or fell by. */
const isSigned = (fig: Fig, { frame, measure }: Reading): boolean =>
  fig.kind === 'money' && fig.sign !== 0 && measure === 'value' && frame !== null && frame.flow !== 'balance';

/** `bought 36,000 barrels from Russia, compared to 1.05 million from Iraq`: not another time but another partner. */
function otherPartner(s: State, i: number, frame: Frame): Frame | null {
  const [joint, owner] = [s.items[i + 1], s.items[i + 2]];
  const side = frame.flow === 'import' ? 'from' : frame.flow === 'export' ? 'to' : 'with';
  if (frame.partner === 'WLD' || joint?.m !== side || owner?.k !== 'econ' || owner.poss || owner.adj) return null;
  const partner = owner.codes![0]!;
  if (partner === frame.partner || partner === frame.reporter) return null;
  return { ...frame, partner, partners: [], symmetric: frame.flow === 'total' };
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

/** A fall is negative; a balance has the sign of its word; a change of a balance is signed as the balance. */
function valueOf(fig: Fig, frame: Frame | null, r: Reading): number {
  const size = fig.number.value;
  if (r.measure === 'growth' || r.measure === 'rate_change') return (r.dir || fig.sign || 1) * size;
  if (r.measure === 'change') return (r.dir || 1) * (frame?.flow === 'balance' && frame.sign < 0 ? -1 : 1) * size;
  if (r.measure === 'value' && frame?.flow === 'balance') return (fig.sign || frame.sign || 1) * size;
  return size;
}
