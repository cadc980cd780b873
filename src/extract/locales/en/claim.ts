import type { Claim, Confidence, Figure } from '../../../model/claim.ts';
import type { Day } from '../../calendar.ts';
import { isFuture, isRunning } from '../../calendar.ts';
import { claimOf, figureOf } from '../../draft.ts';
import type { Bound } from './bound.ts';
import type { Source } from './source.ts';
import type { State } from './walk.ts';

/** Doubts that leave a claim sure all the same. */
const HARMLESS = new Set([
  'reporter_sentence',
  'partner_sentence',
  'period_sentence',
  'base_carried',
  'period_carried',
  'reporter_carried',
  'partner_carried',
  'pair_carried',
]);

/** The claims of a sentence, out of its bound figures. */
export function claimsOf(s: State, source: Source, today: Day | null): Claim[] {
  return s.bounds.map((bound) => claim(s, bound, source, today));
}

/** `dollars` in the news of these are their own. */
const OWN_DOLLAR: Readonly<Record<string, string>> = { CAN: 'CAD', SGP: 'SGD', AUS: 'AUD', NZL: 'NZD' };

function unitOf(s: State, bound: Bound): string {
  const reporter = bound.frame.reporter ?? '';
  const word = s.text.slice(bound.fig.start, bound.fig.end);
  if (bound.unit === 'JPY' && /[¥￥]/.test(word)) return reporter === 'CHN' ? 'CNY' : 'JPY';
  if (!bound.fig.plainDollar || (s.discourse.reporter !== null && s.discourse.reporter !== reporter)) return bound.unit;
  return OWN_DOLLAR[reporter] ?? bound.unit;
}

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
  const doubts = doubtsOf(bound);
  const modality =
    bound.modality === 'actual' && today && bound.period && isFuture(bound.period, today) ? 'forecast' : bound.modality;
  return claimOf(
    { ...figure, value: bound.value, interval },
    {
      reporter: frame.reporter,
      region: frame.region,
      partner: frame.partner,
      flow: bound.flow,
      commodity: frame.goods.length > 0 ? frame.goods.map((g) => g.text).join(', ') : null,
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
const isOver = (period: readonly [string, string], today: Day): boolean => !isFuture(period, today) && !isRunning(period, today);

function doubtsOf({ frame, doubts, periodDoubt, period }: Bound): string[] {
  const all = [...frame.doubts, ...doubts];
  if (periodDoubt) all.push(periodDoubt);
  if (period === null && periodDoubt === null) all.push('period_open');
  return [...new Set(all)];
}

const confidenceOf = (doubts: readonly string[]): Confidence => (doubts.every((d) => HARMLESS.has(d)) ? 'high' : 'low');
