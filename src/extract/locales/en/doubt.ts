import type { Confidence } from '../../../model/claim.ts';
import { membersOf } from '../../../model/codes/groups.ts';
import { type Day, isFuture, isRunning } from '../../calendar.ts';
import { besideDoubts, namedIn, spanSaid } from './beside.ts';
import type { Bound } from './bound.ts';
import { OWN_DOLLAR, homeOf, unitOf } from './currency.ts';
import { memoryOf } from './memory.ts';
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

/** What the doubts of all figures of a sentence are found with: looked at once. */
export interface Setting {
  readonly today: Day | null;
  readonly adjusted: boolean;
  /** The economies that the sentence names. */
  readonly named: readonly string[];
  /** So many months it says `the quarter` or `the month` of; 0 where it does not. */
  readonly span: number;
}

export const settingOf = (s: State, today: Day | null): Setting => ({
  today,
  adjusted: isAdjusted(s),
  named: namedIn(s),
  span: spanSaid(s),
});

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

/** True where the period ended before the day. */
const isOver = (period: readonly [string, string], today: Day): boolean =>
  !isFuture(period, today) && !isRunning(period, today);

/** What speaks against a reading or was taken from elsewhere, one code each. */
export function doubtsOf(s: State, bound: Bound, setting: Setting): string[] {
  const { today } = setting;
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
  besideDoubts(s, bound, setting, all);
  if (setting.adjusted) all.push('seasonally_adjusted');
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

export const confidenceOf = (doubts: readonly string[]): Confidence =>
  doubts.every((d) => HARMLESS.has(d)) ? 'high' : 'low';
