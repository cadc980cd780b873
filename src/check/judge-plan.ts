import type { Claim } from '../model/claim.ts';
import type { Period } from '../model/period.ts';
import { evidenceOf, type Context, type Finding } from './finding.ts';
import { levels } from './levels.ts';
import { isMoney } from './neighbours.ts';
import type { Reason } from './reasons.ts';
import { sidesOf } from './sides.ts';
import { targetTable } from './superlative/target.ts';

/** A forecast or a target is never rated; what the record says now is shown beside it. */
export function judgePlan(claim: Claim, ctx: Context): Finding & { readonly table?: ReturnType<typeof targetTable> } {
  const kind: Reason = claim.modality === 'target' ? 'target' : 'forecast';
  const bare: Finding = { rating: 'not_checked', reasons: [kind], evidence: [], shown: null };
  if (claim.period === null || claim.actor !== null || claim.scope === 'services') return bare;
  const finding =
    claim.measure === 'value' && isMoney(claim.unit) ? level(claim, claim.period, ctx) : rate(claim, claim.period, ctx);
  const table = claim.measure === 'value' ? targetTable(claim, ctx.book) : [];
  const shown = table.length > 0 ? { table } : {};
  const early = table.some((r) => r.effect === 'holds' && r.label < (claim.period as Period)[0].slice(0, 4));
  const ahead: readonly Reason[] = early ? ['ahead_of_time'] : [];
  if (!finding) return { ...bare, reasons: [kind, ...ahead, 'not_due'], ...shown };
  const met: Reason = finding.shown.value >= claim.value ? 'target_met' : 'target_missed';
  return { ...bare, ...finding, reasons: [kind, ...ahead, met], ...shown };
}

type Now = Pick<Finding, 'evidence'> & { readonly shown: NonNullable<Finding['shown']> };

function level(claim: Claim, period: Period, ctx: Context): Now | null {
  for (const side of sidesOf(claim)) {
    const found = levels(ctx.book, side.key, period, claim.unit).at(-1);
    const row = found?.rows[0];
    if (!found || !row) continue;
    const shown = {
      value: found.value * side.sign,
      unit: claim.unit,
      observation: row,
      computed: found.tier !== 'published',
    };
    return { shown, evidence: evidenceOf(claim, side.which === 'mirror' ? 'mirror' : 'record', found.rows) };
  }
  return null;
}

function rate(claim: Claim, period: Period, ctx: Context): Now | null {
  if (claim.measure !== 'growth') return null;
  const told = ctx.neighbours.currency(claim);
  for (const side of sidesOf(claim)) {
    const rows = ctx.book.at(side.key, period).filter((o) => o.measure === 'growth');
    const row = rows.findLast((o) => o.growthCurrency === told) ?? rows.at(-1);
    if (!row) continue;
    const shown = { value: row.value, unit: 'percent', observation: row, computed: false };
    return { shown, evidence: evidenceOf(claim, side.which === 'mirror' ? 'mirror' : 'record', [row]) };
  }
  return null;
}
