import type { Claim, Figure } from '../../../model/claim.ts';
import { type Period, countMonths } from '../../../model/period.ts';
import type { Day } from '../../calendar.ts';
import { isFuture } from '../../calendar.ts';
import { type Writable, claimOf, figureOf } from '../../draft.ts';
import type { Bound } from './bound.ts';
import { unitOf } from './currency.ts';
import { type Setting, confidenceOf, doubtsOf, settingOf } from './doubt.ts';
import { UNNAMED } from './frame.ts';
import type { Source } from './source.ts';
import type { State } from './state.ts';

/** The claims of a sentence, out of its bound figures. */
export function claimsOf(s: State, source: Source, today: Day | null): Claim[] {
  const { bounds } = s;
  if (bounds.length === 0) return [];
  const setting = settingOf(s, today);
  const sold = isSale(s);
  return bounds.filter((b) => !(sold && isDeal(b))).map((bound) => claim(s, bound, source, setting));
}

/** A sentence told by a word of sale: `bought`, `wheat sales to China`. */
const isSale = ({ items, text }: State): boolean =>
  items.some(
    ({ k, head, start, end }) =>
      k === 'head' &&
      head!.weak &&
      head!.flow !== 'balance' &&
      /\b(?:sold|sells?|selling|sales|buys?|buying|bought|purchase[sd]?|purchasing)\b/i.test(text.slice(start, end)),
  );

/** A quantity sold at no time or in a week is a contract: what of it is shipped, and when, nobody knows. */
function isDeal({ frame, fig, measure, period, periodDoubt }: Bound): boolean {
  if ((!frame.weak && !frame.doubts.includes('goods_subject')) || frame.flow === 'balance') return false;
  const timeless = period === null || (periodDoubt !== null && periodDoubt !== 'period_running');
  const week = period !== null && countMonths(period) <= 2 && daysIn(period) <= 7;
  return (fig.kind === 'quantity' && measure === 'quantity' && (timeless || week)) || (week && measure === 'growth');
}

const daysIn = ([first, last]: Period): number => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

/** `Excluding energy products, the gap was …`, `exports excluding oil`: the trade is not of all goods. */
function leftOut({ items, text }: State, { item }: Bound): string | null {
  for (let k = 0; k < item; k++) {
    const it = items[k]!;
    if (it.m !== 'despite' || !/^(excluding|except|without|apart from|aside from)/i.test(text.slice(it.start, it.end)))
      continue;
    const behind = items[k - 1]?.m === ',' && items[k - 2]?.k === 'head';
    const close = behind ? items.findIndex((x, j) => j > k && x.m === ',') : -1;
    if (close > k && close < item && close - k < 8) {
      if (!items.slice(close, item).some((x) => x.k === 'head')) return text.slice(it.start, items[close - 1]!.end);
      continue;
    }
    const goods = items[k + 1];
    const fronted = k === 0 || items[k - 1]?.k === 'head';
    if (fronted && goods?.k === 'goods') return text.slice(it.start, goods.end);
    const comma = items.findIndex((x, j) => j > k && x.m === ',');
    if (k === 0 && comma > 1 && comma < item) return text.slice(it.start, items[comma - 1]!.end);
  }
  return null;
}

function claim(s: State, bound: Bound, source: Source, setting: Setting): Claim {
  const { frame, fig } = bound;
  const figure: Writable<Figure> = figureOf({
    text: s.text,
    start: bound.start,
    end: bound.end,
    number: fig.number,
    unit: fig.kind === 'money' ? unitOf(s, bound) : bound.unit,
    approx: fig.approx,
  });
  figure.value = bound.value;
  if (bound.value < 0) figure.interval = [-figure.interval[1], -figure.interval[0]];
  const { today } = setting;
  const doubts = doubtsOf(s, bound, setting);
  const left = frame.goods.length > 0 ? null : leftOut(s, bound);
  const modality =
    bound.modality === 'actual' && today && bound.period && isFuture(bound.period, today) ? 'forecast' : bound.modality;
  return claimOf(figure, {
    reporter: frame.reporter,
    region: frame.region,
    partner: frame.partner === UNNAMED ? null : frame.partner,
    flow: bound.flow,
    commodity: frame.goods.length > 0 ? frame.goods.map((g) => g.text).join(', ') : left,
    hs: [...new Set(frame.goods.flatMap((g) => g.hs))],
    actor: frame.actor,
    scope: frame.scope,
    period: bound.period,
    measure: bound.measure,
    basis: bound.basis,
    modality,
    source: source.name,
    attribution: source.chain,
    symmetric: frame.symmetric,
    share_of: bound.shareOf,
    of: bound.of ?? (frame.volume && bound.measure === 'growth' ? 'quantity' : null),
    per: fig.per,
    converts: bound.converts === null ? null : s.bounds[bound.converts]!.start,
    confidence: confidenceOf(doubts),
    doubts,
  });
}
