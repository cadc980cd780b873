import type { Claim, Confidence, Figure } from '../../../model/claim.ts';
import { membersOf } from '../../../model/codes/groups.ts';
import type { Day } from '../../calendar.ts';
import { isFuture, isRunning } from '../../calendar.ts';
import { claimOf, figureOf } from '../../draft.ts';
import type { Bound } from './bound.ts';
import { OWN_DOLLAR, homeOf, ownCurrency } from './currency.ts';
import { UNNAMED } from './frame.ts';
import { memoryOf } from './memory.ts';
import type { Source } from './source.ts';
import type { State } from './state.ts';

/** Doubts that leave a claim sure all the same. */
const HARMLESS = new Set([
  'reporter_sentence',
  'partner_sentence',
  'period_sentence',
  'period_carried',
  'reporter_carried',
  'partner_carried',
  'pair_carried',
]);

/** The claims of a sentence, out of its bound figures. */
export function claimsOf(s: State, source: Source, today: Day | null): Claim[] {
  const more = s.bounds.length > 0 && isAdjusted(s) ? ['seasonally_adjusted'] : [];
  return s.bounds.map((bound) => claim(s, { ...bound, doubts: [...bound.doubts, ...more] }, source, today));
}

function unitOf(s: State, bound: Bound): string {
  const reporter = bound.frame.reporter ?? '';
  const word = s.text.slice(bound.fig.start, bound.fig.end);
  if (bound.unit === 'JPY' && /[¥￥]/.test(word)) return reporter === 'CHN' ? 'CNY' : 'JPY';
  const own = ownCurrency(bound.unit, word, reporter);
  if (own !== bound.unit) return own;
  if (!bound.fig.plainDollar || (s.discourse.reporter !== null && s.discourse.reporter !== reporter)) return bound.unit;
  return OWN_DOLLAR[reporter] ?? bound.unit;
}

/** `Excluding energy products, the gap was …`, `exports excluding oil`: the trade is not of all goods. */
function leftOut({ items, text }: State, { item }: Bound): string | null {
  for (let k = 0; k < item; k++) {
    const it = items[k]!;
    if (it.m !== 'despite' || !/^(excluding|except|without|apart from|aside from)/i.test(text.slice(it.start, it.end)))
      continue;
    const goods = items[k + 1];
    const fronted = k === 0 || items[k - 1]?.k === 'head';
    if (fronted && goods?.k === 'goods') return text.slice(it.start, goods.end);
    const comma = items.findIndex((x, j) => j > k && x.m === ',');
    if (k === 0 && comma > 1 && comma < item) return text.slice(it.start, items[comma - 1]!.end);
  }
  return null;
}

/** `N20,486 billion … (N10,346)`: beside amounts of billions one without a scale has lost it. */
const isUnscaled = (s: State, { fig, unit }: Bound): boolean =>
  fig.kind === 'money' &&
  !fig.scaled &&
  fig.number.value < 1e6 &&
  s.bounds.some((b) => b.fig.scaled && b.unit === unit && b.fig.number.value >= 1e9);

/** Told in the money of somebody who has no part in it, and not as a conversion: whose trade it is may be misread. */
function isForeign(s: State, bound: Bound): boolean {
  if (
    bound.fig.kind !== 'money' ||
    bound.converts !== null ||
    s.bounds.some((b) => b.converts === s.bounds.indexOf(bound))
  )
    return false;
  const home = homeOf(unitOf(s, bound), s.text.slice(bound.fig.start, bound.fig.end));
  const { reporter, partner } = bound.frame;
  return home !== null && reporter !== null && reporter !== 'WLD' && home !== reporter && home !== partner;
}

/** Trade of a group with a member of it: the member's own is meant as likely. */
const isInside = ({ reporter, partner }: Bound['frame'], period: Bound['period']): boolean =>
  reporter !== null && partner !== null && membersOf(reporter, period?.[1] ?? '2020-12-31').includes(partner);

/** A bare `$` in the news of these may be their own. */
const isOpenDollar = ({ text }: State, { fig, frame, unit }: Bound): boolean =>
  unit === 'USD' && text[fig.start] === '$' && OWN_DOLLAR[frame.reporter ?? ''] !== undefined;

/** No currency is told with the amount, nor anywhere before it. */
const isUnsaidDollar = ({ items, discourse }: State, { item, fig }: Bound): boolean =>
  fig.kind === 'money' &&
  items[item]!.fig?.kind === 'bare' &&
  discourse.currency === null &&
  !items.some((it) => it.fig?.kind === 'money');

function claim(s: State, bound: Bound, source: Source, today: Day | null): Claim {
  const { frame, fig } = bound;
  const figure: Figure = {
    ...figureOf({
      text: s.text,
      start: bound.start,
      end: bound.end,
      number: fig.number,
      unit: bound.fig.kind === 'money' ? unitOf(s, bound) : bound.unit,
      approx: fig.approx,
    }),
  };
  const interval = bound.value < 0 ? ([-figure.interval[1], -figure.interval[0]] as const) : figure.interval;
  const doubts = doubtsOf(s, bound, today);
  const left = frame.goods.length > 0 ? null : leftOut(s, bound);
  const modality =
    bound.modality === 'actual' && today && bound.period && isFuture(bound.period, today) ? 'forecast' : bound.modality;
  return claimOf(
    { ...figure, value: bound.value, interval },
    {
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
    },
  );
}

/** True where the period ended before the day. */
const isOver = (period: readonly [string, string], today: Day): boolean =>
  !isFuture(period, today) && !isRunning(period, today);

function doubtsOf(s: State, bound: Bound, today: Day | null): string[] {
  const { frame, doubts, periodDoubt, period, measure } = bound;
  const all = [...frame.doubts, ...doubts];
  if (periodDoubt) all.push(periodDoubt);
  if (isOpenDollar(s, bound) || isUnsaidDollar(s, bound)) all.push('currency_open');
  if (bound.fig.range) all.push('range');
  if (isUnscaled(s, bound)) all.push('scale_open');
  if (isForeign(s, bound)) all.push('currency_foreign');
  if (isThreshold(s, bound)) all.push('threshold');
  if (period === null && !all.some((d) => d === 'period_unknown')) all.push('period_open');
  if (frame.partner === null) all.push('partner_unknown');
  if (isInside(frame, period)) all.push('partner_member');
  const said = modalitiesOf(s);
  if (bound.modality !== 'actual' && (said.size > 1 || measure === 'quantity' || measure === 'share'))
    all.push('modality_open');
  if (
    bound.role === 'base' &&
    s.modality !== 'actual' &&
    (periodDoubt !== null || (period && today && !isOver(period, today)))
  )
    all.push('modality_open');
  if (measure === 'share' && bound.shareOf === null && frame.partner === 'WLD' && frame.goods.length === 0)
    all.push('share_open');
  if (
    bound.unit === 'cargo' ||
    (bound.fig.kind === 'times' &&
      bound.fig.next - bound.fig.from === 1 &&
      /ing$/i.test(s.text.slice(bound.fig.start, bound.fig.end)))
  )
    all.push('measure_open');
  if (frame.flow === 'balance' && frame.weak && frame.bare && memoryOf(s.discourse).payments) all.push('balance_open');
  if (bound.role === 'base' && s.modality !== 'actual' && measure === 'quantity') all.push('modality_open');
  if (bound.role === 'base' && measure === 'growth' && periodDoubt === 'base_carried') all.push('base_open');
  const memory = memoryOf(s.discourse);
  if (ofCompany(s)) memory.firm = memory.paragraph;
  if (memory.firm === memory.paragraph) all.push('actor_company');
  return [...new Set(all)];
}

/** `after seasonal adjustment`, `on a seasonally adjusted basis`: no count of customs. */
function isAdjusted({ text, items }: State): boolean {
  const words = text.slice(Math.max(0, items[0]!.start - 22), items.at(-1)!.end);
  return (
    /seasonal(?:ly)?[- ]adjust/i.test(words) && !/(?:not|non|without|un)[- ]?seasonal(?:ly)?[- ]adjust/i.test(words)
  );
}

/** `29 items earned more than $1 billion each`: what each of several has reached. */
const isThreshold = (s: State, { fig, item }: Bound): boolean =>
  fig.kind === 'money' &&
  (/^(?: in [a-z]+(?: [a-z]+)?| worth)? each\b/.test(s.text.slice(fig.end, fig.end + 32)) ||
    (fig.approx === 'over' && s.items.slice(Math.max(0, item - 24), item).some((it) => it.fig?.kind === 'count')));

const modalitiesOf = (s: State): Set<string> =>
  new Set(s.items.filter((it) => it.k === 'modality').map((it) => it.modality!));

/** A firm in the sentence: the trade may be its own. */
const ofCompany = (s: State): boolean =>
  s.items.some(
    (it) =>
      it.k === 'word' &&
      /^(?:corp|ltd|inc|plc|co|group|holdings|ag|gmbh|watchmaker|automaker|carmaker|chipmaker|steelmaker|retailer)$/i.test(
        it.m ?? '',
      ),
  );

const confidenceOf = (doubts: readonly string[]): Confidence => (doubts.every((d) => HARMLESS.has(d)) ? 'high' : 'low');
