import type { Claim, Flow } from '../model/claim.ts';
import type { Period } from '../model/period.ts';
import type { Suggestion, Wording } from '../model/verdict.ts';
import { edited, editsOf, type Edit } from './edit.ts';
import type { Context, Finding } from './finding.ts';
import { sidesOf } from './sides.ts';
import { economyText, periodText } from './wording/name.ts';
import { quantityText } from './wording/number.ts';

/** The first small change of a refuted claim that the record bears out; null where none does. */
export function suggest(claim: Claim, ctx: Context, judge: (claim: Claim, ctx: Context) => Finding): Suggestion | null {
  const side = sidesOf(claim).find((s) => s.trusted);
  if (!side) return null;
  const half = Math.max(claim.interval[1] - claim.value, claim.value - claim.interval[0]);
  for (const e of editsOf(claim)) {
    const value = e.to.value ?? claim.value;
    const room = half * (e.scales && claim.value !== 0 ? Math.abs(value / claim.value) : 1);
    if (e.slot !== 'basis' && !mayFit(e, claim, value, room, ctx)) continue;
    const moved = edited(claim, e);
    if (judge(moved, ctx).rating === 'supported') return suggestionOf(e, claim, moved);
  }
  return null;
}

/** A glance at the rows before the whole judgement: most changes lead nowhere near the record. */
function mayFit(e: Edit, claim: Claim, value: number, room: number, ctx: Context): boolean {
  const unit = e.to.unit ?? claim.unit;
  const { reporter, region, commodity } = claim;
  const partner = e.to.partner ?? claim.partner;
  const flow = e.to.flow ?? claim.flow;
  if (reporter === null || partner === null || flow === null) return false;
  const rows = ctx.book.at({ reporter, region, partner, flow, commodity }, (e.to.period ?? claim.period) as Period);
  return rows.some((o) => o.unit === unit && Math.abs(o.value - value) <= (room + o.precision) * 2);
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
