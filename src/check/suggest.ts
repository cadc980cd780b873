import type { Claim, Flow } from '../model/claim.ts';
import { add, overlaps } from '../model/interval.ts';
import type { Period } from '../model/period.ts';
import type { Suggestion, Wording } from '../model/verdict.ts';
import { edited, editsOf, type Edit } from './edit.ts';
import type { Context, Finding } from './finding.ts';
import { levelNow } from './levels.ts';
import { isMoney } from './neighbours.ts';
import { sidesOf } from './sides.ts';
import { economyText, periodText } from './wording/name.ts';
import { quantityText } from './wording/number.ts';

/** The first small change of a refuted claim that the record bears out; null where none does. */
export function suggest(claim: Claim, ctx: Context, judge: (claim: Claim, ctx: Context) => Finding): Suggestion | null {
  const half = Math.max(claim.interval[1] - claim.value, claim.value - claim.interval[0]);
  const near = (amounts: readonly Amount[], value: number, scale: number): boolean =>
    amounts.some((a) => Math.abs(a.value - value) <= (half * scale + a.precision) * 2);
  const own = amountsFor(claim, claim.unit, claim.period as Period, ctx);
  for (const e of editsOf(claim, (value, scale) => near(own, value, scale))) {
    const amounts = e.slot === 'value' ? null : amountsOf(e, claim, ctx);
    if (amounts && !near(amounts, claim.value, 1)) continue;
    const moved = edited(claim, e);
    if (bearsOut(judge(moved, ctx), e)) return suggestionOf(e, claim, moved);
  }
  return withHongKong(claim, ctx);
}

/** Growth over the month before is never published: what the levels give is all there is. */
const bearsOut = ({ rating }: Finding, e: Edit): boolean =>
  rating === 'supported' || (rating === 'close' && e.slot === 'basis');

interface Amount {
  readonly value: number;
  readonly precision: number;
}

/** A glance at the rows before the whole judgement: most changes lead nowhere near the record. Null where no row tells. */
function amountsOf(e: Edit, claim: Claim, ctx: Context): readonly Amount[] | null {
  if (e.slot === 'basis' || e.slot === 'measure') return null;
  const moves = e.slot === 'flow' || e.slot === 'partner';
  const told = moves ? { ...claim, flow: e.to.flow ?? claim.flow, partner: e.to.partner ?? claim.partner } : claim;
  return amountsFor(told, e.to.unit ?? claim.unit, (e.to.period ?? claim.period) as Period, ctx);
}

function amountsFor(told: Claim, unit: string, period: Period, ctx: Context): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const { key, trusted, sign } of sidesOf(told)) {
    if (!trusted) continue;
    for (const o of ctx.book.at(key, period))
      if (o.unit === unit) amounts.push({ value: o.value * sign, precision: o.precision });
    if (amounts.length === 0 && isMoney(unit)) {
      const level = levelNow(ctx.book, key, period, unit);
      if (level) amounts.push({ value: level.value * sign, precision: level.interval[1] - level.interval[0] });
    }
  }
  return amounts;
}

/** Mainland China and Hong Kong told as one, which no customs table does. */
function withHongKong(claim: Claim, ctx: Context): Suggestion | null {
  if (claim.partner !== 'CHN' || claim.measure !== 'value') return null;
  const [mainland, hongKong] = ['CHN', 'HKG'].map((partner) => {
    const side = sidesOf({ ...claim, partner }).find((s) => s.trusted);
    return side && levelNow(ctx.book, side.key, claim.period as Period, claim.unit);
  });
  if (!mainland || !hongKong || !overlaps(claim.interval, add(mainland.interval, hongKong.interval))) return null;
  return {
    reason: 'includes_hong_kong',
    slot: 'partner',
    from: 'CHN',
    to: 'CHN+HKG',
    explanation: {
      en: 'It would be right of mainland China and Hong Kong together.',
      zh: '若指中国内地与香港之和则相符。',
    },
  };
}

/** What would mend it, in words. */
export function suggestionOf(e: Edit, claim: Claim, moved: Claim): Suggestion {
  const { from, to } = ends(e, claim, moved);
  return { reason: e.reason, slot: e.slot, from, to, explanation: words(e, moved) };
}

function ends(e: Edit, claim: Claim, moved: Claim): { from: string; to: string } {
  const slot = (c: Claim): string => {
    if (e.slot === 'period') return c.period?.join('/') ?? '';
    if (e.slot === 'value') return String(c.value);
    return String(c[e.slot] ?? '');
  };
  return { from: slot(claim), to: slot(moved) };
}

const rightOf = (en: string, zh: string): Wording => ({
  en: `It would be right of ${en}.`,
  zh: `若指${zh}则相符。`,
});

function words(e: Edit, c: Claim): Wording {
  if (e.slot === 'period') return rightOf(periodText(c.period, 'en'), periodText(c.period, 'zh'));
  if (e.slot === 'flow') return rightOf(FLOW_EN[c.flow as Flow], FLOW_ZH[c.flow as Flow]);
  if (e.slot === 'partner') return rightOf(economyText(c.partner, 'en'), economyText(c.partner, 'zh'));
  if (e.slot === 'measure') return { en: 'It would be right in percentage points.', zh: '若为百分点则相符。' };
  if (e.slot === 'basis') return { en: 'It would be right over the month before.', zh: '若为环比则相符。' };
  const value = (locale: 'en' | 'zh') => quantityText(c.value, c.unit, locale);
  return { en: `It would be right as ${value('en')}.`, zh: `若为${value('zh')}则相符。` };
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
