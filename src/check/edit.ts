import type { Claim, Flow } from '../model/claim.ts';
import { tidy } from '../model/interval.ts';
import {
  countMonths,
  isYearToDate,
  monthOf,
  months,
  shiftMonths,
  yearOf,
  yearToDate,
  years,
  type Period,
} from '../model/period.ts';
import type { Suggestion } from '../model/verdict.ts';
import { isMoney } from './neighbours.ts';
import type { Reason } from './reasons.ts';

/** One small change to a claim: what a slip of the pen, or of the desk, would have changed. */
export interface Edit {
  readonly reason: Reason;
  readonly slot: Suggestion['slot'];
  /** The slots as they would be; an amount moves with its interval. */
  readonly to: Partial<Pick<Claim, 'flow' | 'period' | 'unit' | 'basis' | 'partner' | 'measure' | 'of'>> & {
    readonly value?: number;
  };
  /** True where the value is scaled, false where it is shifted. */
  readonly scales: boolean;
}

/** Lost or mistaken units: thousand, million, billion, 万, 亿 for million, trillion for billion. */
const SLIPS = [1e3, 1e-3, 1e9, 1e6, 1e12, 1e4, 1e-4, 1e2, 1e-2, 10, 0.1, 1e8, 1e-6, 1e-9] as const;

const OTHER_FLOWS: Readonly<Record<Flow, readonly Flow[]>> = {
  export: ['import', 'total'],
  import: ['export', 'total'],
  total: ['export', 'import'],
  balance: [],
};

const edit = (reason: Reason, slot: Edit['slot'], to: Edit['to'], scales = false): Edit => ({
  reason,
  slot,
  to,
  scales,
});

/** Small changes in the order of how often they are the slip that was made. */
export function editsOf(claim: Claim, fits: Fits = () => true): readonly Edit[] {
  return [
    ...units(claim, fits),
    ...flows(claim),
    ...periods(claim),
    ...signs(claim, fits),
    ...currencies(claim),
    ...digits(claim, fits),
    ...neighboursInChina(claim),
  ];
}

/** A glance at a number before anything is made of it: may it be right with the same slots? */
export type Fits = (value: number, scale: number) => boolean;

function units(claim: Claim, fits: Fits): Edit[] {
  if (!isMoney(claim.unit) && claim.measure !== 'quantity') return [];
  return SLIPS.filter((factor) => fits(claim.value * factor, factor)).map((factor) =>
    edit('unit_slip', 'value', { value: tidy(claim.value * factor) }, true),
  );
}

const flows = (claim: Claim): Edit[] =>
  (claim.flow ? OTHER_FLOWS[claim.flow] : []).map((flow) => edit('flow_swapped', 'flow', { flow }));

/** Rates of two periods seldom lie further apart. */
const MOST_POINTS = 20;

/** A difference of two rates told as a rate. */
const POINTS: readonly Edit[] = (['mom', 'yoy'] as const).map((basis) =>
  edit('percent_or_points', 'measure', { measure: 'rate_change', unit: 'percentage_point', of: 'growth', basis }),
);

function periods(claim: Claim): Edit[] {
  const period = claim.period;
  if (!period) return [];
  const at = (reason: Reason, to: Period): Edit => edit(reason, 'period', { period: to });
  const list = [at('year_off', shiftMonths(period, -12)), at('year_off', shiftMonths(period, 12))];
  const year = yearOf(period[1]);
  const last = monthOf(period[1]);
  if (!isYearToDate(period)) list.push(at('period_kind', yearToDate(year, last)));
  else {
    list.push(at('period_kind', months(year, last)), at('period_kind', years(year)));
    if (last > 1) list.push(at('period_kind', yearToDate(year, last - 1)));
  }
  if (claim.measure === 'growth' && claim.basis !== 'mom' && countMonths(period) === 1)
    list.push(edit('month_on_month', 'basis', { basis: 'mom' }));
  if (claim.measure === 'growth' && Math.abs(claim.value) <= MOST_POINTS) list.push(...POINTS);
  return list;
}

function signs(claim: Claim, fits: Fits): Edit[] {
  if (claim.measure !== 'growth' && claim.measure !== 'change' && claim.flow !== 'balance') return [];
  // Growth over the month before is in no table, so that no glance at the rows tells.
  const published = claim.measure !== 'growth' || claim.basis === null || claim.basis === 'yoy';
  return published && !fits(-claim.value, 1) ? [] : [edit('sign_flipped', 'value', { value: -claim.value }, true)];
}

const currencies = (claim: Claim): Edit[] =>
  isMoney(claim.unit)
    ? ['USD', 'CNY', 'EUR'].filter((u) => u !== claim.unit).map((unit) => edit('currency_swapped', 'unit', { unit }))
    : [];

/** Two neighbouring digits that changed places, or a nought that fell out; other slips have too many mends to name one. */
function digits(claim: Claim, fits: Fits): Edit[] {
  const size = Math.abs(claim.value);
  const written = size.toExponential().split('e');
  const figures = (written[0] ?? '').replace('.', '');
  if (!Number.isFinite(size) || size === 0 || figures.length > 15) return [];
  const again = (text: string): number => Number(`${text[0]}.${text.slice(1)}e${written[1]}`) * Math.sign(claim.value);
  const out: Edit[] = [];
  for (let i = 0; i + 1 <= figures.length; i++) {
    const [a, b] = [figures[i] as string, figures[i + 1] ?? '0'];
    const swapped = figures.slice(0, i) + b + a + figures.slice(i + 2);
    const fallen = `${figures.slice(0, i + 1)}0${figures.slice(i + 1)}`;
    for (const text of a === b ? [fallen] : [swapped, fallen]) {
      const value = tidy(again(text));
      if (value !== claim.value && fits(value, 1)) out.push(edit('digit_slip', 'value', { value }));
    }
  }
  return out;
}

/** Mainland China and Hong Kong are told apart in every customs table, and mixed up outside them. */
function neighboursInChina(claim: Claim): Edit[] {
  const other = claim.partner === 'CHN' ? 'HKG' : claim.partner === 'HKG' ? 'CHN' : null;
  return other ? [edit('partner_swapped', 'partner', { partner: other })] : [];
}

/** The claim as it would be. */
export function edited(claim: Claim, { to, scales }: Edit): Claim {
  const { value, ...slots } = to;
  if (value === undefined) return { ...claim, ...slots };
  const ends = claim.interval.map((x) => (scales ? tidy((x * value) / claim.value) : tidy(x + value - claim.value)));
  return { ...claim, value, interval: [Math.min(...ends), Math.max(...ends)] };
}
