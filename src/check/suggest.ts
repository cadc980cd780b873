import type { Claim, Flow } from '../model/claim.ts';
import { multiply, type Interval } from '../model/interval.ts';
import { isYearToDate, monthOf, months, shiftMonths, yearOf, yearToDate, years, type Period } from '../model/period.ts';
import type { Suggestion, Wording } from '../model/verdict.ts';
import type { Context, Finding } from './finding.ts';
import { isMoney } from './neighbours.ts';
import type { Reason } from './reasons.ts';
import { periodText } from './wording/name.ts';
import { quantityText } from './wording/number.ts';

/** One small change to a claim, and what it is called. */
export interface Change {
  readonly reason: Reason;
  readonly slot: Suggestion['slot'];
  readonly claim: Claim;
  readonly from: string;
  readonly to: string;
}

/** Lost or mistaken units: thousand, million, billion, 万, 亿 for million, trillion for billion. */
const SLIPS = [1e3, 1e-3, 1e9, 1e6, 1e12, 1e4, 1e-4, 1e2, 1e-2, 10, 0.1, 1e8, 1e-6, 1e-9] as const;

/** The first small change of a refuted claim that the record bears out; null where none does. */
export function suggest(claim: Claim, ctx: Context, judge: (claim: Claim, ctx: Context) => Finding): Suggestion | null {
  for (const change of changes(claim)) {
    if (judge(change.claim, ctx).rating === 'supported') return suggestionOf(change);
  }
  return null;
}

export function suggestionOf({ reason, slot, from, to, claim }: Change): Suggestion {
  const explanation: Wording =
    slot === 'period' && claim.period
      ? {
          en: `It would be right of ${periodText(claim.period, 'en')}.`,
          zh: `若指${periodText(claim.period, 'zh')}则相符。`,
        }
      : slot === 'flow'
        ? { en: `It would be right of ${FLOW_EN[to as Flow]}.`, zh: `若指${FLOW_ZH[to as Flow]}则相符。` }
        : slot === 'basis'
          ? { en: 'It would be right over the month before.', zh: '若为环比则相符。' }
          : {
              en: `It would be right as ${quantityText(claim.value, claim.unit, 'en')}.`,
              zh: `若为${quantityText(claim.value, claim.unit, 'zh')}则相符。`,
            };
  return { reason, slot, from, to, explanation };
}

const FLOW_EN: Readonly<Record<Flow, string>> = {
  export: 'exports',
  import: 'imports',
  total: 'total trade',
  balance: 'the balance',
};
const FLOW_ZH: Readonly<Record<Flow, string>> = {
  export: '出口',
  import: '进口',
  total: '进出口总额',
  balance: '贸易差额',
};

/** Small changes in the order of how often they are the slip that was made. */
export function changes(claim: Claim): readonly Change[] {
  return [
    ...unitChanges(claim),
    ...flowChanges(claim),
    ...periodChanges(claim),
    ...signChanges(claim),
    ...currencyChanges(claim),
    ...digitChanges(claim),
  ];
}

function unitChanges(claim: Claim): Change[] {
  if (!isMoney(claim.unit) && claim.measure !== 'quantity') return [];
  return SLIPS.map((factor) => {
    const moved = scaled(claim, factor);
    return { reason: 'unit_slip', slot: 'value', claim: moved, from: String(claim.value), to: String(moved.value) };
  });
}

export function scaled(claim: Claim, factor: number): Claim {
  const interval: Interval = multiply(claim.interval, [factor, factor]);
  return { ...claim, value: Number((claim.value * factor).toPrecision(15)), interval };
}

function flowChanges(claim: Claim): Change[] {
  const flows: Flow[] =
    claim.flow === 'export'
      ? ['import', 'total']
      : claim.flow === 'import'
        ? ['export', 'total']
        : claim.flow === 'total'
          ? ['export', 'import']
          : [];
  return flows.map((flow) => ({
    reason: 'flow_swapped',
    slot: 'flow',
    claim: { ...claim, flow },
    from: claim.flow ?? '',
    to: flow,
  }));
}

function periodChanges(claim: Claim): Change[] {
  const period = claim.period as Period;
  const at = (reason: Reason, to: Period): Change => ({
    reason,
    slot: 'period',
    claim: { ...claim, period: to },
    from: period.join('/'),
    to: to.join('/'),
  });
  const list = [at('year_off', shiftMonths(period, -12)), at('year_off', shiftMonths(period, 12))];
  const year = yearOf(period[1]);
  const last = monthOf(period[1]);
  if (!isYearToDate(period)) list.push(at('period_kind', yearToDate(year, last)));
  else {
    list.push(at('period_kind', months(year, last)), at('period_kind', years(year)));
    if (last > 1) list.push(at('period_kind', yearToDate(year, last - 1)));
  }
  if (claim.measure === 'growth' && claim.basis !== 'mom')
    list.push({
      reason: 'month_on_month',
      slot: 'basis',
      claim: { ...claim, basis: 'mom' },
      from: claim.basis ?? 'yoy',
      to: 'mom',
    });
  return list;
}

function signChanges(claim: Claim): Change[] {
  if (claim.measure !== 'growth' && claim.measure !== 'change' && claim.flow !== 'balance') return [];
  const moved = scaled(claim, -1);
  return [{ reason: 'sign_flipped', slot: 'value', claim: moved, from: String(claim.value), to: String(moved.value) }];
}

function currencyChanges(claim: Claim): Change[] {
  if (!isMoney(claim.unit)) return [];
  return ['USD', 'CNY', 'EUR']
    .filter((unit) => unit !== claim.unit)
    .map((unit) => ({
      reason: 'currency_swapped',
      slot: 'unit',
      claim: { ...claim, unit },
      from: claim.unit,
      to: unit,
    }));
}

/** Two neighbouring digits that changed places; every other wrong digit has too many mends to name one. */
function digitChanges(claim: Claim): Change[] {
  const text = String(Math.abs(claim.value));
  if (!/^\d+(\.\d+)?$/.test(text) || text.length > 18) return [];
  const out: Change[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const [a, b] = [text[i] as string, text[i + 1] as string];
    if (a === b || a === '.' || b === '.') continue;
    const value = Number(text.slice(0, i) + b + a + text.slice(i + 2)) * Math.sign(claim.value);
    const shift = value - claim.value;
    const moved: Claim = { ...claim, value, interval: [claim.interval[0] + shift, claim.interval[1] + shift] };
    out.push({ reason: 'digit_slip', slot: 'value', claim: moved, from: String(claim.value), to: String(value) });
  }
  return out;
}
